//! What the build must know of a WebAssembly module.

use std::collections::HashMap;

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, Validator, WasmFeatures};

/// The module without its custom sections: names of functions, and what only linkers read.
///
/// # Errors
/// The bytes are no module.
pub fn without_custom_sections(module: &[u8]) -> Result<Vec<u8>> {
    let mut kept = module.get(..8).context("not a WebAssembly module")?.to_vec();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        // A section begins with its number; `range` covers what follows its length.
        if let Some((id, range)) = payload.as_section()
            && id != CUSTOM
        {
            let content = module.get(range).context("a section is cut off")?;
            kept.push(id);
            kept.extend(leb128(content.len()));
            kept.extend_from_slice(content);
        }
    }
    Ok(kept)
}

/// The number of custom sections.
const CUSTOM: u8 = 0;

/// An unsigned number as the format writes it, shortest form.
pub(crate) fn leb128(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// The module itself and those that its custom sections hold, where it is a bundle.
///
/// # Errors
/// The bytes are no module.
pub fn parts_of(module: &[u8]) -> Result<Vec<&[u8]>> {
    let mut parts = vec![module];
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CustomSection(section) = payload? {
            parts.extend(Some(section.data()).filter(|data| data.starts_with(b"\0asm")));
        }
    }
    Ok(parts)
}

/// Checks that the module starts in the browsers of 2021, which know the second version of WebAssembly without its SIMD.
///
/// # Errors
/// It uses something else, or is no module.
pub fn check_for_older_browsers(module: &[u8]) -> Result<()> {
    let known = WasmFeatures::WASM2.difference(WasmFeatures::SIMD);
    Validator::new_with_features(known).validate_all(module)?;
    Ok(())
}

/// The name and the size in bytes of the body of every function of a module, and the bytes of its data.
pub struct Contents {
    /// Functions without a name are `?`.
    pub functions: Vec<(String, usize)>,
    /// Bytes of the data section.
    pub data: usize,
}

/// What a module with its section of names consists of.
///
/// # Errors
/// The bytes are no module.
pub fn contents(module: &[u8]) -> Result<Contents> {
    let (mut imported, mut data) = (0, 0);
    let mut bodies = Vec::new();
    let mut names = HashMap::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => imported = imported_functions(imports)?,
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::DataSection(section) => data = section.range().len(),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    names = function_names(subsections)?;
                }
            }
            _ => {}
        }
    }
    let named = bodies.into_iter().enumerate().map(|(index, size)| {
        let name = u32::try_from(imported + index).ok().and_then(|index| names.remove(&index));
        (name.unwrap_or_else(|| "?".to_owned()), size)
    });
    Ok(Contents { functions: named.collect(), data })
}

fn imported_functions(imports: wasmparser::ImportSectionReader<'_>) -> Result<usize> {
    let mut count = 0;
    for import in imports.into_imports() {
        count += usize::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
    }
    Ok(count)
}

fn function_names(subsections: wasmparser::NameSectionReader<'_>) -> Result<HashMap<u32, String>> {
    let mut names = HashMap::new();
    for subsection in subsections {
        if let Name::Function(map) = subsection? {
            for naming in map {
                let naming = naming?;
                names.insert(naming.index, naming.name.to_owned());
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// One function `f` of four bytes, a byte of data, and two custom sections.
    pub(crate) const MODULE: &[u8] = b"\0asm\x01\0\0\0\
        \x00\x03\x02xx\
        \x01\x04\x01\x60\0\0\
        \x03\x02\x01\0\
        \x05\x03\x01\0\x01\
        \x0a\x06\x01\x04\0\x01\x01\x0b\
        \x0b\x07\x01\0\x41\0\x0b\x01z\
        \x00\x0b\x04name\x01\x04\x01\0\x01f";

    #[test]
    fn custom_sections_go_and_all_others_stay() {
        let bare = without_custom_sections(MODULE).unwrap();
        assert_eq!(bare.len(), MODULE.len() - 5 - 13);
        assert_eq!(without_custom_sections(&bare).unwrap(), bare);
        assert_eq!(contents(&bare).unwrap().functions, [("?".to_owned(), 4)]);
    }

    #[test]
    fn registers_are_nothing_for_older_browsers() {
        assert!(check_for_older_browsers(&without_custom_sections(MODULE).unwrap()).is_ok());
        // A function that makes a register of zeros and drops it.
        let registers = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\
            \x0a\x09\x01\x07\0\x41\0\xfd\x11\x1a\x0b";
        let refusal = check_for_older_browsers(registers).unwrap_err();
        assert!(refusal.to_string().contains("SIMD"), "{refusal}");
    }

    #[test]
    fn a_bundle_is_looked_into() {
        let mut bundle = b"\0asm\x01\0\0\0\0".to_vec();
        bundle.extend([MODULE.len() as u8 + 2, 1, b'x']);
        bundle.extend(MODULE);
        assert_eq!(parts_of(&bundle).unwrap(), [bundle.as_slice(), MODULE]);
        assert!(parts_of(b"<html>").is_err());
    }

    #[test]
    fn functions_have_their_names_and_sizes() {
        let contents = contents(MODULE).unwrap();
        assert_eq!(contents.functions, [("f".to_owned(), 4)]);
        assert_eq!(contents.data, 7);
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(without_custom_sections(b"<html>").is_err());
        assert!(without_custom_sections(b"<html><head>").is_err());
        assert!(contents(b"<html><head>").is_err());
    }

    #[test]
    fn lengths_are_written_as_the_format_has_them() {
        assert_eq!(leb128(0), [0]);
        assert_eq!(leb128(127), [127]);
        assert_eq!(leb128(624_485), [0xe5, 0x8e, 0x26]);
    }
}
