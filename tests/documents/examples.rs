//! What documents show runs, and prints what they show.

use std::env;
use std::path::Path;
use std::process::Command;

use jangkau::codec::{backtest, file, link, overview};
use jangkau::data::find;
use serde_json::Value;

use crate::arithmetic::mistakes;
use crate::markdown::{Block, documents};
use crate::repository::{root, text};

/// Documents whose commands are run by other tests.
const ELSEWHERE: [(&str, &str); 1] =
    [("docs/hosting/PERIKSA.md", "against nginx and Apache, by tests/e2e/hosting.test.js")];

/// Blocks of a kind, each with where it stands.
pub fn blocks(kind: &str) -> Vec<(String, Block)> {
    let mut found = Vec::new();
    for document in documents() {
        if ELSEWHERE.iter().any(|(path, _)| *path == document.path) {
            continue;
        }
        let own = document.blocks.into_iter().filter(|block| block.kind == kind);
        found.extend(own.map(|block| (format!("{}:{}", document.path, block.line), block)));
    }
    found
}

#[test]
fn commands_print_what_is_shown() {
    let blocks = blocks("console");
    assert!(blocks.len() >= 10, "only {} blocks", blocks.len());
    let mut wrong = Vec::new();
    for (place, block) in &blocks {
        for (command, expected) in commands(block) {
            let (status, seen) = run(&command);
            if status != Some(0) || !matches(&expected, &seen.lines().collect::<Vec<_>>()) {
                wrong.push(format!("{place}: $ {command}\nstatus {status:?}\n{seen}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The commands of a block with the lines shown below each.
fn commands(block: &Block) -> Vec<(String, Vec<&str>)> {
    let mut commands: Vec<(String, Vec<&str>)> = Vec::new();
    for line in &block.lines {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push((command.to_owned(), Vec::new())),
            (None, Some((_, shown))) => shown.push(line),
            (None, None) => panic!("line {}: output without a command", block.line),
        }
    }
    commands
}

/// Runs a line of the shell in the root of the repository, the built program first on the path.
pub fn run(command: &str) -> (Option<i32>, String) {
    let program = Path::new(env!("CARGO_BIN_EXE_jangkau")).parent().unwrap();
    let path = env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-c", command])
        .current_dir(root())
        .env("PATH", format!("{}:{path}", program.display()))
        .env("LC_ALL", "C.UTF-8")
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

/// Whether `seen` is what is `shown`: a line `...` stands for any lines, `...` in a line for any text.
fn matches(shown: &[&str], seen: &[&str]) -> bool {
    match shown {
        [] => seen.is_empty(),
        ["...", rest @ ..] => (0..=seen.len()).any(|from| matches(rest, &seen[from..])),
        [first, rest @ ..] => seen.first().is_some_and(|line| fits(first, line)) && matches(rest, &seen[1..]),
    }
}

fn fits(shown: &str, seen: &str) -> bool {
    let mut parts = shown.split("...");
    let Some(mut rest) = parts.next().and_then(|first| seen.strip_prefix(first)) else { return false };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(found) = rest.find(part) else { return false };
        rest = &rest[found + part.len()..];
    }
    rest.is_empty()
}

#[test]
fn an_ellipsis_stands_for_what_is_left_out() {
    assert!(matches(&["a", "...", "z"], &["a", "b", "c", "z"]) && matches(&["a", "..."], &["a"]));
    assert!(
        !matches(&["a", "...", "z"], &["a", "z", "b"])
            && !matches(&["a"], &["a", "b"])
            && !matches(&["a"], &[])
    );
    assert!(
        fits("x...z", "x y z")
            && fits("x...", "x")
            && fits("...", "")
            && !fits("x...z", "x y")
            && !fits("x", "xy")
    );
}

#[test]
fn json_is_json_and_files_are_accepted() {
    let blocks = blocks("json");
    assert!(blocks.len() >= 5, "only {} blocks", blocks.len());
    for (place, block) in blocks {
        let value: Value =
            serde_json::from_str(&block.text()).unwrap_or_else(|error| panic!("{place}: {error}"));
        match value.get("format").and_then(Value::as_str) {
            Some(file::FORMAT) => {
                file::read(&block.text()).unwrap_or_else(|error| panic!("{place}: {error:?}"));
            }
            Some(backtest::FORMAT) => {
                backtest::read(&block.text()).unwrap_or_else(|error| panic!("{place}: {error:?}"));
            }
            Some(file::PLANS_FORMAT) => {
                let plans =
                    file::read_plans(&block.text()).unwrap_or_else(|error| panic!("{place}: {error:?}"));
                assert!(!plans.documents.is_empty() && plans.refused.is_empty(), "{place}: {plans:?}");
            }
            Some(overview::OVERVIEW_FORMAT) => {
                let read = overview::read(&block.text()).unwrap_or_else(|error| panic!("{place}: {error:?}"));
                assert!(!read.overview.rows.is_empty() && read.refused.is_empty(), "{place}: {read:?}");
            }
            Some(other) => panic!("{place}: {other}"),
            None => is_message(&value, &place),
        }
    }
}

/// A message between a card and its parent: of a type that the card knows.
fn is_message(value: &Value, place: &str) {
    let Some(kind) = value.get("type").and_then(Value::as_str) else { return };
    let frame = text("static/frame.js").unwrap();
    assert!(frame.contains(&format!("\"{kind}\"")), "{place}: {kind} is not in static/frame.js");
}

#[test]
fn the_element_has_the_attributes_that_are_shown() {
    let script = text("static/jangkau-simulasi.js").unwrap();
    let blocks = blocks("html");
    let shown: String = blocks.iter().map(|(_, block)| block.text()).collect();
    let tag = shown.split("<jangkau-simulasi ").nth(1).and_then(|rest| rest.split('>').next()).unwrap();
    let names: Vec<&str> =
        tag.split_whitespace().filter_map(|part| part.split_once("=\"")).map(|(name, _)| name).collect();
    assert!(names.len() >= 3, "{tag}");
    for name in names {
        assert!(script.contains(&format!("\"{name}\"")), "{name} is no attribute of the element");
    }
}

#[test]
fn the_scenario_that_is_shown_is_the_one_that_is_tested() {
    let shown = blocks("json").into_iter().find(|(_, block)| block.text().contains(file::FORMAT)).unwrap().1;
    let tested: Value = serde_json::from_str(&text("tests/files/example.json").unwrap()).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&shown.text()).unwrap(), tested);
}

#[test]
fn links_that_are_shown_open_as_they_are() {
    let mut count = 0;
    for document in documents() {
        let spans = document.spans().into_iter().map(|(_, span)| span);
        let blocks = document.blocks.iter().flat_map(|block| block.lines.clone());
        for text in spans.chain(blocks) {
            for rest in text.split("#1~").skip(1) {
                let end = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '~' | '.' | '_' | '-'));
                let link = rest.split(end).next().unwrap_or_default();
                if link.is_empty() || link.starts_with("...") {
                    continue;
                }
                opens(&format!("#1~{link}"));
                count += 1;
            }
        }
    }
    assert!(count >= 3, "only {count} links");
}

fn opens(text: &str) {
    let parsed = link::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
    let base = find(&parsed.code).or_else(|| find("12.75")).unwrap().scenario(parsed.reading);
    let (_, notices) = link::apply(base, &parsed.differences);
    assert!(notices.is_empty(), "{text}: {notices:?}");
}

#[test]
fn arithmetic_is_right() {
    let blocks = blocks("calc");
    assert!(blocks.len() >= 4, "only {} blocks", blocks.len());
    for (place, block) in blocks {
        assert_eq!(mistakes(&block.lines), [""; 0], "{place}");
    }
}

#[test]
fn every_block_is_of_a_kind_that_is_checked() {
    // The last two are run by `make scale`.
    const KINDS: [&str; 8] = ["console", "sh", "json", "calc", "html", "text", "bash", "python"];
    let mut other = Vec::new();
    for document in documents() {
        if ELSEWHERE.iter().any(|(path, _)| *path == document.path) {
            continue;
        }
        let unknown = document.blocks.iter().filter(|block| !KINDS.contains(&block.kind.as_str()));
        other.extend(unknown.map(|block| format!("{}:{}: {}", document.path, block.line, block.kind)));
    }
    assert!(other.is_empty(), "\n{}", other.join("\n"));
}
