//! Lock and solve: the proposal reaches, keeps the locks, and is no larger than it must be.

use crate::ordinary::{least, question};
use crate::property::config;
use jangkau::model::answers::{Goal, Limits, Solved, cheapest, cheapest_within, solve};
use jangkau::model::{Lever, Scenario};
use proptest::prelude::*;

fn with(scenario: &Scenario, levers: &[(Lever, f64)], goal: &Goal) -> Scenario {
    let mut moved = scenario.clone();
    for (lever, value) in levers {
        lever.set(&mut moved, *value, goal.december());
    }
    moved
}

/// Whether more of a lever reaches somebody who counts: whether a tranche of the lever's programme is paid for a month that counts; every other lever counts.
pub fn is_paid(scenario: &Scenario, lever: Lever, goal: &Goal) -> bool {
    let Some(place) = lever.place(scenario) else { return true };
    let programme = &scenario.plan.sponsorships[place];
    (0..programme.years.cast_signed()).any(|year| {
        let first = programme.first_month + 12 * year;
        let last = first + (programme.months.cast_signed() - 1);
        scenario.region.baseline_month < first && first <= goal.until() && goal.december() <= last
    })
}

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn the_proposal_reaches_keeps_the_locks_and_cannot_be_a_step_smaller(
        (scenario, goal) in question(),
        locks in proptest::collection::vec(any::<bool>(), 5),
        beyond_evidence in any::<bool>(),
    ) {
        let locked: Vec<Lever> = Lever::MAIN.into_iter().zip(locks).filter(|(_, lock)| *lock).map(|(lever, _)| lever).collect();
        let limits = Limits { locked: locked.clone(), beyond_evidence, ..Limits::default() };
        let now = least(&scenario, &goal);
        match solve(&scenario, &goal, &limits, scenario.schedule(None).through(goal.december())) {
            Solved::AlreadyMet => prop_assert!(now >= goal.percent.0 - 1e-9),
            Solved::Reached(proposal) => {
                prop_assert!(now < goal.percent.0);
                let reached = least(&with(&scenario, &proposal.levers, &goal), &goal);
                prop_assert!(reached >= goal.percent.0 - 1e-9);
                prop_assert!((reached - proposal.coverage.0).abs() < 1e-9);
                for (place, (lever, value)) in proposal.levers.iter().enumerate() {
                    let (range, before) = (lever.range(&scenario), lever.value(&scenario));
                    prop_assert!(*value >= before);
                    prop_assert!(!locked.contains(lever) || *value == before);
                    prop_assert!(is_paid(&scenario, *lever, &goal) || *value == before, "{lever:?} is over by then");
                    let mark = if beyond_evidence { None } else { range.evidence };
                    prop_assert!(*value <= mark.unwrap_or(range.high).max(before));
                    let on_step = range.value(range.position(*value)) == *value;
                    let smaller = range.value(range.position(*value) - 1).max(before);
                    if on_step && *value > before {
                        let mut less = proposal.levers.clone();
                        less[place].1 = smaller;
                        prop_assert!(least(&with(&scenario, &less, &goal), &goal) < goal.percent.0, "{lever:?}");
                    }
                }
            }
            Solved::OutOfReach { best, binding } => {
                prop_assert!(best.coverage.0 < goal.percent.0 && best.coverage.0 >= now - 1e-9);
                let reached = least(&with(&scenario, &best.levers, &goal), &goal);
                prop_assert!((reached - best.coverage.0).abs() < 1e-9);
                prop_assert!(binding.windows(2).all(|pair| pair[0].gain.0 >= pair[1].gain.0));
                for limit in binding {
                    prop_assert_eq!(limit.enough, best.coverage.0 + limit.gain.0 >= goal.percent.0 - 1e-10);
                }
            }
        }
    }
}

/// Money for people whose cover ends in June reaches nobody in December.
#[test]
fn money_that_has_run_out_by_december_is_not_proposed() {
    let path = format!("{}/tests/answer-vectors/timing-binjai.json", env!("CARGO_MANIFEST_DIR"));
    let mut scenario =
        jangkau::codec::file::read(&std::fs::read_to_string(path).unwrap()).unwrap().into_scenario();
    scenario.plan.sponsorships[0].first_month = jangkau::model::Month::parse("2025-01").unwrap();
    let goal = Goal { year: 2025, percent: jangkau::model::Percent(37.1), lasting: false };
    let Solved::Reached(proposal) =
        solve(&scenario, &goal, &Limits::default(), scenario.schedule(None).through(goal.december()))
    else {
        panic!("it can be reached")
    };
    let csr = proposal.levers.iter().find(|(lever, _)| *lever == Lever::Csr).unwrap().1;
    assert_eq!(csr, Lever::Csr.value(&scenario));
}

proptest! {
    #![proptest_config(config(24))]

    /// One maximum: how far the same levers lead is the same wherever it is asked, and what is applied shows it.
    #[test]
    fn the_furthest_is_the_same_wherever_it_is_asked((scenario, goal) in question()) {
        let Solved::OutOfReach { best, .. } = solve(&scenario, &goal, &Limits::default(), scenario.schedule(None).through(goal.december())) else {
            return Ok(());
        };
        let nearest = cheapest(&scenario, &goal, &Limits::default(), scenario.schedule(None).through(goal.december()));
        prop_assert!(!nearest.reached, "{nearest:?}");
        let plan = &nearest.plans[0];
        let counts = if goal.lasting { plan.coverage.min(plan.lowest_after) } else { plan.coverage };
        prop_assert!((counts - best.coverage).0.abs() < 1e-5, "{counts:?} and {:?}", best.coverage);
        prop_assert!(plan.lowest_after <= plan.coverage || !goal.lasting || counts == plan.coverage);
        let within = cheapest_within(&scenario, &goal, &Limits::default(), scenario.schedule(None).through(goal.december()));
        prop_assert!(within.furthest <= best.coverage + jangkau::model::Percent(1e-5));
        // All together lead as far, where nothing has to be lowered for it.
        if !within.cheapest.reached && !within.reachable {
            let plan = &within.cheapest.plans[0];
            let counts = if goal.lasting { plan.coverage.min(plan.lowest_after) } else { plan.coverage };
            prop_assert!(counts <= best.coverage + jangkau::model::Percent(1e-5));
        }
        let applied = least(&with(&scenario, &best.levers, &goal), &goal);
        prop_assert!((applied - best.coverage.0).abs() < 1e-9);
    }
}
