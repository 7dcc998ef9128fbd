//! Compiles the app and takes it apart: a first module for the first picture, and the parts that are fetched later.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

use crate::cargo::{self, TARGET, target_folder};
use crate::compressed::compressed;
use crate::engines;
use crate::files::{content, text};
use crate::imports;
use crate::script::{joined, rename_part};
use crate::wasm::without_custom_sections;

/// The binary of the app, and the stem of the names of its files.
pub const APP: &str = "jangkau-web";
const PROFILE: &str = "site";
/// The feature of the app that marks its split points.
const FEATURE: &str = "split";
/// Under this address the first module imports the loader of the parts, until `script::joined` makes one file of both.
const LOADER: &str = "./loader.js";
/// Where `save` puts the first module with the names of its functions.
const NAMES: &str = "names";
/// Where `save` puts the compressed parts.
const PACKED: &str = "packed";
/// Where `save` puts which module needs which parts.
const NEEDS: &str = "needs.json";
/// Where `save` puts the programs that run futures.
const ENGINES: &str = "engines";
/// The name of the first module among them.
pub const FIRST: &str = "program";

/// The program in all its pieces.
pub struct Program {
    /// The module of JavaScript that starts it and fetches its parts; see `script`.
    pub script: String,
    /// What the first picture needs.
    pub first: Vec<u8>,
    /// What is fetched later, by name: `planner`, `stage`, `office`, `tables`, `handout`, and `chunk_N` for what several
    /// of them share.
    pub parts: BTreeMap<String, Vec<u8>>,
    /// The first module under `FIRST` and the parts under their names, as gzip: for pages that carry them inside.
    pub packed: BTreeMap<String, Vec<u8>>,
    /// The parts that each module of the program needs, its own among them, by the name of the module.
    pub needs: BTreeMap<String, Vec<String>>,
    /// The programs that run futures, by their names in `engines`.
    pub engines: BTreeMap<String, Vec<u8>>,
    /// `first` with the names of its functions, for the table of sizes; never shipped.
    pub first_with_names: Vec<u8>,
}

/// Where the program that was built last lies.
pub fn folder(root: &Path) -> PathBuf {
    target_folder(root).join("site-program")
}

/// Compiles the package in `root` and takes the program apart.
///
/// # Errors
/// It does not compile (cargo has said why), or a tool fails.
pub fn build(root: &Path) -> Result<Program> {
    compile(root)?;
    let linked = target_folder(root).join(TARGET).join(PROFILE).join(APP).with_extension("wasm");
    let work = folder(root).join("work");
    let _ = fs::remove_dir_all(&work); // from a build that was interrupted
    fs::create_dir_all(&work)?;
    let program = take_apart(&content(&linked)?, &work);
    fs::remove_dir_all(&work)?;
    Ok(Program { engines: engines::build(root)?, ..program? })
}

fn compile(root: &Path) -> Result<()> {
    // The splitter reads where the linker put what.
    let mut flags = vec![OsString::from("-Clink-arg=--emit-relocs")];
    // Fewer copies of small functions: 10 KB of the first program. The loops behind a slider are `inline(always)`.
    flags.push("-Cllvm-args=-inline-threshold=5".into());
    cargo::build(root, flags, |cargo| cargo.args(["--profile", PROFILE, "--bin", APP, "--features", FEATURE]))
}

/// What the linker made, as the pieces that are shipped. `work` is an empty folder for the tools.
fn take_apart(linked: &[u8], work: &Path) -> Result<Program> {
    let (main, module) = (work.join("main.wasm"), format!("./{APP}.js"));
    let mut options = Options::new(linked);
    options.output_dir = work;
    options.main_out_path = &main;
    options.link_name = LOADER;
    options.main_module = &module;
    let split =
        transform(options).map_err(|error| anyhow!("the program cannot be taken apart: {error:?}"))?;
    let bound = work.join("bound");
    Bindgen::new()
        .input_path(&main)
        .out_name(APP)
        .web(true)?
        .typescript(false)
        .keep_lld_exports(true)
        .omit_default_module_path(true)
        .generate(&bound)?;
    ensure!(
        !bound.join("snippets").exists(),
        "a crate brings scripts of its own, which the site does not ship"
    );
    let first_with_names = content(&bound.join(format!("{APP}_bg.wasm")))?;
    let (first, glue) = imports::short(&first_with_names, &text(&bound.join(APP).with_extension("js"))?)?;
    let mut script = joined(&glue, &text(&work.join(LOADER))?, LOADER)?;
    let mut parts = BTreeMap::new();
    for file in split.split_modules {
        let old = file.file_stem().and_then(|stem| stem.to_str()).context("a part has no name")?;
        let bytes = content(&file)?;
        let part = old.trim_start_matches("split_");
        // Parts without content are not fetched.
        if script.contains(&format!("\"./{old}.wasm\"")) {
            script = rename_part(&script, old, part)?;
            parts.insert(part.to_owned(), without_custom_sections(&bytes)?);
        }
    }
    let packed = compressed(all_parts(&first, &parts))?;
    let part_of = |stem: String| stem.trim_start_matches("split_").to_owned();
    let needs = split.prefetch_map.into_iter().map(|(module, needed)| {
        (module.trim_start_matches("split_").to_owned(), needed.into_iter().map(part_of).collect())
    });
    let needs = needs.collect();
    Ok(Program { script, first, parts, packed, needs, engines: BTreeMap::new(), first_with_names })
}

fn all_parts<'a>(
    first: &'a [u8],
    parts: &'a BTreeMap<String, Vec<u8>>,
) -> impl Iterator<Item = (&'a str, &'a [u8])> {
    parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).chain([(FIRST, first)])
}

/// Keeps a program in a folder, for `load`.
///
/// # Errors
/// The disk refuses.
pub fn save(program: &Program, folder: &Path) -> Result<()> {
    let mut files = crate::files::Files::new();
    files.insert(format!("{APP}.js"), program.script.clone().into_bytes());
    files.insert(format!("{APP}_bg.wasm"), program.first.clone());
    files.insert(format!("{NAMES}/{APP}_bg.wasm"), program.first_with_names.clone());
    for (part, bytes) in &program.parts {
        files.insert(format!("{part}.wasm"), bytes.clone());
    }
    for (part, bytes) in &program.packed {
        files.insert(format!("{PACKED}/{part}"), bytes.clone());
    }
    files.insert(NEEDS.to_owned(), serde_json::to_vec(&program.needs)?);
    for (name, bytes) in &program.engines {
        files.insert(format!("{ENGINES}/{name}"), bytes.clone());
    }
    crate::files::write(folder, &files)
}

/// Reads a program that `save` kept.
///
/// # Errors
/// There is none: nothing was built yet.
pub fn load(folder: &Path) -> Result<Program> {
    let mut files = crate::files::read(folder).context("no program was built yet")?;
    let mut take = |name: &str| files.remove(name).with_context(|| format!("{name} is missing"));
    let script = String::from_utf8(take(&format!("{APP}.js"))?)?;
    let first = take(&format!("{APP}_bg.wasm"))?;
    let first_with_names = content(&folder.join(NAMES).join(format!("{APP}_bg.wasm")))?;
    let parts: BTreeMap<_, _> = files
        .into_iter()
        .filter_map(|(name, bytes)| Some((name.strip_suffix(".wasm")?.to_owned(), bytes)))
        .collect();
    let packed = crate::files::read(&folder.join(PACKED)).context("no program was built yet")?;
    let needs = serde_json::from_slice(&content(&folder.join(NEEDS))?)?;
    let engines = crate::files::read(&folder.join(ENGINES)).context("no program was built yet")?;
    Ok(Program { script, first, parts, packed, needs, engines, first_with_names })
}
