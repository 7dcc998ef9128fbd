//! The numbers that a field accepts.

/// The numbers a field accepts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Allowed {
    /// Lowest.
    pub low: f64,
    /// Highest.
    pub high: f64,
    /// Whether the lowest itself is refused.
    pub above_low: bool,
    /// Whether only whole numbers are accepted.
    pub whole: bool,
    /// What the number counts.
    pub measure: Measure,
}

/// What a number counts, for those who put it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Workers.
    People,
    /// Rupiah.
    Rupiah,
    /// A fraction; people read it as percent.
    Fraction,
    /// Percent of eligible workers.
    Percent,
    /// Months.
    Months,
    /// A number of tranches, one a year.
    Years,
    /// A calendar year.
    CalendarYear,
    /// Nothing in particular.
    Plain,
}

impl Allowed {
    const fn new(low: f64, high: f64, measure: Measure) -> Self {
        Self { low, high, above_low: false, whole: false, measure }
    }

    /// Whole numbers between two.
    pub const fn whole(low: f64, high: f64, measure: Measure) -> Self {
        Self { low, high, above_low: false, whole: true, measure }
    }

    /// Whether `value` is accepted. NaN and the infinities never are.
    pub fn accepts(&self, value: f64) -> bool {
        let above = if self.above_low { value > self.low } else { value >= self.low };
        above && value <= self.high && (!self.whole || value.fract() == 0.0)
    }

    /// Any count of people. The world has fewer workers than a region of 10^9.
    pub const PEOPLE: Self = Self::new(0.0, 1e9, Measure::People);
    /// E0: a region without workers has no coverage.
    pub const ELIGIBLE: Self = Self { above_low: true, ..Self::PEOPLE };
    /// Any amount of money: 10^15 rupiah, a third of the state budget, keeps every sum exact to the rupiah.
    pub const MONEY: Self = Self::new(0.0, 1e15, Measure::Rupiah);
    /// A share or a rate.
    pub const FRACTION: Self = Self::new(0.0, 1.0, Measure::Fraction);
    /// A target.
    pub const PERCENT: Self = Self::new(0.0, 100.0, Measure::Percent);
    /// Months of cover, or months over which something is spread.
    pub const MONTHS: Self = Self::whole(1.0, 60.0, Measure::Months);
    /// Tranches of a programme.
    pub const TRANCHES: Self = Self::whole(1.0, 30.0, Measure::Years);
    /// A calendar year; a month is `YYYY-MM`, so four digits.
    pub const YEAR: Self = Self::whole(1.0, 9999.0, Measure::CalendarYear);
    /// A seasonal index. Positive, and bounded so that the ratio of two stays finite after growth.
    pub const SEASON: Self = Self::new(1e-6, 1e6, Measure::Plain);
}
