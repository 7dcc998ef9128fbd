//! What protection means, as an illustration: families who would receive the death benefit. docs/model.md, section 2,
//! "Protection".

use crate::model::{Assumptions, PARAMETERS, Row, Rupiah, RupiahPerWorker, Table, Workers};

/// Death benefit for a member of more than three months: 20 million at once, 24 instalments of 500,000, and 10
/// million for the funeral.
pub const DEATH_BENEFIT: RupiahPerWorker = RupiahPerWorker(42_000_000.0);
/// Death benefit within a member's first three months: the funeral allowance.
pub const DEATH_BENEFIT_NEW: RupiahPerWorker = RupiahPerWorker(10_000_000.0);
/// Months in which a member counts as new.
const NEW_MONTHS: usize = 3;

/// One year of protection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// Months of it that are projected.
    pub months: u32,
    /// With the scenario's death rate.
    pub expected: Protected,
    /// With the lowest death rate of its range.
    pub low: Protected,
    /// With the highest.
    pub high: Protected,
}

/// Families and what they receive.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Protected {
    /// Members who die: as many families receive the benefit.
    pub families: Workers,
    /// Of them within the first three months.
    pub of_new_members: Workers,
    /// What they receive.
    pub benefit: Rupiah,
}

/// Expected deaths among the active members of `table`, year by year, the months after the baseline.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{answers::protection, table};
///
/// let years = protection(&table(&scenario), &scenario.assumptions);
/// assert!(years.iter().all(|year| year.low.families <= year.expected.families));
/// # Ok::<(), &str>(())
/// ```
pub fn protection(table: &Table, assumptions: &Assumptions) -> Vec<Year> {
    let rate = assumptions.deaths_per_year;
    let range = PARAMETERS.iter().find(|row| row.id == "deaths_per_year").and_then(|row| row.range);
    let (low, high) = range.map_or((rate, rate), |(low, high)| (low.min(rate), high.max(rate)));
    let mut years: Vec<Year> = Vec::new();
    for (t, row) in table.rows.iter().enumerate().skip(1) {
        let recent = table.rows.get((t + 1).saturating_sub(NEW_MONTHS)..=t).unwrap_or_default();
        let new = recent.iter().map(|row| row.enrolled.total()).sum::<Workers>().min(row.active);
        if years.last().is_none_or(|year| year.year != row.month.year()) {
            years.push(Year::new(row.month.year()));
        }
        if let Some(year) = years.last_mut() {
            year.months += 1;
            for (sum, rate) in [(&mut year.expected, rate), (&mut year.low, low), (&mut year.high, high)] {
                sum.add(row, new, rate);
            }
        }
    }
    years
}

impl Year {
    fn new(year: i32) -> Self {
        let none = Protected::default();
        Self { year, months: 0, expected: none, low: none, high: none }
    }
}

impl Protected {
    /// Adds a month:
    ///
    /// ```text
    /// expected deaths = active x yearly death rate / 12
    /// ```
    fn add(&mut self, row: &Row, new: Workers, deaths_per_year: f64) {
        let monthly = deaths_per_year / 12.0;
        self.families += row.active * monthly;
        self.of_new_members += new * monthly;
        self.benefit += (new * DEATH_BENEFIT_NEW + (row.active - new) * DEATH_BENEFIT) * monthly;
    }
}
