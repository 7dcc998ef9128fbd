//! Property tests try the same cases on every machine: the seed of their generator is fixed. A failing test prints it;
//! `JANGKAU_SEED=7 cargo test` explores other cases.
//!
//! Tests inside the crate use it as `crate::property`, those outside by `#[path = "common/property.rs"]`.
#![allow(clippy::expect_used)]

use proptest::test_runner::{Config, RngSeed};

/// The seed unless the environment gives another.
const SEED: u64 = 20_241_028;

/// Settings of a property that is tried on `cases` inputs.
pub fn config(cases: u32) -> Config {
    let seed = std::env::var("JANGKAU_SEED").ok();
    let seed = seed.map_or(SEED, |text| text.parse().expect("JANGKAU_SEED is a whole number"));
    // Shown with the output of a test that fails.
    eprintln!("these cases come again with JANGKAU_SEED={seed}");
    Config { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(seed), ..Config::default() }
}
