//! The same scenarios give the same bits on every machine. The committed fingerprints are also checked in a browser
//! (`tests/browser.rs`), so native and wasm agree to the last bit.
//!
//! A change of the model changes them on purpose: `GOLDEN=write cargo test --no-default-features --test golden`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

#[path = "common/sweep.rs"]
mod sweep;

use std::collections::BTreeSet;
use std::{env, fs, path::Path};

use jangkau::model::{Workers, table, validate};
use sweep::{
    GOLDEN, GOLDEN_FUTURES, SCENARIOS, differences, fingerprints, future_fingerprints, of_table, scenario,
};

#[test]
fn every_scenario_of_the_sweep_is_valid() {
    for number in 0..SCENARIOS {
        assert_eq!(validate(&scenario(number)), Ok(()), "scenario {number}");
    }
}

#[test]
fn the_sweep_has_every_part_of_a_plan() {
    let all: Vec<_> = (0..SCENARIOS).map(scenario).collect();
    let count = |has: fn(&jangkau::model::Scenario) -> bool| all.iter().filter(|one| has(one)).count();
    assert!(count(|one| one.plan.wage_enrolment.is_some()) > 100);
    assert!(count(|one| one.plan.self_paid_enrolment.is_some()) > 100);
    assert!(count(|one| one.plan.retention.is_some()) > 100);
    assert!(count(|one| one.plan.sponsorships.len() > 2) > 100);
    assert!(count(|one| one.plan.non_asn.is_some()) > 100);
    assert!(count(|one| one.plan.pppk_full_time.is_some()) > 100);
    assert!(count(|one| one.assumptions.grace_months_counted > 0.0) > 100);
    let different: BTreeSet<u64> = all.iter().map(|one| of_table(&table(one))).collect();
    assert_eq!(different.len() as u64, SCENARIOS);
}

#[test]
fn the_results_have_the_committed_bits() {
    compare(&fingerprints(), GOLDEN, "tables.txt");
}

#[test]
fn the_futures_have_the_committed_bits() {
    compare(&future_fingerprints(), GOLDEN_FUTURES, "futures.txt");
}

fn compare(found: &str, golden: &str, file: &str) {
    if env::var_os("GOLDEN").is_some_and(|value| value == "write") {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file), found).unwrap();
        return;
    }
    let differences = differences(found, golden);
    assert!(differences.is_empty(), "{} differ, first {:?}", differences.len(), differences.first());
}

#[test]
fn one_bit_changes_the_fingerprint() {
    let mut table = table(&scenario(7));
    let before = of_table(&table);
    let last = table.rows.last_mut().unwrap();
    last.active = Workers(f64::from_bits(last.active.0.to_bits() ^ 1));
    assert_ne!(of_table(&table), before);
}
