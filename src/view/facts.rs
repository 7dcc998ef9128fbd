//! The row of figures under the headline: each December that matters, how long it lasts, what it costs.

use super::projected::Projected;
use super::sentence::Sentence;
use super::verdict::TargetVerdict;
use super::words::{A_RUPIAH, Words, capital};
use crate::model::{Month, Percent, Rupiah, Workers};
use crate::order::sort_by_number;
use crate::state::FigureId;
use crate::text::Lang;

/// A figure with its name and one or two lines of meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is; empty where it is not shown: the December lies before the baseline.
    pub name: String,
    /// The figure.
    pub figure: String,
    /// What it means.
    pub lines: Vec<Line>,
    /// By which it can be asked where it comes from; `None` where there is nothing to tell.
    pub id: Option<FigureId>,
    /// For a December: its year, by which others find it.
    pub year: Option<i32>,
    /// The exact coverage in percent of that December; `None` where there is no projection.
    pub exact: Option<f64>,
}

/// A line of meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The words.
    pub text: String,
    /// What they mean.
    pub tone: Tone,
    /// The gap in workers that the line tells, exactly; positive is short.
    pub gap: Option<f64>,
    /// By which it can be asked where its figure comes from.
    pub id: Option<FigureId>,
}

/// What a line means; each has a mark of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad.
    Plain,
    /// Missing.
    Short,
    /// Reached.
    Reached,
    /// Reached, but falling again.
    Falling,
}

impl Line {
    fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Plain, gap: None, id: None }
    }
}

/// The years whose December is always told, whatever the targets.
const ALWAYS: [i32; 2] = [2024, 2025];

/// The facts of a projection, in reading order.
pub fn facts(projected: &Projected, lang: Lang) -> Vec<Fact> {
    let words = Words::new(lang, projected);
    let mut facts: Vec<Fact> =
        years(projected).into_iter().map(|year| december(projected, words, year)).collect();
    if let Some(verdict) = projected.focus() {
        if verdict.judged.reached {
            facts.push(six_months_after(projected, words, verdict));
        } else {
            facts.extend(verdict.needed_a_month.map(|a_month| per_month(words, verdict, a_month)));
        }
    }
    facts.push(cost(projected, words));
    facts
}

/// The projected coverage of each December among the facts, percent, by year; those outside the projection are left out.
pub fn december_coverage(projected: &Projected) -> Vec<(i32, f64)> {
    let coverage = |year| Some((year, projected.at(Month::december(year))?.coverage.0));
    years(projected).into_iter().filter_map(coverage).collect()
}

/// The years whose December is a fact, ascending.
fn years(projected: &Projected) -> Vec<i32> {
    let targets = projected.scenario.region.targets.iter();
    let mut years: Vec<i32> = ALWAYS.into_iter().chain(targets.map(|target| target.year)).collect();
    sort_by_number(&mut years, |year| f64::from(*year));
    years.dedup();
    years
}

fn december(projected: &Projected, words: Words, year: i32) -> Fact {
    let texts = &words.text.facts;
    let month = Month::december(year);
    let name = (texts.december)(year);
    let Some(row) = projected.at(month) else {
        let (name, why) = if month < projected.scenario.region.baseline_month {
            (String::new(), texts.before_baseline)
        } else {
            (name, texts.after_horizon)
        };
        return Fact {
            id: None,
            name,
            figure: why.to_owned(),
            lines: Vec::new(),
            year: Some(year),
            exact: None,
        };
    };
    let verdicts: Vec<&TargetVerdict> =
        projected.verdicts().iter().filter(|verdict| verdict.target.year == year).collect();
    let mut lines: Vec<Line> = verdicts.iter().map(|verdict| gap(words, verdict)).collect();
    lines.extend(verdicts.iter().filter_map(|verdict| printed(words, verdict)));
    match verdicts.as_slice() {
        [] => lines.push(Line::plain(texts.no_target)),
        [verdict] => lines.push(points(words, verdict)),
        _ => {}
    }
    let figure = words.percent(row.coverage);
    let id = Some(FigureId::December(year));
    Fact { id, name, figure, lines, year: Some(year), exact: Some(row.coverage.0) }
}

fn gap(words: Words, verdict: &TargetVerdict) -> Line {
    let texts = &words.text.facts;
    let gap = verdict.judged.gap;
    let (target, people) = (words.named(&verdict.target), words.people(gap.abs()));
    let text = if verdict.is_exact() {
        (texts.exact)(&target)
    } else if gap > Workers::ZERO {
        (texts.short)(&people, &target)
    } else {
        (texts.over)(&people, &target)
    };
    let text = if verdict.is_exact() { text } else { words.each(text) };
    let gap = verdict.printed.is_none().then_some(gap.0);
    let tone = if verdict.judged.reached { Tone::Reached } else { Tone::Short };
    Line { text, tone, gap, id: Some(FigureId::Gap(verdict.place)) }
}

/// The distance to the number that officials print for another base.
fn printed(words: Words, verdict: &TargetVerdict) -> Option<Line> {
    let texts = &words.text.facts;
    let (gap, number) = (verdict.printed?, verdict.target.workers?);
    let said = if gap > Workers::ZERO { texts.short } else { texts.over };
    let text = said(&words.people(gap.abs()), &(texts.printed)(&words.people(number)));
    Some(Line { gap: Some(gap.0), ..Line::plain(&text) })
}

fn points(words: Words, verdict: &TargetVerdict) -> Line {
    let texts = &words.text.facts;
    let gap = verdict.judged.gap_points;
    let points = words.points(gap.abs());
    Line::plain(if gap > Percent::ZERO {
        (texts.points_short)(&points)
    } else {
        (texts.points_over)(&points)
    })
}

fn six_months_after(projected: &Projected, words: Words, verdict: &TargetVerdict) -> Fact {
    let texts = &words.text.facts;
    let name = texts.six_months_after.to_owned();
    let Some(after) = &verdict.judged.after else {
        return Fact {
            id: None,
            name,
            figure: texts.six_months_unknown.to_owned(),
            lines: Vec::new(),
            year: None,
            exact: None,
        };
    };
    let (month, tense) = (words.month_short(after.month), projected.tense(after.month));
    let line = if after.holds {
        Line { text: (texts.lasts)(&month, tense), tone: Tone::Reached, gap: None, id: None }
    } else {
        let short = projected
            .at(after.month)
            .map_or(Workers::ZERO, |row| verdict.target.percent.of(row.eligible) - row.active);
        Line {
            text: words.each((texts.falls)(&words.people(short.max(Workers::ZERO)), &month, tense)),
            tone: Tone::Falling,
            gap: None,
            id: None,
        }
    };
    let mut lines = vec![line];
    if let Some(first) = verdict.judged.first_reached {
        lines.push(Line::plain((texts.first_month)(&words.month_short(first))));
    }
    let id = Some(FigureId::LowestAfter);
    Fact { id, name, figure: words.percent(after.lowest), lines, year: None, exact: None }
}

fn per_month(words: Words, verdict: &TargetVerdict, a_month: Workers) -> Fact {
    let texts = &words.text.facts;
    Fact {
        id: Some(FigureId::PerMonth),
        name: words.each(texts.per_month.to_owned()),
        figure: added(words, a_month.max(Workers::ZERO)),
        lines: vec![Line::plain((texts.per_month_needed)(&words.named(&verdict.target)))],
        year: None,
        exact: None,
    }
}

/// People on top, with their sign; some, but fewer than can be told apart, in words.
fn added(words: Words, people: Workers) -> String {
    let some = words.some_people(people);
    if some == words.people(people) { format!("+{some}") } else { capital(&some) }
}

fn cost(projected: &Projected, words: Words) -> Fact {
    let texts = &words.text.facts;
    let until = projected.focus_month();
    let cost = projected.plan.cost_until(until);
    let told = words.cost_items(&cost);
    let total: Rupiah = cost.items().map(|(_, money)| money).filter(|money| *money >= A_RUPIAH).sum();
    let line = if told.is_empty() { texts.cost_none.to_owned() } else { (texts.cost_parts)(&told) };
    let started = projected.plan.tranches.iter().filter(|tranche| tranche.first <= until);
    let unspent: Rupiah = started.map(|tranche| tranche.unspent).sum();
    let mut lines = vec![Line::plain(line)];
    if unspent >= A_RUPIAH {
        lines.push(Line::plain((texts.set_aside)(&words.money(total + unspent))));
    }
    Fact {
        id: Some(FigureId::Cost),
        name: words.each((texts.cost_until)(&words.month(until))),
        figure: words.plan_money(projected, until, total),
        lines,
        year: None,
        exact: None,
    }
}

/// What of the money of the plan is absorbed, in a sentence; `None` where nothing is set aside.
pub(super) fn cost_line(projected: &Projected, lang: Lang) -> Option<String> {
    let fact = cost(projected, Words::new(lang, projected));
    let of = fact.lines.get(1)?;
    Some([&fact.name, ": ", &fact.figure, " ", &of.text, "."].concat())
}

/// The result in a glance, for a phone that scrolls: the December of the headline and its verdicts.
pub fn compact_result(projected: &Projected, lang: Lang) -> Fact {
    let words = Words::new(lang, projected);
    let mut fact = december(projected, words, projected.focus_month().year());
    fact.lines.truncate(1);
    if projected.is_past() {
        fact.name = Sentence::new((words.text.headline.passed)(&fact.name).trim_end_matches('.')).plain();
    }
    if let Some(verdict) = projected.focus().filter(|verdict| verdict.falls())
        && let Some(after) = verdict.judged.after
    {
        let tense = projected.tense(after.month);
        let text = (words.text.facts.falls_short)(&words.month_short(after.month), tense);
        fact.lines.push(Line { text, tone: Tone::Falling, gap: None, id: Some(FigureId::LowestAfter) });
    }
    fact
}
