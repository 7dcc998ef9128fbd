//! When a lever starts that the plan does not have yet.

use jangkau::data::find;
use jangkau::model::{Lever, Month, Observation, Percent, Scenario, Target, Workers};

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn with_target(year: i32) -> Scenario {
    let mut scenario = find("12.75").unwrap().scenario(0);
    scenario.region.targets =
        vec![Target { year, percent: Percent(40.0), workers: None, label: String::new() }];
    scenario
}

#[test]
fn a_lever_starts_next_month_where_a_target_lies_ahead() {
    let first = |scenario: &Scenario, today: &str| scenario.schedule(Some(month(today))).first.to_string();
    let ahead = with_target(2027);
    assert_eq!(first(&ahead, "2026-11"), "2026-12");
    assert_eq!(first(&ahead, "2027-11"), "2027-12", "the last month that can still act");
    assert_eq!(first(&ahead, "2027-12"), "2024-11", "what is asked for is over");
    assert_eq!(first(&ahead, "2023-05"), "2024-11", "a clock before the baseline");
    assert_eq!(first(&with_target(2025), "2026-11"), "2024-11");
    assert_eq!(ahead.schedule(None).first.to_string(), "2024-11");
}

#[test]
fn a_lever_starts_after_the_last_count() {
    let mut scenario = with_target(2027);
    let counted = Observation { active: Some(Workers(25_000.0)), ..Observation::of(month("2025-06")) };
    scenario.region.observations.push(counted);
    assert_eq!(scenario.schedule(None).first.to_string(), "2025-07");
    assert_eq!(scenario.schedule(Some(month("2025-03"))).first.to_string(), "2025-07");
    assert_eq!(scenario.schedule(Some(month("2025-09"))).first.to_string(), "2025-10");
}

/// Whatever month it is when a lever goes back to 0, it leaves the plan if nobody has touched its months.
#[test]
fn a_lever_that_goes_back_to_nothing_leaves_the_plan() {
    let before = with_target(2027);
    for lever in [Lever::WageEnrolment, Lever::SelfPaidEnrolment, Lever::Csr, Lever::Retention, Lever::NonAsn]
    {
        for today in [None, Some(month("2026-11"))] {
            let mut scenario = before.clone();
            lever.set_from(&mut scenario, 0.5, before.schedule(today));
            assert!(scenario != before);
            lever.set_from(&mut scenario, 0.0, before.schedule(Some(month("2026-11"))));
            assert!(scenario == before, "{lever:?} of {today:?}");
        }
    }
}
