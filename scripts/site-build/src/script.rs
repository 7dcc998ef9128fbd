//! The script of the program: what wasm-bindgen and the splitter wrote, joined into one module.
//!
//! The two import each other, so neither could be named after its content. Joined they are one file, which names the
//! parts of the program with their digests and is named after its own.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};

use crate::digest::CheckedFile;
use crate::minified;

/// Joins the script of wasm-bindgen and the loader of the parts that the splitter wrote for it. `loader_name` is the
/// address under which the first imports the second. In the result a part is fetched by `fetch(PART)`, see `fetches`.
///
/// # Errors
/// One of the two is not written as the versions in Cargo.lock write it.
pub fn joined(glue: &str, loader: &str, loader_name: &str) -> Result<String> {
    let mut script = String::new();
    let mut aliases = Vec::new();
    for line in glue.lines() {
        match imported_alias(line, loader_name) {
            Some(alias) => aliases.push(alias),
            None => writeln!(script, "{line}")?,
        }
    }
    ensure!(!aliases.is_empty(), "the program does not import {loader_name}");
    let mut loads = Vec::new();
    for line in loader.lines() {
        if line.starts_with("import { initSync } from ") {
            continue;
        }
        let own = line.strip_prefix("export ").unwrap_or(line);
        if let Some(definition) = own.strip_prefix("const __wasm_split_load_") {
            let name = definition.split([' ', '=']).next().context("a loader has no name")?;
            loads.push(format!("__wasm_split_load_{name}"));
        }
        // Servers that call the program something else than application/wasm are common.
        let own = own.replace(
            "WebAssembly.instantiateStreaming(src, imports)",
            "src.then((answer) => answer.arrayBuffer()).then((bytes) => WebAssembly.instantiate(bytes, imports))",
        );
        writeln!(script, "{own}")?;
    }
    ensure!(!loads.is_empty(), "the program has no part that is loaded later");
    ensure!(!script.contains("instantiateStreaming(src"), "the loader is written in another way");
    for alias in aliases {
        writeln!(script, "const {alias} = {{ {} }};", loads.join(", "))?;
    }
    if let Some(line) = script.lines().find(|line| line.starts_with("import ")) {
        bail!("an import is left in the script of the program: {line}");
    }
    Ok(script)
}

/// The name that `import * as NAME from "./loader.js"` gives the loader.
fn imported_alias(line: &str, loader_name: &str) -> Option<String> {
    let (alias, from) = line.strip_prefix("import * as ")?.split_once(" from ")?;
    from.contains(loader_name).then(|| alias.to_owned())
}

/// How the joined script fetches a part.
fn fetches(part: &str) -> String {
    format!("fetch(new URL(\"./{part}.wasm\", import.meta.url))")
}

/// Renames what the script fetches: the splitter's `old` is called `part`.
///
/// # Errors
/// The script does not fetch it.
pub fn rename_part(script: &str, old: &str, part: &str) -> Result<String> {
    replaced(script, &fetches(old), &fetches(part))
}

/// Where a part of the program lies.
pub struct PartPlace {
    /// Its file.
    pub file: CheckedFile,
    /// Its bytes there; `None`: all of them.
    pub range: Option<Range<usize>>,
    /// Whether it has styles of its own, which are to be there before it is.
    pub has_sheet: bool,
}

/// The script for the site: every part is fetched by its file name, and what did not arrive as it was made does not
/// run. The browser's own copy may be what is damaged, so it is asked anew. `parts`: the places of all parts.
///
/// # Errors
/// A part is not fetched by the script.
pub fn for_site(script: &str, parts: &BTreeMap<String, PartPlace>) -> Result<String> {
    let mut script = script.to_owned();
    for (part, PartPlace { file, range, has_sheet }) in parts {
        let range =
            range.as_ref().map_or_else(String::new, |range| format!(", {}, {}", range.start, range.end));
        let call = format!("fetchPart(\"./{}\", \"{}\"{range})", file.name, file.integrity);
        let call = if *has_sheet { format!("dressed(\"{part}\", {call})") } else { call };
        script = replaced(&script, &fetches(part), &call)?;
    }
    script.push_str(FETCH_PART);
    minified::script(&script)
}

/// Functions of the module, so the calls above them find them. A bundle is fetched once for all of its parts; a part
/// with styles of its own is there once they are (`jangkau.sheet` in boot.js).
const FETCH_PART: &str = "\
const bundles = new Map();
async function fetchPart(name, integrity, start, end) {
    const get = (cache) => fetch(new URL(name, import.meta.url), { integrity, cache });
    const fetched = () => get(\"default\").catch(() => get(\"reload\")).catch((error) => {
        globalThis.jangkau?.reportLoss(name, integrity);
        throw error;
    });
    if (end === undefined) return fetched();
    if (!bundles.has(name)) {
        const bundle = fetched().then((answer) => answer.arrayBuffer());
        bundles.set(name, bundle);
        bundle.catch(() => bundles.delete(name));
    }
    return new Response((await bundles.get(name)).slice(start, end));
}
const dressed = (part, answer) => Promise.all([answer, globalThis.jangkau?.sheet(part)]).then(([answer]) => answer);
";

/// The script for the single-file edition: its page hands out the parts, and takes the start from a global.
///
/// # Errors
/// A part is not fetched by the script, or the script does not export its start.
pub fn for_single_file<'a>(script: &str, parts: impl Iterator<Item = &'a String>) -> Result<String> {
    let mut script = script.to_owned();
    for part in parts {
        script = replaced(&script, &fetches(part), &format!("globalThis.jangkauSupply.part(\"{part}\")"))?;
    }
    let mut text = String::new();
    let mut is_started = false;
    for line in script.lines() {
        if line.starts_with("export {") && line.contains("__wbg_init as default") {
            text.push_str("globalThis.jangkauGlue = { default: __wbg_init };\n");
            is_started = true;
        } else {
            writeln!(text, "{}", line.strip_prefix("export ").unwrap_or(line))?;
        }
    }
    ensure!(is_started, "the script of the program does not export __wbg_init as default");
    minified::script(&text)
}

/// `text` with `new` in the only place of `old`.
///
/// # Errors
/// `old` is not there, or more than once.
pub fn replaced(text: &str, old: &str, new: &str) -> Result<String> {
    let count = text.matches(old).count();
    ensure!(count == 1, "{count} times instead of once: {old}");
    Ok(text.replacen(old, new, 1))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) const GLUE: &str = "import * as import1 from \"./loader.js\"\n\
        import * as import2 from './loader.js';\n\
        export function start() {}\n\
        const imports = { \"./loader.js\": import1 };\n\
        export { initSync, __wbg_init as default };\n";
    pub(crate) const LOADER: &str = "import { initSync } from \"./app.js\";\n\
        export const __wasm_split_load_planner_0 = wrapAsyncCb(makeLoad(() => {\n    \
        const src = fetch(new URL(\"./split_planner.wasm\", import.meta.url));\n    \
        return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}, []));\n";

    pub(crate) fn script() -> String {
        rename_part(&joined(GLUE, LOADER, "./loader.js").unwrap(), "split_planner", "planner").unwrap()
    }

    #[test]
    fn the_two_scripts_become_one_module_without_imports() {
        let script = script();
        assert!(script.contains("const import1 = { __wasm_split_load_planner_0 };"), "{script}");
        assert!(script.contains("const import2 = { __wasm_split_load_planner_0 };"), "{script}");
        assert!(script.contains("\nconst __wasm_split_load_planner_0 = "), "{script}");
        assert!(script.contains("arrayBuffer") && !script.contains("import {"), "{script}");
    }

    #[test]
    fn a_program_that_was_not_taken_apart_is_refused() {
        let whole = "export { initSync, __wbg_init as default };\n";
        assert!(joined(whole, LOADER, "./loader.js").is_err());
        assert!(joined(GLUE, "", "./loader.js").is_err());
        assert!(joined(&format!("{GLUE}import a from 'b';\n"), LOADER, "./loader.js").is_err());
    }

    #[test]
    fn the_site_fetches_parts_by_name_digest_and_place() {
        let place = |name: &str, range| {
            let file = CheckedFile { name: name.to_owned(), integrity: "sha384-x".to_owned(), bytes: 7 };
            let part = name.split('-').next().unwrap().to_owned();
            BTreeMap::from([(part, PartPlace { file, range, has_sheet: false })])
        };
        let site = for_site(&script(), &place("planner-0.wasm", None)).unwrap();
        assert!(site.contains("const src = fetchPart(\"./planner-0.wasm\", \"sha384-x\");"), "{site}");
        let site = for_site(&script(), &place("planner-0.wasm", Some(8..15))).unwrap();
        assert!(site.contains("fetchPart(\"./planner-0.wasm\", \"sha384-x\", 8, 15);"), "{site}");
        assert!(for_site(&script(), &place("stage-0.wasm", None)).is_err());
    }

    #[test]
    fn the_single_file_exports_and_fetches_nothing() {
        let text = for_single_file(&script(), ["planner".to_owned()].iter()).unwrap();
        assert!(!text.contains("export") && !text.contains("fetch("), "{text}");
        assert!(text.contains("globalThis.jangkauSupply.part(\"planner\")"), "{text}");
        assert!(text.contains("globalThis.jangkauGlue = { default: __wbg_init };"), "{text}");
    }

    #[test]
    fn a_place_that_is_not_unique_is_refused() {
        assert_eq!(replaced("a b", "b", "c").unwrap(), "a c");
        assert!(replaced("a b b", "b", "c").is_err() && replaced("a", "b", "c").is_err());
    }
}
