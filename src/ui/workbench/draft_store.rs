//! Where drafts are written and found. Each tab writes its own, so none overwrites another, a copy of a tab neither.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::browser::storage::{Shelf, StorageError};
use crate::browser::{bridge, clock, page};
use crate::codec::document::Document;
use crate::codec::draft::{self, Draft, DraftError};
use crate::codec::file::{self, FileError};
use crate::codec::{address, link};
use crate::model::Scenario;
use crate::state::{Action, Message, link_of};
use crate::ui::hooks::Timer;
use crate::ui::owned::{self, DRAFT_COUNTER};
use crate::ui::store::Dispatch;
use crate::ui::tab::{self, Tab};
use crate::view::workbench::stamp;

/// How long the scenario must stay unchanged before its draft is written, milliseconds; at most a second by rule R-17.
const DELAY: u32 = 500;

/// A document that belongs on screen.
struct FoundDocument {
    document: Document,
    /// When its draft was written; `None` where the user need not be told.
    saved: Option<String>,
    /// The name under which its draft stands; `None` for what a copy in one file carries.
    name: Option<String>,
}

/// Writes and finds drafts. `use_drafts` makes the one of the page.
pub struct DraftStore {
    /// The tab; who it is is asked when it is needed.
    tab: RefCell<Option<Tab>>,
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
    pub fn new(document: Document, dispatch: Dispatch) -> Self {
        Self {
            tab: RefCell::default(),
            latest: RefCell::new(document.clone()),
            stored: RefCell::new(Some(document)),
            pending: Timer::default(),
            has_complained: Cell::new(false),
            dispatch,
        }
    }

    fn tab(&self) -> Tab {
        self.tab.borrow_mut().get_or_insert_with(tab::current).clone()
    }

    /// The name of this tab's draft.
    fn name(&self) -> String {
        named(&self.tab().id)
    }

    /// Tells the user what happened.
    pub fn say(&self, message: Message) {
        self.dispatch.dispatch(Action::AddMessage(message));
    }

    /// Writes `document`, whatever was on screen when the page opened: it was changed before the workbench had loaded.
    pub fn take_over(self: &Rc<Self>, document: Document) {
        self.stored.take();
        self.write_later(document);
    }

    /// Writes the document on screen soon, if it is another one than before.
    pub fn follow(self: &Rc<Self>, document: &Document) {
        if *self.latest.borrow() != *document {
            self.write_later(document.clone());
        }
    }

    /// Writes `document` after [`DELAY`], unless another one comes first.
    fn write_later(self: &Rc<Self>, document: Document) {
        self.latest.replace(document);
        let drafts = Rc::clone(self);
        self.pending.start(DELAY, move || drafts.write_now());
    }

    /// Writes the document on screen, if it is not written yet.
    pub fn write_now(&self) {
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

    /// Opens the document that belongs on screen, and says so where the address does not already show the same plan.
    pub fn restore(self: &Rc<Self>) {
        let found = self.find();
        self.offer_earlier(found.as_ref());
        let Some(found) = found.filter(|found| found.document != *self.latest.borrow()) else { return };
        self.latest.replace(found.document.clone());
        self.stored.replace(Some(found.document.clone()));
        self.dispatch.dispatch(Action::OpenSaved(found.document.clone()));
        if let Some(saved) = found.saved {
            self.say(Message::Restored(saved));
        }
        // What was read from elsewhere is this tab's own from now on: a reload finds it here.
        if found.name.is_some_and(|name| name != self.name()) {
            match self.write(&found.document) {
                Ok(()) => {}
                Err(error) => self.complain(error),
            }
        }
    }

    /// The document that belongs on screen. A copy in one file that was just opened shows what it carries; else a draft
    /// does, this tab's first, and one of another tab only where the address asks for nothing. Drafts that cannot be
    /// read are moved to quarantine.
    fn find(&self) -> Option<FoundDocument> {
        let given = given();
        if let Some((document, true)) = given {
            return Some(FoundDocument { document, saved: None, name: None });
        }
        let fragment = page::fragment();
        let asked = address::parse(&page::query()).region;
        let asks_nothing = fragment.is_empty() && asked.is_none();
        let own = self.readable_names();
        for (name, text) in self.drafts() {
            if !own.contains(&name) && !asks_nothing {
                continue;
            }
            let Some(draft) = self.read(&name, &text) else { continue };
            if fragment.is_empty() {
                let fits = asked.is_none_or(|code| code == draft.document.scenario.region.code);
                let Draft { document, saved, .. } = draft;
                return fits.then_some(FoundDocument { document, saved: Some(saved), name: Some(name) });
            }
            if agrees(&fragment, &draft.document.scenario) {
                return Some(FoundDocument { document: draft.document, saved: None, name: Some(name) });
            }
            break;
        }
        let (document, _) = given.filter(|(document, _)| agrees(&fragment, &document.scenario))?;
        Some(FoundDocument { document, saved: None, name: None })
    }

    /// The draft in a stored text; `None` for one that cannot be read, which is said and moved out of the way.
    fn read(&self, name: &str, text: &str) -> Option<Draft> {
        match draft::read(text) {
            Ok(draft) => return Some(draft),
            Err(DraftError::File(FileError::Newer { .. })) => self.leave_alone(name),
            Err(_) => self.quarantine(name, text),
        }
        None
    }

    /// Where a copy in one file shows what it carries, the latest draft of another time is offered.
    fn offer_earlier(&self, found: Option<&FoundDocument>) {
        let Some(found) = found.filter(|_| given().is_some_and(|(_, is_opening)| is_opening)) else { return };
        let earlier = self.drafts().into_iter().find_map(|(name, text)| self.read(&name, &text));
        if let Some(draft) = earlier.filter(|draft| draft.document != found.document) {
            self.say(Message::Earlier(Box::new(draft.document), draft.saved));
        }
    }

    /// The names of the drafts that this tab may read whatever the address asks for: its own, and that of the tab that
    /// it is a copy of.
    fn readable_names(&self) -> Vec<String> {
        let Tab { id, copied_from } = self.tab();
        [Some(id), copied_from].into_iter().flatten().map(|id| named(&id)).collect()
    }

    /// The stored drafts with their names: those that this tab may read first, then the latest first.
    fn drafts(&self) -> Vec<(String, String)> {
        let own = self.readable_names();
        let names = owned::names(Shelf::Lasting, draft::NAME);
        let text = |name: String| Some((name.clone(), owned::get(Shelf::Lasting, &name).ok()??));
        let mut drafts: Vec<(String, String)> = names.into_iter().filter_map(text).collect();
        drafts.sort_by_key(|(name, text)| {
            let place = own.iter().position(|own| own == name).unwrap_or(own.len());
            (place, std::cmp::Reverse(draft::order(text)))
        });
        drafts
    }

    /// Removes the draft of this tab.
    pub fn remove(&self) {
        let _ = owned::remove(Shelf::Lasting, &self.name());
    }

    /// Removes everything that this site, or this copy in one file, has stored in the browser, and says so. The next
    /// change is written again.
    pub fn erase(&self) {
        self.pending.cancel();
        owned::clear();
        let latest = self.latest.borrow().clone();
        self.stored.replace(Some(latest));
        self.say(Message::Erased(bridge::file_name()));
    }

    /// Whether `key` is the draft of another tab.
    pub fn is_others(&self, key: &str) -> bool {
        owned::name_in(key).is_some_and(|name| name.starts_with(draft::NAME) && name != self.name())
    }

    fn write(&self, document: &Document) -> Result<(), StorageError> {
        let order = owned::next(DRAFT_COUNTER)?;
        let text = draft::write(order, &stamp(clock::today(), clock::time()), document);
        owned::set(Shelf::Lasting, &self.name(), &text)
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

    /// Leaves a draft of a later version where it is; this tab writes to another one from now on.
    fn leave_alone(&self, name: &str) {
        if self.name() == name {
            self.tab.replace(Some(Tab { id: clock::random_id(), copied_from: None }));
        }
        self.say(Message::Newer);
    }

    /// Moves a text that is no draft to a name of its own, and tells the user. It stays where it is if there is no room.
    fn quarantine(&self, name: &str, text: &str) {
        let aside = format!("{}{}", draft::QUARANTINE, clock::random_id());
        if owned::set(Shelf::Lasting, &aside, text).is_ok() {
            let _ = owned::remove(Shelf::Lasting, name);
        }
        self.say(Message::Corrupt(draft::body(text).to_owned()));
    }
}

/// The name of the draft of a tab.
fn named(id: &str) -> String {
    format!("{}{id}", draft::NAME)
}

/// The document that a copy in one file carries, and whether the file was just opened to show it.
fn given() -> Option<(Document, bool)> {
    let given = bridge::given()?;
    Some((file::read(&given.file?).ok()?, given.is_opening))
}

/// Whether a draft says what the link says, and more: names, sources, what links do not carry.
fn agrees(fragment: &str, scenario: &Scenario) -> bool {
    match (link::parse(fragment), link::parse(&link_of(scenario))) {
        (Ok(asked), Ok(kept)) => asked.says_the_same(&kept),
        _ => false,
    }
}
