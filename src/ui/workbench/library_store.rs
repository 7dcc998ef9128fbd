//! The library of plans in the browser's storage: a key for each plan, and the drafts of other tabs beside them. Nothing here
//! dispatches or shows anything. All of it may fail: storage is refused, full, or holds what no version has written.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::kept_drafts::{draft_name, text, typed};
use crate::browser::clock;
use crate::browser::storage::{Shelf, StorageError};
use crate::codec::document::Document;
use crate::codec::draft::{self, DraftError};
use crate::codec::file::{self, FileError};
use crate::codec::library::{
    self, NAME, Origin, PlanPlace, SavedPlan, SavedPlanError, ShelvedPlan, free_name, is_same_plan,
    is_same_region,
};
use crate::model::Scenario;
use crate::state::{is_work, link_of, plan_name};
use crate::ui::owned::{self, DRAFT_COUNTER};
use crate::ui::tab;
use crate::view::workbench::stamp;

thread_local! {
    // Which version of each plan this page knows: one that another tab has written since is not written over.
    static KNOWN: RefCell<BTreeMap<String, u64>> = const { RefCell::new(BTreeMap::new()) };
}

/// What lies in the storage.
#[derive(Debug, Default, PartialEq)]
pub struct Listing {
    /// The plans, and what other tabs have on their screens or had; the latest first.
    pub plans: Vec<ShelvedPlan>,
    /// Drafts of other tabs, or of before, with what forms had made and cannot be projected.
    pub unfinished: Vec<(String, draft::Draft)>,
    /// How many a later version has written: they stay where they are.
    pub newer: usize,
    /// The names and texts of those that cannot be read.
    pub broken: Vec<(String, String)>,
    /// Whether the browser gives no storage.
    pub is_blocked: bool,
}

/// All that lies there, without this tab's own draft, which is on screen.
pub fn list() -> Listing {
    let is_blocked = owned::get(Shelf::Lasting, DRAFT_COUNTER).is_err();
    let mut listing = Listing { is_blocked, ..Listing::default() };
    for (key, text) in texts(NAME) {
        match library::read(&text) {
            Ok(plan) => {
                KNOWN.with_borrow_mut(|known| *known.entry(key.clone()).or_insert(plan.order));
                listing.plans.push(ShelvedPlan { key, plan });
            }
            Err(SavedPlanError::Newer) => listing.newer += 1,
            Err(_) => listing.broken.push((key, text)),
        }
    }
    let own = draft_name(&tab::current().id);
    for (key, text) in texts(draft::NAME).filter(|(key, _)| *key != own) {
        match draft::read(&text) {
            Ok(draft) if typed(&draft.content).is_some() => listing.unfinished.push((key, draft)),
            Ok(draft) => push_draft(&mut listing.plans, key, draft),
            Err(DraftError::File(FileError::Newer { .. })) => listing.newer += 1,
            Err(_) => listing.broken.push((key, text)),
        }
    }
    listing.plans.sort_by_key(|plan| std::cmp::Reverse(plan.plan.order));
    listing
}

/// A draft that says nothing new is left out.
fn push_draft(plans: &mut Vec<ShelvedPlan>, key: String, draft: draft::Draft) {
    let draft::Draft { order, saved, content, .. } = draft;
    let document = content.document;
    if is_work(&document) && !plans.iter().any(|other| other.plan.document == document) {
        let plan = SavedPlan { order, saved, origin: Origin::Tab, place: PlanPlace::Unsaved, document };
        plans.push(ShelvedPlan { key, plan });
    }
}

fn texts(prefix: &str) -> impl Iterator<Item = (String, String)> {
    owned::names(Shelf::Lasting, prefix).into_iter().filter_map(|name| Some((name.clone(), text(&name)?)))
}

/// Writes a plan that is not there yet; its name in the storage.
///
/// # Errors
/// [`StorageError`].
pub fn add(document: &Document, origin: Origin, place: PlanPlace) -> Result<String, StorageError> {
    let key = format!("{NAME}{}", clock::random_id());
    put(&key, document, origin, place)?;
    Ok(key)
}

/// Writes a plan under a name, in the place of what stands there.
///
/// # Errors
/// [`StorageError`].
pub fn put(key: &str, document: &Document, origin: Origin, place: PlanPlace) -> Result<(), StorageError> {
    let (order, saved) = (owned::next(DRAFT_COUNTER)?, stamp(clock::today(), clock::time()));
    let plan = SavedPlan { order, saved, origin, place, document: document.clone() };
    rewrite(key, &plan)?;
    know(key, order);
    Ok(())
}

/// Writes a plan as it is, when it was saved included: it was renamed or put away.
///
/// # Errors
/// [`StorageError`].
pub fn rewrite(key: &str, plan: &SavedPlan) -> Result<(), StorageError> {
    owned::set(Shelf::Lasting, key, &library::write(plan))
}

/// This page knows the version `order` of a plan from now on: it has opened or written it.
pub fn know(key: &str, order: u64) {
    KNOWN.with_borrow_mut(|known| known.insert(key.to_owned(), order));
}

/// Whether this page knows the version `order` of a plan.
pub fn is_known(key: &str, order: u64) -> bool {
    KNOWN.with_borrow(|known| known.get(key).is_none_or(|known| *known == order))
}

/// The plan that lies under a name now.
pub fn stored(key: &str) -> Option<SavedPlan> {
    library::read(&text(key)?).ok()
}

/// Keeps what makes room for another plan on screen, unless it is kept already or nobody's work; whether it was kept now.
///
/// # Errors
/// [`StorageError`].
pub fn set_aside(document: &Document) -> Result<bool, StorageError> {
    let file = file::write(document);
    if !is_work(document) || texts(NAME).any(|(_, text)| library::body(&text) == file) {
        return Ok(false);
    }
    add(document, Origin::Here, PlanPlace::Unsaved)?;
    Ok(true)
}

/// Takes away what was only kept because it had made room: it is on screen again, and in the draft of this tab. Whether there
/// was one.
pub fn back_on_screen(document: &Document) -> bool {
    let file = file::write(document);
    let is_it = |text: &str| {
        library::body(text) == file && library::read(text).is_ok_and(|plan| plan.place == PlanPlace::Unsaved)
    };
    let found: Vec<String> = texts(NAME).filter(|(_, text)| is_it(text)).map(|(name, _)| name).collect();
    for name in &found {
        let _ = owned::remove(Shelf::Lasting, name);
    }
    !found.is_empty()
}

/// Keeps the plan of a link as it came. One that says nothing but what a plan here says is not doubled; whether it was kept.
///
/// # Errors
/// [`StorageError`].
pub fn receive_link(document: &Document) -> Result<bool, StorageError> {
    let link = link_of(&document.scenario);
    let is_known = |plan: &ShelvedPlan| link_of(&plan.plan.document.scenario) == link;
    if !is_work(document) || list().plans.iter().any(is_known) {
        return Ok(false);
    }
    add(document, Origin::Link, PlanPlace::Listed)?;
    Ok(true)
}

/// What became of a plan of a file; the plan as the library has it.
pub enum Merged {
    /// It was added.
    Added(Document),
    /// It was added with a number behind its name, which another plan of the region has.
    Numbered(Document),
    /// It was there.
    Known(Document),
}

/// Adds a plan of a file to `plans` and to the storage. What nobody has saved does not count as there.
///
/// # Errors
/// [`StorageError`].
pub fn merge(plans: &mut Vec<ShelvedPlan>, document: &Document) -> Result<Merged, StorageError> {
    let mut saved = plans.iter().filter(|other| other.plan.place != PlanPlace::Unsaved);
    if let Some(known) = saved.find(|other| is_same_plan(&other.plan.document, document)) {
        return Ok(Merged::Known(known.plan.document.clone()));
    }
    let wanted = plan_name(&document.scenario).to_owned();
    let name = free_name(&wanted, |name| is_name_taken(plans, document, name, None));
    let named = renamed(document, &name);
    let key = add(&named, Origin::File, PlanPlace::Listed)?;
    back_on_screen(&named);
    if let Some(plan) = stored(&key) {
        plans.push(ShelvedPlan { key, plan });
    }
    Ok(if name == wanted { Merged::Added(named) } else { Merged::Numbered(named) })
}

/// Whether a saved plan of the same region, other than the one under `key`, is called `name`.
pub fn is_name_taken(plans: &[ShelvedPlan], document: &Document, name: &str, key: Option<&str>) -> bool {
    let others =
        plans.iter().filter(|plan| plan.plan.place != PlanPlace::Unsaved && Some(plan.key.as_str()) != key);
    let mut names = others.filter(|plan| is_same_region(&plan.plan.document.scenario, &document.scenario));
    names.any(|plan| plan_name(&plan.plan.document.scenario) == name)
}

/// `document` with another name; an empty one leaves it as it is.
pub fn renamed(document: &Document, name: &str) -> Document {
    if name.is_empty() {
        return document.clone();
    }
    let mut scenario = Scenario::clone(&document.scenario);
    name.clone_into(&mut scenario.name);
    Document { scenario: scenario.into(), extras: document.extras.clone() }
}

/// Takes a plan out of the storage; its text, to be put back.
///
/// # Errors
/// [`StorageError`].
pub fn remove(key: &str) -> Result<Option<String>, StorageError> {
    let text = owned::get(Shelf::Lasting, key)?;
    owned::remove(Shelf::Lasting, key)?;
    Ok(text)
}

/// Puts a text back under its name.
///
/// # Errors
/// [`StorageError`].
pub fn put_back(key: &str, text: &str) -> Result<(), StorageError> {
    owned::set(Shelf::Lasting, key, text)?;
    if let Ok(plan) = library::read(text) {
        know(key, plan.order);
    }
    Ok(())
}

/// Moves a text that cannot be read to a name of its own; it stays where it is if there is no room.
pub fn quarantine(name: &str, text: &str) {
    if put_aside(text) {
        let _ = owned::remove(Shelf::Lasting, name);
    }
}

/// Moves the part of a text that cannot be read to a name of its own, and leaves `rest`.
pub fn quarantine_part(name: &str, part: &str, rest: &str) {
    if put_aside(part) {
        let _ = owned::set(Shelf::Lasting, name, rest);
    }
}

fn put_aside(text: &str) -> bool {
    let aside = format!("{}{}", draft::QUARANTINE, clock::random_id());
    owned::set(Shelf::Lasting, &aside, text).is_ok()
}

/// The scenario file inside a text of the storage, or the whole text.
pub fn file_inside(text: &str) -> String {
    library::body(draft::body(text)).to_owned()
}

/// Whether a key of the storage is that of a plan or a draft of this site.
pub fn is_kept_there(key: &str) -> bool {
    owned::name_in(key).is_some_and(|name| name.starts_with(NAME) || name.starts_with(draft::NAME))
}
