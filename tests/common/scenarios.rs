//! Generators of scenarios that pass validation, extremes included.
//!
//! Tests inside the crate use it as `crate::scenarios`, those outside by `#[path = "common/scenarios.rs"]`.
#![allow(dead_code, clippy::expect_used)] // Each test crate takes what it needs.

use jangkau::model::{
    Active, Assumptions, Enrolment, Month, NonAsnInclusion, Observation, PARAMETERS, Package, Payer, Percent,
    Plan, PppkFullTime, Region, Retention, Rupiah, Scenario, Sector, Segment, SegmentCounts, SponsoredCohort,
    Sponsorship, Switch, Target, Workers, validate,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Any valid scenario without free text beyond its names.
pub fn scenario() -> impl Strategy<Value = Scenario> {
    let around = (any_month(), horizon_after());
    let parts = (around, assumptions(), region_shape(), plan_shape());
    let valid = |scenario: &Scenario| validate(scenario).is_ok();
    parts
        .prop_map(|(around, assumptions, region, plan)| build(around, assumptions, region, plan))
        .prop_filter("valid", valid)
}

/// The same with counts from before, what was planned for some of them.
pub fn with_history() -> impl Strategy<Value = Scenario> {
    let percent = || option::of((0.0..=100.0_f64).prop_map(Percent));
    let segments = vec(option::of((0.0..1e5_f64).prop_map(Workers)), Segment::ALL.len());
    let count = (1..30_i32, 0.0..1e6_f64, percent(), percent(), segments);
    // On the heap: laws hold several of them on a thread's small stack.
    (scenario().boxed(), vec(count, 0..4))
        .prop_map(|(mut scenario, counts)| {
            for (before, active, percent, planned, members) in counts {
                let month = month(-before, scenario.region.baseline_month);
                let segments = Segment::ALL.into_iter().zip(members);
                let segments = segments
                    .fold(SegmentCounts::NONE, |counts, (segment, members)| counts.with(segment, members));
                let active = Some(Workers(active));
                scenario.region.history.push(Observation { month, active, percent, planned, segments });
            }
            let history = &mut scenario.region.history;
            history.sort_by_key(|count| count.month);
            history.dedup_by_key(|count| count.month);
            scenario
        })
        .boxed()
}

/// The month `offset` from `from`, kept within the years a file can hold.
pub fn month(offset: i32, from: Month) -> Month {
    let last = Month::december(9999);
    let first = Month::new(1, 1).expect("a month");
    if offset > last - from {
        last
    } else if offset < first - from {
        first
    } else {
        from + offset
    }
}

fn any_month() -> impl Strategy<Value = Month> {
    let usual = (2015..2030, 1u32..=12);
    let any = (1..=9999, 1u32..=12);
    prop_oneof![9 => usual, 1 => any].prop_map(|(year, month)| Month::new(year, month).expect("a month"))
}

fn horizon_after() -> impl Strategy<Value = i32> {
    prop_oneof![1 => Just(0), 8 => 1..=60, 1 => 61..=360]
}

/// 0, 1 or anything between, often with few decimals.
pub fn fraction() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => Just(0.0),
        1 => Just(1.0),
        4 => (0..=1000).prop_map(|thousandths| f64::from(thousandths) / 1000.0),
        2 => 0.0..=1.0,
    ]
}

/// Eligible workers from a village to a nation.
fn eligible() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => select(vec![1.0, 0.5, 1e9]),
        6 => (1_000u32..5_000_000).prop_map(f64::from),
        2 => 1.0..1e9,
    ]
}

/// How full the pools are and how they divide, as fractions.
#[derive(Clone, Debug)]
struct RegionShape {
    eligible: f64,
    formal_share: f64,
    fill: (f64, f64, f64),
    split: (f64, f64, f64),
    whole: bool,
    has_total: bool,
    cohorts: Vec<(Payer, f64, i32)>,
    wages: Vec<(i32, f64)>,
    targets: Vec<(i32, f64, Option<f64>)>,
    range: Option<(f64, f64)>,
}

fn region_shape() -> impl Strategy<Value = RegionShape> {
    let pools =
        (eligible(), fraction(), (fraction(), fraction(), fraction()), (fraction(), fraction(), fraction()));
    let cohorts = vec((payer(), fraction(), -3..40), 0..4);
    let wages = vec((1..=9999, 0.0..1e7), 0..4);
    let targets = vec((prop_oneof![2020..2035, 1..=9999], 0.0..=100.0, option::of(0.0..1e9)), 0..4);
    let range = option::weighted(0.2, (fraction(), fraction()));
    (pools, any::<(bool, bool)>(), cohorts, wages, targets, range).prop_map(
        |((eligible, formal_share, fill, split), (whole, has_total), cohorts, wages, targets, range)| {
            RegionShape {
                eligible,
                formal_share,
                fill,
                split,
                whole,
                has_total,
                cohorts,
                wages,
                targets,
                range,
            }
        },
    )
}

/// What the plan asks for, months counted from the baseline.
#[derive(Clone, Debug)]
struct PlanShape {
    wage: Option<(f64, i32, Option<i32>)>,
    self_paid: Option<(f64, i32, Option<i32>)>,
    retention: Option<(f64, i32, Option<i32>)>,
    programmes: Vec<Programme>,
    non_asn: Option<(f64, i32, u32)>,
    pppk: Option<(f64, i32, u32)>,
}

type Programme = ((Payer, f64, u32), (bool, bool, i32, u32));

fn plan_shape() -> impl Strategy<Value = PlanShape> {
    let window = || (fraction(), -12..60, option::of(0..60));
    let spread = || (fraction(), -12..60, 1u32..=60);
    let bought = (payer(), budget(), 1u32..=60);
    let programme =
        (bought, (any::<bool>(), any::<bool>(), -12..60, prop_oneof![4 => 1u32..4, 1 => 1u32..=30]));
    let levers = (option::of(window()), option::of(window()), option::of(window()));
    (levers, vec(programme, 0..4), option::of(spread()), option::of(spread())).prop_map(
        |((wage, self_paid, retention), programmes, non_asn, pppk)| PlanShape {
            wage,
            self_paid,
            retention,
            programmes,
            non_asn,
            pppk,
        },
    )
}

fn payer() -> impl Strategy<Value = Payer> {
    select(Payer::ALL.to_vec())
}

fn budget() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => Just(0.0),
        5 => (0..10_000).prop_map(|millions| f64::from(millions) * 1e6),
        1 => 0.0..1e15,
        1 => Just(1e15),
    ]
}

/// Assumptions at their default, within the evidence, and anywhere they are accepted.
pub fn assumptions() -> impl Strategy<Value = Assumptions> {
    let numbers = vec((0..10, fraction()), PARAMETERS.len());
    let season = prop_oneof![
        3 => Just([1.0; 12]),
        2 => proptest::array::uniform12(0.5..1.5),
        1 => proptest::array::uniform12(select(vec![1e-6, 1.0, 1e6])),
    ];
    (numbers, any::<[bool; 3]>(), season).prop_map(|(numbers, switches, season)| {
        let mut assumptions = Assumptions::default();
        for (row, (kind, at)) in PARAMETERS.iter().zip(numbers) {
            let (low, high) = if kind < 9 { row.range.unwrap_or(row.allowed) } else { row.allowed };
            let value = low + at * (high - low);
            let value = if row.accepted().whole { value.round() } else { value };
            if kind > 4 {
                (row.set)(&mut assumptions, value.clamp(low, high));
            }
        }
        for (switch, on) in Switch::ALL.into_iter().zip(switches) {
            switch.set(&mut assumptions, on);
        }
        assumptions.construction_season = season;
        assumptions
    })
}

fn build(around: (Month, i32), assumptions: Assumptions, region: RegionShape, plan: PlanShape) -> Scenario {
    let (baseline, horizon) = around;
    let region = build_region(baseline, region);
    let staff = region.non_asn_total.unwrap_or(region.active.non_asn);
    Scenario {
        name: String::new(),
        horizon: month(horizon, baseline),
        plan: build_plan(baseline, staff, plan),
        region,
        assumptions,
        sources: Vec::new(),
    }
}

fn build_region(baseline: Month, shape: RegionShape) -> Region {
    let count = |people: f64| Workers(if shape.whole { people.floor() } else { people });
    let (formal, informal, outside) = shape.fill;
    let formal_pool = shape.formal_share * shape.eligible * formal;
    let informal_pool = (1.0 - shape.formal_share) * shape.eligible * informal;
    let staff = formal_pool * shape.split.0;
    let members = if shape.has_total { staff * shape.split.1 } else { staff };
    let sponsored = informal_pool * shape.split.2;
    let weights: f64 = shape.cohorts.iter().map(|(_, weight, _)| weight).sum();
    let of_them = |weight: f64| if weights > 0.0 { sponsored * weight / weights } else { 0.0 };
    let rest = (shape.eligible - formal_pool - informal_pool).max(0.0) * outside;
    let self_paid = if weights > 0.0 { informal_pool - sponsored } else { informal_pool };
    let cohort = |&(payer, weight, ends): &(Payer, f64, i32)| SponsoredCohort {
        payer,
        workers: count(of_them(weight)),
        ends: month(ends, baseline),
    };
    let range =
        |(a, b): (f64, f64)| (count(shape.eligible * f64::min(a, b)), count(shape.eligible * f64::max(a, b)));
    Region {
        code: "12.75".to_owned(),
        name: "Kota Binjai".to_owned(),
        baseline_month: baseline,
        eligible_workers: Workers(shape.eligible),
        formal_share: shape.formal_share,
        active: Active {
            wage: count((formal_pool - staff).max(0.0)),
            non_asn: count(members),
            self_paid: count(self_paid.max(0.0)),
            construction: count(rest * 0.75),
            other: count(rest * 0.25),
        },
        sponsored: shape.cohorts.iter().map(cohort).collect(),
        non_asn_total: shape.has_total.then(|| count(staff)),
        minimum_wage: wages(shape.wages),
        targets: shape.targets.into_iter().map(target).collect(),
        active_range: shape.range.map(range),
        base_revisions: Vec::new(),
        observations: Vec::new(),
        history: Vec::new(),
        active_total: None,
    }
}

fn wages(mut wages: Vec<(i32, f64)>) -> Vec<(i32, Rupiah)> {
    wages.sort_by_key(|(year, _)| *year);
    wages.dedup_by_key(|(year, _)| *year);
    wages.into_iter().map(|(year, wage)| (year, Rupiah(wage))).collect()
}

fn target((year, percent, workers): (i32, f64, Option<f64>)) -> Target {
    Target { year, percent: Percent(percent), workers: workers.map(Workers), label: String::new() }
}

fn build_plan(baseline: Month, staff: Workers, shape: PlanShape) -> Plan {
    let window = |from: i32, length: Option<i32>| {
        let from = month(from, baseline);
        (from, length.map(|length| month(length, from)))
    };
    let enrolment = |(rate_per_month, from, length): (f64, i32, Option<i32>)| {
        let (from, until) = window(from, length);
        Enrolment { rate_per_month, from, until }
    };
    let retention = |(lapse_reduction, from, length): (f64, i32, Option<i32>)| {
        let (from, until) = window(from, length);
        Retention { lapse_reduction, from, until }
    };
    Plan {
        wage_enrolment: shape.wage.map(enrolment),
        self_paid_enrolment: shape.self_paid.map(enrolment),
        retention: shape.retention.map(retention),
        sponsorships: shape.programmes.into_iter().map(|shape| programme(baseline, shape)).collect(),
        non_asn: shape.non_asn.map(|(share, from, over_months)| NonAsnInclusion {
            share,
            from: month(from, baseline),
            over_months,
        }),
        pppk_full_time: shape.pppk.map(|(share, from, over_months)| PppkFullTime {
            workers: Workers(staff.0 * share),
            from: month(from, baseline),
            over_months,
        }),
    }
}

fn programme(baseline: Month, shape: Programme) -> Sponsorship {
    let ((payer, budget, months), (old_age, transport, first, years)) = shape;
    Sponsorship {
        payer,
        budget_per_year: Rupiah(budget),
        months,
        package: if old_age { Package::JkkJkmJht } else { Package::JkkJkm },
        sector: if transport { Sector::Transport } else { Sector::General },
        first_month: month(first, baseline),
        years,
        refill: false,
        name: String::new(),
        document: String::new(),
    }
}
