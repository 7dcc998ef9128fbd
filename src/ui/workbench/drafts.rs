//! The draft of the scenario in the browser's storage: written soon after each change and when the page is left, found
//! again at the next start. Each tab writes its own draft, so none overwrites another.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::storage::{self, Shelf, StorageError};
use crate::browser::{clock, leaving, page};
use crate::codec::document::Document;
use crate::codec::draft::{self, Draft, DraftError};
use crate::codec::file::FileError;
use crate::codec::{address, link};
use crate::model::Scenario;
use crate::state::{Action, Message, link_of};
use crate::ui::hooks::Timer;
use crate::ui::storage_keys::{DRAFT_COUNTER, PREFIX, TAB};
use crate::ui::store::{Dispatch, Store};
use crate::view::workbench::stamp;

/// How long the scenario must stay unchanged before its draft is written, milliseconds; at most a second by rule R-17.
const DELAY: u32 = 500;

/// Restores the draft when the workbench opens, writes each later change of the document, and returns the store of
/// drafts. A scenario that was changed before the workbench had loaded is written, not replaced by the draft.
#[hook]
pub fn use_drafts(state: &Store, dispatch: &Dispatch) -> Rc<DraftStore> {
    let drafts = {
        let (document, dispatch) = (state.document(), dispatch.clone());
        use_memo((), move |()| DraftStore::new(document, dispatch))
    };
    {
        let (drafts, state) = (Rc::clone(&drafts), state.clone());
        use_effect_with((), move |()| {
            if state.history.can_undo() {
                drafts.stored.take();
                drafts.write_later(state.document());
            } else {
                drafts.restore();
            }
            let listeners = listen(drafts);
            move || drop(listeners)
        });
    }
    {
        let drafts = Rc::clone(&drafts);
        use_effect_with(state.document(), move |document| {
            if *drafts.latest.borrow() != *document {
                drafts.write_later(document.clone());
            }
        });
    }
    drafts
}

/// Writes the draft when the page is left, and says once that another tab writes drafts too.
fn listen(drafts: Rc<DraftStore>) -> impl Sized {
    let leave = {
        let drafts = Rc::clone(&drafts);
        leaving::on_leaving(move || drafts.write_now())
    };
    let is_said = Cell::new(false);
    let others = leaving::on_other_tab(move |key| {
        if drafts.is_others(&key) && !is_said.replace(true) {
            drafts.say(Message::OtherTab);
        }
    });
    (leave, others)
}

/// Writes and finds drafts. [`use_drafts`] makes the one of the page.
pub struct DraftStore {
    /// The key of this tab's draft; the browser's storage is first read when it is needed.
    key: RefCell<Option<String>>,
    /// The document on screen.
    latest: RefCell<Document>,
    /// The document that needs no writing: the one in the draft, or the one the page opened with.
    stored: RefCell<Option<Document>>,
    pending: Timer,
    /// Whether the user was told that nothing can be stored.
    has_complained: Cell<bool>,
    dispatch: Dispatch,
}

impl DraftStore {
    /// A store for a page that opened with `document`; nothing is written until another one comes.
    fn new(document: Document, dispatch: Dispatch) -> Self {
        Self {
            key: RefCell::default(),
            latest: RefCell::new(document.clone()),
            stored: RefCell::new(Some(document)),
            pending: Timer::default(),
            has_complained: Cell::new(false),
            dispatch,
        }
    }

    /// The key of this tab's draft.
    fn key(&self) -> String {
        self.key.borrow_mut().get_or_insert_with(|| format!("{}{}", draft::KEY, tab())).clone()
    }

    /// Tells the user what happened.
    fn say(&self, message: Message) {
        self.dispatch.dispatch(Action::AddMessage(message));
    }

    /// Writes `document` after [`DELAY`], unless another one comes first.
    fn write_later(self: &Rc<Self>, document: Document) {
        self.latest.replace(document);
        let drafts = Rc::clone(self);
        self.pending.start(DELAY, move || drafts.write_now());
    }

    /// Writes the document on screen, if it is not written yet.
    fn write_now(&self) {
        self.pending.cancel();
        let document = self.latest.borrow().clone();
        if self.stored.borrow().as_ref() == Some(&document) {
            return;
        }
        match self.write(&document) {
            Ok(()) => drop(self.stored.replace(Some(document))),
            Err(error) => self.complain(error),
        }
    }

    /// Opens the draft that belongs on screen, and says so where the address does not already show the same plan.
    fn restore(&self) {
        let found = self.find().filter(|(draft, _)| draft.document != *self.latest.borrow());
        let Some((draft, is_said)) = found else { return };
        self.latest.replace(draft.document.clone());
        self.stored.replace(Some(draft.document.clone()));
        self.dispatch.dispatch(Action::OpenSaved(draft.document));
        if is_said {
            self.say(Message::Restored(draft.saved));
        }
    }

    /// The draft that belongs on screen, and whether the user should be told. Drafts that cannot be read are moved to
    /// quarantine.
    fn find(&self) -> Option<(Draft, bool)> {
        let own = self.key();
        let fragment = page::fragment();
        let asked = address::parse(&page::query()).region;
        for (key, text) in stored() {
            let is_own = key == own;
            let is_asked = is_own || (fragment.is_empty() && asked.is_none());
            if !is_asked {
                continue;
            }
            match draft::read(&text) {
                Ok(found) if !fragment.is_empty() => {
                    return agrees(&fragment, &found.document.scenario).then_some((found, false));
                }
                Ok(found) => {
                    let fits = asked.is_none_or(|code| code == found.document.scenario.region.code);
                    return fits.then_some((found, true));
                }
                Err(DraftError::File(FileError::Newer { .. })) => self.leave_alone(&key),
                Err(_) => self.quarantine(&key, &text),
            }
        }
        None
    }

    /// Removes the draft of this tab.
    pub fn remove(&self) {
        let _ = storage::remove(Shelf::Lasting, &self.key());
    }

    /// Removes everything that the app has stored in the browser, and says so. The next change is written again.
    pub fn erase(&self) {
        self.pending.cancel();
        storage::clear(PREFIX);
        let latest = self.latest.borrow().clone();
        self.stored.replace(Some(latest));
        self.say(Message::Erased);
    }

    /// Whether `key` is the draft of another tab.
    fn is_others(&self, key: &str) -> bool {
        key.starts_with(draft::KEY) && key != self.key()
    }

    fn write(&self, document: &Document) -> Result<(), StorageError> {
        let count = storage::get(Shelf::Lasting, DRAFT_COUNTER)?.and_then(|count| count.parse::<u64>().ok());
        let order = count.unwrap_or(0).saturating_add(1);
        storage::set(Shelf::Lasting, DRAFT_COUNTER, &order.to_string())?;
        let text = draft::write(order, &stamp(clock::today(), clock::time()), document);
        storage::set(Shelf::Lasting, &self.key(), &text)
    }

    /// Tells the user once that nothing can be stored.
    fn complain(&self, error: StorageError) {
        if !self.has_complained.replace(true) {
            self.say(match error {
                StorageError::Blocked => Message::Blocked,
                StorageError::Full => Message::Full,
            });
        }
    }

    /// Leaves a draft of a later version where it is; this tab writes to another key from now on.
    fn leave_alone(&self, key: &str) {
        if self.key() == key {
            self.key.replace(Some(format!("{}{}", draft::KEY, clock::random_id())));
        }
        self.say(Message::Newer);
    }

    /// Moves a text that is no draft to a key of its own, and tells the user. It stays where it is if there is no room.
    fn quarantine(&self, key: &str, text: &str) {
        let aside = format!("{}{}", draft::QUARANTINE, clock::random_id());
        if storage::set(Shelf::Lasting, &aside, text).is_ok() {
            let _ = storage::remove(Shelf::Lasting, key);
        }
        self.say(Message::Corrupt(draft::body(text).to_owned()));
    }
}

/// The id of this tab, the same after a reload.
fn tab() -> String {
    let known = storage::get(Shelf::Tab, TAB).ok().flatten().filter(|id| !id.is_empty() && id.len() <= 64);
    known.unwrap_or_else(|| {
        let id = clock::random_id();
        let _ = storage::set(Shelf::Tab, TAB, &id);
        id
    })
}

/// The stored drafts, this tab's first, then the latest first.
fn stored() -> Vec<(String, String)> {
    let own = format!("{}{}", draft::KEY, tab());
    let keys = storage::keys(Shelf::Lasting, draft::KEY).unwrap_or_default();
    let mut drafts: Vec<(String, String)> = keys
        .into_iter()
        .filter_map(|key| Some((key.clone(), storage::get(Shelf::Lasting, &key).ok()??)))
        .collect();
    drafts.sort_by_key(|(key, text)| std::cmp::Reverse((*key == own, draft::order(text))));
    drafts
}

/// Whether a draft says what the link says, and more: names, sources, what links do not carry.
fn agrees(fragment: &str, scenario: &Scenario) -> bool {
    match (link::parse(fragment), link::parse(&link_of(scenario))) {
        (Ok(asked), Ok(kept)) => asked == kept,
        _ => false,
    }
}
