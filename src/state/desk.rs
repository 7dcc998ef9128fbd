//! What lies beside the page: the panel that is open, and what happened to files and drafts. No part of the history.

use std::mem::discriminant;
use std::rc::Rc;

use crate::codec::file::FileError;

/// What is beside the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// The panel that is open.
    pub panel: Option<Panel>,
    /// What is to be said, the latest last.
    pub messages: Rc<Vec<Message>>,
}

/// A panel over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// What is believed.
    Assumptions,
    /// The region's own numbers.
    Region,
    /// Links, the card for a portal.
    Share,
    /// The question before everything kept in the browser is deleted.
    Erase,
}

/// Something that happened to a file or a draft.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A file was opened.
    Opened(String),
    /// A file was not opened.
    Refused(String, FileError),
    /// The browser could not read a file.
    Unreadable(String),
    /// The draft is on screen again; when it was written.
    Restored(String),
    /// The browser keeps nothing here.
    Blocked,
    /// The browser's storage is full.
    Full,
    /// A stored draft cannot be read; its text.
    Corrupt(String),
    /// A stored draft is of a later version.
    Newer,
    /// The app is open in another tab too.
    OtherTab,
    /// Everything kept in the browser was deleted.
    Erased,
}

impl Desk {
    /// With this panel open; `None` when it is.
    pub(super) fn with_panel(&self, panel: Option<Panel>) -> Option<Self> {
        (panel != self.panel).then(|| Self { panel, ..self.clone() })
    }

    /// With one message more; of a kind only the latest stays.
    pub(super) fn with_message(&self, message: Message) -> Self {
        let mut messages = Vec::clone(&self.messages);
        messages.retain(|other| discriminant(other) != discriminant(&message));
        messages.push(message);
        Self { messages: Rc::new(messages), ..self.clone() }
    }

    /// Without the message at `place`; `None` when there is none.
    pub(super) fn without(&self, place: usize) -> Option<Self> {
        let mut messages = Vec::clone(&self.messages);
        (place < messages.len()).then(|| messages.remove(place))?;
        Some(Self { messages: Rc::new(messages), ..self.clone() })
    }
}
