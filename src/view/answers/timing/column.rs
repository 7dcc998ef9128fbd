//! A plan with its dates beside the others: its year as a line, its programmes as bars, and its catch.

use std::rc::Rc;

use super::catch::{catch, cover, payer};
use super::columns::{AFTER, Columns, choice_name};
use crate::chart::{ChartSpec, PercentStyle, Series, SeriesKind, TargetMark, text_width};
use crate::model::answers::{Dated, TimedPlan, TimingChoice, reaches};
use crate::model::{Month, Percent, Row, Rupiah, Scenario, Tranche, Workers};
use crate::text::{self, Lang};
use crate::view::{Projected, Sentence, Tone};

/// Months of the year that ends with December, before it.
const BEFORE: i32 = 11;

/// A programme as a bar over the months of the line above it.
#[derive(Clone, Debug, PartialEq)]
pub struct TimingBar {
    /// Where it begins, as a share of the width.
    pub from: f64,
    /// How long it is, as a share of the width.
    pub width: f64,
    /// "CSR 9.524".
    pub label: String,
    /// Where the label is.
    pub place: BarLabel,
    /// The same with its months, for those who listen.
    pub spoken: String,
}

/// Where the label of a bar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarLabel {
    /// In the bar, from its beginning on.
    Inside,
    /// Before the bar, up to its beginning.
    Before,
    /// After its end.
    After,
}

/// The narrowest that a column's bars are, the size of their labels and what is beside one, CSS pixels.
const NARROWEST: f64 = 184.0;
const LABEL: f64 = 12.0;
const BESIDE: f64 = 9.0;

impl BarLabel {
    /// Where `label` has room, for a bar from one share of the width to another; else where there is most.
    fn of(label: &str, (from, to): (f64, f64)) -> Self {
        let needed = (text_width(label, LABEL, false) + BESIDE) / NARROWEST;
        if to - from >= needed {
            Self::Inside
        } else if from >= needed || from > 1.0 - to {
            Self::Before
        } else {
            Self::After
        }
    }
}

/// A plan.
#[derive(Clone, Debug, PartialEq)]
pub struct TimingColumn {
    /// Its number in the picture; `None` for the entered plan.
    pub number: Option<usize>,
    /// What it is known for.
    pub name: &'static str,
    /// Coverage in December.
    pub figure: String,
    /// People short of the target or over it.
    pub verdict: Option<(String, Tone)>,
    /// Its year and the half year after.
    pub line: ChartSpec,
    /// Months below the line: where each is, as a share of the width, and its name.
    pub months: Vec<(f64, String)>,
    /// Its programmes.
    pub bars: Vec<TimingBar>,
    /// Its figures.
    pub rows: Vec<(String, String)>,
    /// Whether it reaches the target, in words: of what, and how sure that is. `None` without a target.
    pub chance: Option<(String, String)>,
    /// What it costs to have it.
    pub catch: Sentence,
    /// How the catch is marked.
    pub tone: Tone,
    /// The plan with these dates; `None` where that is the entered one.
    pub scenario: Option<Rc<Scenario>>,
    /// Whether it is the next sensible step.
    pub is_main: bool,
}

/// Gives all lines the same range, so that they can be compared.
pub(super) fn on_one_scale(columns: &mut [TimingColumn]) {
    let values = columns.iter().flat_map(|column| column.line.series.iter().flat_map(|line| &line.values));
    let targets = columns.iter().flat_map(|column| column.line.targets.iter().map(|target| &target.percent));
    let range = values
        .chain(targets)
        .filter(|value| value.is_finite())
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(*value), high.max(*value)));
    for column in columns {
        column.line.range = (range.0 <= range.1).then_some(range);
    }
}

/// The column of `plan`; without a choice it is the entered one.
pub(super) fn column(
    columns: &Columns,
    choice: Option<(usize, TimingChoice)>,
    plan: &TimedPlan,
) -> TimingColumn {
    let Columns { run, words, texts, entered } = columns;
    let scenario = Rc::new(plan.applied_to(entered));
    let projected = run.projected_with(&scenario);
    let december = projected.at(run.december);
    let gap = run.target.zip(december).map(|(target, row)| target.of(row.eligible) - row.active);
    let verdict = gap.filter(|_| !words.is_rough()).map(|gap| {
        let is_reached = run.target.is_some_and(|target| reaches(plan.coverage, target));
        let people = words.people(gap.abs());
        if is_reached {
            ((texts.over)(&people), Tone::Reached)
        } else {
            ((texts.short)(&people), Tone::Short)
        }
    });
    let (catch, tone) = catch(columns, plan, &projected, gap);
    TimingColumn {
        number: choice.map(|(number, _)| number),
        name: choice.map_or(texts.yours, |(_, choice)| choice_name(choice, run.lang)),
        figure: words.percent(plan.coverage),
        verdict,
        line: line(columns, &projected),
        months: month_names(columns),
        bars: plan.programmes.iter().filter_map(|dated| bar(columns, dated)).collect(),
        rows: rows(columns, plan, &projected),
        chance: run.target.map(|target| {
            let target = words.target(target);
            let name = if run.asked.goal.lasting {
                (texts.chance_lasting)(&target)
            } else {
                (texts.chance)(&target)
            };
            (name, texts.counting.to_owned())
        }),
        catch,
        tone,
        is_main: choice.is_some_and(|(_, choice)| choice == TimingChoice::Target) && scenario != *entered,
        scenario: (choice.is_some() && scenario != *entered).then_some(scenario),
    }
}

/// The months that a line shows: the year that ends with December as far as it is projected, and the half year after.
fn months(columns: &Columns) -> (Month, usize) {
    let run = columns.run;
    let baseline = run.projected.scenario.region.baseline_month;
    let first = (run.december + -BEFORE).max(baseline);
    (first, (run.december + AFTER - first + 1).max(1).cast_unsigned() as usize)
}

/// The first month, December, and the last.
fn month_names(columns: &Columns) -> Vec<(f64, String)> {
    let (first, count) = months(columns);
    let steps = (count - 1).max(1) as f64;
    let december = columns.run.december;
    let name = |month: Month| text::month_abbreviated(columns.run.lang, month).to_owned();
    vec![
        (0.0, columns.words.month_short(first)),
        (f64::from(december - first) / steps, name(december)),
        (1.0, name(first + count.saturating_sub(1) as i32)),
    ]
}

fn line(columns: &Columns, projected: &Projected) -> ChartSpec {
    let Columns { run, words, texts, .. } = columns;
    let (first, count) = months(columns);
    let rows: Vec<&Row> =
        projected.expected().rows.iter().filter(|row| row.month >= first).take(count).collect();
    let highest = rows.iter().map(|row| row.coverage).fold(Percent(f64::NEG_INFINITY), Percent::max);
    let month = |row: Option<&&Row>| row.map_or(String::new(), |row| words.month(row.month));
    let at = projected.at(run.december).map(|row| row.coverage);
    let target = run.target.map(|percent| TargetMark {
        month: run.december,
        percent: percent.0,
        projected: at.map(|at| at.0),
        reached: at.is_some_and(|at| reaches(at, percent)),
        title: String::new(),
        detail: String::new(),
        line: String::new(),
        figure: String::new(),
        value: String::new(),
        verdict: String::new(),
        outcome: String::new(),
    });
    ChartSpec {
        first,
        count,
        month_labels: Vec::new(),
        percent: PercentStyle { comma: run.lang == Lang::Id },
        series: vec![Series {
            kind: SeriesKind::Plan,
            values: rows.iter().map(|row| row.coverage.0).collect(),
            name: String::new(),
            value: String::new(),
        }],
        band: None,
        targets: target.into_iter().collect(),
        start: None,
        counts: Vec::new(),
        cliffs: Vec::new(),
        discount: None,
        today: None,
        range: None,
        summary: (texts.line)(&month(rows.first()), &month(rows.last()), &words.percent(highest)),
    }
}

/// The bar of a programme's first tranche; `None` where it pays for nobody.
fn bar(columns: &Columns, dated: &Dated) -> Option<TimingBar> {
    let Columns { words, texts, entered, .. } = columns;
    let programme = entered.plan.sponsorships.get(dated.programme)?;
    if dated.people <= Workers::ZERO {
        return None;
    }
    let (first, count) = months(columns);
    // A line has its months at their ends, from the middle of its first point to the middle of its last.
    let steps = (count - 1).max(1) as f64;
    let from = (f64::from(dated.first_month - first) - 0.5).clamp(0.0, steps);
    let to = (f64::from(dated.first_month - first) + f64::from(dated.months) - 0.5).clamp(from, steps);
    let people = words.people(dated.people);
    let name = payer(*words, programme);
    let short = |month: Month| words.month_short(month);
    let last = dated.first_month + (dated.months.cast_signed() - 1);
    let label = [name, " ", &people].concat();
    Some(TimingBar {
        place: BarLabel::of(&label, (from / steps, to / steps)),
        from: from / steps,
        width: (to - from) / steps,
        label,
        spoken: words.each((texts.bar)(name, &people, &short(dated.first_month), &short(last))),
    })
}

fn rows(columns: &Columns, plan: &TimedPlan, projected: &Projected) -> Vec<(String, String)> {
    let Columns { run, words, texts, entered } = columns;
    let year = run.december.year();
    let people: Workers = plan.programmes.iter().map(|dated| dated.people).sum();
    let mut rows = vec![(texts.paid_for.to_owned(), words.each((texts.people)(&words.people(people))))];
    if let Some((low, high)) = cover(plan) {
        rows.push((texts.each.to_owned(), (texts.from_to)(low, high)));
    }
    rows.push(((texts.mean_row)(year), words.percent(plan.mean)));
    let lowest = lowest(columns, projected).map_or_else(
        || words.percent(plan.lowest),
        |row| (texts.in_month)(&words.percent(plan.lowest), text::month_abbreviated(run.lang, row.month)),
    );
    rows.push(((texts.lowest_row)(year), lowest));
    let january = run.december + 1;
    if let Some(row) = projected.at(january) {
        rows.push((words.month(january), words.percent(row.coverage)));
    }
    let until = |tranches: &[Tranche]| -> (Rupiah, Rupiah) {
        let paid = tranches.iter().filter(|tranche| tranche.first <= run.december);
        paid.fold((Rupiah::ZERO, Rupiah::ZERO), |(spent, budget), tranche| {
            (spent + tranche.spent, budget + tranche.budget())
        })
    };
    let (spent, budget) = until(&projected.plan.tranches);
    if !entered.plan.sponsorships.is_empty() {
        // Where it does not fit a line, what is set aside goes to the next.
        let whole = |money: Rupiah| words.money(money).replace(' ', "\u{a0}");
        let said = (texts.of_money)(&whole(spent), &whole(budget));
        rows.push((texts.absorbed.to_owned(), words.each(said)));
    }
    rows
}

/// The month that is lowest of those that count.
fn lowest<'a>(columns: &Columns, projected: &'a Projected) -> Option<&'a Row> {
    let run = columns.run;
    let first = (run.december + -BEFORE).max(run.first).min(run.december);
    let rows = projected.expected().rows.iter().filter(|row| first <= row.month && row.month <= run.december);
    rows.reduce(|low, row| if row.coverage < low.coverage { row } else { low })
}
