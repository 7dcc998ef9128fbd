//! House rules that no linter knows: sizes of files, strings, styles.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::source::{Function, Source, Token, files, root, sources, tokens};

/// Most lines of a file.
const LINES: usize = 300;
/// Most lines of a function, from `fn` to its closing brace.
const FUNCTION_LINES: usize = 60;

#[test]
fn files_are_short() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| source.lines > LINES)
        .map(|source| format!("{}: {} lines", source.path, source.lines))
        .collect();
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn functions_are_short() {
    let mut found = 0;
    let mut long = Vec::new();
    for source in sources() {
        found += source.functions.len();
        let own = source.functions.into_iter().filter(|function| function.lines > FUNCTION_LINES);
        long.extend(own.map(|Function { name, lines }| format!("{}: {name}, {lines} lines", source.path)));
    }
    assert!(found > 1_000, "{found}");
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}

#[test]
fn functions_are_counted_from_fn_to_the_closing_brace() {
    let text = r#"
/// fn comment() {}
#[inline]
pub const fn shipped<const N: usize>(
    f: fn(usize) -> [u8; 2],
) -> [u8; N] {
    // }
    let text = "}";
    let brace = '}';
    fn inner() {}
}

trait Named {
    fn name(&self) -> [u8; 2];
    fn long_name(&self) -> String {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    fn of_tests() {
    }
}
"#;
    let found = Source::new("one.rs", text).functions;
    let found: Vec<_> = found.iter().map(|function| (function.name.as_str(), function.lines)).collect();
    assert_eq!(found, [("shipped", 8), ("inner", 1), ("name", 1), ("long_name", 3)]);
}

/// A reader who has met a name knows what it means wherever it stands.
#[test]
fn one_name_means_one_thing() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources() {
        for name in named_types(&source.tokens) {
            places.entry(name.to_owned()).or_default().push(source.path.clone());
        }
    }
    let twins: Vec<_> = places.iter().filter(|(_, places)| places.len() > 1).collect();
    assert!(twins.is_empty(), "{twins:#?}");
}

/// The types and aliases that `tokens` define; the associated types of a trait belong to whoever implements it.
fn named_types(tokens: &[Token]) -> Vec<&str> {
    let mut found = Vec::new();
    // For each open brace, whether it holds the items of a trait or of an `impl`; and the same of the next brace, which
    // belongs to the first such word before it: an `impl` in a signature has no block of its own.
    let (mut blocks, mut next) = (Vec::new(), None);
    for pair in tokens.windows(2) {
        match pair {
            [Token::Other('{'), _] => blocks.push(next.take().unwrap_or(false)),
            [Token::Other('}'), _] => _ = blocks.pop(),
            [Token::Word(word), Token::Word(name)] if word == "type" && blocks.last() != Some(&true) => {
                found.push(name.as_str());
            }
            [Token::Word(word), Token::Word(name)]
                if matches!(word.as_str(), "struct" | "enum" | "trait") =>
            {
                found.push(name.as_str());
            }
            _ => {}
        }
        match &pair[0] {
            Token::Word(word) if matches!(word.as_str(), "impl" | "trait" | "fn") => {
                next.get_or_insert(word != "fn");
            }
            Token::Other(';' | '}') => next = None,
            _ => {}
        }
    }
    found
}

#[test]
fn aliases_are_names_and_associated_types_are_not() {
    let text =
        "type A = u8; impl X for Y { type B = u8; fn f() -> impl Z { type C = u8; } type D = u8; } enum E {}";
    assert_eq!(named_types(&tokens(text)), ["A", "C", "E"]);
}

#[test]
fn modules_are_named_after_their_folder() {
    let old: Vec<_> =
        files(&root().join("src"), "rs").into_iter().filter(|path| path.ends_with("mod.rs")).collect();
    assert_eq!(old, Vec::<std::path::PathBuf>::new());
}

/// The content policy drops `style=`: a bar would be drawn in the wrong length (E-22).
#[test]
fn no_component_sets_a_style_attribute() {
    let set: Vec<String> = sources()
        .into_iter()
        .filter(|source| source.layer() == "ui")
        .filter(|source| {
            source.tokens.windows(3).any(|three| {
                let [before, name, behind] = three else { return false };
                let is_binding = matches!(before, Token::Word(word) if word == "let" || word == "mut");
                *name == Token::Word("style".to_owned()) && *behind == Token::Other('=') && !is_binding
            })
        })
        .map(|source| source.path)
        .collect();
    assert_eq!(set, Vec::<String>::new());
}

#[test]
fn no_component_holds_text_of_its_own() {
    let mut found = Vec::new();
    for source in sources().iter().filter(|source| source.layer() == "ui") {
        found.extend(spoken(source).map(|text| format!("{}: {text}", source.path)));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// Strings that look like words for people: they have a space between two words of letters.
fn spoken(source: &Source) -> impl Iterator<Item = &str> {
    source.texts().filter(|text| {
        let words = text.split(' ').filter(|word| word.len() > 1 && word.chars().all(char::is_alphabetic));
        // Classes and paths of drawings are lower case or numbers.
        words.count() > 1 && text.chars().any(char::is_uppercase) && !text.starts_with('M')
    })
}

/// What both languages may have in common: names, marks and formats without words of a language.
const SHARED: [&str; 4] =
    ["Jangkau {version}, data {data}", "Honorer (non-ASN)", "JKK + JKM", "JKK + JKM + JHT"];

#[test]
fn both_catalogues_are_full_and_translated() {
    let (indonesian, english) = (catalogue("id"), catalogue("en"));
    for (lang, texts) in [("id", &indonesian), ("en", &english)] {
        assert!(texts.len() > 100, "only {} texts in {lang}", texts.len());
        assert!(!texts.iter().any(|text| text.trim().is_empty()), "an empty text in {lang}");
    }
    let english: BTreeSet<&String> = english.iter().collect();
    let same: Vec<&String> = indonesian
        .iter()
        .filter(|text| english.contains(text) && words(text) > 1 && !SHARED.contains(&text.as_str()))
        .collect();
    assert!(same.is_empty(), "the same in both languages: {same:#?}");
}

/// All strings of the files that hold a language.
fn catalogue(lang: &str) -> Vec<String> {
    let all = files(&root().join("src/text"), "rs").into_iter();
    let own = all.filter(|path| path.file_stem().is_some_and(|stem| stem == lang));
    let found = own.flat_map(|path| tokens(&fs::read_to_string(path).unwrap()));
    found.filter_map(|token| if let Token::Text(text) = token { Some(text) } else { None }).collect()
}

/// Words of letters outside `{}`.
fn words(text: &str) -> usize {
    let mut depth = 0;
    let plain: String = text
        .chars()
        .map(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            if depth > 0 || c == '}' { ' ' } else { c }
        })
        .collect();
    plain.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 1).count()
}

#[test]
fn every_property_test_has_the_fixed_seed() {
    let trees = ["src", "tests"].map(|tree| files(&root().join(tree), "rs"));
    let mut found = 0;
    for path in trees.iter().flatten() {
        let text = fs::read_to_string(path).unwrap();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for pair in lines.windows(2).filter(|pair| pair[0] == "proptest! {") {
            found += 1;
            let seeded = pair[1].starts_with("#![proptest_config(") && pair[1].contains("config(");
            assert!(seeded && !pair[1].contains("Config"), "{}: {}", path.display(), pair[1]);
        }
    }
    assert!(found > 20, "{found}");
}

#[test]
fn every_style_sheet_is_linked_once_and_tokens_come_first() {
    let page = fs::read_to_string(root().join("index.html")).unwrap();
    let links: Vec<&str> = page
        .lines()
        .filter(|line| line.contains("data-trunk rel=\"css\""))
        .filter_map(|line| line.split("src/styles/").nth(1)?.split('"').next())
        .collect();
    assert_eq!(links.first(), Some(&"tokens.css"));
    let linked: BTreeSet<&str> = links.iter().copied().collect();
    assert_eq!(linked.len(), links.len(), "linked twice");
    let there: Vec<String> = files(&root().join("src/styles"), "css")
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(linked, there.iter().map(String::as_str).collect());
}
