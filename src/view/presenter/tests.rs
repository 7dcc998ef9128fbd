#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod minutes;

use std::rc::Rc;

use super::*;
use crate::chart::SeriesKind;
use crate::data::{REGIONS, find};
use crate::model::{Lever, Scenario};
use crate::session::{AgendaStep, Basis, NamedScenario, Session, SessionAction, StepKind};
use crate::text::Lang;
use crate::view::Projected;

fn with(levers: &[(Lever, f64)]) -> Projected {
    let mut scenario: Scenario = REGIONS[0].scenario(0);
    let last = scenario.last_target();
    for (lever, value) in levers {
        lever.set(&mut scenario, *value, last);
    }
    Projected::of(&Rc::new(scenario))
}

const PLAN: [(Lever, f64); 3] = [(Lever::WageEnrolment, 0.014), (Lever::Csr, 1e9), (Lever::NonAsn, 1.0)];

#[test]
fn the_stage_has_one_number_and_what_it_means() {
    let view = stage(&with(&PLAN), None, &Session::default(), Lang::Id);
    let number = crate::view::facts(&with(&PLAN), Lang::Id).into_iter().find(|fact| fact.year == Some(2025));
    assert_eq!(Some(view.number), number.map(|fact| fact.figure));
    let say = view.say.plain();
    assert!(
        say.contains("pekerja Binjai terlindungi akhir 2025.") && say.contains("Target tercapai."),
        "{say}"
    );
    assert!(view.source.starts_with("Kota Binjai, data dasar 18 Oktober 2024."), "{}", view.source);
}

#[test]
fn a_target_that_is_reached_has_its_caveat() {
    let short_lived = with(&PLAN);
    let view = stage(&short_lived, None, &Session::default(), Lang::Id);
    let low = short_lived.plan.rows.iter().filter(|row| row.month.year() > 2025);
    let low = low.min_by(|one, other| one.coverage.total_cmp(&other.coverage)).unwrap();
    let percent = crate::text::percent(Lang::Id, low.coverage.0, 2);
    let caveat = view.caveat.plain();
    assert!(caveat.contains("Nov 2026") && caveat.contains(&percent), "{caveat}");
    let ending = short_lived.plan.endings.iter().find(|ending| ending.month == low.month).unwrap();
    assert!(caveat.contains(&crate::text::count(Lang::Id, ending.lapsed.0.round())), "{caveat}");
    assert!(view.whole().ends_with(&caveat), "{caveat}");

    let lasting = with(&[(Lever::WageEnrolment, 0.1)]);
    let caveat = stage(&lasting, None, &Session::default(), Lang::Id).caveat;
    assert_eq!(caveat, crate::view::still_headline(&lasting, Lang::Id).caveat);
    assert!(stage(&with(&PLAN[..1]), None, &Session::default(), Lang::Id).caveat.is_empty(), "it is short");
}

#[test]
fn the_number_is_called_the_plan_now_until_the_answer_stands() {
    let step = AgendaStep::new(StepKind::SetLever(Lever::Csr, 1e9));
    let asked = session([SessionAction::AddStep(step), SessionAction::GoToStep(Some(0))]);
    let now = with(&PLAN[..1]);
    let told = asked.reduce(answer(asked.step().unwrap(), &now, &now)).unwrap();
    let says = |session: &Session, is_moving| number_note(session, is_moving, Lang::Id).is_some();
    assert!(says(&asked, false) && says(&told, true));
    assert!(!says(&told, false) && !says(&Session::default(), true));
    assert!(stage(&now, None, &asked, Lang::Id).caveat.is_empty(), "a question has none");
}

#[test]
fn without_a_plan_it_says_so_and_what_is_missing() {
    let say = stage(&with(&[]), None, &Session::default(), Lang::Id).say.plain();
    assert!(say.starts_with("Tanpa upaya tambahan: ") && say.contains("Kurang "), "{say}");
}

#[test]
fn every_region_has_a_sentence_in_both_languages() {
    for profile in &REGIONS {
        for lang in [Lang::Id, Lang::En] {
            let projected = Projected::of(&Rc::new(profile.scenario(0)));
            let view = stage(&projected, None, &Session::default(), lang);
            assert!(view.say.plain().chars().count() < 115, "{}", view.say.plain());
            assert!(view.number.ends_with('%') && !view.levers.is_empty());
        }
    }
    assert!(find("12.75").is_some());
}

#[test]
fn the_changed_lever_shows_its_value_before_and_the_others_are_dimmed() {
    let (before, now) = (with(&PLAN[..1]), with(&PLAN[..2]));
    let session =
        [Lever::WageEnrolment, Lever::Csr].into_iter().fold(Session::default(), |session, lever| {
            session.reduce(SessionAction::ToggleLever(lever)).unwrap_or(session)
        });
    let view = stage(&now, Some(&before), &session, Lang::Id);
    let [wage, csr] = view.levers.as_slice() else { panic!("two levers") };
    assert_eq!((wage.is_still, csr.is_still), (true, false));
    assert_eq!(csr.moved.plain(), "dari Rp0 ke Rp1 miliar");
    assert!(wage.is_held && !csr.is_held);
    assert_eq!(changed_levers(&now.scenario, &before.scenario), [Lever::Csr]);
}

#[test]
fn the_line_goes_from_before_to_now_and_gives_nothing_away_on_its_way() {
    let (before, now) = (with(&PLAN[..1]), with(&PLAN));
    let plan = |share: f64| {
        let spec = picture(&now, Some(&before), share, &[], None, Lang::Id);
        let values =
            spec.series.iter().find(|series| series.kind == SeriesKind::Plan).unwrap().values.clone();
        (spec, values)
    };
    let (start, at_start) = plan(0.0);
    assert_eq!(at_start, start.series[0].values, "it starts on the dotted line");
    assert_eq!(start.series[0].kind, SeriesKind::Before);
    assert!(start.targets.iter().all(|target| target.projected.is_none()));
    let (_, halfway) = plan(0.5);
    let (end, at_end) = plan(1.0);
    for place in 1..at_end.len() {
        let (low, high) = (at_start[place].min(at_end[place]), at_start[place].max(at_end[place]));
        assert!((low..=high).contains(&halfway[place]));
    }
    assert_eq!(at_end, now.plan.rows.iter().map(|row| row.coverage.0).collect::<Vec<_>>());
    assert!(end.targets.iter().any(|target| target.reached));
    assert_eq!(start.range, end.range, "the axis holds still");
}

#[test]
fn near_guesses_widen_the_chart_and_far_ones_do_not() {
    let now = with(&[]);
    let (low, high) = picture(&now, None, 1.0, &[], None, Lang::Id).range.unwrap();
    let near = picture(&now, None, 1.0, &[high + 5.0, low - 2.0, 99.0], None, Lang::Id).range.unwrap();
    assert_eq!(near, (low - 2.0, high + 5.0));
}

#[test]
fn a_presentation_opens_with_the_levers_of_the_plan() {
    assert_eq!(usual_levers(&with(&PLAN[1..]).scenario), [Lever::Csr, Lever::NonAsn]);
    assert_eq!(usual_levers(&with(&[]).scenario).len(), 3);
}

#[test]
fn options_are_called_by_what_tells_them_apart() {
    let names = |plans: &[&[(Lever, f64)]]| {
        let kept = |levers: &&[(Lever, f64)]| NamedScenario {
            name: String::new(),
            link: crate::state::link_of(&with(levers).scenario),
        };
        let step = AgendaStep::new(StepKind::Vote(plans.iter().map(kept).collect()));
        options(&step, &with(&PLAN), Lang::Id).into_iter().map(|option| option.name).collect::<Vec<_>>()
    };
    let less = [PLAN[0], (Lever::Csr, 7.4e8), PLAN[2]];
    assert_eq!(names(&[&PLAN, &less]), ["Dana CSR Rp1 miliar", "Dana CSR Rp740 juta"]);
    assert_eq!(names(&[&PLAN, &[]]), ["Penerima upah, Dana CSR, Honorer (non-ASN)", "Tanpa upaya tambahan"]);
    assert_eq!(names(&[&PLAN[..2], &PLAN[..1]]), ["Dana CSR Rp1 miliar", "Dana CSR Rp0"]);
    let other = [(Lever::WageEnrolment, 0.02), (Lever::Csr, 2e9), (Lever::NonAsn, 0.5)];
    let [one, two] = names(&[&PLAN, &other]).try_into().unwrap();
    assert!(one != two && one.contains("1,40%") && two.contains("2,00%"), "{one} / {two}");
    assert_eq!(names(&[&PLAN, &PLAN])[0], names(&[&PLAN, &PLAN])[1], "the same plan twice");
}

#[test]
fn a_scenario_of_another_region_names_it_wherever_it_is_named() {
    let here = with(&PLAN);
    let kept = |place: usize, name: &str| NamedScenario {
        name: name.to_owned(),
        link: crate::state::link_of(&crate::data::REGIONS[place].scenario(0)),
    };
    let there = crate::data::REGIONS[1].scenario(0).region.name;
    let vote = AgendaStep::new(StepKind::Vote(vec![kept(0, "A"), kept(1, "B")]));
    let names: Vec<String> = options(&vote, &here, Lang::Id).into_iter().map(|option| option.name).collect();
    assert_eq!(names, ["A".to_owned(), format!("{there}: B")]);
    for (place, expected) in [(0, "Usul".to_owned()), (1, format!("{there}: Usul"))] {
        let step = AgendaStep::new(StepKind::OpenScenario(kept(place, "Usul")));
        assert_eq!(title(&step, &here, Lang::Id), expected);
        assert!(question(&step, &here, Lang::Id).contains(&expected));
    }
    assert_eq!(scenario_region(&kept(1, "B")), Some(there));
    assert_eq!(scenario_region(&NamedScenario { name: String::new(), link: "#x".to_owned() }), None);
}

fn session(acts: impl IntoIterator<Item = SessionAction>) -> Session {
    acts.into_iter().fold(Session::default(), |session, act| session.reduce(act).unwrap_or(session))
}

#[test]
fn an_agenda_made_from_a_plan_builds_it_up_again() {
    let plan = with(&PLAN);
    let steps = from_plan(&plan.scenario, None);
    assert_eq!(steps.len(), PLAN.len(), "one step for each lever");
    let start = crate::session::without_plan(&plan.scenario);
    let built = steps.iter().fold(start, |now, step| after_step(step, &now, None).unwrap());
    assert_eq!(built.plan, plan.scenario.plan);
}

#[test]
fn a_schedule_without_a_lever_comes_with_the_whole_plan() {
    let mut scenario = Scenario::clone(&with(&PLAN[1..2]).scenario);
    scenario.plan.sponsorships[0].months = 6;
    let steps = from_plan(&scenario, None);
    let start = crate::session::without_plan(&scenario);
    let built = steps.iter().fold(start, |now, step| after_step(step, &now, None).unwrap());
    assert_eq!((steps.len(), built.plan), (2, scenario.plan));
}

#[test]
fn the_question_stands_until_the_answer_is_revealed() {
    let now = with(&PLAN[..1]);
    let asked = session([
        SessionAction::AddStep(AgendaStep::new(StepKind::SetLever(Lever::Csr, 1e9))),
        SessionAction::GoToStep(Some(0)),
    ]);
    let view = stage(&now, None, &asked, Lang::Id);
    assert_eq!(view.say.plain(), "Dana CSR menjadi Rp1 miliar. Berapa cakupan akhir 2025?");
    assert_eq!(view.levers.len(), 1);
    let next = Projected::of(&Rc::new(after_step(asked.step().unwrap(), &now.scenario, None).unwrap()));
    let told = asked.reduce(answer(asked.step().unwrap(), &now, &next)).unwrap();
    let view = stage(&next, Some(&now), &told, Lang::Id);
    assert!(view.say.plain().contains("terlindungi akhir 2025"), "{}", view.say.plain());
    assert_eq!(view.levers[0].moved.plain(), "dari Rp0 ke Rp1 miliar");
}

/// The action that answers a step.
fn answer(step: &AgendaStep, now: &Projected, next: &Projected) -> SessionAction {
    let record = step_record(step, now, next, "2026-12-03T11:32", Lang::Id);
    SessionAction::RevealAnswer(outcome(&now.scenario, &next.scenario), Box::new(record))
}

#[test]
fn a_step_alone_starts_from_the_baseline_and_says_so() {
    let now = with(&PLAN);
    let mut step = AgendaStep::new(StepKind::SetLever(Lever::Csr, 5e8));
    step.basis = Basis::Alone;
    let next = after_step(&step, &now.scenario, None).unwrap();
    let alone = with(&[]);
    assert_eq!(after_step(&step, &alone.scenario, None), Some(next.clone()));
    assert_eq!(changed_levers(&next, &alone.scenario), [Lever::Csr]);
    assert!(question(&step, &now, Lang::Id).contains("saja, tanpa upaya lain"));
}

#[test]
fn the_axis_of_an_agenda_is_the_same_at_every_step() {
    let plan = with(&PLAN);
    let start = crate::session::without_plan(&plan.scenario);
    let mut session = session(from_plan(&plan.scenario, None).into_iter().map(SessionAction::AddStep));
    session.start = Some(crate::state::link_of(&start));
    let fixed = agenda_range(&session, None);
    assert!(fixed.is_some() && agenda_range(&Session::default(), None).is_none());
    let mut now = start;
    for step in &session.steps {
        let next = after_step(step, &now, None).unwrap();
        let (before, after) = (Projected::of(&Rc::new(now)), Projected::of(&Rc::new(next.clone())));
        for guesses in [&[][..], &[1.0, 90.0]] {
            assert_eq!(picture(&after, Some(&before), 1.0, guesses, fixed, Lang::Id).range, fixed);
        }
        now = next;
    }
}

#[test]
fn options_say_who_pays_and_whether_they_last() {
    let kept = |levers: &[(Lever, f64)]| NamedScenario {
        name: String::new(),
        link: crate::state::link_of(&with(levers).scenario),
    };
    let step = AgendaStep::new(StepKind::Vote(vec![kept(&PLAN), kept(&[])]));
    let views = options(&step, &with(&[]), Lang::Id);
    assert!(views[0].money.contains("CSR Rp1,6 miliar"), "{}", views[0].money);
    assert!(views[0].lasts.contains("turun ke"), "{}", views[0].lasts);
    assert_eq!((views[1].money.as_str(), views[1].lasts.as_str()), ("", ""));
}
