//! The answer in one sentence: what is reached, in people, and the caveat.

use super::projected::Projected;
use super::sentence::Sentence;
use super::verdict::TargetVerdict;
use super::words::{Words, label};
use crate::data::is_per_100k;
use crate::model::answers::After;
use crate::model::{Ending, Month, Percent, Workers};
use crate::text::Lang;

/// Two halves of one thought.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The result with people in it.
    pub result: String,
    /// The caveat, or what to do next.
    pub caveat: Sentence,
}

/// Letters that fit on one line of the largest type on a 1366-px screen.
const LINE: usize = 82;

impl Headline {
    /// Whether a half needs more than a line of the largest type.
    pub fn is_long(&self) -> bool {
        self.result.chars().count().max(self.caveat.plain().chars().count()) > LINE
    }
}

/// The headline of a projection, beside levers that can be moved.
pub fn headline(projected: &Projected, lang: Lang) -> Headline {
    told(projected, lang, true)
}

/// The headline where there is nothing to move: a picture.
pub fn still_headline(projected: &Projected, lang: Lang) -> Headline {
    told(projected, lang, false)
}

fn told(projected: &Projected, lang: Lang, moves: bool) -> Headline {
    let with_end = |(mut caveat, end): (String, &str)| {
        caveat.push_str(if moves || end.is_empty() { end } else { "." });
        Sentence::new(&caveat)
    };
    let words = Words::new(lang, projected);
    let texts = &words.text.headline;
    let month = projected.focus_month();
    let mut result = covered(projected, words, month);
    let Some(verdict) = projected.focus() else {
        result.push('.');
        return Headline { result, caveat: with_end(without_target(projected, words, month)) };
    };
    let judged = &verdict.judged;
    if judged.reached {
        result.push_str(texts.reached);
    } else if projected.is_rough() {
        result.push_str(&(texts.short_points)(&words.points(judged.gap_points)));
    } else {
        let (some, people) = (words.some_people(judged.gap), words.people(judged.gap));
        result.push_str(&if some == people { (texts.short)(&people) } else { (texts.short_few)(&some) });
    }
    let label = label(&verdict.target);
    if !label.is_empty() {
        result.pop();
        for part in [" (", label, ")."] {
            result.push_str(part);
        }
    }
    Headline { result, caveat: with_end(caveat(projected, words, verdict)) }
}

fn covered(projected: &Projected, words: Words, month: Month) -> String {
    let texts = &words.text.headline;
    let region = &projected.scenario.region;
    let name = projected.profile.map_or(region.name.as_str(), |profile| profile.short_name);
    let Some(row) = projected.at(month) else { return name.to_owned() };
    let percent = words.percent(row.coverage);
    if projected.is_rough() {
        return (texts.about)(month.year(), name, &percent);
    }
    let people = words.people(row.active);
    if is_per_100k(&projected.scenario) {
        (texts.covered_per_100k)(month.year(), &people, name, &percent)
    } else {
        (texts.covered)(month.year(), &people, name, &percent)
    }
}

/// A sentence, and how it ends beside levers; one that ends by itself has no other end.
type OpenSentence = (String, &'static str);

fn without_target(projected: &Projected, words: Words, month: Month) -> OpenSentence {
    let texts = &words.text.headline;
    if projected.is_without_plan() {
        let region = &projected.scenario.region;
        let say = match projected.profile {
            Some(profile) => (texts.no_target)(profile.short_name),
            None => (texts.no_target_own)(&region.name),
        };
        return (say, texts.move_to_see);
    }
    let cost = words.money(projected.cost_until(month));
    let mut say = (texts.no_target_plan)(&words.some_people(added(projected, month)), &cost);
    let [not_found, not_entered] = texts.target_lacks;
    say.push_str(if projected.profile.is_some() { not_found } else { not_entered });
    (say, "")
}

/// People more than without the plan.
fn added(projected: &Projected, month: Month) -> Workers {
    let with = projected.plan.row(month).map_or(Workers::ZERO, |row| row.active);
    let without = projected.base_at(month).map_or(Workers::ZERO, |row| row.active);
    with - without
}

fn caveat(projected: &Projected, words: Words, verdict: &TargetVerdict) -> OpenSentence {
    let texts = &words.text.headline;
    let judged = &verdict.judged;
    if judged.december.coverage > Percent(100.0) {
        return (texts.above_all.to_owned(), "");
    }
    if projected.is_without_plan() {
        return if judged.reached {
            (texts.no_plan_reached.to_owned(), texts.move_to_see)
        } else {
            (needed(words, verdict.needed_a_month), texts.move_enough)
        };
    }
    let caveat = if judged.reached {
        after(projected, words, verdict)
    } else {
        let people = words.some_people(added(projected, verdict.month()));
        (texts.plan_adds)(&people, &words.money(projected.cost_until(verdict.month())))
    };
    (caveat, "")
}

/// How many members a month are missing, without a plan.
fn needed(words: Words, a_month: Workers) -> String {
    let texts = &words.text.headline;
    let people = words.some_people(a_month);
    if people == words.people(a_month) { (texts.no_plan)(&people) } else { (texts.no_plan_few)(&people) }
}

/// What becomes of a target that is reached.
fn after(projected: &Projected, words: Words, verdict: &TargetVerdict) -> String {
    let texts = &words.text.headline;
    match &verdict.judged.after {
        None => texts.lasts_unknown.to_owned(),
        Some(after) if after.holds => {
            let until = verdict.month() + after.months as i32;
            (texts.lasts)(&words.target(verdict.target.percent), &words.month(until))
        }
        Some(after) => falls(projected, words, after),
    }
}

fn falls(projected: &Projected, words: Words, after: &After) -> String {
    let texts = &words.text.headline;
    let (month, percent) = (words.month(after.month), words.percent(after.lowest));
    match ending_before(projected, after.month) {
        Some(ending) => {
            (texts.falls_as_funding_ends)(&month, &percent, &words.funding_after(projected, ending))
        }
        None => (texts.falls)(&month, &percent),
    }
}

/// What cost most people their protection in the six months up to `month`.
fn ending_before(projected: &Projected, month: Month) -> Option<&Ending> {
    let endings = projected.plan.endings.iter();
    let recent =
        endings.filter(|ending| ending.lapsed >= Workers(1.0) && (0..6).contains(&(month - ending.month)));
    recent.max_by(|a, b| a.lapsed.total_cmp(&b.lapsed))
}
