//! Months and days in words: never `10/18/2024`, which reads differently in two countries.

use super::Lang;
use crate::model::Month;

const LONG_ID: [&str; 12] = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
];
const LONG_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SHORT_ID: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
const SHORT_EN: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The names of the months, January first.
pub const fn month_names(lang: Lang) -> &'static [&'static str; 12] {
    match lang {
        Lang::Id => &LONG_ID,
        Lang::En => &LONG_EN,
    }
}

/// The month's name without its year: `Desember`, `December`.
pub fn month_name(lang: Lang, month: Month) -> &'static str {
    of_year(month_names(lang), month)
}

/// `Desember 2025`, `December 2025`.
pub fn month_long(lang: Lang, month: Month) -> String {
    format!("{} {}", month_name(lang, month), month.year())
}

/// `Des`, `Dec`.
pub fn month_abbreviated(lang: Lang, month: Month) -> &'static str {
    let names = match lang {
        Lang::Id => &SHORT_ID,
        Lang::En => &SHORT_EN,
    };
    of_year(names, month)
}

/// `Des 2025`, `Dec 2025`.
pub fn month_short(lang: Lang, month: Month) -> String {
    format!("{} {}", month_abbreviated(lang, month), month.year())
}

/// A date of a file in words: `2024-10-18` is `18 Oktober 2024`, `2024-10` a month, `2024` a year.
///
/// `None` for another form or a day that does not exist.
pub fn date(lang: Lang, iso: &str) -> Option<String> {
    if let Some(year) = digits(iso, 4) {
        return (year > 0).then(|| year.to_string());
    }
    if let Some(month) = Month::parse(iso) {
        return Some(month_long(lang, month));
    }
    let (month, day) = iso.rsplit_once('-')?;
    let (month, day) = (Month::parse(month)?, digits(day, 2)?);
    (1..=days(month)).contains(&day).then(|| format!("{day} {}", month_long(lang, month)))
}

fn of_year(names: &'static [&'static str; 12], month: Month) -> &'static str {
    names.get(month.of_year() as usize - 1).copied().unwrap_or_default()
}

/// Exactly `length` digits.
fn digits(text: &str, length: usize) -> Option<u32> {
    let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Days of a month in the Gregorian calendar.
fn days(month: Month) -> u32 {
    let year = month.year();
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month.of_year() {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    #[test]
    fn writes_months_in_both_languages() {
        let december = Month::december(2025);
        assert_eq!(month_long(Lang::Id, december), "Desember 2025");
        assert_eq!(month_long(Lang::En, december), "December 2025");
        assert_eq!(month_short(Lang::Id, december), "Des 2025");
        assert_eq!(month_short(Lang::En, december), "Dec 2025");
        assert_eq!(month_name(Lang::Id, december + 5), "Mei");
    }

    #[test]
    fn short_and_long_names_agree_but_for_the_spelling() {
        for month in (0..12).map(|later| Month::december(2024) + 1 + later) {
            for lang in Lang::ALL {
                let (long, short) = (month_long(lang, month), month_short(lang, month));
                assert_eq!(long.chars().next(), short.chars().next());
                assert!(long.ends_with(" 2025") && short.len() == 8, "{long} {short}");
            }
        }
    }

    #[test]
    fn writes_days_months_and_years() {
        for (iso, id, en) in [
            ("2024-10-18", "18 Oktober 2024", "18 October 2024"),
            ("2025-03-31", "31 Maret 2025", "31 March 2025"),
            ("2024-02-29", "29 Februari 2024", "29 February 2024"),
            ("2000-02-29", "29 Februari 2000", "29 February 2000"),
            ("2024-08-01", "1 Agustus 2024", "1 August 2024"),
            ("2024-10", "Oktober 2024", "October 2024"),
            ("2024", "2024", "2024"),
        ] {
            assert_eq!(date(Lang::Id, iso).as_deref(), Some(id));
            assert_eq!(date(Lang::En, iso).as_deref(), Some(en));
        }
    }

    #[test]
    fn refuses_days_that_do_not_exist_and_other_forms() {
        for iso in [
            "",
            "0000",
            "24",
            "20245",
            "2024-13",
            "2024-00",
            "2024-02-30",
            "2023-02-29",
            "1900-02-29",
            "2024-04-31",
            "2024-10-00",
            "2024-10-32",
            "2024-1-1",
            "18-10-2024",
            "10/18/2024",
            "2024-10-18T00:00",
            "2024-10-+8",
            "+024",
            "-2024",
            "2024-",
            "2024-10-",
            "٢٠٢٤",
            "abcd",
            "2024-10-1٨",
        ] {
            assert_eq!(date(Lang::Id, iso), None, "{iso}");
        }
    }
}
