//! The minutes of a session: what was asked, guessed, voted and decided, as a plain list.

use std::rc::Rc;

use super::agenda::question;
use super::code::is_public;
use super::marks::label;
use super::names::placed_name;
use super::stage::stage;
use crate::model::Scenario;
use crate::session::{AgendaStep, Phase, Session, StepKind};
use crate::state::scenario_of_link;
use crate::text::{Lang, PresenterTexts, count};
use crate::view::presenter::LETTERS;
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

/// The minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minutes {
    /// The region and the date.
    pub title: String,
    /// What happened, in order.
    pub entries: Vec<MinutesEntry>,
    /// The result at the end, the address of the plan, and what kind of figures these are.
    pub foot: Vec<String>,
}

/// One thing that happened in the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinutesEntry {
    /// What was asked or decided.
    pub head: String,
    /// What came of it.
    pub lines: Vec<String>,
    /// Its place in `Session::decisions`; `None` for a step of the agenda.
    pub decision: Option<usize>,
}

/// The minutes of a session on `date`, which is written as it is; `now` is the plan at the end, `address` makes the whole
/// address of a plan.
pub fn minutes(
    session: &Session,
    now: &Projected,
    date: &str,
    address: impl Fn(&Scenario) -> String,
    lang: Lang,
) -> Minutes {
    let texts = &PresenterTexts::of(lang).minutes;
    let asked = session.steps.iter().filter(|step| step.is_answered());
    let steps = asked.map(|step| entry(step, now, &address, lang));
    let decided = session.decisions.iter().enumerate().map(|(place, decision)| MinutesEntry {
        head: decision.text.clone(),
        lines: scenario_of_link(&decision.link)
            .map(|plan| result_lines(&plan, &address, lang))
            .unwrap_or_default(),
        decision: Some(place),
    });
    let view = stage(now, None, session, lang);
    let last = (texts.last)(&view.number, &view.whole());
    Minutes {
        title: format!("{}, {date}", (texts.head)(&now.scenario.region.name)),
        entries: steps.chain(decided).collect(),
        foot: foot(last, &address(&now.scenario), lang),
    }
}

/// The last lines: links that open on one computer only say so.
fn foot(last: String, address: &str, lang: Lang) -> Vec<String> {
    let texts = &PresenterTexts::of(lang).minutes;
    let only_here = (!is_public(address)).then(|| texts.links_here.to_owned());
    let lines = [last, (texts.link)(address)].into_iter().chain(only_here);
    lines.chain([texts.foot.to_owned()]).collect()
}

fn entry(
    step: &AgendaStep,
    now: &Projected,
    address: &impl Fn(&Scenario) -> String,
    lang: Lang,
) -> MinutesEntry {
    let texts = &PresenterTexts::of(lang).minutes;
    let mut lines = if step.is_vote() { votes(step, now, lang) } else { vec![guesses(step, lang)] };
    let outcome = step.outcome.as_ref();
    let (from, to) = outcome
        .map_or((None, None), |outcome| (scenario_of_link(&outcome.from), scenario_of_link(&outcome.to)));
    if let (false, Some(from), Some(to)) = (step.is_vote(), &from, &to) {
        lines.push((texts.answer)(&coverage(to, lang), &coverage(from, lang)));
    }
    lines.push(
        match step.phase {
            Phase::Locked => texts.locked,
            Phase::Undone => texts.undone,
            Phase::Waiting | Phase::Asked | Phase::Revealed => texts.open,
        }
        .to_owned(),
    );
    lines.extend(to.map(|to| (texts.link)(&address(&to))));
    MinutesEntry { head: Sentence::new(&question(step, now, lang)).plain(), lines, decision: None }
}

fn guesses(step: &AgendaStep, lang: Lang) -> String {
    let texts = &PresenterTexts::of(lang).minutes;
    if step.guesses.is_empty() {
        return texts.no_guesses.to_owned();
    }
    let all: Vec<String> = step.guesses.iter().map(|guess| label(guess, lang)).collect();
    (texts.guesses)(&all.join("; "))
}

fn votes(step: &AgendaStep, now: &Projected, lang: Lang) -> Vec<String> {
    let texts = &PresenterTexts::of(lang).minutes;
    let StepKind::Vote(options) = &step.kind else { return Vec::new() };
    let row = |((option, letter), votes): ((_, &str), u32)| {
        format!("{letter} ({}) {}", placed_name(option, now, lang), count(lang, f64::from(votes)))
    };
    let all: Vec<String> = options.iter().zip(LETTERS).zip(step.votes).map(row).collect();
    let winner = step.winner().and_then(|place| LETTERS.get(place));
    vec![(texts.votes)(&all.join("; ")), winner.map_or(texts.tie.to_owned(), |letter| (texts.winner)(letter))]
}

fn coverage(scenario: &Scenario, lang: Lang) -> String {
    let projected = Projected::of(&Rc::new(scenario.clone()));
    let row = projected.at(projected.focus_month());
    row.map_or(String::new(), |row| Words::new(lang, &projected).percent(row.coverage))
}

/// The result of a plan and its address.
fn result_lines(plan: &Scenario, address: &impl Fn(&Scenario) -> String, lang: Lang) -> Vec<String> {
    let texts = &PresenterTexts::of(lang).minutes;
    let projected = Projected::of(&Rc::new(plan.clone()));
    let view = stage(&projected, None, &Session::default(), lang);
    vec![format!("{}: {}", view.number, view.whole()), (texts.link)(&address(plan))]
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
