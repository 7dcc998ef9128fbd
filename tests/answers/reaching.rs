//! Ways to a target: each is worth what the projection of its plan says, and the cheapest is the cheapest. docs/model.md,
//! section 10.

use crate::cheapest::{cost, with};
use crate::ordinary::{least, question};
use crate::property::config;
use crate::solve::is_paid;
use jangkau::model::answers::{Goal, Limits, Priced, ReachSearch, Reaching, cheapest, reaches};
use jangkau::model::{Lever, Payer, Percent, Rupiah, Scenario, table};
use proptest::prelude::*;

fn ask(scenario: &Scenario, goal: &Goal) -> Reaching {
    let schedule = scenario.schedule(None).through(goal.december());
    let mut search = ReachSearch::new(scenario, goal, &Limits::default(), schedule);
    (0..100_000).find_map(|_| search.step()).unwrap()
}

/// The numbers of a card are those of the projection of its plan.
fn holds(scenario: &Scenario, goal: &Goal, way: &Priced) -> Result<(), TestCaseError> {
    let taken = with(scenario, &way.levers, goal);
    let mut longer = taken.clone();
    longer.horizon = goal.december() + 6;
    let rows = table(&longer).rows;
    let december = rows.iter().find(|row| row.month == goal.december()).unwrap();
    let after = rows.iter().filter(|row| row.month > goal.december()).map(|row| row.coverage);
    let lowest = after.fold(Percent(f64::INFINITY), Percent::min);
    prop_assert!((way.coverage - december.coverage).0.abs() < 1e-9, "{way:?}, {december:?}");
    prop_assert!((way.members - december.active).0.abs() < 1e-6);
    prop_assert!((way.lowest_after - lowest).0.abs() < 1e-9);
    prop_assert_eq!(way.lasts, reaches(december.coverage.min(lowest), goal.percent));
    let spent = cost(&taken, goal);
    prop_assert!((way.cost.total().0 - spent).abs() <= 1e-9 * spent.max(1.0));
    for payer in Payer::ALL {
        // Set aside is at least what is paid.
        prop_assert!(way.set_aside[payer] >= way.cost.by_payer[payer] * (1.0 - 1e-9) - Rupiah(1e-6));
    }
    Ok(())
}

/// A way reaches, and raises nothing that is not paid for then.
fn reaches_by_adding(scenario: &Scenario, goal: &Goal, way: &Priced) -> Result<(), TestCaseError> {
    holds(scenario, goal, way)?;
    prop_assert!(reaches(Percent(least(&with(scenario, &way.levers, goal), goal)), goal.percent), "{way:?}");
    for (lever, value) in &way.levers {
        prop_assert!(*value <= lever.value(scenario) || is_paid(scenario, *lever, goal), "{lever:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn what_a_way_says_is_what_its_plan_does((scenario, goal) in question()) {
        match ask(&scenario, &goal) {
            Reaching::AlreadyMet => prop_assert!(reaches(Percent(least(&scenario, &goal)), goal.percent)),
            Reaching::Ways(found) => {
                holds(&scenario, &goal, &found.now)?;
                let alone = found.alone.iter().map(|addition| &addition.then);
                let careful = found.half_record.iter();
                for way in alone.chain(careful).chain([&found.cheapest, &found.evenly]) {
                    reaches_by_adding(&scenario, &goal, way)?;
                    prop_assert!(found.cheapest.cost.total() <= way.cost.total() * 1.005 + Rupiah(1.0));
                    let difference = way.cost.total() - found.now.cost.total();
                    prop_assert_eq!(found.difference(way), difference);
                }
                for addition in &found.alone {
                    let others = addition.then.levers.iter().filter(|(lever, _)| *lever != addition.lever);
                    for (lever, value) in others {
                        prop_assert_eq!(*value, lever.value(&scenario));
                    }
                }
                for (lever, value) in found.half_record.iter().flat_map(|way| &way.levers) {
                    let half = lever.range(&scenario).evidence.map_or(f64::INFINITY, |mark| 0.5 * mark);
                    prop_assert!(*value <= half.max(lever.value(&scenario)) + 1e-12);
                }
            }
            Reaching::OutOfReach { now, best, .. } => {
                holds(&scenario, &goal, &now)?;
                holds(&scenario, &goal, &best)?;
                // One maximum: the search for the cheapest plan gets no further.
                let schedule = scenario.schedule(None).through(goal.december());
                let free = cheapest(&scenario, &goal, &Limits::default(), schedule);
                prop_assert!(!free.reached);
                let count = |plan: &Priced| {
                    if goal.lasting { plan.coverage.min(plan.lowest_after) } else { plan.coverage }
                };
                let apart = (count(&free.plans[0]) - count(&best)).0.abs();
                // Above its record a lever that was entered stays there.
                let is_above = Lever::all(&scenario).iter().any(|lever| {
                    lever.range(&scenario).evidence.is_some_and(|mark| lever.value(&scenario) > mark)
                });
                prop_assert!(apart < 1e-4 || is_above, "{:?}, {best:?}", free.plans[0]);
            }
        }
    }
}
