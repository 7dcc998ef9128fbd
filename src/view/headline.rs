//! The answer in one sentence: what is reached, in people, and the caveat.

use super::projected::Projected;
use super::sentence::Sentence;
use super::verdict::TargetVerdict;
use super::words::{Words, label};
use crate::model::answers::After;
use crate::model::{Ending, Month, Percent, Workers};
use crate::text::{Lang, Tense};

/// Two halves of one thought.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// The result with people in it.
    pub result: String,
    /// The caveat, or what to do next.
    pub caveat: Sentence,
    /// From which month on all is projected, where the month that it is about is over.
    pub badge: Option<String>,
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
    let since = || (texts.counted_from)(&words.month(projected.known_until()));
    let badge = (projected.tense(month) == Tense::Projected).then(since);
    let Some(verdict) = projected.focus() else {
        result.push('.');
        let caveat = with_end(without_target(projected, words, month));
        return Headline { result, caveat, badge };
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
    Headline { result, caveat: with_end(caveat(projected, words, verdict)), badge }
}

fn covered(projected: &Projected, words: Words, month: Month) -> String {
    let texts = &words.text.headline;
    let region = &projected.scenario.region;
    let name = projected.profile.map_or(region.name.as_str(), |profile| profile.short_name);
    let Some(row) = projected.at(month) else { return name.to_owned() };
    let tense = projected.tense(month);
    if projected.is_rough() {
        return (texts.about)(month.year(), name, &words.bare_percent(row.coverage), tense);
    }
    let (people, percent) = (words.people(row.active), words.percent(row.coverage));
    let said = if words.is_per_100k() { texts.covered_per_100k } else { texts.covered };
    said(month.year(), &people, name, &percent, tense)
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
    let [not_found, not_entered] = texts.target_lacks;
    let lacks = if projected.profile.is_some() { not_found } else { not_entered };
    (plan_adds(projected, words, month) + lacks, "")
}

/// What the plan adds until the end of `month`, and what it costs.
fn plan_adds(projected: &Projected, words: Words, month: Month) -> String {
    let (people, money) = (
        words.some_people(added(projected, month)),
        words.plan_money(projected, month, projected.cost_until(month)),
    );
    words.each((words.text.headline.plan_adds)(&people, &money, projected.tense(month)))
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
        return match verdict.needed_a_month.filter(|_| !judged.reached) {
            Some(a_month) => (needed(words, a_month), texts.move_enough),
            None if projected.is_past() => {
                let passed = (texts.passed)(&words.month(verdict.month()));
                ([texts.no_plan_reached, ". ", &passed].concat(), "")
            }
            None => (texts.no_plan_reached.to_owned(), texts.move_to_see),
        };
    }
    let caveat = if judged.reached {
        after(projected, words, verdict)
    } else {
        plan_adds(projected, words, verdict.month())
    };
    (caveat, "")
}

/// How many members a month are missing, without a plan.
fn needed(words: Words, a_month: Workers) -> String {
    let texts = &words.text.headline;
    let people = words.some_people(a_month);
    let said = if people == words.people(a_month) { texts.no_plan } else { texts.no_plan_few };
    words.each(said(&people))
}

/// What becomes of a target that is reached.
fn after(projected: &Projected, words: Words, verdict: &TargetVerdict) -> String {
    let texts = &words.text.headline;
    match &verdict.judged.after {
        None => texts.lasts_unknown.to_owned(),
        Some(after) if after.holds => {
            let until = verdict.month() + after.months as i32;
            let target = words.target(verdict.target.percent);
            (texts.lasts)(&target, &words.month(until), projected.tense(until))
        }
        Some(after) => falls(projected, words, after),
    }
}

fn falls(projected: &Projected, words: Words, after: &After) -> String {
    let texts = &words.text.headline;
    let (month, percent) = (words.month(after.month), words.percent(after.lowest));
    let tense = projected.tense(after.month);
    match ending_before(projected, after.month) {
        Some(ending) => {
            (texts.falls_as_funding_ends)(&month, &percent, &words.funding_after(projected, ending), tense)
        }
        None => (texts.falls)(&month, &percent, tense),
    }
}

/// What cost most people their protection in the six months up to `month`.
pub(super) fn ending_before(projected: &Projected, month: Month) -> Option<&Ending> {
    let endings = projected.plan.endings.iter();
    let recent =
        endings.filter(|ending| ending.lapsed >= Workers(1.0) && (0..6).contains(&(month - ending.month)));
    recent.max_by(|a, b| a.lapsed.total_cmp(&b.lapsed))
}
