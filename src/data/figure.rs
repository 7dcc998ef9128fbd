//! A figure and what it needs to be believed: unit, date, source, status.

use crate::model::{Month, Percent, Rupiah, Status, Workers};

/// A sentence in the two languages of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Indonesian.
    pub id: &'static str,
    /// English.
    pub en: &'static str,
}

/// A publication and where to read it. Checked while compiling: no citation without an https address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    publication: &'static str,
    address: &'static str,
}

impl Citation {
    /// Evaluated in constants only, so that a bad one does not compile.
    pub(super) const fn new(publication: &'static str, address: &'static str) -> Self {
        assert!(!publication.is_empty(), "a citation names its publication");
        assert!(is_https(address), "a citation has an https address");
        Self { publication, address }
    }

    /// Who published it, with the number of the rule where there is one.
    pub const fn publication(&self) -> &'static str {
        self.publication
    }

    /// Address, https.
    pub const fn address(&self) -> &'static str {
        self.address
    }
}

/// Date of a figure, ISO: a day (`2024-10-18`) or a month (`2025-09`). Checked while compiling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsOf(&'static str);

impl AsOf {
    /// Evaluated in constants only, so that a bad one does not compile.
    pub(super) const fn new(text: &'static str) -> Self {
        assert!(is_date(text.as_bytes()), "a date is YYYY-MM or YYYY-MM-DD");
        Self(text)
    }

    /// The ISO text.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

/// A value with unit (its type), date, source and status. It has no default, so a figure without a source
/// does not compile:
///
/// ```compile_fail
/// use jangkau::data::{FORMAL_SHARE, Figure};
/// use jangkau::model::{Status, Workers};
/// let known = FORMAL_SHARE;
/// let figure = Figure { value: Workers(5.0), as_of: known.as_of, status: Status::Derived, note: None };
/// ```
///
/// With one it does:
///
/// ```
/// use jangkau::data::{FORMAL_SHARE, Figure};
/// use jangkau::model::{Status, Workers};
/// let known = FORMAL_SHARE;
/// let figure = Figure {
///     value: Workers(5.0), as_of: known.as_of, status: Status::Derived, source: known.source, note: None,
/// };
/// assert_eq!(figure.row().number, 5.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure<T: 'static> {
    /// The value; its type is the unit.
    pub value: T,
    /// Date of the figure, not of the page.
    pub as_of: AsOf,
    /// How sure it is.
    pub status: Status,
    /// Where it was read.
    pub source: &'static Citation,
    /// Arithmetic or caveat.
    pub note: Option<Note>,
}

impl<T: Quantity> Figure<T> {
    /// The same without its type, for lists and exports.
    pub fn row(&self) -> FigureRow {
        FigureRow {
            number: self.value.number(),
            measure: T::MEASURE,
            as_of: self.as_of,
            status: self.status,
            source: self.source,
            note: self.note,
        }
    }
}

/// A figure without its type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FigureRow {
    /// The value in its unit.
    pub number: f64,
    /// The unit.
    pub measure: FigureUnit,
    /// Date of the figure.
    pub as_of: AsOf,
    /// How sure it is.
    pub status: Status,
    /// Where it was read.
    pub source: &'static Citation,
    /// Arithmetic or caveat.
    pub note: Option<Note>,
}

/// Something said that is not a number, with its source.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Statement {
    /// What was said, in our words.
    pub text: Note,
    /// When.
    pub as_of: AsOf,
    /// How sure it is.
    pub status: Status,
    /// Where it was read.
    pub source: &'static Citation,
}

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureUnit {
    /// People.
    Workers,
    /// Percent of eligible workers.
    Percent,
    /// Rupiah.
    Rupiah,
    /// Share, 0 to 1.
    Fraction,
    /// Whole months.
    Months,
}

/// A value that can stand in a [`Figure`].
pub trait Quantity: Copy {
    /// Its unit.
    const MEASURE: FigureUnit;
    /// The value in that unit.
    fn number(self) -> f64;
}

/// First and last month in which a rule holds, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First month.
    pub from: Month,
    /// Last month.
    pub until: Month,
}

macro_rules! quantity {
    ($type:ty, $measure:ident, $value:ident => $number:expr) => {
        impl Quantity for $type {
            const MEASURE: FigureUnit = FigureUnit::$measure;
            fn number(self) -> f64 {
                let $value = self;
                $number
            }
        }
    };
}

quantity!(Workers, Workers, value => value.0);
quantity!(Percent, Percent, value => value.0);
quantity!(Rupiah, Rupiah, value => value.0);
quantity!(f64, Fraction, value => value);
quantity!(u32, Months, value => f64::from(value));
quantity!(Window, Months, value => f64::from(value.until - value.from + 1));

/// A calendar month in a constant; a month that does not exist does not compile.
pub(super) const fn month(year: i32, of_year: u32) -> Month {
    match Month::new(year, of_year) {
        Some(month) => month,
        None => panic!("no such month"),
    }
}

const fn is_https(address: &str) -> bool {
    matches!(address.as_bytes(), [b'h', b't', b't', b'p', b's', b':', b'/', b'/', _, _, _, _, ..])
}

const fn is_date(text: &[u8]) -> bool {
    match text {
        [y @ .., b'-', m1, m2] if is_year(y) => is_month(*m1, *m2),
        [y @ .., b'-', m1, m2, b'-', d1, d2] if is_year(y) => is_month(*m1, *m2) && is_day(*d1, *d2),
        _ => false,
    }
}

const fn is_year(text: &[u8]) -> bool {
    matches!(text, [b'1' | b'2', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9'])
}

const fn is_month(tens: u8, ones: u8) -> bool {
    matches!((tens, ones), (b'0', b'1'..=b'9') | (b'1', b'0'..=b'2'))
}

const fn is_day(tens: u8, ones: u8) -> bool {
    matches!((tens, ones), (b'0', b'1'..=b'9') | (b'1' | b'2', b'0'..=b'9') | (b'3', b'0' | b'1'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_only_iso_days_and_months() {
        for good in ["2024-10", "2024-10-18", "2025-12-31", "2025-01-01"] {
            assert!(is_date(good.as_bytes()), "{good}");
        }
        for bad in ["", "2024", "2024-13", "2024-00", "2024-10-00", "2024-10-32", "18-10-2024", "2024/10"] {
            assert!(!is_date(bad.as_bytes()), "{bad}");
        }
    }

    #[test]
    fn takes_only_https_addresses() {
        assert!(is_https("https://a.id"));
        for bad in ["", "https://", "http://mistar.online", "mistar.online", "the press"] {
            assert!(!is_https(bad), "{bad}");
        }
    }

    #[test]
    fn a_window_counts_both_ends() {
        let window = Window { from: month(2026, 4), until: month(2026, 12) };
        assert_eq!(window.number(), 9.0);
    }
}
