use super::{REGIONS, find};
use crate::data::{
    BENEFITS, FigureUnit, LADDERS, MIX_CONSTRUCTION, MIX_SELF_PAID, MIX_WAGE, NamedFigure, Note, Statement,
    evidence, figures, raised, rules,
};
use crate::model::{Assumptions, Percent, Status};

#[test]
fn every_figure_has_a_page_a_date_and_a_sane_value() {
    let list = figures();
    assert!(list.len() > 60, "{}", list.len());
    for figure in &list {
        let row = &figure.row;
        assert!(row.source.address().starts_with("https://"), "{figure:?}");
        assert!(!row.source.publication().is_empty(), "{figure:?}");
        assert!(("2015-01".."2026-12").contains(&row.as_of.as_str()), "{figure:?}");
        assert!(sane(figure), "{figure:?}");
        assert_ne!(row.status, Status::Yours, "nothing built in is the planner's: {figure:?}");
    }
}

fn sane(figure: &NamedFigure) -> bool {
    let allowed = match figure.row.measure {
        FigureUnit::Workers => 0.0..=1_000_000.0,
        FigureUnit::Percent => 15.0..=100.0,
        FigureUnit::Rupiah => 8_400.0..=42_000_000.0,
        FigureUnit::Fraction => 0.005..=1.0,
        FigureUnit::Months => 3.0..=15.0,
    };
    allowed.contains(&figure.row.number)
}

#[test]
fn what_is_not_read_off_a_page_says_how_it_came_about() {
    for figure in figures() {
        let computed = matches!(figure.row.status, Status::Derived | Status::Assumed);
        assert!(!computed || figure.row.note.is_some(), "{figure:?}");
    }
}

#[test]
fn both_languages_say_the_same_numbers() {
    for note in all_notes() {
        assert!(!note.id.is_empty() && !note.en.is_empty(), "{note:?}");
        assert_eq!(numbers(note.id), numbers(note.en), "{note:?}");
    }
}

fn all_notes() -> Vec<Note> {
    let mut notes: Vec<Note> =
        figures().iter().flat_map(|figure| [Some(figure.name), figure.row.note]).flatten().collect();
    for profile in &REGIONS {
        notes.extend(profile.question);
        notes.extend(profile.readings().flat_map(|reading| [reading.label, reading.explanation]));
        notes.extend(profile.readings().filter_map(|reading| reading.honorer.reason()));
        notes.extend(
            (0..profile.readings().count())
                .flat_map(|number| profile.sourced(number))
                .filter_map(|row| row.note),
        );
    }
    notes.extend(statements().iter().map(|statement| statement.text));
    notes.extend(LADDERS.iter().flat_map(|ladder| [ladder.name, ladder.base]));
    notes
}

fn statements() -> Vec<Statement> {
    let mut list: Vec<Statement> = REGIONS.iter().flat_map(|profile| profile.set_aside).copied().collect();
    list.extend([rules::DISCOUNT_EXCLUSION, rules::PPPK_PART_TIME_STAY]);
    list.extend(BENEFITS.iter().map(|benefit| benefit.text));
    list
}

/// The numbers of a sentence without their separators, which the languages swap.
fn numbers(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split(|letter: char| !letter.is_ascii_digit() && letter != '.' && letter != ',')
        .map(|token| token.chars().filter(char::is_ascii_digit).collect::<String>())
        .filter(|token| !token.is_empty())
        .collect();
    found.sort();
    found
}

#[test]
fn no_figure_is_listed_twice() {
    let list = figures();
    for (place, figure) in list.iter().enumerate() {
        assert!(!list[..place].contains(figure), "{figure:?}");
    }
}

#[test]
fn minimum_wages_are_those_of_the_decrees() {
    let expected = [
        ("12.71", [3_769_082.0, 4_014_072.0, 4_335_198.0]),
        ("12.75", [2_887_667.0, 3_075_365.0, 3_367_913.0]),
        ("12.76", [2_822_726.0, 3_006_203.0, 3_229_957.0]),
        ("12.77", [2_974_869.0, 3_168_235.0, 3_416_803.0]),
        ("12.18", [3_111_250.0, 3_313_500.0, 3_605_983.0]),
    ];
    for (code, wages) in expected {
        let found: Vec<(i32, f64)> =
            find(code).unwrap().minimum_wage.iter().map(|(year, wage)| (*year, wage.value.0)).collect();
        assert_eq!(found, [(2024, wages[0]), (2025, wages[1]), (2026, wages[2])], "{code}");
    }
}

#[test]
fn derived_figures_recompute() {
    let nearest = |value: f64, places: i32| (value * 10f64.powi(places)).round() / 10f64.powi(places);
    let first = |code: &str| find(code).unwrap().reading(0).base.figure().value.0;
    let second = |code: &str| *find(code).unwrap().reading(1).coverage.figure();
    assert_eq!(nearest(31_758.0 / 0.3248, 0), first("12.75"));
    assert_eq!(nearest(472_068.0 / 0.5555, 0), first("12.71"));
    assert_eq!(nearest(472_068.0 / 875_743.0 * 100.0, 1), second("12.71").value.0);
    let active = 26.26 + 9.58 + 5.53;
    for (share, millions) in [(MIX_WAGE, 26.26), (MIX_SELF_PAID, 9.58), (MIX_CONSTRUCTION, 5.53)] {
        assert!((share.value - millions / active).abs() < 0.001, "{share:?}");
    }
    assert_eq!(nearest(MIX_WAGE.value + MIX_SELF_PAID.value + MIX_CONSTRUCTION.value, 9), 1.0);
    assert_eq!(nearest(evidence::KEPLING_ENROLLED.value / evidence::KEPLING_TARGET.value, 4), 0.7408);
    assert_eq!(nearest(raised(Percent(24.94)).0, 2), 29.93);
}

#[test]
fn rules_agree_with_each_other_and_with_the_model() {
    assert_eq!(
        rules::PREMIUM_JKK_JKM.value.0 * (1.0 - rules::DISCOUNT.value),
        rules::PREMIUM_DISCOUNTED.value.0
    );
    assert_eq!(rules::PREMIUM_JKK_JKM_JHT.value.0 - rules::PREMIUM_JKK_JKM.value.0, 20_000.0);
    assert_eq!(rules::NON_ASN_RATE.value, Assumptions::default().non_asn_contribution_rate);
    let windows = [rules::DISCOUNT_TRANSPORT.value, rules::DISCOUNT_GENERAL.value]
        .map(|window| (window.from.to_string(), window.until.to_string()));
    assert_eq!(windows[0], ("2026-01".to_owned(), "2027-03".to_owned()));
    assert_eq!(windows[1], ("2026-04".to_owned(), "2026-12".to_owned()));
}
