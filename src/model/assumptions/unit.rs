//! Units of assumptions.

/// What an assumption counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Fraction a year.
    PerYear,
    /// Fraction a month.
    PerMonth,
    /// Fraction.
    Fraction,
    /// Whole months.
    Months,
    /// Fraction of a wage.
    OfWage,
    /// Rupiah a person.
    RupiahPerPerson,
}
