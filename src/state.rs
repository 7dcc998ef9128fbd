//! State, actions, and the one reducer. The scenario is the only ground state; everything on screen is derived.

mod history;
mod opening;

use std::rc::Rc;

use crate::data::{OwnNumberError, profile_of, with_eligible, with_further_groups};
use crate::model::{Lever, Scenario, Workers, validate};
use crate::text::Lang;

pub use crate::codec::address::{Page, Theme};
pub use crate::codec::link::Trouble;
pub use history::History;
pub use opening::{link_of, open, open_link};

/// Everything the app remembers.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is projected now.
    pub scenario: Rc<Scenario>,
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
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A lever stands at another value, in the unit of the scenario file. Moves of one lever are one step of the
    /// history until the hand rests.
    Move(Lever, f64),
    /// The hand rests: the next move starts a new step of the history.
    Settle,
    /// Another scenario: a region, a reading of its sources, a file, a link, a fix.
    Open(Rc<Scenario>),
    /// Another fragment in the address of the page.
    Follow(String),
    /// What could not be opened has been read.
    PutAway,
    /// The sources of the region read in another way, by the number of the reading; the plan stays.
    Read(usize),
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
    /// A lever is locked, or unlocked again.
    Lock(Lever),
}

impl State {
    /// The state in which `scenario` has just been opened.
    pub fn new(scenario: Scenario, lang: Lang) -> Self {
        Self {
            scenario: Rc::new(scenario),
            history: History::default(),
            lang,
            theme: Theme::default(),
            page: Page::default(),
            troubles: Vec::new(),
            locks: Vec::new(),
        }
    }

    /// The state after `action`; `None` when nothing changes.
    pub fn reduce(&self, action: Action) -> Option<Self> {
        match action {
            Action::Move(lever, value) => self.moved(lever, value),
            Action::Settle => Some(Self { history: self.history.settled()?, ..self.clone() }),
            Action::Open(scenario) => self.changed(scenario),
            Action::Follow(fragment) => self.followed(&fragment),
            Action::PutAway => {
                (!self.troubles.is_empty()).then(|| Self { troubles: Vec::new(), ..self.clone() })
            }
            Action::Read(number) => self.read(number),
            Action::SetEligible(workers) => self.edited(|scenario| with_eligible(scenario, workers)),
            Action::SetFurtherGroups(workers) => {
                self.edited(|scenario| with_further_groups(scenario, workers))
            }
            Action::Undo => {
                let (history, scenario) = self.history.undo(&self.scenario)?;
                Some(Self { scenario, history, ..self.clone() })
            }
            Action::Redo => {
                let (history, scenario) = self.history.redo(&self.scenario)?;
                Some(Self { scenario, history, ..self.clone() })
            }
            Action::Speak(lang) => (lang != self.lang).then(|| Self { lang, ..self.clone() }),
            Action::Paint(theme) => (theme != self.theme).then(|| Self { theme, ..self.clone() }),
            Action::Lock(lever) => Some(self.with_lock(lever)),
        }
    }

    fn moved(&self, lever: Lever, value: f64) -> Option<Self> {
        if !value.is_finite() || lever.value(&self.scenario) == value {
            return None;
        }
        let mut scenario = Scenario::clone(&self.scenario);
        let last_target = scenario.last_target();
        lever.set(&mut scenario, value, last_target);
        let history = self.history.moving(lever, &self.scenario);
        Some(Self { scenario: Rc::new(scenario), history, ..self.clone() })
    }

    fn read(&self, number: usize) -> Option<Self> {
        let mut scenario = Scenario::clone(&self.scenario);
        profile_of(&scenario)?.apply_reading(number, &mut scenario);
        self.changed(Rc::new(scenario))
    }

    /// What is on screen stays when the link cannot be opened.
    fn followed(&self, fragment: &str) -> Option<Self> {
        let (scenario, troubles) = open_link(fragment);
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

    fn changed(&self, scenario: Rc<Scenario>) -> Option<Self> {
        if scenario == self.scenario {
            return None;
        }
        Some(Self { scenario, history: self.history.after(&self.scenario), ..self.clone() })
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
