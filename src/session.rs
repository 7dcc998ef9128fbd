//! A session in a room: scenarios under keys, an agenda of steps, what the room guessed, voted and decided.
//!
//! Scenarios are held as links. The ui changes the plan as a step asks for; the session remembers the links of the plan
//! before and after, so that both windows can show the step again. The minutes are records, written when an answer is
//! shown and something is decided, and never computed again.

mod action;
mod command;
mod lead;
mod limits;
mod press;
mod proposal;
mod record;
mod region;
mod screen;
mod step;
mod steps;

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(crate) mod tests;

use crate::model::{Lever, Plan, Scenario};

pub use action::SessionAction;
pub use command::{Keys, StageCommand, command_for_key};
pub use lead::{Claim, Lead, LeadMessage, Leadership};
pub use press::{HeardPresses, Press, SentPresses};
pub use proposal::RoomProposal;
pub use record::{MoneyRecord, PlanRecord, Record, RecordKind, RecordVerdict};
pub use region::SessionRegion;
pub use screen::{ScreenMessage, Snapshot};
pub use step::{AgendaStep, Basis, Guess, Outcome, Phase, StepKind, winner};
use steps::{push, take};

/// Scenarios that have a key of their own.
pub const MAX_SCENARIOS: usize = 5;
/// Levers on the stage at once.
pub const MAX_LEVERS: usize = 3;
/// What a room can choose from: A to E, which is what a stage shows large enough for the back row.
pub const MAX_OPTIONS: usize = 5;
/// Steps of an agenda.
const MAX_STEPS: usize = 30;
/// Different guesses about a step.
const MAX_GUESSES: usize = 40;
/// Decisions of sessions stored before there were records.
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

/// Where a session takes place and who is there, for the minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meeting {
    /// Where, in the presenter's words.
    pub place: String,
    /// Who is there.
    pub present: String,
}

/// A decision as sessions kept it before there were records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// In the presenter's words.
    pub text: String,
    /// The plan it is about.
    pub link: String,
}

/// Everything that a presenter has prepared and a room has said.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// Which keys do something.
    pub keys: Keys,
    /// Whether the code of the plan is on the screen.
    pub code: bool,
    /// How often the last change was shown again.
    pub replays: u32,
    /// Where phones find the app; empty for the address of this page.
    pub site: String,
    /// Decisions of a session that was stored before there were records; they become records when it opens.
    pub decisions: Vec<Decision>,
    /// The minutes, in the order in which they were written.
    pub records: Vec<Record>,
    /// Where it takes place, and who is there.
    pub meeting: Meeting,
    /// The link of the plan with which the agenda starts; none for the one on the stage.
    pub start: Option<String>,
    /// Whether the agenda has come to its end.
    pub is_over: bool,
    /// What phones have proposed, in the order in which it came.
    pub proposals: Vec<RoomProposal>,
}

/// The same region without extra effort.
pub fn without_plan(scenario: &Scenario) -> Scenario {
    Scenario { plan: Plan::default(), ..scenario.clone() }
}

impl Session {
    /// The step on the screen.
    pub fn step(&self) -> Option<&AgendaStep> {
        self.steps.get(self.at?)
    }

    /// The step after the one on the screen; while none is, the first that is not over. None at the end.
    pub fn next(&self) -> Option<usize> {
        let open = || self.steps.iter().position(|step| !matches!(step.phase, Phase::Locked | Phase::Undone));
        match self.at {
            Some(at) => Some(at + 1).filter(|next| *next < self.steps.len()),
            None if self.is_over => None,
            None => open(),
        }
    }

    /// Whether the agenda has begun: a step has been answered.
    pub fn has_begun(&self) -> bool {
        self.steps.iter().any(AgendaStep::is_answered)
    }

    /// The plans at hand that a room can choose from: each once, however often it was kept.
    pub fn plans_apart(&self) -> Vec<NamedScenario> {
        let mut apart: Vec<NamedScenario> = Vec::new();
        for kept in &self.scenarios {
            if apart.len() < MAX_OPTIONS && apart.iter().all(|other| other.link != kept.link) {
                apart.push(kept.clone());
            }
        }
        apart
    }

    /// Whether a step waits for the room: nothing moves the plan then.
    pub fn is_asking(&self) -> bool {
        self.step().is_some_and(|step| step.phase == Phase::Asked)
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
            SessionAction::AddStep(step) => {
                push(&mut self.steps, step, MAX_STEPS)?;
                self.is_over = false;
            }
            SessionAction::RemoveStep(place) => self.remove(place)?,
            SessionAction::MoveStepUp(place) => self.earlier(place)?,
            SessionAction::SetQuestion(place, question) => self.steps.get_mut(place)?.question = question,
            SessionAction::SetNote(place, note) => self.steps.get_mut(place)?.note = note,
            SessionAction::GoToStep(at) => self.go(at)?,
            SessionAction::AddGuess(guess) => self.asked()?.guess(guess)?,
            SessionAction::RemoveGuess(place) => drop(take(&mut self.asked()?.guesses, place)?),
            SessionAction::SetVotes(option, hands) => self.vote(option, hands)?,
            SessionAction::RevealAnswer(outcome, record) => self.reveal(outcome, *record)?,
            SessionAction::HideAnswer => self.hide_answer()?,
            SessionAction::CloseStep(stays) => self.close(stays)?,
            SessionAction::Finish => self.finish()?,
            SessionAction::StartOver => self.start_over(),
            SessionAction::SetStart(link) => self.start = Some(link),
            SessionAction::InsertStep(place, step) => self.insert(place, *step)?,
            SessionAction::SetBasis(place, basis) => self.waiting(place)?.basis = basis,
            SessionAction::SetStatement(place, is_statement) => {
                self.waiting(place)?.is_statement = is_statement;
            }
            SessionAction::SetMeeting(meeting) => self.meeting = meeting,
            SessionAction::SetClicker(on) => self.keys.clicker = on,
            SessionAction::AddRecord(record) => drop(self.add_record(*record)?),
            SessionAction::RemoveRecord(id) => self.remove_record(id)?,
            SessionAction::RecordDecisions(records) => self.record_decisions(records),
            SessionAction::TakeProposal(proposal) => self.take_proposal(proposal)?,
            SessionAction::RemoveProposal(place) => self.remove_proposal(place)?,
            SessionAction::PutToVote { option, plan } => self.put_to_vote(option, plan)?,
            SessionAction::RestartStep(place) => self.steps.get_mut(place)?.restart(),
            SessionAction::Replay => self.replays = self.replays.wrapping_add(1),
            SessionAction::ToggleLever(lever) => self.show(lever)?,
            SessionAction::SelectLever(lever) => self.selected = Some(lever),
            SessionAction::SetKeys(on) => self.keys.letters = on,
            SessionAction::ShowCode(on) => self.code = on,
            SessionAction::SetSite(site) => self.site = site,
            SessionAction::Clear => {
                *self = Self { keys: self.keys, site: std::mem::take(&mut self.site), ..Self::default() }
            }
        }
        Some(())
    }
}
