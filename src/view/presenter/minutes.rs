//! The minutes of a session as its records say them: a list for the console and plain text. Nothing is computed here but
//! the order.

mod ballot;
mod document;
mod dots;
mod html;
mod image;

pub use document::{minutes_article, minutes_file};

use super::code::is_public;
use super::marks::label;
use super::names::{LETTERS, chosen};
use super::record::money_line;
use crate::session::{PlanRecord, Record, RecordKind, RecordVerdict, Session};
use crate::text::{Lang, MinuteTexts, PresenterTexts, count};

/// The minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minutes {
    /// The region and the date.
    pub title: String,
    /// What happened, in order.
    pub entries: Vec<MinutesEntry>,
    /// Place and people, and what kind of figures these are.
    pub foot: Vec<String>,
}

/// One thing that happened in the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinutesEntry {
    /// What was asked or decided.
    pub head: String,
    /// What came of it.
    pub lines: Vec<String>,
    /// The number of its record.
    pub record: u32,
}

/// The minutes of a session about `region` on `date`, which is written as it is; `address` makes the whole address of
/// the link of a plan.
pub fn minutes(
    session: &Session,
    region: &str,
    date: &str,
    address: impl Fn(&str) -> String,
    lang: Lang,
) -> Minutes {
    let texts = &PresenterTexts::of(lang).minutes;
    let region = session.records.last().map_or(region, |record| record.region.as_str());
    Minutes {
        title: format!("{}, {date}", (texts.head)(region)),
        entries: session.records.iter().map(|record| entry(record, &address)).collect(),
        foot: foot(session, &address, lang),
    }
}

/// The last lines: links that open on one computer only say so.
fn foot(session: &Session, address: &impl Fn(&str) -> String, lang: Lang) -> Vec<String> {
    let texts = &PresenterTexts::of(lang).minutes;
    let meeting = &session.meeting;
    let said = [(texts.place, &meeting.place), (texts.present, &meeting.present)];
    let said = said.into_iter().filter(|(_, what)| !what.trim().is_empty());
    let mut lines: Vec<String> = said.map(|(name, what)| format!("{name}: {what}")).collect();
    if !is_public(&address("")) && !session.records.is_empty() {
        lines.push(texts.links_here.to_owned());
    }
    if let Some(record) = session.records.last() {
        lines.push((texts.frozen)(&record.version));
    }
    lines.push(texts.foot.to_owned());
    lines
}

fn entry(record: &Record, address: &impl Fn(&str) -> String) -> MinutesEntry {
    let texts = &PresenterTexts::of(record.lang).minutes;
    let mut lines = Vec::new();
    match record.kind {
        RecordKind::Vote => lines.extend(votes(record)),
        RecordKind::Question => lines.push(guesses(record)),
        RecordKind::Statement | RecordKind::Decision => {}
    }
    if let Some(plan) = record.plans.first().filter(|_| !record.before.is_empty()) {
        lines.push((texts.answer)(&plan.figure, &record.before));
    }
    if let Some(plan) = record.plan() {
        lines.push(format!("{}: {}", plan.figure, plan.say));
        lines.extend(chance_line(plan, texts));
        lines.extend(money_line(&plan.money, record.lang).map(|money| (texts.money)(&money)));
    }
    if record.kind != RecordKind::Decision {
        lines.push(verdict(record.verdict, texts).to_owned());
    }
    let link = record.plan().map(|plan| address(&plan.link));
    lines.extend(link.map(|link| (texts.link)(&link)));
    let at = time(record).map(|time| format!("{time} ")).unwrap_or_default();
    MinutesEntry { head: format!("{at}{}", record.question), lines, record: record.id }
}

/// How sure the room was of a plan, in a sentence; `None` where nobody knows.
fn chance_line(plan: &PlanRecord, texts: &MinuteTexts) -> Option<String> {
    (!plan.chance.is_empty()).then(|| (texts.chance_of)(&plan.chance))
}

/// What became of an entry, in a sentence.
pub(super) const fn verdict(verdict: RecordVerdict, texts: &MinuteTexts) -> &'static str {
    match verdict {
        RecordVerdict::Taken => texts.locked,
        RecordVerdict::NotTaken => texts.undone,
        RecordVerdict::Shown => texts.shown,
        RecordVerdict::Open => texts.open,
    }
}

/// Hour and minute of a record as its language writes them; `None` where it has none.
fn time(record: &Record) -> Option<String> {
    let (_, time) = record.at.split_once('T')?;
    Some(match record.lang {
        Lang::Id => time.replace(':', "."),
        Lang::En => time.to_owned(),
    })
}

fn guesses(record: &Record) -> String {
    let texts = &PresenterTexts::of(record.lang).minutes;
    if record.guesses.is_empty() {
        return texts.no_guesses.to_owned();
    }
    let all: Vec<String> = record.guesses.iter().map(|guess| label(guess, record.lang)).collect();
    (texts.guesses)(&all.join("; "))
}

fn votes(record: &Record) -> Vec<String> {
    let texts = &PresenterTexts::of(record.lang).minutes;
    let row = |((plan, letter), votes): ((&PlanRecord, &str), u32)| {
        format!("{letter} ({}, {}) {}", plan.name, plan.figure, count(record.lang, f64::from(votes)))
    };
    let all: Vec<String> = record.plans.iter().zip(LETTERS).zip(record.votes).map(row).collect();
    vec![(texts.votes)(&all.join("; ")), chosen(&record.votes, record.lang)]
}

impl Minutes {
    /// The minutes as plain text, one entry after the other.
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone(), String::new()];
        for (place, entry) in self.entries.iter().enumerate() {
            lines.push(format!("{}. {}", place + 1, entry.head));
            lines.extend(entry.lines.iter().map(|line| format!("   {line}")));
            lines.push(String::new());
        }
        lines.extend(self.foot.iter().cloned());
        lines.push(String::new());
        lines.join("\n")
    }
}
