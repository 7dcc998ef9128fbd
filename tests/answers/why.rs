//! Why: the shares are the Shapley value, and they close. docs/model.md, section 5, answer 6.

use crate::property::config;
use jangkau::model::answers::{Part, why};
use jangkau::model::{Plan, Scenario, table};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn shares_close_and_are_the_mean_over_all_orders(scenario in crate::ordinary::scenario(), place in 0.0..=1.0_f64) {
        let months = scenario.horizon - scenario.region.baseline_month;
        let month = scenario.region.baseline_month + (place * f64::from(months)) as i32;
        let answer = why(&scenario, month).unwrap();
        let at = |plan: Plan| {
            let planned = Scenario { plan, ..scenario.clone() };
            let row = table(&planned).rows.into_iter().find(|row| row.month == month).unwrap();
            (row.active.0, row.coverage.0)
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
    }
}
