//! Answers of a plan of which months were counted: everything goes on from the last count, as the projection does.

use jangkau::data::REGIONS;
use jangkau::model::answers::{Goal, Limits, carried_on, cheapest, cheapest_within, why};
use jangkau::model::{Lever, Month, Observation, Percent, Scenario, SegmentCounts, Workers, table};

/// A plan of Binjai, and February 2025 counted so many members off its projection.
fn counted(off: f64) -> Scenario {
    let mut scenario = REGIONS.iter().find(|region| region.code == "12.75").unwrap().scenario(0);
    let last = scenario.last_target();
    Lever::WageEnrolment.set(&mut scenario, 0.004, last);
    Lever::Csr.set(&mut scenario, 4e8, last);
    let february = Month::new(2025, 2).unwrap();
    scenario.plan.sponsorships[0].first_month = february + 2;
    if let Some(part) = &mut scenario.plan.wage_enrolment {
        part.from = february + 1;
    }
    let active = table(&scenario).row(february).unwrap().active + Workers(off);
    scenario.region.observations = vec![Observation {
        month: february,
        active: Some(active),
        percent: None,
        planned: None,
        segments: SegmentCounts::default(),
    }];
    scenario
}

fn with(scenario: &Scenario, values: &[(Lever, f64)]) -> Scenario {
    let mut moved = scenario.clone();
    for (lever, value) in values {
        lever.set_from(&mut moved, *value, scenario.schedule(None));
    }
    moved
}

fn december(scenario: &Scenario) -> (Workers, Percent) {
    let carried = carried_on(scenario, &table(scenario)).unwrap();
    let row = carried.table.row(Month::december(2025)).unwrap();
    (row.active, row.coverage)
}

fn cost(scenario: &Scenario) -> f64 {
    table(scenario).cost_until(Month::december(2025)).total().0
}

#[test]
fn the_cheapest_plan_goes_on_from_the_last_count() {
    for off in [-900.0, 0.0, 700.0] {
        let scenario = counted(off);
        let goal = Goal { year: 2025, percent: Percent(34.0), lasting: false };
        // What starts after the count alone: then the bound is proven.
        let kept = [Lever::SelfPaidEnrolment, Lever::NonAsn, Lever::Retention];
        let limits = Limits { locked: kept.to_vec(), ..Limits::default() };
        let found = cheapest(&scenario, &goal, &limits, scenario.schedule(None));
        let first = found.plans.first().unwrap();
        assert!(found.reached, "{off}");
        let moved = with(&scenario, &first.levers);
        let (members, coverage) = december(&moved);
        assert!((coverage.0 - first.coverage.0).abs() < 1e-9 && (members - first.members).0.abs() < 1e-4);
        assert!(coverage.0 >= goal.percent.0 - 1e-9, "{off}: {coverage:?}");
        assert!((cost(&moved) - first.cost.total().0).abs() < 1.0);
        let most = first.cost.total().0;
        assert!(found.gap_bound.0 < 0.001 * most, "{off}: {:?}", found.gap_bound);
        for csr in 0..=60 {
            for wage in 0..=40 {
                let values =
                    [(Lever::Csr, f64::from(csr) * 1e8), (Lever::WageEnrolment, f64::from(wage) * 0.0005)];
                let point = with(&scenario, &values);
                let reaches = december(&point).1.0 >= goal.percent.0;
                assert!(!reaches || cost(&point) >= most * 0.995, "{off}: {values:?} is cheaper");
            }
        }
    }
}

/// Enrolment that has begun before the count: what it brought until then is in the count, whatever rate is asked about.
#[test]
fn a_lever_that_moves_the_month_of_the_count_has_a_proven_price_too() {
    for (off, percent) in [(-900.0, 33.0), (700.0, 34.0)] {
        let mut scenario = counted(off);
        if let Some(part) = &mut scenario.plan.wage_enrolment {
            part.from = Month::new(2024, 11).unwrap();
        }
        let goal = Goal { year: 2025, percent: Percent(percent), lasting: false };
        let kept = [Lever::SelfPaidEnrolment, Lever::NonAsn, Lever::Retention];
        let limits = Limits { locked: kept.to_vec(), ..Limits::default() };
        let found = cheapest(&scenario, &goal, &limits, scenario.schedule(None));
        let first = found.plans.first().unwrap();
        let most = first.cost.total().0;
        let moved = with(&scenario, &first.levers);
        assert!(found.reached && december(&moved).1.0 >= percent - 1e-9, "{off}");
        assert!(found.gap_bound.0 < 0.005 * most, "{off}: {:?} of {most}", found.gap_bound);
        for csr in 0..=60 {
            for wage in 0..=40 {
                let values =
                    [(Lever::Csr, f64::from(csr) * 1e8), (Lever::WageEnrolment, f64::from(wage) * 0.0005)];
                let point = with(&scenario, &values);
                let reaches = december(&point).1.0 >= percent;
                assert!(
                    !reaches || cost(&point) >= most - found.gap_bound.0 - 1.0,
                    "{off}: {values:?} is cheaper"
                );
            }
        }
    }
}

#[test]
fn additions_of_all_levers_are_proposed_after_counts_too() {
    let scenario = counted(-900.0);
    let goal = Goal { year: 2025, percent: Percent(36.0), lasting: false };
    let found = cheapest_within(&scenario, &goal, &Limits::default(), scenario.schedule(None));
    assert!(!found.reachable && found.cheapest.reached);
    let first = found.cheapest.plans.first().unwrap();
    let (_, coverage) = december(&with(&scenario, &first.levers));
    assert!((coverage.0 - first.coverage.0).abs() < 1e-9 && coverage.0 >= goal.percent.0 - 1e-9);
    let alone = found.additions.first().unwrap();
    assert!(first.cost.total().0 <= alone.then.cost.total().0 * 1.005);
}

#[test]
fn why_goes_on_from_the_last_count() {
    let scenario = counted(-900.0);
    let why = why(&scenario, Month::december(2025)).unwrap();
    let (members, coverage) = december(&scenario);
    assert_eq!(why.from, Month::new(2025, 2));
    assert!((why.plan.active - members).0.abs() < 1e-6 && (why.plan.coverage - coverage).0.abs() < 1e-9);
    let shares: f64 = why.shares.iter().map(|share| share.workers.0).sum();
    assert!((shares - (why.plan.active - why.baseline.active).0).abs() < 1e-6);
    let mut without = scenario.clone();
    without.plan = jangkau::model::Plan::default();
    assert!(
        (why.baseline.active - december(&without).0).0.abs() < 1e-6,
        "nothing of the plan before the count"
    );
}
