#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::rc::Rc;

use super::*;
use crate::chart::SeriesKind;
use crate::data::{REGIONS, find};
use crate::model::{Lever, Scenario};
use crate::state::agenda::{Act, Session};
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
            assert!(view.say.plain().chars().count() < 110, "{}", view.say.plain());
            assert!(view.number.ends_with('%') && !view.levers.is_empty());
        }
    }
    assert!(find("12.75").is_some());
}

#[test]
fn the_lever_that_moved_says_from_where_and_the_others_are_quiet() {
    let (before, now) = (with(&PLAN[..1]), with(&PLAN[..2]));
    let session = [Lever::WageEnrolment, Lever::Csr]
        .into_iter()
        .fold(Session::default(), |session, lever| session.reduce(Act::Show(lever)).unwrap_or(session));
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
        let spec = picture(&now, Some(&before), share, &[], Lang::Id);
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
    assert_eq!(at_end, now.plan.rows.iter().map(|row| row.coverage_percent).collect::<Vec<_>>());
    assert!(end.targets.iter().any(|target| target.reached));
    assert_eq!(start.range, end.range, "the axis holds still");
}

#[test]
fn near_guesses_stretch_the_picture_and_wild_ones_do_not() {
    let now = with(&[]);
    let (low, high) = picture(&now, None, 1.0, &[], Lang::Id).range.unwrap();
    let near = picture(&now, None, 1.0, &[high + 5.0, low - 2.0, 99.0], Lang::Id).range.unwrap();
    assert_eq!(near, (low - 2.0, high + 5.0));
}

#[test]
fn a_presentation_opens_with_the_levers_of_the_plan() {
    assert_eq!(usual_levers(&with(&PLAN[1..]).scenario), [Lever::Csr, Lever::NonAsn]);
    assert_eq!(usual_levers(&with(&[]).scenario).len(), 3);
}
