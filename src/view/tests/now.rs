//! What the screen says in a month: of targets that are over, and of those that lie ahead.

use super::super::answers::{ChosenGoal, when, why, zones};
use super::super::presenter::stage;
use super::super::workbench::{CardShape, card};
use super::*;
use crate::model::{Month, Percent, Target};
use crate::session::Session;

fn seen(scenario: Scenario, today: &str) -> Projected {
    Projected::seen(&Rc::new(scenario), Some(Month::parse(today).unwrap()))
}

fn moved(mut scenario: Scenario, moves: &[(Lever, f64)]) -> Scenario {
    let schedule = scenario.schedule(None);
    for (lever, value) in moves {
        lever.set_from(&mut scenario, *value, schedule);
    }
    scenario
}

/// A region of the planner's own, counted in August 2026, with targets of 2026 and 2027.
fn own() -> Scenario {
    let mut scenario = region("12.75");
    let region = &mut scenario.region;
    (region.code, region.name) = (String::new(), "Kabupaten Contoh".to_owned());
    region.baseline_month = Month::parse("2026-08").unwrap();
    let target =
        |year, percent| Target { year, percent: Percent(percent), workers: None, label: String::new() };
    region.targets = vec![target(2026, 30.0), target(2027, 35.0)];
    scenario.horizon = Month::parse("2028-06").unwrap();
    scenario.sources.clear();
    scenario
}

/// Everything that the first picture, the stage, the card and the answers say.
fn said(projected: &Projected, lang: Lang) -> String {
    let goal = ChosenGoal::default();
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {}",
        headline(projected, lang),
        still_headline(projected, lang),
        facts(projected, lang),
        compact_result(projected, lang),
        chart(projected, lang),
        levers(projected, lang, true),
        stage(projected, None, &Session::default(), lang),
        when(projected, goal, lang),
        why(projected, lang),
        zones(projected, lang),
        card(projected, lang, CardShape::Column).unwrap(),
    )
}

const PLAN: [(Lever, f64); 3] = [(Lever::WageEnrolment, 0.01), (Lever::Csr, 1e9), (Lever::Retention, 0.2)];
/// Enough for the target of 2025, but only until the money ends.
const REACHED: [(Lever, f64); 1] = [(Lever::Csr, 4e9)];

#[test]
fn nothing_is_needed_for_a_month_that_is_over() {
    for moves in [&[][..], &PLAN, &REACHED] {
        let projected = seen(moved(region("12.75"), moves), "2026-11");
        for (lang, needed) in [
            (Lang::Id, ["lagi tiap bulan", "perlu tambahan", "Peserta baru per bulan", "paling lambat"]),
            (Lang::En, ["more members", "more each month", "New members a month", "at the latest"]),
        ] {
            let said = said(&projected, lang);
            for words in needed {
                assert!(!said.contains(words), "{words}: {said}");
            }
        }
        assert!(projected.verdicts().iter().all(|verdict| verdict.needed_a_month.is_none()));
    }
}

#[test]
fn a_target_that_is_over_is_told_in_the_past_with_a_badge() {
    let projected = seen(region("12.75"), "2026-11");
    let (id, en) = (headline(&projected, Lang::Id), headline(&projected, Lang::En));
    assert_eq!(
        id.result,
        "Akhir 2025, 25.290 pekerja Binjai sedianya terlindungi: 25,87%, kurang 10.985 dari target."
    );
    assert_eq!(id.caveat.plain(), "Ini tanpa upaya tambahan. Desember 2025 sudah lewat.");
    assert_eq!(id.badge.as_deref(), Some("dihitung dari Oktober 2024"));
    assert_eq!(
        en.result,
        "At the end of 2025, 25,290 workers in Binjai would have been covered: 25.87%, 10,985 short of the target."
    );
    assert_eq!(en.caveat.plain(), "This is without extra effort. December 2025 has passed.");
    assert_eq!(en.badge.as_deref(), Some("projected from October 2024"));
    assert_eq!(compact_result(&projected, Lang::Id).name, "Desember 2025 sudah lewat");

    let planned = seen(moved(region("12.75"), &PLAN), "2026-11");
    let caveat = |lang| headline(&planned, lang).caveat.plain();
    assert!(caveat(Lang::Id).starts_with("Rencana ini sedianya menambah "), "{}", caveat(Lang::Id));
    assert!(caveat(Lang::En).starts_with("This plan would have added "), "{}", caveat(Lang::En));

    let reached = seen(
        moved(region("12.75"), &[(Lever::WageEnrolment, 0.05), (Lever::SelfPaidEnrolment, 0.05)]),
        "2026-11",
    );
    let caveat = |lang| headline(&reached, lang).caveat.plain();
    assert!(caveat(Lang::Id).starts_with("Dan sedianya bertahan: "), "{}", caveat(Lang::Id));
    assert!(caveat(Lang::En).starts_with("And it would have lasted: "), "{}", caveat(Lang::En));
}

#[test]
fn stage_and_answers_say_that_the_month_is_over() {
    let projected = seen(region("12.75"), "2026-11");
    let words = |lang| stage(&projected, None, &Session::default(), lang).whole();
    assert!(
        words(Lang::Id).ends_with("Desember 2025 sudah lewat. Dihitung dari Oktober 2024."),
        "{}",
        words(Lang::Id)
    );
    assert!(
        words(Lang::En).ends_with("December 2025 has passed. Projected from October 2024."),
        "{}",
        words(Lang::En)
    );
    let rates = when(&projected, ChosenGoal::default(), Lang::Id).unwrap().rates;
    assert_eq!(rates[0].plain(), "Desember 2025 sudah lewat: yang di bawah ini adalah yang waktu itu cukup.");
    let empty = why(&projected, Lang::Id).unwrap().empty;
    assert!(
        empty.iter().any(|say| say.plain().starts_with("Desember 2025 sudah lewat. Waktu itu")),
        "{empty:?}"
    );
}

/// Of a month that was counted nothing is projected any more, so there is no badge.
#[test]
fn a_december_that_was_counted_is_told_as_what_was() {
    let mut scenario = region("12.75");
    scenario.region.targets.truncate(1);
    let december = Month::december(2024);
    let counted = crate::model::Observation {
        active: Some(Workers(24_800.0)),
        ..crate::model::Observation::of(december)
    };
    scenario.region.observations.push(counted);
    let headline = headline(&seen(scenario, "2026-11"), Lang::Id);
    assert!(
        headline.result.starts_with("Akhir 2024 lalu, 24.800 pekerja Binjai terlindungi: "),
        "{headline:?}"
    );
    assert_eq!(headline.badge, None);
}

#[test]
fn a_clock_before_the_baseline_changes_nothing() {
    for moves in [&[][..], &PLAN, &REACHED] {
        let scenario = moved(region("12.75"), moves);
        let (without, before) = (projected(scenario.clone()), seen(scenario, "2023-05"));
        for lang in Lang::ALL {
            let chart =
                |projected: &Projected| crate::chart::ChartSpec { today: None, ..chart(projected, lang) };
            assert_eq!(chart(&without), chart(&before));
            assert_eq!(headline(&without, lang), headline(&before, lang));
            assert_eq!(facts(&without, lang), facts(&before, lang));
            assert_eq!(zones(&without, lang), zones(&before, lang));
        }
    }
}

#[test]
fn the_pace_counts_from_next_month() {
    let scenario = own();
    let of = |today: &str| {
        let projected = seen(scenario.clone(), today);
        projected
            .verdicts()
            .iter()
            .map(|verdict| (verdict.from, verdict.needed_a_month, verdict.judged.gap))
            .collect::<Vec<_>>()
    };
    let month = |text: &str| Month::parse(text).unwrap();
    for (today, from, months) in [
        ("2026-07", "2026-09", [4.0, 16.0]),
        ("2026-09", "2026-10", [3.0, 15.0]),
        ("2026-11", "2026-12", [1.0, 13.0]),
    ] {
        for ((start, needed, gap), months) in of(today).into_iter().zip(months) {
            assert_eq!(start, month(from), "{today}");
            assert_eq!(needed, Some((gap / months).ceil()), "{today}");
        }
    }
    // In its December a target can no longer be planned for, and after it it is over.
    for today in ["2026-12", "2027-03"] {
        let needed: Vec<bool> = of(today).iter().map(|(_, needed, _)| needed.is_some()).collect();
        assert_eq!(needed, [false, true], "{today}");
    }
    let projected = seen(scenario.clone(), "2026-11");
    let headline = headline(&projected, Lang::Id);
    assert!(headline.result.starts_with("Akhir 2027, "), "{headline:?}");
    assert!(headline.caveat.plain().contains("Perlu sekitar ") && headline.badge.is_none(), "{headline:?}");
    let rates = when(&projected, ChosenGoal::default(), Lang::Id).unwrap().rates;
    assert!(rates.iter().all(|rate| rate.plain().contains("sejak Desember 2026")), "{rates:?}");
}

/// A month that has just been counted is followed by the present one, which still counts in full.
#[test]
fn after_the_count_of_last_month_the_pace_counts_from_this_one() {
    let from = |counted: &str, today: &str| {
        let mut scenario = own();
        scenario.region.observations.push(crate::model::Observation {
            active: Some(Workers(25_000.0)),
            ..crate::model::Observation::of(Month::parse(counted).unwrap())
        });
        seen(scenario, today).focus().unwrap().from.to_string()
    };
    assert_eq!(from("2027-06", "2027-07"), "2027-07");
    assert_eq!(from("2027-06", "2027-09"), "2027-10");
    assert_eq!(from("2027-06", "2027-02"), "2027-07");
}

#[test]
fn a_start_that_is_gone_is_not_asked_for() {
    let scenario = moved(own(), &[(Lever::WageEnrolment, 0.05)]);
    let sentences = |today: &str| {
        let rows = when(&seen(scenario.clone(), today), ChosenGoal::default(), Lang::Id).unwrap().rows;
        rows.iter()
            .flat_map(|row| row.say.iter().map(crate::view::Sentence::plain))
            .collect::<Vec<_>>()
            .join("; ")
    };
    let early = sentences("2026-09");
    assert!(early.contains("paling lambat mulai ") && !early.contains("sudah lewat"), "{early}");
    let late = sentences("2027-09");
    assert!(late.contains("dan itu sudah lewat"), "{late}");
}

#[test]
fn today_is_marked_where_it_is_on_the_axis() {
    let mark = |scenario: Scenario, today: &str| chart(&seen(scenario, today), Lang::Id).today;
    assert_eq!(mark(own(), "2026-11").unwrap().label, "hari ini");
    let summary = |today: &str| chart(&seen(own(), today), Lang::En).summary;
    assert!(summary("2026-11").contains("Today: November 2026."), "{}", summary("2026-11"));
    assert!(!summary("2029-01").contains("Today") && !summary("2026-07").contains("Today"));
    assert_eq!(chart(&projected(own()), Lang::Id).today, None);
}
