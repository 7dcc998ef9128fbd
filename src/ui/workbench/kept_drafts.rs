//! Which drafts lie in the storage, which of them this tab may read, and what a copy in one file carries.

use crate::browser::bridge;
use crate::browser::storage::Shelf;
use crate::codec::document::Document;
use crate::codec::{draft, file, link};
use crate::model::Scenario;
use crate::state::link_of;
use crate::ui::owned;
use crate::ui::tab::{self, Tab};

/// A document that belongs on screen.
pub struct FoundDocument {
    /// The document.
    pub document: Document,
    /// When its draft was written; `None` where the user need not be told.
    pub saved: Option<String>,
    /// The name under which its draft stands; `None` for what a copy in one file carries.
    pub name: Option<String>,
}

/// The name of the draft of a tab.
pub fn draft_name(id: &str) -> String {
    format!("{}{id}", draft::NAME)
}

/// The text under a name; `None` where there is none, or none can be had.
pub fn text(name: &str) -> Option<String> {
    owned::get(Shelf::Lasting, name).ok().flatten()
}

/// The names of the drafts that this tab may read whatever the address asks for: its own, and that of the tab that it is a
/// copy of.
pub fn readable_names() -> Vec<String> {
    let Tab { id, copied_from } = tab::current();
    [Some(id), copied_from].into_iter().flatten().map(|id| draft_name(&id)).collect()
}

/// The stored drafts with their names: those that this tab may read first, then the latest first.
pub fn drafts() -> Vec<(String, String)> {
    let own = readable_names();
    let names = owned::names(Shelf::Lasting, draft::NAME);
    let mut drafts: Vec<(String, String)> =
        names.into_iter().filter_map(|name| Some((name.clone(), text(&name)?))).collect();
    drafts.sort_by_key(|(name, text)| {
        let place = own.iter().position(|own| own == name).unwrap_or(own.len());
        (place, std::cmp::Reverse(draft::order(text)))
    });
    drafts
}

/// The document that a copy in one file carries, and whether the file was just opened to show it.
pub fn given() -> Option<(Document, bool)> {
    let given = bridge::given()?;
    Some((file::read(&given.file?).ok()?, given.is_opening))
}

/// Whether a draft says what the link says, and more: names, sources, what links do not carry.
pub fn agrees(fragment: &str, scenario: &Scenario) -> bool {
    match (link::parse(fragment), link::parse(&link_of(scenario))) {
        (Ok(asked), Ok(kept)) => asked.says_the_same(&kept),
        _ => false,
    }
}
