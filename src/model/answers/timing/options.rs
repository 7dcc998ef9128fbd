//! The dates that a programme may have.

use super::MOST_COVER;
use crate::model::{Month, Payer, Rupiah, Sponsorship};

/// Dates of a programme: its further tranches follow 12 months apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DateChoice {
    pub first_month: Month,
    pub months: u32,
}

impl DateChoice {
    pub(super) const fn of(programme: &Sponsorship) -> Self {
        Self { first_month: programme.first_month, months: programme.months }
    }
}

/// The dates that `programme` may have from the `free` month on: a start up to `december`, and `least` to twelve months of
/// cover. The money of a public budget is that of a year, so its cover stays within the calendar year in which it
/// starts now. A programme that has begun, that has no money, or that cannot start by then keeps the dates it has.
pub(super) fn choices(
    programme: &Sponsorship,
    (free, december): (Month, Month),
    least: u32,
) -> Vec<DateChoice> {
    let entered = DateChoice::of(programme);
    if programme.first_month < free || programme.budget_per_year <= Rupiah::ZERO {
        return vec![entered];
    }
    let year = programme.first_month.year();
    let mut found = Vec::new();
    for start in 0..=(december - free).max(-1) {
        let first_month = free + start;
        for months in least..=MOST_COVER {
            let last = first_month + (months.cast_signed() - 1);
            if !programme.payer.is_public() || (first_month.year(), last.year()) == (year, year) {
                found.push(DateChoice { first_month, months });
            }
        }
    }
    if found.is_empty() { vec![entered] } else { found }
}

impl Payer {
    /// Whether its money is that of a public budget, which ends with its year.
    pub const fn is_public(self) -> bool {
        match self {
            Self::Apbd | Self::Apbn | Self::Apbdes | Self::DbhSawit | Self::DbhCht => true,
            Self::Csr | Self::Zakat | Self::AsnDonors | Self::Other => false,
        }
    }
}
