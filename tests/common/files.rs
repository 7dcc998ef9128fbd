//! The example of the documentation, and the example with one thing changed.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)] // Each test crate takes what it needs.

use std::fs;
use std::path::{Path, PathBuf};

use jangkau::codec::file::{FileError, FileProblem, FileRefusal, read};

/// A file below `tests/`.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// Its text.
pub fn file(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap()
}

/// The example of the documentation.
pub fn example() -> String {
    file("files/example.json")
}

/// The example with one text in place of another, which must be there once.
pub fn with(from: &str, to: &str) -> String {
    let text = example();
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

/// The scenarios among the reference vectors.
pub fn vectors() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(path("vectors")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !name.ends_with(".expected.json")
    });
    files.sort();
    files
}

/// What is refused in a text that has to be refused.
pub fn refusals(text: &str) -> Vec<(String, FileProblem)> {
    match read(text) {
        Err(FileError::Refused(list)) => {
            list.into_iter().map(|FileRefusal { pointer, problem }| (pointer, problem)).collect()
        }
        other => panic!("{other:?} of {text}"),
    }
}
