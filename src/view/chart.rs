//! What the chart shows, and what it says where nobody can see it.

use crate::order::sort_by_number;

use super::projected::Projected;
use super::sentence::Sentence;
use super::verdict::TargetVerdict;
use super::words::{Words, capital, label};
use crate::chart::{
    ChartSpec, Cliff, CountMark, DiscountMark, GAP, PercentStyle, Series, SeriesKind, StartMark, TargetMark,
    TodayMark,
};
use crate::model::answers::Count;
use crate::model::{Ending, Month, Percent, Scenario, Sponsorship, Table, Target, Workers};
use crate::text::{self, Lang};

/// Only an ending that loses at least this share of the eligible workers is marked.
const WORTH_A_MARK: f64 = 0.003;
/// At most so many endings are marked, the largest.
const MOST_CLIFFS: usize = 2;

/// The chart of a projection.
pub fn chart(projected: &Projected, lang: Lang) -> ChartSpec {
    let words = Words::new(lang, projected);
    let rows = &projected.plan.rows;
    ChartSpec {
        first: projected.scenario.region.baseline_month,
        count: rows.len(),
        month_labels: rows.iter().map(|row| words.month_short(row.month)).collect(),
        percent: PercentStyle { comma: lang == Lang::Id },
        series: series(projected, words),
        band: None,
        targets: marks(projected, words),
        start: rows
            .first()
            .map(|row| StartMark { percent: row.coverage.0, label: words.percent(row.coverage) }),
        counts: counts(projected, words),
        cliffs: cliffs(projected, words),
        discount: discount(projected, words),
        today: projected.today.map(|month| TodayMark { month, label: words.text.chart.today.to_owned() }),
        range: None,
        summary: summary(projected, words),
    }
}

fn series(projected: &Projected, words: Words) -> Vec<Series> {
    let texts = &words.text.chart;
    let line = |kind, table: &Table, name: &str| {
        let values: Vec<f64> = table.rows.iter().map(|row| row.coverage.0).collect();
        let value = table.rows.last().map_or(String::new(), |last| words.percent(last.coverage));
        Series { kind, values, name: name.to_owned(), value }
    };
    let mut series = vec![line(SeriesKind::Baseline, &projected.base, texts.baseline)];
    let is_planned = !projected.is_without_plan();
    match &projected.carried {
        None if is_planned => series.push(line(SeriesKind::Plan, &projected.plan, texts.plan)),
        None => {}
        Some(carried) => {
            if is_planned {
                series.push(line(SeriesKind::Original, &projected.plan, texts.original));
            }
            let plan = line(SeriesKind::Plan, &carried.table, texts.carried);
            series.push(Series { values: plan_values(projected), ..plan });
        }
    }
    series
}

/// The values of the plan's line: where months were counted it begins at the last of them.
pub(super) fn plan_values(projected: &Projected) -> Vec<f64> {
    let known = projected.carried.as_ref().map(|_| projected.known_until());
    let rows = projected.expected().rows.iter();
    rows.map(|row| if known.is_some_and(|known| row.month < known) { GAP } else { row.coverage.0 }).collect()
}

/// The dots of what was counted; the last says what they are.
fn counts(projected: &Projected, words: Words) -> Vec<CountMark> {
    let counts = projected.carried.as_ref().map_or(&[][..], |carried| &carried.counts);
    let baseline = projected.scenario.region.baseline_month;
    let mark = |count: &Count| CountMark {
        month: baseline + count.step as i32,
        percent: count.coverage.0,
        label: String::new(),
    };
    let mut marks: Vec<CountMark> = counts.iter().map(mark).collect();
    if let (Some(last), Some(count)) = (marks.last_mut(), counts.last()) {
        last.label = (words.text.chart.counted)(&words.percent(count.coverage));
    }
    marks
}

/// The last year first. Of several targets of a year only the first carries the verdict: one dot, one distance.
fn marks(projected: &Projected, words: Words) -> Vec<TargetMark> {
    let targets = &projected.scenario.region.targets;
    let mut marks: Vec<TargetMark> = Vec::new();
    for (place, target) in targets.iter().enumerate() {
        let first = !marks.iter().any(|other| other.month == Month::december(target.year));
        let mark = mark(projected.verdict(place), words, (place, target));
        marks.push(if first { mark } else { TargetMark { projected: None, reached: false, ..mark } });
    }
    let first = projected.scenario.region.baseline_month;
    sort_by_number(&mut marks, |mark| -f64::from(mark.month - first));
    marks
}

fn mark(verdict: Option<&TargetVerdict>, words: Words, (place, target): (usize, &Target)) -> TargetMark {
    let texts = &words.text.chart;
    let percent = words.target(target.percent);
    let people = target.workers.map(|workers| words.people(workers));
    let judged = verdict.map(|verdict| &verdict.judged);
    let gap = judged.map_or(Workers::ZERO, |judged| judged.gap);
    // Of a region without a base the people say no more than the points, which need no words.
    let said = match judged {
        Some(judged) if words.is_per_100k() => words.points(judged.gap_points.abs()),
        _ => words.people(gap.abs()),
    };
    let distance = if verdict.is_some_and(TargetVerdict::is_exact) {
        texts.exact.to_owned()
    } else if gap > Workers::ZERO {
        (texts.short)(&said)
    } else {
        (texts.over)(&said)
    };
    let value = judged.map_or(String::new(), |judged| words.percent(judged.december.coverage));
    let mut title = (texts.target)(target.year);
    let label = label(target);
    if !label.is_empty() {
        title.push_str(", ");
        title.push_str(label);
    }
    TargetMark {
        place,
        month: Month::december(target.year),
        percent: target.percent.0,
        projected: judged.map(|judged| judged.december.coverage.0),
        reached: judged.is_some_and(|judged| judged.reached),
        detail: people
            .map_or_else(|| percent.clone(), |people| words.each((texts.target_detail)(&percent, &people))),
        line: [&title, ": ", &percent].concat(),
        title,
        figure: words.named(target).trim_end_matches('%').to_owned(),
        outcome: format!("{value}, {distance}"),
        value,
        verdict: distance,
    }
}

/// The months in which most people lose their protection. What ends in one month is one cliff, whoever paid.
fn cliffs(projected: &Projected, words: Words) -> Vec<Cliff> {
    let texts = &words.text.chart;
    let worth = projected.scenario.region.eligible_workers * WORTH_A_MARK;
    let mut months: Vec<(Month, Workers, Vec<&Ending>)> = Vec::new();
    for ending in projected.plan.endings.iter().filter(|ending| ending.lapsed >= Workers(1.0)) {
        match months.iter_mut().find(|(month, ..)| *month == ending.month) {
            Some((_, lapsed, endings)) => {
                *lapsed += ending.lapsed;
                endings.push(ending);
            }
            None => months.push((ending.month, ending.lapsed, vec![ending])),
        }
    }
    months.retain(|(_, lapsed, _)| *lapsed > worth);
    sort_by_number(&mut months, |(_, lapsed, _)| -lapsed.0);
    months.truncate(MOST_CLIFFS);
    let cliff = |(month, lapsed, endings): (Month, Workers, Vec<&Ending>)| {
        let after = projected.at(month).map(|row| row.coverage);
        let last_paid = words.month_short(month + -1);
        Cliff {
            month,
            title: [&capital(&words.fundings_after(projected, &endings)), ", ", &last_paid].concat(),
            detail: words.each((texts.cliff_detail)(&text::signed_count(words.lang, -lapsed.0))),
            after: after.map(|after| after.0),
            after_label: after.map_or(String::new(), |after| words.percent(after)),
        }
    };
    months.into_iter().map(cliff).collect()
}

/// The months in which tranches of the plan are paid at half the price.
fn discount(projected: &Projected, words: Words) -> Option<DiscountMark> {
    let Scenario { plan, assumptions, .. } = &*projected.scenario;
    let halved = projected.plan.tranches.iter().filter_map(|tranche| {
        let Sponsorship { payer, sector, .. } = *plan.sponsorships.get(tranche.programme)?;
        assumptions.tariff().halved_months(payer, sector, (tranche.first, tranche.last))
    });
    let (first, last) = halved.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))?;
    let label = (words.text.chart.discount)(&words.month_short(first), &words.month_short(last));
    Some(DiscountMark { first, last, label })
}

fn summary(projected: &Projected, words: Words) -> String {
    let texts = &words.text.chart;
    let rows = &projected.plan.rows;
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return String::new() };
    let mut parts = vec![(texts.summary_range)(&words.month(first.month), &words.month(last.month))];
    for verdict in projected.verdicts() {
        let gap = verdict.judged.gap;
        let (people, target) = (words.people(gap.abs()), words.named(&verdict.target));
        let distance = if verdict.is_exact() {
            (words.text.facts.exact)(&target)
        } else if gap > Workers::ZERO {
            words.each((texts.target_2_verdict_short)(&people, &target))
        } else {
            words.each((texts.target_2_verdict_over)(&people, &target))
        };
        let month = words.month(verdict.month());
        let coverage = words.percent(verdict.judged.december.coverage);
        let is_carried = projected.carried.is_some() && verdict.month() > projected.known_until();
        parts.push(if is_carried {
            (texts.summary_carried)(&month, &coverage, &distance)
        } else {
            (texts.summary_plan)(&month, &coverage, &distance, projected.tense(verdict.month()))
        });
    }
    let is_shown = |today: &Month| (first.month..=last.month).contains(today);
    let discount = discount(projected, words);
    parts.extend(discount.map(|it| (texts.summary_discount)(&words.month(it.first), &words.month(it.last))));
    parts.extend(projected.today.filter(is_shown).map(|today| (texts.summary_today)(&words.month(today))));
    if let Some(carried) = &projected.carried {
        let month = projected.known_until();
        let counted = carried.counts.last().map_or_else(String::new, |count| words.percent(count.coverage));
        let planned = projected.plan.row(month).map_or_else(String::new, |row| words.percent(row.coverage));
        parts.push((texts.summary_counted)(&words.month(month), &counted, &planned));
    }
    for cliff in cliffs(projected, words) {
        if let Some(after) = cliff.after {
            parts.push((texts.summary_cliff)(&cliff.title, &words.percent(Percent(after))));
        }
    }
    let month = projected.focus_month();
    if let Some(row) = projected.base_at(month) {
        parts.push((texts.summary_baseline)(&words.month(month), &words.percent(row.coverage)));
    }
    parts.join(" ")
}

/// One month of the chart, read out.
#[derive(Clone, Debug, PartialEq)]
pub struct Readout {
    /// The sentence.
    pub say: Sentence,
    /// Coverage with the plan, percent.
    pub plan: f64,
    /// Coverage without it, percent.
    pub base: f64,
}

/// What the chart says of the month `step` months after the baseline; `None` outside it.
pub fn readout(projected: &Projected, lang: Lang, step: usize) -> Option<Readout> {
    let words = Words::new(lang, projected);
    let texts = &words.text.chart;
    let (plan, base) = (projected.plan.rows.get(step)?, projected.base.rows.get(step)?);
    let expected = projected.expected().rows.get(step)?;
    let carried = projected.carried.as_ref();
    let is_counted = carried.is_some_and(|carried| carried.counts.iter().any(|count| count.step == step));
    let is_after = carried.is_some() && plan.month > projected.known_until();
    let shown = if is_counted || is_after { expected } else { plan };
    // In a sentence of several figures the one of people says what it is of.
    let (month, people) = (words.month(plan.month), words.each(words.people(shown.active)));
    let (percent, base_percent) = (words.percent(shown.coverage), words.percent(base.coverage));
    let say = if is_counted {
        (texts.read_counted)(&month, &percent, &people, &words.percent(plan.coverage))
    } else if is_after {
        (texts.read_carried)(&month, &percent, &people, &words.percent(plan.coverage), &base_percent)
    } else {
        (texts.read)(&month, &percent, &people, &base_percent)
    };
    Some(Readout { say: Sentence::new(&say), plan: shown.coverage.0, base: base.coverage.0 })
}
