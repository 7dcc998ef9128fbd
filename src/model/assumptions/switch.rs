//! Assumptions that are a yes or a no.

use super::Assumptions;

/// An assumption that is a yes or a no.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// Whether full-time PPPK leave the eligible workers.
    PppkLeaves,
    /// Whether contributions are discounted where PP 50/2025 says so.
    Discount,
    /// Whether BPJS pays for outreach, and not the regional budget.
    OutreachByBpjs,
}

impl Switch {
    /// All of them, in the order of docs/model.md, section 3.
    pub const ALL: [Self; 3] = [Self::PppkLeaves, Self::Discount, Self::OutreachByBpjs];

    /// Its name, as in the scenario format below `assumptions`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::PppkLeaves => "pppk_leaves_denominator",
            Self::Discount => "premium_discount",
            Self::OutreachByBpjs => "outreach_paid_by_bpjs",
        }
    }

    /// Whether it is on.
    pub const fn get(self, assumptions: &Assumptions) -> bool {
        match self {
            Self::PppkLeaves => assumptions.pppk_leaves_denominator,
            Self::Discount => assumptions.premium_discount,
            Self::OutreachByBpjs => assumptions.outreach_paid_by_bpjs,
        }
    }

    /// Turns it on or off.
    pub const fn set(self, assumptions: &mut Assumptions, on: bool) {
        *(match self {
            Self::PppkLeaves => &mut assumptions.pppk_leaves_denominator,
            Self::Discount => &mut assumptions.premium_discount,
            Self::OutreachByBpjs => &mut assumptions.outreach_paid_by_bpjs,
        }) = on;
    }
}
