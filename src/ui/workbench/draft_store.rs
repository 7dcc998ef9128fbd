//! Where drafts are written and found. Each tab writes its own, so none overwrites another, a copy of a tab neither. What
//! makes room for another plan on screen goes into the library.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::documents::unstored;
use super::draft_search::{find, offer_earlier};
use super::kept_drafts::{draft_name, leave, opening, take_back, text, typed};
use super::library_store;
use crate::browser::storage::{Shelf, StorageError};
use crate::browser::{bridge, clock};
use crate::codec::document::Document;
use crate::codec::draft::{self, DraftContent};
use crate::state::{Action, Message, Work, plan_name};
use crate::ui::hooks::Timer;
use crate::ui::owned::{self, DRAFT_COUNTER};
use crate::ui::store::Dispatch;
use crate::ui::tab;
use crate::ui::visited;
use crate::view::workbench::stamp;

/// How long the scenario must stay unchanged before its draft is written, milliseconds; at most a second by rule R-17.
const DELAY: u32 = 500;

thread_local! {
    // The planner's page comes and goes while the stage is shown, where other plans are opened.
    static DRAFTED: Cell<Option<Work>> = const { Cell::new(None) };
}

/// Writes and finds drafts. `use_drafts` makes the one of the page.
pub struct DraftStore {
    /// What is on screen.
    latest: RefCell<DraftContent>,
    /// Which piece of work it belongs to.
    work: Cell<Work>,
    /// What needs no writing: what is in the draft, or what the page opened with.
    stored: RefCell<Option<DraftContent>>,
    /// What a link has brought, as it came: it is in the library, or says no more than a plan there.
    received: RefCell<Option<Document>>,
    pending: Timer,
    /// Whether the user was told that nothing can be stored.
    has_complained: Cell<bool>,
    dispatch: Dispatch,
}

impl DraftStore {
    /// A store for a page that opened with `content`; nothing is written until something else comes.
    pub fn new(content: DraftContent, work: Work, dispatch: Dispatch) -> Self {
        Self {
            latest: RefCell::new(content.clone()),
            work: Cell::new(work),
            stored: RefCell::new(Some(content)),
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

    /// Writes `content`, whatever was on screen when the page opened: it was changed before the workbench had loaded, or
    /// while the stage was shown. A draft of other work goes into the library first, and what a link has brought, as it was
    /// `opened`.
    pub fn take_over(self: &Rc<Self>, content: DraftContent, opened: &Document) {
        let work = self.work.get();
        if DRAFTED.get() != Some(work) {
            self.set_own_draft_aside(&content);
            if work.is_from_link {
                self.receive(opened);
            }
        }
        self.stored.take();
        self.write_later(content);
    }

    /// Writes what is on screen soon, if it has changed. What makes room for other work is kept.
    pub fn follow(self: &Rc<Self>, content: &DraftContent, work: Work) {
        let before = self.work.replace(work);
        if before != work {
            self.write_now();
            let left = self.latest.borrow().clone();
            self.keep(&left);
            if work.is_from_link && work.number > before.number {
                self.receive(&content.document);
            }
        }
        if *self.latest.borrow() != *content {
            self.write_later(content.clone());
        }
    }

    /// Writes `content` after [`DELAY`], unless something else comes first.
    fn write_later(self: &Rc<Self>, content: DraftContent) {
        self.latest.replace(content);
        let drafts = Rc::clone(self);
        self.pending.start(DELAY, move || drafts.write_now());
    }

    /// Writes what is on screen, if it is not written yet.
    pub fn write_now(&self) {
        self.pending.cancel();
        let content = self.latest.borrow().clone();
        if self.stored.borrow().as_ref() == Some(&content) {
            return;
        }
        match self.write(&content) {
            Ok(()) => drop(self.stored.replace(Some(content))),
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
        let say = |message| self.say(message);
        let found = find(&say);
        offer_earlier(found.as_ref(), &say);
        let shown =
            found.as_ref().map_or_else(|| self.latest.borrow().clone(), |found| found.content.clone());
        self.set_own_draft_aside(&shown);
        if self.work.get().is_from_link && found.is_none() {
            self.receive(&shown.document);
        }
        let Some(found) = found.filter(|found| found.content != *self.latest.borrow()) else { return };
        self.latest.replace(found.content.clone());
        self.stored.replace(Some(found.content.clone()));
        // The draft comes in the place of what the page opened with, which is nobody's.
        self.work.set(Work { number: self.work.get().number + 1, is_from_link: false });
        self.dispatch.dispatch(opening(found.content.clone()));
        if let Some(saved) = found.saved {
            self.say(Message::Restored(saved));
        }
        // What was read from elsewhere is this tab's own from now on: a reload finds it here.
        if found.name.is_some_and(|name| name != Self::name()) {
            self.write(&found.content).unwrap_or_else(|error| self.complain(error));
        }
    }

    /// Keeps this tab's draft where it is not what is `shown`.
    fn set_own_draft_aside(&self, shown: &DraftContent) {
        let Some(draft) = text(&Self::name()).and_then(|text| draft::read(&text).ok()) else { return };
        let content = draft.content;
        if let Some(typed) = typed(&content).filter(|_| content != *shown) {
            self.leave_draft(typed);
        } else if content.document != shown.document {
            self.keep_document(&content.document);
        }
    }

    /// Keeps what makes room for other work: what cannot be projected in its draft, anything else in the library.
    fn keep(&self, left: &DraftContent) {
        let Some(typed) = typed(left) else { return self.keep_document(&left.document) };
        match self.write(left) {
            Ok(()) => {
                self.leave_draft(typed);
                self.stored.take();
            }
            Err(error) => self.complain(error),
        }
    }

    /// The draft that holds `typed` stays where it is; this tab writes another one from now on. The library offers it.
    fn leave_draft(&self, typed: &Document) {
        leave(Self::name());
        tab::renew();
        self.say_kept(typed);
    }

    fn say_kept(&self, document: &Document) {
        let (name, region) = (plan_name(&document.scenario), &document.scenario.region.name);
        self.dispatch.dispatch(Action::LibraryChanged);
        self.say(Message::Kept(if name.is_empty() { region.clone() } else { name.to_owned() }));
    }

    /// Keeps in the library what makes room for other work. Where there is no room, the draft that holds it stays, and this
    /// tab writes another one.
    fn keep_document(&self, document: &Document) {
        if self.received.borrow().as_ref() == Some(document) || visited::is_as_opened(document) {
            return;
        }
        match library_store::set_aside(document) {
            Ok(false) => {}
            Ok(true) => self.say_kept(document),
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

    fn write(&self, content: &DraftContent) -> Result<(), StorageError> {
        let order = owned::next(DRAFT_COUNTER)?;
        let text = draft::write(order, &stamp(clock::today(), clock::time()), content);
        owned::set(Shelf::Lasting, &Self::name(), &text)?;
        DRAFTED.set(Some(self.work.get()));
        // What stands behind unfinished work need not be the same piece of work: it stays in the library.
        let is_back = content.unfinished.is_none() && library_store::back_on_screen(&content.document);
        if take_back(content) || is_back {
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
}
