//! Rules that join several values.

use super::*;

#[test]
fn the_horizon_lies_between_the_baseline_and_thirty_years_later() {
    let (first, last) = (month("2024-10"), month("2054-10"));
    let horizon = |horizon| refusals(|scenario| scenario.horizon = horizon);
    for inside in [first, first + 1, last + -1, last] {
        assert_eq!(horizon(inside), []);
    }
    for outside in [first + -1, last + 1] {
        assert_eq!(horizon(outside), only("horizon", Problem::HorizonOutside { first, last }));
    }
}

#[test]
fn a_window_does_not_end_before_it_begins() {
    type Set = fn(&mut Scenario, Month);
    let windows: [(&str, &str, Set); 3] = [
        ("plan.wage_enrolment.until", "2024-11", |s, v| {
            s.plan.wage_enrolment.as_mut().unwrap().until = Some(v);
        }),
        ("plan.self_paid_enrolment.until", "2024-11", |s, v| {
            s.plan.self_paid_enrolment.as_mut().unwrap().until = Some(v);
        }),
        ("plan.retention.until", "2025-01", |s, v| s.plan.retention.as_mut().unwrap().until = Some(v)),
    ];
    for (field, from, set) in windows {
        let from = month(from);
        assert_eq!(refusals(|scenario| set(scenario, from)), []);
        assert_eq!(refusals(|scenario| set(scenario, from + 1)), []);
        assert_eq!(
            refusals(|scenario| set(scenario, from + -1)),
            only(field, Problem::UntilBeforeFrom { from })
        );
    }
}

#[test]
fn months_and_years_have_four_digits() {
    let far = Month::december(10_000);
    assert_eq!(refusals(|s| s.region.sponsored[0].ends = Month::december(9999)), []);
    let problem = Problem::OutOfRange(Allowed::YEAR);
    assert_eq!(refusals(|s| s.region.sponsored[0].ends = far), only("region.sponsored.0.ends", problem));
    assert_eq!(refusals(|s| s.region.targets[0].year = 0), only("region.targets.0.year", problem));
    assert_eq!(refusals(|s| s.region.targets[0].year = 9999), []);
    assert_eq!(refusals(|s| s.region.targets[0].year = 10_000), only("region.targets.0.year", problem));
    assert_eq!(refusals(|s| s.region.targets[0].year = 1), []);
}

#[test]
fn members_fit_the_eligible_workers() {
    // 24,100 members without the construction workers: 75,900 fill the base exactly.
    let with = |construction: f64| refusals(|s| s.region.active.construction.0 = construction);
    let others = 13_000.0 + 2_000.0 + 5_000.0 + 1_000.0 + 100.0;
    assert_eq!(with(100_000.0 - others - 0.5), []);
    assert_eq!(with(100_000.0 - others), []);
    let problem = Problem::ActiveAboveEligible { active: 100_000.5, eligible: 100_000.0 };
    assert_eq!(with(100_000.0 - others + 0.5), only("region.active", problem));
}

#[test]
fn wage_earners_and_all_non_asn_fit_the_formal_pool_but_for_one() {
    let with = |wage: f64| refusals(|s| s.region.active.wage.0 = wage);
    assert_eq!(with(36_000.0), []);
    assert_eq!(with(36_001.0), []);
    let problem = Problem::FormalPoolExceeded { workers: 40_001.5, pool: 40_000.0 };
    assert_eq!(with(36_001.5), only("region.active.wage", problem));
    // Without a total the members are all.
    let absent = |wage: f64| {
        refusals(|s| {
            s.region.non_asn_total = None;
            s.region.active.wage.0 = wage;
        })
    };
    assert_eq!(absent(38_001.0), []);
    assert_eq!(absent(38_002.0).len(), 1);
}

#[test]
fn self_payers_and_sponsored_fit_the_informal_pool_but_for_one() {
    let with = |self_paid: f64| refusals(|s| s.region.active.self_paid.0 = self_paid);
    assert_eq!(with(59_000.0), []);
    assert_eq!(with(59_001.0), []);
    let problem = Problem::InformalPoolExceeded { workers: 60_001.5, pool: 60_000.0 };
    assert_eq!(with(59_001.5), only("region.active.self_paid", problem));
}

#[test]
fn non_asn_in_all_are_at_least_the_members() {
    let with = |total: f64| {
        refusals(|s| {
            s.region.non_asn_total = Some(Workers(total));
            s.plan.pppk_full_time = None;
        })
    };
    assert_eq!(with(2_000.5), []);
    assert_eq!(with(2_000.0), []);
    let problem = Problem::NonAsnBelowMembers { members: 2_000.0 };
    assert_eq!(with(1_999.5), only("region.non_asn_total", problem));
}

#[test]
fn no_more_appointments_than_non_asn_staff() {
    let with = |total, workers| {
        refusals(|s| {
            s.region.non_asn_total = total;
            s.plan.pppk_full_time.as_mut().unwrap().workers = Workers(workers);
        })
    };
    assert_eq!(with(Some(Workers(4_000.0)), 4_000.0), []);
    let problem = |total| only("plan.pppk_full_time.workers", Problem::PppkAboveNonAsn { total });
    assert_eq!(with(Some(Workers(4_000.0)), 4_000.5), problem(4_000.0));
    assert_eq!(with(None, 2_000.0), []);
    assert_eq!(with(None, 2_000.5), problem(2_000.0));
}

#[test]
fn self_payers_need_balanced_growth() {
    let with = |growth: f64, lapse: f64| {
        refusals(|s| {
            s.assumptions.organic_growth_self_paid = growth;
            s.assumptions.self_paid_lapse_per_month = lapse;
        })
    };
    assert_eq!(with(-0.049, 0.05), []);
    let problem =
        |growth| only("assumptions.self_paid_lapse_per_month", Problem::NoBalancedGrowth { growth });
    assert_eq!(with(-0.05, 0.05), problem(-0.05));
    assert_eq!(with(-0.051, 0.05), problem(-0.051));
    assert_eq!(with(0.0, 0.0), problem(0.0));
}

#[test]
fn bounds_of_the_baseline_are_in_order_and_within_the_eligible() {
    let with = |low, high| refusals(|s| s.region.active_range = Some((Workers(low), Workers(high))));
    assert_eq!(with(0.0, 100_000.0), []);
    assert_eq!(with(5.0, 5.0), []);
    assert_eq!(with(5.5, 5.0), only("region.active_range", Problem::BoundsReversed));
    assert_eq!(with(-1.0, 5.0), only("region.active_range.0", Problem::OutOfRange(Allowed::PEOPLE)));
    let high = Allowed { high: 100_000.0, ..Allowed::PEOPLE };
    assert_eq!(with(0.0, 100_001.0), only("region.active_range.1", Problem::OutOfRange(high)));
}

#[test]
fn minimum_wages_ascend() {
    let with = |years: [i32; 2]| {
        refusals(|s| s.region.minimum_wage = years.map(|year| (year, Rupiah(1.0))).to_vec())
    };
    assert_eq!(with([2024, 2025]), []);
    assert_eq!(with([2025, 2025]), only("region.minimum_wage.2025", Problem::NotAscending));
    assert_eq!(with([2025, 2024]), only("region.minimum_wage.2024", Problem::NotAscending));
}
