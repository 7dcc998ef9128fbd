//! The integer steps of a link, and the text of one value.

use super::LinkNotice;
use crate::model::{Allowed, Field, Measure, Month};

/// Letter for a million rupiah (juta).
const MILLION: char = 'j';

/// Steps in one unit of the file.
fn steps(allowed: Allowed) -> f64 {
    match allowed.measure {
        Measure::Fraction | Measure::Plain => 1e6,
        Measure::Percent => 1e4,
        Measure::People | Measure::Rupiah | Measure::Months | Measure::Years | Measure::CalendarYear => 1.0,
    }
}

/// Lowest and highest step that `allowed` accepts.
fn ends(allowed: Allowed) -> (i64, i64) {
    let low = (allowed.low * steps(allowed)).round() as i64;
    let high = (allowed.high * steps(allowed)).round() as i64;
    (low + i64::from(allowed.above_low), high)
}

/// `value` as the text of the nearest step within `allowed`.
pub(super) fn text(value: f64, allowed: Allowed) -> String {
    let (low, high) = ends(allowed);
    let step = ((value * steps(allowed)).round() as i64).clamp(low, high);
    let million = 1_000_000;
    if allowed.measure == Measure::Rupiah && step != 0 && step % million == 0 {
        format!("{}{MILLION}", step / million)
    } else {
        step.to_string()
    }
}

/// The value of the integer `text`, brought into `allowed`; says so if it had to be. `None` if it is no integer.
pub(super) fn value(
    text: &str,
    allowed: Allowed,
    field: Field,
    notices: &mut Vec<LinkNotice>,
) -> Option<f64> {
    let given = integer(text)?;
    let (low, high) = ends(allowed);
    let used = given.clamp(low, high);
    let unit = |step: i64| step as f64 / steps(allowed);
    if used != given {
        notices.push(LinkNotice::Clamped { field, given: unit(given), used: unit(used) });
    }
    Some(unit(used))
}

/// An integer; what does not fit is as far as it goes.
fn integer(text: &str) -> Option<i64> {
    let (text, factor) = text.strip_suffix(MILLION).map_or((text, 1), |text| (text, 1_000_000));
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let limit = if text.starts_with('-') { i64::MIN } else { i64::MAX };
    Some(text.parse().unwrap_or(limit).saturating_mul(factor))
}

/// A month as `YYYYMM`.
pub(super) fn month_text(month: Month) -> String {
    format!("{:04}{:02}", month.year(), month.of_year())
}

/// Reads `YYYYMM`.
pub(super) fn month(text: &str) -> Option<Month> {
    let (year, month) = text.split_at_checked(4)?;
    Month::parse(&format!("{year}-{month}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(text: &str, allowed: Allowed) -> (Option<f64>, usize) {
        let mut notices = Vec::new();
        let value = value(text, allowed, Field::Eligible, &mut notices);
        (value, notices.len())
    }

    #[test]
    fn values_are_rounded_to_the_step() {
        assert_eq!(text(0.0005, Allowed::FRACTION), "500");
        assert_eq!(text(0.123_456_7, Allowed::FRACTION), "123457");
        assert_eq!(text(32.48, Allowed::PERCENT), "324800");
        assert_eq!(text(39_110.8, Allowed::PEOPLE), "39111");
        assert_eq!(text(1.5e9, Allowed::MONEY), "1500j");
        assert_eq!(text(1.5e9 + 1.0, Allowed::MONEY), "1500000001");
        assert_eq!(text(0.0, Allowed::MONEY), "0");
    }

    #[test]
    fn a_step_never_leaves_what_is_allowed() {
        assert_eq!(text(0.2, Allowed::ELIGIBLE), "1");
        assert_eq!(text(1e-6, Allowed::SEASON), "1");
        assert_eq!(read("1", Allowed::SEASON), (Some(1e-6), 0));
        assert!(Allowed::SEASON.accepts(read("1", Allowed::SEASON).0.unwrap()));
    }

    #[test]
    fn decimals_come_back_exactly() {
        assert_eq!(read("324800", Allowed::PERCENT), (Some(32.48), 0));
        assert_eq!(read("23700", Allowed::FRACTION), (Some(0.0237), 0));
        assert_eq!(read("1000j", Allowed::MONEY), (Some(1e9), 0));
    }

    #[test]
    fn what_is_outside_is_clamped_and_said() {
        assert_eq!(read("1000001", Allowed::FRACTION), (Some(1.0), 1));
        assert_eq!(read("-1", Allowed::FRACTION), (Some(0.0), 1));
        assert_eq!(read("0", Allowed::ELIGIBLE), (Some(1.0), 1));
        assert_eq!(read("99999999999999999999999999j", Allowed::MONEY), (Some(1e15), 1));
        assert_eq!(read("-99999999999999999999999999j", Allowed::MONEY), (Some(0.0), 1));
    }

    #[test]
    fn what_is_no_integer_is_not_read() {
        for text in ["", "-", "j", "+1", "1.5", "1e9", "0x1", "１", "--1", "1jj", "1J"] {
            assert_eq!(read(text, Allowed::MONEY), (None, 0), "{text}");
        }
    }

    #[test]
    fn months_are_six_digits() {
        let december = Month::december(2025);
        assert_eq!(month_text(december), "202512");
        assert_eq!(month("202512"), Some(december));
        for text in ["", "2025", "20251", "202513", "2025-12", "20251２", "ééé"] {
            assert_eq!(month(text), None, "{text}");
        }
    }
}
