//! Files by their names, in memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// The content of each file, by its path inside a folder, with `/` between its parts.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Reads the files of a folder, not those of folders in it.
///
/// # Errors
/// The folder or a file cannot be read, or a name is not Unicode.
pub fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_file() {
            let name =
                path.file_name().and_then(|name| name.to_str()).context("a file name is not Unicode")?;
            files.insert(name.to_owned(), content(&path)?);
        }
    }
    Ok(files)
}

/// Reads one file.
///
/// # Errors
/// It cannot be read; the message names it.
pub fn content(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Reads one file of text.
///
/// # Errors
/// It cannot be read, or is not UTF-8; the message names it.
pub fn text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The text of a file of the site.
///
/// # Errors
/// It is missing, or not UTF-8.
pub fn text_of<'files>(files: &'files Files, name: &str) -> Result<&'files str> {
    let bytes = files.get(name).with_context(|| format!("{name} is missing"))?;
    std::str::from_utf8(bytes).with_context(|| format!("{name} is not text"))
}

/// Makes `folder` hold exactly these files.
///
/// # Errors
/// The folder is a file, or the disk refuses.
pub fn write(folder: &Path, files: &Files) -> Result<()> {
    if folder.is_dir() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    } else if folder.exists() {
        bail!("{} is no folder", folder.display());
    }
    for (name, bytes) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
