//! What cannot be answered gets its sentence in every panel, in both languages; no panel is ever empty.

use super::*;
use crate::model::Payer;

/// What is asked, and what the answers say: how "reach the target" and "the cheapest plan" begin, in both languages.
struct Case {
    name: &'static str,
    scenario: Scenario,
    locked: Vec<Lever>,
    limits: Limits,
    reach: [&'static str; 2],
    cheapest: [&'static str; 2],
}

fn case(name: &'static str, targets: Vec<Target>) -> Case {
    let mut scenario = binjai();
    scenario.region.targets = targets;
    Case { name, scenario, locked: Vec::new(), limits: Limits::default(), reach: [""; 2], cheapest: [""; 2] }
}

fn no_money() -> Limits {
    let purses = [Purse::Payer(Payer::Csr), Purse::Payer(Payer::Apbd), Purse::Outreach];
    purses.into_iter().fold(Limits::default(), |limits, purse| with_ceiling(&limits, purse, Some(0.0)))
}

fn cases() -> Vec<Case> {
    let all = Lever::MAIN.to_vec();
    let reversed = with_range(&Limits::default(), Lever::Csr, (2e9, 1e9));
    let early = ["Desember 2023 lebih awal dari data dasar", "December 2023 is before the baseline"];
    let late = [
        "Proyeksi berakhir Desember 2026, sebelum Desember 2040",
        "The projection ends in December 2026, before",
    ];
    let outside = ["Target 140,00% tidak mungkin", "A target of 140.00% is impossible"];
    let none = ["Wilayah ini belum punya target", "This region has no target yet"];
    let short = ["Tidak tercapai. Paling jauh", "Out of reach. At most"];
    let no_plan = ["Tidak ada rencana dalam batas ini", "No plan within these limits"];
    let met = ["Rencana ini sudah mencapai 20,00%", "This plan already reaches 20.00%"];
    let free = ["Target sudah tercapai tanpa upaya tambahan", "The target is reached without further effort"];
    vec![
        Case { reach: none, cheapest: none, ..case("no target", Vec::new()) },
        Case { reach: early, cheapest: early, ..case("before the baseline", vec![target(2023, 30.0)]) },
        Case { reach: late, cheapest: late, ..case("after the horizon", vec![target(2040, 30.0)]) },
        Case { reach: outside, cheapest: outside, ..case("above 100", vec![target(2025, 140.0)]) },
        Case { reach: short, cheapest: no_plan, ..case("100", vec![target(2025, 100.0)]) },
        Case { reach: met, cheapest: free, ..case("met already", vec![target(2025, 20.0)]) },
        Case {
            reach: ["Rencana ini sudah mencapai 0,00%", "This plan already reaches 0.00%"],
            cheapest: free,
            ..case("a target of 0", vec![target(2025, 0.0)])
        },
        Case {
            locked: all,
            reach: ["Semua tuas terkunci", "Every lever is locked"],
            cheapest: no_plan,
            ..case("all locked", vec![target(2025, 37.1)])
        },
        Case {
            locked: vec![Lever::Csr],
            limits: reversed.clone(),
            reach: ["Usul termurah", "The cheapest way"],
            cheapest: ["Dana CSR terkunci", "CSR funding is locked and has a range"],
            ..case("locked with a range", vec![target(2025, 37.1)])
        },
        Case {
            limits: reversed,
            reach: ["Usul termurah", "The cheapest way"],
            cheapest: [
                "Dana CSR: yang paling sedikit lebih besar",
                "CSR funding: the least is above the most",
            ],
            ..case("least above most", vec![target(2025, 37.1)])
        },
        Case {
            limits: no_money(),
            reach: ["Usul termurah", "The cheapest way"],
            cheapest: no_plan,
            ..case("no money", vec![target(2025, 30.0)])
        },
    ]
}

fn begins(name: &str, said: &str, [id, en]: [&str; 2], lang: Lang) {
    assert!(said.starts_with(lang.pick(id, en)), "{name}: {said}");
}

#[test]
fn every_impossible_question_has_its_own_sentence() {
    let goal = ChosenGoal::default();
    for case in cases() {
        let projected = projected(case.scenario);
        for lang in Lang::ALL {
            let said = match reach(&projected, goal, &case.locked, lang) {
                Ok(found) => found.say.plain(),
                Err(no_answer) => no_answer.say,
            };
            begins(case.name, &said, case.reach, lang);
            let said = match cheapest(&projected, goal, &case.locked, &case.limits, lang) {
                Ok(found) => found.short.unwrap().plain(),
                Err(no_answer) => no_answer.say,
            };
            begins(case.name, &said, case.cheapest, lang);
        }
    }
}

#[test]
fn no_panel_is_empty() {
    for case in cases() {
        let projected = projected(case.scenario);
        for lang in Lang::ALL {
            let why = why(&projected, lang).unwrap();
            assert!(!why.title.is_empty() && why.falls.len() + why.empty.len() > 0, "{}", case.name);
            let uncertainty = uncertainty(&projected);
            let view = sure(&projected, &uncertainty, lang);
            assert!(!view.say.is_empty() && !view.swings.is_empty(), "{}", case.name);
            assert!(!sure_fact(&projected, Some(&uncertainty), lang).figure.is_empty(), "{}", case.name);
            match when(&projected, ChosenGoal::default(), lang) {
                Ok(when) => assert!(when.rows.len() + when.rates.len() > 0, "{}", case.name),
                Err(no_answer) => assert!(!no_answer.say.is_empty(), "{}", case.name),
            }
            assert_eq!(drivers(&projected, lang).len(), 3);
            assert_eq!(zones(&projected, lang).len(), Lever::all(&projected.scenario).len());
        }
    }
}

#[test]
fn without_money_the_purse_in_the_way_is_named() {
    let mut scenario = binjai();
    scenario.region.targets = vec![target(2025, 30.0)];
    let found = cheapest(&projected(scenario), ChosenGoal::default(), &[], &no_money(), Lang::Id).unwrap();
    assert!(found.notes[0].plain().starts_with("Yang menahan: pagu"), "{:?}", found.notes);
    assert_eq!((found.plans.len(), found.plans[0].cost.as_str()), (1, "tanpa biaya"));
}

#[test]
fn a_target_that_is_met_needs_no_lever_to_be_enough() {
    let projected = projected(case("met", vec![target(2025, 20.0)]).scenario);
    let say: Vec<String> = why(&projected, Lang::Id).unwrap().empty.iter().map(Sentence::plain).collect();
    assert_eq!(say[1..], ["20,00% pada Desember 2025 tercapai tanpa upaya tambahan."]);
}

#[test]
fn a_target_beyond_the_projection_can_be_chosen_and_says_how() {
    let mut scenario = binjai();
    scenario.horizon = Month::december(2025) + -6;
    scenario.region.targets = vec![target(2024, 32.48), target(2025, 37.1), target(2023, 20.0)];
    let projected = projected(scenario);
    let rows = goal_options(&projected, ChosenGoal::default(), Lang::Id);
    assert_eq!(rows.iter().map(|row| (row.target, row.chosen)).collect::<Vec<_>>(), [(0, true), (1, false)]);
    let goal = ChosenGoal { target: Some(1), lasting: false };
    let no_answer = reach(&projected, goal, &[], Lang::Id).unwrap_err();
    assert_eq!(
        no_answer.say,
        "Proyeksi berakhir Juni 2025, sebelum Desember 2025. Perpanjang proyeksi untuk menjawab."
    );
    let longer = Projected::of(&no_answer.offer.unwrap().scenario);
    assert!(reach(&longer, goal, &[], Lang::Id).is_ok());
}

#[test]
fn money_that_comes_too_late_is_not_proposed() {
    let mut scenario = binjai();
    scenario.region.targets = vec![target(2024, 99.0)];
    let last = scenario.last_target();
    Lever::Csr.set(&mut scenario, 1e9, last);
    scenario.plan.sponsorships[0].first_month = Month::december(2025);
    let found = reach(&projected(scenario), ChosenGoal::default(), &[], Lang::Id).unwrap();
    assert!(found.say.plain().starts_with("Tidak tercapai"));
    let values = &found.way().unwrap().values;
    assert!(values.iter().all(|value| value.lever != Lever::Csr), "{values:?}");
    assert!(!values.is_empty());
}
