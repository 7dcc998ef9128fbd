//! Where money finds nobody any more: the end of a money slider. docs/model.md, section 5, Levers.

use super::lever::{Lever, Range};
use super::projection::table;
use super::scenario::Scenario;
use super::units::Rupiah;

/// More money than any pool takes.
const MORE_THAN_ENOUGH: f64 = 1e16;

/// The end of a slider where nobody is left to cover, in steps.
const LEAST_STEPS: f64 = 10.0;

impl Lever {
    /// The least budget, in whole steps of the slider, with which each tranche covers everybody whom it finds without
    /// cover: with more, all else as it is, nobody more is covered. `None` for other levers, and where no tranche starts
    /// within the projection.
    pub fn pool_end(self, scenario: &Scenario) -> Option<Rupiah> {
        if !matches!(self, Self::Csr | Self::Sponsorship(_)) {
            return None;
        }
        let mut filled = scenario.clone();
        let last_target = filled.last_target();
        self.set(&mut filled, MORE_THAN_ENOUGH, last_target);
        let place = self.place(&filled)?;
        let refill = filled.plan.sponsorships.get(place)?.refill;
        // alpha budget is what can be spent: the budget of a tranche that spends so much.
        let accepted = if refill { 1.0 } else { filled.assumptions.quota_acceptance };
        let tranches = table(&filled).tranches;
        let budgets = tranches.iter().filter(|tranche| tranche.programme == place && accepted > 0.0);
        let most = budgets.map(|tranche| tranche.spent.0 / accepted).reduce(f64::max)?;
        let step = self.range(scenario).step;
        Some(Rupiah((most / step - ON_STEP).ceil().max(LEAST_STEPS) * step))
    }

    /// The values that a slider of the lever has: its range, of money up to where the pool ends. What was set to more
    /// stays as it is.
    pub fn slider(self, scenario: &Scenario) -> Range {
        let range = self.range(scenario);
        self.pool_end(scenario).map_or(range, |Rupiah(high)| Range { high, ..range })
    }
}

/// A budget this close to a step, as a share of the step, is on it.
const ON_STEP: f64 = 1e-6;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{ordinary, property};

    fn with(scenario: &Scenario, lever: Lever, value: f64) -> Scenario {
        let mut moved = scenario.clone();
        let last = moved.last_target();
        lever.set(&mut moved, value, last);
        moved
    }

    proptest! {
        #![proptest_config(property::config(300))]

        #[test]
        fn more_money_than_the_pool_takes_covers_nobody_more(scenario in ordinary::scenario()) {
            for lever in Lever::all(&scenario) {
                let Some(Rupiah(end)) = lever.pool_end(&scenario) else { continue };
                let at = table(&with(&scenario, lever, end));
                let beyond = table(&with(&scenario, lever, 2.0 * end));
                for (at, beyond) in at.rows.iter().zip(&beyond.rows) {
                    prop_assert!((at.active - beyond.active).0.abs() < 1e-3, "{} {:?} {:?}", end, at.active, beyond.active);
                }
                let step = lever.range(&scenario).step;
                if end > LEAST_STEPS * step {
                    let before = with(&scenario, lever, end - step);
                    let place = lever.place(&before);
                    let mut pairs = table(&before).tranches.into_iter().zip(at.tranches);
                    let finds = pairs.any(|(one, other)| Some(one.programme) == place && one.people() < other.people());
                    prop_assert!(finds, "the last step finds somebody");
                }
            }
        }

        #[test]
        fn the_end_does_not_depend_on_where_the_lever_stands(scenario in ordinary::scenario(), money in 0.0..1e12_f64) {
            for lever in Lever::all(&scenario) {
                prop_assert_eq!(lever.pool_end(&scenario), lever.pool_end(&with(&scenario, lever, money.max(1.0))));
            }
        }
    }
}
