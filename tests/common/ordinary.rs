//! Scenarios as planners write them: regions of all sizes, plans with any of their parts, assumptions within their ranges.
//! The extremes are in `scenarios.rs`.
//!
//! Tests inside the crate use it as `crate::ordinary`, those outside by `#[path = "common/ordinary.rs"]`.
// Each test crate takes what it needs.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
use jangkau::model::answers::Goal;
use jangkau::model::{
    Active, Assumptions, Enrolment, Month, NonAsnInclusion, PARAMETERS, Package, Payer, Percent, Plan,
    PppkFullTime, Region, Retention, Rupiah, Scenario, Sector, SponsoredCohort, Sponsorship, Target, Workers,
    table,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

const FIRST: (i32, u32) = (2023, 6);

/// Any valid scenario of up to 62 months.
pub fn scenario() -> impl Strategy<Value = Scenario> {
    (region(), 0..30_i32, 1..62_i32, assumptions()).prop_flat_map(
        |(mut region, offset, months, assumptions)| {
            let baseline = Month::new(FIRST.0, FIRST.1).expect("a month") + offset;
            region.baseline_month = baseline;
            let sponsored =
                (1.0 - region.formal_share) * region.eligible_workers.0 - region.active.self_paid.0;
            let cohorts = vec((0.0..0.2_f64, 0..9_usize, 0..14_i32), 0..3);
            let targets = vec((0..4_i32, 5.0..60.0_f64), 0..3);
            let staff = region.non_asn_total.map_or(0.0, |total| total.0);
            let money = sponsored * 16_800.0 * 12.0;
            (plan(baseline, months, money, staff), cohorts, targets).prop_map(
                move |(plan, cohorts, targets)| {
                    let mut region = region.clone();
                    region.sponsored = cohorts
                        .iter()
                        .map(|&(share, payer, ends)| cohort(sponsored * share, payer, baseline + ends))
                        .collect();
                    region.targets = targets
                        .iter()
                        .map(|&(years, percent)| target(baseline.year() + years, percent))
                        .collect();
                    Scenario {
                        name: String::new(),
                        horizon: baseline + months,
                        region,
                        assumptions: assumptions.clone(),
                        plan,
                        sources: Vec::new(),
                    }
                },
            )
        },
    )
}

/// Assumptions within the ranges of docs/model.md, section 3, half of the time the defaults.
pub fn assumptions() -> impl Strategy<Value = Assumptions> {
    (vec(0.0..=1.0_f64, PARAMETERS.len()), any::<bool>(), any::<bool>(), 0.5..1.5_f64).prop_map(
        |(places, changed, leaves, july)| {
            let mut assumptions = Assumptions { pppk_leaves_denominator: leaves, ..Assumptions::default() };
            if changed {
                assumptions.construction_season[6] = july;
                for (row, place) in PARAMETERS.iter().zip(places) {
                    let Some((low, high)) = row.range else { continue };
                    let value = low + place * (high - low);
                    let whole = row.id == "grace_months_counted";
                    (row.set)(&mut assumptions, if whole { value.round() } else { value });
                }
            }
            assumptions
        },
    )
}

/// A region whose members fit into its pools; the baseline month is set later.
fn region() -> impl Strategy<Value = Region> {
    let shares = (0.3..0.6_f64, 0.0..0.9_f64, 0.0..0.9_f64, 0.0..0.08_f64, 0.0..=1.0_f64, 0.0..0.1_f64);
    (1e3..1e6_f64, shares).prop_map(
        |(eligible, (formal_share, wage, self_paid, staff, members, construction))| {
            let formal = formal_share * eligible;
            let staff_total = staff * formal;
            Region {
                code: String::new(),
                name: String::new(),
                baseline_month: Month::december(FIRST.0),
                eligible_workers: Workers(eligible),
                formal_share,
                active: Active {
                    wage: Workers(wage * (formal - staff_total)),
                    non_asn: Workers(members * staff_total),
                    self_paid: Workers(0.5 * self_paid * (eligible - formal)),
                    construction: Workers(construction * eligible),
                    other: Workers(0.01 * construction * eligible),
                },
                sponsored: Vec::new(),
                non_asn_total: Some(Workers(staff_total)),
                minimum_wage: vec![(2024, Rupiah(2_900_000.0)), (2026, Rupiah(3_300_000.0))],
                targets: Vec::new(),
                active_range: None,
                base_revisions: Vec::new(),
                observations: Vec::new(),
                history: Vec::new(),
                active_total: None,
            }
        },
    )
}

fn plan(baseline: Month, months: i32, money: f64, staff: f64) -> impl Strategy<Value = Plan> {
    let window = move || (1..12_i32, option::of(1..60_i32));
    let enrolment = move || option::of((0.0..0.05_f64, window()));
    let levers = (enrolment(), enrolment(), option::of((0.0..0.8_f64, window())));
    let programmes =
        vec((0..9_usize, 0.0..1.2_f64, 1..25_u32, 0..20_i32, 1..4_u32, any::<bool>(), any::<bool>()), 0..4);
    let staffing =
        (option::of((0.0..=1.0_f64, 1..12_i32, 1..7_u32)), option::of((0.0..=1.0_f64, 1..24_i32, 1..7_u32)));
    (levers, programmes, staffing).prop_map(
        move |((wage, self_paid, retention), programmes, (non_asn, pppk))| {
            let from = |months: i32| baseline + months;
            let until = |first: i32, length: Option<i32>| {
                length.map(|length| from((first + length).min(months.max(first))))
            };
            let enrolment = |part: Option<(f64, (i32, Option<i32>))>| {
                part.map(|(rate_per_month, (first, length))| Enrolment {
                    rate_per_month,
                    from: from(first),
                    until: until(first, length),
                })
            };
            Plan {
                wage_enrolment: enrolment(wage),
                self_paid_enrolment: enrolment(self_paid),
                retention: retention.map(|(lapse_reduction, (first, length))| Retention {
                    lapse_reduction,
                    from: from(first),
                    until: until(first, length),
                }),
                sponsorships: programmes
                    .into_iter()
                    .map(|(payer, share, months, first, years, savings, transport)| Sponsorship {
                        payer: Payer::ALL[payer],
                        budget_per_year: Rupiah(share * money),
                        months,
                        package: if savings { Package::JkkJkmJht } else { Package::JkkJkm },
                        sector: if transport { Sector::Transport } else { Sector::General },
                        first_month: from(first),
                        years,
                        refill: false,
                        name: String::new(),
                        document: String::new(),
                    })
                    .collect(),
                non_asn: non_asn.map(|(share, first, over_months)| NonAsnInclusion {
                    share,
                    from: from(first),
                    over_months,
                }),
                pppk_full_time: pppk.map(|(share, first, over_months)| PppkFullTime {
                    workers: Workers(share * staff),
                    from: from(first),
                    over_months,
                }),
            }
        },
    )
}

fn cohort(workers: f64, payer: usize, ends: Month) -> SponsoredCohort {
    SponsoredCohort { payer: Payer::ALL[payer], workers: Workers(workers), ends }
}

fn target(year: i32, percent: f64) -> Target {
    Target { year, percent: Percent(percent), workers: None, label: String::new() }
}

/// A scenario and a goal within its horizon, near enough to be interesting.
pub fn question() -> impl Strategy<Value = (Scenario, Goal)> {
    (scenario(), 0.0..1.0_f64, -2.0..15.0_f64, any::<bool>()).prop_filter_map(
        "a December within the horizon",
        |(scenario, place, more, lasting)| {
            let first = scenario.region.baseline_month.year();
            let years = scenario.horizon.year() - first + 1;
            let year = first + (place * f64::from(years)) as i32;
            let now = table(&scenario).rows[0].coverage.0;
            let goal = Goal { year, percent: Percent((now + more).clamp(0.0, 100.0)), lasting };
            goal.check(&scenario).is_ok().then_some((scenario, goal))
        },
    )
}

/// The coverage that counts for `goal`: December's, or the lowest of the six months after when it must last.
pub fn least(scenario: &Scenario, goal: &Goal) -> f64 {
    let mut scenario = scenario.clone();
    scenario.horizon = scenario.horizon.max(goal.until());
    let rows = table(&scenario).rows;
    let watched = rows.iter().filter(|row| goal.december() <= row.month && row.month <= goal.until());
    watched.map(|row| row.coverage.0).fold(f64::INFINITY, f64::min)
}
