//! Which drafts lie in the storage, which of them this tab may read, what a copy in one file carries, and how a draft and the
//! state of the app become each other.

use std::cell::RefCell;
use std::rc::Rc;

use crate::browser::bridge;
use crate::browser::storage::Shelf;
use crate::codec::document::Document;
use crate::codec::draft::{self, DraftContent};
use crate::codec::{file, link};
use crate::model::Scenario;
use crate::state::{Action, State, blank, link_of};
use crate::ui::owned;
use crate::ui::tab::{self, Tab};

thread_local! {
    // Drafts that this page has left for others, or has opened: each goes when what it holds is in the draft of this tab.
    static LEFT: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// What belongs on screen.
pub struct FoundDocument {
    /// The document, with what forms had made of it.
    pub content: DraftContent,
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

/// What is on screen, as a draft holds it.
pub fn content(state: &State) -> DraftContent {
    let unfinished = state.unfinished.as_deref().map(|unfinished| Document {
        scenario: Rc::new(unfinished.scenario.clone()),
        extras: Rc::clone(&unfinished.extras),
    });
    DraftContent { document: state.document(), unfinished }
}

/// What opens a draft. Values of a region of one's own go back to nothing, as they did when it was begun.
pub fn opening(content: DraftContent) -> Action {
    let DraftContent { document, unfinished } = content;
    let Some(typed) = unfinished else { return Action::OpenSaved(document) };
    let (region, shown) = (&typed.scenario.region, &document.scenario.region);
    let is_same = region.code == shown.code && region.name == shown.name;
    let opened = if is_same { document.clone() } else { blank(region.baseline_month).into() };
    Action::OpenUnfinished { document, opened, typed }
}

/// What somebody has typed that cannot be projected; a form that is still empty is nobody's work.
pub fn typed(content: &DraftContent) -> Option<&Document> {
    let typed = content.unfinished.as_ref()?;
    let empty = blank(typed.scenario.region.baseline_month);
    (*typed.scenario != empty).then_some(typed)
}

/// The draft `name` goes as soon as this tab's own holds the same.
pub fn leave(name: String) {
    LEFT.with_borrow_mut(|left| left.push(name));
}

/// Takes away drafts that this page has left and that hold nothing but `content`, which has just been written; whether there
/// were any.
pub fn take_back(content: &DraftContent) -> bool {
    let is_same = |name: &String| {
        let draft = text(name).and_then(|text| draft::read(&text).ok());
        draft.is_some_and(|draft| draft.content == *content)
    };
    let is_kept = |name: &String| !is_same(name) || owned::remove(Shelf::Lasting, name).is_err();
    LEFT.with_borrow_mut(|left| {
        let before = left.len();
        left.retain(is_kept);
        left.len() < before
    })
}

/// Whether a draft says what the link says, and more: names, sources, what links do not carry.
pub fn agrees(fragment: &str, scenario: &Scenario) -> bool {
    match (link::parse(fragment), link::parse(&link_of(scenario))) {
        (Ok(asked), Ok(kept)) => asked.says_the_same(&kept),
        _ => false,
    }
}
