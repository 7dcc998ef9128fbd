#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::super::{MoneyUnit, Per};
use super::*;

const JUTA: NumberKind = NumberKind::Rupiah { unit: MoneyUnit::Million, per: Some(Per::Year) };

fn share_of(whole: f64) -> Expected {
    Expected { whole: Some(whole), ..Expected::default() }
}

/// The question in Indonesian and what the answers are.
fn asked(kind: NumberKind, text: &str, expected: &Expected) -> (String, Vec<f64>) {
    let question =
        question(kind, Lang::Id, text, expected).unwrap_or_else(|| panic!("{text} is asked about"));
    (question.say, question.answers.into_iter().map(|answer| answer.value).collect())
}

#[test]
fn people_in_thousands_are_asked_about() {
    for (text, say, values) in [
        ("61.4", "Maksudnya 61.400 pekerja atau 61 pekerja?", vec![61_400.0, 61.0]),
        ("61,4", "Maksudnya 61.400 pekerja atau 61 pekerja?", vec![61_400.0, 61.0]),
        ("61.45", "Maksudnya 61.450 pekerja atau 61 pekerja?", vec![61_450.0, 61.0]),
        ("1.5", "Maksudnya 1.500 pekerja?", vec![1_500.0]),
        ("31,758", "Maksudnya 31.758 pekerja?", vec![31_758.0]),
    ] {
        assert_eq!(asked(NumberKind::Count, text, &Expected::PEOPLE), (say.to_owned(), values), "{text}");
    }
    for text in ["61", "61.400", "61,4 ribu", "61,0", "31.757,9", "1234,5", "-61.4", "abc", ""] {
        assert_eq!(question(NumberKind::Count, Lang::Id, text, &Expected::PEOPLE), None, "{text}");
    }
    assert_eq!(question(NumberKind::Count, Lang::Id, "61.4", &Expected::default()), None, "no people");
    let english = question(NumberKind::Count, Lang::En, "61,4", &Expected::PEOPLE).expect("a question");
    assert_eq!(english.say, "Did you mean 61,400 workers or 61 workers?");
}

#[test]
fn people_for_a_share_are_asked_about() {
    for (text, say, values) in [
        ("73.500", "Maksudnya 73.500 pekerja = 35,00% atau 73,50%?", vec![35.0, 73.5]),
        ("73500", "Maksudnya 73.500 pekerja = 35,00%?", vec![35.0]),
        ("73.500 pekerja", "Maksudnya 73.500 pekerja = 35,00%?", vec![35.0]),
        ("73,5 ribu", "Maksudnya 73.500 pekerja = 35,00%?", vec![35.0]),
        ("99.999", "Maksudnya 99.999 pekerja = 47,62% atau 99,999%?", vec![47.618_571_428_571_43, 99.999]),
    ] {
        assert_eq!(
            asked(NumberKind::Percent, text, &share_of(210_000.0)),
            (say.to_owned(), values),
            "{text}"
        );
    }
    // More people than there are: none are meant.
    let small = share_of(50_000.0);
    assert_eq!(asked(NumberKind::Percent, "73.500", &small), ("Maksudnya 73,50%?".to_owned(), vec![73.5]));
    let unknown = Expected::default();
    assert_eq!(asked(NumberKind::Percent, "73.500", &unknown), ("Maksudnya 73,50%?".to_owned(), vec![73.5]));
    for text in ["73,5", "73.5", "73,500", "100", "101", "35%", "-73.500", "3248"] {
        let expected = if text == "3248" { &unknown } else { &share_of(210_000.0) };
        assert_eq!(question(NumberKind::Percent, Lang::Id, text, expected), None, "{text}");
    }
}

#[test]
fn a_fraction_for_percent_is_asked_about() {
    let share = share_of(210_000.0);
    let asks = ("Maksudnya 35,00% atau 0,35%?".to_owned(), vec![35.0, 0.35]);
    assert_eq!(asked(NumberKind::Percent, "0,35", &share), asks);
    assert_eq!(asked(NumberKind::Percent, ",35", &share), asks);
    assert_eq!(asked(NumberKind::Percent, "0.35", &share), asks);
    for text in ["0,35%", "0,35 persen", "0", "1", "1,35"] {
        assert_eq!(question(NumberKind::Percent, Lang::Id, text, &share), None, "{text}");
    }
    // What is no share of people may well be a part of a percent.
    assert_eq!(question(NumberKind::Percent, Lang::Id, "0,24", &Expected::default()), None);
    assert_eq!(question(NumberKind::Rate, Lang::Id, "0,35", &Expected::default()), None);
}

#[test]
fn what_is_not_expected_is_asked_about_with_the_usual_slip() {
    let bound = |value, refused, why: &str| Some(ExpectedBound { value, refused, why: why.to_owned() });
    let target = Expected {
        least: bound(32.48, 0.0, "Turun."),
        most: bound(60.0, 100.0, "Naik."),
        ..share_of(97_777.0)
    };
    let asks = |text: &str| asked(NumberKind::Percent, text, &target);
    assert_eq!(asks("3,71"), ("Turun. Maksudnya 37,10% atau 3,71%?".to_owned(), vec![37.1, 3.71]));
    assert_eq!(asks("30"), ("Turun. Maksudnya 30,00%?".to_owned(), vec![30.0]));
    assert_eq!(asks("70"), ("Naik. Maksudnya 70,00%?".to_owned(), vec![70.0]));
    assert_eq!(question(NumberKind::Percent, Lang::Id, "37,1", &target), None);
    let active = Expected { most: bound(31_758.0, 400_000.0, "Di atas."), ..Expected::PEOPLE };
    let say = "Di atas. Maksudnya 24.386 pekerja atau 243.860 pekerja?".to_owned();
    assert_eq!(asked(NumberKind::Count, "243.860", &active), (say, vec![24_386.0, 243_860.0]));
}

#[test]
fn two_cells_offer_each() {
    let (say, values) = asked(JUTA, "120\t450", &Expected::default());
    assert_eq!(say, "Ada dua angka, 120 dan 450. Isi satu saja.");
    assert_eq!(values, [120e6, 450e6]);
    assert_eq!(question(NumberKind::Months, Lang::Id, "12\t4500", &Expected::default()), None);
}

proptest! {
    #![proptest_config(crate::property::config(20_000))]

    /// Whatever is asked, each answer can be typed as it is written, and is then certain.
    #[test]
    fn answers_can_be_typed(
        kind in prop::sample::select(vec![NumberKind::Percent, NumberKind::Count, NumberKind::Rate, JUTA]),
        english in any::<bool>(),
        text in "[0-9]{1,4}[.,]?[0-9]{0,3}(\t[0-9]{1,3})?",
        people in any::<bool>(),
        whole in prop::option::of(1e3..1e6),
    ) {
        let lang = if english { Lang::En } else { Lang::Id };
        let expected = Expected { is_people: people, whole, ..Expected::default() };
        if let Some(question) = question(kind, lang, &text, &expected) {
            prop_assert!(!question.answers.is_empty() && !question.say.is_empty());
            for Answer { value, text: typed } in question.answers {
                prop_assert!(value.is_finite() && value >= 0.0 && value <= kind.ceiling());
                let read = certain(kind, lang, &typed, &expected).map(|reading| reading.value);
                // A share of people is written to the hundredth.
                let off = if kind == NumberKind::Percent { 0.005_001 } else { 0.0 };
                prop_assert!(read.is_some_and(|read| (read - value).abs() <= off), "{} {}", text, typed);
            }
        }
    }
}
