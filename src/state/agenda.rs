//! A session in a room: scenarios at hand, an agenda of steps, what the room guessed, voted and decided.
//!
//! A scenario is kept as its link. What a step does to the plan is done by the app; the session remembers where it
//! started and where it went, so that both windows and the minutes can show it again.

mod act;
mod keys;
mod screen;
mod steps;
mod written;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use crate::model::{Lever, Plan, Scenario};
use crate::state::open_link;

pub use act::Act;
pub use keys::{Command, command};
pub use screen::{Said, Snapshot, page_query, pair_of, screen_query};
use steps::{keep, take};

/// Scenarios that have a key of their own.
pub const MOST_KEPT: usize = 4;
/// Levers on the stage at once.
pub const MOST_SHOWN: usize = 3;
/// What a room can choose from: A, B, C.
pub const MOST_OPTIONS: usize = 3;
const MOST_STEPS: usize = 30;
const MOST_GUESSES: usize = 40;
const MOST_DECISIONS: usize = 60;
/// Hands in a room.
const MOST_HANDS: u32 = 9999;

/// A scenario with a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept {
    /// What the room calls it; empty for what it changes.
    pub name: String,
    /// Its link.
    pub link: String,
}

/// What a step is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A lever moves to a value, in the unit of the scenario file.
    Move(Lever, f64),
    /// Another scenario is opened.
    Open(Kept),
    /// The room chooses between scenarios, by hands.
    Vote(Vec<Kept>),
}

/// What a part of the room expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// Coverage, hundredths of a percent.
    pub hundredths: i32,
    /// How many hands.
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
pub struct Step {
    /// The question in the presenter's words; empty for the usual one.
    pub question: String,
    /// What the presenter wants to remember.
    pub note: String,
    /// What it is about.
    pub change: Change,
    /// What the room expects, ascending, each value once.
    pub guesses: Vec<Guess>,
    /// Hands for A, B and C.
    pub votes: [u32; MOST_OPTIONS],
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
    /// Scenarios under the keys 1 to 4.
    pub kept: Vec<Kept>,
    /// The agenda.
    pub steps: Vec<Step>,
    /// The step on the screen; none while the presenter plays freely.
    pub at: Option<usize>,
    /// Levers on the stage; empty for those of the plan.
    pub shown: Vec<Lever>,
    /// The lever that the arrow keys move.
    pub hold: Option<Lever>,
    /// Whether single keys do something.
    pub keys: bool,
    /// Whether the code of the plan is on the screen.
    pub code: bool,
    /// How often the last change was shown again.
    pub replays: u32,
    /// Where phones find the app; empty for the address of this page.
    pub site: String,
    /// What was decided outside the agenda.
    pub decisions: Vec<Decision>,
}

impl Default for Session {
    fn default() -> Self {
        Self {
            kept: Vec::new(),
            steps: Vec::new(),
            at: None,
            shown: Vec::new(),
            hold: None,
            keys: true,
            code: false,
            replays: 0,
            site: String::new(),
            decisions: Vec::new(),
        }
    }
}

/// The scenario of a link as sessions keep it; `None` where it can no longer be opened.
pub fn opened(link: &str) -> Option<Scenario> {
    open_link(link.trim_start_matches('#')).0
}

/// The same region without extra effort.
pub fn without_plan(scenario: &Scenario) -> Scenario {
    Scenario { plan: Plan::default(), ..scenario.clone() }
}

impl Step {
    /// A step that has not been asked.
    pub const fn new(change: Change) -> Self {
        Self {
            question: String::new(),
            note: String::new(),
            change,
            guesses: Vec::new(),
            votes: [0; MOST_OPTIONS],
            phase: Phase::Waiting,
            outcome: None,
        }
    }

    /// Whether the room votes.
    pub const fn is_vote(&self) -> bool {
        matches!(self.change, Change::Vote(_))
    }

    /// The option with the most hands, from 0; none without a hand and where two are level.
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
    pub fn step(&self) -> Option<&Step> {
        self.steps.get(self.at?)
    }

    /// The step after the one on the screen; the first while none is.
    pub fn next(&self) -> Option<usize> {
        let next = self.at.map_or(0, |at| at + 1);
        (next < self.steps.len()).then_some(next)
    }

    /// The session after `act`; `None` when nothing changes.
    pub fn reduce(&self, act: Act) -> Option<Self> {
        let mut session = self.clone();
        session.apply(act)?;
        (session != *self).then_some(session)
    }

    fn apply(&mut self, act: Act) -> Option<()> {
        match act {
            Act::Keep(kept) => keep(&mut self.kept, kept, MOST_KEPT)?,
            Act::Name(place, name) => self.kept.get_mut(place)?.name = name,
            Act::Drop(place) => drop(take(&mut self.kept, place)?),
            Act::Add(step) => keep(&mut self.steps, step, MOST_STEPS)?,
            Act::Remove(place) => self.remove(place)?,
            Act::Earlier(place) => self.earlier(place)?,
            Act::Ask(place, question) => self.steps.get_mut(place)?.question = question,
            Act::Note(place, note) => self.steps.get_mut(place)?.note = note,
            Act::Go(at) => self.go(at)?,
            Act::Guess(guess) => self.asked()?.guess(guess)?,
            Act::Unguess(place) => drop(take(&mut self.asked()?.guesses, place)?),
            Act::Vote(option, hands) => *self.current()?.votes.get_mut(option)? = hands.min(MOST_HANDS),
            Act::Reveal(outcome) => self.reveal(outcome)?,
            Act::Hide => self.revealed()?.hide(Phase::Asked),
            Act::Close(stays) => self.revealed()?.phase = if stays { Phase::Locked } else { Phase::Undone },
            Act::Restart(place) => self.steps.get_mut(place)?.restart(),
            Act::Replay => self.replays = self.replays.wrapping_add(1),
            Act::Show(lever) => self.show(lever)?,
            Act::Hold(lever) => self.hold = Some(lever),
            Act::Keys(on) => self.keys = on,
            Act::Code(on) => self.code = on,
            Act::Site(site) => self.site = site,
            Act::Decide(decision) => keep(&mut self.decisions, decision, MOST_DECISIONS)?,
            Act::Forget(place) => drop(take(&mut self.decisions, place)?),
            Act::Clear => {
                *self = Self { keys: self.keys, site: std::mem::take(&mut self.site), ..Self::default() }
            }
        }
        Some(())
    }
}
