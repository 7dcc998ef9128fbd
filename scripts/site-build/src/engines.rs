//! Compiles the program that runs futures beside the app (`scripts/futures`), once for each kind of browser.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;

use crate::cargo::{self, TARGET, target_folder};
use crate::files::content;
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
    let flags = flag.map(Into::into).into_iter().collect();
    cargo::build(root, flags, |cargo| {
        cargo.args(["--profile", PROFILE, "--package", PACKAGE, "--target-dir"]).arg(&folder)
    })?;
    let linked = folder.join(TARGET).join(PROFILE).join(PACKAGE.replace('-', "_")).with_extension("wasm");
    without_custom_sections(&content(&linked)?)
}
