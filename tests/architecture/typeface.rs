//! The typeface of the site has every character that the program writes.

use std::collections::BTreeSet;
use std::fs;

use crate::source::{Token, files, root, sources};

/// Marks of encodings, and of where a word may break: nobody sees them.
const UNSEEN: [char; 2] = ['\u{feff}', '\u{ad}'];

/// The characters of the typeface, from the table that is made with it.
fn typeface() -> BTreeSet<char> {
    let table = fs::read_to_string(root().join("src/chart/letters.rs")).unwrap();
    let codes = table.split("(0x").skip(1).filter_map(|row| u32::from_str_radix(row.get(..4)?, 16).ok());
    codes.filter_map(char::from_u32).collect()
}

/// A string of Rust as it is shown: `\u{2212}` is a minus sign, whatever else is escaped is plain.
fn shown(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once("\\u{") {
        let (code, after) = escape.split_once('}').unwrap();
        shown.push_str(before);
        shown.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        rest = after;
    }
    shown + rest
}

/// Every text that ships, with its file: strings of the program, and the files that are shown as they are.
fn texts() -> Vec<(String, String)> {
    let strings = sources().into_iter().map(|source| {
        let texts = source.tokens.iter().filter_map(|token| match token {
            Token::Text(text) => Some(shown(text)),
            _ => None,
        });
        (source.path.clone(), texts.collect())
    });
    let plain = [("src/styles", "css"), ("src/data", "json"), ("static", "js"), ("static", "svg")];
    let plain = plain.into_iter().flat_map(|(folder, kind)| files(&root().join(folder), kind));
    let plain = plain.chain([root().join("index.html")]);
    strings
        .chain(plain.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())))
        .collect()
}

#[test]
fn the_typeface_has_every_character_that_is_shown() {
    let typeface = typeface();
    assert!(typeface.len() > 200, "{typeface:?}");
    let mut missing = Vec::new();
    for (path, text) in texts() {
        let foreign: BTreeSet<char> = text
            .chars()
            .filter(|c| !c.is_control() && !UNSEEN.contains(c) && !typeface.contains(c))
            .collect();
        if !foreign.is_empty() {
            missing.push(format!("{path}: {foreign:?}"));
        }
    }
    assert!(missing.is_empty(), "add to CHARACTERS in scripts/typeface/make.py:\n{}", missing.join("\n"));
}

#[test]
fn escapes_are_read() {
    assert_eq!(shown("\\u{2212}1 \\u{201c}x\\u{201d}"), "−1 “x”");
}
