//! Jangkau: what-if projections of employment social security coverage, in the browser.
//!
//! ```text
//! event -> Action -> reduce -> Scenario -> project -> Projection -> view -> html / canvas / svg / csv
//! ```
//!
//! The [`model::Scenario`] is the only ground state; everything else is a function of it.
//! ARCHITECTURE.md has the map and the invariants.

pub mod data;
pub mod model;
pub mod text;

// The generator of scenarios is written for the tests outside, and speaks of this crate by its name.
#[cfg(test)]
extern crate self as jangkau;
#[cfg(test)]
#[path = "../tests/support/generate.rs"]
mod generate;
