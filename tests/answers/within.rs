//! The cheapest plan with the money that there is, and the cheapest addition: against fine grids on the projection itself.
//! docs/model.md, section 10.

use crate::cheapest::{cost, with};
use crate::ordinary::{least, question};
use crate::property::config;
use jangkau::model::answers::{Goal, LeftOut, Limits, Within, cheapest, cheapest_within};
use jangkau::model::{Lever, Month, Payer, Percent, Rupiah, Scenario, Workers};
use proptest::prelude::*;

/// Cost within this share of the best of a grid.
const SHARE: f64 = 5e-3;

fn ask(scenario: &Scenario, goal: &Goal) -> Within {
    cheapest_within(scenario, goal, &Limits::default(), scenario.schedule(None).through(goal.december()))
}

/// Every combination of `steps` steps of each lever between the ends of its range.
fn grid(ranges: &[(Lever, f64, f64)], steps: i32) -> Vec<Vec<(Lever, f64)>> {
    let mut points = vec![Vec::new()];
    for (lever, low, high) in ranges {
        let nodes = if low == high { 0 } else { steps };
        let at = |node: i32| low + (high - low) * f64::from(node) / f64::from(nodes.max(1));
        points = points
            .iter()
            .flat_map(|point: &Vec<(Lever, f64)>| {
                (0..=nodes).map(move |node| point.iter().copied().chain([(*lever, at(node))]).collect())
            })
            .collect();
    }
    points
}

/// How finely a grid of so many free levers is cut.
fn steps(ranges: &[(Lever, f64, f64)]) -> i32 {
    match ranges.iter().filter(|(_, low, high)| low < high).count() {
        0 | 1 => 400,
        2 => 40,
        3 => 12,
        4 => 6,
        5 => 4,
        _ => 3,
    }
}

/// The least rupiah for which a point of a grid reaches, and the greatest coverage of any.
fn best_of_grid(scenario: &Scenario, goal: &Goal, ranges: &[(Lever, f64, f64)]) -> (f64, f64) {
    let points = grid(ranges, steps(ranges)).into_iter().map(|point| with(scenario, &point, goal));
    points.fold((f64::INFINITY, f64::NEG_INFINITY), |(price, furthest), moved| {
        let reached = least(&moved, goal);
        let price = if reached >= goal.percent.0 { price.min(cost(&moved, goal)) } else { price };
        (price, furthest.max(reached))
    })
}

/// What an addition may take of each lever, as docs/model.md, section 10, says.
fn room(scenario: &Scenario, goal: &Goal) -> Vec<(Lever, f64, f64)> {
    let december = goal.december();
    let all = Lever::all(scenario).into_iter().map(|lever| {
        let (value, range) = (lever.value(scenario), lever.range(scenario));
        let most = range.evidence.unwrap_or(range.high).max(value);
        let mut moved = scenario.clone();
        lever.set(&mut moved, range.high, december);
        let programme = lever.place(&moved).map(|place| moved.plan.sponsorships[place].clone());
        let is_covered = programme.is_none_or(|one| {
            (0..one.years.cast_signed()).any(|year| {
                let first = one.first_month + 12 * year;
                let last = first + (one.months.cast_signed() - 1);
                scenario.region.baseline_month < first && first <= goal.until() && december <= last
            })
        });
        if is_covered { (lever, value, most) } else { (lever, value, value) }
    });
    all.collect()
}

/// The answer against grids of what was entered and of what an addition may take.
fn check(scenario: &Scenario, goal: &Goal) -> Result<(), TestCaseError> {
    if Lever::all(scenario).iter().all(|lever| lever.value(scenario) == 0.0) {
        return Ok(());
    }
    let found = ask(scenario, goal);
    let entered: Vec<(Lever, f64, f64)> =
        Lever::all(scenario).into_iter().map(|lever| (lever, 0.0, lever.value(scenario))).collect();
    let (price, furthest) = best_of_grid(scenario, goal, &entered);
    prop_assert!(
        found.furthest.0 >= furthest - 1e-6,
        "{:?} is not the furthest, {furthest} is",
        found.furthest
    );
    let now = cost(scenario, goal);
    prop_assert!((found.now.cost.total().0 - now).abs() <= 1e-9 * now.max(1.0));
    if found.reachable {
        let first = &found.cheapest.plans[0];
        prop_assert!(found.additions.is_empty() && found.furthest.0 >= goal.percent.0 - 1e-9);
        prop_assert!(first.cost.total().0 <= price * (1.0 + SHARE) + 1.0, "{first:?}, {price} on the grid");
        for plan in &found.cheapest.plans {
            for ((lever, value), (_, _, most)) in plan.levers.iter().zip(&entered) {
                prop_assert!(value <= most, "{lever:?} goes above what was entered");
            }
            prop_assert!(least(&with(scenario, &plan.levers, goal), goal) >= goal.percent.0 - 1e-9);
        }
        return Ok(());
    }
    prop_assert!(price.is_infinite(), "a point of the grid reaches for {price}");
    prop_assert!(found.furthest.0 < goal.percent.0);
    additions(scenario, goal, &found, now)
}

/// Each addition alone reaches, a little less of it does not; all together cost no more than the cheapest of them.
fn additions(scenario: &Scenario, goal: &Goal, found: &Within, now: f64) -> Result<(), TestCaseError> {
    let room = room(scenario, goal);
    let mut before = 0.0;
    for addition in &found.additions {
        let (_, value, most) = room.iter().find(|(lever, ..)| *lever == addition.lever).unwrap();
        prop_assert!(*value < addition.value && addition.value <= *most);
        let moved = |value: f64| with(scenario, &[(addition.lever, value)], goal);
        prop_assert!(
            least(&moved(addition.value), goal) >= goal.percent.0 - 1e-12,
            "it reaches its own target"
        );
        let less = addition.value - 1e-6 * (most - value);
        prop_assert!(
            less < *value || least(&moved(less), goal) < goal.percent.0,
            "{addition:?} is not the smallest"
        );
        let then = addition.then.cost.total().0;
        prop_assert!((cost(&moved(addition.value), goal) - then).abs() <= 1e-9 * then.max(1.0));
        prop_assert!(then >= before, "the cheapest comes first");
        before = then;
    }
    for (lever, value, most) in &room {
        let is_proposed = found.additions.iter().any(|addition| addition.lever == *lever);
        let reaches = (0..=60).any(|node| {
            let value = value + (most - value) * f64::from(node) / 60.0;
            least(&with(scenario, &[(*lever, value)], goal), goal) >= goal.percent.0
        });
        prop_assert!(!reaches || is_proposed, "{lever:?} can do it alone");
    }
    let (price, _) = best_of_grid(scenario, goal, &room);
    prop_assert!(found.cheapest.reached || price.is_infinite(), "all together reach for {price}");
    if !found.cheapest.reached {
        return Ok(());
    }
    let first = &found.cheapest.plans[0];
    let together = first.cost.total().0;
    prop_assert!(together <= price * (1.0 + SHARE) + 1.0, "{first:?}, {price} on the grid");
    if let Some(cheapest) = found.additions.first() {
        let alone = cheapest.then.cost.total().0;
        prop_assert!(together <= alone * (1.0 + SHARE) + 1.0, "{together} together, {alone} alone");
    }
    for ((lever, value), (_, low, most)) in first.levers.iter().zip(&room) {
        prop_assert!(low <= value && value <= most, "{lever:?}: {low} <= {value} <= {most}");
    }
    prop_assert!(now.is_finite());
    Ok(())
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn no_point_of_a_grid_is_cheaper((scenario, goal) in question()) {
        let mut scenario = scenario;
        scenario.plan.sponsorships.truncate(1);
        check(&scenario, &goal)?;
    }

    /// Plans of programmes alone: two purses on a fine grid.
    #[test]
    fn no_point_of_a_fine_grid_of_two_programmes_is_cheaper((scenario, goal) in question()) {
        let mut scenario = scenario;
        scenario.plan.sponsorships.truncate(2);
        scenario.plan.wage_enrolment = None;
        scenario.plan.self_paid_enrolment = None;
        scenario.plan.retention = None;
        scenario.plan.non_asn = None;
        check(&scenario, &goal)?;
    }
}

proptest! {
    #![proptest_config(config(30))]

    /// Programmes that fill the pool and a target that must last: the best lies on the ridge between two months.
    #[test]
    fn of_two_crowded_programmes_no_grid_gets_further((scenario, goal) in question()) {
        let mut scenario = scenario;
        scenario.plan.sponsorships.truncate(2);
        (scenario.plan.wage_enrolment, scenario.plan.self_paid_enrolment) = (None, None);
        (scenario.plan.retention, scenario.plan.non_asn) = (None, None);
        for programme in &mut scenario.plan.sponsorships {
            programme.budget_per_year = programme.budget_per_year * 2.0;
        }
        let goal = Goal { lasting: true, ..goal };
        let entered: Vec<(Lever, f64, f64)> =
            Lever::all(&scenario).into_iter().map(|lever| (lever, 0.0, lever.value(&scenario))).collect();
        if entered.iter().all(|(_, _, most)| *most == 0.0) {
            return Ok(());
        }
        let points = grid(&entered, 48).into_iter().map(|point| least(&with(&scenario, &point, &goal), &goal));
        let furthest = points.fold(f64::NEG_INFINITY, f64::max);
        let found = ask(&scenario, &goal);
        prop_assert!(found.furthest.0 >= furthest - 1e-6, "{:?} is not the furthest, {furthest} is", found.furthest);
    }
}

proptest! {
    #![proptest_config(config(16))]

    /// More of everything that was entered never costs more.
    #[test]
    fn a_wider_ceiling_never_costs_more((scenario, goal) in question(), factor in 1.0..1.5_f64) {
        let narrow = ask(&scenario, &goal);
        let mut wide = scenario.clone();
        for lever in Lever::all(&scenario) {
            let range = lever.range(&scenario);
            let value = lever.value(&scenario);
            if value > 0.0 {
                lever.set(&mut wide, (value * factor).min(range.high.max(value)), goal.december());
            }
        }
        let wider = ask(&wide, &goal);
        prop_assert!(wider.furthest.0 >= narrow.furthest.0 - 1e-6);
        if narrow.reachable {
            let (narrow, least) = (&narrow.cheapest, &wider.cheapest);
            prop_assert!(wider.reachable);
            let slack = least.gap_bound.0 + 1e-6 * narrow.plans[0].cost.total().0 + 1.0;
            prop_assert!(least.plans[0].cost.total().0 <= narrow.plans[0].cost.total().0 + slack);
        }
    }

    /// Where nothing was entered it is the question without a limit.
    #[test]
    fn with_nothing_entered_everything_is_free((scenario, goal) in question()) {
        let mut scenario = scenario;
        scenario.plan = jangkau::model::Plan::default();
        let found = ask(&scenario, &goal);
        let free = cheapest(&scenario, &goal, &Limits::default(), scenario.schedule(None).through(goal.december()));
        prop_assert_eq!(found.reachable, free.reached);
        prop_assert_eq!(found.cheapest, free);
    }
}

fn binjai() -> Scenario {
    let path = format!("{}/tests/answer-vectors/timing-binjai.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    jangkau::codec::file::read(&text).unwrap().into_scenario()
}

#[test]
fn money_whose_cover_has_ended_is_never_raised() {
    let mut scenario = binjai();
    scenario.plan.sponsorships[0].first_month = Month::parse("2025-01").unwrap();
    let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
    let found = ask(&scenario, &goal);
    assert!(!found.reachable);
    assert_eq!(found.left_out, [(Lever::Csr, LeftOut::NotPaid)]);
    assert!(found.additions.iter().all(|addition| addition.lever != Lever::Csr));
    let entered = Lever::Csr.value(&scenario);
    for plan in &found.cheapest.plans {
        assert!(plan.levers.iter().all(|(lever, value)| *lever != Lever::Csr || *value == entered));
    }
}

#[test]
fn staff_without_a_minimum_wage_are_left_alone() {
    let mut scenario = binjai();
    scenario.region.non_asn_total = Some(Workers(9_000.0));
    let goal = Goal { year: 2025, percent: Percent(40.0), lasting: false };
    let known = ask(&scenario, &goal);
    assert!(known.left_out.is_empty());
    scenario.region.minimum_wage.clear();
    let found = ask(&scenario, &goal);
    assert_eq!(found.left_out, [(Lever::NonAsn, LeftOut::CostUnknown)]);
    for plan in &found.cheapest.plans {
        assert!(plan.levers.iter().all(|(lever, value)| *lever != Lever::NonAsn || *value == 0.0));
    }
}

#[test]
fn a_range_that_is_given_may_be_used_in_full() {
    let scenario = binjai();
    let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
    let more = |most: f64| Limits { allowed: vec![(Lever::Sponsorship(1), 0.0, most)], ..Limits::default() };
    let found = |most| {
        cheapest_within(&scenario, &goal, &more(most), scenario.schedule(None).through(goal.december()))
    };
    assert!(!found(5e8).reachable);
    let wider = found(2e9);
    assert!(wider.reachable, "{wider:?}");
    let csr = |within: &Within| {
        within.cheapest.plans[0].levers.iter().find(|(lever, _)| *lever == Lever::Csr).unwrap().1
    };
    assert!(csr(&wider) <= Lever::Csr.value(&scenario));
}

#[test]
fn a_ceiling_binds_what_is_set_aside() {
    let scenario = binjai();
    let goal = Goal { year: 2025, percent: Percent(36.0), lasting: false };
    let most = Rupiah(5e8);
    let ceilings = vec![(jangkau::model::answers::Purse::Payer(Payer::Csr), most)];
    let limits = Limits { ceilings, ..Limits::default() };
    let found = cheapest(&scenario, &goal, &limits, scenario.schedule(None).through(goal.december()));
    for plan in &found.plans {
        assert!(plan.set_aside[Payer::Csr] <= most + Rupiah(1e-3), "{:?}", plan.set_aside[Payer::Csr]);
        let csr = plan.levers.iter().find(|(lever, _)| *lever == Lever::Csr).unwrap().1;
        assert!(csr <= most.0 + 1e-3, "{csr}");
    }
    assert!(found.reached);
}

/// Computed by a second implementation of the equations, which shares no code with this one: additions by bisection, the
/// cheapest of two purses on 401 positions of each with the other bisected.
#[test]
fn the_vector_agrees() {
    let path = format!("{}/tests/answer-vectors/within-binjai.expected.json", env!("CARGO_MANIFEST_DIR"));
    let expected: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let near = |found: f64, expected: &serde_json::Value| {
        let expected = expected.as_f64().unwrap();
        assert!((found - expected).abs() <= 1e-6 * expected.max(1.0), "{found}, expected {expected}");
    };
    for case in expected["cases"].as_array().unwrap() {
        let (year, percent) =
            (case["year"].as_i64().unwrap() as i32, Percent(case["percent"].as_f64().unwrap()));
        let found = ask(&binjai(), &Goal { year, percent, lasting: false });
        assert_eq!(found.reachable, case["reachable"].as_bool().unwrap());
        near(found.furthest.0, &case["furthest_percent"]);
        near(found.now.cost.total().0, &case["cost_now"]);
        let additions = case["additions"].as_array().cloned().unwrap_or_default();
        assert_eq!(found.additions.len(), additions.len());
        for (addition, expected) in found.additions.iter().zip(&additions) {
            assert_eq!(addition.lever.id(), expected["lever"].as_str().unwrap());
            near(addition.value, &expected["value"]);
            near(addition.then.cost.total().0, &expected["cost_then"]);
            near(addition.then.coverage.0, &expected["coverage_percent"]);
        }
        if found.reachable {
            let first = &found.cheapest.plans[0];
            near(first.cost.total().0, &case["cost"]);
            for (lever, value) in first.levers.iter().filter(|(_, value)| *value > 0.0) {
                near(*value, &case["levers"][lever.id()]);
            }
        }
    }
}
