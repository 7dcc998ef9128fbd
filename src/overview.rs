//! Many regions on one page: what is typed about them and what is asked of all alike. docs/model.md, section 11.
//!
//! An [`Overview`] is the ground state of that page, as a scenario is of the planner's: plain data, with a reducer, a history
//! and a file of its own. What follows from it is in `view/overview`.

mod action;
mod history;
mod reduce;

use std::rc::Rc;

pub use crate::model::answers::{Aim, Allowance};
pub use action::OverviewAction;
pub use history::{OverviewHistory, OverviewStep};

use crate::model::{Month, Payer, Percent, RegionRow, Rupiah};

/// Regions, a question about all of them, and a purse.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// What the planner calls it; empty where nothing was given.
    pub name: String,
    /// The regions, each once.
    pub rows: Rc<Vec<OverviewRow>>,
    /// The December of this year is asked about.
    pub year: i32,
    /// Coverage to reach where a region has no target of its own for that year.
    pub target: Percent,
    /// What all regions do alike.
    pub effort: CommonEffort,
    /// Money to divide; 0 for none.
    pub purse: Rupiah,
    /// What for.
    pub aim: Aim,
    /// What regions may get of the purse, by their keys; anything where nothing stands here.
    pub limits: Vec<(String, Allowance)>,
}

/// A region of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewRow {
    /// Code, name, and the figures where they are somebody's own.
    pub region: RegionRow,
    /// Whose figures they are.
    pub origin: RowOrigin,
}

/// Whose the figures of a row are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowOrigin {
    /// What has been published about the region with this code: a row without figures of its own.
    Published,
    /// The planner's, typed or from a table.
    Yours,
}

/// What all regions do alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CommonEffort {
    /// Share of the uncovered wage earners who are enrolled each month.
    pub wage: f64,
    /// The same of the uncovered informal workers.
    pub self_paid: f64,
    /// Money a year for each 1,000 informal workers without cover at the baseline.
    pub money_per_thousand: Rupiah,
    /// Share of the non-ASN staff without cover who are included within twelve months.
    pub non_asn: f64,
    /// First month of all of it, save of the money.
    pub from: Month,
    /// Who pays, also of the purse.
    pub payer: Payer,
}

/// The greatest rate of enrolment, a month; a slider ends there.
pub const MOST_RATE: f64 = 0.05;
/// The most money for 1,000 workers that a slider offers, rupiah a year: cover of a year for all of them costs less.
pub const MOST_PER_THOUSAND: f64 = 200e6;
/// The most rows of an overview.
pub const MOST_OVERVIEW_ROWS: usize = 5_000;
/// Years that can be asked about.
pub const OVERVIEW_YEARS: std::ops::RangeInclusive<i32> = 2024..=2045;

// Numbers of an overview are numbers, so it equals itself: an `Rc` of it that is shared is compared by its address, at
// every move of a slider.
impl Eq for Overview {}
impl Eq for OverviewRow {}

impl CommonEffort {
    /// No effort from `from` on.
    pub const fn none(from: Month) -> Self {
        Self {
            wage: 0.0,
            self_paid: 0.0,
            money_per_thousand: Rupiah(0.0),
            non_asn: 0.0,
            from,
            payer: Payer::Apbd,
        }
    }

    /// Whether nothing is done.
    pub fn is_none(&self) -> bool {
        *self == Self { payer: self.payer, ..Self::none(self.from) }
    }
}

impl OverviewRow {
    /// The row of a region with this code, whose figures are those that have been published.
    pub fn published(code: &str) -> Self {
        let region = RegionRow { code: code.to_owned(), ..RegionRow::default() };
        Self { region, origin: RowOrigin::Published }
    }

    /// What tells it from others: its code, or its name in small letters where it has none.
    pub fn key(&self) -> String {
        row_key(&self.region)
    }
}

/// What tells the row of a region from others.
pub fn row_key(region: &RegionRow) -> String {
    if region.code.is_empty() { region.name.trim().to_lowercase() } else { region.code.clone() }
}

impl Overview {
    /// The regions with `codes` as published, asked about the end of `year`.
    pub fn of<'a>(codes: impl IntoIterator<Item = &'a str>, year: i32, from: Month) -> Self {
        Self {
            name: String::new(),
            rows: Rc::new(codes.into_iter().map(OverviewRow::published).collect()),
            year,
            target: Percent(40.0),
            effort: CommonEffort::none(from),
            purse: Rupiah::ZERO,
            aim: Aim::Regions,
            limits: Vec::new(),
        }
    }

    /// What the region with this key may get of the purse.
    pub fn allowance(&self, key: &str) -> Allowance {
        let own = self.limits.iter().find(|(of, _)| of == key);
        own.map_or(Allowance::FREE, |(_, allowance)| *allowance)
    }

    /// The row with this key.
    pub fn row(&self, key: &str) -> Option<&OverviewRow> {
        self.rows.iter().find(|row| row.key() == key)
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests;
