#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod denominator;
mod joined;

use proptest::prelude::*;

use super::*;
use crate::model::{Assumptions, PARAMETERS, Unit};
use crate::model::{
    Enrolment, NonAsnInclusion, Package, Payer, Percent, PppkFullTime, Retention, Rupiah, Sector,
    SponsoredCohort, Sponsorship, Target,
};

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

/// Kota Binjai with every part of a plan.
fn binjai() -> Scenario {
    Scenario {
        name: String::new(),
        horizon: month("2026-12"),
        region: region(),
        assumptions: Assumptions::default(),
        plan: plan(),
        sources: Vec::new(),
    }
}

fn region() -> Region {
    let (payer, ends) = (Payer::Csr, month("2025-05"));
    Region {
        code: "12.75".into(),
        name: "Kota Binjai".into(),
        baseline_month: month("2024-10"),
        eligible_workers: Workers(100_000.0),
        formal_share: 0.4,
        active: Active {
            wage: Workers(13_000.0),
            non_asn: Workers(2_000.0),
            self_paid: Workers(5_000.0),
            construction: Workers(3_000.0),
            other: Workers(100.0),
        },
        sponsored: vec![SponsoredCohort { payer, workers: Workers(1_000.0), ends }],
        non_asn_total: Some(Workers(4_000.0)),
        minimum_wage: vec![(2024, Rupiah(2_887_667.0)), (2025, Rupiah(3_075_365.0))],
        targets: vec![target(2025, 37.1), target(2025, 40.0)],
        active_range: Some((Workers(24_000.0), Workers(25_000.0))),
        base_revisions: Vec::new(),
        observations: Vec::new(),
        history: Vec::new(),
        active_total: None,
    }
}

fn plan() -> Plan {
    let enrolment = || {
        let (from, until) = (month("2024-11"), Some(month("2025-12")));
        Some(Enrolment { rate_per_month: 0.02, from, until })
    };
    let (from, workers) = (month("2025-01"), Workers(600.0));
    Plan {
        wage_enrolment: enrolment(),
        self_paid_enrolment: enrolment(),
        retention: Some(Retention { lapse_reduction: 0.2, from, until: None }),
        sponsorships: vec![programme(), programme()],
        non_asn: Some(NonAsnInclusion { share: 1.0, from, over_months: 3 }),
        pppk_full_time: Some(PppkFullTime { workers, from, over_months: 2 }),
    }
}

fn target(year: i32, percent: f64) -> Target {
    Target { year, percent: Percent(percent), workers: Some(Workers(37_100.0)), label: String::new() }
}

fn programme() -> Sponsorship {
    Sponsorship {
        payer: Payer::Csr,
        budget_per_year: Rupiah(1e9),
        months: 6,
        package: Package::JkkJkm,
        sector: Sector::General,
        first_month: month("2025-07"),
        years: 1,
        refill: false,
        name: String::new(),
        document: String::new(),
    }
}

/// The refusals of Binjai after `change`.
fn refusals(change: impl FnOnce(&mut Scenario)) -> Vec<Refusal> {
    let mut scenario = binjai();
    change(&mut scenario);
    validate(&scenario).err().unwrap_or_default()
}

fn named(id: &str) -> Field {
    Field::parse(id).unwrap()
}

fn only(field: &str, problem: Problem) -> Vec<Refusal> {
    vec![Refusal { field: named(field), problem }]
}

/// A number of the scenario with the values around the edges of what it accepts.
struct Edge {
    field: &'static str,
    set: fn(&mut Scenario, f64),
    allowed: Allowed,
    accepted: &'static [f64],
    refused: &'static [f64],
}

const NEVER: [f64; 3] = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY];

macro_rules! edge {
    ($field:literal, $allowed:ident, $accepted:expr, $refused:expr, |$scenario:ident, $value:ident| $set:expr) => {
        Edge {
            field: $field,
            set: |$scenario, $value| $set,
            allowed: Allowed::$allowed,
            accepted: &$accepted,
            refused: &$refused,
        }
    };
}

#[rustfmt::skip]
fn edges() -> Vec<Edge> {
    vec![
        edge!("region.eligible_workers", ELIGIBLE, [99_999.0, 1e9 - 1.0, 1e9], [0.0, -0.0, -1.0, 1e9 + 1.0],
            |s, v| s.region.eligible_workers.0 = v),
        edge!("region.formal_share", FRACTION, [0.2, 0.9], [-0.001, 1.001], |s, v| s.region.formal_share = v),
        edge!("region.active.wage", PEOPLE, [0.0, 0.5], [-0.5, -1.0], |s, v| s.region.active.wage.0 = v),
        edge!("region.active.non_asn", PEOPLE, [0.0, 1.0], [-0.5], |s, v| s.region.active.non_asn.0 = v),
        edge!("region.active.self_paid", PEOPLE, [0.0, 1.0], [-0.5], |s, v| s.region.active.self_paid.0 = v),
        edge!("region.active.construction", PEOPLE, [0.0, 1.0], [-0.5], |s, v| s.region.active.construction.0 = v),
        edge!("region.active.other", PEOPLE, [0.0, 1.0], [-0.5], |s, v| s.region.active.other.0 = v),
        edge!("region.sponsored.0.workers", PEOPLE, [0.0, 1.0], [-0.5], |s, v| s.region.sponsored[0].workers.0 = v),
        edge!("region.minimum_wage.2025", MONEY, [0.0, 1e15], [-1.0, 1.001e15],
            |s, v| s.region.minimum_wage[1].1.0 = v),
        edge!("region.targets.1.percent", PERCENT, [0.0, 0.1, 99.9, 100.0], [-0.1, 100.1],
            |s, v| s.region.targets[1].percent.0 = v),
        edge!("region.targets.0.workers", PEOPLE, [0.0, 1e9], [-1.0, 1e9 + 1.0],
            |s, v| s.region.targets[0].workers = Some(Workers(v))),
        edge!("plan.wage_enrolment.rate_per_month", FRACTION, [0.0, 0.001, 0.999, 1.0], [-0.001, 1.001],
            |s, v| s.plan.wage_enrolment.as_mut().unwrap().rate_per_month = v),
        edge!("plan.self_paid_enrolment.rate_per_month", FRACTION, [0.0, 1.0], [-0.001, 1.001],
            |s, v| s.plan.self_paid_enrolment.as_mut().unwrap().rate_per_month = v),
        edge!("plan.retention.lapse_reduction", FRACTION, [0.0, 1.0], [-0.001, 1.001],
            |s, v| s.plan.retention.as_mut().unwrap().lapse_reduction = v),
        edge!("plan.non_asn.share", FRACTION, [0.0, 1.0], [-0.001, 1.001],
            |s, v| s.plan.non_asn.as_mut().unwrap().share = v),
        edge!("plan.sponsorships.1.budget_per_year", MONEY, [0.0, 1e15], [-1.0, 1.001e15],
            |s, v| s.plan.sponsorships[1].budget_per_year.0 = v),
        edge!("plan.pppk_full_time.workers", PEOPLE, [0.0, 3_999.0, 4_000.0], [-1.0],
            |s, v| s.plan.pppk_full_time.as_mut().unwrap().workers.0 = v),
        edge!("assumptions.construction_season.11", SEASON, [1e-6, 1.0, 1e6], [0.0, -1.0, 1.001e6],
            |s, v| s.assumptions.construction_season[11] = v),
    ]
}

#[test]
fn the_example_is_accepted() {
    assert_eq!(validate(&binjai()), Ok(()));
}

#[test]
fn numbers_are_accepted_up_to_their_edges() {
    for Edge { field, set, allowed, accepted, refused } in edges() {
        for value in accepted {
            assert_eq!(refusals(|scenario| set(scenario, *value)), [], "{field} = {value}");
        }
        for value in refused.iter().chain(&NEVER) {
            let found = refusals(|scenario| set(scenario, *value));
            let wanted = Refusal { field: named(field), problem: Problem::OutOfRange(allowed) };
            assert!(found.contains(&wanted), "{field} = {value}: {found:?}");
        }
    }
}

#[test]
fn assumptions_are_accepted_up_to_their_edges() {
    for row in PARAMETERS {
        let (low, high) = row.allowed;
        let wanted = Refusal {
            field: named(&format!("assumptions.{}", row.id)),
            problem: Problem::OutOfRange(row.accepted()),
        };
        let step = if row.unit == Unit::RupiahPerPerson { 1.0 } else { 0.001 };
        let refused = |value: f64| refusals(|scenario| (row.set)(&mut scenario.assumptions, value));
        for value in [low - step, high + step, f64::NAN, f64::INFINITY] {
            assert!(refused(value).contains(&wanted), "{} = {value}", row.id);
        }
        for value in [low, high, (high - step).round()] {
            assert!(!refused(value).contains(&wanted), "{} = {value}", row.id);
        }
    }
    assert_eq!(Field::Parameter(1).id(), "assumptions.organic_growth_per_month.wage");
}

#[test]
fn grace_is_whole_months() {
    let grace = |months: f64| refusals(|scenario| scenario.assumptions.grace_months_counted = months).len();
    assert_eq!([0.0, 1.0, 3.0].map(grace), [0, 0, 0]);
    assert_eq!([0.5, 2.999, 4.0].map(grace), [1, 1, 1]);
}

#[test]
fn whole_numbers_are_accepted_up_to_their_edges() {
    type Set = fn(&mut Scenario, u32);
    let months: [(&str, Set); 3] = [
        ("plan.sponsorships.1.months", |s, v| s.plan.sponsorships[1].months = v),
        ("plan.non_asn.over_months", |s, v| s.plan.non_asn.as_mut().unwrap().over_months = v),
        ("plan.pppk_full_time.over_months", |s, v| s.plan.pppk_full_time.as_mut().unwrap().over_months = v),
    ];
    for (field, set) in months {
        for value in [1, 2, 59, 60] {
            assert_eq!(refusals(|scenario| set(scenario, value)), [], "{field} = {value}");
        }
        for value in [0, 61, u32::MAX] {
            let wanted = only(field, Problem::OutOfRange(Allowed::MONTHS));
            assert_eq!(refusals(|scenario| set(scenario, value)), wanted, "{field} = {value}");
        }
    }
    let years = |years| refusals(|scenario| scenario.plan.sponsorships[0].years = years);
    assert!([1, 2, 29, 30].into_iter().all(|value| years(value).is_empty()));
    for value in [0, 31] {
        assert_eq!(years(value), only("plan.sponsorships.0.years", Problem::OutOfRange(Allowed::TRANCHES)));
    }
}

#[test]
fn everything_wrong_is_said_at_once() {
    let found = refusals(|scenario| {
        scenario.region.formal_share = 2.0;
        scenario.plan.sponsorships[0].months = 0;
        scenario.plan.sponsorships[1].years = 0;
        scenario.assumptions.quota_acceptance = f64::NAN;
    });
    let fields: Vec<String> = found.iter().map(|refusal| refusal.field.id()).collect();
    assert!(fields.contains(&"region.formal_share".to_owned()));
    assert!(fields.contains(&"plan.sponsorships.0.months".to_owned()));
    assert!(fields.contains(&"plan.sponsorships.1.years".to_owned()));
    assert!(fields.contains(&"assumptions.quota_acceptance".to_owned()));
}

proptest! {
    #![proptest_config(crate::property::config(256))]

    #[test]
    fn generated_scenarios_are_accepted(scenario in crate::scenarios::scenario()) {
        prop_assert_eq!(validate(&scenario), Ok(()));
    }
}
