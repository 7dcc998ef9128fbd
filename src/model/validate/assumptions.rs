//! Rules of the assumptions and of the planner's ranges.

use super::{Allowed, Check, Problem};
use crate::model::assumptions::{Assumptions, OwnRange, PARAMETERS};
use crate::model::field::Field;

impl Check {
    pub(super) fn assumptions(&mut self, assumptions: &Assumptions) {
        for (place, row) in PARAMETERS.iter().enumerate() {
            self.within(Field::Parameter(place), (row.get)(assumptions), row.accepted());
        }
        for range in &assumptions.ranges {
            self.range(range);
        }
        for (place, index) in assumptions.construction_season.iter().enumerate() {
            self.within(Field::Season(place), *index, Allowed::SEASON);
        }
        let growth = assumptions.organic_growth_self_paid;
        if growth + assumptions.self_paid_lapse_per_month <= 0.0 {
            let lapse = PARAMETERS.iter().position(|row| row.id == "self_paid_lapse_per_month");
            self.refuse(Field::Parameter(lapse.unwrap_or_default()), Problem::NoBalancedGrowth { growth });
        }
    }

    fn range(&mut self, range: &OwnRange) {
        let Some(place) = PARAMETERS.iter().position(|row| row.id == range.id) else { return };
        let Some(row) = PARAMETERS.get(place) else { return };
        let allowed = row.accepted();
        let problem = if !allowed.accepts(range.low) || !allowed.accepts(range.high) {
            Problem::OutOfRange(allowed)
        } else if range.low > range.high {
            Problem::BoundsReversed
        } else {
            return;
        };
        self.refuse(Field::Range(place), problem);
    }
}
