//! What the minutes hold of a moment: words and figures as they were then. Nothing in a record is computed again, so a
//! later plan, region, language or version of the program cannot change what a room has seen.

use super::{Guess, MAX_OPTIONS, Session, winner};
use crate::preferences::Lang;

/// Records of a session.
const MAX_RECORDS: usize = 120;

/// What was recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RecordKind {
    /// The presenter showed a change without asking.
    Statement,
    /// The room guessed, and saw the answer.
    #[default]
    Question,
    /// The room chose between plans.
    Vote,
    /// Something was decided in words.
    Decision,
}

/// What became of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RecordVerdict {
    /// Nothing yet.
    #[default]
    Open,
    /// It stays in the plan.
    Taken,
    /// It was taken back.
    NotTaken,
    /// It was shown alone, and the plan is as before.
    Shown,
}

/// What one payer pays for a plan, rupiah.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MoneyRecord {
    /// Who pays.
    pub payer: String,
    /// What the plan asks for.
    pub budgeted: f64,
    /// What of it is used.
    pub spent: f64,
    /// Whether it could not be computed; then both are nothing.
    pub is_unknown: bool,
}

/// A plan with its result.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanRecord {
    /// What it is called.
    pub name: String,
    /// Coverage at the target, with its sign.
    pub figure: String,
    /// The same, percent; `None` where nothing was projected.
    pub percent: Option<f64>,
    /// The sentence on the stage.
    pub say: String,
    /// Whether what is reached lasts, in a few words.
    pub lasts: String,
    /// The chance of the target, in words; empty where none was asked for or nobody knows any more.
    pub chance: String,
    /// Who pays what until the target.
    pub money: Vec<MoneyRecord>,
    /// Its link.
    pub link: String,
}

/// One entry of the minutes.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its number in the session; [`Session::reduce`] gives it.
    pub id: u32,
    /// What it is.
    pub kind: RecordKind,
    /// When it was recorded where the presenter is, as `2026-12-03T11:32`; empty where nobody knows any more.
    pub at: String,
    /// The language of its words.
    pub lang: Lang,
    /// The region.
    pub region: String,
    /// The year of the target that was looked at.
    pub year: i32,
    /// The question, the statement or the decision, as it was said.
    pub question: String,
    /// Coverage before the change; empty for a vote and a decision.
    pub before: String,
    /// The plans it is about: the options of a vote, else the one plan on the stage.
    pub plans: Vec<PlanRecord>,
    /// What the room guessed.
    pub guesses: Vec<Guess>,
    /// Raised hands for the options of a vote.
    pub votes: [u32; MAX_OPTIONS],
    /// What became of it.
    pub verdict: RecordVerdict,
    /// The version of the program and of its figures, in words.
    pub version: String,
}

impl Record {
    /// The plan that the record speaks for: of a vote the one that was chosen, `None` for a tie.
    pub fn plan(&self) -> Option<&PlanRecord> {
        if self.kind == RecordKind::Vote { self.plans.get(winner(&self.votes)?) } else { self.plans.first() }
    }

    /// Whether it says what the room has decided.
    pub fn is_decision(&self) -> bool {
        self.verdict == RecordVerdict::Taken || self.kind == RecordKind::Decision
    }

    /// Raised hands in all.
    pub fn hands(&self) -> u32 {
        self.votes.iter().fold(0, |sum, hands| sum.saturating_add(*hands))
    }
}

impl Session {
    /// The record with a number.
    pub fn record(&self, id: u32) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }

    pub(super) fn record_mut(&mut self, id: u32) -> Option<&mut Record> {
        self.records.iter_mut().find(|record| record.id == id)
    }

    /// Adds a record under the next number; `None` where there is no room for it.
    pub(super) fn add_record(&mut self, record: Record) -> Option<u32> {
        if self.records.len() >= MAX_RECORDS {
            return None;
        }
        let id = self.records.iter().map(|record| record.id).max().map_or(0, |last| last.saturating_add(1));
        self.records.push(Record { id, ..record });
        Some(id)
    }

    pub(super) fn remove_record(&mut self, id: u32) -> Option<()> {
        let place = self.records.iter().position(|record| record.id == id)?;
        self.records.remove(place);
        for step in self.steps.iter_mut().filter(|step| step.record == Some(id)) {
            step.record = None;
        }
        Some(())
    }

    /// Records beyond the limit and with the number of another are left out, and no step names one that is not there.
    pub(super) fn with_records_within_limits(mut self) -> Self {
        for mut record in std::mem::take(&mut self.records) {
            if self.record(record.id).is_none() && self.records.len() < MAX_RECORDS {
                record.plans.truncate(MAX_OPTIONS);
                self.records.push(record);
            }
        }
        let ids: Vec<u32> = self.records.iter().map(|record| record.id).collect();
        for step in &mut self.steps {
            step.record = step.record.filter(|id| ids.contains(id) && step.outcome.is_some());
        }
        self
    }
}
