//! Jangkau: what-if projections of employment social security coverage, in the browser.
//!
//! ```text
//! event -> Action -> reduce -> Scenario -> project -> Projection -> view -> html / canvas / svg / csv
//! ```
//!
//! The [`model::Scenario`] is the only ground state; everything else is a function of it.
//! ARCHITECTURE.md has the map and the invariants.

#[cfg(feature = "ui")]
pub mod browser;
pub mod chart;
pub mod model;
