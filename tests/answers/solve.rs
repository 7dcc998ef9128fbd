//! Lock and solve: the proposal reaches, keeps the locks, and is no larger than it must be.

use crate::ordinary::{least, question};
use crate::property::config;
use jangkau::model::answers::{Goal, Limits, Solved, solve};
use jangkau::model::{Lever, Scenario};
use proptest::prelude::*;

fn with(scenario: &Scenario, levers: &[(Lever, f64)], goal: &Goal) -> Scenario {
    let mut moved = scenario.clone();
    for (lever, value) in levers {
        lever.set(&mut moved, *value, goal.december());
    }
    moved
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
        match solve(&scenario, &goal, &limits, goal.december()) {
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
