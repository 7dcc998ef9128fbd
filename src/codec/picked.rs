//! A file that somebody has picked or dropped: a scenario file, a file with several plans, a copy of the app in one file with
//! a scenario inside, or a draft that was saved from the browser.

use super::copy;
use super::document::Document;
use super::draft;
use super::file::{self, FileError, FileKind, PlansFile};
use super::library;

/// How much of a file is read, bytes: more than the largest copy.
pub const MOST_READ: u32 = 8_000_000;

/// What was in a picked file.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// One document.
    One(Document),
    /// One document, and an agenda, which only the file itself opens.
    WithAgenda(Document),
    /// Several plans.
    Several(PlansFile),
    /// An overview of many regions, as its text: another module reads it.
    Overview(String),
}

/// What is in a picked file, of which at most [`MOST_READ`] bytes are given.
///
/// # Errors
/// What the file is instead, or what is wrong with the scenario in it.
pub fn read(bytes: &[u8]) -> Result<Opened, FileError> {
    match file::read_bytes(bytes) {
        Err(FileError::OtherKind(FileKind::Copy)) => {
            let page = file::text_of(bytes)?;
            let content = copy::content(&page).ok_or(FileError::OtherKind(FileKind::EmptyCopy))?;
            let document = file::read(&content.file)?;
            Ok(if content.has_session { Opened::WithAgenda(document) } else { Opened::One(document) })
        }
        Err(FileError::OtherKind(FileKind::Draft)) => {
            let text = file::text_of(bytes)?;
            file::read(library::body(draft::body(&text))).map(Opened::One)
        }
        Err(FileError::OtherKind(FileKind::Plans)) => {
            file::read_plans(&file::text_of(bytes)?).map(Opened::Several)
        }
        Err(FileError::OtherKind(FileKind::Overview)) => {
            file::text_of(bytes).map(|text| Opened::Overview(text.into_owned()))
        }
        read => read.map(Opened::One),
    }
}
