//! Numbers for machines: the shortest decimal text that reads back bit by bit.

/// `value` as JSON writes it: no point where it is whole, an exponent only for the very large and small.
/// What is not a number is `null`; the model never makes one.
pub(super) fn shortest(value: f64) -> String {
    let size = value.abs();
    if !value.is_finite() {
        "null".to_owned()
    } else if size == 0.0 || (1e-7..1e21).contains(&size) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::shortest;

    #[test]
    fn is_short() {
        let cases =
            [(97777.0, "97777"), (0.4, "0.4"), (1e9, "1000000000"), (5e-324, "5e-324"), (1e300, "1e300")];
        for (value, text) in cases {
            assert_eq!(shortest(value), text);
        }
        assert_eq!(shortest(-0.0), "-0");
        assert_eq!(shortest(f64::NAN), "null");
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn reads_back_bit_by_bit(value in any::<f64>().prop_filter("finite", |value| value.is_finite())) {
            let read: f64 = serde_json::from_str(&shortest(value)).unwrap();
            prop_assert_eq!(read.to_bits(), value.to_bits());
        }
    }
}
