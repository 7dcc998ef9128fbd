//! Calendar months, the clock of the whole model: stocks are end-of-month.

use std::fmt;
use std::ops::{Add, Sub};

/// A calendar month, counted from January of year 0.
///
/// ```
/// use jangkau::model::Month;
///
/// let october = Month::parse("2024-10").ok_or("no month")?;
/// assert_eq!((october + 3).to_string(), "2025-01");
/// assert_eq!(Month::december(2025) - october, 14);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// Month `month` (1 to 12) of `year`; `None` for another month or a year outside 1 to 9999.
    pub const fn new(year: i32, month: u32) -> Option<Self> {
        if year < 1 || year > 9999 || month < 1 || month > 12 {
            return None;
        }
        Some(Self(year * 12 + month as i32 - 1))
    }

    /// Month `month` of `year` where both are written in the code and known to be valid.
    pub(crate) const fn of(year: i32, month: i32) -> Self {
        Self(year * 12 + month - 1)
    }

    /// December of `year`, the month in which a yearly target is judged.
    ///
    /// ```
    /// use jangkau::model::Month;
    ///
    /// assert_eq!(Month::december(2025).to_string(), "2025-12");
    /// ```
    pub const fn december(year: i32) -> Self {
        Self(year * 12 + 11)
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month of the year, 1 to 12.
    pub const fn of_year(self) -> u32 {
        self.0.rem_euclid(12) as u32 + 1
    }

    /// Reads `YYYY-MM`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        if year.len() != 4 || month.len() != 2 {
            return None;
        }
        if !(year.bytes().chain(month.bytes())).all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }
}

impl fmt::Display for Month {
    /// Writes `YYYY-MM`, the form of files and links; what people read comes from `text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.of_year())
    }
}

impl Add<i32> for Month {
    type Output = Self;
    /// The month `months` later.
    fn add(self, months: i32) -> Self {
        Self(self.0 + months)
    }
}

impl Sub for Month {
    type Output = i32;
    /// Months from `other` to `self`.
    fn sub(self, other: Self) -> i32 {
        self.0 - other.0
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_the_same_text() {
        for text in ["2024-10", "2025-12", "0001-01"] {
            assert_eq!(Month::parse(text).map(|month| month.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn refuses_what_is_not_a_month() {
        for text in ["2024-13", "2024-00", "24-10", "2024-1", "2024-10-01", "", "+024-10", "2024-+1"] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }

    #[test]
    fn counts_over_the_turn_of_the_year() {
        let october = Month::parse("2024-10").expect("a month");
        assert_eq!(october + 3, Month::parse("2025-01").expect("a month"));
        assert_eq!(Month::december(2025) - october, 14);
    }
}
