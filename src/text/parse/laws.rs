//! Laws of the parser on generated values and texts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::*;

const PERS: [Per; 3] = [Per::Month, Per::Year, Per::Person];

/// What numbers and their slips are made of.
const PIECES: [&str; 16] = [
    "0", "7", "31", "1234", "0000000", ".", ",", ".000", ",000", ".758", ",758", " 480", "900.500", "1,500",
    "\u{a0}", ",5",
];
const BEFORE: [&str; 8] = ["", "", "", "", "-", "+", "Rp", "Rp. "];
const BEHIND: [&str; 16] = [
    "",
    "",
    "",
    "",
    "",
    "",
    "%",
    " juta",
    " M",
    " ribu",
    " miliar",
    " orang",
    ",-",
    " per tahun",
    "rb",
    " triliun",
];

fn any_lang() -> impl Strategy<Value = Lang> {
    any::<bool>().prop_map(|english| if english { Lang::En } else { Lang::Id })
}

fn any_kind() -> impl Strategy<Value = NumberKind> {
    (0..6_usize, 0..4_usize, any::<bool>()).prop_map(|(kind, per, million)| {
        let unit = if million { MoneyUnit::Million } else { MoneyUnit::One };
        match kind {
            0 => NumberKind::Percent,
            1 => NumberKind::Rate,
            2 => NumberKind::Count,
            3 => NumberKind::Months,
            4 => NumberKind::Growth { per: PERS[per % 3] },
            _ => NumberKind::Rupiah { unit, per: PERS.get(per).copied() },
        }
    })
}

/// Steps of the field's precision that fit below the ceiling, and how many there are to one.
fn steps(kind: NumberKind) -> (i64, f64) {
    match kind {
        NumberKind::Percent | NumberKind::Rate | NumberKind::Growth { .. } => (1_000_000, 10_000.0),
        _ => (kind.ceiling() as i64, 1.0),
    }
}

/// A kind and a value at its precision; small and round values are as likely as large ones.
fn kind_and_value() -> impl Strategy<Value = (NumberKind, f64)> {
    (any_kind(), any::<u64>(), 0..15_u32, 0..5_u32, any::<bool>()).prop_map(
        |(kind, seed, digits, zeros, minus)| {
            let (most, per_one) = steps(kind);
            let step = (seed % 10_u64.pow(digits)) as i64 % (most + 1) * 10_i64.pow(zeros) % (most + 1);
            let sign = if minus && kind.is_signed() && step > 0 { -1.0 } else { 1.0 };
            (kind, sign * step as f64 / per_one)
        },
    )
}

/// Texts of the signs that numbers are made of, where the traps are.
fn like_a_number() -> impl Strategy<Value = String> {
    (0..8_usize, 0..16_usize, proptest::collection::vec(0..16_usize, 1..8)).prop_map(
        |(before, behind, pieces)| {
            let number: String = pieces.into_iter().map(|piece| PIECES[piece]).collect();
            format!("{}{number}{}", BEFORE[before], BEHIND[behind])
        },
    )
}

fn value(kind: NumberKind, lang: Lang, text: &str) -> Option<f64> {
    parse(kind, lang, text).ok().map(|reading| reading.value)
}

proptest! {
    #![proptest_config(crate::property::config(100_000))]

    #[test]
    fn reads_back_every_field((kind, expected) in kind_and_value(), lang in any_lang()) {
        let text = field(kind, lang, expected);
        prop_assert_eq!(value(kind, lang, &text), Some(expected), "{}", text);
    }
}

proptest! {
    #![proptest_config(crate::property::config(20_000))]

    #[test]
    fn two_languages_never_read_two_values(kind in any_kind(), text in like_a_number()) {
        if let (Some(id), Some(en)) = (value(kind, Lang::Id, &text), value(kind, Lang::En, &text)) {
            prop_assert_eq!(id, en, "{}", text);
        }
    }

    #[test]
    fn what_is_read_is_within_the_limits(kind in any_kind(), lang in any_lang(), text in like_a_number()) {
        if let Some(value) = value(kind, lang, &text) {
            prop_assert!(value.is_finite() && value.abs() <= kind.ceiling());
            prop_assert!(value.is_sign_positive() || (kind.is_signed() && value < 0.0));
            let whole = matches!(kind, NumberKind::Count | NumberKind::Months);
            prop_assert!(!whole || value.fract() == 0.0);
        }
    }

    #[test]
    fn reads_the_full_amount_back((kind, expected) in kind_and_value(), lang in any_lang()) {
        let text = sentences::amount(lang, kind, expected);
        prop_assert_eq!(value(kind, lang, &text), Some(expected), "{}", text);
    }

    #[test]
    fn spaces_and_invisible_signs_change_nothing((kind, expected) in kind_and_value(), lang in any_lang()) {
        let text = format!("\u{feff}\u{a0} +{}\u{200e}\u{202f}\t", field(kind, lang, expected));
        let read = value(kind, lang, &text);
        prop_assert_eq!(read, if expected < 0.0 { None } else { Some(expected) }, "{}", text);
    }

    #[test]
    fn asks_between_readings_that_differ(kind in any_kind(), lang in any_lang(), text in like_a_number()) {
        if let Err(error) = parse(kind, lang, &text) {
            let sentence = sentences::parse_error(lang, kind, &error);
            prop_assert!(!sentence.is_empty() && !sentence.contains("NaN") && !sentence.contains("inf"));
            if let ParseError::Ambiguous { first, second } = error {
                prop_assert!((first / second).max(second / first) > 1.01, "{}", text);
                for offered in [first, second].into_iter().filter(|value| value.fract() == 0.0) {
                    let typed = sentences::amount(lang, kind, offered);
                    prop_assert_eq!(value(kind, lang, &typed), Some(offered), "{}", text);
                }
            }
        }
    }

    #[test]
    fn answers_any_text(kind in any_kind(), lang in any_lang(), text in proptest::collection::vec(any::<char>(), 0..16)) {
        let text: String = text.into_iter().collect();
        match parse(kind, lang, &text) {
            Ok(reading) => prop_assert!(reading.value.is_finite()),
            Err(error) => prop_assert!(!sentences::parse_error(lang, kind, &error).is_empty()),
        }
    }
}
