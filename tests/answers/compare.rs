//! Plans side by side: the numbers are those of the other answers, and the inputs that differ are those of the files.

use std::collections::{BTreeMap, BTreeSet};

use crate::ordinary::question;
use crate::property::config;
use crate::scenarios;
use jangkau::codec::{file, pointer};
use jangkau::model::answers::{
    Compared, Futures, FuturesRun, Goal, ModelError, compared, headline, track, uncertain, with_months_after,
};
use jangkau::model::{
    Field, Month, Observation, PartField, Percent, PlanPart, Scenario, Target, Value, ValueChange, Workers,
    differences, fields::fields_of, table,
};
use proptest::prelude::*;

const ERROR: ModelError = ModelError { sigma: Percent(2.0), count: 4 };

fn run(scenario: &Scenario) -> FuturesRun {
    let futures = Futures::new(uncertain(&scenario.assumptions), &scenario.region, 32);
    let mut run = FuturesRun::new(scenario, scenario.horizon);
    run.advance(&futures, 32);
    run
}

/// What stands where in the file of a scenario, without its name and its sources.
fn leaves(scenario: &Scenario) -> BTreeMap<String, serde_json::Value> {
    fn walk(pointer: String, value: &serde_json::Value, found: &mut BTreeMap<String, serde_json::Value>) {
        match value {
            serde_json::Value::Object(fields) => {
                for (name, value) in fields {
                    walk(format!("{pointer}/{name}"), value, found);
                }
            }
            // A range is one value.
            serde_json::Value::Array(items) if !pointer.starts_with("/ranges") => {
                for (place, value) in items.iter().enumerate() {
                    walk(format!("{pointer}/{place}"), value, found);
                }
            }
            value => _ = found.insert(pointer, value.clone()),
        }
    }
    let text = file::write(&scenario.clone().into());
    let mut found = BTreeMap::new();
    walk(String::new(), &serde_json::from_str(&text).unwrap(), &mut found);
    // A season is written as a whole or not at all.
    found.retain(|at, _| at != "/name" && !at.starts_with("/sources") && !at.contains("construction_season"));
    found
}

proptest! {
    #![proptest_config(config(64))]

    /// The inputs that differ are exactly the places in which the two files differ.
    #[test]
    fn the_inputs_that_differ_are_those_of_the_files(one in scenarios::scenario(), other in scenarios::scenario()) {
        let (first, second) = (leaves(&one), leaves(&other));
        let places: BTreeSet<&String> = first.keys().chain(second.keys()).collect();
        let expected: BTreeSet<String> =
            places.into_iter().filter(|at| first.get(*at) != second.get(*at)).cloned().collect();
        let found = differences(&[&one, &other]);
        let found: BTreeSet<String> = found.iter().map(|row| pointer::of(row.field)).filter(|at| !at.contains("construction_season")).collect();
        prop_assert_eq!(found, expected);
        prop_assert_eq!(differences(&[&one, &one]), []);
    }

    /// Every field that is walked has its id, once.
    #[test]
    fn fields_are_walked_once(scenario in scenarios::scenario()) {
        let fields = fields_of(&[&scenario]);
        let ids: BTreeSet<String> = fields.iter().map(|field| field.id()).collect();
        prop_assert_eq!(ids.len(), fields.len());
        prop_assert!(fields.iter().all(|field| Field::parse(&field.id()) == Some(*field)));
    }

    /// Without counts the numbers are those of headline, table and the uncertainty run.
    #[test]
    fn numbers_are_those_of_the_other_answers((scenario, goal) in question()) {
        let goal = Goal { lasting: false, ..goal };
        let scenario = with_months_after(&scenario, &[goal]);
        let futures = run(&scenario);
        let found = compared(&scenario, &goal, Some((&futures, ERROR))).unwrap();
        let table = table(&scenario);
        let target = Target { year: goal.year, percent: goal.percent, workers: None, label: String::new() };
        let verdict = headline(&table, &[target]).remove(0);
        let jangkau::model::answers::Judgement::Judged(judged) = verdict.outcome else { panic!("not judged") };
        prop_assert_eq!(found.coverage, judged.december.coverage);
        prop_assert_eq!(found.members, judged.december.members);
        prop_assert_eq!(found.lowest_after, judged.after.unwrap().lowest);
        prop_assert_eq!(found.paid, table.cost_until(goal.december()));
        prop_assert_eq!(found.probability, Some(futures.probability(&goal, ERROR.sigma)));
        let unrun = compared(&scenario, &goal, None).unwrap();
        prop_assert_eq!(&unrun, &Compared { probability: None, ..found.clone() });
        let year = table.rows.iter().filter(|row| row.month.year() == goal.year);
        let lowest = year.min_by(|one, other| one.coverage.total_cmp(&other.coverage)).unwrap();
        prop_assert_eq!(found.lowest, (lowest.month, lowest.coverage));
        for (item, paid) in found.paid.items() {
            let set_aside = found.set_aside.of(item);
            prop_assert!(set_aside.0 >= paid.0 * (1.0 - 1e-12), "{item:?}: {paid:?} of {set_aside:?}");
        }
        let ends = table.endings.iter().filter(|end| (1..=6).contains(&(end.month - goal.december())));
        prop_assert_eq!(found.stops, ends.map(|end| end.lapsed).sum::<Workers>());
    }

    /// With a count before the December the plan is carried on from it, with the chance of `track`.
    #[test]
    fn a_counted_plan_is_carried_on((scenario, goal) in question(), off in -0.02..0.02_f64) {
        let goal = Goal { lasting: false, ..goal };
        let mut scenario = with_months_after(&scenario, &[goal]);
        let month = scenario.region.baseline_month + 1;
        prop_assume!(month < goal.december());
        let plan = table(&scenario);
        let row = plan.row(month).unwrap().clone();
        let active = Workers((row.active.0 + off * row.eligible.0).clamp(0.0, row.eligible.0));
        scenario.region.observations = vec![Observation { active: Some(active), ..Observation::of(month) }];
        let futures = run(&scenario);
        let found = compared(&scenario, &goal, Some((&futures, ERROR))).unwrap();
        let tracked = track(&scenario, &goal, &futures, ERROR).unwrap();
        prop_assert!((found.members - tracked.active).0.abs() <= 1e-9 * tracked.active.0.max(1.0));
        prop_assert!((found.coverage - tracked.coverage).0.abs() <= 1e-9);
        prop_assert_eq!(found.probability, Some(tracked.probability));
        let december = plan.row(goal.december()).unwrap();
        let shift = active - row.active;
        prop_assert!((found.members - december.active - shift).0.abs() <= 1e-6);
    }
}

#[test]
fn a_difference_says_its_direction() {
    let text =
        std::fs::read_to_string(format!("{}/tests/files/example.json", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let one = file::read(&text).unwrap().into_scenario();
    let mut other = one.clone();
    other.plan.wage_enrolment.as_mut().unwrap().rate_per_month = 0.01;
    other.plan.sponsorships[0].first_month = Month::parse("2025-09").unwrap();
    other.plan.retention = None;
    other.name = "another".to_owned();
    let found = differences(&[&one, &other]);
    let at = |field| found.iter().find(|row| row.field == field).unwrap();
    let last = |field| at(field).directions().last();
    let rate = Field::Plan(PlanPart::WageEnrolment, PartField::Amount);
    assert_eq!(at(rate).values, [Value::Number(0.02), Value::Number(0.01)]);
    assert_eq!(last(rate), Some(ValueChange::Down));
    assert_eq!(last(Field::Programme(0, jangkau::model::ProgrammeField::FirstMonth)), Some(ValueChange::Up));
    assert_eq!(last(Field::Plan(PlanPart::Retention, PartField::Amount)), Some(ValueChange::Removed));
    assert_eq!(found.len(), 4, "{found:?}");
}
