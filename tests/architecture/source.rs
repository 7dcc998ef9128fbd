//! The project's files as this test reads them: Rust as tokens without comments and tests, style sheets as rules.

use std::fs;
use std::path::{Path, PathBuf};

/// A piece of Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A name, a keyword or a number.
    Word(String),
    /// The inside of a string.
    Text(String),
    /// Anything else; `::` is one sign.
    Sign(&'static str),
    /// Another single character.
    Other(char),
}

impl Token {
    fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own == word)
    }
}

/// A file of the crate.
pub struct Source {
    /// Relative to `src`: `model/run.rs`.
    pub path: String,
    /// Lines in all.
    pub lines: usize,
    /// The code that ships.
    pub tokens: Vec<Token>,
    /// Its functions.
    pub functions: Vec<Function>,
}

/// A function that ships.
pub struct Function {
    pub name: String,
    /// Lines from `fn` to its closing brace.
    pub lines: usize,
}

impl Source {
    /// The file of this text.
    pub fn new(path: &str, text: &str) -> Self {
        let (tokens, lines) = shipped_with_lines(text);
        let functions = functions(&tokens, &lines);
        Self { path: path.to_owned(), lines: text.lines().count(), tokens, functions }
    }

    /// The first folder: `model` of `model/run.rs` and of `model.rs`.
    pub fn layer(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// The path of its module from the root of the crate.
    pub fn module(&self) -> Vec<String> {
        let path = self.path.trim_end_matches(".rs");
        let parts = path.split('/').map(str::to_owned);
        if matches!(path, "lib" | "main" | "futures") { Vec::new() } else { parts.collect() }
    }

    /// Every path the code names, from the crate's root (`crate`, `model`, `Month`) or from another crate.
    pub fn paths(&self) -> Vec<Vec<String>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let continues = at > 0 && self.tokens[at - 1] == Token::Sign("::");
            match &self.tokens[at] {
                Token::Word(_) if !continues => at = walk(&self.tokens, at, &[], &mut found),
                _ => at += 1,
            }
        }
        found.into_iter().map(|path| self.absolute(path)).collect()
    }

    /// `path`, if it starts with `self` or `super`, from the root of the crate; else as it is.
    pub fn absolute(&self, path: Vec<String>) -> Vec<String> {
        let mut here = self.module();
        let ups = path.iter().take_while(|part| *part == "super").count();
        if ups == 0 && path.first().is_none_or(|first| first != "self") {
            return path;
        }
        here.truncate(here.len().saturating_sub(ups));
        let rest = path.into_iter().skip(ups.max(1));
        std::iter::once("crate".to_owned()).chain(here).chain(rest).collect()
    }

    /// Whether the code has this word.
    pub fn has_word(&self, word: &str) -> bool {
        self.tokens.iter().any(|token| token.is(word))
    }

    /// Whether the code calls a method or macro: the word behind `.`, or before `!`.
    pub fn calls(&self, word: &str) -> bool {
        self.tokens.windows(2).any(|pair| {
            (pair[0] == Token::Other('.') && pair[1].is(word))
                || (pair[0].is(word) && pair[1] == Token::Other('!'))
        })
    }

    /// The strings of the code.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().filter_map(|token| match token {
            Token::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

/// Collects the paths that start at a word and returns the place behind them.
fn walk(tokens: &[Token], mut at: usize, before: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = before.to_vec();
    while let Some(Token::Word(word)) = tokens.get(at) {
        path.push(word.clone());
        at += 1;
        if tokens.get(at) != Some(&Token::Sign("::")) {
            break;
        }
        at += 1;
    }
    if tokens.get(at - 1) != Some(&Token::Sign("::")) || tokens.get(at) != Some(&Token::Other('{')) {
        found.push(path);
        return at;
    }
    at += 1;
    while let Some(token) = tokens.get(at) {
        match token {
            Token::Other('}') => return at + 1,
            Token::Word(_) => at = walk(tokens, at, &path, found),
            _ => at += 1,
        }
    }
    at
}

/// Every shipped file of the crate.
pub fn sources() -> Vec<Source> {
    let root = root().join("src");
    let files = files(&root, "rs").into_iter().filter_map(|file| {
        let path = file.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let is_test = path.split('/').any(|part| matches!(part, "tests" | "tests.rs" | "laws.rs"));
        let text = fs::read_to_string(&file).unwrap();
        (!is_test).then(|| Source::new(&path, &text))
    });
    files.collect()
}

/// The tokens that are not only for tests.
pub fn shipped(text: &str) -> Vec<Token> {
    shipped_with_lines(text).0
}

fn functions(tokens: &[Token], lines: &[usize]) -> Vec<Function> {
    let starts = tokens.windows(2).enumerate().filter_map(|(at, pair)| match pair {
        [first, Token::Word(name)] if first.is("fn") => Some((at, name.clone())),
        _ => None,
    });
    starts
        .map(|(at, name)| Function { name, lines: lines[end_of_item(tokens, at) - 1] - lines[at] + 1 })
        .collect()
}

/// The tokens that are not only for tests, and the line of each.
fn shipped_with_lines(text: &str) -> (Vec<Token>, Vec<usize>) {
    let (tokens, lines): (Vec<Token>, Vec<usize>) = with_lines(text).into_iter().unzip();
    let (mut kept, mut at) = ((Vec::new(), Vec::new()), 0);
    while at < tokens.len() {
        if is_test_attribute(&tokens[at..]) {
            at = end_of_item(&tokens, at);
        } else {
            kept.0.push(tokens[at].clone());
            kept.1.push(lines[at]);
            at += 1;
        }
    }
    kept
}

/// The folder of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder with this extension, in order.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Cuts Rust into tokens; comments are left out.
pub fn tokens(text: &str) -> Vec<Token> {
    with_lines(text).into_iter().map(|(token, _)| token).collect()
}

/// The same, and the line in which each starts.
fn with_lines(text: &str) -> Vec<(Token, usize)> {
    let chars: Vec<char> = text.chars().collect();
    let (mut found, mut at) = (Vec::new(), 0);
    let (mut line, mut counted) = (1, 0);
    let is = |at: usize, wanted: &str| wanted.chars().enumerate().all(|(k, c)| chars.get(at + k) == Some(&c));
    let find =
        |from: usize, wanted: &str| (from..chars.len()).find(|k| is(*k, wanted)).unwrap_or(chars.len());
    while at < chars.len() {
        let c = chars[at];
        line += chars[counted..at].iter().filter(|c| **c == '\n').count();
        counted = at;
        if is(at, "//") {
            at = find(at, "\n");
        } else if is(at, "/*") {
            at = find(at, "*/") + 2;
        } else if is(at, "r\"") || is(at, "r#\"") {
            let close = if chars[at + 1] == '#' { "\"#" } else { "\"" };
            let start = at + 1 + close.len();
            let end = find(start, close);
            found.push((Token::Text(chars[start..end].iter().collect()), line));
            at = end + close.len();
        } else if c == '"' {
            let end = end_of_string(&chars, at + 1);
            found.push((Token::Text(chars[at + 1..end].iter().collect()), line));
            at = end + 1;
        } else if c == '\'' && (is(at + 1, "\\") || is(at + 2, "'")) {
            at = find(at + if is(at + 1, "\\") { 3 } else { 2 }, "'") + 1;
        } else if c.is_alphanumeric() || c == '_' {
            let end = (at..chars.len()).find(|k| !(chars[*k].is_alphanumeric() || chars[*k] == '_'));
            let end = end.unwrap_or(chars.len());
            found.push((Token::Word(chars[at..end].iter().collect()), line));
            at = end;
        } else if is(at, "::") {
            found.push((Token::Sign("::"), line));
            at += 2;
        } else {
            if !c.is_whitespace() {
                found.push((Token::Other(c), line));
            }
            at += 1;
        }
    }
    found
}

fn end_of_string(chars: &[char], mut at: usize) -> usize {
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    at.min(chars.len())
}

/// `#[cfg(test)]` and `#[cfg(all(test, ...))]`.
fn is_test_attribute(tokens: &[Token]) -> bool {
    let [Token::Other('#'), Token::Other('['), cfg, Token::Other('('), rest @ ..] = tokens else {
        return false;
    };
    cfg.is("cfg")
        && match rest {
            [all, Token::Other('('), test, ..] if all.is("all") => test.is("test"),
            [test, ..] => test.is("test"),
            [] => false,
        }
}

/// Behind the `;` or the closing brace of the item that starts here, its attributes included.
fn end_of_item(tokens: &[Token], start: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(start) {
        match token {
            Token::Other('{' | '(' | '[') => depth += 1,
            Token::Other(']' | ')') => depth -= 1,
            Token::Other('}') => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            Token::Other(';') if depth == 0 => return at + 1,
            _ => {}
        }
    }
    tokens.len()
}
