//! Builds the site out of the sources. The command `site-build` (`main.rs`) calls this library; `scripts/*.sh` and the
//! end-to-end tests call the command.
//!
//! ```text
//! program::build    cargo, split points, wasm-bindgen  ->  Program: one script, the first module, the parts
//! pack::pack        Program, index.html, styles, static ->  Files: the whole site by name, pages written, all in memory
//! ```
//!
//! `pack` is a function of its inputs alone, so that a test can make the release after this one (`Options::mark`).
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))] // a failed test may panic

pub mod bundles;
pub mod cargo;
pub mod closed;
pub mod compressed;
pub mod digest;
pub mod engines;
pub mod files;
pub mod html;
pub mod imports;
pub mod inside;
pub mod minified;
pub mod names;
pub mod oembed;
pub mod pack;
pub mod page;
pub mod program;
pub mod release;
pub mod script;
pub mod size;
pub mod sources;
pub mod usb;
pub mod wasm;
