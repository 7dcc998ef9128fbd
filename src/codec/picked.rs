//! A file that somebody has picked or dropped: a scenario file, a copy of the app in one file with a scenario inside, or
//! a draft that was saved from the browser.

use super::copy;
use super::document::Document;
use super::draft;
use super::file::{self, FileError, FileKind};

/// How much of a file is read, bytes: more than the largest copy.
pub const MOST_READ: u32 = 8_000_000;

/// A document that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The document.
    pub document: Document,
    /// Whether the file also holds an agenda, which only the file itself opens.
    pub has_agenda: bool,
}

/// The document in a picked file, of which at most [`MOST_READ`] bytes are given.
///
/// # Errors
/// What the file is instead, or what is wrong with the scenario in it.
pub fn read(bytes: &[u8]) -> Result<Opened, FileError> {
    let plain = |document| Opened { document, has_agenda: false };
    match file::read_bytes(bytes) {
        Err(FileError::OtherKind(FileKind::Copy)) => {
            let page = file::text_of(bytes)?;
            let content = copy::content(&page).ok_or(FileError::OtherKind(FileKind::EmptyCopy))?;
            let document = file::read(&content.file)?;
            Ok(Opened { document, has_agenda: content.has_session })
        }
        Err(FileError::OtherKind(FileKind::Draft)) => {
            file::read(draft::body(&file::text_of(bytes)?)).map(plain)
        }
        read => read.map(plain),
    }
}
