//! A step of the agenda: what it is about, how far it has come, what the room has said to it.

use super::{MAX_OPTIONS, NamedScenario};
use crate::model::Lever;

/// What a step is about.
#[derive(Clone, Debug, PartialEq)]
pub enum StepKind {
    /// A lever is set to a value, in the unit of the scenario file.
    SetLever(Lever, f64),
    /// Another scenario is opened.
    OpenScenario(NamedScenario),
    /// The room chooses between scenarios, by raised hands.
    Vote(Vec<NamedScenario>),
    /// What was decided about the plan on the stage, in the words of the question.
    Decide,
}

/// From where a step changes a lever.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// From the plan on the stage.
    #[default]
    OnPlan,
    /// From the region without extra effort; the plan comes back afterwards.
    Alone,
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
    /// How many people raised a hand for each option.
    pub votes: [u32; MAX_OPTIONS],
    /// How far it has come.
    pub phase: Phase,
    /// Where it started and went; there from the answer on.
    pub outcome: Option<Outcome>,
    /// From where its lever moves.
    pub basis: Basis,
    /// Whether the change is shown without asking the room.
    pub is_statement: bool,
    /// The number of its record in the minutes; there from the answer on.
    pub record: Option<u32>,
}

/// The option of a vote with the most hands, from 0; `None` without any and where two are level.
pub fn winner(votes: &[u32; MAX_OPTIONS]) -> Option<usize> {
    let most = votes.iter().max().filter(|most| **most > 0)?;
    let mut places = (0..votes.len()).filter(|place| votes.get(*place) == Some(most));
    places.next().filter(|_| places.next().is_none())
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
            basis: Basis::OnPlan,
            is_statement: false,
            record: None,
        }
    }

    /// Whether the room guesses before it sees the answer.
    pub const fn is_question(&self) -> bool {
        matches!(self.kind, StepKind::SetLever(..) | StepKind::OpenScenario(_)) && !self.is_statement
    }

    /// Whether its change is shown alone and goes again.
    pub const fn is_alone(&self) -> bool {
        matches!((&self.kind, self.basis), (StepKind::SetLever(..), Basis::Alone))
    }

    /// Whether the room votes.
    pub const fn is_vote(&self) -> bool {
        matches!(self.kind, StepKind::Vote(_))
    }

    /// The option with the most raised hands, from 0; `None` without any and where two are level.
    pub fn winner(&self) -> Option<usize> {
        winner(&self.votes)
    }

    /// The link of the plan that was on the stage when the step was over or, while its answer is shown, with it; none
    /// before the answer.
    pub fn plan_of_moment(&self) -> Option<&str> {
        let outcome = self.outcome.as_ref()?;
        Some(if self.phase == Phase::Undone { &outcome.from } else { &outcome.to })
    }

    /// Whether the answer has been on the screen.
    pub const fn is_answered(&self) -> bool {
        matches!(self.phase, Phase::Revealed | Phase::Locked | Phase::Undone)
    }
}
