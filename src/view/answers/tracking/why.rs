//! From the original plan to what is expected, part by part.

use crate::model::{Scenario, Table, Workers, table};
use crate::text::{self, WorkbenchTexts};
use crate::view::verdict::TargetVerdict;
use crate::view::words::Words;
use crate::view::{Projected, Tone};

/// A row of the table from the original plan to what is expected.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyPart {
    /// Its name.
    pub name: String,
    /// People.
    pub people: String,
    /// Whether they are missing.
    pub tone: Tone,
    /// Whether it is where the plan or what is expected stands, not a step between.
    pub is_end: bool,
}

/// From the plan without its revisions to what is expected, as people against the target. They sum as they are written.
pub fn why(projected: &Projected, words: Words, verdict: &TargetVerdict) -> Option<(String, Vec<WhyPart>)> {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let scenario = &projected.scenario;
    let (december, last) = (verdict.month(), projected.known_until());
    let missing = |table: &Table| {
        let row = table.row(december)?;
        Some(verdict.target.percent.of(row.eligible) - row.active)
    };
    let behind = projected.plan.row(last)?.active - projected.at(last)?.active;
    let revised = if scenario.region.base_revisions.is_empty() {
        Workers::ZERO
    } else {
        let mut without = Scenario::clone(scenario);
        without.region.base_revisions.clear();
        missing(&projected.plan)? - missing(&table(&without))?
    };
    let end = words.rounded(verdict.judged.gap);
    let (behind, revised) = (words.rounded(behind), words.rounded(revised));
    let standing = |name: &str, gap: Workers| {
        let people = text::count(words.lang, gap.abs().0);
        let is_short = gap > Workers::ZERO;
        WhyPart {
            name: name.to_owned(),
            people: if is_short { (texts.short)(&people) } else { (texts.over)(&people) },
            tone: if is_short { Tone::Short } else { Tone::Reached },
            is_end: true,
        }
    };
    let step = |name: String, gap: Workers| WhyPart {
        name,
        people: text::signed_count(words.lang, -gap.0),
        tone: if gap > Workers::ZERO { Tone::Short } else { Tone::Plain },
        is_end: false,
    };
    let mut parts = vec![standing(texts.why_plan, end - behind - revised)];
    if !scenario.region.base_revisions.is_empty() {
        parts.push(step(texts.why_base.to_owned(), revised));
    }
    parts.push(step((texts.why_members)(&words.month(last)), behind));
    parts.push(standing(texts.why_carried, end));
    Some(((texts.why)(&words.month(december)), parts))
}
