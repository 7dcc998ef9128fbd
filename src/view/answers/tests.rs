#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod bad_input;
mod ranges;
mod timing;
mod tracking;
mod ways;

use std::rc::Rc;

use super::*;
use crate::data::{REGIONS, with_eligible};
use crate::model::answers::{Goal, reaches};
use crate::model::{Lever, Month, Percent, Scenario, Target, Workers};
use crate::text::Lang;
use crate::view::{Projected, Sentence, Tone, facts};

/// Enrolment, CSR and honorer as in a plan that reaches the target of 2025.
const PLAN: [(Lever, f64); 4] = [
    (Lever::WageEnrolment, 0.014),
    (Lever::SelfPaidEnrolment, 0.006),
    (Lever::Csr, 1e9),
    (Lever::NonAsn, 1.0),
];

fn binjai() -> Scenario {
    REGIONS.iter().find(|profile| profile.code == "12.75").unwrap().scenario(0)
}

fn projected(scenario: Scenario) -> Projected {
    Projected::of(&Rc::new(scenario))
}

fn moved(scenario: &Scenario, moves: &[(Lever, f64)]) -> Scenario {
    reach::with(&projected(scenario.clone()), moves)
}

fn all() -> Vec<Projected> {
    let readings = REGIONS
        .iter()
        .flat_map(|profile| (0..profile.readings().count()).map(move |number| profile.scenario(number)));
    readings.flat_map(|scenario| [projected(moved(&scenario, &PLAN)), projected(scenario)]).collect()
}

fn target(year: i32, percent: f64) -> Target {
    Target { year, percent: Percent(percent), workers: None, label: String::new() }
}

fn zone(zones: &[ZoneView], lever: Lever) -> &ZoneView {
    zones.iter().find(|zone| zone.lever == lever).unwrap()
}

#[test]
fn what_is_named_as_enough_is_enough_and_one_step_less_is_not() {
    let scenario = moved(&binjai(), &[(Lever::WageEnrolment, 0.014), (Lever::NonAsn, 1.0)]);
    let zones = zones(&projected(scenario.clone()), Lang::Id);
    let csr = zone(&zones, Lever::Csr);
    let said = csr.say.as_ref().unwrap();
    assert_eq!(said.tone, Tone::Reached);
    let range = Lever::Csr.slider(&scenario);
    let enough = zone::step_up(&range, csr.start.unwrap() * range.high);
    assert!(said.text.contains("cukup mulai Rp"), "{}", said.text);
    let reached = |value: f64| {
        let facts = crate::view::facts(&projected(moved(&scenario, &[(Lever::Csr, value)])), Lang::Id);
        facts[1].lines[0].tone == Tone::Reached
    };
    assert!(reached(enough) && !reached(enough - range.step));
}

#[test]
fn a_lever_that_cannot_do_it_alone_says_how_far_it_gets() {
    let zones = zones(&projected(binjai()), Lang::Id);
    let honorer = zone(&zones, Lever::NonAsn);
    assert_eq!(honorer.say.as_ref().unwrap().text, "tuas ini saja paling jauh 28,28%");
    assert!(honorer.track.iter().all(|part| part.kind == ZoneKind::Never));
    let wage = zone(&zones, Lever::WageEnrolment);
    assert!(wage.track.iter().any(|part| matches!(part.kind, ZoneKind::Far | ZoneKind::FarMet)));
}

#[test]
fn tracks_are_whole_and_do_not_overlap() {
    for projected in all() {
        for zone in zones(&projected, Lang::Id) {
            assert_eq!(zone.track.first().unwrap().from, 0.0);
            assert_eq!(zone.track.last().unwrap().to, 1.0);
            assert!(
                zone.track.windows(2).all(|pair| pair[0].to == pair[1].from && pair[0].from < pair[0].to)
            );
            assert!(zone.others.iter().all(|(from, to)| 0.0 <= *from && from <= to && *to <= 1.0));
        }
    }
}

#[test]
fn the_figures_of_the_waterfall_add_up_as_written() {
    for projected in all() {
        let why = why(&projected, Lang::Id).unwrap();
        let number = |text: &str| -> f64 {
            text.replace('.', "").replace('\u{2212}', "-").trim_start_matches('+').parse().unwrap()
        };
        let Some((plan, parts)) = why.falls.split_last() else { continue };
        let sum: f64 = parts.iter().map(|fall| number(&fall.figure)).sum();
        assert_eq!(sum, number(&plan.figure), "{}", projected.scenario.region.name);
        let (sum, rows) = why.rows.split_last().unwrap();
        assert!(sum.sum);
        assert_eq!(rows.iter().map(|row| number(&row.workers)).sum::<f64>(), number(&sum.workers));
    }
}

#[test]
fn bars_start_at_zero_hang_together_and_stay_inside() {
    for projected in all() {
        let falls = why(&projected, Lang::En).unwrap().falls;
        for pair in falls.windows(2) {
            let end = if pair[0].kind == FallKind::Down { pair[0].from } else { pair[0].to };
            let join = pair[1].join.unwrap();
            assert!((join - end).abs() < 1e-9, "{pair:?}");
        }
        for fall in &falls {
            assert!(0.0 <= fall.from && fall.from <= fall.to && fall.to <= 1.0, "{fall:?}");
            if matches!(fall.kind, FallKind::Base | FallKind::Plan) {
                assert_eq!(fall.from, 0.0);
            }
        }
    }
}

#[test]
fn without_a_plan_the_column_says_what_would_be_enough() {
    let why = why(&projected(binjai()), Lang::Id).unwrap();
    assert!(why.falls.is_empty());
    let say: Vec<String> = why.empty.iter().map(Sentence::plain).collect();
    assert_eq!(say[0], "Belum ada tuas yang digeser: 25.290 peserta tanpa upaya tambahan.");
    assert_eq!(say[1], "Satu saja sudah cukup untuk Desember 2025:");
    assert!(say[2..].iter().any(|line| line.starts_with("Dana CSR mulai Rp")), "{say:?}");
}

fn cheapest(
    projected: &Projected,
    goal: ChosenGoal,
    locked: &[Lever],
    limits: &Limits,
    lang: Lang,
) -> Result<CheapestView, NoAnswer> {
    let mut search = PlanSearch::new(projected, goal, locked, limits, lang)?;
    Ok((0..1000).find_map(|_| search.step()).unwrap())
}

fn uncertainty(projected: &Projected) -> Uncertainty {
    let mut uncertainty = UncertaintyRun::new(projected, &mut Samples::default());
    for _ in 0..100 {
        if let Some(uncertainty) = uncertainty.step() {
            return uncertainty;
        }
    }
    panic!("no end");
}

#[test]
fn odds_are_said_in_tens_and_the_plan_lies_in_its_band() {
    let projected = projected(moved(&binjai(), &PLAN));
    let uncertainty = uncertainty(&projected);
    let fact = sure_fact(&projected, Some(&uncertainty), Lang::Id);
    assert!(fact.figure.ends_with("dari 10"), "{}", fact.figure);
    assert_eq!(fact.lines[0].text, "kemungkinan capai 2025");
    let band = band(&uncertainty, Lang::Id);
    assert_eq!(band.low.len(), projected.plan.rows.len());
    assert!(band.low.iter().zip(&band.high).skip(1).all(|(low, high)| low < high));
    let view = sure(&projected, &uncertainty, Lang::Id);
    assert!(view.say.iter().any(|say| say.plain().contains("galat model")));
    assert!(view.swings.windows(2).all(|pair| pair[0].to - pair[0].from >= pair[1].to - pair[1].from - 1e-9));
    assert!(view.swings.iter().all(|swing| 0.0 <= swing.from && swing.to <= 1.0 && swing.from < swing.to));
}

#[test]
fn an_old_answer_fits_another_plan_of_the_region_but_no_other_region() {
    let scenario = binjai();
    let uncertainty = uncertainty(&projected(scenario.clone()));
    assert!(uncertainty.fits(&projected(moved(&scenario, &PLAN))));
    assert!(!uncertainty.is_of(&projected(moved(&scenario, &PLAN))));
    let mut other = scenario;
    with_eligible(&mut other, Workers(120_000.0)).unwrap();
    assert!(!uncertainty.fits(&projected(other)));
}

#[test]
fn the_same_question_gives_the_same_odds() {
    let projected = projected(moved(&binjai(), &PLAN));
    let (one, other) = (uncertainty(&projected), uncertainty(&projected));
    assert_eq!(one.odds, other.odds);
    assert_eq!(one.bands, other.bands);
}

#[test]
fn a_proposal_reaches_the_target_and_keeps_what_is_locked() {
    let projected = projected(binjai());
    let goal = ChosenGoal::default();
    let found = reach(&projected, goal, &[Lever::Csr], Lang::Id).unwrap();
    let found = found.ways[0].clone();
    let offer = found.offer.unwrap();
    assert_eq!(Lever::Csr.value(&offer.scenario), 0.0);
    assert!(found.values.iter().all(|value| value.lever != Lever::Csr && (0.0..=1.0).contains(&value.at)));
    let after = crate::view::facts(&Projected::of(&offer.scenario), Lang::Id);
    assert_eq!(after[1].lines[0].tone, Tone::Reached);
    assert_eq!(found.changes.len(), found.values.len());
}

#[test]
fn a_projection_that_ends_too_early_can_be_extended() {
    let mut scenario = binjai();
    scenario.region.targets = vec![target(2029, 40.0)];
    let no_answer = reach(&projected(scenario), ChosenGoal::default(), &[], Lang::En).unwrap_err();
    let offer = no_answer.offer.unwrap();
    assert_eq!(offer.scenario.horizon, Month::december(2029) + 6);
    assert!(reach(&Projected::of(&offer.scenario), ChosenGoal::default(), &[], Lang::En).is_ok());
}

#[test]
fn out_of_reach_names_what_is_in_the_way() {
    let mut scenario = binjai();
    scenario.region.targets = vec![target(2025, 60.0)];
    let locked = [Lever::Csr, Lever::SelfPaidEnrolment];
    let found = reach(&projected(scenario), ChosenGoal::default(), &locked, Lang::Id).unwrap();
    let notes: Vec<String> = found.notes.iter().map(Sentence::plain).collect();
    assert!(notes[0].starts_with("Yang menahan: kunci pada Dana CSR"), "{notes:?}");
}

#[test]
fn every_answer_speaks_in_every_region_and_language() {
    for projected in all() {
        for lang in Lang::ALL {
            let goal = ChosenGoal::default();
            let when = when(&projected, goal, lang);
            assert!(when.is_err() || !when.unwrap().rows.is_empty());
            assert_eq!(drivers(&projected, lang).len(), 3);
            assert!(!endings(&projected, lang).is_empty());
            let reach = reach(&projected, goal, &[], lang);
            assert!(reach.is_err() || !reach.unwrap().say.is_empty());
        }
    }
}

#[test]
fn each_case_of_the_back_test_has_its_caveats() {
    for lang in Lang::ALL {
        let backtest = backtest_report(lang);
        assert_eq!(backtest.rows.len(), 6);
        assert_eq!(backtest.say.len(), 4);
        assert!(backtest.rows.iter().all(|row| !row.notes[0].is_empty() && !row.error.is_empty()));
    }
    let aceh = backtest_report(Lang::Id).rows.into_iter().find(|row| row.region == "Provinsi Aceh").unwrap();
    assert!(aceh.notes.iter().any(|note| note.contains("bandingkan orang")));
}

#[test]
fn assumptions_and_plan_move_the_target_month_apart() {
    let mut scenario = moved(&binjai(), &PLAN);
    scenario.assumptions.wage_exit_per_month = 0.0293;
    let say: Vec<String> = drivers(&projected(scenario), Lang::Id).iter().map(Sentence::plain).collect();
    assert!(
        say[0].starts_with("Karena keadaan: 1 asumsi yang diubah menggeser Desember 2025 "),
        "{}",
        say[0]
    );
    assert!(say[1].contains("Desember 2025 +"), "{}", say[1]);
}

#[test]
fn cheapest_plans_reach_the_target_when_they_are_taken() {
    for lang in Lang::ALL {
        let projected = projected(binjai());
        let found = cheapest(&projected, ChosenGoal::default(), &[], &Limits::default(), lang).unwrap();
        assert!(found.short.is_none() && !found.plans.is_empty() && !found.bound.is_empty());
        for plan in &found.plans {
            let after = crate::view::facts(&Projected::of(&plan.offer.as_ref().unwrap().scenario), lang);
            assert_eq!(after[1].lines[0].tone, Tone::Reached, "{}", plan.title);
            assert!(!plan.levers.is_empty() && plan.cost.contains("Rp"));
            if plan.lasts.tone == Tone::Falling {
                let (_, from) = plan.members.rsplit_once(' ').unwrap();
                let says = &plan.lasts.text;
                assert!(says.contains(from), "from what: {says}");
                assert!(says.contains(" 202"), "when: {says}");
            }
        }
        assert!(found.notes.iter().all(|note| note.plain().contains("Rp")));
    }
}

#[test]
fn rows_of_the_form_follow_the_limits() {
    let projected = projected(binjai());
    let limits = with_range(&Limits::default(), Lever::WageEnrolment, (0.001, 0.03));
    let rows = limit_rows(&projected, &limits, &[Lever::NonAsn], Lang::Id);
    assert_eq!(
        rows.iter().map(|row| row.lever).collect::<Vec<_>>(),
        [Lever::WageEnrolment, Lever::SelfPaidEnrolment, Lever::Csr]
    );
    assert_eq!(rows[0].bounds, (0.001, 0.03));
    assert_eq!(rows[1].bounds, (0.0, 0.02));
    let limits = with_ceiling(&limits, Purse::Outreach, Some(5e8));
    let rows = ceiling_rows(&projected, &limits, Lang::Id);
    assert_eq!(rows.last().unwrap().text, "500");
    assert!(rows[0].text.is_empty() && rows[0].remove.is_none());
}
