//! What a plain `cargo test` leaves out: one ignored test for each part, with its reason in the output. Each is a part
//! of `make test`; `cargo test --test left_out -- --ignored` runs them from here.
#![allow(clippy::unwrap_used)]

use std::process::Command;

/// Runs a part of `make test`.
fn part(name: &str) {
    let root = env!("CARGO_MANIFEST_DIR");
    let status = Command::new("bash").args(["scripts/test.sh", name]).current_dir(root).status().unwrap();
    assert!(status.success(), "scripts/test.sh {name}");
}

#[cfg(not(feature = "ssr"))]
#[test]
#[ignore = "needs the feature ssr: cargo test --features ssr"]
fn components_as_text() {
    part("core");
}

#[test]
#[ignore = "compiled for speed: cargo test --no-default-features --profile answers --test answers"]
fn the_answers() {
    part("answers");
}

#[test]
#[ignore = "needs Chromium: make test PART=browser"]
fn the_program_in_a_browser() {
    part("browser");
}

#[test]
#[ignore = "compiles the build tool: make test PART=tool"]
fn the_build_tool() {
    part("tool");
}

#[test]
#[ignore = "builds the site and needs Chromium, nginx and Apache: make test PART=end-to-end"]
fn journeys_from_end_to_end() {
    part("end-to-end");
}

#[test]
#[ignore = "format and lints of all packages: make test PART='format lints'"]
fn format_and_lints() {
    part("format");
    part("lints");
}
