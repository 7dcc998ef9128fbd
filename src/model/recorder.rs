//! What a run leaves behind, month by month, for whoever runs a [`Prepared`](super::Prepared).

use super::units::{Percent, Workers};

/// Stocks and coverage at the end of a month.
#[derive(Clone, Copy, Debug, Default)]
pub struct MonthEnd {
    /// P: wage earners.
    pub wage: Workers,
    /// n + S: self-payers.
    pub self_paid: Workers,
    /// Heads of all running cohorts.
    pub sponsored: Workers,
    /// G: lapsed people who still count.
    pub grace: Workers,
    /// Active members of all stocks.
    pub active: Workers,
    /// Active members of the eligible workers.
    pub coverage: Percent,
}

/// People whom the plan moved in one month, after the caps; computed only for a [`Recorder`] that asks for it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Flows {
    /// Wage earners enrolled by the plan.
    pub wage_enrolled: Workers,
    /// Self-payers enrolled by the plan.
    pub self_paid_enrolled: Workers,
    /// People who entered a cohort and were in none before.
    pub sponsored_enrolled: Workers,
    /// Lapses that the retention lever avoided.
    pub kept: Workers,
}

/// What to keep of a run. Implemented by whoever runs a [`Prepared`](super::Prepared).
pub trait Recorder {
    /// Whether [`Recorder::flows`] is wanted.
    const DETAIL: bool;

    /// The end of step `t`, from 1.
    fn month_end(&mut self, t: usize, end: &MonthEnd);

    /// What happened in step `t`, told before its end.
    fn flows(&mut self, _t: usize, _flows: &Flows) {}

    /// A tranche started, by its place among the cohorts: `kept` stayed from the one before, `new` joined.
    fn tranche_started(&mut self, _cohort: usize, _kept: Workers, _new: Workers) {}

    /// A cohort expired: `lapsed` lost their protection, `continued` pay for themselves.
    fn cohort_expired(&mut self, _cohort: usize, _lapsed: Workers, _continued: Workers) {}
}

/// Only the last step of a run.
impl Recorder for MonthEnd {
    const DETAIL: bool = false;

    #[inline(always)]
    fn month_end(&mut self, _t: usize, end: &MonthEnd) {
        *self = *end;
    }
}
