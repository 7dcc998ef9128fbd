//! A region whose base nobody has published: no figure of people or money without "per 100,000 workers".

use super::super::answers::{
    ChosenGoal, Limits, PlanSearch, drivers, endings, reach, tracking, when, why, zones,
};
use super::super::presenter::stage;
use super::super::workbench::{benefit, covered, money, paper, sources};
use super::*;
use crate::session::Session;

/// The texts of a view-model as its debug form has them, sentences in one piece.
fn texts(view: &dyn std::fmt::Debug) -> Vec<String> {
    let form = format!("{view:?}");
    let joined = form
        .replace("\", strong: true }, Span { text: \"", "")
        .replace("\", strong: false }, Span { text: \"", "");
    joined.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether a text counts people or money: a number before the people or behind "Rp". What one worker costs is no sum.
fn counts(text: &str) -> bool {
    let nouns = ["pekerja", "orang", "peserta", "workers", "people", "members", "person"];
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_number = |word: &str| {
        if word.contains('%') {
            return false;
        }
        let word = word.trim_matches(|mark: char| !mark.is_ascii_digit());
        !word.is_empty() && word.chars().all(|mark| mark.is_ascii_digit() || ".,–".contains(mark))
    };
    let before = |pair: &[&str]| is_number(pair[0]) && nouns.iter().any(|noun| pair[1].starts_with(noun));
    let a_price = [
        "per orang",
        "per bulan",
        "a head",
        "per person",
        "a month",
        "per pekerja",
        "per worker",
        "for each worker",
        "dibulatkan",
        "rounded",
        "setahun",
    ];
    let is_money = text.contains("Rp") && text.contains(|mark: char| mark.is_ascii_digit());
    words.windows(2).any(before) || (is_money && !a_price.iter().any(|price| text.contains(price)))
}

/// A fact in one piece: its name says what its figure and its parts are of.
fn whole(fact: &Fact) -> String {
    let lines = fact.lines.iter().map(|line| line.text.as_str());
    [fact.name.as_str(), &fact.figure].into_iter().chain(lines).collect::<Vec<_>>().join(": ")
}

fn views(projected: &Projected, lang: Lang) -> Vec<String> {
    let goal = ChosenGoal::default();
    let readings: Vec<_> =
        (0..projected.plan.rows.len()).filter_map(|step| readout(projected, lang, step)).collect();
    let mut search = PlanSearch::new(projected, goal, &[], &Limits::default(), lang).ok();
    let cheapest = search.as_mut().map(|search| {
        loop {
            if let Some(found) = search.step() {
                break found;
            }
        }
    });
    let all: [&dyn std::fmt::Debug; 22] = [
        &headline(projected, lang),
        &still_headline(projected, lang),
        &facts(projected, lang).iter().map(whole).collect::<Vec<_>>(),
        &compact_result(projected, lang),
        &chart(projected, lang),
        &readings,
        &levers(projected, lang, true),
        &warnings(projected, lang),
        &data_line(projected, lang),
        &beside_card(projected, &[], lang),
        &stage(projected, None, &Session::default(), lang),
        &zones(projected, lang),
        &when(projected, goal, lang),
        &reach(projected, goal, &[], lang),
        &cheapest,
        &why(projected, lang),
        &endings(projected, lang),
        &drivers(projected, lang),
        &tracking(projected, None, lang),
        &covered(projected, lang),
        &paper(projected, lang),
        &money(projected, lang).say,
    ];
    all.into_iter().flat_map(texts).collect()
}

/// With and without a plan, in every reading, of every region that is known by a percentage alone.
fn without_base() -> Vec<Projected> {
    let known = REGIONS.iter().filter(|profile| crate::data::is_per_100k(&profile.scenario(0)));
    let readings = known.flat_map(|profile| {
        (0..profile.readings().count()).map(|number| profile.scenario(number)).collect::<Vec<_>>()
    });
    let plan = [
        (Lever::WageEnrolment, 0.01),
        (Lever::SelfPaidEnrolment, 0.01),
        (Lever::Csr, 1e9),
        (Lever::Retention, 0.2),
    ];
    readings.flat_map(|scenario| [with(scenario.clone(), &plan), projected(scenario)]).collect()
}

#[test]
fn people_and_money_say_that_they_are_per_100_000() {
    assert_eq!(without_base().len(), 6, "two readings of Serdang Bedagai, one of Padangsidimpuan");
    for projected in without_base() {
        for (lang, words) in [(Lang::Id, "100.000 pekerja"), (Lang::En, "100,000 workers")] {
            // An offer holds a scenario, whose sources have notes of their own.
            let is_note = |text: &String| text.contains("per 100.000 pekerja eligible");
            for text in views(&projected, lang).into_iter().filter(|text| !is_note(text)) {
                assert!(!counts(&text) || text.contains(words), "{}: {text}", projected.scenario.region.name);
            }
            let columns = table(&projected, lang).columns;
            let say_so = columns.iter().filter(|column| column.contains(words)).count();
            assert_eq!(say_so, 3, "people with and without the plan, and the money: {columns:?}");
            let tables = [benefit(&projected, lang).years.concat(), money(&projected, lang).columns];
            for cell in tables.concat().iter().filter(|cell| cell.contains("Rp")) {
                assert!(cell.contains(words), "{cell}");
            }
            assert!(sources(&projected, lang)[1].figure.contains(words));
        }
    }
}

#[test]
fn a_base_of_the_planners_own_takes_the_words_away() {
    for mut scenario in ["12.18", "12.77"].map(region) {
        with_eligible(&mut scenario, Workers(250_000.0)).unwrap();
        let projected = with(scenario, &[(Lever::WageEnrolment, 0.01), (Lever::Csr, 1e9)]);
        for lang in Lang::ALL {
            assert!(
                views(&projected, lang)
                    .iter()
                    .all(|text| !text.contains("100.000 pekerja") && !text.contains("100,000 workers"))
            );
        }
    }
}

/// Padangsidimpuan is somewhere between 30 and 49 %: no figure within is printed as if it were known.
#[test]
fn a_coverage_known_as_a_band_is_never_bare() {
    for moves in [&[][..], &[(Lever::WageEnrolment, 0.01)]] {
        let projected = with(region("12.77"), moves);
        for (lang, about) in [(Lang::Id, "sekitar"), (Lang::En, "about")] {
            let coverage = facts(&projected, lang).into_iter().filter(|fact| fact.exact.is_some());
            let cells = table(&projected, lang).rows.into_iter().map(|row| row.cells[0].clone());
            let chart = chart(&projected, lang);
            let drawn = chart.series.iter().map(|series| series.value.clone());
            let start = chart.start.clone().map(|start| start.label);
            let figures = coverage.map(|fact| fact.figure).chain(cells).chain(drawn).chain(start);
            for figure in figures.filter(|figure| !figure.is_empty()) {
                assert!(figure.starts_with(about), "{figure}");
            }
            let line = data_line(&projected, lang).plain();
            assert!(line.contains(&format!("{about} 40%")), "{line}");
            let result = headline(&projected, lang).result;
            assert_eq!(result.matches(about).count(), 1, "{result}");
        }
    }
}
