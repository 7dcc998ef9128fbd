//! The answers keep their promises, whatever the scenario. MODEL section 5.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "support/generate.rs"]
mod generate;

use jangkau::model::answers::{Goal, needed};
use jangkau::model::{Month, Percent, Scenario, table};
use proptest::prelude::*;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// A scenario and a goal within its horizon, near enough to be interesting.
fn question() -> impl Strategy<Value = (Scenario, Goal)> {
    (generate::scenario(), 0.0..1.0_f64, -2.0..15.0_f64, any::<bool>()).prop_filter_map(
        "a December within the horizon",
        |(scenario, place, more, lasting)| {
            let first = scenario.region.baseline_month.year();
            let years = scenario.horizon.year() - first + 1;
            let year = first + (place * f64::from(years)) as i32;
            let now = table(&scenario).rows[0].coverage_percent;
            let goal = Goal { year, percent: Percent((now + more).clamp(0.0, 100.0)), lasting };
            goal.check(&scenario).is_ok().then_some((scenario, goal))
        },
    )
}

/// The coverage that counts for `goal`: December's, or the lowest of the six months after when it must last.
fn least(scenario: &Scenario, goal: &Goal) -> f64 {
    let mut scenario = scenario.clone();
    scenario.horizon = scenario.horizon.max(goal.until());
    let rows = table(&scenario).rows;
    let watched = rows.iter().filter(|row| goal.december() <= row.month && row.month <= goal.until());
    watched.map(|row| row.coverage_percent).fold(f64::INFINITY, f64::min)
}

fn asked(goal: &Goal) -> Month {
    goal.december()
}

proptest! {
    #![proptest_config(config(192))]

    #[test]
    fn what_is_needed_reaches_and_a_little_less_does_not((scenario, goal) in question()) {
        for answer in needed(&scenario, &[goal], asked(&goal)) {
            let coverage = |value: f64| {
                let mut moved = scenario.clone();
                moved.horizon = moved.horizon.max(goal.until());
                answer.lever.set(&mut moved, value, asked(&goal));
                least(&moved, &goal)
            };
            let (zone, range) = (&answer.zones[0], &answer.range);
            prop_assert!((coverage(range.high) - zone.at_max.0).abs() < 1e-9);
            let hair = 1e-6 * range.high;
            for &(first, last) in &zone.met {
                prop_assert!(first <= last);
                prop_assert!(coverage(first) >= goal.percent.0 - 1e-9, "{:?} at {first}", answer.lever);
                prop_assert!(coverage(last) >= goal.percent.0 - 1e-9, "{:?} at {last}", answer.lever);
                prop_assert!(first == 0.0 || coverage(first - hair) < goal.percent.0);
                prop_assert!(last == range.high || coverage(last + hair) < goal.percent.0);
            }
            if zone.met.is_empty() {
                for node in 0..=64 {
                    prop_assert!(coverage(range.high * f64::from(node) / 64.0) < goal.percent.0);
                }
            }
        }
    }
}
