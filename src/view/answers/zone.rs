//! Green zones: where along its slider each lever meets the targets, all else as it is.

use super::ask::in_order;
use super::named::{self, short_value};
use crate::data::honorer_open;
use crate::model::answers::{Goal, Needed, Zone, needed_on_sliders};
use crate::model::{Lever, Range, Scenario};
use crate::text::{self, AnswerTexts, Lang, ReachingTexts};
use crate::view::words::Words;
use crate::view::{Line, Projected, Tone};

/// What is known along one slider.
#[derive(Clone, Debug, PartialEq)]
pub struct ZoneView {
    /// The lever.
    pub lever: Lever,
    /// Stretches from end to end.
    pub track: Vec<Stretch>,
    /// Where the headline's target starts to be met, as a share of the track; `None` where it never or always is.
    pub start: Option<f64>,
    /// Where the other targets are met: both ends, as shares of the track.
    pub others: Vec<(f64, f64)>,
    /// What is enough, in words.
    pub say: Option<Line>,
    /// The end of the track in few words, where the sentence needs nearly the whole width.
    pub end: Option<String>,
    /// The name of its padlock.
    pub lock: String,
}

/// A stretch of a slider; both ends are shares of the track.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    /// First end.
    pub from: f64,
    /// Second end.
    pub to: f64,
    /// How it looks.
    pub kind: ZoneKind,
}

/// What a stretch means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZoneKind {
    /// The target is missed, or there is none.
    Plain,
    /// The target is met.
    Met,
    /// The target is missed along the whole track: this lever alone cannot.
    Never,
    /// Beyond what is on record, and the target is missed.
    Far,
    /// Beyond what is on record, and the target is met.
    FarMet,
}

/// Letters of the small type that leave room for the end of the track in full words.
const HALF: usize = 26;

/// The zones of every lever of the scenario.
pub fn zones(projected: &Projected, lang: Lang) -> Vec<ZoneView> {
    let words = Words::new(lang, projected);
    let scenario = &projected.scenario;
    let goals: Vec<Goal> = in_order(projected).into_iter().map(|(_, target)| Goal::of(target)).collect();
    let levers = needed_on_sliders(scenario, &goals, projected.schedule());
    let is_closed = |lever: Lever| lever == Lever::NonAsn && !honorer_open(scenario);
    Lever::all(scenario)
        .into_iter()
        .map(|lever| match levers.iter().find(|row| row.lever == lever).filter(|_| !is_closed(lever)) {
            Some(row) => view(words, scenario, row),
            None => without_goal(words, scenario, lever, lever.slider(scenario)),
        })
        .collect()
}

fn view(words: Words, scenario: &Scenario, row: &Needed) -> ZoneView {
    let share = |value: f64| value / row.range.high;
    let Some((first, others)) = row.zones.split_first() else {
        return without_goal(words, scenario, row.lever, row.range);
    };
    let shares = |zone: &Zone| zone.met.iter().map(|(from, to)| (share(*from), share(*to))).collect();
    let met: Vec<(f64, f64)> = shares(first);
    let say = say(words, row, first);
    let is_long = say.text.chars().count() > HALF;
    ZoneView {
        lever: row.lever,
        track: track(&row.range, &met, met.is_empty()),
        start: first.smallest().map(share).filter(|start| *start > 0.0),
        others: others.iter().flat_map(|zone| -> Vec<(f64, f64)> { shares(zone) }).collect(),
        end: is_long.then(|| end(words, row.lever, &row.range)),
        say: Some(say),
        lock: lock(words, scenario, row.lever),
    }
}

fn without_goal(words: Words, scenario: &Scenario, lever: Lever, range: Range) -> ZoneView {
    ZoneView {
        lever,
        track: track(&range, &[], false),
        start: None,
        others: Vec::new(),
        say: None,
        end: None,
        lock: lock(words, scenario, lever),
    }
}

fn lock(words: Words, scenario: &Scenario, lever: Lever) -> String {
    (AnswerTexts::of(words.lang).zone.lock)(&named::lever(words, scenario, lever))
}

fn end(words: Words, lever: Lever, range: &Range) -> String {
    match range.evidence {
        Some(mark) => (AnswerTexts::of(words.lang).zone.record)(&text::percent(words.lang, 100.0 * mark, 0)),
        None => short_value(words, lever, range.high),
    }
}

/// Stretches between all places where something changes.
fn track(range: &Range, met: &[(f64, f64)], never: bool) -> Vec<Stretch> {
    let record = range.evidence.map_or(1.0, |mark| mark / range.high);
    let mut edges: Vec<f64> = met.iter().flat_map(|(from, to)| [*from, *to]).collect();
    edges.extend([0.0, record, 1.0]);
    edges.sort_by(f64::total_cmp);
    edges.dedup();
    let kind = |middle: f64| {
        let is_met = met.iter().any(|(from, to)| *from <= middle && middle <= *to);
        match (middle > record, is_met) {
            (true, true) => ZoneKind::FarMet,
            (true, false) => ZoneKind::Far,
            (false, true) => ZoneKind::Met,
            (false, false) if never => ZoneKind::Never,
            (false, false) => ZoneKind::Plain,
        }
    };
    let ends = edges.iter().zip(edges.iter().skip(1));
    ends.map(|(&from, &to)| Stretch { from, to, kind: kind(0.5 * (from + to)) }).collect()
}

fn say(words: Words, row: &Needed, zone: &Zone) -> Line {
    let texts = &AnswerTexts::of(words.lang).zone;
    let range = &row.range;
    let value = |value: f64| short_value(words, row.lever, value);
    let (text, tone) = match zone.met.first() {
        None => ((texts.never)(&words.percent(zone.at_max)), Tone::Plain),
        Some(&(from, to)) if from <= range.low && to >= range.high => {
            (texts.enough_without.to_owned(), Tone::Reached)
        }
        Some(&(from, to)) if to >= range.high => {
            ((texts.enough)(&value(step_up(range, from))), Tone::Reached)
        }
        // More of it is less: what is enough ends before the slider does.
        Some(&(from, to)) => {
            let (start, end) = (step_up(range, from), step_down(range, to).max(range.low));
            let (first, last) = (value(start), value(end));
            let falls = (ReachingTexts::of(words.lang).enough_then_less)(
                (from > range.low).then_some(first.as_str()),
                &last,
                &words.percent(zone.at_max),
            );
            let is_narrow = from <= range.low || start >= end;
            let text = if is_narrow { falls } else { (texts.enough_until)(&first, &last) };
            (text, Tone::Reached)
        }
    };
    Line { text, tone, gap: None, id: None }
}

/// The first position of the slider not below `value`: what is named as enough is enough.
pub(super) fn step_up(range: &Range, value: f64) -> f64 {
    range.value((value / range.step - ON_STEP).ceil() as i32)
}

fn step_down(range: &Range, value: f64) -> f64 {
    range.value((value / range.step + ON_STEP).floor() as i32)
}

/// A value this close to a step, as a share of the step, is on it.
const ON_STEP: f64 = 1e-9;
