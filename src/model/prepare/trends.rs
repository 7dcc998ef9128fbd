//! What grows by itself and the pools that follow, month by month, in one future or in several side by side.

use super::StepInputs;
use crate::model::drawn::DrawnAssumptions;
use crate::model::number::KnownNumber;
use crate::model::start::{StaffCounts, Start};

/// The trends of steps 2, 5 and 6:
///
/// ```text
/// o               = (d_w + x) P0 (1+d_w)^(t-1)
/// organic of n(t) = n0 (1+d_s)^t
/// J               = J0 (1+d_j)^t season[m(t)] / season[m(0)]
/// ```
#[derive(Clone, Copy, Debug)]
pub(in crate::model) struct Trends<Q = f64> {
    /// J without its season. People.
    pub construction: Q,
    /// o of the next month. People.
    pub wage: Q,
    /// Organic of n. People.
    pub self_paid: Q,
    /// 1 + d_j.
    pub construction_growth: Q,
    /// 1 + d_w.
    pub wage_growth: Q,
    /// 1 + d_s.
    pub self_paid_growth: Q,
}

impl<Q: KnownNumber> Trends<Q> {
    /// The trends at the baseline.
    #[inline(always)]
    pub fn new(start: &Start<Q>, assumptions: &DrawnAssumptions<Q>) -> Self {
        Self {
            construction: start.construction,
            wage: (assumptions.organic_growth_wage + assumptions.wage_exit_per_month) * start.wage,
            self_paid: start.first_month,
            construction_growth: Q::all(1.0) + assumptions.organic_growth_construction,
            wage_growth: Q::all(1.0) + assumptions.organic_growth_wage,
            self_paid_growth: Q::all(1.0) + assumptions.organic_growth_self_paid,
        }
    }

    /// One month, into its step.
    #[inline(always)]
    pub fn grow(&mut self, step: &mut StepInputs<Q>) {
        self.construction = self.construction * self.construction_growth;
        step.wage_organic = self.wage;
        self.wage = self.wage * self.wage_growth;
        self.self_paid = self.self_paid * self.self_paid_growth;
        step.self_paid_organic = self.self_paid;
    }
}

/// By what the eligible workers grow in a month if they grow by `per_year` in a year; exactly 1 where they do not.
///
/// ```text
/// (1+g)^(1/12)
/// ```
pub(in crate::model) fn pool_growth(per_year: f64) -> f64 {
    if per_year == 0.0 { 1.0 } else { libm::pow(1.0 + per_year, 1.0 / 12.0) }
}

impl<Q: KnownNumber> StepInputs<Q> {
    /// Pools, eligible workers and the members outside the pools, where `grown` is Eg(t) and `construction` J:
    ///
    /// ```text
    /// Eg(t) = Er (1+g)^((t-tr)/12), Er the latest base known by then: E0 at tr = 0, or the last revision
    /// E(t)  = Eg(t) - Q(t) if PPPK leave the denominator, else Eg(t)
    /// F(t)  = f Eg(t) - Q(t),  I(t) = (1-f) Eg(t)
    /// ```
    #[inline(always)]
    pub fn set_pools(
        &mut self,
        grown: Q,
        start: &Start<Q>,
        staff: &StaffCounts<Q>,
        construction: Q,
        pppk_leaves_denominator: bool,
    ) {
        let formal = start.formal_share * grown - staff.appointed;
        self.wage_cap = (formal - staff.all).above_zero();
        self.informal = (Q::all(1.0) - start.formal_share) * grown;
        self.eligible = if pppk_leaves_denominator { grown - staff.appointed } else { grown };
        self.outside = staff.members + construction + start.other;
    }
}
