//! The money that all plans of an answer share: a programme that pays again after twelve months may pay twice by December
//! with some dates and once with others, and the money is the same.

use crate::model::answers::{Dated, TimedPlan};
use crate::model::{Month, Rupiah, Scenario};

/// Months from one tranche of a programme to the next.
const YEAR: i32 = 12;

/// What the plans of an answer set aside until December.
pub(super) struct SharedMoney<'a> {
    entered: &'a Scenario,
    december: Month,
    /// Tranches of each programme that some plan starts by December.
    most: Vec<i32>,
}

/// Money of a plan that has not started by December.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct LaterMoney {
    /// How much.
    pub budget: Rupiah,
    /// When the first of it starts.
    pub from: Month,
}

impl<'a> SharedMoney<'a> {
    /// The money of `plans`, which are `entered` with other dates.
    pub fn of<'p>(
        entered: &'a Scenario,
        december: Month,
        plans: impl Iterator<Item = &'p TimedPlan>,
    ) -> Self {
        let mut money = Self { entered, december, most: vec![0; entered.plan.sponsorships.len()] };
        for plan in plans {
            for dated in &plan.programmes {
                let started = money.started(dated);
                if let Some(most) = money.most.get_mut(dated.programme) {
                    *most = started.max(*most);
                }
            }
        }
        money
    }

    /// All of it.
    pub fn total(&self) -> Rupiah {
        let programmes = self.entered.plan.sponsorships.iter().zip(&self.most);
        programmes.map(|(programme, most)| programme.budget_per_year * f64::from(*most)).sum()
    }

    /// What of it `plan` starts after December; `None` where all of it has started.
    pub fn later(&self, plan: &TimedPlan) -> Option<LaterMoney> {
        let parts = plan.programmes.iter().filter_map(|dated| self.later_of(dated));
        parts.reduce(|one, other| LaterMoney {
            budget: one.budget + other.budget,
            from: one.from.min(other.from),
        })
    }

    fn later_of(&self, dated: &Dated) -> Option<LaterMoney> {
        let programme = self.entered.plan.sponsorships.get(dated.programme)?;
        let missing = self.most.get(dated.programme)? - self.started(dated);
        // The next tranche after those that have started, and those that lie before the baseline.
        let begun = (self.december - dated.first_month).div_euclid(YEAR) + 1;
        let from = dated.first_month + YEAR * begun.max(0);
        (missing > 0).then(|| LaterMoney { budget: programme.budget_per_year * f64::from(missing), from })
    }

    /// Tranches that start after the baseline and by December.
    fn started(&self, dated: &Dated) -> i32 {
        let baseline = self.entered.region.baseline_month;
        let years =
            self.entered.plan.sponsorships.get(dated.programme).map_or(0, |programme| programme.years);
        let starts = (0..years.cast_signed()).map(|year| dated.first_month + YEAR * year);
        starts.filter(|start| baseline < *start && *start <= self.december).count() as i32
    }
}
