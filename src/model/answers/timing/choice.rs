//! Which plans of the answer are worth a name.

use super::{TimedPlan, Timing};
use crate::model::answers::goal::reaches;
use crate::model::{Percent, Scenario};
use crate::order::sort_by_number;

/// Points less than this apart are the same.
const SAME: Percent = Percent(1e-9);

/// What a plan of the answer is known for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimingChoice {
    /// The highest December.
    Highest,
    /// Of those that reach the target the one with the best worst month.
    Target,
    /// Of those whose December is not below the entered plan's the one with the best worst month.
    SameDecember,
    /// The best worst month of the six after December.
    After,
    /// The best worst month of the year.
    Even,
}

impl Timing {
    /// The plans with a name, the highest December first; one that deserves several has the first of them.
    pub fn named(&self, target: Option<Percent>) -> Vec<(TimingChoice, &TimedPlan)> {
        let plans = &self.frontier;
        let least = |bar: Percent| plans.iter().rev().find(move |plan| reaches(plan.coverage, bar));
        let after = plans
            .iter()
            .rev()
            .reduce(|best, plan| if plan.lowest_after > best.lowest_after + SAME { plan } else { best });
        let found = [
            (TimingChoice::Target, target.and_then(least)),
            (TimingChoice::Even, plans.last()),
            (TimingChoice::Highest, plans.first()),
            (TimingChoice::SameDecember, least(self.entered.coverage)),
            (TimingChoice::After, after),
        ];
        let mut named: Vec<(TimingChoice, &TimedPlan)> = Vec::new();
        for (choice, plan) in found {
            let Some(plan) = plan else { continue };
            if !named.iter().any(|(_, known)| std::ptr::eq(*known, plan)) {
                named.push((choice, plan));
            }
        }
        sort_by_number(&mut named, |(_, plan)| -plan.coverage.0);
        named
    }
}

impl TimedPlan {
    /// `scenario` with the dates of this plan.
    pub fn applied_to(&self, scenario: &Scenario) -> Scenario {
        let mut scenario = scenario.clone();
        for dated in &self.programmes {
            if let Some(programme) = scenario.plan.sponsorships.get_mut(dated.programme) {
                (programme.first_month, programme.months) = (dated.first_month, dated.months);
            }
        }
        scenario
    }
}
