//! When each lever of a plan runs, in steps of the projection.

use super::month::Month;
use super::scenario::{NonAsnInclusion, PppkFullTime, Scenario};

/// Months in which a lever runs, as steps (first, last), empty when first > last.
pub(super) type StepWindow = (usize, usize);

/// When each lever of the plan runs.
#[derive(Clone, Debug, Default)]
pub(super) struct Windows {
    pub wage: Option<StepWindow>,
    pub self_paid: Option<StepWindow>,
    pub retention: Option<StepWindow>,
    pub non_asn: Option<NonAsnInclusion>,
    pub pppk: Option<PppkFullTime>,
}

impl Windows {
    /// The first and the last step in which staff join or are appointed; in the steps before, between and after the two
    /// windows nothing moves.
    pub fn staff_steps(&self, baseline: Month) -> StepWindow {
        let inclusion = self.non_asn.as_ref().map(|window| (window.from, window.over_months));
        let appointments = self.pppk.as_ref().map(|window| (window.from, window.over_months));
        let mut steps = (usize::MAX, 0);
        for (from, over) in [inclusion, appointments].into_iter().flatten() {
            let first = from - baseline;
            let last = first.saturating_add_unsigned(over.saturating_sub(1));
            steps = (
                steps.0.min(first.max(1).cast_unsigned() as usize),
                steps.1.max(last.max(0).cast_unsigned() as usize),
            );
        }
        steps
    }

    /// The windows of the plan of `scenario`, cut to the months after the baseline and up to the horizon.
    pub fn of(scenario: &Scenario) -> Self {
        let (plan, baseline) = (&scenario.plan, scenario.region.baseline_month);
        let window = |from: Month, until: Option<Month>| -> StepWindow {
            let first = (from - baseline).max(1);
            let last = until.unwrap_or(scenario.horizon).min(scenario.horizon) - baseline;
            if last < first {
                (1, 0)
            } else {
                (first.cast_unsigned() as usize, last.cast_unsigned() as usize)
            }
        };
        Self {
            wage: plan.wage_enrolment.as_ref().map(|lever| window(lever.from, lever.until)),
            self_paid: plan.self_paid_enrolment.as_ref().map(|lever| window(lever.from, lever.until)),
            retention: plan.retention.as_ref().map(|lever| window(lever.from, lever.until)),
            non_asn: plan.non_asn.clone(),
            pppk: plan.pppk_full_time.clone(),
        }
    }
}
