//! What the buttons of the library do, and what is said afterwards.

use super::super::documents;
use super::super::kept_drafts::text;
use super::super::library_store::{
    Listing, add, is_known, is_name_taken, know, put, put_back, remove, renamed, rewrite, stored,
};
use crate::browser::storage::StorageError;
use crate::codec::document::Document;
use crate::codec::library::{Origin, PlanPlace, SavedPlan, ShelvedPlan, free_name};
use crate::model::Plan;
use crate::state::{Action, ComparedPlan, plan_name};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::store::{Dispatch, Store};
use crate::view::workbench::{PlanStanding, name_refused, shown_name, standing, suggested_name};

/// What can be done with a plan of the library.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanAction {
    /// It comes on screen.
    Open,
    /// It is called by another name.
    Rename(String),
    /// It is there once more, under another name.
    Copy,
    /// It is offered as a file.
    Download,
    /// It goes among those that were put away.
    PutAway,
    /// It comes back from there.
    TakeOut,
    /// It is deleted.
    Delete,
}

/// What is said about the last action.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// It was done.
    Done(String),
    /// It was done and can be undone: what stood under this key goes back there.
    Undoable(String, String, String),
    /// It was not done, and why.
    Refused(String),
}

/// The library as it is listed, beside the plan on screen.
pub struct PlanActions<'a> {
    /// What lies in the storage.
    pub listing: &'a Listing,
    /// The state.
    pub state: &'a Store,
    /// Receives actions.
    pub dispatch: &'a Dispatch,
}

impl PlanActions<'_> {
    fn lang(&self) -> Lang {
        self.state.lang
    }

    /// Does something with the plan under `key`; what is to be said about it.
    pub fn act(&self, key: &str, action: &PlanAction) -> Option<Said> {
        let plan = self.listing.plans.iter().find(|plan| plan.key == key)?;
        let done = match action {
            PlanAction::Open => {
                know(key, plan.plan.order);
                self.uncompare(key);
                self.dispatch.dispatch(Action::OpenSaved(plan.plan.document.clone()));
                return None;
            }
            PlanAction::Download => {
                documents::save(&plan.plan.document, self.dispatch);
                return None;
            }
            PlanAction::Rename(name) => self.rename(plan, name.trim()),
            PlanAction::Copy => self.copy(plan),
            PlanAction::PutAway => self.change(key, |plan| SavedPlan { place: PlanPlace::Away, ..plan }),
            PlanAction::TakeOut => self.change(key, |plan| SavedPlan { place: PlanPlace::Listed, ..plan }),
            PlanAction::Delete => self.delete(plan),
        };
        self.dispatch.dispatch(Action::LibraryChanged);
        done.unwrap_or_else(|error| Some(Said::Refused(not_saved(error, self.lang()).to_owned())))
    }

    fn shown(&self, document: &Document) -> String {
        let scenario = &document.scenario;
        shown_name(plan_name(scenario), scenario.plan == Plan::default(), self.lang())
    }

    /// The names that are taken in the region of a plan.
    fn is_taken(&self, document: &Document, key: Option<&str>, name: &str) -> bool {
        is_name_taken(&self.listing.plans, document, name, key)
    }

    /// Changes the plan as it lies in the storage now, whatever another tab has made of it.
    fn change(
        &self,
        key: &str,
        change: impl FnOnce(SavedPlan) -> SavedPlan,
    ) -> Result<Option<Said>, StorageError> {
        let Some(plan) = stored(key) else {
            return Ok(Some(Said::Refused(WorkbenchTexts::of(self.lang()).library.gone.to_owned())));
        };
        rewrite(key, &change(plan))?;
        Ok(None)
    }

    fn rename(&self, plan: &ShelvedPlan, name: &str) -> Result<Option<Said>, StorageError> {
        let document = &plan.plan.document;
        let is_taken = |name: &str| self.is_taken(document, Some(&plan.key), name);
        if let Some(reason) = name_refused(name, document, is_taken, self.lang()) {
            return Ok(Some(Said::Refused(reason)));
        }
        let is_on_screen = matches!(self.standing(), PlanStanding::Same(key) if key == plan.key);
        let said = self.change(&plan.key, |plan| {
            let place = if plan.place == PlanPlace::Unsaved { PlanPlace::Listed } else { plan.place };
            SavedPlan { place, document: renamed(&plan.document, name), ..plan }
        })?;
        if said.is_none() && is_on_screen {
            self.dispatch.dispatch(Action::NamePlan(name.to_owned()));
        }
        let called = |other: ComparedPlan| {
            let name = if other.key == plan.key { name.to_owned() } else { other.name.clone() };
            Some(ComparedPlan { name, ..other })
        };
        self.recompare(called);
        Ok(said)
    }

    fn copy(&self, plan: &ShelvedPlan) -> Result<Option<Said>, StorageError> {
        let document = &plan.plan.document;
        let is_taken = |name: &str| self.is_taken(document, None, name);
        let name = match plan_name(&document.scenario) {
            "" => suggested_name(is_taken, self.lang()),
            name => free_name(name, |other| other == name || is_taken(other)),
        };
        let is_others = plan.plan.origin == Origin::Tab;
        let origin = if is_others { Origin::Tab } else { Origin::Here };
        add(&renamed(document, &name), origin, PlanPlace::Listed)?;
        Ok(Some(Said::Done((WorkbenchTexts::of(self.lang()).library.done_copied)(&name))))
    }

    fn delete(&self, plan: &ShelvedPlan) -> Result<Option<Said>, StorageError> {
        let texts = &WorkbenchTexts::of(self.lang()).library;
        self.uncompare(&plan.key);
        let say = (texts.done_deleted)(&self.shown(&plan.plan.document));
        let text = remove(&plan.key)?;
        Ok(Some(text.map_or(Said::Done(say.clone()), |text| Said::Undoable(say, plan.key.clone(), text))))
    }

    /// How the plan on screen stands to the others.
    pub fn standing(&self) -> PlanStanding {
        standing(&self.listing.plans, &self.state.document())
    }

    /// Saves the plan on screen under a new name.
    pub fn save_as(&self, name: &str) -> Said {
        let (document, name) = (self.state.document(), name.trim());
        let is_taken = |name: &str| self.is_taken(&document, None, name);
        if let Some(reason) = name_refused(name, &document, is_taken, self.lang()) {
            return Said::Refused(reason);
        }
        let say = WorkbenchTexts::of(self.lang()).library.done_saved;
        self.saved_as(&document, name, say(name))
    }

    fn saved_as(&self, document: &Document, name: &str, say: String) -> Said {
        match add(&renamed(document, name), Origin::Here, PlanPlace::Listed) {
            Ok(_) => {
                self.dispatch.dispatch(Action::NamePlan(name.to_owned()));
                self.dispatch.dispatch(Action::LibraryChanged);
                Said::Done(say)
            }
            Err(error) => Said::Refused(not_saved(error, self.lang()).to_owned()),
        }
    }

    /// Saves the plan on screen in the place of the one under `key`. One that another tab has changed meanwhile stays: this
    /// one is saved beside it.
    pub fn save_to(&self, key: &str, name: &str) -> Said {
        let (document, texts) = (self.state.document(), &WorkbenchTexts::of(self.lang()).library);
        let Some(was) = stored(key) else {
            return self.saved_as(&document, name, (texts.done_saved)(name));
        };
        if !is_known(key, was.order) {
            let beside = free_name(name, |other| other == name || self.is_taken(&document, None, other));
            return self.saved_as(&document, &beside, (texts.done_saved_beside)(&beside, name));
        }
        let before = text(key).unwrap_or_default();
        match put(key, &document, Origin::Here, PlanPlace::Listed) {
            Ok(()) => {
                self.dispatch.dispatch(Action::LibraryChanged);
                Said::Undoable((texts.done_saved)(name), key.to_owned(), before)
            }
            Err(error) => Said::Refused(not_saved(error, self.lang()).to_owned()),
        }
    }

    /// Puts back what the last action has taken away or written over.
    pub fn undo(&self, key: &str, text: &str) -> Option<Said> {
        let back = put_back(key, text);
        self.dispatch.dispatch(Action::LibraryChanged);
        back.err().map(|error| Said::Refused(not_saved(error, self.lang()).to_owned()))
    }

    /// Puts the plan under `key`, or the one on screen, beside others, or takes it away. The first one is compared with the
    /// plan on screen.
    pub fn compare(&self, key: &str) {
        let mut plans = self.state.compared.to_vec();
        let is_it = |plan: &ComparedPlan| if key.is_empty() { plan.is_current } else { plan.key == key };
        if let Some(place) = plans.iter().position(is_it) {
            plans.remove(place);
        } else if let Some(plan) = self.listing.plans.iter().find(|plan| plan.key == key) {
            let is_first = plans.is_empty();
            plans.push(ComparedPlan {
                key: key.to_owned(),
                name: self.shown(&plan.plan.document),
                document: plan.plan.document.clone(),
                is_current: false,
            });
            if is_first {
                plans.push(self.state.current_plan());
            }
        } else {
            plans.push(self.state.current_plan());
        }
        self.dispatch.dispatch(Action::Compare(plans));
    }

    fn uncompare(&self, key: &str) {
        self.recompare(|plan| (plan.key != key).then_some(plan));
    }

    fn recompare(&self, change: impl Fn(ComparedPlan) -> Option<ComparedPlan>) {
        let plans = self.state.compared.iter().cloned().filter_map(change).collect();
        self.dispatch.dispatch(Action::Compare(plans));
    }
}

/// Why nothing was stored.
const fn not_saved(error: StorageError, lang: Lang) -> &'static str {
    let texts = &WorkbenchTexts::of(lang).library;
    match error {
        StorageError::Blocked => texts.not_saved_blocked,
        StorageError::Full => texts.not_saved_full,
    }
}
