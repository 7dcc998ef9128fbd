//! The files of the repository, as a clone has them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders that a build makes or a package manager fills.
const NOT_OURS: [&str; 6] = [".git", "target", "dist", "node_modules", "mutants.out", ".cargo-home"];

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file, its path relative to the root with slashes, sorted.
pub fn files() -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![root().to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                if !NOT_OURS.contains(&name.as_str()) {
                    open.push(path);
                }
            } else {
                found.push(relative(&path));
            }
        }
    }
    found.sort();
    found
}

/// The folders of [`files`], without a slash at the end.
pub fn folders(files: &[String]) -> BTreeSet<String> {
    let parents = |file: &String| {
        let parents = Path::new(file).ancestors().skip(1);
        parents.map(|folder| folder.to_string_lossy().into_owned()).collect::<Vec<_>>()
    };
    files.iter().flat_map(parents).filter(|folder| !folder.is_empty()).collect()
}

/// The text of a file; `None` for one that is not text.
pub fn text(file: &str) -> Option<String> {
    String::from_utf8(fs::read(root().join(file)).unwrap()).ok()
}

/// Files that people write: code, scripts, documents. Data, fixtures and lock files are left out.
pub fn written() -> Vec<(String, String)> {
    const KINDS: [&str; 10] = ["rs", "js", "mjs", "sh", "md", "css", "toml", "html", "conf", "yml"];
    let own = files().into_iter().filter(|file| {
        let kind = Path::new(file).extension().map(|kind| kind.to_string_lossy().into_owned());
        file == "Makefile" || file == ".ci/run" || kind.is_some_and(|kind| KINDS.contains(&kind.as_str()))
    });
    own.filter_map(|file| text(&file).map(|text| (file, text))).collect()
}

fn relative(path: &Path) -> String {
    let path: PathBuf = path.strip_prefix(root()).unwrap().to_path_buf();
    path.to_string_lossy().replace('\\', "/")
}
