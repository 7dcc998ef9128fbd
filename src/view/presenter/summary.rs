//! The end of an agenda: what the room has decided, as its minutes say it.

use super::minutes::verdict;
use super::names::{LETTERS, chosen};
use crate::session::{Record, RecordKind, Session, winner};
use crate::text::{Lang, PresenterTexts};

/// Rows that fit on a stage.
const MOST: usize = 6;

/// A row of the summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryRow {
    /// What was asked or decided.
    pub head: String,
    /// Coverage that it came to; empty for a tie.
    pub figure: String,
    /// What became of it.
    pub verdict: String,
}

/// The last entries of the minutes, and how many came before them.
pub fn summary(session: &Session, lang: Lang) -> (Vec<SummaryRow>, usize) {
    let more = session.records.len().saturating_sub(MOST);
    (session.records.iter().skip(more).map(|record| row(record, lang)).collect(), more)
}

fn row(record: &Record, lang: Lang) -> SummaryRow {
    let texts = PresenterTexts::of(lang);
    let said = match record.kind {
        RecordKind::Decision => texts.step.decision.to_owned(),
        RecordKind::Vote => chosen(&record.votes, lang),
        RecordKind::Statement | RecordKind::Question => verdict(record.verdict, &texts.minutes).to_owned(),
    };
    let option =
        winner(&record.votes).and_then(|place| Some((LETTERS.get(place)?, record.plans.get(place)?)));
    let head = match option {
        Some((letter, plan)) => format!("{letter}: {}", plan.name),
        None => record.question.clone(),
    };
    let figure = record.plan().map_or(String::new(), |plan| plan.figure.clone());
    SummaryRow { head, figure, verdict: said }
}
