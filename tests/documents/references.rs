//! Whatever is cited exists: links, sections, rules, files; and nothing is cited that is not in the repository.

use std::collections::BTreeSet;
use std::path::Path;

use crate::markdown::{Document, document, documents};
use crate::repository::{files, folders, root, written};

/// Made by the build, so not in a clone.
const MADE: [&str; 8] = [
    "embed-tertutup.html",
    "embed.html",
    "jangkau-usb.html",
    "jangkau-usb.zip",
    "oembed.json",
    "gambar.png",
    "pratinjau.png",
    "release.json",
];
/// Where a path may begin.
const TOP: [&str; 8] = ["src", "tests", "docs", "scripts", "static", "benches", "findings", ".ci"];
/// Endings of files that documents name.
const ENDINGS: [&str; 16] = [
    ".rs", ".js", ".mjs", ".sh", ".md", ".json", ".css", ".toml", ".html", ".svg", ".png", ".conf", ".yml",
    ".tsv", ".csv", ".woff2",
];

#[test]
fn links_lead_somewhere() {
    let mut broken = Vec::new();
    for document in documents() {
        for (line, target) in document.links() {
            if !leads_somewhere(&document, &target) {
                broken.push(format!("{}:{line}: {target}", document.path));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

fn leads_somewhere(from: &Document, target: &str) -> bool {
    if target.starts_with("https://") || target.starts_with("http://") {
        return true;
    }
    let (path, anchor) = target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor)));
    let folder = Path::new(&from.path).parent().unwrap_or(Path::new(""));
    let path = if path.is_empty() { from.path.clone() } else { joined(folder, path) };
    root().join(&path).exists()
        && anchor.is_none_or(|anchor| document(&path).anchors().iter().any(|other| other == anchor))
}

/// `folder`/`path` without `..`.
fn joined(folder: &Path, path: &str) -> String {
    let mut parts: Vec<String> = folder.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            _ => parts.push(part.to_owned()),
        }
    }
    parts.join("/")
}

#[test]
fn files_that_documents_name_exist() {
    let files = files();
    let folders = folders(&files);
    let mut missing = Vec::new();
    for document in documents() {
        for (line, span) in document.spans() {
            if is_path(&span) && !exists(&span, &files, &folders) {
                missing.push(format!("{}:{line}: {span}", document.path));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// Whether a text names a file or a folder of the repository.
fn is_path(span: &str) -> bool {
    let plain = span.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/'));
    let placeholder =
        span.split(['/', '.']).any(|part| part.len() > 2 && part.chars().all(|c| c.is_ascii_uppercase()));
    let top = span.split('/').next().is_some_and(|first| TOP.contains(&first)) && span.contains('/');
    let named = ENDINGS.iter().any(|ending| span.len() > ending.len() && span.ends_with(ending));
    let is_made = span.starts_with("dist/") || MADE.iter().any(|made| span.ends_with(made));
    plain && !span.starts_with('/') && !is_made && (top || (named && !is_placeholder(span, placeholder)))
}

/// `NAME.sh` stands for a name; `README.md` is one.
fn is_placeholder(span: &str, upper: bool) -> bool {
    upper && !span.ends_with(".md")
}

/// Documents may leave out where a path begins.
fn exists(span: &str, files: &[String], folders: &BTreeSet<String>) -> bool {
    let span = span.trim_end_matches('/');
    let ends = |path: &String| path == span || path.ends_with(&format!("/{span}"));
    span.contains("NAME") || files.iter().any(ends) || folders.iter().any(ends)
}

#[test]
fn documents_that_code_names_exist() {
    let files = files();
    let mut missing = Vec::new();
    for (file, text) in written() {
        for (place, line) in text.lines().enumerate() {
            let words =
                line.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/')));
            for word in words.map(|word| word.trim_end_matches('.')).filter(|word| word.ends_with(".md")) {
                let word = word.trim_start_matches("./").trim_start_matches("../");
                let known = files.iter().any(|file| file == word || file.ends_with(&format!("/{word}")));
                if word.len() > 3 && !known {
                    missing.push(format!("{file}:{}: {word}", place + 1));
                }
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// How code cites a document: its path, a comma, and where.
const CITED: &str = "docs/model.md, section ";

#[test]
fn sections_that_code_cites_exist() {
    let model = document("docs/model.md");
    let mut broken = Vec::new();
    let mut count = 0;
    for (file, text) in written().into_iter().filter(|(file, _)| !file.starts_with("tests/documents")) {
        // A citation may go on in the next line of a comment.
        let text =
            text.lines().map(|line| line.trim_start_matches([' ', '/', '!', '*', '#'])).collect::<Vec<_>>();
        for rest in text.join(" ").replace("model.md section", "model.md, section").split(CITED).skip(1) {
            count += 1;
            if let Some(trouble) = unresolved(&model, rest) {
                broken.push(format!("{file}: {trouble}"));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
    assert!(count >= 30, "only {count} citations: is the form still `{CITED}`?");
}

/// What of `2, step 4` or `5, answer 1` or `2, "Money"` is not in the document.
fn unresolved(model: &Document, rest: &str) -> Option<String> {
    let titles: Vec<String> = model.headings().into_iter().map(|(_, title)| title).collect();
    let has = |start: &str| titles.iter().any(|title| title.starts_with(start));
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
    let section = digits(rest);
    if section.is_empty() || !has(&format!("{section}. ")) {
        return Some(format!("section {section}"));
    }
    let after = rest.strip_prefix(&section)?;
    for (word, title) in
        [(", step ", "Step"), (", steps ", "Step"), (", answer ", "Answer"), (", answers ", "Answer")]
    {
        let Some(numbers) = after.strip_prefix(word) else { continue };
        let first = digits(numbers);
        let behind = numbers.strip_prefix(&first).unwrap_or_default();
        let last = [" to ", " and "].iter().find_map(|and| behind.strip_prefix(and)).map(digits);
        let last = last.filter(|last| !last.is_empty());
        let missing = |number: &String| !has(&format!("{title} {number}:"));
        return [Some(first), last]
            .into_iter()
            .flatten()
            .find(missing)
            .map(|number| format!("{title} {number}"));
    }
    let quoted = after.strip_prefix(", \"").and_then(|quoted| quoted.split_once('"'));
    quoted.filter(|(title, _)| !titles.iter().any(|other| other == title)).map(|(title, _)| title.to_owned())
}

#[test]
fn rules_that_are_cited_are_written_down_and_the_others_are_none() {
    let standards = document("docs/standards.md");
    let rules: BTreeSet<String> =
        standards.table("Standards").into_iter().map(|row| row[0].clone()).collect();
    let mut cited = BTreeSet::new();
    let own = written()
        .into_iter()
        .filter(|(file, _)| !file.starts_with("docs/") && !file.starts_with("tests/documents"));
    for (_, text) in own {
        cited.extend(
            text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
                .filter(|word| is_rule(word))
                .map(str::to_owned),
        );
    }
    let missing: Vec<&String> = cited.difference(&rules).collect();
    assert!(missing.is_empty(), "not in docs/standards.md: {missing:?}");
    let idle: Vec<&String> = rules.difference(&cited).collect();
    assert!(idle.is_empty(), "in docs/standards.md, and cited nowhere: {idle:?}");
    assert!(rules.len() >= 4, "only {rules:?}");
}

/// A letter of one of the groups, a hyphen, two digits.
fn is_rule(word: &str) -> bool {
    let Some((group, number)) = word.split_once('-') else { return false };
    ["E", "L", "R", "W"].contains(&group)
        && number.len() == 2
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[test]
fn nothing_outside_the_repository_is_cited() {
    // Put together here, so that this file does not hold what it looks for.
    let outside = [
        ["MOD", "EL"],
        ["CON", "TRACTS"],
        ["STAND", "ARDS"],
        ["DES", "IGN"],
        ["DOM", "AIN"],
        ["PIT", "FALLS"],
        ["ANC", "HORS"],
        ["TOOL", "CHAIN"],
        ["SPREAD", "SHEETS"],
        ["POR", "TALS"],
    ]
    .map(|halves| halves.concat());
    let mut found = Vec::new();
    for (file, text) in written() {
        for (place, line) in text.lines().enumerate() {
            let words = line.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-'));
            if let Some(word) = words.into_iter().find(|word| outside.iter().any(|name| name == word)) {
                found.push(format!("{file}:{}: {word}", place + 1));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_finding_is_listed_and_every_listed_one_is_there() {
    let listed: BTreeSet<String> = document("findings/README.md")
        .table("Findings")
        .iter()
        .map(|row| format!("findings/{}", row[0].replace('`', "")))
        .collect();
    let there = files()
        .into_iter()
        .filter(|file| file.starts_with("findings/") && file.ends_with(".sh") && file != "findings/lib.sh");
    assert_eq!(there.collect::<BTreeSet<_>>(), listed);
}
