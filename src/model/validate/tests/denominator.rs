//! What is divided by stays above 0: appointments do not take the last eligible worker.

use super::*;
use crate::model::{PppkFullTime, Table, table};

/// A region of non-ASN staff alone, of whom `share` are appointed from `first` months after the baseline.
fn appointing(growth: f64, share: f64, months: i32, first: i32, over_months: u32) -> Scenario {
    let mut scenario = binjai();
    let staff = Workers(1_000.0);
    let region = &mut scenario.region;
    region.eligible_workers = staff;
    region.formal_share = 1.0;
    region.active = Active { non_asn: Workers(900.0), ..Active::default() };
    region.sponsored.clear();
    region.non_asn_total = Some(staff);
    region.active_range = None;
    scenario.horizon = region.baseline_month + months;
    scenario.assumptions.eligible_growth_per_year = growth;
    let from = region.baseline_month + first;
    let workers = Workers(share * staff.0);
    scenario.plan =
        Plan { pppk_full_time: Some(PppkFullTime { workers, from, over_months }), ..Plan::default() };
    scenario
}

fn is_sound(table: &Table) -> bool {
    table.rows.iter().all(|row| row.eligible > Workers::ZERO && row.coverage.is_finite())
}

#[test]
fn appointing_all_eligible_workers_is_refused_where_they_leave_the_denominator() {
    let scenario = appointing(0.0, 1.0, 12, 1, 3);
    let month = scenario.horizon;
    let problem = Problem::PppkAboveEligible { eligible: 1_000.0, month };
    assert_eq!(validate(&scenario), Err(only("plan.pppk_full_time.workers", problem)));
    assert_eq!(validate(&appointing(0.0, 0.999, 12, 1, 3)), Ok(()));
    assert_eq!(validate(&appointing(0.0, 1.0, 12, 11, 3)), Ok(()), "a third comes after the horizon");
    assert_eq!(validate(&appointing(0.0, 1.0, 12, -1, 3)), Ok(()), "two thirds lie before the baseline");
    let mut counted = scenario;
    counted.assumptions.pppk_leaves_denominator = false;
    assert_eq!(validate(&counted), Ok(()), "they stay in the denominator");
}

#[test]
fn a_shrinking_base_is_looked_at_where_it_is_least() {
    let halved = appointing(-0.5, 0.5, 12, 1, 1);
    let problem = Problem::PppkAboveEligible { eligible: 500.0, month: halved.horizon };
    assert_eq!(validate(&halved), Err(only("plan.pppk_full_time.workers", problem)));
    assert_eq!(validate(&appointing(-0.5, 0.49, 12, 1, 1)), Ok(()));
}

proptest! {
    #![proptest_config(crate::property::config(2_000))]

    #[test]
    fn what_is_projected_divides_by_somebody(
        growth in prop_oneof![Just(0.0), -0.5..0.5_f64],
        share in prop_oneof![Just(1.0), 0.0..1.0_f64],
        months in 1..360_i32,
        first in -20..40_i32,
        over_months in 1..=60_u32,
    ) {
        let scenario = appointing(growth, share, months, first, over_months);
        match validate(&scenario) {
            Ok(()) => prop_assert!(is_sound(&table(&scenario))),
            Err(refusals) => {
                let shrinking = Assumptions { eligible_growth_per_year: growth.min(0.0), ..Assumptions::default() };
                let least = table(&Scenario { assumptions: shrinking, ..scenario }).rows.pop().unwrap().eligible;
                prop_assert!(least <= Workers(1e-5), "{least:?} are left, yet {refusals:?}");
            }
        }
    }

    #[test]
    fn every_valid_scenario_divides_by_somebody(scenario in crate::scenarios::scenario()) {
        prop_assert!(is_sound(&table(&scenario)));
    }
}
