//! Lock and solve: the smallest change of the free levers that reaches the target, to accept or to refuse.

use std::rc::Rc;

use super::ask::{ChosenGoal, NoAnswer, Offer, asked};
use super::named;
use super::when::shown;
use crate::model::answers::{Binding, Goal, Limit, Limits, Proposal, Purse, Solved, solve};
use crate::model::{Lever, Scenario};
use crate::text::{AnswerTexts, Lang};
use crate::view::words::Words;
use crate::view::{Projected, Sentence};

/// Limits named as being in the way.
const MOST_BINDINGS: usize = 2;
/// A lever moved by less than this share of its range has not been moved.
const MOVED: f64 = 1e-9;

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    /// What is found.
    pub say: Sentence,
    /// What would change, lever by lever.
    pub changes: Vec<Sentence>,
    /// What comes of it, or what is in the way.
    pub notes: Vec<Sentence>,
    /// Where the levers would stand; only those that move.
    pub values: Vec<ProposedValue>,
    /// The scenario to accept; `None` where nothing would change.
    pub offer: Option<Offer>,
}

/// Where a proposal has a lever.
#[derive(Clone, Debug, PartialEq)]
pub struct ProposedValue {
    /// The lever.
    pub lever: Lever,
    /// Its place, as a share of the track.
    pub at: f64,
    /// Its value in words.
    pub text: String,
}

/// The smallest change that brings `projected` to the target of `goal` with `locked` levers kept.
///
/// # Errors
/// [`NoAnswer`] where nothing can be asked for.
pub fn reach(
    projected: &Projected,
    goal: ChosenGoal,
    locked: &[Lever],
    lang: Lang,
) -> Result<Reach, NoAnswer> {
    let words = Words::new(lang, projected);
    let texts = &AnswerTexts::of(words.lang).reach;
    let scenario = &projected.scenario;
    let asked = asked(projected, words, goal)?;
    let limits = with_locks(projected, locked, &Limits::default());
    let (percent, month) = (words.target(asked.target.percent), named::december(words, asked.target.year));
    let saying = |say: &str| Reach {
        say: Sentence::new(say),
        changes: Vec::new(),
        notes: Vec::new(),
        values: Vec::new(),
        offer: None,
    };
    Ok(match solve(scenario, &asked.goal, &limits, projected.schedule()) {
        Solved::AlreadyMet if goal.lasting => saying(&(texts.met_lasting)(&percent, &month)),
        Solved::AlreadyMet => saying(&(texts.met)(&percent, &month)),
        Solved::OutOfReach { .. } if shown(projected).iter().all(|lever| locked.contains(lever)) => {
            saying(texts.all_locked)
        }
        Solved::Reached(proposal) => {
            let notes = vec![result(words, &asked.goal, &proposal)];
            moved(projected, words, &proposal, saying(texts.proposal), texts.accept, notes)
        }
        Solved::OutOfReach { best, binding } => {
            let say = saying(&(texts.short)(&words.percent(best.coverage)));
            let notes = in_the_way(words, scenario, &binding);
            moved(projected, words, &best, say, texts.accept_best, notes)
        }
    })
}

/// `limits` with the planner's locks; levers that are closed and those that are not on screen are not asked.
pub(super) fn with_locks(projected: &Projected, locked: &[Lever], limits: &Limits) -> Limits {
    let shown = shown(projected);
    let all = Lever::all(&projected.scenario);
    let not_asked = all.iter().copied().filter(|lever| !shown.contains(lever) && !locked.contains(lever));
    Limits {
        not_asked: not_asked.collect(),
        locked: all.iter().copied().filter(|lever| locked.contains(lever)).collect(),
        ..limits.clone()
    }
}

fn moved(
    projected: &Projected,
    words: Words,
    proposal: &Proposal,
    start: Reach,
    accept: &str,
    notes: Vec<Sentence>,
) -> Reach {
    let before = &projected.scenario;
    let moves: Vec<(Lever, f64)> =
        proposal.levers.iter().copied().filter(|it| is_moved(before, *it)).collect();
    let change = |(lever, value): &(Lever, f64)| {
        let text = |value: f64| named::short_value(words, *lever, value);
        let (from, to) = (text(lever.value(before)), text(*value));
        Sentence::new(&(AnswerTexts::of(words.lang).reach.change)(
            &named::lever(words, before, *lever),
            &from,
            &to,
        ))
    };
    let value = |(lever, value): &(Lever, f64)| ProposedValue {
        lever: *lever,
        at: (value / lever.slider(before).high).min(1.0),
        text: (AnswerTexts::of(words.lang).zone.proposed)(&named::short_value(words, *lever, *value)),
    };
    let offer = Offer { name: accept.to_owned(), scenario: Rc::new(with(projected, &moves)) };
    Reach {
        changes: moves.iter().map(change).collect(),
        values: moves.iter().map(value).collect(),
        offer: (!moves.is_empty()).then_some(offer),
        notes,
        ..start
    }
}

pub(super) fn is_moved(scenario: &Scenario, (lever, value): (Lever, f64)) -> bool {
    (lever.value(scenario) - value).abs() > MOVED * lever.range(scenario).high
}

/// The scenario of `projected` with levers moved now.
pub(super) fn with(projected: &Projected, moves: &[(Lever, f64)]) -> Scenario {
    let mut changed = Scenario::clone(&projected.scenario);
    for (lever, value) in moves {
        lever.set_from(&mut changed, *value, projected.schedule());
    }
    changed
}

fn result(words: Words, goal: &Goal, proposal: &Proposal) -> Sentence {
    let texts = &AnswerTexts::of(words.lang).reach;
    let percent = words.percent(proposal.coverage);
    Sentence::new(&if goal.lasting {
        (texts.result_lasting)(&percent)
    } else {
        (texts.result)(&words.month(goal.december()), &percent)
    })
}

/// The limits in the way, the one whose lifting brings most first; those that are no choice of the planner are left out.
pub(super) fn in_the_way(words: Words, scenario: &Scenario, binding: &[Binding]) -> Vec<Sentence> {
    let texts = &AnswerTexts::of(words.lang).reach;
    let sentence = |row: &Binding| {
        let name = |lever: Lever| named::lever(words, scenario, lever);
        let limit = match row.limit {
            Limit::Locked(lever) => (texts.locked)(&name(lever)),
            Limit::Evidence(lever) => (texts.evidence)(&name(lever)),
            Limit::Allowed(lever) => (texts.allowed)(&name(lever)),
            Limit::Ceiling(purse) => (texts.ceiling)(purse_name(words, purse)),
        };
        Sentence::new(&if row.enough {
            (texts.binding_enough)(&limit)
        } else {
            (texts.binding)(&limit, &named::signed_points(words, row.gain))
        })
    };
    let mut say: Vec<Sentence> = binding.iter().take(MOST_BINDINGS).map(sentence).collect();
    if say.is_empty() {
        say.push(Sentence::new(texts.binding_none));
    }
    say
}

pub(super) fn purse_name(words: Words, purse: Purse) -> &'static str {
    named::purse(
        words,
        match purse {
            Purse::Payer(payer) => Some(payer),
            Purse::Outreach => None,
        },
    )
}
