//! What a future changes in a preparation: all that a run needs of its assumptions, and where it starts.

use super::Prepared;
use super::trends::Trends;
use crate::model::assumptions::Assumptions;
use crate::model::lanes::{LANES, Lanes};
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
#[derive(Clone, Copy, Debug)]
pub(in crate::model) struct Lapsing<Q = f64> {
    /// Share of the established who lapse in a month.
    pub lapse: Q,
    /// Share of first-month payers who stay.
    pub persist: Q,
}

impl Rates {
    pub fn new(assumptions: &Assumptions) -> Self {
        let counts = |month: f64| if month < assumptions.grace_months_counted { 1.0 } else { -0.0 };
        Self {
            wage_keep: 1.0 - assumptions.wage_exit_per_month,
            sponsored_keep: 1.0 - assumptions.sponsored_attrition_per_month,
            continuing: assumptions.continue_after_sponsorship,
            acceptance: assumptions.quota_acceptance,
            counted: [counts(0.0), counts(1.0), counts(2.0)],
        }
    }
}

impl World {
    /// The future of `prepared` under `assumptions`, with every count of active members taken `scale` times.
    /// `pool_growth` is that of the assumptions.
    pub fn new(prepared: &Prepared, assumptions: &Assumptions, scale: f64, pool_growth: f64) -> Self {
        let start = Start::new(&prepared.observed, assumptions, scale);
        let lapsing = |reduction: f64| Lapsing {
            lapse: assumptions.lapse_with(reduction),
            persist: assumptions.persistence_with(reduction),
        };
        Self {
            trends: Trends::new(&start, assumptions),
            start,
            pool_growth,
            scale,
            rates: Rates::new(assumptions),
            lapsing: Lapsing {
                lapse: assumptions.self_paid_lapse_per_month,
                persist: assumptions.first_month_persistence,
            },
            retained: lapsing(prepared.lapse_reduction),
        }
    }
}

impl World<Lanes> {
    /// These futures side by side.
    #[inline(always)]
    pub fn beside(worlds: &[World; LANES]) -> Self {
        Self {
            start: Start {
                wage: Lanes::of(worlds, |world| world.start.wage),
                first_month: Lanes::of(worlds, |world| world.start.first_month),
                established: Lanes::of(worlds, |world| world.start.established),
                construction: Lanes::of(worlds, |world| world.start.construction),
                other: Lanes::of(worlds, |world| world.start.other),
                eligible: Lanes::of(worlds, |world| world.start.eligible),
                formal_share: Lanes::of(worlds, |world| world.start.formal_share),
                members: Lanes::of(worlds, |world| world.start.members),
                not_members: Lanes::of(worlds, |world| world.start.not_members),
            },
            trends: Trends {
                construction: Lanes::of(worlds, |world| world.trends.construction),
                wage: Lanes::of(worlds, |world| world.trends.wage),
                self_paid: Lanes::of(worlds, |world| world.trends.self_paid),
                construction_growth: Lanes::of(worlds, |world| world.trends.construction_growth),
                wage_growth: Lanes::of(worlds, |world| world.trends.wage_growth),
                self_paid_growth: Lanes::of(worlds, |world| world.trends.self_paid_growth),
            },
            pool_growth: Lanes::of(worlds, |world| world.pool_growth),
            scale: Lanes::of(worlds, |world| world.scale),
            rates: Rates {
                wage_keep: Lanes::of(worlds, |world| world.rates.wage_keep),
                sponsored_keep: Lanes::of(worlds, |world| world.rates.sponsored_keep),
                continuing: Lanes::of(worlds, |world| world.rates.continuing),
                acceptance: Lanes::of(worlds, |world| world.rates.acceptance),
                counted: [
                    Lanes::of(worlds, |world| world.rates.counted[0]),
                    Lanes::of(worlds, |world| world.rates.counted[1]),
                    Lanes::of(worlds, |world| world.rates.counted[2]),
                ],
            },
            lapsing: Lapsing {
                lapse: Lanes::of(worlds, |world| world.lapsing.lapse),
                persist: Lanes::of(worlds, |world| world.lapsing.persist),
            },
            retained: Lapsing {
                lapse: Lanes::of(worlds, |world| world.retained.lapse),
                persist: Lanes::of(worlds, |world| world.retained.persist),
            },
        }
    }
}
