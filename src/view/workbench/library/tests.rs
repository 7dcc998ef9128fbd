#![allow(clippy::indexing_slicing)]

use super::*;
use crate::codec::library::SavedPlan;
use crate::data::REGIONS;
use crate::model::Lever;

fn scenario(place: usize, name: &str, csr: f64) -> Scenario {
    let mut scenario = REGIONS[place].scenario(0);
    let last = scenario.last_target();
    Lever::Csr.set(&mut scenario, csr, last);
    if !name.is_empty() {
        name.clone_into(&mut scenario.name);
    }
    scenario
}

fn kept(key: &str, origin: Origin, place: PlanPlace, scenario: Scenario) -> ShelvedPlan {
    let saved = "2026-11-28 14:20".to_owned();
    let plan = SavedPlan { order: 1, saved, origin, place, document: scenario.into() };
    ShelvedPlan { key: key.to_owned(), plan }
}

fn notes(lang: Lang) -> Vec<String> {
    let at = |origin, place| kept("k", origin, place, scenario(0, "A", 1e9));
    let plans = [
        at(Origin::Here, PlanPlace::Listed),
        at(Origin::Here, PlanPlace::Unsaved),
        at(Origin::Link, PlanPlace::Listed),
        at(Origin::File, PlanPlace::Away),
        at(Origin::Tab, PlanPlace::Unsaved),
        at(Origin::Tab, PlanPlace::Listed),
    ];
    plan_rows(&plans, lang).into_iter().map(|row| row.note).collect()
}

#[test]
fn a_row_says_where_its_plan_came_from_and_when() {
    assert_eq!(
        notes(Lang::Id),
        [
            "disimpan 28 Nov 2026 pukul 14.20",
            "belum disimpan, 28 Nov 2026 pukul 14.20",
            "dari tautan, 28 Nov 2026 pukul 14.20",
            "dari berkas, 28 Nov 2026 pukul 14.20",
            "draf tab lain, 28 Nov 2026 pukul 14.20",
            "dari tab lain, 28 Nov 2026 pukul 14.20",
        ]
    );
    assert_eq!(notes(Lang::En)[2], "from a link, 28 Nov 2026, 14:20");
    let mut timeless = kept("k", Origin::Link, PlanPlace::Listed, scenario(0, "A", 1e9));
    "1970".clone_into(&mut timeless.plan.saved);
    assert_eq!(plan_rows(&[timeless], Lang::Id)[0].note, "dari tautan");
}

#[test]
fn a_row_says_the_figure_of_the_headline_and_the_money() {
    let plan = scenario(0, "A", 1e9);
    let projected = Projected::of(&plan.clone().into());
    let figure = plan_figure(&projected, Lang::Id);
    let row = projected.at(projected.focus_month()).map(|row| row.coverage.0).unwrap_or_default();
    let expected = crate::text::percent(Lang::Id, row, 2);
    assert!(figure.starts_with(&format!("{expected} pada Desember ")), "{figure}");
    assert!(figure.contains(", Rp"), "{figure}");
    let free = plan_figure(&Projected::of(&scenario(0, "", 0.0).into()), Lang::Id);
    assert!(!free.contains("Rp"), "{free}");
    for (place, profile) in REGIONS.iter().enumerate() {
        let scenario = scenario(place, "A", 1e9);
        let per_100k = is_per_100k(&scenario);
        let figure = plan_figure(&Projected::of(&scenario.into()), Lang::En);
        assert_eq!(figure.contains("Rp"), !per_100k, "{}: {figure}", profile.name);
    }
}

#[test]
fn what_nobody_has_named_says_so() {
    let name =
        |scenario: Scenario| row(&kept("k", Origin::Here, PlanPlace::Unsaved, scenario), Lang::Id).name;
    assert_eq!(name(scenario(0, "", 1e9)), "Tanpa nama");
    assert_eq!(name(scenario(0, "", 0.0)), "Tanpa upaya tambahan");
    assert_eq!(name(scenario(0, "Rencana A", 0.0)), "Rencana A");
    assert_eq!(name(scenario(0, &"x".repeat(500), 0.0)).chars().count(), LONGEST_NAME);
}

#[test]
fn the_plan_on_screen_is_found_among_those_that_are_kept() {
    let plans = [
        kept("u", Origin::Here, PlanPlace::Unsaved, scenario(0, "", 3e9)),
        kept("a", Origin::Here, PlanPlace::Listed, scenario(0, "A", 1e9)),
        kept("b", Origin::Here, PlanPlace::Listed, scenario(1, "A", 1e9)),
    ];
    let stands = |scenario: Scenario| standing(&plans, &scenario.into());
    assert_eq!(stands(scenario(0, "A", 1e9)), PlanStanding::Same("a".to_owned()));
    assert_eq!(stands(scenario(1, "A", 1e9)), PlanStanding::Same("b".to_owned()));
    assert_eq!(stands(scenario(0, "A", 2e9)), PlanStanding::Changed("a".to_owned(), "A".to_owned()));
    assert_eq!(stands(scenario(2, "A", 2e9)), PlanStanding::Unsaved, "the name belongs to another region");
    assert_eq!(stands(scenario(0, "", 3e9)), PlanStanding::Unsaved, "kept is not saved");
    assert_eq!(stands(scenario(0, "", 0.0)), PlanStanding::Untouched);
}

#[test]
fn plans_stand_by_region_the_one_on_screen_first() {
    let plans = [
        kept("m", Origin::Here, PlanPlace::Listed, scenario(1, "M", 1e9)),
        kept("b", Origin::Here, PlanPlace::Listed, scenario(0, "B", 1e9)),
        kept("w", Origin::Here, PlanPlace::Away, scenario(0, "W", 1e9)),
        kept("n", Origin::Here, PlanPlace::Unsaved, scenario(1, "", 1e9)),
    ];
    let rows = plan_rows(&plans, Lang::Id);
    let groups = by_region(&rows, REGIONS[0].name, |row| row.key != "n");
    let keys: Vec<(String, Vec<&str>)> = groups
        .into_iter()
        .map(|(region, rows)| (region, rows.into_iter().map(|row| row.key.as_str()).collect()))
        .collect();
    let expected = [(REGIONS[0].name.to_owned(), vec!["b"]), (REGIONS[1].name.to_owned(), vec!["m"])];
    assert_eq!(keys, expected);
}

#[test]
fn a_name_is_suggested_and_a_wrong_one_refused_with_the_reason() {
    assert_eq!(suggested_name(|_| false, Lang::Id), "Rencana A");
    assert_eq!(suggested_name(|name| ["Plan A", "Plan B"].contains(&name), Lang::En), "Plan C");
    let many = |name: &str| name.chars().count() < "Rencana 27".len();
    assert_eq!(suggested_name(many, Lang::Id), "Rencana 27");
    let document: Document = scenario(0, "", 1e9).into();
    let refused = |name: &str| name_refused(name, &document, |name| name == "A", Lang::Id);
    assert_eq!(refused("B"), None);
    for wrong in ["", "A", REGIONS[0].name, &"x".repeat(LONGEST_NAME + 1)] {
        assert!(refused(wrong).is_some_and(|reason| reason.ends_with('.')), "{wrong}");
    }
    assert_eq!(refused(&"é".repeat(LONGEST_NAME)), None);
}

/// A plan of a region that is not built in.
fn own(code: &str, name: &str, csr: f64) -> Scenario {
    let mut scenario = scenario(0, "", csr);
    code.clone_into(&mut scenario.region.code);
    name.clone_into(&mut scenario.region.name);
    name.clone_into(&mut scenario.name);
    scenario
}

#[test]
fn regions_of_ones_own_are_offered_once_each_with_their_latest_plan() {
    let listed = |key, scenario| kept(key, Origin::Here, PlanPlace::Listed, scenario);
    let plans = [
        kept("away", Origin::Here, PlanPlace::Away, own("12.01", "Kab. Jauh", 1e9)),
        listed("built in", scenario(1, "M", 1e9)),
        kept("late", Origin::Here, PlanPlace::Unsaved, own("", "Kab. Contoh", 2e9)),
        listed("early", own("", "Kab. Contoh", 1e9)),
        listed("nias", own("12.04", "", 1e9)),
    ];
    let offered = |shown| -> Vec<(String, String)> {
        own_regions(&plans, shown, Lang::Id).into_iter().map(|region| (region.key, region.name)).collect()
    };
    let pair = |key: &str, name: &str| (key.to_owned(), name.to_owned());
    let all = [pair("late", "Kab. Contoh"), pair("nias", "Wilayah baru")];
    assert_eq!(offered(("12.75", None)), all);
    assert_eq!(offered(("", Some("Kab. Contoh"))), all[1..], "the one on screen stands there already");
    assert_eq!(offered(("12.75", Some("Kab. Contoh"))), all, "another region of this name");
}

#[test]
fn a_form_that_was_begun_is_offered_too_unless_it_is_on_screen() {
    let content = |typed: Scenario| crate::codec::draft::DraftContent {
        document: scenario(0, "", 0.0).into(),
        unfinished: Some(typed.into()),
    };
    let saved = "2026-11-28 14:20".to_owned();
    let draft = |typed| Draft { order: 1, saved: saved.clone(), content: content(typed), unreadable: None };
    let drafts = [
        ("draf.a".to_owned(), draft(own("", "Kab. Contoh", 0.0))),
        ("draf.b".to_owned(), draft(scenario(0, "", 1e9))),
    ];
    let offered = begun_regions(&drafts, ("12.75", None), Lang::Id);
    let names: Vec<&str> = offered.iter().map(|region| region.name.as_str()).collect();
    assert_eq!(names, ["Lanjutkan mengisi Kab. Contoh, 28 Nov 2026 pukul 14.20"]);
    assert_eq!(begun_regions(&drafts, ("", Some("Kab. Contoh")), Lang::Id), []);
}
