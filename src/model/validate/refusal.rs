//! What a refusal says: which value, and what is allowed instead. No text; `text` has the sentences.

use crate::model::field::Field;
use crate::model::month::Month;

/// One value that cannot be projected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Refusal {
    /// The value.
    pub field: Field,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a value. People, rupiah and fractions as in the file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    /// The number is outside what is allowed, or not a number at all.
    OutOfRange(Allowed),
    /// More members at the baseline than eligible workers.
    ActiveAboveEligible {
        /// Active members, all stocks.
        active: f64,
        /// Eligible workers.
        eligible: f64,
    },
    /// Wage earners and non-ASN staff do not fit the formal pool.
    FormalPoolExceeded {
        /// Wage earners and all non-ASN staff.
        workers: f64,
        /// The formal pool, f E0.
        pool: f64,
    },
    /// Self-paying and sponsored members do not fit the informal pool.
    InformalPoolExceeded {
        /// Self-paying and sponsored members.
        workers: f64,
        /// The informal pool, (1-f) E0.
        pool: f64,
    },
    /// Fewer non-ASN staff in all than non-ASN members.
    NonAsnBelowMembers {
        /// Non-ASN members.
        members: f64,
    },
    /// More appointments than there are non-ASN staff.
    PppkAboveNonAsn {
        /// Non-ASN staff in all.
        total: f64,
    },
    /// Appointments leave nobody to divide by: E is not above 0 at the end of the projection.
    PppkAboveEligible {
        /// Eligible workers of that month before appointments.
        eligible: f64,
        /// The last month of the projection.
        month: Month,
    },
    /// d_s + l is not above 0: the self-payers would have no balanced growth.
    NoBalancedGrowth {
        /// d_s, organic growth a month.
        growth: f64,
    },
    /// The projection would end before it starts, or run too long.
    HorizonOutside {
        /// First month allowed: the baseline.
        first: Month,
        /// Last month allowed.
        last: Month,
    },
    /// The last month is before the first.
    UntilBeforeFrom {
        /// The first month.
        from: Month,
    },
    /// The lower bound is above the upper one.
    BoundsReversed,
    /// Years are not in ascending order, or one stands twice.
    NotAscending,
}

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
