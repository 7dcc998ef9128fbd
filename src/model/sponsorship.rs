//! What follows from a programme alone, and the least one.

use super::choices::{Package, Payer, Sector};
use super::month::Month;
use super::scenario::Sponsorship;
use super::units::Rupiah;

impl Sponsorship {
    /// One tranche without money: `months` of the least package from `first_month` on.
    pub const fn once(payer: Payer, first_month: Month, months: u32) -> Self {
        Self {
            payer,
            budget_per_year: Rupiah(0.0),
            months,
            package: Package::JkkJkm,
            sector: Sector::General,
            first_month,
            years: 1,
            refill: false,
            name: String::new(),
            document: String::new(),
        }
    }

    /// The last paid month of its last tranche: tranches start 12 months apart.
    pub fn last_paid(&self) -> Month {
        self.first_month + (12 * (self.years.cast_signed() - 1) + self.months.cast_signed() - 1)
    }
}
