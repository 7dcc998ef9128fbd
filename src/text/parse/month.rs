//! Reading a month as people type it and as spreadsheets copy it.
//!
//! | written | read as |
//! | --- | --- |
//! | `Jan 2025`, `Januari 2025`, `Jan-25`, `2025 January` | January 2025 |
//! | `2025-01`, `2025/1`, `01/2025`, `202501` | January 2025 |
//! | `31/01/2025`, `2025-01-31`, `31 Jan 2025` | its month |
//! | `03/04/2025` | asks: 3 April or 4 March |

use crate::model::Month;

/// Why a text is no month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthError {
    /// No month in any form.
    NotAMonth,
    /// The day could be the month and the month the day.
    Ambiguous,
}

/// Beginnings of the names in both languages, and the older spellings, January first. A text that begins so and goes on as
/// one of the names is that month.
const NAMES: [&[&str]; 12] = [
    &["januari", "january"],
    &["februari", "february", "pebruari"],
    &["maret", "march", "mrt"],
    &["april"],
    &["mei", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["agustus", "august", "agt", "ags", "agst"],
    &["september", "sept"],
    &["oktober", "october"],
    &["november", "nopember"],
    &["desember", "december"],
];

/// Reads a month.
///
/// # Errors
/// [`MonthError`].
pub fn month(text: &str) -> Result<Month, MonthError> {
    let lower = text.to_lowercase();
    // A date may come with a time of day.
    let without_time =
        lower.split_whitespace().take_while(|word| !word.contains(':')).collect::<Vec<_>>().join(" ");
    let parts = parts(&without_time);
    let found = match parts.as_slice() {
        [DatePart::Digits(one)] => compact(one),
        [DatePart::Name(month), DatePart::Digits(year)]
        | [DatePart::Digits(year), DatePart::Name(month)]
        | [DatePart::Digits(_), DatePart::Name(month), DatePart::Digits(year)] => {
            Month::new(named_year(year)?, *month)
        }
        [DatePart::Digits(one), DatePart::Digits(other)] => match (full_year(one), full_year(other)) {
            (Some(year), None) => Month::new(year, number(other)?),
            (None, Some(year)) => Month::new(year, number(one)?),
            _ => None,
        },
        [DatePart::Digits(one), DatePart::Digits(two), DatePart::Digits(three)] => {
            return day(one, two, three);
        }
        _ => None,
    };
    found.ok_or(MonthError::NotAMonth)
}

/// A word of a date.
enum DatePart {
    /// A month's name, 1 to 12.
    Name(u32),
    /// Digits.
    Digits(String),
    /// Anything else.
    Other,
}

fn parts(text: &str) -> Vec<DatePart> {
    let mut words: Vec<String> = Vec::new();
    let mut kind = None;
    for letter in text.chars() {
        let is = (letter.is_ascii_digit(), letter.is_alphabetic());
        let is_word = is.0 || is.1;
        match words.last_mut().filter(|_| is_word && kind == Some(is)) {
            Some(word) => word.push(letter),
            None if is_word || !is_between(letter) => words.push(letter.to_string()),
            None => {}
        }
        kind = Some(is);
    }
    let part = |word: String| match word.chars().next() {
        Some(first) if first.is_ascii_digit() => DatePart::Digits(word),
        Some(first) if first.is_alphabetic() => named(&word).map_or(DatePart::Other, DatePart::Name),
        _ => DatePart::Other,
    };
    words.into_iter().map(part).collect()
}

/// Whether a sign may stand between the parts of a date.
fn is_between(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '/' | '.' | ',' | '\'' | '\u{2019}' | '\u{2010}'..='\u{2014}' | '\u{2212}')
}

/// The month of a name, or of its first three letters or more.
fn named(word: &str) -> Option<u32> {
    let begins = |name: &&str| *name == word || (word.len() >= 3 && name.starts_with(word));
    let place = NAMES.iter().position(|names| names.iter().any(begins))?;
    u32::try_from(place + 1).ok()
}

/// `202501`.
fn compact(digits: &str) -> Option<Month> {
    let (year, month) = digits.split_at_checked(4).filter(|(_, month)| month.len() == 2)?;
    Month::new(full_year(year)?, month.parse().ok()?)
}

/// A year of four digits, of our time.
fn full_year(digits: &str) -> Option<i32> {
    let year = (digits.len() == 4).then(|| digits.parse().ok()).flatten()?;
    (1900..2200).contains(&year).then_some(year)
}

/// A year beside a name: two digits are of this century.
fn named_year(digits: &str) -> Result<i32, MonthError> {
    let short = || (digits.len() == 2).then(|| digits.parse::<i32>().ok()).flatten();
    full_year(digits).or_else(|| short().map(|year| 2000 + year)).ok_or(MonthError::NotAMonth)
}

fn number(digits: &str) -> Result<u32, MonthError> {
    let short = (digits.len() <= 2).then(|| digits.parse().ok()).flatten();
    short.ok_or(MonthError::NotAMonth)
}

/// A whole date: the year first, or last with day and month before it.
fn day(one: &str, two: &str, three: &str) -> Result<Month, MonthError> {
    let dated = |year: i32, month: u32, day: u32| {
        Month::new(year, month).filter(|_| (1..=31).contains(&day)).ok_or(MonthError::NotAMonth)
    };
    if let Some(year) = full_year(one) {
        return dated(year, number(two)?, number(three)?);
    }
    let year = full_year(three).ok_or(MonthError::NotAMonth)?;
    let (first, second) = (number(one)?, number(two)?);
    match (first <= 12, second <= 12) {
        (true, true) if first != second => Err(MonthError::Ambiguous),
        (_, true) => dated(year, second, first),
        (true, false) => dated(year, first, second),
        (false, false) => Err(MonthError::NotAMonth),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Lang, month_long, month_short};

    #[test]
    fn every_usual_form_is_read() {
        let january = Month::new(2025, 1);
        for text in [
            "Jan 2025",
            "januari 2025",
            "January 2025",
            "JAN-25",
            "Jan'25",
            "jan2025",
            " Jan.  2025 ",
            "2025 Jan",
            "2025-01",
            "2025/1",
            "01/2025",
            "1/2025",
            "1-2025",
            "202501",
            "31/01/2025",
            "31-1-2025",
            "1/31/2025",
            "01/01/2025",
            "2025-01-31",
            "2025-01-31 00:00:00",
            "31 Januari 2025",
            "1 Jan 2025",
            "Januari, 2025",
        ] {
            assert_eq!(month(text).ok(), january, "{text}");
        }
        for (text, of_year) in [
            ("Peb 2025", 2),
            ("Mrt 25", 3),
            ("Mei 2025", 5),
            ("May 2025", 5),
            ("Agt 2025", 8),
            ("Ags 2025", 8),
            ("Agust 2025", 8),
            ("Agst 2025", 8),
            ("Aug 2025", 8),
            ("Sept 2025", 9),
            ("Okt 2025", 10),
            ("Oct 2025", 10),
            ("Nop 2025", 11),
            ("Des 2025", 12),
            ("Dec-25", 12),
        ] {
            assert_eq!(month(text).ok(), Month::new(2025, of_year), "{text}");
        }
    }

    #[test]
    fn what_the_screen_writes_is_read_back() {
        for later in 0..24 {
            let written = Month::december(2024) + later;
            for lang in Lang::ALL {
                assert_eq!(month(&month_long(lang, written)), Ok(written));
                assert_eq!(month(&month_short(lang, written)), Ok(written));
            }
            assert_eq!(month(&written.to_string()), Ok(written));
        }
    }

    #[test]
    fn a_date_that_reads_differently_in_two_countries_is_asked_for() {
        assert_eq!(month("03/04/2025"), Err(MonthError::Ambiguous));
        assert_eq!(month("12/11/2025"), Err(MonthError::Ambiguous));
    }

    #[test]
    fn nothing_else_is_a_month() {
        for text in [
            "",
            "Januari",
            "2025",
            "13/2025",
            "00/2025",
            "Jan",
            "ja 2025",
            "j 2025",
            "Januarius 2025",
            "32/13/2025",
            "Jan 2025 2026",
            "25.839",
            "25839",
            "Jan 20255",
            "Peserta",
            "Jan 3",
            "01/25",
            "1850-01",
            "2025-13",
            "Jan & Feb 2025",
            "45658",
            "٢٠٢٥-٠١",
        ] {
            assert_eq!(month(text), Err(MonthError::NotAMonth), "{text}");
        }
    }
}
