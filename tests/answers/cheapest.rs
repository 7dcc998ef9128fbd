//! The cheapest plan: it reaches, it keeps the limits, and nothing on a fine grid beats it by more than it admits.
//! docs/model.md, section 5, answer 4.

use crate::ordinary::{least, question};
use crate::property::config;
use crate::solve::is_paid;
use jangkau::model::answers::{Cheapest, Goal, Limits, Priced, Purse, cheapest};
use jangkau::model::{Lever, PARAMETERS, Payer, Rupiah, Scenario, table};
use proptest::prelude::*;

pub fn with(scenario: &Scenario, levers: &[(Lever, f64)], goal: &Goal) -> Scenario {
    let mut moved = scenario.clone();
    for (lever, value) in levers {
        lever.set(&mut moved, *value, goal.december());
    }
    moved
}

pub fn cost(scenario: &Scenario, goal: &Goal) -> f64 {
    let rows = table(scenario).rows;
    rows.iter().filter(|row| row.month <= goal.december()).map(|row| row.cost.total().0).sum()
}

/// Positions of the main levers on a grid of `steps` steps each, between least and most.
fn grid(scenario: &Scenario, goal: &Goal, limits: &Limits, steps: i32) -> Vec<Vec<(Lever, f64)>> {
    let mut points = vec![Vec::new()];
    for lever in Lever::all(scenario) {
        let range = lever.range(scenario);
        let (low, high) = if limits.locked.contains(&lever) {
            (lever.value(scenario), lever.value(scenario))
        } else if is_paid(scenario, lever, goal) {
            (range.low, range.evidence.filter(|_| !limits.beyond_evidence).unwrap_or(range.high))
        } else {
            (range.low, lever.value(scenario))
        };
        let nodes = if low == high { 0 } else { steps };
        points = points
            .iter()
            .flat_map(|point: &Vec<(Lever, f64)>| {
                (0..=nodes).map(move |node| {
                    let value = low + (high - low) * f64::from(node) / f64::from(nodes.max(1));
                    point.iter().copied().chain([(lever, value)]).collect()
                })
            })
            .collect();
    }
    points
}

fn reaches(scenario: &Scenario, plan: &Priced, goal: &Goal) -> bool {
    least(&with(scenario, &plan.levers, goal), goal) >= goal.percent.0 - 1e-9
}

fn check(
    scenario: &Scenario,
    goal: &Goal,
    limits: &Limits,
    answer: &Cheapest,
    steps: i32,
) -> Result<(), TestCaseError> {
    for plan in answer.plans.iter().filter(|_| answer.reached) {
        prop_assert!(reaches(scenario, plan, goal), "{plan:?}");
        let spent = cost(&with(scenario, &plan.levers, goal), goal);
        prop_assert!((spent - plan.cost.total().0).abs() <= 1e-9 * spent.max(1.0));
        prop_assert!(spent <= 1.1 * answer.plans[0].cost.total().0 + 1e-6);
    }
    let first = answer.plans[0].cost.total().0;
    for point in grid(scenario, goal, limits, steps) {
        let moved = with(scenario, &point, goal);
        if least(&moved, goal) >= goal.percent.0 {
            prop_assert!(answer.reached, "{point:?} reaches");
            let spent = cost(&moved, goal);
            prop_assert!(
                spent >= first - answer.gap_bound.0 - 1e-6 * first,
                "{spent} at {point:?} beats {first}, gap {:?}",
                answer.gap_bound
            );
            prop_assert!(spent >= first * (1.0 - 1e-3), "{spent} at {point:?} beats {first}");
        }
    }
    Ok(())
}

/// The greatest difference of a lever between two plans, as a share of what it may take.
fn widest_difference(scenario: &Scenario, one: &Priced, other: &Priced) -> f64 {
    let pairs = one.levers.iter().zip(&other.levers);
    let shares = pairs.map(|((lever, one), (_, other))| {
        let range = lever.range(scenario);
        (one - other).abs() / range.evidence.unwrap_or(range.high)
    });
    shares.fold(0.0, f64::max)
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn no_point_of_a_grid_is_cheaper((scenario, goal) in question(), beyond_evidence in any::<bool>()) {
        let mut scenario = scenario;
        scenario.plan.sponsorships.truncate(1);
        let limits = Limits { beyond_evidence, ..Limits::default() };
        let answer = cheapest(&scenario, &goal, &limits, scenario.schedule(None).through(goal.december()));
        let steps = if Lever::all(&scenario).len() > 5 { 3 } else { 4 };
        check(&scenario, &goal, &limits, &answer, steps)?;
    }

    #[test]
    fn no_point_of_a_fine_grid_of_two_levers_is_cheaper((scenario, goal) in question(), pair in (0..5_usize, 0..5_usize)) {
        let mut scenario = scenario;
        scenario.plan.sponsorships.retain(|programme| programme.payer == Payer::Csr);
        scenario.plan.sponsorships.truncate(1);
        let locked = Lever::MAIN.into_iter().enumerate().filter(|(place, _)| *place != pair.0 && *place != pair.1);
        let limits = Limits { locked: locked.map(|(_, lever)| lever).collect(), beyond_evidence: true, ..Limits::default() };
        let answer = cheapest(&scenario, &goal, &limits, scenario.schedule(None).through(goal.december()));
        check(&scenario, &goal, &limits, &answer, 40)?;
    }

    #[test]
    fn ceilings_are_kept((scenario, goal) in question(), csr in 0.0..1.0_f64, outreach in 0.0..1.0_f64) {
        let free = cheapest(&scenario, &goal, &Limits::default(), scenario.schedule(None).through(goal.december()));
        let paid = free.plans[0].cost;
        let ceilings = vec![
            (Purse::Payer(Payer::Csr), paid.by_payer[Payer::Csr] * csr),
            (Purse::Outreach, paid.outreach * outreach),
        ];
        let limits = Limits { ceilings: ceilings.clone(), ..Limits::default() };
        let answer = cheapest(&scenario, &goal, &limits, scenario.schedule(None).through(goal.december()));
        for plan in &answer.plans {
            prop_assert!(plan.set_aside[Payer::Csr] <= ceilings[0].1 + Rupiah(1.0) && plan.cost.outreach <= ceilings[1].1 + Rupiah(1.0));
            prop_assert!(plan.cost.by_payer[Payer::Csr] <= plan.set_aside[Payer::Csr] + Rupiah(1.0));
        }
        if answer.reached {
            // Fewer limits can only be cheaper, but for what the free answer says it may have missed.
            let (first, least) = (answer.plans[0].cost.total(), paid.total() - free.gap_bound);
            prop_assert!(first >= least - paid.total() * 1e-6, "{first:?} with ceilings, {least:?} without");
            prop_assert!(reaches(&scenario, &answer.plans[0], &goal));
        }
    }
}

// Each case asks for the cheapest plan several times.
proptest! {
    #![proptest_config(config(8))]

    /// Of the further plans each differs from all others, and none is cheaper than the one before it.
    #[test]
    fn further_plans_clearly_differ_and_come_by_their_price((scenario, goal) in question()) {
        let answer = cheapest(&scenario, &goal, &Limits::default(), scenario.schedule(None).through(goal.december()));
        prop_assert!((1..=5).contains(&answer.plans.len()));
        prop_assert!(answer.reached || answer.plans.len() == 1);
        let prices: Vec<f64> = answer.plans.iter().map(|plan| plan.cost.total().0).collect();
        prop_assert!(prices.windows(2).all(|pair| pair[0] <= pair[1]), "{prices:?}");
        for (place, plan) in answer.plans.iter().enumerate() {
            for other in &answer.plans[..place] {
                let apart = widest_difference(&scenario, plan, other);
                prop_assert!(apart >= 0.2 - 1e-9, "{apart} between {plan:?} and {other:?}");
            }
        }
    }

    /// Every price without a source that the plan pays is named with what it pays for it. What doubling it does is no
    /// worse than staying with the plan, and no better than the cheapest plan at the doubled price may be.
    #[test]
    fn what_the_answer_rests_on_is_named_and_doubled((scenario, goal) in question()) {
        let mut scenario = scenario;
        scenario.plan.sponsorships.truncate(1);
        let answer = cheapest(&scenario, &goal, &Limits::default(), scenario.schedule(None).through(goal.december()));
        if !answer.reached {
            prop_assert!(answer.rests_on.is_empty());
            return Ok(());
        }
        let first = &answer.plans[0];
        let named: Rupiah = answer.rests_on.iter().map(|row| row.rupiah).sum();
        let few = Rupiah(3.0 * 0.5);
        prop_assert!((first.cost.outreach - named).0.abs() <= few.0 + 1e-9 * named.0, "{:?}", answer.rests_on);
        for row in &answer.rests_on {
            let parameter = PARAMETERS.iter().find(|parameter| parameter.id == row.parameter).unwrap();
            let mut dearer = scenario.clone();
            (parameter.set)(&mut dearer.assumptions, 2.0 * (parameter.get)(&scenario.assumptions));
            let stays = cost(&with(&dearer, &first.levers, &goal), &goal);
            let paid_twice = first.cost.total().0 + row.rupiah.0;
            prop_assert!((stays - paid_twice).abs() <= 1e-9 * stays, "{row:?}: {stays} is not {paid_twice}");
            prop_assert!(row.doubled.0 <= stays * (1.0 + 1e-9), "{row:?}, staying costs {stays}");
            prop_assert!(!row.changes_plan || row.doubled.0 < stays, "{row:?}, staying costs {stays}");
            let anew = cheapest(&dearer, &goal, &Limits::default(), dearer.schedule(None).through(goal.december()));
            let least = anew.plans[0].cost.total() - anew.gap_bound;
            prop_assert!(row.doubled.0 >= least.0 * (1.0 - 1e-6), "{row:?}, nothing is below {least:?}");
        }
    }
}
