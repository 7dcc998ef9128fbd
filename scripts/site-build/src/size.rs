//! Where the bytes are: the first program by crate and module, and what each visit transfers.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::files::Files;
use crate::names::{ends_in, is_named};
use crate::wasm::contents;

/// Modules smaller than this share are summed up in one row of their crate.
const LEAST_SHARE: f64 = 0.002;
/// Names of modules are cut off below this depth: `jangkau::ui::controls`.
const DEPTH: usize = 3;

/// Bytes of code by crate, and in it by module.
type Tree = BTreeMap<String, BTreeMap<String, usize>>;

/// The table of a module with the names of its functions, as text.
///
/// # Errors
/// The bytes are no module.
pub fn table(module: &[u8]) -> Result<String> {
    let contents = contents(module)?;
    let code: usize = contents.functions.iter().map(|(_, size)| size).sum();
    let total = code + contents.data;
    let mut tree = Tree::new();
    for (name, size) in &contents.functions {
        let module = module_of(name);
        let crate_name = module.split("::").next().unwrap_or(&module).to_owned();
        *tree.entry(crate_name).or_default().entry(module).or_default() += size;
    }
    let mut crates: Vec<_> = tree.into_iter().map(|(name, modules)| (sum(&modules), name, modules)).collect();
    crates.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let mut text = format!("{:>9} {:>6}  first program, uncompressed\n", "bytes", "share");
    text += &row(total, total, "all");
    text += &row(contents.data, total, "data");
    for (size, name, modules) in crates {
        text += &row(size, total, &name);
        if modules.len() > 1 {
            text += &rows_of(modules, total);
        }
    }
    Ok(text)
}

fn sum(modules: &BTreeMap<String, usize>) -> usize {
    modules.values().sum()
}

/// The modules of a crate, the largest first.
fn rows_of(modules: BTreeMap<String, usize>, total: usize) -> String {
    let least = total as f64 * LEAST_SHARE;
    let (mut large, small): (Vec<_>, Vec<_>) =
        modules.into_iter().partition(|(_, size)| *size as f64 >= least);
    large.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let rest: usize = small.iter().map(|(_, size)| size).sum();
    let mut text: String = large.iter().map(|(name, size)| row(*size, total, &format!("  {name}"))).collect();
    if rest > 0 {
        text += &row(rest, total, &format!("  {} more", small.len()));
    }
    text
}

fn row(size: usize, total: usize, name: &str) -> String {
    format!("{size:>9} {:>5.1}%  {name}\n", 100.0 * size as f64 / total.max(1) as f64)
}

/// The module of a function by its demangled name, without generic arguments: for a method of a trait the module of
/// the type, or of the trait when the type is any. `?` when there is none.
fn module_of(name: &str) -> String {
    let name = &without_crate_hashes(name);
    // `<jangkau::ui::App as yew::Component>::view`, `<&[jangkau::model::Month]>::next`, `<T as core::any::Any>::type_id`
    let of_trait = name.split_once(" as ").map(|(_, behind)| behind);
    let module = module_of_path(name).or_else(|| of_trait.and_then(module_of_path));
    let is_bindgen = || name.starts_with("__") || name.ends_with("shim");
    module.unwrap_or_else(|| if is_bindgen() { "wasm-bindgen" } else { "?" }.to_owned())
}

/// The module of the path with which a text begins, behind what may stand in front of a type.
fn module_of_path(text: &str) -> Option<String> {
    let mut start = text;
    loop {
        let trimmed = start.trim_start_matches(['<', '&', '*', '(', '[', ' ']);
        let trimmed =
            ["mut ", "dyn ", "const "].iter().find_map(|word| trimmed.strip_prefix(word)).unwrap_or(trimmed);
        if trimmed.len() == start.len() {
            break;
        }
        start = trimmed;
    }
    let path = start.split(['<', ' ', '>', ',', ')', ']', ';', '{']).next().unwrap_or_default();
    let mut parts: Vec<&str> = path.split("::").filter(|part| !part.is_empty()).collect();
    parts.pop_if(|part| is_hash(part));
    // The last part is the function or the type.
    let (_, modules) = parts.split_last().filter(|(_, modules)| !modules.is_empty())?;
    Some(modules.iter().take(DEPTH).copied().collect::<Vec<_>>().join("::"))
}

/// The name without what some names carry behind a crate: `core[c5930c85a12de822]::fmt`.
fn without_crate_hashes(name: &str) -> String {
    let mut pieces = name.split('[');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| match piece.split_once(']') {
        Some((hash, behind)) if hash.len() > 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
            text + behind
        }
        _ => text + "[" + piece,
    })
}

/// What rustc writes behind every name: `h` and sixteen digits.
fn is_hash(part: &str) -> bool {
    part.strip_prefix('h')
        .is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// What is transferred, by name: sums of the files after `gzip -9`, as text. `site` is the finished site.
///
/// # Errors
/// The program `gzip` cannot be run.
pub fn transfers(site: &Files) -> Result<String> {
    let packed: BTreeMap<&String, usize> = site
        .iter()
        .filter(|(name, _)| !name.contains('/'))
        .map(|(name, bytes)| Ok((name, gzip(bytes)?)))
        .collect::<Result<_>>()?;
    let sum_of = |is_meant: &dyn Fn(&str) -> bool| -> usize {
        packed.iter().filter(|(name, _)| is_meant(name)).map(|(_, size)| size).sum()
    };
    let is_part = |name: &str| ends_in(name, "wasm") && !name.ends_with("_bg.wasm");
    let is_first = |name: &str| {
        name == "index.html"
            || name == "icon.svg"
            || is_named(name) && !is_part(name) && !name.starts_with("frame-")
    };
    let rows: [(&str, usize); 10] = [
        ("first program", sum_of(&|name| name.ends_with("_bg.wasm"))),
        ("first visit", sum_of(&is_first)),
        ("  of it fonts", sum_of(&|name| ends_in(name, "woff2"))),
        ("planner", sum_of(&|name| name.starts_with("planner-"))),
        ("stage", sum_of(&|name| name.starts_with("stage-"))),
        ("office", sum_of(&|name| name.starts_with("office-"))),
        ("tables", sum_of(&|name| name.starts_with("tables-"))),
        ("handout", sum_of(&|name| name.starts_with("handout-"))),
        ("shared by several", sum_of(&|name| name.starts_with("shared-"))),
        ("single file (not compressed)", site.get("jangkau-usb.html").map_or(0, Vec::len)),
    ];
    let lines = rows.map(|(name, size)| format!("{:>9.1}  {name}\n", size as f64 / 1000.0));
    Ok(format!("{:>9}  gzip -9\n{}", "KB", lines.concat()))
}

/// The size after `gzip -9`. The program itself: other libraries compress a little more or less.
fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut child = Command::new("gzip")
        .args(["-9", "-n", "-c"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("gzip cannot be started")?;
    let mut input = child.stdin.take().context("gzip takes no input")?;
    let bytes = bytes.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let mut packed = Vec::new();
    child.stdout.take().context("gzip has no output")?.read_to_end(&mut packed)?;
    writer.join().ok().context("gzip was not fed")??;
    ensure!(child.wait()?.success(), "gzip failed");
    Ok(packed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_counted_for_the_module_of_their_type() {
        for (name, module) in [
            ("jangkau::ui::controls::slider::slider::h0123456789abcdef", "jangkau::ui::controls"),
            ("jangkau::model::run", "jangkau::model"),
            ("<jangkau::text::number::Number as core::fmt::Display>::fmt", "jangkau::text::number"),
            ("<&mut dyn yew::html::Component>::view", "yew::html"),
            ("<alloc::vec::Vec<jangkau::model::Month> as core::ops::Drop>::drop", "alloc::vec"),
            ("core::ptr::drop_in_place<jangkau::state::State>", "core::ptr"),
            ("<T as yew::functional::hooks::Hook>::run", "yew::functional::hooks"),
            ("<(A,B) as core::cmp::Ord>::cmp", "core::cmp"),
            ("jangkau::model::run::step::h0123456789abcdef", "jangkau::model::run"),
            ("<&usize as core[c5930c85a12de822]::fmt::Debug>::fmt", "core::fmt"),
            ("<[u8]>::contains", "?"),
            ("__wbindgen_malloc", "wasm-bindgen"),
            ("memcpy", "?"),
        ] {
            assert_eq!(module_of(name), module, "{name}");
        }
    }

    #[test]
    fn the_table_adds_up() {
        let text = table(crate::wasm::tests::MODULE).unwrap();
        assert!(text.contains("       11 100.0%  all\n"), "{text}");
        assert!(text.contains("        4  36.4%  ?\n"), "{text}");
    }

    #[test]
    fn gzip_packs_and_the_sums_name_every_visit() {
        let zeros = vec![0; 100_000];
        assert!(gzip(&zeros).unwrap() < 200);
        let site = Files::from([("planner-0123456789abcdef.wasm".to_owned(), zeros)]);
        let text = transfers(&site).unwrap();
        assert!(text.contains("      0.1  planner\n") && text.contains("      0.0  first visit\n"), "{text}");
    }
}
