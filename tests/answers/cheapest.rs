//! The cheapest plan: it reaches, it keeps the limits, and nothing on a fine grid beats it by more than it admits.
//! docs/model.md, section 5, answer 4.

use crate::ordinary::{config, least, question};
use jangkau::model::answers::{Cheapest, Goal, Limits, Priced, Purse, cheapest};
use jangkau::model::{Lever, Payer, Rupiah, Scenario, table};
use proptest::prelude::*;

fn with(scenario: &Scenario, levers: &[(Lever, f64)], goal: &Goal) -> Scenario {
    let mut moved = scenario.clone();
    for (lever, value) in levers {
        lever.set(&mut moved, *value, goal.december());
    }
    moved
}

fn cost(scenario: &Scenario, goal: &Goal) -> f64 {
    let rows = table(scenario).rows;
    rows.iter().filter(|row| row.month <= goal.december()).map(|row| row.cost.total().0).sum()
}

/// Positions of the main levers on a grid of `steps` steps each, between least and most.
fn grid(scenario: &Scenario, limits: &Limits, steps: i32) -> Vec<Vec<(Lever, f64)>> {
    let mut points = vec![Vec::new()];
    for lever in Lever::all(scenario) {
        let range = lever.range(scenario);
        let (low, high) = if limits.locked.contains(&lever) {
            (lever.value(scenario), lever.value(scenario))
        } else {
            (range.low, range.evidence.filter(|_| !limits.beyond_evidence).unwrap_or(range.high))
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
    for point in grid(scenario, limits, steps) {
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

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn no_point_of_a_grid_is_cheaper((scenario, goal) in question(), beyond_evidence in any::<bool>()) {
        let mut scenario = scenario;
        scenario.plan.sponsorships.truncate(1);
        let limits = Limits { beyond_evidence, ..Limits::default() };
        let answer = cheapest(&scenario, &goal, &limits, goal.december());
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
        let answer = cheapest(&scenario, &goal, &limits, goal.december());
        check(&scenario, &goal, &limits, &answer, 40)?;
    }

    #[test]
    fn ceilings_are_kept((scenario, goal) in question(), csr in 0.0..1.0_f64, outreach in 0.0..1.0_f64) {
        let free = cheapest(&scenario, &goal, &Limits::default(), goal.december());
        let paid = free.plans[0].cost;
        let ceilings = vec![
            (Purse::Payer(Payer::Csr), paid.by_payer[Payer::Csr] * csr),
            (Purse::Outreach, paid.outreach * outreach),
        ];
        let limits = Limits { ceilings: ceilings.clone(), ..Limits::default() };
        let answer = cheapest(&scenario, &goal, &limits, goal.december());
        for plan in &answer.plans {
            prop_assert!(plan.cost.by_payer[Payer::Csr] <= ceilings[0].1 + Rupiah(1.0) && plan.cost.outreach <= ceilings[1].1 + Rupiah(1.0));
        }
        if answer.reached {
            // Fewer limits can only be cheaper, but for what the free answer says it may have missed.
            let (first, least) = (answer.plans[0].cost.total(), paid.total() - free.gap_bound);
            prop_assert!(first >= least - paid.total() * 1e-6, "{first:?} with ceilings, {least:?} without");
            prop_assert!(reaches(&scenario, &answer.plans[0], &goal));
        }
    }
}
