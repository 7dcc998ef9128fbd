//! A session in a room: scenarios under keys, an agenda of steps, what the room guessed, voted and decided.
//!
//! Scenarios are held as links. The ui changes the plan as a step asks for; the session remembers the links of the plan
//! before and after, so that both windows and the minutes can show the step again.

mod action;
mod command;
mod lead;
mod limits;
mod region;
mod screen;
mod steps;

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(crate) mod tests;

use crate::model::{Lever, Plan, Scenario};

pub use action::SessionAction;
pub use command::{StageCommand, command_for_key};
pub use lead::{Claim, Lead, LeadMessage, Leadership};
pub use region::SessionRegion;
pub use screen::{ScreenMessage, Snapshot};
use steps::{push, take};

/// Scenarios that have a key of their own.
pub const MAX_SCENARIOS: usize = 4;
/// Levers on the stage at once.
pub const MAX_LEVERS: usize = 3;
/// What a room can choose from: A, B, C.
pub const MAX_OPTIONS: usize = 3;
/// Steps of an agenda.
const MAX_STEPS: usize = 30;
/// Different guesses about a step.
const MAX_GUESSES: usize = 40;
/// Decisions outside the agenda.
const MAX_DECISIONS: usize = 60;
/// Raised hands in a room.
const MAX_HANDS: u32 = 9999;

/// A scenario with a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamedScenario {
    /// What the room calls it; empty for what it changes.
    pub name: String,
    /// Its link.
    pub link: String,
}

/// What a step is about.
#[derive(Clone, Debug, PartialEq)]
pub enum StepKind {
    /// A lever is set to a value, in the unit of the scenario file.
    SetLever(Lever, f64),
    /// Another scenario is opened.
    OpenScenario(NamedScenario),
    /// The room chooses between scenarios, by raised hands.
    Vote(Vec<NamedScenario>),
}

/// What some people in the room expect the coverage to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Coverage, hundredths of a percent.
    pub hundredths: i32,
    /// How many people raised a hand for it.
    pub hands: u32,
}

/// How far a step has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// It has not been asked.
    #[default]
    Waiting,
    /// The question is on the screen; guesses and hands are counted.
    Asked,
    /// The answer is on the screen.
    Revealed,
    /// It stays in the plan.
    Locked,
    /// It was taken back.
    Undone,
}

/// The links of the plan before and after a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Before.
    pub from: String,
    /// After.
    pub to: String,
}

/// One step of the agenda.
#[derive(Clone, Debug, PartialEq)]
pub struct AgendaStep {
    /// The question in the presenter's words; empty for the usual one.
    pub question: String,
    /// What the presenter wants to remember.
    pub note: String,
    /// What it is about.
    pub kind: StepKind,
    /// What the room expects, ascending, each value once.
    pub guesses: Vec<Guess>,
    /// How many people raised a hand for A, B and C.
    pub votes: [u32; MAX_OPTIONS],
    /// How far it has come.
    pub phase: Phase,
    /// Where it started and went; there from the answer on.
    pub outcome: Option<Outcome>,
}

/// Something that goes into the minutes outside the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// In the presenter's words.
    pub text: String,
    /// The plan it is about.
    pub link: String,
}

/// Everything that a presenter has prepared and a room has said.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// What it is about; none in sessions of before.
    pub region: Option<SessionRegion>,
    /// Scenarios under the keys 1 to 4.
    pub scenarios: Vec<NamedScenario>,
    /// The agenda.
    pub steps: Vec<AgendaStep>,
    /// The step on the screen; none while the presenter plays freely.
    pub at: Option<usize>,
    /// Levers on the stage; empty for those of the plan.
    pub shown: Vec<Lever>,
    /// The lever that the arrow keys move.
    pub selected: Option<Lever>,
    /// Whether single keys do something.
    pub keys: bool,
    /// Whether the code of the plan is on the screen.
    pub code: bool,
    /// How often the last change was shown again.
    pub replays: u32,
    /// Where phones find the app; empty for the address of this page.
    pub site: String,
    /// Decisions outside the agenda.
    pub decisions: Vec<Decision>,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            region: None,
            scenarios: Vec::new(),
            steps: Vec::new(),
            at: None,
            shown: Vec::new(),
            selected: None,
            keys: true,
            code: false,
            replays: 0,
            site: String::new(),
            decisions: Vec::new(),
        }
    }
}

/// The same region without extra effort.
pub fn without_plan(scenario: &Scenario) -> Scenario {
    Scenario { plan: Plan::default(), ..scenario.clone() }
}

impl AgendaStep {
    /// A step that has not been asked.
    pub const fn new(kind: StepKind) -> Self {
        Self {
            question: String::new(),
            note: String::new(),
            kind,
            guesses: Vec::new(),
            votes: [0; MAX_OPTIONS],
            phase: Phase::Waiting,
            outcome: None,
        }
    }

    /// Whether the room votes.
    pub const fn is_vote(&self) -> bool {
        matches!(self.kind, StepKind::Vote(_))
    }

    /// The option with the most raised hands, from 0; `None` without any and where two are level.
    pub fn winner(&self) -> Option<usize> {
        let most = self.votes.into_iter().max().filter(|most| *most > 0)?;
        let mut places = (0..self.votes.len()).filter(|place| self.votes.get(*place) == Some(&most));
        places.next().filter(|_| places.next().is_none())
    }

    /// Whether the answer has been on the screen.
    pub const fn is_answered(&self) -> bool {
        matches!(self.phase, Phase::Revealed | Phase::Locked | Phase::Undone)
    }
}

impl Session {
    /// The step on the screen.
    pub fn step(&self) -> Option<&AgendaStep> {
        self.steps.get(self.at?)
    }

    /// The step after the one on the screen; the first while none is.
    pub fn next(&self) -> Option<usize> {
        let next = self.at.map_or(0, |at| at + 1);
        (next < self.steps.len()).then_some(next)
    }

    /// The session after `action`; `None` when nothing changes.
    pub fn reduce(&self, action: SessionAction) -> Option<Self> {
        let mut session = self.clone();
        session.apply(action)?;
        (session != *self).then_some(session)
    }

    fn apply(&mut self, action: SessionAction) -> Option<()> {
        match action {
            SessionAction::SetRegion(region) => self.region = Some(region),
            SessionAction::AddScenario(scenario) => push(&mut self.scenarios, scenario, MAX_SCENARIOS)?,
            SessionAction::RenameScenario(place, name) => self.scenarios.get_mut(place)?.name = name,
            SessionAction::RemoveScenario(place) => drop(take(&mut self.scenarios, place)?),
            SessionAction::AddStep(step) => push(&mut self.steps, step, MAX_STEPS)?,
            SessionAction::RemoveStep(place) => self.remove(place)?,
            SessionAction::MoveStepUp(place) => self.earlier(place)?,
            SessionAction::SetQuestion(place, question) => self.steps.get_mut(place)?.question = question,
            SessionAction::SetNote(place, note) => self.steps.get_mut(place)?.note = note,
            SessionAction::GoToStep(at) => self.go(at)?,
            SessionAction::AddGuess(guess) => self.asked()?.guess(guess)?,
            SessionAction::RemoveGuess(place) => drop(take(&mut self.asked()?.guesses, place)?),
            SessionAction::SetVotes(option, hands) => {
                *self.current()?.votes.get_mut(option)? = hands.min(MAX_HANDS);
            }
            SessionAction::RevealAnswer(outcome) => self.reveal(outcome)?,
            SessionAction::HideAnswer => self.revealed()?.hide(Phase::Asked),
            SessionAction::CloseStep(stays) => {
                self.revealed()?.phase = if stays { Phase::Locked } else { Phase::Undone }
            }
            SessionAction::RestartStep(place) => self.steps.get_mut(place)?.restart(),
            SessionAction::Replay => self.replays = self.replays.wrapping_add(1),
            SessionAction::ToggleLever(lever) => self.show(lever)?,
            SessionAction::SelectLever(lever) => self.selected = Some(lever),
            SessionAction::SetKeys(on) => self.keys = on,
            SessionAction::ShowCode(on) => self.code = on,
            SessionAction::SetSite(site) => self.site = site,
            SessionAction::AddDecision(decision) => push(&mut self.decisions, decision, MAX_DECISIONS)?,
            SessionAction::RemoveDecision(place) => drop(take(&mut self.decisions, place)?),
            SessionAction::Clear => {
                *self = Self { keys: self.keys, site: std::mem::take(&mut self.site), ..Self::default() }
            }
        }
        Some(())
    }
}
