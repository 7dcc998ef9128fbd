//! Months as offices write them in tables: besides those that are typed, quarters, periods, and names whose year stands
//! elsewhere.
//!
//! | written | read as |
//! | --- | --- |
//! | `s.d. Okt 2025`, `Posisi 31 Oktober 2025` | October 2025 |
//! | `Triwulan III 2025`, `Q3 2025`, `Semester I 2025` | the last month of it |
//! | `Oktober`, `10` in a table of 2025 | October 2025 |
//! | `2025M10`, `2025-10-31T00:00:00` | October 2025 |
//! | `45931` in a column of months | the day that spreadsheets number so |

use super::xlsx::serial;
use crate::model::Month;
use crate::text::parse::{MonthError, month};

/// What stands before a month and says that the figures are those of its end.
const HEADS: [&str; 11] = [
    "sampai dengan ",
    "s.d. ",
    "s.d ",
    "s/d ",
    "sd ",
    "hingga ",
    "posisi ",
    "per ",
    "akhir ",
    "bulan ",
    "sampai ",
];
/// What stands between the beginning and the end of a period.
const BETWEEN: [&str; 8] =
    [" sampai dengan ", " s.d. ", " s.d ", " s/d ", " sampai ", " hingga ", " to ", " - "];
/// Numbers of days that spreadsheets give to 2010 and to 2040.
const DAYS: std::ops::Range<i64> = 40_179..51_501;

/// The month of a cell; one that names no year has that of `year`.
///
/// # Errors
/// [`MonthError`].
pub fn table_month(text: &str, year: Option<i32>) -> Result<Month, MonthError> {
    let found = month(text);
    if found != Err(MonthError::NotAMonth) {
        return found;
    }
    let lower = text.to_lowercase();
    let bare = lower.trim();
    if let Some(rest) = HEADS.iter().find_map(|head| bare.strip_prefix(head)) {
        return table_month(rest, year);
    }
    let is_name = bare.len() >= 3 && bare.chars().all(|letter| letter.is_alphabetic() || letter == '.');
    let is_number = bare.len() <= 2 && bare.bytes().all(|byte| byte.is_ascii_digit());
    let with_year = |year: i32| match (is_name, is_number) {
        (true, _) => month(&format!("{} {year}", bare.trim_end_matches('.'))).ok(),
        (_, true) => Month::new(year, bare.parse().ok()?),
        _ => None,
    };
    let found = year.and_then(with_year).or_else(|| part_of_year(bare, year)).or_else(|| machine(bare));
    found.ok_or(MonthError::NotAMonth)
}

/// The last month of a period such as `Jan - Jun 2025`; nothing for anything but a period.
pub fn period_end(text: &str) -> Option<Month> {
    let lower = text.to_lowercase().replace(['\u{2013}', '\u{2014}'], " - ").replace("  ", " ");
    let end = BETWEEN.iter().find_map(|between| lower.rsplit_once(between))?.1;
    table_month(end, None).ok()
}

/// The last month of a quarter or half of a year.
fn part_of_year(text: &str, year: Option<i32>) -> Option<Month> {
    let (mut months, mut part, mut of_year) = (None, None, year);
    let mut split = String::new();
    for letter in text.chars() {
        // `q3`, `tw3` are two words.
        let is_glued = letter.is_ascii_digit() && split.ends_with(|before: char| before.is_alphabetic());
        if is_glued || !letter.is_alphanumeric() {
            split.push(' ');
        }
        if letter.is_alphanumeric() {
            split.push(letter);
        }
    }
    for word in split.split_whitespace() {
        match word {
            "tw" | "trw" | "triwulan" | "kuartal" | "q" | "quarter" => months = Some(3),
            "semester" | "smt" | "sem" => months = Some(6),
            "tahun" | "thn" | "th" | "ta" | "ke" => {}
            "i" | "1" => part = Some(1),
            "ii" | "2" => part = Some(2),
            "iii" | "3" => part = Some(3),
            "iv" | "4" => part = Some(4),
            _ => of_year = Some(word.parse().ok().filter(|year| (2000..2100).contains(year))?),
        }
    }
    Month::new(of_year?, months? * part?)
}

/// Months as programs write them.
fn machine(text: &str) -> Option<Month> {
    if let Some((day, _)) = text.split_once('t').filter(|(day, _)| day.len() == 10) {
        return month(day).ok();
    }
    if let Some((year, own)) = text.split_once('m').filter(|(year, _)| year.len() == 4) {
        return month(&[year, own].join("-")).ok();
    }
    let days = text.parse::<i64>().ok().filter(|days| text.len() == 5 && DAYS.contains(days))?;
    serial(days as f64, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_of_tables_are_read() {
        for (text, year, expected) in [
            ("s.d. Oktober 2025", None, (2025, 10)),
            ("s/d Okt 2025", None, (2025, 10)),
            ("Posisi 31 Oktober 2025", None, (2025, 10)),
            ("Per 31 Oktober 2025", None, (2025, 10)),
            ("Tw III 2025", None, (2025, 9)),
            ("Triwulan IV Tahun 2025", None, (2025, 12)),
            ("Q1 2026", None, (2026, 3)),
            ("Semester I 2025", None, (2025, 6)),
            ("Oktober", Some(2025), (2025, 10)),
            ("Okt.", Some(2025), (2025, 10)),
            ("10", Some(2025), (2025, 10)),
            ("Tw II", Some(2025), (2025, 6)),
            ("2025M10", None, (2025, 10)),
            ("2025-10-31T00:00:00", None, (2025, 10)),
            ("45566", None, (2024, 10)),
        ] {
            assert_eq!(table_month(text, year).ok(), Month::new(expected.0, expected.1), "{text}");
        }
        for text in [
            "Oktober",
            "10",
            "Tw III",
            "Tw V 2025",
            "Semester III 2025",
            "2025",
            "97777",
            "Peserta",
            "1,5",
            "s.d.",
        ] {
            assert_eq!(table_month(text, None), Err(MonthError::NotAMonth), "{text}");
        }
    }

    #[test]
    fn a_period_ends_with_its_last_month() {
        for text in [
            "Jan - Jun 2025",
            "Januari s.d. Juni 2025",
            "1 Jan 2025 \u{2013} 30 Jun 2025",
            "Jan s/d Juni 2025",
        ] {
            assert_eq!(period_end(text), Month::new(2025, 6), "{text}");
        }
        assert_eq!(period_end("Jun 2025"), None);
        assert_eq!(period_end("Jun-2025"), None);
    }
}
