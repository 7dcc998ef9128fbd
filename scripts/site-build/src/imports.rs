//! Short names for what the program imports. wasm-bindgen gives each function of the browser a name with sixteen digits,
//! which no compression can shorten, in the module and in its script: with short ones the first visit is 9 KB smaller.

use std::collections::HashMap;

use anyhow::{Context, Result};
use wasmparser::{ImportSectionReader, Imports, Parser, Payload};

use crate::wasm::{leb128, without_custom_sections};

/// The module without custom sections and its script, `$0`, `$1` and so on in place of the long names in both.
///
/// # Errors
/// `module` is no module, or imports something twice under one name.
pub fn short(module: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let module = without_custom_sections(module)?;
    let (mut bytes, mut names) =
        (module.get(..8).context("not a WebAssembly module")?.to_vec(), HashMap::new());
    for payload in Parser::new(0).parse_all(&module) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        let content = module.get(range).context("a section is cut off")?;
        let content = match payload {
            Payload::ImportSection(imports) => renamed(&module, imports, &mut names)?,
            _ => content.to_vec(),
        };
        bytes.push(id);
        bytes.extend(leb128(content.len()));
        bytes.extend(content);
    }
    Ok((bytes, renamed_in(script, &names)))
}

/// The import section with short names, which are added to `names` by the long ones.
fn renamed(
    module: &[u8],
    imports: ImportSectionReader<'_>,
    names: &mut HashMap<String, String>,
) -> Result<Vec<u8>> {
    let (count, end) = (imports.count(), imports.range().end);
    let items: Vec<_> = imports.into_iter_with_offsets().collect::<Result<_, _>>()?;
    let mut content = leb128(count as usize);
    for (place, (start, item)) in items.iter().enumerate() {
        let next = items.get(place + 1).map_or(end, |(next, _)| *next);
        let whole = module.get(*start..next).context("an import is cut off")?;
        let Imports::Single(_, import) = item else {
            content.extend_from_slice(whole);
            continue;
        };
        let before = |name: &str| leb128(name.len()).len() + name.len();
        let kind =
            whole.get(before(import.module) + before(import.name)..).context("an import is cut off")?;
        let count = names.len();
        let name = if is_long(import.name) {
            names.entry(import.name.to_owned()).or_insert_with(|| format!("${count}")).as_str()
        } else {
            import.name
        };
        for text in [import.module, name] {
            content.extend(leb128(text.len()));
            content.extend_from_slice(text.as_bytes());
        }
        content.extend_from_slice(kind);
    }
    Ok(content)
}

/// Whether wasm-bindgen has made this name, with a digest at its end: it stands nowhere but in the imports of the module
/// and in the object of the script that has them.
fn is_long(name: &str) -> bool {
    let digits = name.rsplit_once('_').map_or("", |(_, digits)| digits);
    name.starts_with("__wbg_") && digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The script with other names: whole words only.
fn renamed_in(script: &str, names: &HashMap<String, String>) -> String {
    let is_of_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut text = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_of_word) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|letter| !is_of_word(letter)).unwrap_or(from.len()));
        text.push_str(before);
        text.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str = "__wbg_now_0123456789abcdef";

    /// Imports a function under `LONG`, a memory and a function under names that stay.
    fn module() -> Vec<u8> {
        let import = |name: &str, kind: &[u8]| {
            let text = |text: &str| [leb128(text.len()), text.as_bytes().to_vec()].concat();
            [text("./a.js"), text(name), kind.to_vec()].concat()
        };
        let imports =
            [vec![3], import(LONG, &[0, 0]), import("memory", &[2, 0, 1]), import("__wbg_x", &[0, 0])]
                .concat();
        let header = b"\0asm\x01\0\0\0\x00\x03\x02xx\x01\x04\x01\x60\0\0\x02".to_vec();
        [header, leb128(imports.len()), imports].concat()
    }

    fn imported(module: &[u8]) -> Vec<String> {
        let imports = Parser::new(0).parse_all(module).filter_map(|payload| match payload.unwrap() {
            Payload::ImportSection(imports) => Some(imports),
            _ => None,
        });
        let one = |item: Imports<'_>| match item {
            Imports::Single(_, import) => format!("{} {:?}", import.name, import.ty),
            _ => String::new(),
        };
        imports.flat_map(|imports| imports.into_iter().map(move |item| one(item.unwrap()))).collect()
    }

    #[test]
    fn module_and_script_have_the_same_short_names() {
        let script = format!("const imports = {{ {LONG}: () => Date.now(), __wbg_x: {LONG}0, \"ä\": 1 }};");
        let (bytes, text) = short(&module(), &script).unwrap();
        assert_eq!(text, format!("const imports = {{ $0: () => Date.now(), __wbg_x: {LONG}0, \"ä\": 1 }};"));
        let (before, after) = (imported(&module()), imported(&bytes));
        assert_eq!(before.len(), 3);
        assert_eq!(after, before.iter().map(|name| name.replace(LONG, "$0")).collect::<Vec<_>>());
        assert_eq!(short(&bytes, &text).unwrap(), (bytes, text));
    }
}
