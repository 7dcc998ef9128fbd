//! Commands for developers: what each names is there.

use crate::examples::{blocks, run};
use crate::markdown::documents;
use crate::repository::{files, root, text};

/// Lines of `sh` blocks: what each names is there.
#[test]
fn commands_for_developers_name_what_exists() {
    let mut wrong = Vec::new();
    for (place, block) in blocks("sh") {
        for line in block.lines.iter().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if let Err(trouble) = known(line) {
                wrong.push(format!("{place}: {line}: {trouble}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn known(line: &str) -> Result<(), String> {
    let line = line.split(" # ").next().unwrap_or(line);
    let words: Vec<&str> = line.split_whitespace().collect();
    let words: Vec<&str> = words.into_iter().skip_while(|word| is_variable(word)).collect();
    match words.as_slice() {
        ["make", target, rest @ ..] if rest.iter().all(|word| is_variable(word)) => makes(target),
        ["cargo", "run", rest @ ..] => {
            let from = rest.iter().position(|word| *word == "--").ok_or("no arguments of the program")?;
            cargo(&rest[..from])?;
            let (status, _) = run(&format!("jangkau {} > /dev/null", rest[from + 1..].join(" ")));
            if status == Some(0) { Ok(()) } else { Err(format!("status {status:?}")) }
        }
        ["cargo", "test" | "check" | "clippy" | "bench" | "fmt", rest @ ..] => cargo(rest),
        ["bash", script, ..] | ["node", "--test", script] => is_file(script),
        ["node", "run.js", names @ ..] => {
            names.iter().try_for_each(|name| is_file(&format!("tests/e2e/{name}.test.js")))
        }
        ["cd", folder, ..] if root().join(folder).is_dir() => Ok(()),
        ["trunk", "serve" | "build", ..]
        | ["cargo", "install", ..]
        | ["rustup", "target", "add", "wasm32-unknown-unknown"] => Ok(()),
        _ => Err("an unknown command".to_owned()),
    }
}

/// `NAME=value`.
fn is_variable(word: &str) -> bool {
    let name = word.split('=').next().unwrap_or_default();
    word.contains('=') && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

/// Whether the Makefile has the target.
fn makes(target: &str) -> Result<(), String> {
    let is_there = text("Makefile").unwrap().lines().any(|line| line.starts_with(&format!("{target}:")));
    if is_there { Ok(()) } else { Err("no such target".to_owned()) }
}

/// Whether the options of cargo name a test, a bench, a binary and features that the manifest or a folder has.
fn cargo(options: &[&str]) -> Result<(), String> {
    let manifest = text("Cargo.toml").unwrap();
    for pair in options.windows(2) {
        let is_there = match pair {
            ["--test", name] => root().join(format!("tests/{name}.rs")).is_file(),
            ["--bench", name] => root().join(format!("benches/{name}.rs")).is_file(),
            ["--bin", name] => manifest.contains(&format!("name = \"{name}\"")),
            ["--features", name] => manifest.lines().any(|line| line.starts_with(&format!("{name} = ["))),
            _ => true,
        };
        if !is_there {
            return Err(format!("there is no {} {}", pair[0], pair[1]));
        }
    }
    Ok(())
}

fn is_file(path: &str) -> Result<(), String> {
    let ends = |file: &String| file == path || file.ends_with(&format!("/{path}"));
    if files().iter().any(ends) { Ok(()) } else { Err("no such file".to_owned()) }
}

#[test]
fn commands_stand_in_blocks_that_are_checked() {
    const FIRST: [&str; 6] = ["make", "cargo", "jangkau", "bash", "node", "trunk"];
    let mut found = Vec::new();
    for document in documents() {
        for (line, text) in &document.prose {
            let indented = text.strip_prefix("    ").and_then(|rest| rest.split(' ').next());
            if indented.is_some_and(|word| FIRST.contains(&word)) {
                found.push(format!("{}:{line}: {text}", document.path));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn targets_that_prose_names_are_in_the_makefile() {
    let spans = documents().into_iter().flat_map(|document| {
        let spans = document.spans().into_iter();
        spans.map(|(line, span)| (format!("{}:{line}", document.path), span)).collect::<Vec<_>>()
    });
    for (place, span) in spans {
        if let Some(target) = span.strip_prefix("make ").and_then(|rest| rest.split(' ').next()) {
            assert_eq!(makes(target), Ok(()), "{place}: {span}");
        }
    }
}
