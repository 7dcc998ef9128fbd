//! No circles: of two files at most one needs the other, whether directly or by a way round. A file counts as needed
//! where it defines what is named; a re-export on the way is only a signpost. A module may use what its parents define,
//! as Rust means it to: parent and child are one thing in several files.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, Token, sources};

type Path = Vec<String>;

/// What one file names.
struct Names {
    /// Names that `use` brings into the file, and what they stand for.
    imported: BTreeMap<String, Path>,
    /// Those of them that the file hands on.
    exported: BTreeMap<String, Path>,
    /// Paths in the code.
    inline: Vec<Path>,
}

impl Names {
    fn of(source: &Source) -> Self {
        let tokens = &source.tokens;
        let mut names = Self { imported: BTreeMap::new(), exported: BTreeMap::new(), inline: Vec::new() };
        let mut at = 0;
        while at < tokens.len() {
            let starts = at == 0 || tokens[at - 1] != Token::Sign("::");
            match &tokens[at] {
                Token::Word(word) if word == "use" => {
                    let is_public =
                        at > 0 && (is_word(tokens, at - 1, "pub") || tokens[at - 1] == Token::Other(')'));
                    let mut leaves = Vec::new();
                    at = tree(tokens, at + 1, &[], &mut leaves);
                    for (name, path) in leaves {
                        if is_public {
                            names.exported.insert(name.clone(), path.clone());
                        } else {
                            names.inline.push(path.clone());
                        }
                        names.imported.insert(name, path);
                    }
                }
                Token::Word(_) if starts => {
                    let (path, behind) = chain(tokens, at);
                    if path.len() > 1 {
                        names.inline.push(path);
                    }
                    at = behind;
                }
                _ => at += 1,
            }
        }
        names
    }
}

fn is_word(tokens: &[Token], at: usize, word: &str) -> bool {
    matches!(tokens.get(at), Some(Token::Word(own)) if own == word)
}

/// The words parted by `::` that start at `at`, and the place behind them.
fn chain(tokens: &[Token], mut at: usize) -> (Path, usize) {
    let mut path = Vec::new();
    while let Some(Token::Word(word)) = tokens.get(at) {
        path.push(word.clone());
        if tokens.get(at + 1) != Some(&Token::Sign("::")) {
            return (path, at + 1);
        }
        at += 2;
    }
    (path, at)
}

/// The leaves of a `use` tree, each with the name it gets; returns the place behind the tree.
fn tree(tokens: &[Token], at: usize, before: &[String], leaves: &mut Vec<(String, Path)>) -> usize {
    let (words, mut at) = chain(tokens, at);
    let mut path = before.to_vec();
    path.extend(words.into_iter().filter(|word| before.is_empty() || word != "self"));
    if tokens.get(at) != Some(&Token::Other('{')) {
        let mut name = path.last().cloned().unwrap_or_default();
        if is_word(tokens, at, "as") {
            if let Some(Token::Word(alias)) = tokens.get(at + 1) {
                name.clone_from(alias);
            }
            at += 2;
        }
        leaves.push((name, path));
        return at;
    }
    at += 1;
    while let Some(token) = tokens.get(at) {
        match token {
            Token::Other('}') => return at + 1,
            Token::Word(_) => at = tree(tokens, at, &path, leaves),
            _ => at += 1,
        }
    }
    at
}

/// All files by their modules, and what they name.
struct Crate<'a> {
    files: BTreeMap<Path, (&'a Source, Names)>,
}

impl<'a> Crate<'a> {
    /// The start of the web app and the program that runs futures are crates of their own with the same root.
    fn of(sources: &'a [Source]) -> Self {
        let library =
            sources.iter().filter(|source| !["main.rs", "futures.rs"].contains(&source.path.as_str()));
        Self { files: library.map(|source| (source.module(), (source, Names::of(source)))).collect() }
    }

    /// A path of the file `here` from the root of the crate; `None` where it is of another crate.
    fn absolute(&self, here: &Path, path: &Path) -> Option<Path> {
        let (source, names) = self.files.get(here)?;
        let first = path.first()?;
        if matches!(first.as_str(), "crate" | "self" | "super") {
            return Some(source.absolute(path.clone()).split_off(1));
        }
        let child: Path = here.iter().chain([first]).cloned().collect();
        if self.files.contains_key(&child) {
            return Some(here.iter().chain(path).cloned().collect());
        }
        let stands_for = names.imported.get(first).filter(|stands_for| stands_for.first() != Some(first))?;
        self.absolute(here, &stands_for.iter().chain(&path[1..]).cloned().collect())
    }

    /// The module that defines what `path` names.
    fn definition(&self, path: &Path, signposts: usize) -> Option<Path> {
        let longest = (0..=path.len()).rev().find(|length| self.files.contains_key(&path[..*length]))?;
        let module = path[..longest].to_vec();
        let exported = path.get(longest).and_then(|name| self.files[&module].1.exported.get(name));
        let further = exported.filter(|_| signposts > 0).and_then(|to| self.absolute(&module, to));
        match further {
            Some(to) => {
                let rest = path[longest + 1..].iter().cloned();
                self.definition(&to.into_iter().chain(rest).collect(), signposts - 1)
            }
            None => Some(module),
        }
    }

    /// The modules that each module needs, its parents left out.
    fn needs(&self) -> BTreeMap<Path, BTreeSet<Path>> {
        let needed = |here: &Path, names: &Names| -> BTreeSet<Path> {
            let paths = names.inline.iter().filter_map(|path| self.absolute(here, path));
            let modules = paths.filter_map(|path| self.definition(&path, 8));
            modules.filter(|module| !here.starts_with(module)).collect()
        };
        self.files.iter().map(|(here, (_, names))| (here.clone(), needed(here, names))).collect()
    }
}

/// The modules of which each needs another one of them: circles, and what lies between two.
fn circles(sources: &[Source]) -> BTreeMap<Path, BTreeSet<Path>> {
    let mut needs = Crate::of(sources).needs();
    loop {
        let needed: BTreeSet<Path> = needs.values().flatten().cloned().collect();
        let ends = |module: &Path, others: &BTreeSet<Path>| others.is_empty() || !needed.contains(module);
        let out: Vec<Path> = needs
            .iter()
            .filter(|(module, others)| ends(module, others))
            .map(|(module, _)| module.clone())
            .collect();
        if out.is_empty() {
            return needs;
        }
        for module in &out {
            needs.remove(module);
        }
        for others in needs.values_mut() {
            others.retain(|module| !out.contains(module));
        }
    }
}

#[test]
fn no_two_files_need_each_other() {
    let circles = circles(&sources());
    let line = |(module, others): (&Path, &BTreeSet<Path>)| {
        let others: Vec<String> = others.iter().map(|other| other.join("::")).collect();
        format!("{} needs {}", module.join("::"), others.join(", "))
    };
    assert!(circles.is_empty(), "\n{}", circles.iter().map(line).collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_circle_is_found_through_signposts_and_aliases() {
    let file = Source::new;
    let parent = file("a.rs", "mod one; mod two; pub use one::{One, Inner as Other}; pub const TOP: u8 = 0;");
    let one = file("a/one.rs", "use super::TOP; use crate::b; fn f() { b::two(); }");
    let two = file("a/two.rs", "use crate::a::Other as Alias; fn f() {}");
    let signpost = file("b.rs", "pub use crate::a::two::two;");
    let found = circles(&[parent, one, two, signpost]);
    let names: Vec<String> = found.keys().map(|module| module.join("::")).collect();
    assert_eq!(names, ["a::one", "a::two"]);

    let parent = file("a.rs", "mod one; mod two; pub use one::One; pub const TOP: u8 = 0;");
    let one = file("a/one.rs", "use super::TOP; use std::fmt;");
    let two = file("a/two.rs", "use super::{TOP, one::{self, One}}; fn f() { one::two() }");
    assert_eq!(circles(&[parent, one, two]), BTreeMap::new());
}
