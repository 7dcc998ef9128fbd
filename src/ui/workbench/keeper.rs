//! Keeps a draft of the scenario in the browser: written soon after each change and when the page is left, found
//! again at the start. Each tab writes its own draft, so none overwrites another.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::browser::clock;
use crate::browser::page;
use crate::browser::storage::{self, Shelf, StorageError};
use crate::browser::timer::{Later, later};
use crate::codec::draft::{self, Draft, DraftError};
use crate::codec::file::FileError;
use crate::codec::{address, link};
use crate::model::Scenario;
use crate::state::{Action, Message, link_of};
use crate::ui::storage_keys::{DRAFT_COUNTER, PREFIX, TAB};
use crate::ui::store::Dispatch;
use crate::view::workbench::stamp;

/// Rest after the last change before a draft is written, milliseconds; at most a second by rule R-17.
const REST: u32 = 500;

/// Writes and finds drafts.
pub struct Keeper {
    key: RefCell<String>,
    /// What is on screen.
    latest: RefCell<Rc<Scenario>>,
    /// What is in the draft, or was there at the start.
    kept: RefCell<Option<Rc<Scenario>>>,
    pending: RefCell<Option<Later>>,
    /// Whether it was said that nothing can be kept.
    complained: Cell<bool>,
    /// Where what was found and what happened goes.
    pub dispatch: Dispatch,
}

impl Keeper {
    /// A keeper that starts with `scenario`; nothing is written until another is noted.
    pub fn new(scenario: Rc<Scenario>, dispatch: Dispatch) -> Self {
        Self {
            key: RefCell::new(format!("{}{}", draft::KEY, tab())),
            latest: RefCell::new(Rc::clone(&scenario)),
            kept: RefCell::new(Some(scenario)),
            pending: RefCell::default(),
            complained: Cell::new(false),
            dispatch,
        }
    }

    /// Says what happened.
    pub fn say(&self, message: Message) {
        self.dispatch.dispatch(Action::AddMessage(message));
    }

    /// Nothing of what is on screen is written yet.
    pub fn is_late(&self) {
        self.kept.take();
    }

    /// What is on screen.
    pub fn latest(&self) -> Rc<Scenario> {
        Rc::clone(&self.latest.borrow())
    }

    /// Writes `scenario` soon, unless another comes first.
    pub fn note(self: &Rc<Self>, scenario: &Rc<Scenario>) {
        *self.latest.borrow_mut() = Rc::clone(scenario);
        let keeper = Rc::clone(self);
        *self.pending.borrow_mut() = Some(later(REST, move || keeper.flush()));
    }

    /// Writes what is on screen now, if it is not written yet.
    pub fn flush(&self) {
        self.pending.borrow_mut().take();
        let scenario = Rc::clone(&self.latest.borrow());
        if self.kept.borrow().as_ref() == Some(&scenario) {
            return;
        }
        match self.write(&scenario) {
            Ok(()) => *self.kept.borrow_mut() = Some(scenario),
            Err(error) => self.complain(error),
        }
    }

    /// The draft that belongs on screen, and whether that should be said. Drafts that cannot be read are put aside.
    pub fn restore(&self) -> Option<(Draft, bool)> {
        let own = self.key.borrow().clone();
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
                    return agrees(&fragment, &found.scenario).then_some((found, false));
                }
                Ok(found) => {
                    let fits = asked.is_none_or(|code| code == found.scenario.region.code);
                    return fits.then_some((found, true));
                }
                Err(DraftError::File(FileError::Newer { .. })) => self.leave_alone(&key),
                Err(_) => self.put_aside(&key, &text),
            }
        }
        None
    }

    /// Notes that `scenario` is what the draft holds.
    pub fn is_kept(&self, scenario: &Rc<Scenario>) {
        *self.latest.borrow_mut() = Rc::clone(scenario);
        *self.kept.borrow_mut() = Some(Rc::clone(scenario));
    }

    /// Forgets the draft of this tab.
    pub fn forget(&self) {
        let _ = storage::remove(Shelf::Lasting, &self.key.borrow());
    }

    /// Forgets everything; the next change is written again.
    pub fn erase(&self) {
        self.pending.borrow_mut().take();
        storage::clear(PREFIX);
        let latest = Rc::clone(&self.latest.borrow());
        *self.kept.borrow_mut() = Some(latest);
    }

    /// Whether `key` is a draft of another tab.
    pub fn is_others(&self, key: &str) -> bool {
        key.starts_with(draft::KEY) && *key != **self.key.borrow()
    }

    fn write(&self, scenario: &Scenario) -> Result<(), StorageError> {
        let count = storage::get(Shelf::Lasting, DRAFT_COUNTER)?.and_then(|count| count.parse::<u64>().ok());
        let order = count.unwrap_or(0).saturating_add(1);
        storage::set(Shelf::Lasting, DRAFT_COUNTER, &order.to_string())?;
        let text = draft::write(order, &stamp(clock::today(), clock::time()), scenario);
        storage::set(Shelf::Lasting, &self.key.borrow(), &text)
    }

    fn complain(&self, error: StorageError) {
        if !self.complained.replace(true) {
            self.say(match error {
                StorageError::Blocked => Message::Blocked,
                StorageError::Full => Message::Full,
            });
        }
    }

    /// A draft of a later version stays where it is; this tab writes elsewhere.
    fn leave_alone(&self, key: &str) {
        if *self.key.borrow() == key {
            *self.key.borrow_mut() = format!("{}{}", draft::KEY, clock::random_id());
        }
        self.say(Message::Newer);
    }

    fn put_aside(&self, key: &str, text: &str) {
        let aside = format!("{}{}", draft::QUARANTINE, clock::random_id());
        // Kept where it is if there is no room for it elsewhere.
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
