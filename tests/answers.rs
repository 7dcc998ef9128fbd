//! The answers keep their promises, whatever the scenario. MODEL section 5.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "support/generate.rs"]
mod generate;

use jangkau::model::answers::{Goal, Part, needed, why};
use jangkau::model::{Month, Percent, Plan, Scenario, table};
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

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn shares_close_and_are_the_mean_over_all_orders(scenario in generate::scenario(), place in 0.0..=1.0_f64) {
        let months = scenario.horizon - scenario.region.baseline_month;
        let month = scenario.region.baseline_month + (place * f64::from(months)) as i32;
        let answer = why(&scenario, month).unwrap();
        let at = |plan: Plan| {
            let planned = Scenario { plan, ..scenario.clone() };
            let row = table(&planned).rows.into_iter().find(|row| row.month == month).unwrap();
            (row.active, row.coverage_percent)
        };
        let (none, all) = (at(Plan::default()), at(scenario.plan.clone()));
        let sum = |of: fn(&jangkau::model::answers::Share) -> f64| answer.shares.iter().map(of).sum::<f64>();
        prop_assert!((sum(|share| share.workers.0) - (all.0 - none.0)).abs() <= 1e-9 * all.0);
        prop_assert!((sum(|share| share.points.0) - (all.1 - none.1)).abs() <= 1e-9);
        prop_assert!((answer.baseline.active.0 - none.0).abs() <= 1e-9 * all.0);
        prop_assert!((answer.plan.coverage.0 - all.1).abs() <= 1e-9);
        let parts: Vec<Part> = answer.shares.iter().map(|share| share.part).collect();
        if parts.len() <= 4 {
            for (part, share) in answer.shares.iter().enumerate() {
                let by_orders = mean_over_orders(&parts, part, &|on| at(only(&scenario.plan, on)).0);
                prop_assert!((by_orders - share.workers.0).abs() <= 1e-9 * all.0);
            }
        }
    }
}

/// What part `of` adds, on average over all orders: the definition, written out.
fn mean_over_orders(parts: &[Part], of: usize, worth: &dyn Fn(&[Part]) -> f64) -> f64 {
    let mut orders = vec![vec![]];
    for part in 0..parts.len() {
        orders = orders
            .iter()
            .flat_map(|order: &Vec<usize>| {
                (0..=order.len()).map(|place| {
                    let mut longer = order.clone();
                    longer.insert(place, part);
                    longer
                })
            })
            .collect();
    }
    let adds = orders.iter().map(|order| {
        let place = order.iter().position(|part| *part == of).unwrap();
        let on = |count: usize| order[..count].iter().map(|part| parts[*part]).collect::<Vec<_>>();
        worth(&on(place + 1)) - worth(&on(place))
    });
    adds.sum::<f64>() / orders.len() as f64
}

/// `plan` with the parts that are `on` and no others.
fn only(plan: &Plan, on: &[Part]) -> Plan {
    let has = |part: Part| on.contains(&part);
    let programmes = plan.sponsorships.iter().enumerate();
    Plan {
        wage_enrolment: plan.wage_enrolment.clone().filter(|_| has(Part::WageEnrolment)),
        self_paid_enrolment: plan.self_paid_enrolment.clone().filter(|_| has(Part::SelfPaidEnrolment)),
        retention: plan.retention.clone().filter(|_| has(Part::Retention)),
        sponsorships: programmes
            .filter(|(place, _)| has(Part::Sponsorship(*place)))
            .map(|(_, programme)| programme.clone())
            .collect(),
        non_asn: plan.non_asn.clone().filter(|_| has(Part::NonAsn)),
        pppk_full_time: plan.pppk_full_time.clone().filter(|_| has(Part::PppkFullTime)),
        unknown: plan.unknown.clone(),
    }
}
