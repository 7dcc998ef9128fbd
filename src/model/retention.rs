//! What retention does to the rates of self-payers: docs/model.md, section 2, step 3.

use super::assumptions::Assumptions;
use super::number::KnownNumber;

/// l': the share of established self-payers who lapse in a month while retention avoids `reduction` of the lapses.
///
/// ```text
/// l' = l (1-rho)
/// ```
#[inline(always)]
pub(super) fn reduced_lapse<Q: KnownNumber>(lapse: Q, reduction: f64) -> Q {
    lapse * Q::all(1.0 - reduction)
}

/// s': the share of first-month payers who pay a second month under the same retention.
///
/// ```text
/// s' = 1 - (1-s)(1-rho)
/// ```
#[inline(always)]
pub(super) fn raised_persistence<Q: KnownNumber>(persistence: Q, reduction: f64) -> Q {
    Q::all(1.0) - (Q::all(1.0) - persistence) * Q::all(1.0 - reduction)
}

impl Assumptions {
    /// l' under a retention that avoids `reduction` of the lapses.
    pub fn lapse_with(&self, reduction: f64) -> f64 {
        reduced_lapse(self.self_paid_lapse_per_month, reduction)
    }
}
