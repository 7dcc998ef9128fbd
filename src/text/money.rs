//! Rupiah: in full to the last rupiah, or in words as a newspaper prints them.
//!
//! Never `M` (miliar in Indonesian, million in English) and never `jt`: spelled words only.

use super::Lang;
use super::number::{Decimal, NO_NUMBER};

/// Words of amounts: power of ten, Indonesian, English.
const WORDS: [(usize, &str, &str); 3] =
    [(6, "juta", "million"), (9, "miliar", "billion"), (12, "triliun", "trillion")];

/// Rupiah in full: `Rp1.234.567`, `-Rp500`. No space, no sen.
pub fn rupiah(lang: Lang, value: f64) -> String {
    match Decimal::new(value) {
        Some(number) => with_sign(&number.rounded(0), lang, ""),
        None => NO_NUMBER.to_owned(),
    }
}

/// Rupiah to three digits with a word: `Rp806 juta`, `Rp3,02 miliar`, `Rp12.5 billion`; in full below a million.
pub fn rupiah_words(lang: Lang, value: f64) -> String {
    let Some(number) = Decimal::new(value) else {
        return NO_NUMBER.to_owned();
    };
    let full = number.clone().rounded(0);
    if full.whole_digits() <= 6 {
        return with_sign(&full, lang, "");
    }
    let mut text = String::new();
    for (power, indonesian, english) in WORDS {
        let amount = three_digits(number.clone().divided(power));
        text = with_sign(&amount, lang, lang.pick(indonesian, english));
        // Four digits belong to the next word: Rp1 miliar, never Rp1.000 juta.
        if amount.whole_digits() <= 3 {
            break;
        }
    }
    text
}

/// What the last digit of [`rupiah_words`] is worth for this amount, as a power of ten: the step of its parts.
pub fn words_power(value: f64) -> i32 {
    let digits = Decimal::new(value).map_or(0, |number| number.rounded(0).whole_digits());
    match digits {
        0..=6 => 0,
        // Trillions have no further word.
        7..=14 => i32::try_from(digits - 3).unwrap_or(0),
        _ => 12,
    }
}

/// Rupiah with a word and every digit there is: `Rp12,503 miliar`. For amounts that are rounded already, as those of a
/// group that sums.
pub fn rupiah_words_in_full(lang: Lang, value: f64) -> String {
    let Some(full) = Decimal::new(value).map(|number| number.rounded(0)) else {
        return NO_NUMBER.to_owned();
    };
    let digits = full.whole_digits();
    match WORDS.iter().rev().find(|(power, ..)| digits > *power) {
        Some((power, indonesian, english)) => {
            with_sign(&full.divided(*power).trimmed(0), lang, lang.pick(indonesian, english))
        }
        None => with_sign(&full, lang, ""),
    }
}

/// Rounded to three digits in all, but never before the decimal mark.
fn three_digits(amount: Decimal) -> Decimal {
    let places = 3_usize.saturating_sub(amount.whole_digits());
    amount.rounded(places).trimmed(0)
}

fn with_sign(amount: &Decimal, lang: Lang, word: &str) -> String {
    let sign = if amount.is_negative() { "-" } else { "" };
    let space = if word.is_empty() { "" } else { " " };
    format!("{sign}Rp{}{space}{word}", amount.unsigned(lang))
}

#[cfg(test)]
mod tests;
