//! The parts of the members against a total that was given.

use super::{Check, Problem, SLACK};
use crate::model::field::{CohortField, Field};
use crate::model::fields::ACTIVE;
use crate::model::scenario::Region;

impl Check {
    /// The parts are of the members that were given.
    pub(super) fn parts(&mut self, region: &Region) {
        let Some(total) = region.active_total else { return };
        let stocks = ACTIVE.iter().filter_map(|row| row.get(&region.active).number());
        let parts = stocks.sum::<f64>() + region.sponsored_workers().0;
        if (parts - total.0).abs() >= SLACK {
            let (field, problem) = misfit(region, parts, total.0);
            self.refuse(field, problem);
        }
    }
}

/// Which of the parts does not fit the members that were given: the group with which the sponsored are too many, a segment
/// that is too large by itself, else all of them together.
fn misfit(region: &Region, parts: f64, total: f64) -> (Field, Problem) {
    if parts < total {
        return (Field::ActiveTotal, Problem::PartsBelowMembers { parts, total });
    }
    let mut sponsored = 0.0;
    for (place, cohort) in region.sponsored.iter().enumerate() {
        sponsored += cohort.workers.0;
        if sponsored > total {
            let problem = Problem::PartsAboveMembers { parts: sponsored, total };
            return (Field::Cohort(place, CohortField::Workers), problem);
        }
    }
    for row in &ACTIVE {
        if let Some(parts) = row.get(&region.active).number().filter(|people| *people > total) {
            return (Field::Active(row.key), Problem::PartsAboveMembers { parts, total });
        }
    }
    (Field::ActiveTotal, Problem::PartsAboveMembers { parts, total })
}
