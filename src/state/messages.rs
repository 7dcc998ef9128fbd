//! Messages about files and drafts, until the user dismisses them. No part of the history.

use std::mem::discriminant;
use std::rc::Rc;

use crate::codec::document::Document;
use crate::codec::file::{FileError, RefusedPlan};

/// Something that happened to a file or a draft.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A file was opened.
    Opened(String),
    /// The scenario of a copy in one file was opened; its agenda was not.
    OpenedCopy(String),
    /// A file was not opened.
    Refused(String, FileError),
    /// The browser could not read a file.
    Unreadable(String),
    /// The draft is on screen again; when it was written.
    Restored(String),
    /// A copy in one file shows what it carries; the draft of another time, and when it was written.
    Earlier(Box<Document>, String),
    /// A download was started; the name of its file.
    Download(String),
    /// The browser keeps nothing here.
    Blocked,
    /// The browser's storage is full.
    Full,
    /// A stored draft cannot be read; its text.
    Corrupt(String),
    /// A stored draft is of a later version.
    Newer,
    /// What was on screen made room for another plan and is in the library; what it is called.
    Kept(String),
    /// The plans of a file are in the library.
    Merged(MergedFile),
    /// Regions of a table are in the library.
    Added(AddedRegions),
    /// The app is open in another tab too.
    OtherTab,
    /// Everything that this site has kept in the browser was deleted, or the copy in the file of this name.
    Erased(Option<String>),
}

/// What became of the plans of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MergedFile {
    /// The name of the file.
    pub name: String,
    /// How many plans were added.
    pub added: usize,
    /// How many of them got a number, since another plan has their name.
    pub numbered: usize,
    /// How many were there already.
    pub known: usize,
    /// How many the browser would not store: they stand side by side, as far as there is room.
    pub unstored: usize,
    /// Those that cannot be opened.
    pub refused: Vec<RefusedPlan>,
}

/// What became of the regions of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddedRegions {
    /// The plans that were added: their keys in the storage, and the version of each.
    pub plans: Vec<(String, u64)>,
    /// How many were there already.
    pub known: usize,
    /// How many the browser would not store.
    pub unstored: usize,
}

/// `messages` and `message` behind them; of a kind only the latest stays.
pub(super) fn with_message(messages: &[Message], message: Message) -> Rc<Vec<Message>> {
    let kind = discriminant(&message);
    let others = messages.iter().filter(|other| discriminant(*other) != kind).cloned();
    Rc::new(others.chain([message]).collect())
}

/// `messages` without the one at `place`; `None` when there is none.
pub(super) fn without_message(messages: &[Message], place: usize) -> Option<Rc<Vec<Message>>> {
    let mut messages = messages.to_vec();
    (place < messages.len()).then(|| messages.remove(place))?;
    Some(Rc::new(messages))
}
