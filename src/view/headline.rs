//! The answer in one sentence: what is reached, in people, and the caveat.

use super::projected::Projected;
use super::sentence::{FiguredSentence, Sentence, Span, figure, without_figures};
use super::verdict::TargetVerdict;
use super::words::{Words, label};
use crate::model::answers::After;
use crate::model::{Ending, Field, Month, Percent, TargetField, Workers};
use crate::state::FigureId;
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

/// The figures of a headline; each is one letter in a sentence under construction.
#[derive(Clone, Copy)]
enum FigureInSentence {
    Covered,
    Gap,
    Added,
    Cost,
    After,
    PerMonth,
    Target,
}

impl FigureInSentence {
    /// `text` is this figure.
    fn mark(self, text: &str) -> String {
        figure(self as u8, text)
    }

    /// Which figures these are.
    fn ids(projected: &Projected) -> [FigureId; 7] {
        let place = projected.focus().map_or(0, |verdict| verdict.place);
        let month = projected.focus_month();
        let covered =
            if month.of_year() == 12 { FigureId::December(month.year()) } else { FigureId::Month(month) };
        [
            covered,
            FigureId::Gap(place),
            FigureId::Added,
            FigureId::Cost,
            FigureId::LowestAfter,
            FigureId::PerMonth,
            FigureId::Of(Field::Target(place, TargetField::Percent)),
        ]
    }
}

/// The headline of a projection, beside levers that can be moved.
pub fn headline(projected: &Projected, lang: Lang) -> Headline {
    plain(told(projected, lang, true))
}

/// The headline where there is nothing to move: a picture.
pub fn still_headline(projected: &Projected, lang: Lang) -> Headline {
    plain(told(projected, lang, false))
}

/// Both halves of [`headline`], each word that is a figure with what it is.
pub fn figured_headline(projected: &Projected, lang: Lang) -> [FiguredSentence; 2] {
    let Headline { result, caveat, .. } = told(projected, lang, true);
    let result = Sentence(vec![Span { text: result, strong: false }]);
    [result, caveat].map(|half| FiguredSentence::new(&half, &FigureInSentence::ids(projected)))
}

/// Without the marks of figures.
fn plain(mut headline: Headline) -> Headline {
    headline.result = without_figures(&headline.result);
    for span in &mut headline.caveat.0 {
        span.text = without_figures(&span.text);
    }
    headline
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
        result.push_str(&(texts.short_points)(&FigureInSentence::Gap.mark(&words.points(judged.gap_points))));
    } else {
        let (some, people) = (words.some_people(judged.gap), words.people(judged.gap));
        let say = if some == people { texts.short } else { texts.short_few };
        result.push_str(&say(&FigureInSentence::Gap.mark(&some)));
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
        let percent = FigureInSentence::Covered.mark(&words.bare_percent(row.coverage));
        return (texts.about)(month.year(), name, &percent, tense);
    }
    let [people, percent] = [words.people(row.active), words.percent(row.coverage)]
        .map(|text| FigureInSentence::Covered.mark(&text));
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
        FigureInSentence::Added.mark(&words.some_people(added(projected, month))),
        FigureInSentence::Cost.mark(&words.plan_money(projected, month, projected.cost_until(month))),
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
    words.each(said(&FigureInSentence::PerMonth.mark(&people)))
}

/// What becomes of a target that is reached.
fn after(projected: &Projected, words: Words, verdict: &TargetVerdict) -> String {
    let texts = &words.text.headline;
    match &verdict.judged.after {
        None => texts.lasts_unknown.to_owned(),
        Some(after) if after.holds => {
            let until = verdict.month() + after.months as i32;
            let target = FigureInSentence::Target.mark(&words.target(verdict.target.percent));
            (texts.lasts)(&target, &words.month(until), projected.tense(until))
        }
        Some(after) => falls(projected, words, after),
    }
}

fn falls(projected: &Projected, words: Words, after: &After) -> String {
    let texts = &words.text.headline;
    let (month, percent) =
        (words.month(after.month), FigureInSentence::After.mark(&words.percent(after.lowest)));
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
