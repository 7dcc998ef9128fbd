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
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod codec;
pub mod data;
pub mod model;
pub mod office;
pub mod order;
pub mod overview;
pub mod preferences;
pub mod session;
pub mod state;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
pub mod view;

// The generators of tests/common name this crate as the tests outside it do.
#[cfg(all(test, not(target_arch = "wasm32")))]
extern crate self as jangkau;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "../tests/common/documents.rs"]
pub(crate) mod documents;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "../tests/common/ordinary.rs"]
pub(crate) mod ordinary;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "../tests/common/property.rs"]
pub(crate) mod property;
#[cfg(all(test, not(target_arch = "wasm32")))]
#[path = "../tests/common/scenarios.rs"]
pub(crate) mod scenarios;
