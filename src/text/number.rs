//! Numbers as people read them: rounded half away from zero, grouped, with the marks of the language.
//!
//! Rounding works on the decimal digits that the number prints as, not on its binary value: 2.675 to two
//! digits is 2.68, as anybody who sees 2.675 expects.

use super::Lang;

/// Stands where there is no number to show (not finite).
pub const NO_NUMBER: &str = "–";

/// The decimal digits of a finite number.
#[derive(Clone, Debug)]
pub(super) struct Decimal {
    negative: bool,
    /// ASCII digits, those of the fraction last; always more than `places`.
    digits: Vec<u8>,
    /// Digits of the fraction.
    places: usize,
}

impl Decimal {
    /// The shortest decimal number that reads back as `value`; `None` unless it is finite.
    pub fn new(value: f64) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let text = value.abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let digits = whole.bytes().chain(fraction.bytes()).collect();
        Some(Self { negative: value < 0.0, digits, places: fraction.len() })
    }

    /// Divided by ten to the power of `power`, exactly.
    pub fn divided(mut self, power: usize) -> Self {
        self.places += power;
        let missing = (self.places + 1).saturating_sub(self.digits.len());
        self.digits.splice(0..0, std::iter::repeat_n(b'0', missing));
        self
    }

    /// With exactly `places` decimals. A rounded zero has no sign.
    pub fn rounded(mut self, places: usize) -> Self {
        let keep = self.digits.len() - self.places + places;
        let up = self.digits.get(keep).is_some_and(|digit| *digit >= b'5');
        self.digits.resize(keep, b'0');
        if up {
            increment(&mut self.digits);
        }
        self.places = places;
        self.negative &= self.digits.iter().any(|digit| *digit != b'0');
        self
    }

    /// Without zeros at the end of the fraction, down to `least` decimals.
    pub fn trimmed(mut self, least: usize) -> Self {
        while self.places > least && self.digits.last() == Some(&b'0') {
            self.digits.pop();
            self.places -= 1;
        }
        self
    }

    /// All its digits as a whole number, with the sign: how often it holds what its last digit is worth.
    pub fn last_digits(&self) -> f64 {
        let digits = self.digits.iter().fold(0.0, |number, digit| 10.0 * number + f64::from(digit - b'0'));
        if self.negative { -digits } else { digits }
    }

    /// Digits before the decimal mark, at least one.
    pub fn whole_digits(&self) -> usize {
        self.digits.len() - self.places
    }

    /// Digits after the decimal mark.
    pub fn places(&self) -> usize {
        self.places
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// The digits with marks and without sign.
    pub fn unsigned(&self, lang: Lang) -> String {
        let whole = self.whole_digits();
        let mut text = String::with_capacity(self.digits.len() * 4 / 3 + 2);
        for (at, digit) in self.digits.iter().enumerate() {
            if at == whole {
                text.push(lang.decimal_mark());
            } else if at > 0 && at < whole && (whole - at).is_multiple_of(3) {
                text.push(lang.group_mark());
            }
            text.push(char::from(*digit));
        }
        text
    }

    /// The number as text. The sign is a hyphen: it can be typed back.
    pub fn write(&self, lang: Lang) -> String {
        let sign = if self.negative { "-" } else { "" };
        format!("{sign}{}", self.unsigned(lang))
    }
}

/// Adds one to the last digit.
fn increment(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit < b'9' {
            *digit += 1;
            return;
        }
        *digit = b'0';
    }
    digits.insert(0, b'1');
}

/// People or other whole things: `31.758`, `31,758`.
pub fn count(lang: Lang, value: f64) -> String {
    decimal(lang, value, 0)
}

/// A change in people with its sign, for charts: `+1.234`, `−1.234` with the true minus, `0`.
pub fn signed_count(lang: Lang, value: f64) -> String {
    let Some(number) = Decimal::new(value).map(|number| number.rounded(0)) else {
        return NO_NUMBER.to_owned();
    };
    let digits = number.unsigned(lang);
    match digits.as_str() {
        "0" => digits,
        _ if number.is_negative() => format!("\u{2212}{digits}"),
        _ => format!("+{digits}"),
    }
}

/// A number with exactly `digits` decimals: `1.234,50`, `1,234.50`.
pub fn decimal(lang: Lang, value: f64, digits: usize) -> String {
    decimal_between(lang, value, digits, digits)
}

/// A number rounded to `most` decimals, without zeros at the end down to `least` decimals.
pub fn decimal_between(lang: Lang, value: f64, least: usize, most: usize) -> String {
    match Decimal::new(value) {
        Some(number) => number.rounded(most.max(least)).trimmed(least).write(lang),
        None => NO_NUMBER.to_owned(),
    }
}

/// Percent (0 to 100, not a fraction), without space: `32,48%`, `32.48%`.
pub fn percent(lang: Lang, value: f64, digits: usize) -> String {
    with_unit(decimal(lang, value, digits), "%")
}

/// A difference of two percentages: `4,62 poin persen`, `4.62 percentage points`.
pub fn points(lang: Lang, value: f64) -> String {
    with_unit(decimal(lang, value, 2), lang.pick(" poin persen", " percentage points"))
}

/// Nothing stands without unit, but the sign for no number.
fn with_unit(number: String, unit: &str) -> String {
    if number == NO_NUMBER { number } else { number + unit }
}

#[cfg(test)]
mod tests;
