//! What was counted against the plan, in words: where the region stands, what is needed from here, and why.

mod bars;
mod past;
mod segments;
mod why;

use std::rc::Rc;

use super::named;
use super::sure::in_ten;
use super::uncertainty::Uncertainty;
use super::when::enough_alone;
use crate::model::answers::{Count, CoverageChange, NotFromHere, Tracked, change, from_here, revised};
use crate::model::{Month, Percent, Scenario, Workers};
use crate::text::refusals::refusal_in_form;
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::verdict::TargetVerdict;
use crate::view::words::Words;
use crate::view::{Projected, Sentence, Tone};
use bars::bars;
use past::past;
use segments::by_segment;
use why::why;

pub use bars::{DifferenceBar, DifferenceBars};
pub use past::{PastRow, PastView};
pub use why::WhyPart;

/// A rank below this and above its mirror is outside 8 of 10 futures.
const OUTSIDE: f64 = 0.1;
/// Differences of the model error that round to nothing, points.
const SAME_ERROR: Percent = Percent(0.005);

/// What the counts say about the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct TrackingView {
    /// Where the region stands and what is needed from here; the first sentence is the answer. Empty without counts.
    pub say: Vec<Sentence>,
    /// Count by count.
    pub counts: Vec<CountView>,
    /// The differences as a picture; `None` below two counts.
    pub bars: Option<DifferenceBars>,
    /// Title and levers of what can still be done, each enough alone; `None` where nothing is missing any more.
    pub still: Option<(String, Vec<Sentence>)>,
    /// Title and rows of the table from the original plan to what is expected; `None` where no target lies ahead.
    pub why: Option<(String, Vec<WhyPart>)>,
    /// What each revision of the base did.
    pub revisions: Vec<(Month, String)>,
    /// The plan that starts at the last count; `None` without counts.
    pub from_here: Option<FromHereView>,
    /// What was counted up to the baseline, and what was planned then.
    pub past: PastView,
}

/// The plan that starts at the last count.
#[derive(Clone, Debug, PartialEq)]
pub struct FromHereView {
    /// What it carries over, or why it cannot be.
    pub say: String,
    /// The scenario; `None` where it cannot be.
    pub scenario: Option<Rc<Scenario>>,
}

/// A count beside the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct CountView {
    /// The month.
    pub month: Month,
    /// Difference in members with its sign.
    pub difference: String,
    /// The same in points.
    pub points: String,
    /// Whether it is below the plan or not.
    pub tone: Tone,
    /// Where it is among the futures, in words, and what that means; `None` until they have been run.
    pub place: Option<(&'static str, Tone)>,
}

/// What was counted against the plan; what the futures say is left out until they have been run.
pub fn tracking(projected: &Projected, uncertainty: Option<&Uncertainty>, lang: Lang) -> TrackingView {
    let words = Words::new(lang, projected);
    let tracked = uncertainty.and_then(|uncertainty| uncertainty.tracked.as_ref());
    let counts = projected.carried.as_ref().map_or(&[][..], |carried| carried.counts.as_slice());
    let view = |count: &Count| {
        let month = projected.scenario.region.baseline_month + count.step as i32;
        let ranked = tracked.and_then(|tracked| tracked.observed.iter().find(|one| one.month == month));
        count_view(projected, words, month, count, ranked)
    };
    let verdict = projected.focus().filter(|verdict| verdict.month() > projected.known_until());
    let views: Vec<CountView> = counts.iter().map(view).collect();
    TrackingView {
        say: sentences(projected, words, uncertainty, verdict),
        bars: bars(projected, words, counts, &views),
        still: verdict.and_then(|verdict| still(projected, words, verdict)),
        counts: views,
        why: verdict.and_then(|verdict| why(projected, words, verdict)),
        revisions: revisions(projected, words),
        from_here: plan_from_here(projected, lang),
        past: past(projected, words),
    }
}

fn count_view(
    projected: &Projected,
    words: Words,
    month: Month,
    count: &Count,
    ranked: Option<&Tracked>,
) -> CountView {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let plan = projected.plan.row(month);
    let people = count.active - plan.map_or(count.active, |row| row.active);
    let points = count.coverage - plan.map_or(count.coverage, |row| row.coverage);
    let place = |one: &Tracked| match one.rank {
        rank if rank < OUTSIDE => (texts.below, Tone::Short),
        rank if rank > 1.0 - OUTSIDE => (texts.above, Tone::Plain),
        _ => (texts.inside, Tone::Plain),
    };
    let (difference, tone) = difference_to_plan(words, people);
    CountView {
        month,
        difference,
        points: named::signed_points(words, points),
        tone,
        place: ranked.map(place),
    }
}

/// A difference in people with its sign, and what it means.
pub(in crate::view) fn difference_to_plan(words: Words, people: Workers) -> (String, Tone) {
    (named::signed_people(words, people), tone(words, people))
}

/// What a difference means that is written in whole people.
fn tone(words: Words, people: Workers) -> Tone {
    match words.rounded(people) {
        none if none == Workers::ZERO => Tone::Plain,
        less if less < Workers::ZERO => Tone::Short,
        _ => Tone::Reached,
    }
}

fn sentences(
    projected: &Projected,
    words: Words,
    uncertainty: Option<&Uncertainty>,
    verdict: Option<&TargetVerdict>,
) -> Vec<Sentence> {
    let Some(last) = projected.carried.as_ref().and_then(|carried| carried.counts.last()) else {
        return Vec::new();
    };
    let mut say = vec![stands(projected, words, last, verdict)];
    say.extend(verdict.map(|verdict| leads(projected, words, verdict)));
    say.extend(from_futures(words, uncertainty, verdict));
    say.extend(by_segment(projected, words, last));
    say.extend(changed(projected, words));
    say.iter().map(|say| Sentence::new(say)).collect()
}

/// Where the region stands, and what is needed each month from here.
fn stands(projected: &Projected, words: Words, last: &Count, verdict: Option<&TargetVerdict>) -> String {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let month = projected.known_until();
    let (name, people) = (words.month(month), words.people(last.active));
    let plan = projected.plan.row(month).map_or(last.active, |row| row.active);
    let difference = words.people((last.active - plan).abs());
    let stands = match tone(words, last.active - plan) {
        Tone::Short => words.each((texts.stands_below)(&name, &people, &difference)),
        Tone::Reached => words.each((texts.stands_above)(&name, &people, &difference)),
        _ => words.each((texts.stands_on)(&name, &people)),
    };
    let needs = match verdict {
        None => (texts.no_target)(&name),
        Some(verdict) => {
            let (target, december) = (words.named(&verdict.target), words.month(verdict.month()));
            if projected.is_over(verdict.month()) {
                (words.text.headline.passed)(&december)
            } else if let Some(a_month) =
                verdict.needed_a_month.filter(|_| verdict.judged.gap > Workers::ZERO)
            {
                let people = words.people(a_month);
                let on_top =
                    if projected.is_without_plan() { texts.needs_without_plan } else { texts.needs_on_top };
                words.each((texts.needs)(&people, &words.month(verdict.from), &target, &december) + on_top)
            } else {
                words.each((texts.reaches)(&target, &december, &words.people(verdict.judged.gap.abs())))
            }
        }
    };
    [stands, needs].join(" ")
}

/// Where the target's December leads from here, and where the plan led.
fn leads(projected: &Projected, words: Words, verdict: &TargetVerdict) -> String {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let (december, target) = (words.month(verdict.month()), words.named(&verdict.target));
    let percent = words.percent(verdict.judged.december.coverage);
    let people = words.people(verdict.judged.gap.abs());
    let leads = if verdict.judged.gap > Workers::ZERO { texts.leads_short } else { texts.leads_over };
    let mut say = words.each(leads(&december, &percent, &people, &target));
    if let Some(row) = projected.plan.row(verdict.month()) {
        say.push(' ');
        say.push_str(&(texts.planned)(&words.percent(row.coverage)));
    }
    say
}

/// The chance, the region's own error, and how many months are outside what was to be expected.
fn from_futures(
    words: Words,
    uncertainty: Option<&Uncertainty>,
    verdict: Option<&TargetVerdict>,
) -> Vec<String> {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let Some(tracked) = uncertainty.and_then(|uncertainty| uncertainty.tracked.as_ref()) else {
        return Vec::new();
    };
    let mut say = Vec::new();
    if let (Some((odds, planned)), Some(verdict)) = (tracked.odds, verdict) {
        let target = words.named(&verdict.target);
        say.push((texts.chance)(&target, &in_ten(words.lang, odds), &in_ten(words.lang, planned)));
    }
    let (own, past) = (named::points(words, tracked.sigma), named::points(words, tracked.past));
    let more = tracked.sigma - tracked.past;
    let band = match more {
        _ if more.abs() < SAME_ERROR => ".",
        _ if more > Percent::ZERO => texts.wider,
        _ => texts.narrower,
    };
    say.push((texts.error)(&own, &past) + band);
    let is_outside = |one: &&Tracked| !(OUTSIDE..=1.0 - OUTSIDE).contains(&one.rank);
    let (outside, all) = (tracked.observed.iter().filter(is_outside).count(), tracked.observed.len());
    say.push(if outside == 0 { (texts.all_inside)(all) } else { (texts.outside)(outside, all) });
    say
}

/// What changed the coverage since the baseline, told where the base is another by then.
fn changed(projected: &Projected, words: Words) -> Option<String> {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let (from, to) = (projected.scenario.region.baseline_month, projected.known_until());
    let CoverageChange { base, members } = change(projected.at(from)?, projected.at(to)?);
    // The parts are rounded so that they sum to the change as it is written.
    let hundredths = |points: Percent| Percent((points.0 * 100.0).round() / 100.0);
    let (all, base) = (hundredths(base + members), hundredths(base));
    (base != Percent::ZERO).then(|| {
        (texts.change)(
            &words.month(from),
            &words.month(to),
            &named::signed_points(words, all),
            &named::signed_points(words, base),
            &named::signed_points(words, all - base),
        )
    })
}

/// What can still be done from here, where something was counted and members are missing.
fn still(projected: &Projected, words: Words, verdict: &TargetVerdict) -> Option<(String, Vec<Sentence>)> {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    projected.carried.as_ref()?;
    verdict.needed_a_month.filter(|_| verdict.judged.gap > Workers::ZERO)?;
    let from = words.month(projected.schedule().first);
    let levers = enough_alone(projected, words);
    let title = if levers.is_empty() { texts.still_none } else { texts.still };
    Some((title(&from), levers.iter().map(|lever| Sentence::new(lever)).collect()))
}

/// What the last count as the baseline would carry over.
fn plan_from_here(projected: &Projected, lang: Lang) -> Option<FromHereView> {
    match from_here(&projected.scenario) {
        Ok(found) => {
            let say = text::carried(lang, &found.carried);
            Some(FromHereView { say, scenario: Some(Rc::new(found.scenario)) })
        }
        Err(NotFromHere::NothingCounted) => None,
        Err(NotFromHere::Refused(refusals)) => {
            let say = refusals.first().map_or_else(String::new, |refused| refusal_in_form(lang, refused));
            Some(FromHereView { say, scenario: None })
        }
    }
}

fn revisions(projected: &Projected, words: Words) -> Vec<(Month, String)> {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let revised = revised(&projected.scenario, projected.expected());
    let say = revised.into_iter().map(|revision| {
        let before = text::count(words.lang, revision.before.0);
        let points = named::points(words, revision.change);
        let say = match revision.change {
            change if change.abs() < SAME_ERROR => (texts.unchanged)(&before),
            change if change < Percent::ZERO => (texts.lost)(&before, &points),
            _ => (texts.won)(&before, &points),
        };
        (revision.month, say)
    });
    say.collect()
}
