//! Headline: a target against its December, and the months after. docs/model.md, section 5, answer 1.

use jangkau::model::answers::{Judgement, december, headline, to_be_judged};
use jangkau::model::{Cost, Enrolled, Month, Percent, Row, Rupiah, Table, Target, Workers};
use proptest::prelude::*;

use crate::ordinary::scenario;
use crate::property::config;

/// A table of 1,000 eligible workers with these coverages, month by month from `first`.
fn rows(first: &str, coverage: &[f64]) -> Table {
    let first = Month::parse(first).unwrap();
    let row = |(place, percent): (usize, &f64)| Row {
        month: first + place as i32,
        eligible: Workers(1000.0),
        wage: Workers(0.0),
        non_asn: Workers(0.0),
        self_paid: Workers(0.0),
        sponsored: Workers(0.0),
        construction: Workers(0.0),
        other: Workers(0.0),
        grace: Workers(0.0),
        active: Workers(10.0 * percent),
        coverage: Percent(*percent),
        cost: Cost::default(),
        enrolled: Enrolled::default(),
        self_contribution: Rupiah(0.0),
        outreach_by_bpjs: Rupiah(0.0),
    };
    Table { rows: coverage.iter().enumerate().map(row).collect(), ..Table::default() }
}

fn target(year: i32, percent: f64, workers: Option<f64>) -> Target {
    Target { year, percent: Percent(percent), workers: workers.map(Workers), label: String::new() }
}

fn judged(table: &Table, target: Target) -> jangkau::model::answers::Judged {
    match headline(table, &[target]).remove(0).outcome {
        Judgement::Judged(judged) => judged,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_target_met_in_december_and_lost_by_june_says_so() {
    let table = rows("2024-10", &[24.0, 31.0, 33.0, 34.0, 33.0, 32.0, 31.5, 30.0, 31.0, 40.0]);
    let judged = judged(&table, target(2024, 32.0, None));
    assert!(judged.reached);
    assert_eq!(judged.first_reached, Month::parse("2024-12"));
    assert_eq!(judged.held_since, Month::parse("2024-12"));
    let after = judged.after.unwrap();
    assert_eq!((after.lowest.0, after.months, after.holds), (30.0, 6, false));
    assert_eq!(Some(after.month), Month::parse("2025-05"));
    assert_eq!(after.lasts(), Some(false));
    assert_eq!((judged.gap.0, judged.gap_points.0), (-10.0, -1.0));
}

#[test]
fn the_gap_is_against_the_number_that_officials_print() {
    let table = rows("2024-10", &[24.0, 25.0, 26.0]);
    assert_eq!(judged(&table, target(2024, 32.0, None)).gap.0, 60.0);
    let judged = judged(&table, target(2024, 32.0, Some(325.0)));
    assert_eq!((judged.gap.0, judged.gap_points.0, judged.reached), (65.0, 6.0, false));
    assert_eq!((judged.first_reached, judged.held_since, judged.after), (None, None, None));
}

#[test]
fn a_december_with_three_later_months_above_the_target_is_not_yet_lasting() {
    let table = rows("2024-11", &[30.0, 40.0, 41.0, 42.0, 43.0]);
    let after = judged(&table, target(2024, 40.0, None)).after.unwrap();
    assert_eq!((after.months, after.holds, after.lasts()), (3, true, None));
    let table = rows("2024-11", &[30.0, 40.0, 39.0]);
    assert_eq!(judged(&table, target(2024, 40.0, None)).after.unwrap().lasts(), Some(false));
}

#[test]
fn reached_once_and_lost_again_is_not_held() {
    let table = rows("2024-08", &[30.0, 40.0, 30.0, 40.0, 41.0]);
    let judged = judged(&table, target(2024, 40.0, None));
    assert_eq!(judged.first_reached, Month::parse("2024-09"));
    assert_eq!(judged.held_since, Month::parse("2024-11"));
}

#[test]
fn a_december_outside_the_projection_is_said_to_be() {
    let table = rows("2025-01", &[24.0, 25.0]);
    let outcomes: Vec<Judgement> = headline(&table, &[target(2024, 10.0, None), target(2025, 10.0, None)])
        .into_iter()
        .map(|verdict| verdict.outcome)
        .collect();
    assert_eq!(outcomes, [Judgement::BeforeBaseline, Judgement::AfterHorizon]);
    assert_eq!(december(&table, 2025), None);
    assert_eq!(headline(&Table::default(), &[target(2024, 10.0, None)]).len(), 1);
}

#[test]
fn a_target_equal_to_the_coverage_is_reached() {
    // 24.4 % of 1,000 is 244 people but for the last bit.
    let table = rows("2024-12", &[24.4 - 3e-15]);
    assert!(judged(&table, target(2024, 24.4, None)).reached);
}

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn every_target_can_be_judged_once_the_horizon_allows(scenario in scenario()) {
        let longer = to_be_judged(&scenario);
        let table = jangkau::model::table(&longer);
        for verdict in headline(&table, &longer.region.targets) {
            match verdict.outcome {
                Judgement::Judged(judged) => {
                    let after = judged.after.unwrap();
                    prop_assert_eq!(after.months, 6);
                    prop_assert_eq!(judged.reached, judged.held_since.is_some());
                    prop_assert!(!judged.reached || judged.first_reached.unwrap() <= judged.december.month);
                    prop_assert_eq!(december(&table, verdict.year), Some(judged.december));
                }
                Judgement::BeforeBaseline => {
                    prop_assert!(Month::december(verdict.year) < longer.region.baseline_month);
                }
                Judgement::AfterHorizon => prop_assert!(false, "{verdict:?}"),
            }
        }
    }
}
