//! Rules of the assumptions and of the planner's ranges.

use super::{Allowed, Check, Problem};
use crate::model::assumptions::{Assumptions, OwnRange, PARAMETERS};

impl Check {
    pub(super) fn assumptions(&mut self, assumptions: &Assumptions) {
        for row in &PARAMETERS {
            let allowed = row.accepted();
            if !allowed.accepts((row.get)(assumptions)) {
                self.refuse(format_args!("{}", row.pointer()), Problem::OutOfRange(allowed));
            }
        }
        for range in &assumptions.ranges {
            self.range(range);
        }
        for (place, index) in assumptions.construction_season.iter().enumerate() {
            let field = format_args!("/assumptions/construction_season/{place}");
            self.within(field, *index, Allowed::SEASON);
        }
        let growth = assumptions.organic_growth_self_paid;
        if growth + assumptions.self_paid_lapse_per_month <= 0.0 {
            let field = format_args!("/assumptions/self_paid_lapse_per_month");
            self.refuse(field, Problem::NoBalancedGrowth { growth });
        }
    }

    fn range(&mut self, range: &OwnRange) {
        let Some(row) = PARAMETERS.iter().find(|row| row.id == range.id) else { return };
        let allowed = row.accepted();
        let problem = if !allowed.accepts(range.low) || !allowed.accepts(range.high) {
            Problem::OutOfRange(allowed)
        } else if range.low > range.high {
            Problem::BoundsReversed
        } else {
            return;
        };
        self.refuse(format_args!("/ranges/{}", row.path()), problem);
    }
}
