//! What several modules of the program share, as few files: the splitter makes a part for each set of modules that share
//! something, dozens of them, and a request for each would cost more than its bytes.
//!
//! A bundle holds what the first of `PAGES` needs that needs it at all, so a page fetches the bundles of the pages before it
//! and its own. It is a WebAssembly module of custom sections, each with a part: servers know what to call it.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::program::Program;
use crate::wasm::leb128;

/// The modules that are pages, the smallest first: what a phone needs must not grow by what others need.
const PAGES: [&str; 4] = ["phone", "planner", "stage", "overview"];
/// The bundle of what no page needs by itself.
const REST: &str = "on-demand";
/// How the names of parts begin that several modules share.
const SHARED: &str = "chunk_";

/// Parts in one file.
#[derive(Default)]
pub struct Bundle {
    /// The file.
    pub bytes: Vec<u8>,
    /// Where each part lies in it.
    pub places: BTreeMap<String, Range<usize>>,
}

/// The bundles of a program, by name: `shared-` and the page.
pub fn bundles(program: &Program) -> BTreeMap<String, Bundle> {
    let mut bundles: BTreeMap<String, Bundle> = BTreeMap::new();
    for (part, bytes) in program.parts.iter().filter(|(part, _)| part.starts_with(SHARED)) {
        let needs = |page: &&&str| program.needs.get(**page).is_some_and(|needed| needed.contains(part));
        let page = PAGES.iter().find(needs).unwrap_or(&REST);
        bundles.entry(format!("shared-{page}")).or_default().add(part, bytes);
    }
    bundles
}

impl Bundle {
    fn add(&mut self, part: &str, bytes: &[u8]) {
        if self.bytes.is_empty() {
            self.bytes.extend(b"\0asm\x01\0\0\0");
        }
        // A custom section: its number, its length, its name behind the length of that, its content.
        let name = leb128(part.len());
        self.bytes.push(0);
        self.bytes.extend(leb128(name.len() + part.len() + bytes.len()));
        self.bytes.extend(name);
        self.bytes.extend(part.as_bytes());
        let start = self.bytes.len();
        self.bytes.extend(bytes);
        self.places.insert(part.to_owned(), start..self.bytes.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::tests::program;
    use crate::wasm::check_for_older_browsers;

    #[test]
    fn a_shared_part_lies_in_the_bundle_of_the_first_page_that_needs_it() {
        let mut program = program();
        for part in ["chunk_1", "chunk_2", "chunk_3"] {
            program.parts.insert(part.to_owned(), part.as_bytes().to_vec());
        }
        let needs = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect();
        program.needs = BTreeMap::from([
            ("planner".to_owned(), needs(&["chunk_1", "chunk_2", "planner"])),
            ("phone".to_owned(), needs(&["chunk_2", "phone"])),
        ]);
        let bundles = bundles(&program);
        let parts = |name: &str| bundles[name].places.keys().cloned().collect::<Vec<_>>();
        assert_eq!(parts("shared-phone"), ["chunk_2"]);
        assert_eq!(parts("shared-planner"), ["chunk_1"]);
        assert_eq!(parts("shared-on-demand"), ["chunk_3"]);
        let bundle = &bundles["shared-planner"];
        assert_eq!(bundle.bytes[bundle.places["chunk_1"].clone()], *b"chunk_1");
        assert!(check_for_older_browsers(&bundle.bytes).is_ok(), "it is a module");
    }
}
