//! When at the latest: that start reaches, and no later one does. docs/model.md, section 5, answer 5.

use crate::ordinary::{least, question};
use crate::property::config;
use jangkau::model::answers::{Goal, Latest, latest, run_rate};
use jangkau::model::{Lever, Month, Scenario, Target, table};
use proptest::prelude::*;

fn started(scenario: &Scenario, lever: Lever, month: Month) -> Scenario {
    let mut moved = scenario.clone();
    let place = lever.place(scenario);
    let plan = &mut moved.plan;
    match lever {
        Lever::WageEnrolment => plan.wage_enrolment.as_mut().unwrap().from = month,
        Lever::SelfPaidEnrolment => plan.self_paid_enrolment.as_mut().unwrap().from = month,
        Lever::NonAsn => plan.non_asn.as_mut().unwrap().from = month,
        Lever::Retention => plan.retention.as_mut().unwrap().from = month,
        Lever::Csr | Lever::Sponsorship(_) => plan.sponsorships[place.unwrap()].first_month = month,
    }
    moved
}

fn meets(scenario: &Scenario, goal: &Goal) -> bool {
    least(scenario, goal) >= goal.percent.0 - 1e-9
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn the_latest_start_reaches_and_no_later_one_does((scenario, goal) in question()) {
        for answer in latest(&scenario, &goal) {
            let start = |month: Month| meets(&started(&scenario, answer.lever, month), &goal);
            let (first, end) = (scenario.region.baseline_month + 1, goal.until());
            match answer.latest {
                Latest::NotInPlan => prop_assert_eq!(answer.lever.value(&scenario), 0.0),
                Latest::NotNeeded => prop_assert!(start(end + 1)),
                Latest::Start(month) => {
                    prop_assert!(start(month) && first <= month && month <= end);
                    prop_assert!((1..=end - month + 1).all(|later| !start(month + later)));
                }
                Latest::Never => prop_assert!((0..=end - first + 1).all(|later| !start(first + later))),
            }
        }
    }

    #[test]
    fn a_target_that_is_just_projected_needs_the_projected_rate((scenario, goal) in question()) {
        let table = table(&scenario);
        let row = table.rows.iter().find(|row| row.month == goal.december()).unwrap();
        let percent = row.coverage;
        let target = Target { year: goal.year, percent, workers: None, label: String::new() };
        if let Some(rate) = run_rate(&scenario, &table, &target, scenario.counts_from(None)) {
            prop_assert!((rate.needed - rate.projected).abs().0 <= 1e-6 * row.active.0.max(1.0));
            prop_assert!(rate.enrolled.0 >= 0.0 && rate.from > scenario.region.baseline_month);
        }
    }
}
