//! From which value on, when at the latest, and how many members a month.

use super::ask::{ChosenGoal, NoAnswer, asked, in_order};
use super::named;
use super::zone::step_up;
use crate::model::answers::{Goal, Latest, LatestStart, Needed, latest, needed_on_sliders, run_rate};
use crate::model::{Lever, Month, Percent, Target, Workers};
use crate::text::{AnswerTexts, Lang};
use crate::view::words::Words;
use crate::view::{Projected, Sentence, levers};

/// The sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// How many a month, for each target.
    pub rates: Vec<Sentence>,
    /// Lever by lever.
    pub rows: Vec<WhenRow>,
    /// What the green on the sliders means.
    pub green: String,
}

/// A lever.
#[derive(Clone, Debug, PartialEq)]
pub struct WhenRow {
    /// Which.
    pub lever: Lever,
    /// Its name.
    pub name: String,
    /// From which value on it is enough, for each target; and when it must start for the one asked for.
    pub say: Vec<Sentence>,
}

/// The answers for `goal`, or why there are none.
///
/// # Errors
/// [`NoAnswer`] where nothing can be asked for.
pub fn when(projected: &Projected, goal: ChosenGoal, lang: Lang) -> Result<When, NoAnswer> {
    let words = Words::new(lang, projected);
    let scenario = &projected.scenario;
    let asked = asked(projected, words, goal)?;
    let targets = in_order(projected);
    let goals: Vec<Goal> = targets.iter().map(|(_, target)| Goal::of(target)).collect();
    let needed = needed_on_sliders(scenario, &goals, projected.schedule());
    let starts = latest(scenario, &asked.goal);
    let is_over = projected.is_over(asked.goal.december());
    let rows = shown(projected).into_iter().map(|lever| {
        let mut say = Vec::new();
        if let Some(row) = needed.iter().find(|row| row.lever == lever) {
            say.extend(row.zones.iter().zip(&targets).map(|(zone, (_, target))| {
                Sentence::new(&enough(words, row, zone.smallest(), zone.at_max, target))
            }));
        }
        // When something had to start by, for a month that is over, is of no use to anybody.
        let start = starts.iter().find(|start| start.lever == lever).filter(|_| !is_over);
        say.extend(start.and_then(|start| sentence(projected, words, start)).map(|say| Sentence::new(&say)));
        WhenRow { lever, name: named::lever(words, scenario, lever), say }
    });
    Ok(When {
        rates: rates(projected, words, &targets),
        rows: rows.filter(|row| !row.say.is_empty()).collect(),
        green: green(words, &targets),
    })
}

fn green(words: Words, targets: &[(usize, &Target)]) -> String {
    let texts = &AnswerTexts::of(words.lang).when;
    let mut names = targets.iter().map(|(_, target)| super::ask::name(words, target));
    let first = names.next().unwrap_or_default();
    let others: Vec<String> = names.collect();
    if others.is_empty() { (texts.green)(&first) } else { (texts.green_others)(&first, &others.join(", ")) }
}

/// The levers on screen that can be moved.
pub(super) fn shown(projected: &Projected) -> Vec<Lever> {
    let open = levers(projected, Lang::Id, false).into_iter().filter(|view| view.closed.is_none());
    open.map(|view| view.lever).collect()
}

/// Every lever on screen that is enough by itself for the headline's target, and from which value on.
pub(super) fn enough_alone(projected: &Projected, words: Words) -> Vec<String> {
    let texts = &AnswerTexts::of(words.lang).why;
    let scenario = &projected.scenario;
    let goal = in_order(projected).first().map(|(_, target)| Goal::of(target));
    let rows = needed_on_sliders(scenario, goal.as_slice(), projected.schedule());
    let shown = shown(projected);
    rows.iter()
        .filter(|row| shown.contains(&row.lever))
        .filter_map(|row| {
            let value = step_up(&row.range, row.zones.first()?.smallest()?);
            let is_beyond = row.range.evidence.is_some_and(|mark| value > mark);
            let say = if is_beyond { texts.alone_beyond } else { texts.alone_lever };
            let name = named::lever(words, scenario, row.lever);
            Some(say(&name, &named::value(words, row.lever, value)))
        })
        .collect()
}

fn enough(words: Words, row: &Needed, smallest: Option<f64>, at_max: Percent, target: &Target) -> String {
    let texts = &AnswerTexts::of(words.lang).when;
    let month = named::december(words, target.year);
    match smallest {
        None => (texts.never)(&month, &words.percent(at_max)),
        Some(value) if value <= row.range.low => (texts.met_without)(&month),
        Some(value) => {
            let value = named::short_value(words, row.lever, step_up(&row.range, value));
            (texts.enough)(&value, &month)
        }
    }
}

fn sentence(projected: &Projected, words: Words, start: &LatestStart) -> Option<String> {
    let texts = &AnswerTexts::of(words.lang).when;
    let first = projected.scenario.region.baseline_month + 1;
    match start.latest {
        Latest::NotInPlan => None,
        Latest::NotNeeded => Some(texts.not_needed.to_owned()),
        Latest::Never => Some((texts.too_late)(&words.month(first))),
        Latest::Start(month) => {
            let planned = words.month(start.planned.unwrap_or(first));
            // This month is no longer free, either: what is decided now starts next month.
            let is_over = projected.today.is_some_and(|today| month <= today);
            let say = if is_over { texts.start_over } else { texts.start };
            Some(say(&words.month(month), &planned))
        }
    }
}

fn rates(projected: &Projected, words: Words, targets: &[(usize, &Target)]) -> Vec<Sentence> {
    let texts = &AnswerTexts::of(words.lang).when;
    let mut say = Vec::new();
    for (_, target) in targets {
        let december = Month::december(target.year);
        if projected.is_over(december) {
            say.push(Sentence::new(&(texts.rate_over)(&words.month(december))));
            continue;
        }
        let from = projected.scenario.counts_from(projected.today);
        let Some(rate) = run_rate(&projected.scenario, projected.expected(), target, from) else { continue };
        let name = super::ask::name(words, target);
        if rate.needed <= Workers::ZERO {
            say.push(Sentence::new(&(texts.rate_none)(&name)));
            continue;
        }
        let people = words.people(rate.needed.ceil());
        let mut text = words.each((texts.rate)(&people, &words.month(rate.from), &name));
        if rate.enrolled >= Workers(0.5) {
            text.push(' ');
            text.push_str(
                &words.each((texts.rate_plan)(
                    &words.people(rate.projected),
                    &words.some_people(rate.enrolled),
                )),
            );
        }
        say.push(Sentence::new(&text));
    }
    say
}
