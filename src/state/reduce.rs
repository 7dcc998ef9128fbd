//! The one reducer: from a state and an action to the next state.

use std::rc::Rc;

use super::history::HistoryEntry;
use super::messages::{with_message, without_message};
use super::opening::{OpenedLink, link_in, no_link, of_region};
use super::{Action, AddressQuestion, Edit, History, Page, State, Unfinished};
use crate::codec::document::{Document, Extras};
use crate::codec::link::Trouble;
use crate::data::{OwnNumberError, find, profile_of, with_eligible, with_further_groups};
use crate::model::{Lever, Scenario, validate};

impl State {
    /// The state after `action`; `None` when nothing changes. Called by the store of the ui for every action.
    pub fn reduce(&self, action: Action) -> Option<Self> {
        Some(self.reduced(action)?.with_programmes_identified(self))
    }

    fn reduced(&self, action: Action) -> Option<Self> {
        match action {
            Action::SetLever(lever, value) => self.with_lever(lever, value),
            Action::EndGesture => Some(Self { history: self.history.gesture_ended()?, ..self.clone() }),
            Action::OpenScenario(scenario) => {
                let extras = self.history.extras_of(&scenario).unwrap_or_default();
                Some(self.with_document(Document { scenario, extras })?.begun(false))
            }
            Action::ChangeScenario(scenario) => self.with_changed(scenario),
            Action::OpenSaved(document) => Some(self.with_saved(document)?.begun(false)),
            Action::OpenUnfinished { document, opened, typed } => {
                Some(self.with_saved_work(document, opened, typed))
            }
            Action::NamePlan(name) => self.with_name(&name),
            Action::NewRegion(scenario) => Some(self.with_new_region(&scenario)),
            Action::Edit(edit) => self.with_edit(edit),
            Action::OpenLink(fragment) => self.with_link(&fragment),
            Action::TakeLink(link) => self.with_script_link(&link),
            Action::AnswerQuestion(code) => self.with_answer(code),
            Action::DropQuestion => {
                self.question.as_ref().filter(|question| question.can_return)?;
                Some(Self { question: None, ..self.clone() })
            }
            Action::DismissTroubles => {
                (!self.troubles.is_empty()).then(|| Self { troubles: Vec::new(), ..self.clone() })
            }
            Action::ChooseReading(number) => self.with_reading(number),
            Action::DiscardUnfinished => self.without_unfinished(),
            Action::SetEligible(workers) => self.with_own_number(|scenario| with_eligible(scenario, workers)),
            Action::SetFurtherGroups(workers) => {
                self.with_own_number(|scenario| with_further_groups(scenario, workers))
            }
            Action::Undo => Some(self.at(self.history.undo(self.entry())?)),
            Action::Redo => Some(self.at(self.history.redo(self.entry())?)),
            Action::SetLanguage(lang) => (lang != self.lang).then(|| Self { lang, ..self.clone() }),
            Action::SetTheme(theme) => (theme != self.theme).then(|| Self { theme, ..self.clone() }),
            Action::SetPage(page) => (page != self.page).then(|| Self { page, ..self.clone() }),
            Action::ToggleLock(lever) => Some(self.with_lock_toggled(lever)),
            Action::ShowPanel(panel) => (panel != self.panel).then(|| Self { panel, ..self.clone() }),
            Action::ShowLibrary(shows_library) => {
                (shows_library != self.shows_library).then(|| Self { shows_library, ..self.clone() })
            }
            Action::LibraryChanged => {
                Some(Self { library_changes: self.library_changes.wrapping_add(1), ..self.clone() })
            }
            Action::Compare(plans) => self.with_compared(plans),
            Action::OpenCompared(place) => self.with_compared_opened(place),
            Action::AddMessage(message) => {
                Some(Self { messages: with_message(&self.messages, message), ..self.clone() })
            }
            Action::DismissMessage(place) => {
                Some(Self { messages: without_message(&self.messages, place)?, ..self.clone() })
            }
        }
    }

    /// A lever is set in what is projected and in what forms are working on.
    fn with_lever(&self, lever: Lever, value: f64) -> Option<Self> {
        if !value.is_finite() || lever.value(&self.scenario) == value {
            return None;
        }
        let set_in = |scenario: &Scenario| {
            let mut scenario = scenario.clone();
            let schedule = scenario.schedule(self.today);
            lever.set_from(&mut scenario, value, schedule);
            scenario
        };
        let history = self.history.after_lever(lever, self.entry());
        let scenario = Rc::new(set_in(&self.scenario));
        let extras = after(&self.extras, &self.scenario, &scenario);
        let moved = Self { scenario, extras, history, ..self.clone() };
        Some(match &self.unfinished {
            Some(unfinished) => {
                let scenario = set_in(&unfinished.scenario);
                let extras = after(&unfinished.extras, &unfinished.scenario, &scenario);
                moved.with_work(scenario, extras)
            }
            None => moved,
        })
    }

    fn with_reading(&self, number: usize) -> Option<Self> {
        let mut scenario = Scenario::clone(&self.scenario);
        profile_of(&scenario)?.apply_reading(number, &mut scenario);
        self.with_changed(Rc::new(scenario))
    }

    /// What the fragment asks for is shown, or nothing is. What was on screen stays where the fragment is no link.
    fn with_link(&self, fragment: &str) -> Option<Self> {
        match link_in(fragment) {
            None => {
                let troubles = no_link(fragment);
                (troubles != self.troubles).then(|| Self { troubles, ..self.clone() })
            }
            Some(Ok(opened)) => self.with_opened(opened),
            Some(Err(question)) => {
                let can_return = self.question.as_ref().is_none_or(|earlier| earlier.can_return);
                let question = Some(Rc::new(AddressQuestion { can_return, ..*question }));
                (question != self.question).then(|| Self { question, ..self.clone() })
            }
        }
    }

    /// A card opens a link of a script only when all of it can be read, and says nothing otherwise: nobody at a portal can
    /// do anything about it.
    fn with_script_link(&self, link: &str) -> Option<Self> {
        let is_whole = |opened: &OpenedLink| opened.troubles.iter().all(Trouble::is_quiet);
        let is_taken = link_in(link).and_then(Result::ok).is_some_and(|opened| is_whole(&opened));
        if self.page == Page::Card && !is_taken { None } else { self.with_link(link) }
    }

    fn with_opened(&self, OpenedLink { scenario, troubles }: OpenedLink) -> Option<Self> {
        if self.question.as_ref().is_some_and(|question| !question.can_return) {
            return Some(Self { troubles, ..self.begun_with(scenario) });
        }
        let opened = self.with_document(scenario.into()).map(|opened| opened.begun(true));
        if opened.is_none() && troubles == self.troubles && self.question.is_none() {
            return None;
        }
        Some(Self { troubles, question: None, ..opened.unwrap_or_else(|| self.clone()) })
    }

    /// The state that starts with `scenario`: nothing was on screen before, so nothing can be undone.
    fn begun_with(&self, scenario: Scenario) -> Self {
        Self {
            theme: self.theme,
            page: self.page,
            today: self.today,
            locks: self.locks.clone(),
            shown: self.shown.clone(),
            messages: Rc::clone(&self.messages),
            ..Self::new(scenario, self.lang).begun(true)
        }
    }

    fn with_answer(&self, code: &str) -> Option<Self> {
        let (question, profile) = (self.question.as_ref()?, find(code)?);
        let words = self.troubles.iter().filter(|trouble| matches!(trouble, Trouble::Words(_))).cloned();
        let parsed = question.parsed.as_ref().filter(|_| question.meant.contains(&profile.code));
        let opened = parsed.map(|parsed| of_region(parsed, profile));
        match opened {
            Some(Err(again)) => {
                let again = AddressQuestion {
                    link: question.link.clone(),
                    can_return: question.can_return,
                    ..*again
                };
                Some(Self { question: Some(Rc::new(again)), ..self.clone() })
            }
            Some(Ok(OpenedLink { scenario, troubles })) => {
                let troubles = words.chain(troubles).collect();
                self.with_opened(OpenedLink { scenario, troubles })
            }
            None => self.with_opened(OpenedLink { scenario: profile.scenario(0), troubles: words.collect() }),
        }
    }

    /// `None` when the number is refused or makes a scenario that cannot be projected; the field says why.
    fn with_own_number(&self, set: impl FnOnce(&mut Scenario) -> Result<(), OwnNumberError>) -> Option<Self> {
        let mut scenario = Scenario::clone(&self.scenario);
        set(&mut scenario).ok()?;
        validate(&scenario).ok()?;
        self.with_changed(Rc::new(scenario))
    }

    fn with_edit(&self, edit: Edit) -> Option<Self> {
        let mut scenario = self.working().clone();
        let mut extras = Extras::clone(self.working_extras());
        let moves_rows = edit.moves_rows();
        edit.apply(&mut scenario, &mut extras, &self.opened, self.today);
        if scenario == *self.working() && extras == **self.working_extras() {
            return None;
        }
        if !moves_rows {
            extras = extras.after(self.working(), &scenario);
        }
        let changed = Self { history: self.history.after(self.entry()), ..self.clone() };
        Some(changed.with_work(scenario, Rc::new(extras)))
    }

    /// What a form has made: on screen if it can be projected, else kept with what is wrong.
    fn with_work(self, scenario: Scenario, extras: Rc<Extras>) -> Self {
        match validate(&scenario) {
            Ok(()) => Self { scenario: Rc::new(scenario), extras, unfinished: None, ..self },
            Err(refusals) => {
                let unfinished = Unfinished { scenario, extras, refusals };
                Self { unfinished: Some(Rc::new(unfinished)), ..self }
            }
        }
    }

    fn with_changed(&self, scenario: Rc<Scenario>) -> Option<Self> {
        let known = self.history.extras_of(&scenario);
        let extras = known.unwrap_or_else(|| after(&self.extras, &self.scenario, &scenario));
        self.with_document(Document { scenario, extras })
    }

    fn with_document(&self, document: Document) -> Option<Self> {
        if document == self.document() && self.unfinished.is_none() {
            return None;
        }
        let Document { scenario, extras } = document.clone();
        let (new, old) = (&scenario.region, &self.scenario.region);
        let is_same = new.code == old.code && new.name == old.name;
        let opened = if is_same { self.opened.clone() } else { document };
        let history = self.history.after(self.entry());
        Some(Self { scenario, extras, opened, unfinished: None, history, ..self.clone() })
    }

    pub(super) fn with_saved(&self, document: Document) -> Option<Self> {
        let opened = document.clone();
        Some(Self { opened, ..self.with_document(document)? })
    }

    /// What forms had made comes over the last scenario that could be projected; one step of undo shows that alone.
    fn with_saved_work(&self, document: Document, opened: Document, typed: Document) -> Self {
        let shown = self.with_saved(document).unwrap_or_else(|| self.clone()).begun(false);
        let history = shown.history.after(shown.entry());
        Self { opened, history, ..shown }.with_work(Rc::unwrap_or_clone(typed.scenario), typed.extras)
    }

    fn with_new_region(&self, scenario: &Rc<Scenario>) -> Self {
        let history = self.history.after(self.entry());
        let started = Self { opened: Rc::clone(scenario).into(), history, ..self.clone() };
        started.with_work(Scenario::clone(scenario), Rc::default()).begun(false)
    }

    fn without_unfinished(&self) -> Option<Self> {
        self.unfinished.as_ref()?;
        let history = self.history.after(self.entry());
        Some(Self { unfinished: None, history, ..self.clone() })
    }

    /// What undo brings back.
    fn entry(&self) -> HistoryEntry {
        HistoryEntry {
            scenario: Rc::clone(&self.scenario),
            extras: Rc::clone(&self.extras),
            opened: self.opened.clone(),
            unfinished: self.unfinished.clone(),
            work: self.work,
        }
    }

    fn at(&self, (history, entry): (History, HistoryEntry)) -> Self {
        let HistoryEntry { scenario, extras, opened, unfinished, work } = entry;
        Self { scenario, extras, unfinished, opened, history, work, ..self.clone() }
    }

    fn with_lock_toggled(&self, lever: Lever) -> Self {
        let mut locks = self.locks.clone();
        match locks.iter().position(|locked| *locked == lever) {
            Some(place) => {
                locks.remove(place);
            }
            None => locks.push(lever),
        }
        Self { locks, ..self.clone() }
    }
}

/// What else a file carries after its scenario has changed; the same pointer where nothing of it has.
fn after(extras: &Rc<Extras>, before: &Scenario, now: &Scenario) -> Rc<Extras> {
    let left = extras.after(before, now);
    if left == **extras { Rc::clone(extras) } else { Rc::new(left) }
}
