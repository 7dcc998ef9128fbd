//! Where drafts are written and found. Each tab writes its own, so none overwrites another, a copy of a tab neither. What
//! makes room for another plan on screen goes into the library.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::documents::unstored;
use super::kept_drafts::{FoundDocument, agrees, draft_name, drafts, given, readable_names, text};
use super::library_store;
use crate::browser::storage::{Shelf, StorageError};
use crate::browser::{bridge, clock, page};
use crate::codec::address;
use crate::codec::document::Document;
use crate::codec::draft::{self, Draft, DraftError};
use crate::codec::file::FileError;
use crate::state::{Action, Message, Work, plan_name};
use crate::ui::hooks::Timer;
use crate::ui::owned::{self, DRAFT_COUNTER};
use crate::ui::store::Dispatch;
use crate::ui::tab;
use crate::view::workbench::stamp;

/// How long the scenario must stay unchanged before its draft is written, milliseconds; at most a second by rule R-17.
const DELAY: u32 = 500;

thread_local! {
    // The planner's page comes and goes while the stage is shown, where other plans are opened.
    static DRAFTED: Cell<Option<Work>> = const { Cell::new(None) };
}

/// Writes and finds drafts. `use_drafts` makes the one of the page.
pub struct DraftStore {
    /// The document on screen.
    latest: RefCell<Document>,
    /// Which piece of work it belongs to.
    work: Cell<Work>,
    /// The document that needs no writing: the one in the draft, or the one the page opened with.
    stored: RefCell<Option<Document>>,
    /// What a link has brought, as it came: it is in the library, or says no more than a plan there.
    received: RefCell<Option<Document>>,
    pending: Timer,
    /// Whether the user was told that nothing can be stored.
    has_complained: Cell<bool>,
    dispatch: Dispatch,
}

impl DraftStore {
    /// A store for a page that opened with `document`; nothing is written until another one comes.
    pub fn new(document: Document, work: Work, dispatch: Dispatch) -> Self {
        Self {
            latest: RefCell::new(document.clone()),
            work: Cell::new(work),
            stored: RefCell::new(Some(document)),
            received: RefCell::default(),
            pending: Timer::default(),
            has_complained: Cell::new(false),
            dispatch,
        }
    }

    /// The name of this tab's draft.
    fn name() -> String {
        draft_name(&tab::current().id)
    }

    /// Tells the user what happened.
    pub fn say(&self, message: Message) {
        self.dispatch.dispatch(Action::AddMessage(message));
    }

    /// Writes `document`, whatever was on screen when the page opened: it was changed before the workbench had loaded, or
    /// while the stage was shown. A draft of other work goes into the library first, and what a link has brought, as it was
    /// `opened`.
    pub fn take_over(self: &Rc<Self>, document: Document, opened: &Document) {
        let work = self.work.get();
        if DRAFTED.get() != Some(work) {
            self.set_own_draft_aside(&document);
            if work.is_from_link {
                self.receive(opened);
            }
        }
        self.stored.take();
        self.write_later(document);
    }

    /// Writes the document on screen soon, if it is another one than before. What makes room for other work is kept.
    pub fn follow(self: &Rc<Self>, document: &Document, work: Work) {
        let before = self.work.replace(work);
        if before != work {
            self.write_now();
            let left = self.latest.borrow().clone();
            self.keep(&left);
            if work.is_from_link && work.number > before.number {
                self.receive(document);
            }
        }
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

    /// Writes the document on screen again where its draft was taken away by another tab, which has not deleted everything.
    pub fn hold_on(&self, key: &str) {
        let is_own = owned::name_in(key).is_some_and(|name| name == Self::name());
        if is_own && text(&Self::name()).is_none() && text(DRAFT_COUNTER).is_some() {
            self.stored.take();
            self.write_now();
        }
    }

    /// Opens the document that belongs on screen, and says so where the address does not already show the same plan. What
    /// this tab had on its screen before and does not show now goes into the library, as does what a link has brought.
    pub fn restore(self: &Rc<Self>) {
        let found = self.find();
        self.offer_earlier(found.as_ref());
        let shown =
            found.as_ref().map_or_else(|| self.latest.borrow().clone(), |found| found.document.clone());
        self.set_own_draft_aside(&shown);
        if self.work.get().is_from_link && found.is_none() {
            self.receive(&shown);
        }
        let Some(found) = found.filter(|found| found.document != *self.latest.borrow()) else { return };
        self.latest.replace(found.document.clone());
        self.stored.replace(Some(found.document.clone()));
        // The draft comes in the place of what the page opened with, which is nobody's.
        self.work.set(Work { number: self.work.get().number + 1, is_from_link: false });
        self.dispatch.dispatch(Action::OpenSaved(found.document.clone()));
        if let Some(saved) = found.saved {
            self.say(Message::Restored(saved));
        }
        // What was read from elsewhere is this tab's own from now on: a reload finds it here.
        if found.name.is_some_and(|name| name != Self::name()) {
            self.write(&found.document).unwrap_or_else(|error| self.complain(error));
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
        let own = readable_names();
        for (name, text) in drafts() {
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
        let earlier = drafts().into_iter().find_map(|(name, text)| self.read(&name, &text));
        if let Some(draft) = earlier.filter(|draft| draft.document != found.document) {
            self.say(Message::Earlier(Box::new(draft.document), draft.saved));
        }
    }

    /// Keeps this tab's draft where it is not what is `shown`.
    fn set_own_draft_aside(&self, shown: &Document) {
        let draft = text(&Self::name()).and_then(|text| draft::read(&text).ok());
        if let Some(draft) = draft.filter(|draft| draft.document != *shown) {
            self.keep(&draft.document);
        }
    }

    /// Keeps in the library what makes room for other work. Where there is no room, the draft that holds it stays, and this
    /// tab writes another one.
    fn keep(&self, document: &Document) {
        if self.received.borrow().as_ref() == Some(document) {
            return;
        }
        match library_store::set_aside(document) {
            Ok(false) => {}
            Ok(true) => {
                let (name, region) = (plan_name(&document.scenario), &document.scenario.region.name);
                self.dispatch.dispatch(Action::LibraryChanged);
                self.say(Message::Kept(if name.is_empty() { region.clone() } else { name.to_owned() }));
            }
            Err(error) => {
                tab::renew();
                self.complain(error);
            }
        }
    }

    /// Keeps what a link has brought.
    fn receive(&self, document: &Document) {
        match library_store::receive_link(document) {
            Ok(is_new) => {
                self.received.replace(Some(document.clone()));
                if is_new {
                    self.dispatch.dispatch(Action::LibraryChanged);
                }
            }
            Err(error) => self.complain(error),
        }
    }

    /// Removes everything that this site, or this copy in one file, has stored in the browser, and says so. The next
    /// change is written again.
    pub fn erase(&self) {
        self.pending.cancel();
        owned::clear();
        let latest = self.latest.borrow().clone();
        self.stored.replace(Some(latest));
        self.dispatch.dispatch(Action::LibraryChanged);
        self.say(Message::Erased(bridge::file_name()));
    }

    /// Whether `key` is the draft of another tab.
    pub fn is_others(key: &str) -> bool {
        owned::name_in(key).is_some_and(|name| name.starts_with(draft::NAME) && name != Self::name())
    }

    fn write(&self, document: &Document) -> Result<(), StorageError> {
        let order = owned::next(DRAFT_COUNTER)?;
        let text = draft::write(order, &stamp(clock::today(), clock::time()), document);
        owned::set(Shelf::Lasting, &Self::name(), &text)?;
        DRAFTED.set(Some(self.work.get()));
        if library_store::back_on_screen(document) {
            self.dispatch.dispatch(Action::LibraryChanged);
        }
        Ok(())
    }

    /// Tells the user once that nothing can be stored.
    fn complain(&self, error: StorageError) {
        if !self.has_complained.replace(true) {
            self.say(unstored(error));
        }
    }

    /// Leaves a draft of a later version where it is; this tab writes to another one from now on.
    fn leave_alone(&self, name: &str) {
        if Self::name() == name {
            tab::renew();
        }
        self.say(Message::Newer);
    }

    /// Moves a text that is no draft to a name of its own, and tells the user.
    pub fn quarantine(&self, name: &str, text: &str) {
        library_store::quarantine(name, text);
        self.say(Message::Corrupt(library_store::file_inside(text)));
    }
}
