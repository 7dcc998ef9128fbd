//! What stands in a field before anybody types: no unit, and read back as the same value.

use super::super::Lang;
use super::super::number::{Decimal, count, decimal_between};
use super::{MoneyUnit, NumberKind};

/// Decimals that a percentage keeps in its field.
const PERCENT_PLACES: usize = 4;
/// A million is ten to this power.
const MILLION: usize = 6;

/// The text of a field, without unit; empty if `value` is not finite.
///
/// Rounded to a person, a month, a rupiah or a ten-thousandth of a percent; [`super::parse`] reads it back as that
/// value, whatever it is below the ceiling of its kind.
pub fn field(kind: NumberKind, lang: Lang, value: f64) -> String {
    if !value.is_finite() {
        return String::new();
    }
    match kind {
        NumberKind::Rate => decimal_between(lang, value, 2, PERCENT_PLACES),
        NumberKind::Percent | NumberKind::Growth { .. } => percent(lang, value),
        NumberKind::Count | NumberKind::Months | NumberKind::Rupiah { unit: MoneyUnit::One, .. } => {
            count(lang, value)
        }
        NumberKind::Rupiah { unit: MoneyUnit::Million, .. } => million(lang, value),
    }
}

/// Whole percent without decimals, others with two or more.
fn percent(lang: Lang, value: f64) -> String {
    let short = decimal_between(lang, value, 0, PERCENT_PLACES);
    if short.contains(lang.decimal_mark()) { decimal_between(lang, value, 2, PERCENT_PLACES) } else { short }
}

/// Juta to the last rupiah; in full where a bare number of juta would be taken for rupiah.
fn million(lang: Lang, value: f64) -> String {
    let Some(rupiah) = Decimal::new(value).map(|number| number.rounded(0)) else {
        return String::new();
    };
    if rupiah.whole_digits() > 2 * MILLION {
        return rupiah.write(lang);
    }
    let amount = rupiah.divided(MILLION).trimmed(0);
    // Three decimals would look like a group of thousands.
    let places = if amount.places() == 3 { 4 } else { amount.places() };
    amount.rounded(places).write(lang)
}
