//! The golden table of amounts, and laws of the words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::*;

/// Value, in full in Indonesian and English, in words in both.
#[rustfmt::skip]
const GOLDEN: &[(f64, &str, &str, &str, &str)] = &[
    (0.0, "Rp0", "Rp0", "Rp0", "Rp0"),
    (-0.0, "Rp0", "Rp0", "Rp0", "Rp0"),
    (0.4, "Rp0", "Rp0", "Rp0", "Rp0"),
    (-0.4, "Rp0", "Rp0", "Rp0", "Rp0"),
    (0.5, "Rp1", "Rp1", "Rp1", "Rp1"),
    (-0.5, "-Rp1", "-Rp1", "-Rp1", "-Rp1"),
    (1.0, "Rp1", "Rp1", "Rp1", "Rp1"),
    (999.0, "Rp999", "Rp999", "Rp999", "Rp999"),
    (1000.0, "Rp1.000", "Rp1,000", "Rp1.000", "Rp1,000"),
    (16_800.0, "Rp16.800", "Rp16,800", "Rp16.800", "Rp16,800"),
    (-16_800.0, "-Rp16.800", "-Rp16,800", "-Rp16.800", "-Rp16,800"),
    (25_000.0, "Rp25.000", "Rp25,000", "Rp25.000", "Rp25,000"),
    (201_600.0, "Rp201.600", "Rp201,600", "Rp201.600", "Rp201,600"),
    (806_000.0, "Rp806.000", "Rp806,000", "Rp806.000", "Rp806,000"),
    (999_999.0, "Rp999.999", "Rp999,999", "Rp999.999", "Rp999,999"),
    (999_999.4, "Rp999.999", "Rp999,999", "Rp999.999", "Rp999,999"),
    (999_999.5, "Rp1.000.000", "Rp1,000,000", "Rp1 juta", "Rp1 million"),
    (1_000_000.0, "Rp1.000.000", "Rp1,000,000", "Rp1 juta", "Rp1 million"),
    (1_000_001.0, "Rp1.000.001", "Rp1,000,001", "Rp1 juta", "Rp1 million"),
    (1_004_999.5, "Rp1.005.000", "Rp1,005,000", "Rp1 juta", "Rp1 million"),
    (1_005_000.0, "Rp1.005.000", "Rp1,005,000", "Rp1,01 juta", "Rp1.01 million"),
    (1_234_567.0, "Rp1.234.567", "Rp1,234,567", "Rp1,23 juta", "Rp1.23 million"),
    (1_500_000.0, "Rp1.500.000", "Rp1,500,000", "Rp1,5 juta", "Rp1.5 million"),
    (9_994_999.0, "Rp9.994.999", "Rp9,994,999", "Rp9,99 juta", "Rp9.99 million"),
    (9_995_000.0, "Rp9.995.000", "Rp9,995,000", "Rp10 juta", "Rp10 million"),
    (9_990_000.0, "Rp9.990.000", "Rp9,990,000", "Rp9,99 juta", "Rp9.99 million"),
    (10_000_000.0, "Rp10.000.000", "Rp10,000,000", "Rp10 juta", "Rp10 million"),
    (12_500_000.0, "Rp12.500.000", "Rp12,500,000", "Rp12,5 juta", "Rp12.5 million"),
    (12_549_999.0, "Rp12.549.999", "Rp12,549,999", "Rp12,5 juta", "Rp12.5 million"),
    (12_550_000.0, "Rp12.550.000", "Rp12,550,000", "Rp12,6 juta", "Rp12.6 million"),
    (99_949_999.0, "Rp99.949.999", "Rp99,949,999", "Rp99,9 juta", "Rp99.9 million"),
    (99_950_000.0, "Rp99.950.000", "Rp99,950,000", "Rp100 juta", "Rp100 million"),
    (100_000_000.0, "Rp100.000.000", "Rp100,000,000", "Rp100 juta", "Rp100 million"),
    (806_000_000.0, "Rp806.000.000", "Rp806,000,000", "Rp806 juta", "Rp806 million"),
    (806_400_000.0, "Rp806.400.000", "Rp806,400,000", "Rp806 juta", "Rp806 million"),
    (805_500_000.0, "Rp805.500.000", "Rp805,500,000", "Rp806 juta", "Rp806 million"),
    (999_499_999.0, "Rp999.499.999", "Rp999,499,999", "Rp999 juta", "Rp999 million"),
    (999_500_000.0, "Rp999.500.000", "Rp999,500,000", "Rp1 miliar", "Rp1 billion"),
    (999_999_999.0, "Rp999.999.999", "Rp999,999,999", "Rp1 miliar", "Rp1 billion"),
    (1_000_000_000.0, "Rp1.000.000.000", "Rp1,000,000,000", "Rp1 miliar", "Rp1 billion"),
    (1_005_000_000.0, "Rp1.005.000.000", "Rp1,005,000,000", "Rp1,01 miliar", "Rp1.01 billion"),
    (1_000_000_001.0, "Rp1.000.000.001", "Rp1,000,000,001", "Rp1 miliar", "Rp1 billion"),
    (1_610_000_000.0, "Rp1.610.000.000", "Rp1,610,000,000", "Rp1,61 miliar", "Rp1.61 billion"),
    (1_606_000_000.0, "Rp1.606.000.000", "Rp1,606,000,000", "Rp1,61 miliar", "Rp1.61 billion"),
    (2_999_000_000.0, "Rp2.999.000.000", "Rp2,999,000,000", "Rp3 miliar", "Rp3 billion"),
    (3_024_000_000.0, "Rp3.024.000.000", "Rp3,024,000,000", "Rp3,02 miliar", "Rp3.02 billion"),
    (-3_024_000_000.0, "-Rp3.024.000.000", "-Rp3,024,000,000", "-Rp3,02 miliar", "-Rp3.02 billion"),
    (3_000_000_000.0, "Rp3.000.000.000", "Rp3,000,000,000", "Rp3 miliar", "Rp3 billion"),
    (1_100_000_000.0, "Rp1.100.000.000", "Rp1,100,000,000", "Rp1,1 miliar", "Rp1.1 billion"),
    (10_700_000_000.0, "Rp10.700.000.000", "Rp10,700,000,000", "Rp10,7 miliar", "Rp10.7 billion"),
    (12_500_000_000.0, "Rp12.500.000.000", "Rp12,500,000,000", "Rp12,5 miliar", "Rp12.5 billion"),
    (99_950_000_000.0, "Rp99.950.000.000", "Rp99,950,000,000", "Rp100 miliar", "Rp100 billion"),
    (100_000_000_000.0, "Rp100.000.000.000", "Rp100,000,000,000", "Rp100 miliar", "Rp100 billion"),
    (201_600_000_000.0, "Rp201.600.000.000", "Rp201,600,000,000", "Rp202 miliar", "Rp202 billion"),
    (999_400_000_000.0, "Rp999.400.000.000", "Rp999,400,000,000", "Rp999 miliar", "Rp999 billion"),
    (999_500_000_000.0, "Rp999.500.000.000", "Rp999,500,000,000", "Rp1 triliun", "Rp1 trillion"),
    (999_999_999_999.0, "Rp999.999.999.999", "Rp999,999,999,999", "Rp1 triliun", "Rp1 trillion"),
    (1_000_000_000_000.0, "Rp1.000.000.000.000", "Rp1,000,000,000,000", "Rp1 triliun", "Rp1 trillion"),
    (1_500_000_000_000.0, "Rp1.500.000.000.000", "Rp1,500,000,000,000", "Rp1,5 triliun", "Rp1.5 trillion"),
    (90_000_000_000_000.0, "Rp90.000.000.000.000", "Rp90,000,000,000,000", "Rp90 triliun", "Rp90 trillion"),
    (3_621_300_000_000_000.0, "Rp3.621.300.000.000.000", "Rp3,621,300,000,000,000", "Rp3.621 triliun", "Rp3,621 trillion"),
    (999_900_000_000_000.0, "Rp999.900.000.000.000", "Rp999,900,000,000,000", "Rp1.000 triliun", "Rp1,000 trillion"),
    (1_000_000_000_000_000.0, "Rp1.000.000.000.000.000", "Rp1,000,000,000,000,000", "Rp1.000 triliun", "Rp1,000 trillion"),
    (1.2345e18, "Rp1.234.500.000.000.000.000", "Rp1,234,500,000,000,000,000", "Rp1.234.500 triliun", "Rp1,234,500 trillion"),
];

#[test]
fn writes_the_golden_table() {
    for (value, full_id, full_en, words_id, words_en) in GOLDEN.iter().copied() {
        assert_eq!(rupiah(Lang::Id, value), full_id);
        assert_eq!(rupiah(Lang::En, value), full_en);
        assert_eq!(rupiah_words(Lang::Id, value), words_id);
        assert_eq!(rupiah_words(Lang::En, value), words_en);
    }
}

#[test]
fn writes_the_published_cost() {
    let cost = 15_000.0 * 16_800.0 * 12.0;
    assert_eq!(rupiah(Lang::Id, cost), "Rp3.024.000.000");
    assert_eq!(rupiah_words(Lang::Id, cost), "Rp3,02 miliar");
}

#[test]
fn what_is_no_number_is_a_dash() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for lang in Lang::ALL {
            assert_eq!((rupiah(lang, value).as_str(), rupiah_words(lang, value).as_str()), ("–", "–"));
        }
    }
}

/// The number before the word, and what the word counts.
fn taken_apart(text: &str) -> (f64, f64) {
    let (number, word) = text.trim_start_matches("Rp").split_once(' ').unwrap();
    let power = match word {
        "juta" => 1e6,
        "miliar" => 1e9,
        "triliun" => 1e12,
        _ => panic!("no word of amounts: {word}"),
    };
    (number.replace('.', "").replace(',', ".").parse().unwrap(), power)
}

proptest! {
    #![proptest_config(crate::property::config(5_000))]

    #[test]
    fn words_keep_three_digits(exponent in 6.0..15.0_f64) {
        let value = 10_f64.powf(exponent);
        let (number, power) = taken_apart(&rupiah_words(Lang::Id, value));
        prop_assert!((number * power / value - 1.0).abs() <= 0.005_000_1);
        prop_assert!(number >= 1.0 && (number < 1000.0 || power == 1e12));
    }

    #[test]
    fn a_loss_is_the_same_text_behind_a_minus(value in 0.5..1e15_f64) {
        prop_assert_eq!(rupiah_words(Lang::En, -value), format!("-{}", rupiah_words(Lang::En, value)));
        prop_assert_eq!(rupiah(Lang::En, -value), format!("-{}", rupiah(Lang::En, value)));
    }
}
