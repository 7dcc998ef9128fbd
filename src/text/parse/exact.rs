//! Decimal digits to a number, rounded once and correctly.
//!
//! The standard library reads any text so, with a table of 10 KB that no compression makes smaller. What people type has
//! few digits and no exponent: whole numbers of 128 bits are enough for it.

/// So many digits fit a whole number of 128 bits.
const MOST_DIGITS: usize = 38;
/// So many decimals are read; of those behind them only whether they are all zero. One more makes ten to their power
/// nearly two to the 64th.
const MOST_DECIMALS: usize = 18;

/// The number nearest to `whole.fraction` times ten to the power of `exponent`, the even one of two that are equally
/// near. `whole` and `fraction` are ASCII digits, or empty. Infinite from 39 digits before the decimal mark on.
pub(super) fn nearest(whole: &str, fraction: &str, exponent: u32) -> f64 {
    let exponent = exponent as usize;
    let (moved, decimals) = fraction.split_at_checked(exponent).unwrap_or((fraction, ""));
    let noughts = "0".repeat(exponent - moved.len());
    let before = [whole, moved, &noughts].concat();
    let before = before.trim_start_matches('0');
    if before.len() > MOST_DIGITS {
        return f64::INFINITY;
    }
    let decimals = decimals.trim_end_matches('0');
    let after = match decimals.split_at_checked(MOST_DECIMALS) {
        Some((read, behind)) if !behind.is_empty() => [read, "1"].concat(),
        _ => decimals.to_owned(),
    };
    sum(digits(before), digits(&after), 10_u128.pow(after.len() as u32))
}

fn digits(text: &str) -> u128 {
    text.bytes().fold(0, |number, digit| number * 10 + u128::from(digit.wrapping_sub(b'0') % 10))
}

/// `whole + part / of`, rounded once; `part < of <= 1e19`.
fn sum(whole: u128, part: u128, of: u128) -> f64 {
    // As a fixed-point number with `shift` binary digits behind the point: 63 digits that count, or more. The last tells
    // whether anything is behind them, so that a tie is one only where it is.
    let shift = if whole == 0 { part.leading_zeros().min(127) } else { whole.leading_zeros().min(64) };
    let part = part << shift;
    let behind = u128::from(!part.is_multiple_of(of));
    let fixed = ((whole << shift) + part / of) | behind;
    fixed as f64 * f64::from_bits(u64::from(1023 - shift) << 52)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::nearest;

    fn as_the_standard_library(whole: &str, fraction: &str, exponent: u32) -> f64 {
        format!("0{whole}.{fraction}e{exponent}").parse().unwrap()
    }

    #[test]
    fn ties_noughts_and_long_numbers() {
        for (whole, fraction, exponent) in [
            ("", "", 0),
            ("0", "1", 0),
            ("9007199254740993", "", 0),
            ("9007199254740992", "9999999999999999999", 0),
            ("9007199254740993", "0000000000000000000000001", 0),
            ("4503599627370496", "5", 0),
            ("4503599627370497", "5", 0),
            ("", "0000000000000000001", 0),
            ("000000000000000000000000000000000000000000000000001", "5", 0),
            ("1", "2345", 12),
            ("99999999999999999999999999999999999999", "99", 0),
        ] {
            let expected = as_the_standard_library(whole, fraction, exponent);
            assert_eq!(nearest(whole, fraction, exponent), expected, "{whole}.{fraction}e{exponent}");
        }
        assert_eq!(nearest(&"9".repeat(39), "", 0), f64::INFINITY);
        assert_eq!(nearest("1", "", 60), f64::INFINITY);
    }

    proptest! {
        #![proptest_config(crate::property::config(2_000))]

        #[test]
        fn reads_as_the_standard_library(whole in "[0-9]{0,22}", fraction in "[0-9]{0,30}", exponent in 0_u32..16) {
            let expected = as_the_standard_library(&whole, &fraction, exponent);
            prop_assert_eq!(nearest(&whole, &fraction, exponent).to_bits(), expected.to_bits());
        }

        #[test]
        fn reads_what_a_number_is_written_as(value in 1e-9_f64..1e21) {
            let text = value.to_string();
            let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
            prop_assert_eq!(nearest(whole, fraction, 0).to_bits(), value.to_bits());
        }
    }
}
