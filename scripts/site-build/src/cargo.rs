//! Calls cargo for browsers, so that the same sources give the same bytes on any machine.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, ensure};

/// What rustc calls the browser.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// The folder of cargo's output for the package in `root`.
pub fn target_folder(root: &Path) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder))
}

/// Runs `cargo build` in `root` for browsers, with flags of rustc and what `add_arguments` says besides.
///
/// # Errors
/// It does not compile (cargo has said why), or there is no cargo.
pub fn build(
    root: &Path,
    mut flags: Vec<OsString>,
    add_arguments: impl FnOnce(&mut Command) -> &mut Command,
) -> Result<()> {
    flags.extend(remapped_folders(root)?);
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args(["build", "--locked", "--target", TARGET]);
    let status = add_arguments(&mut cargo)
        // The form that allows spaces in paths.
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join(&OsString::from("\x1f")))
        .status()
        .context("cargo cannot be started")?;
    ensure!(status.success(), "the program does not compile: see the messages above");
    Ok(())
}

/// Paths of this machine stay out of the program: smaller, and the same bytes wherever it is built.
fn remapped_folders(root: &Path) -> Result<Vec<OsString>> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    #[allow(deprecated, reason = "no longer: it was set right for Windows in Rust 1.85")]
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).context("no home folder")?;
    let mut flags = vec![remapped(root, ".")];
    if let Ok(registries) = fs::read_dir(home.join("registry/src")) {
        for registry in registries {
            flags.push(remapped(&registry?.path(), "crates"));
        }
    }
    Ok(flags)
}

fn remapped(path: &Path, name: &str) -> OsString {
    let mut flag = OsString::from("--remap-path-prefix=");
    flag.push(path);
    flag.push("=");
    flag.push(name);
    flag
}
