//! What stands between a plan and its target: limits of the planner, and levers that are never raised.

use super::named;
use crate::model::answers::{Binding, LeftOut, Limit, Purse};
use crate::model::{Lever, Scenario};
use crate::text::{AnswerTexts, ReachingTexts};
use crate::view::Sentence;
use crate::view::words::Words;

/// From this share of what is on record on, a rate is compared with it; from there on it is one.
const NEAR_RECORD: f64 = 0.75;
const AT_RECORD: f64 = 0.999;

/// Rates near the record, each beside it.
pub(super) fn near_record(words: Words, scenario: &Scenario, moves: &[(Lever, f64)]) -> Vec<String> {
    let texts = ReachingTexts::of(words.lang);
    let near = moves.iter().filter_map(|(lever, value)| {
        let mark = lever.range(scenario).evidence.filter(|mark| *value > NEAR_RECORD * mark)?;
        let said = |value: f64| named::short_value(words, *lever, value);
        Some((texts.near_record)(&named::lever(words, scenario, *lever), &said(*value), &said(mark)))
    });
    near.collect()
}

/// Whether a rate goes as high as any on record.
pub(super) fn is_at_record(scenario: &Scenario, moves: &[(Lever, f64)]) -> bool {
    let mark = |lever: Lever| lever.range(scenario).evidence;
    moves.iter().any(|(lever, value)| mark(*lever).is_some_and(|mark| *value >= AT_RECORD * mark))
}

/// Limits named as being in the way.
const MOST_BINDINGS: usize = 2;

/// Levers that are in the plan, or could be, and are never raised.
pub(super) fn left_out(words: Words, scenario: &Scenario, left_out: &[(Lever, LeftOut)]) -> Vec<Sentence> {
    let texts = ReachingTexts::of(words.lang);
    let told =
        left_out.iter().filter(|(lever, why)| *why == LeftOut::CostUnknown || lever.value(scenario) > 0.0);
    told.map(|(lever, why)| {
        let name = named::lever(words, scenario, *lever);
        Sentence::new(&match why {
            LeftOut::NotPaid => (texts.not_paid)(&name),
            LeftOut::CostUnknown => (texts.cost_unknown)(&name),
        })
    })
    .collect()
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
