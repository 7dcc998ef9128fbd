//! What a future changes in a preparation: all that a run needs of its assumptions, and where it starts.

use super::Prepared;
use super::trends::Trends;
use crate::model::drawn::DrawnAssumptions;
use crate::model::number::KnownNumber;
use crate::model::retention::{raised_persistence, reduced_lapse};
use crate::model::start::Start;

/// A future of a prepared scenario, or several side by side.
#[derive(Clone, Copy, Debug)]
pub(in crate::model) struct World<Q = f64> {
    /// The stocks at the baseline.
    pub start: Start<Q>,
    /// What grows by itself.
    pub trends: Trends<Q>,
    /// (1+g)^(1/12).
    pub pool_growth: Q,
    /// By what observed people are taken.
    pub scale: Q,
    /// The rates of every month.
    pub rates: Rates<Q>,
    /// l and s.
    pub lapsing: Lapsing<Q>,
    /// l' and s' while the retention lever runs.
    pub retained: Lapsing<Q>,
}

/// Rates that are the same in every month.
#[derive(Clone, Copy, Debug)]
pub(in crate::model) struct Rates<Q = f64> {
    /// 1 - x.
    pub wage_keep: Q,
    /// 1 - a.
    pub sponsored_keep: Q,
    /// kappa.
    pub continuing: Q,
    /// alpha.
    pub acceptance: Q,
    /// 1 for each month, the newest first, whose lapsed people still count, else -0: a sum of nobody is -0 in Rust.
    pub counted: [Q; 3],
}

/// How self-payers lapse.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::model) struct Lapsing<Q = f64> {
    /// Share of the established who lapse in a month.
    pub lapse: Q,
    /// Share of the established who stay: 1 - lapse.
    pub keep: Q,
    /// Share of first-month payers who stay.
    pub persist: Q,
}

impl<Q: KnownNumber> Rates<Q> {
    #[inline(always)]
    pub fn new(assumptions: &DrawnAssumptions<Q>) -> Self {
        let grace = assumptions.grace_months_counted;
        let counts = |month: f64| grace.map(|grace| if month < grace { 1.0 } else { -0.0 });
        Self {
            wage_keep: Q::all(1.0) - assumptions.wage_exit_per_month,
            sponsored_keep: Q::all(1.0) - assumptions.sponsored_attrition_per_month,
            continuing: assumptions.continue_after_sponsorship,
            acceptance: assumptions.quota_acceptance,
            counted: [counts(0.0), counts(1.0), counts(2.0)],
        }
    }
}

impl<Q: KnownNumber> World<Q> {
    /// The future of `prepared` under `assumptions`, with every count of active members taken `scale` times.
    /// `pool_growth` is that of the assumptions.
    #[inline(always)]
    pub fn new(prepared: &Prepared, assumptions: &DrawnAssumptions<Q>, scale: Q, pool_growth: Q) -> Self {
        let start = Start::new(&prepared.observed, assumptions, scale);
        Self {
            trends: Trends::new(&start, assumptions),
            start,
            pool_growth,
            scale,
            rates: Rates::new(assumptions),
            lapsing: Lapsing::of(assumptions),
            retained: Lapsing::reduced(assumptions, prepared.lapse_reduction),
        }
    }
}

impl<Q: KnownNumber> Lapsing<Q> {
    /// Without the retention lever: l and s.
    #[inline(always)]
    pub fn of(assumptions: &DrawnAssumptions<Q>) -> Self {
        Self::new(assumptions.self_paid_lapse_per_month, assumptions.first_month_persistence)
    }

    /// While the retention lever avoids `reduction` of the lapses: l' and s'.
    #[inline(always)]
    pub fn reduced(assumptions: &DrawnAssumptions<Q>, reduction: f64) -> Self {
        Self::new(
            reduced_lapse(assumptions.self_paid_lapse_per_month, reduction),
            raised_persistence(assumptions.first_month_persistence, reduction),
        )
    }

    #[inline(always)]
    fn new(lapse: Q, persist: Q) -> Self {
        Self { lapse, keep: Q::all(1.0) - lapse, persist }
    }
}
