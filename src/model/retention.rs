//! What retention does to the rates of self-payers: docs/model.md, section 2, step 3.

use super::assumptions::Assumptions;

impl Assumptions {
    /// l': the share of established self-payers who lapse in a month while retention avoids `reduction` of the lapses.
    ///
    /// ```text
    /// l' = l (1-rho)
    /// ```
    pub fn lapse_with(&self, reduction: f64) -> f64 {
        self.self_paid_lapse_per_month * (1.0 - reduction)
    }

    /// s': the share of first-month payers who pay a second month under the same retention.
    ///
    /// ```text
    /// s' = 1 - (1-s)(1-rho)
    /// ```
    pub fn persistence_with(&self, reduction: f64) -> f64 {
        1.0 - (1.0 - self.first_month_persistence) * (1.0 - reduction)
    }
}
