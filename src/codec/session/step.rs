//! Steps of an agenda as JSON.

use serde::{Deserialize, Serialize};

use super::ScenarioJson;
use crate::model::Lever;
use crate::session::{AgendaStep, Basis, Guess, MAX_OPTIONS, NamedScenario, Outcome, Phase, StepKind};

#[derive(Serialize, Deserialize)]
pub(super) struct StepJson {
    question: String,
    note: String,
    kind: KindJson,
    guesses: Vec<GuessJson>,
    votes: Vec<u32>,
    #[serde(with = "PhaseJson")]
    phase: Phase,
    outcome: Option<OutcomeJson>,
    /// Whether its lever moves from no plan.
    #[serde(default)]
    alone: bool,
    #[serde(default)]
    statement: bool,
    #[serde(default)]
    record: Option<u32>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindJson {
    SetLever { lever: String, value: f64 },
    OpenScenario(ScenarioJson),
    Vote(Vec<ScenarioJson>),
    Decide,
}

#[derive(Serialize, Deserialize)]
pub(super) struct GuessJson {
    hundredths: i32,
    hands: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Phase", rename_all = "snake_case")]
enum PhaseJson {
    Waiting,
    Asked,
    Revealed,
    Locked,
    Undone,
}

#[derive(Serialize, Deserialize)]
struct OutcomeJson {
    from: String,
    to: String,
}

/// Hands for each option, without those of options that nobody has; three at least, as programs that knew no more expect.
pub(super) fn written_votes(votes: &[u32; MAX_OPTIONS]) -> Vec<u32> {
    let used = votes.iter().rposition(|hands| *hands > 0).map_or(0, |last| last + 1);
    votes.iter().take(used.max(3)).copied().collect()
}

/// Hands for each option, as programs have written them that knew fewer options or more.
pub(super) fn read_votes(written: &[u32]) -> [u32; MAX_OPTIONS] {
    let mut votes = [0; MAX_OPTIONS];
    votes.iter_mut().zip(written).for_each(|(hands, written)| *hands = *written);
    votes
}

impl From<&Guess> for GuessJson {
    fn from(guess: &Guess) -> Self {
        Self { hundredths: guess.hundredths, hands: guess.hands }
    }
}

impl GuessJson {
    pub(super) const fn guess(self) -> Guess {
        Guess { hundredths: self.hundredths, hands: self.hands }
    }
}

impl From<&AgendaStep> for StepJson {
    fn from(step: &AgendaStep) -> Self {
        let outcome = |went: &Outcome| OutcomeJson { from: went.from.clone(), to: went.to.clone() };
        Self {
            question: step.question.clone(),
            note: step.note.clone(),
            kind: match &step.kind {
                StepKind::SetLever(lever, value) => KindJson::SetLever { lever: lever.id(), value: *value },
                StepKind::OpenScenario(scenario) => KindJson::OpenScenario(scenario.into()),
                StepKind::Vote(options) => KindJson::Vote(options.iter().map(ScenarioJson::from).collect()),
                StepKind::Decide => KindJson::Decide,
            },
            guesses: step.guesses.iter().map(GuessJson::from).collect(),
            votes: written_votes(&step.votes),
            phase: step.phase,
            outcome: step.outcome.as_ref().map(outcome),
            alone: step.basis == Basis::Alone,
            statement: step.is_statement,
            record: step.record,
        }
    }
}

impl StepJson {
    /// The step; `None` where its lever does not exist.
    pub(super) fn step(self) -> Option<AgendaStep> {
        let kind = match self.kind {
            KindJson::SetLever { lever, value } => StepKind::SetLever(Lever::parse(&lever)?, value),
            KindJson::OpenScenario(scenario) => StepKind::OpenScenario(scenario.into()),
            KindJson::Vote(options) => StepKind::Vote(options.into_iter().map(NamedScenario::from).collect()),
            KindJson::Decide => StepKind::Decide,
        };
        Some(AgendaStep {
            question: self.question,
            note: self.note,
            kind,
            guesses: self.guesses.into_iter().map(GuessJson::guess).collect(),
            votes: read_votes(&self.votes),
            phase: self.phase,
            outcome: self.outcome.map(|went| Outcome { from: went.from, to: went.to }),
            basis: if self.alone { Basis::Alone } else { Basis::OnPlan },
            is_statement: self.statement,
            record: self.record,
        })
    }
}
