//! In a real browser: the numbers are those of the native run to the last bit, and the glue does what it says.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "browser/glue.rs"]
mod glue;
#[path = "browser/numbers.rs"]
mod numbers;
#[path = "common/sweep.rs"]
mod sweep;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
