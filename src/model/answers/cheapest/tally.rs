//! The money of a box of lever values, payment by payment.

use super::affine::Affine;
use crate::model::PayerMap;
use crate::model::calendar::Cohort;

/// Rupiah so far, as a form and payment by payment.
pub struct Tally<const N: usize> {
    pub cost: Affine<N>,
    pub by_payer: PayerMap<f64>,
    pub outreach: f64,
}

impl<const N: usize> Tally<N> {
    /// Outreach to `people`, `unit` rupiah each.
    pub fn outreach(&mut self, unit: f64, people: &Affine<N>) {
        self.outreach += unit * people.low().max(0.0);
        self.cost.add_times(unit, people);
    }

    /// A tranche of `heads`.
    pub fn programme(&mut self, tranche: &Cohort, heads: &Affine<N>) {
        self.by_payer[tranche.payer] += tranche.cost_per_head.0 * heads.low().max(0.0);
        self.cost.add_times(tranche.cost_per_head.0, heads);
    }
}
