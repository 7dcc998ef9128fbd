//! Compiles the program that runs futures beside the app (`scripts/futures`), once for each kind of browser.

use std::collections::BTreeMap;
use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::files::content;
use crate::program::{TARGET, run_cargo, target_folder};
use crate::wasm::without_custom_sections;

const PACKAGE: &str = "futures-engine";
const PROFILE: &str = "engine";
/// For browsers with SIMD.
pub const REGISTERS: &str = "futures-simd";
/// For all browsers.
pub const NUMBERS: &str = "futures";

/// Both programs, by their names.
///
/// # Errors
/// They do not compile (cargo has said why).
pub fn build(root: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let numbers = build_one(root, NUMBERS, None)?;
    let registers = build_one(root, REGISTERS, Some("-Ctarget-feature=+simd128"))?;
    Ok([(NUMBERS, numbers), (REGISTERS, registers)].map(|(name, bytes)| (name.to_owned(), bytes)).into())
}

/// Each in a folder of its own, where cargo cannot take one for the other.
fn build_one(root: &Path, name: &str, flag: Option<&str>) -> Result<Vec<u8>> {
    let folder = target_folder(root).join(name);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--profile", PROFILE, "--package", PACKAGE, "--target-dir"]).arg(&folder);
    run_cargo(cargo, root, flag.map(Into::into).into_iter().collect())?;
    let linked = folder.join(TARGET).join(PROFILE).join(PACKAGE.replace('-', "_")).with_extension("wasm");
    without_custom_sections(&content(&linked)?)
}
