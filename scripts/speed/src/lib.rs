//! The model alone, compiled as the site is, to be timed by `make bench` in a page without anything else.
//!
//! Each function does its work `times` times and returns a number that depends on it, so that nothing is left out.
#![allow(unsafe_code, clippy::unwrap_used)] // Exported names; a scenario of our own.

#[path = "../../../benches/model/scenario.rs"]
mod scenario;

use std::hint::black_box;

use jangkau::model::{Prepared, Scratch, table, validate};
use scenario::scenario;

/// A prepared run of 62 months.
#[unsafe(no_mangle)]
pub extern "C" fn run(times: u32) -> f64 {
    let mut prepared = Prepared::new(&scenario());
    let (mut scratch, mut coverage) = (Scratch::default(), Vec::new());
    let mut sum = 0.0;
    for round in 0..times {
        prepared.set_wage_rate(f64::from(round % 100) * 0.0005);
        prepared.coverage(62, &mut scratch, black_box(&mut coverage));
        sum += coverage.last().copied().unwrap_or(0.0);
    }
    sum
}

/// Setting the lever as [`run`] does, without the run.
#[unsafe(no_mangle)]
pub extern "C" fn set(times: u32) -> f64 {
    let mut prepared = Prepared::new(&scenario());
    for round in 0..times {
        black_box(&mut prepared).set_wage_rate(f64::from(round % 100) * 0.0005);
    }
    prepared.last() as f64
}

/// Validation, preparation and the full table.
#[unsafe(no_mangle)]
pub extern "C" fn whole(times: u32) -> f64 {
    let scenario = scenario();
    let mut sum = 0.0;
    for _ in 0..times {
        if validate(black_box(&scenario)).is_ok() {
            sum += table(&scenario).rows.last().map_or(0.0, |row| row.active);
        }
    }
    sum
}
