//! The built-in regions as scenario files, which the end-to-end tests put through the command line.
//!
//! A change of a figure changes them on purpose: `GOLDEN=write cargo test --no-default-features --test regions`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

#[path = "common/files.rs"]
mod files;

use std::{env, fs};

use jangkau::codec::file::{read, write};
use jangkau::data::REGIONS;

#[test]
fn the_files_are_the_regions() {
    let is_writing = env::var_os("GOLDEN").is_some_and(|value| value == "write");
    let mut names = Vec::new();
    for profile in REGIONS {
        for reading in 0..profile.readings().count() {
            let (scenario, name) = (profile.scenario(reading), format!("{}-{reading}.json", profile.code));
            let path = files::path("e2e/regions").join(&name);
            if is_writing {
                fs::write(&path, write(&scenario.clone().into())).unwrap();
            }
            assert_eq!(read(&fs::read_to_string(&path).unwrap()).unwrap(), scenario.into(), "{name}");
            names.push(name);
        }
    }
    let there = fs::read_dir(files::path("e2e/regions")).unwrap();
    let mut there: Vec<String> =
        there.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    there.sort();
    assert_eq!(there, names);
}
