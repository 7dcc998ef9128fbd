//! What the screen is asked for and what it holds: plain data, which outlives it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::html::ImplicitClone;
use yew::prelude::*;

use crate::office::import::{AcceptedTable, Conversation, TableTaker};
use crate::text::Lang;

/// A table as it came in, not read yet.
#[derive(Clone, Debug, PartialEq)]
pub struct TableSource {
    /// The name of the file; empty for pasted cells.
    pub name: String,
    /// Its bytes.
    pub bytes: Rc<[u8]>,
}

/// What the screen holds and nobody has taken: shut and opened again, it is all there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableDesk {
    /// What stands in the field for pasted cells.
    pub text: String,
    /// The table.
    pub source: Option<TableSource>,
    /// What was said about it.
    pub said: Conversation,
}

/// A [`TableDesk`] that outlives the screen.
#[derive(Clone, Default)]
pub struct SharedDesk(pub Rc<RefCell<TableDesk>>);

impl ImplicitClone for SharedDesk {}

impl PartialEq for SharedDesk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Properties of [`TableImport`].
#[derive(Clone, PartialEq, Properties)]
pub struct TableImportProps {
    /// Who asks, and what a table becomes there.
    pub taker: TableTaker,
    /// What the screen held before.
    pub desk: SharedDesk,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives what was taken.
    pub onaccept: Callback<AcceptedTable>,
}
