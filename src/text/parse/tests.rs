//! What people type, field by field.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use super::ParseError::{Ambiguous, Empty, ForeignDigits, Negative, NotANumber, NotWhole, TooLarge};
use super::*;

mod money;

const JUTA: NumberKind = NumberKind::Rupiah { unit: MoneyUnit::Million, per: Some(Per::Year) };
const RUPIAH: NumberKind = NumberKind::Rupiah { unit: MoneyUnit::One, per: Some(Per::Person) };
const GROWTH: NumberKind = NumberKind::Growth { per: Per::Year };

/// Read without a note.
fn reads(kind: NumberKind, lang: Lang, rows: &[(&str, f64)]) {
    for (text, value) in rows {
        assert_eq!(
            parse(kind, lang, text),
            Ok(ParsedNumber { value: *value, note: None }),
            "{kind:?} {lang:?} {text:?}"
        );
    }
}

/// Read with a note.
fn notes(kind: NumberKind, lang: Lang, rows: &[(&str, f64, ParseNote)]) {
    for (text, value, note) in rows {
        let reading = ParsedNumber { value: *value, note: Some(*note) };
        assert_eq!(parse(kind, lang, text), Ok(reading), "{kind:?} {lang:?} {text:?}");
    }
}

fn refuses(kind: NumberKind, lang: Lang, rows: &[(&str, ParseError)]) {
    for (text, error) in rows {
        assert_eq!(parse(kind, lang, text).as_ref(), Err(error), "{kind:?} {lang:?} {text:?}");
    }
}

fn asks(kind: NumberKind, lang: Lang, rows: &[(&str, f64, f64)]) {
    for (text, first, second) in rows {
        refuses(kind, lang, &[(text, Ambiguous { first: *first, second: *second })]);
    }
}

fn unit(text: &str) -> ParseError {
    ParseError::UnknownUnit(text.to_owned())
}

#[test]
fn a_percent_takes_either_decimal_mark() {
    let plain = [
        ("32,48", 32.48),
        ("32,48%", 32.48),
        ("32,48 %", 32.48),
        ("32,48\u{a0}%", 32.48),
        ("  32,48\u{202f}persen ", 32.48),
        ("32,48 Persen", 32.48),
        ("32,48 percent", 32.48),
        ("+32,48", 32.48),
        ("0,500", 0.5),
        ("1,234", 1.234),
        (",5", 0.5),
        ("32,", 32.0),
        ("32", 32.0),
        ("007", 7.0),
        ("100,00", 100.0),
        ("0", 0.0),
        ("-0", 0.0),
        ("-0,00", 0.0),
        ("32,4800000000000000000000001", 32.48),
    ];
    reads(NumberKind::Percent, Lang::Id, &plain);
    let point = ParseNote::DecimalMark('.');
    notes(
        NumberKind::Percent,
        Lang::Id,
        &[("32.48", 32.48, point), ("32.481", 32.481, point), ("0.500", 0.5, point)],
    );
    let english = [("32.48", 32.48), ("1.234", 1.234), (".5", 0.5), ("1.5 per cent", 1.5), ("50 pct", 50.0)];
    reads(NumberKind::Percent, Lang::En, &english);
    let comma = ParseNote::DecimalMark(',');
    notes(NumberKind::Percent, Lang::En, &[("32,48", 32.48, comma), ("1,234", 1.234, comma)]);
    refuses(
        NumberKind::Percent,
        Lang::Id,
        &[
            ("100,01", TooLarge),
            ("3248", TooLarge),
            ("1.234.567,8", TooLarge),
            ("-5", Negative),
            ("32,48 orang", unit("orang")),
            ("32,48 %%", unit("%")),
            ("32 % per bulan", unit("per bulan")),
            ("5 juta", unit("juta")),
            ("Rp5", unit("Rp")),
            ("5‰", unit("‰")),
        ],
    );
}

#[test]
fn a_count_groups_by_its_language_and_asks_about_the_other() {
    let plain = [
        ("31.758", 31_758.0),
        ("31758", 31_758.0),
        ("31.758 pekerja", 31_758.0),
        ("31.758 Orang", 31_758.0),
        ("31.758 tenaga kerja", 31_758.0),
        ("31758org.", 31_758.0),
        ("1.234.567", 1_234_567.0),
        ("1.234.567,00", 1_234_567.0),
        ("31 ribu", 31_000.0),
        ("31rb orang", 31_000.0),
        ("1,5 juta jiwa", 1_500_000.0),
        ("31,7 ribu", 31_700.0),
        ("\u{feff}31.758", 31_758.0),
        ("\u{202d}31.758\u{202c}", 31_758.0),
        ("31.758.", 31_758.0),
        ("1.000.000.000", 1e9),
    ];
    reads(NumberKind::Count, Lang::Id, &plain);
    notes(
        NumberKind::Count,
        Lang::Id,
        &[
            ("31 758", 31_758.0, ParseNote::GroupMark(' ')),
            ("31\u{a0}758", 31_758.0, ParseNote::GroupMark('\u{a0}')),
            ("1,234,567", 1_234_567.0, ParseNote::GroupMark(',')),
            ("1,234,567.8", 1_234_568.0, ParseNote::DecimalMark('.')),
            ("1.234.567,8", 1_234_568.0, ParseNote::Rounded),
            ("31.758 ribu", 31_758_000.0, ParseNote::GroupMark('.')),
            ("50,4", 50.0, ParseNote::Rounded),
        ],
    );
    asks(
        NumberKind::Count,
        Lang::Id,
        &[
            ("31,758", 31_758.0, 31.758),
            ("31,000", 31_000.0, 31.0),
            ("1.234,567", 1_234_567.0, 1234.567),
            ("1 234.567", 1_234_567.0, 1234.567),
            ("31,758 ribu", 31_758_000.0, 31_758.0),
            ("0,5 M", 5e8, 5e5),
        ],
    );
    reads(
        NumberKind::Count,
        Lang::En,
        &[("31,758", 31_758.0), ("31,758 workers", 31_758.0), ("1.5 million", 1.5e6)],
    );
    asks(NumberKind::Count, Lang::En, &[("31.758", 31_758.0, 31.758)]);
    notes(NumberKind::Count, Lang::En, &[("1.234.567", 1_234_567.0, ParseNote::GroupMark('.'))]);
}

#[test]
fn a_count_refuses_what_no_census_has() {
    refuses(
        NumberKind::Count,
        Lang::Id,
        &[
            ("", Empty),
            (" \u{a0}\t\u{200b}", Empty),
            ("abc", NotANumber),
            ("-5", Negative),
            ("\u{2212}5", Negative),
            ("- 31.758", Negative),
            ("-31,758", Negative),
            ("999999999999999", TooLarge),
            ("999.999.999.999.999", TooLarge),
            ("1.000.000.001", TooLarge),
            ("1,5", NotWhole),
            ("0,5", NotWhole),
            ("49,5", NotWhole),
            ("1,2,3", NotANumber),
            ("1.2.3", NotANumber),
            ("1..5", NotANumber),
            ("1.,5", NotANumber),
            ("12 5", NotANumber),
            ("0.123.456", NotANumber),
            ("1.234,567.891", NotANumber),
            ("1e9", NotANumber),
            ("3,18E+04", NotANumber),
            ("0x1F", NotANumber),
            ("NaN", NotANumber),
            ("inf", NotANumber),
            ("-", NotANumber),
            ("–", NotANumber),
            (".", NotANumber),
            (",5,", NotANumber),
            ("--5", NotANumber),
            ("+-5", NotANumber),
            ("5-", NotANumber),
            ("5/", NotANumber),
            ("5!", NotANumber),
            ("2-3", NotANumber),
            ("2–3", NotANumber),
            ("18-10-2024", NotANumber),
            ("sekitar 20", NotANumber),
            ("(5)", NotANumber),
            ("٣٢", ForeignDigits),
            ("３２", ForeignDigits),
            ("5²", ForeignDigits),
            ("½", ForeignDigits),
            ("1٠0", ForeignDigits),
            ("5 kg", unit("kg")),
            ("5 %", unit("%")),
            ("Rp 500", unit("Rp")),
            ("500 pekerja per bulan", unit("per bulan")),
            ("5 orangutan", unit("orangutan")),
            ("2 M", unit("m")),
        ],
    );
}

#[test]
fn two_cells_are_no_number() {
    let two =
        |one: &str, other: &str| ParseError::SeveralNumbers { count: 2, cells: [one.into(), other.into()] };
    for kind in
        [NumberKind::Count, NumberKind::Percent, NumberKind::Rate, JUTA, RUPIAH, GROWTH, NumberKind::Months]
    {
        for gap in ["\t", "\n", "\r\n", "\r", "\t\t", " \n ", "\u{2028}"] {
            refuses(kind, Lang::Id, &[(&format!("120{gap}450"), two("120", "450"))]);
            refuses(
                kind,
                Lang::Id,
                &[(&format!("120 juta{gap}-4,5 miliar\n"), two("120 juta", "-4,5 miliar"))],
            );
        }
        let many = ParseError::SeveralNumbers { count: 4, cells: ["1".into(), "2".into()] };
        refuses(kind, Lang::Id, &[("1\t2\n3\t4", many)]);
    }
    for end in ["\n", "\r\n", "\t", "\n\n"] {
        reads(
            NumberKind::Count,
            Lang::Id,
            &[(&format!("31.758{end}"), 31_758.0), (&format!("{end}31.758"), 31_758.0)],
        );
    }
    reads(NumberKind::Count, Lang::Id, &[("31.758\tpekerja", 31_758.0)]);
    refuses(NumberKind::Count, Lang::Id, &[("Jumlah\t31.758", NotANumber)]);
}

#[test]
fn rates_growth_and_months_know_their_time() {
    for text in
        ["1,5", "1,50", "1,5%", "1,5 % per bulan", "1,5%/bulan", "1,5 persen sebulan", "1,5 per month"]
    {
        reads(NumberKind::Rate, Lang::Id, &[(text, 1.5)]);
    }
    reads(NumberKind::Rate, Lang::Id, &[("0,125", 0.125), ("1,125", 1.125)]);
    refuses(
        NumberKind::Rate,
        Lang::Id,
        &[("1,5% per tahun", unit("per tahun")), ("-1", Negative), ("abc", NotANumber)],
    );
    for text in ["-0,5", "\u{2212}0,5 %", "- 0,5% per tahun", "\u{2013}0,5"] {
        reads(GROWTH, Lang::Id, &[(text, -0.5)]);
    }
    refuses(GROWTH, Lang::Id, &[("-101", TooLarge), ("1% per bulan", unit("per bulan"))]);
    reads(
        NumberKind::Months,
        Lang::Id,
        &[("12", 12.0), ("12 bulan", 12.0), ("3 months", 3.0), ("12,0", 12.0)],
    );
    let others = [
        ("12,5", NotWhole),
        ("1.234,567", NotWhole),
        ("361", TooLarge),
        ("1.000", TooLarge),
        ("1 tahun", unit("tahun")),
    ];
    refuses(NumberKind::Months, Lang::Id, &others);
}

#[test]
fn zero_has_no_sign() {
    for text in ["-0", "\u{2212}0,0", "-0%"] {
        let value = parse(GROWTH, Lang::Id, text).expect("a number").value;
        assert!(value == 0.0 && value.is_sign_positive(), "{text}");
    }
}

#[test]
fn very_long_texts_are_answered_like_short_ones() {
    let long = |text: &str| text.repeat(100_000);
    assert_eq!(parse(NumberKind::Count, Lang::Id, &long("9")), Err(TooLarge));
    assert_eq!(parse(JUTA, Lang::Id, &long("9")), Err(TooLarge));
    assert_eq!(parse(NumberKind::Count, Lang::Id, &long("a")), Err(NotANumber));
    assert_eq!(parse(NumberKind::Count, Lang::Id, &long("1.")), Err(NotANumber));
    assert_eq!(parse(NumberKind::Count, Lang::Id, &long("-")), Err(NotANumber));
    assert_eq!(
        parse(NumberKind::Percent, Lang::Id, &format!("0,{}", long("0"))).map(|reading| reading.value),
        Ok(0.0)
    );
    assert_eq!(parse(NumberKind::Count, Lang::Id, &format!("5 {}", long("x"))), Err(unit(&"x".repeat(24))));
}

#[test]
fn fields_show_what_the_screen_designs_show() {
    for (kind, value, id, en) in [
        (NumberKind::Rate, 1.4, "1,40", "1.40"),
        (NumberKind::Rate, 0.0, "0,00", "0.00"),
        (NumberKind::Rate, 2.374_56, "2,3746", "2.3746"),
        (NumberKind::Percent, 100.0, "100", "100"),
        (NumberKind::Percent, 32.48, "32,48", "32.48"),
        (NumberKind::Percent, 37.1, "37,10", "37.10"),
        (GROWTH, -0.5, "-0,50", "-0.50"),
        (NumberKind::Count, 31_758.0, "31.758", "31,758"),
        (NumberKind::Months, 12.0, "12", "12"),
        (RUPIAH, 25_000.0, "25.000", "25,000"),
        (JUTA, 1e9, "1.000", "1,000"),
        (JUTA, 0.0, "0", "0"),
        (JUTA, 12.5e6, "12,5", "12.5"),
        (JUTA, 1.234e6, "1,2340", "1.2340"),
        (JUTA, 1.0, "0,000001", "0.000001"),
        (JUTA, 999_999e6, "999.999", "999,999"),
        (JUTA, 1e12, "1.000.000.000.000", "1,000,000,000,000"),
        (NumberKind::Count, f64::NAN, "", ""),
        (JUTA, f64::INFINITY, "", ""),
    ] {
        assert_eq!((field(kind, Lang::Id, value), field(kind, Lang::En, value)), (id.into(), en.into()));
    }
}
