//! State, actions, and the one reducer. The scenario is the only ground state; everything on screen is derived.

pub mod agenda;
mod desk;
mod edit;
mod history;
mod opening;
mod roster;

use std::rc::Rc;

use crate::data::{OwnNumberError, profile_of, with_eligible, with_further_groups};
use crate::model::{Lever, Refusal, Scenario, Workers, validate};
use crate::text::Lang;

pub use crate::codec::address::{Page, Theme};
pub use crate::codec::link::Trouble;
pub use desk::{Desk, Message, Panel};
pub use edit::{
    Change, CohortField, Edit, Field, Part, ProgrammeField, Stock, TargetField, UNSET, Value, blank,
    is_drawn, is_original, origin,
};
pub use history::History;
use history::Step;
pub use opening::{link_of, open, open_link};
pub use roster::{Follow, Roster};

/// Everything the app remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is projected now.
    pub scenario: Rc<Scenario>,
    /// What a form has made of it that cannot be projected yet.
    pub unfinished: Option<Rc<Unfinished>>,
    /// The scenario as it was opened: what a changed value goes back to where the region is not built in.
    pub opened: Rc<Scenario>,
    /// What was projected before.
    pub history: History,
    /// Language of the interface.
    pub lang: Lang,
    /// Colours.
    pub theme: Theme,
    /// Which screen.
    pub page: Page,
    /// What could not be opened, until it is put away.
    pub troubles: Vec<Trouble>,
    /// Levers that answers leave where they are. A wish of the planner, not a part of the scenario.
    pub locks: Vec<Lever>,
    /// Who is who among the programmes of what is projected.
    pub roster: Roster,
    /// The same for what forms work on.
    pub working_roster: Roster,
    /// How they are kept.
    pub follow: Follow,
    /// Levers that a card shows; none means the card's own choice.
    pub shown: Vec<Lever>,
    /// What lies beside the page.
    pub desk: Desk,
}

/// A scenario that a form is still working on. The last one that can be projected stays on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    /// The scenario as typed so far.
    pub scenario: Scenario,
    /// What is wrong with it, never empty.
    pub refusals: Vec<Refusal>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A lever stands at another value, in the unit of the scenario file. Moves of one lever are one step of the
    /// history until the hand rests.
    Move(Lever, f64),
    /// The hand rests: the next move starts a new step of the history.
    Settle,
    /// Another scenario: a region, a reading of its sources, a link, a fix.
    Open(Rc<Scenario>),
    /// A saved scenario: a file, a draft. Its values are what changed ones go back to.
    Load(Rc<Scenario>),
    /// A region of the planner's own, still to be typed.
    Start(Rc<Scenario>),
    /// A change of a form.
    Edit(Change),
    /// Another fragment in the address of the page.
    Follow(String),
    /// What could not be opened has been read.
    PutAway,
    /// The sources of the region read in another way, by the number of the reading; the plan stays.
    Read(usize),
    /// What a form has made and cannot be projected is given up.
    Discard,
    /// The planner's own number of eligible workers.
    SetEligible(Workers),
    /// The planner's own number of further honorer groups who are not members yet.
    SetFurtherGroups(Workers),
    /// Back one step.
    Undo,
    /// Forward again.
    Redo,
    /// Another language.
    Speak(Lang),
    /// Other colours.
    Paint(Theme),
    /// Another screen.
    Turn(Page),
    /// A lever is locked, or unlocked again.
    Lock(Lever),
    /// Another panel is open, or none.
    Show(Option<Panel>),
    /// Something happened to a file or a draft.
    Say(Message),
    /// A message has been read, by its place.
    Dismiss(usize),
}

impl State {
    /// The state in which `scenario` has just been opened.
    pub fn new(scenario: Scenario, lang: Lang) -> Self {
        let scenario = Rc::new(scenario);
        Self {
            roster: Roster::default(),
            working_roster: Roster::default(),
            follow: Follow::default(),
            unfinished: None,
            opened: Rc::clone(&scenario),
            scenario,
            history: History::default(),
            lang,
            theme: Theme::default(),
            page: Page::default(),
            troubles: Vec::new(),
            locks: Vec::new(),
            shown: Vec::new(),
            desk: Desk::default(),
        }
    }

    /// The scenario that forms show and change: the unfinished one while there is one.
    pub fn working(&self) -> &Scenario {
        self.unfinished.as_ref().map_or(&self.scenario, |unfinished| &unfinished.scenario)
    }

    /// The state after `action`; `None` when nothing changes.
    pub fn reduce(&self, action: Action) -> Option<Self> {
        let mut next = self.reduced(action)?;
        (next.follow.0)(self, &mut next);
        Some(next)
    }

    fn reduced(&self, action: Action) -> Option<Self> {
        match action {
            Action::Move(lever, value) => self.moved(lever, value),
            Action::Settle => Some(Self { history: self.history.settled()?, ..self.clone() }),
            Action::Open(scenario) => self.changed(scenario),
            Action::Load(scenario) => self.loaded(scenario),
            Action::Start(scenario) => Some(self.started(&scenario)),
            Action::Edit(change) => self.worked(change),
            Action::Follow(fragment) => self.followed(&fragment),
            Action::PutAway => {
                (!self.troubles.is_empty()).then(|| Self { troubles: Vec::new(), ..self.clone() })
            }
            Action::Read(number) => self.read(number),
            Action::Discard => self.discarded(),
            Action::SetEligible(workers) => self.edited(|scenario| with_eligible(scenario, workers)),
            Action::SetFurtherGroups(workers) => {
                self.edited(|scenario| with_further_groups(scenario, workers))
            }
            Action::Undo => Some(self.at(self.history.undo(self.step())?)),
            Action::Redo => Some(self.at(self.history.redo(self.step())?)),
            Action::Speak(lang) => (lang != self.lang).then(|| Self { lang, ..self.clone() }),
            Action::Paint(theme) => (theme != self.theme).then(|| Self { theme, ..self.clone() }),
            Action::Turn(page) => (page != self.page).then(|| Self { page, ..self.clone() }),
            Action::Lock(lever) => Some(self.with_lock(lever)),
            Action::Show(panel) => Some(Self { desk: self.desk.with_panel(panel)?, ..self.clone() }),
            Action::Say(message) => Some(Self { desk: self.desk.with_message(message), ..self.clone() }),
            Action::Dismiss(place) => Some(Self { desk: self.desk.without(place)?, ..self.clone() }),
        }
    }

    /// A lever moves in what is projected and in what a form is working on.
    fn moved(&self, lever: Lever, value: f64) -> Option<Self> {
        if !value.is_finite() || lever.value(&self.scenario) == value {
            return None;
        }
        let move_in = |scenario: &Scenario| {
            let mut scenario = scenario.clone();
            let last_target = scenario.last_target();
            lever.set(&mut scenario, value, last_target);
            scenario
        };
        let history = self.history.moving(lever, self.step());
        let moved = Self { scenario: Rc::new(move_in(&self.scenario)), history, ..self.clone() };
        Some(match &self.unfinished {
            Some(unfinished) => moved.with_work(move_in(&unfinished.scenario)),
            None => moved,
        })
    }

    fn read(&self, number: usize) -> Option<Self> {
        let mut scenario = Scenario::clone(&self.scenario);
        profile_of(&scenario)?.apply_reading(number, &mut scenario);
        self.changed(Rc::new(scenario))
    }

    /// What is on screen stays when the link cannot be opened. A card takes a link whole or in silence not at all.
    fn followed(&self, fragment: &str) -> Option<Self> {
        let (scenario, troubles) = open_link(fragment);
        if self.page == Page::Card && !troubles.is_empty() {
            return None;
        }
        let opened = scenario.and_then(|scenario| self.changed(Rc::new(scenario)));
        if opened.is_none() && troubles == self.troubles {
            return None;
        }
        Some(Self { troubles, ..opened.unwrap_or_else(|| self.clone()) })
    }

    /// Nothing changes when the edit is refused or makes a scenario that cannot be projected; the field says why.
    fn edited(&self, edit: impl FnOnce(&mut Scenario) -> Result<(), OwnNumberError>) -> Option<Self> {
        let mut scenario = Scenario::clone(&self.scenario);
        edit(&mut scenario).ok()?;
        validate(&scenario).ok()?;
        self.changed(Rc::new(scenario))
    }

    fn worked(&self, change: Change) -> Option<Self> {
        let mut scenario = self.working().clone();
        (change.apply)(change.edit, &mut scenario, &self.opened);
        if scenario == *self.working() {
            return None;
        }
        let (history, follow) = (self.history.after(self.step()), change.follow);
        Some(Self { history, follow, ..self.clone() }.with_work(scenario))
    }

    /// What a form has made: projected if it can be, else kept with what is wrong.
    fn with_work(self, scenario: Scenario) -> Self {
        match validate(&scenario) {
            Ok(()) => Self { scenario: Rc::new(scenario), unfinished: None, ..self },
            Err(refusals) => Self { unfinished: Some(Rc::new(Unfinished { scenario, refusals })), ..self },
        }
    }

    fn changed(&self, scenario: Rc<Scenario>) -> Option<Self> {
        if scenario == self.scenario && self.unfinished.is_none() {
            return None;
        }
        let (new, old) = (&scenario.region, &self.scenario.region);
        let is_same = new.code == old.code && new.name == old.name;
        let opened = if is_same { Rc::clone(&self.opened) } else { Rc::clone(&scenario) };
        let history = self.history.after(self.step());
        Some(Self { scenario, opened, unfinished: None, history, ..self.clone() })
    }

    fn loaded(&self, scenario: Rc<Scenario>) -> Option<Self> {
        let opened = Rc::clone(&scenario);
        Some(Self { opened, ..self.changed(scenario)? })
    }

    fn started(&self, scenario: &Rc<Scenario>) -> Self {
        let history = self.history.after(self.step());
        let started = Self { opened: Rc::clone(scenario), history, ..self.clone() };
        started.with_work(Scenario::clone(scenario))
    }

    fn discarded(&self) -> Option<Self> {
        self.unfinished.as_ref()?;
        let history = self.history.after(self.step());
        Some(Self { unfinished: None, history, ..self.clone() })
    }

    fn step(&self) -> Step {
        Step {
            scenario: Rc::clone(&self.scenario),
            opened: Rc::clone(&self.opened),
            unfinished: self.unfinished.clone(),
        }
    }

    fn at(&self, (history, step): (History, Step)) -> Self {
        let Step { scenario, opened, unfinished } = step;
        Self { scenario, unfinished, opened, history, ..self.clone() }
    }

    fn with_lock(&self, lever: Lever) -> Self {
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

#[cfg(test)]
mod tests;
