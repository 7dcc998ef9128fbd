//! Reading a number that a person typed or pasted, or that stands in a table.
//!
//! The field says what it expects ([`NumberKind`]), the language which marks are meant first. Where two readings
//! differ by more than a hundredth and both are possible, the parser asks ([`ParseError::Ambiguous`]) or, where
//! one of them is the clear custom, takes it and says so ([`ParseNote`]). What can be read but is unlikely in its place a
//! field asks about ([`question`]). What the parser accepts:
//!
//! | field | read as |
//! | --- | --- |
//! | any | `1.234.567,8`, `1,234,567.8`, `1 234 567`, `+5`, Unicode spaces and minus signs, its unit behind |
//! | percent | `32,48`, `32,48 %`; `32.48` with a note |
//! | count | `31.758`, `31758 pekerja`, `31 ribu`; `31,758` asks (in English the other way round) |
//! | rupiah | `Rp1.234.567`, `Rp. 1.234.567,-`, `1,5 miliar`, `500 jt`; `1 M` asks: miliar or million |
//! | rupiah in juta | as above; `1.000` is Rp1 miliar, `1.000.000.000` too, with a note |

pub mod counted;
mod entry;
mod exact;
mod field;
mod month;
mod numeral;
pub mod question;
mod resolve;
pub mod sentences;
mod words;

pub use entry::is_cell_end;
pub use field::field;
pub use month::{MonthError, month};

use super::Lang;

/// What a field holds, and in which unit [`ParsedNumber::value`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// A share in percent, 0 to 100.
    Percent,
    /// Percent a month, 0 to 100.
    Rate,
    /// Growth in percent, -100 to 100.
    Growth {
        /// The time in which it grows so much.
        per: Per,
    },
    /// Whole people, at most a thousand million.
    Count,
    /// Whole months, at most 360.
    Months,
    /// Money in rupiah, at most Rp100 triliun.
    Rupiah {
        /// What a bare number counts.
        unit: MoneyUnit,
        /// What the amount is for, if not one amount in all.
        per: Option<Per>,
    },
}

/// What a bare number in a money field counts. `Rp` before it or a word behind it always decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MoneyUnit {
    /// Rupiah.
    One,
    /// Millions of rupiah, as budgets are discussed. A bare number of ten million or more is nevertheless full
    /// rupiah, with a note; from one million to ten million the parser asks.
    Million,
}

/// What an amount or a growth is for. Another one typed behind the number is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Per {
    /// A month.
    Month,
    /// A year.
    Year,
    /// A person.
    Person,
}

/// A number that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParsedNumber {
    /// Finite, never -0, inside the limits of its kind.
    pub value: f64,
    /// How it was read, if that should be shown ([`sentences::echo`]).
    pub note: Option<ParseNote>,
}

/// Why the echo line "Dibaca sebagai ..." is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseNote {
    /// This mark was taken for the decimal mark though it is not the language's own.
    DecimalMark(char),
    /// This mark was taken to group digits, though it is not the language's own or could have been meant otherwise.
    GroupMark(char),
    /// A fraction of a person was rounded away.
    Rounded,
    /// A long bare number in a field of juta was taken for full rupiah.
    FullRupiah,
}

/// Why a text is no number for its field.
#[derive(Clone, Debug, PartialEq)]
pub enum ParseError {
    /// Nothing was typed.
    Empty,
    /// No number in any form.
    NotANumber,
    /// Several numbers at once, as two cells of a table are pasted.
    SeveralNumbers {
        /// How many.
        count: usize,
        /// The first two, at most 24 characters of each.
        cells: [String; 2],
    },
    /// Digits of another script.
    ForeignDigits,
    /// Two readings are possible. Both in the unit of [`ParsedNumber::value`], the likelier one first.
    Ambiguous {
        /// The likelier reading.
        first: f64,
        /// The other reading; for a count it may have a fraction.
        second: f64,
    },
    /// Below zero where that makes no sense.
    Negative,
    /// A fraction where only whole things count.
    NotWhole,
    /// Above the limit of its kind.
    TooLarge,
    /// Words that this field does not know: at most 24 characters, lower case (but `Rp`).
    UnknownUnit(String),
}

impl NumberKind {
    /// The largest value, in the unit of [`ParsedNumber::value`]. Fields may allow less.
    pub const fn ceiling(self) -> f64 {
        match self {
            Self::Percent | Self::Rate | Self::Growth { .. } => 100.0,
            Self::Count => 1e9,
            Self::Months => 360.0,
            Self::Rupiah { .. } => 1e14,
        }
    }

    /// Whether a value below zero makes sense.
    const fn is_signed(self) -> bool {
        matches!(self, Self::Growth { .. })
    }

    /// Whether the field counts in juta.
    const fn is_million(self) -> bool {
        matches!(self, Self::Rupiah { unit: MoneyUnit::Million, .. })
    }
}

/// Reads what stands in a field of this kind.
///
/// # Errors
/// [`ParseError`], whose text comes from [`sentences::parse_error`].
pub fn parse(kind: NumberKind, lang: Lang, text: &str) -> Result<ParsedNumber, ParseError> {
    let entry = entry::read(text)?;
    if entry.negative && !kind.is_signed() && !entry.is_zero() {
        return Err(ParseError::Negative);
    }
    let amount = words::read(kind, &entry)?;
    let reading = resolve::resolve(kind, lang, &entry.readings, amount)?;
    if reading.value > kind.ceiling() {
        return Err(ParseError::TooLarge);
    }
    let signed = if entry.negative && reading.value > 0.0 { -reading.value } else { reading.value };
    Ok(ParsedNumber { value: signed, ..reading })
}

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
