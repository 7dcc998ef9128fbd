//! A plan with its dates beside the others: its year as a line, its programmes as bars, and its catch.

use std::rc::Rc;

use super::catch::{catch, cover, payer};
use super::columns::{BEFORE, Columns, choice_name};
use super::line::{TimingLine, line, month_names, months};
use crate::chart::text_width;
use crate::model::answers::{Dated, TimedPlan, TimingChoice, reaches};
use crate::model::{Month, Row, Rupiah, Scenario, Workers};
use crate::text;
use crate::view::{Projected, Sentence, Tone};

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
const NARROWEST: f64 = 176.0;
const LABEL: f64 = 12.0;
const BESIDE: f64 = 9.0;

impl BarLabel {
    /// Where `label` has room, for a bar from one share of the width to another.
    fn of(label: &str, (from, to): (f64, f64)) -> Option<Self> {
        let needed = (text_width(label, LABEL, false) + BESIDE) / NARROWEST;
        let sides = [(to - from, Self::Inside), (from, Self::Before), (1.0 - to, Self::After)];
        sides.into_iter().find(|(room, _)| *room >= needed).map(|(_, place)| place)
    }

    /// The first of `labels` that has room, and where; without any the last, beside the bar.
    fn first(labels: [String; 3], bar: (f64, f64)) -> (String, Self) {
        let beside = if bar.0 > 1.0 - bar.1 { Self::Before } else { Self::After };
        let [.., last] = &labels;
        let last = (last.clone(), beside);
        let mut places = labels.into_iter().map(|label| (Self::of(&label, bar), label));
        places.find_map(|(place, label)| place.map(|place| (label, place))).unwrap_or(last)
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
    pub line: TimingLine,
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

/// The column of `plan`; without a choice it is the entered one.
pub(super) fn column(
    columns: &Columns,
    choice: Option<(usize, TimingChoice)>,
    plan: &TimedPlan,
) -> TimingColumn {
    let Columns { run, words, texts, entered, .. } = columns;
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
        bars: plan.programmes.iter().filter_map(|dated| bar(columns, dated, &projected)).collect(),
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
        is_main: choice.is_some_and(|(_, choice)| choice == TimingChoice::Target) && scenario != **entered,
        scenario: (choice.is_some() && scenario != **entered).then_some(scenario),
    }
}

/// The bar of a programme's first tranche after the baseline; `None` where it pays for nobody.
fn bar(columns: &Columns, dated: &Dated, projected: &Projected) -> Option<TimingBar> {
    let Columns { words, texts, entered, .. } = columns;
    let programme = entered.plan.sponsorships.get(dated.programme)?;
    let tranche = projected.plan.tranches.iter().find(|tranche| tranche.programme == dated.programme)?;
    if tranche.people() <= Workers::ZERO {
        return None;
    }
    let (first, count) = months(columns);
    // A line has its months at their ends, from the middle of its first point to the middle of its last.
    let steps = (count - 1).max(1) as f64;
    let from = (f64::from(tranche.first - first) - 0.5).clamp(0.0, steps);
    let to = (f64::from(tranche.last - first) + 0.5).clamp(from, steps);
    let people = words.people(tranche.people());
    let name = payer(*words, programme);
    let short = |month: Month| words.month_short(month);
    // A long name gives way to who pays, people to a short bar.
    let kind = words.payer(programme.payer);
    let labels = [[name, " ", &people].concat(), [kind, " ", &people].concat(), kind.to_owned()];
    let (label, place) = BarLabel::first(labels, (from / steps, to / steps));
    Some(TimingBar {
        place,
        from: from / steps,
        width: (to - from) / steps,
        label,
        spoken: words.each((texts.bar)(name, &people, &short(tranche.first), &short(tranche.last))),
    })
}

fn rows(columns: &Columns, plan: &TimedPlan, projected: &Projected) -> Vec<(String, String)> {
    let Columns { run, words, texts, .. } = columns;
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
    let money = columns.money.total();
    if money > Rupiah::ZERO {
        let paid = projected.plan.tranches.iter().filter(|tranche| tranche.first <= run.december);
        let spent = paid.map(|tranche| tranche.spent).sum();
        // Where it does not fit a line, what is set aside goes to the next.
        let whole = |money: Rupiah| words.money(money).replace(' ', "\u{a0}");
        rows.push((texts.absorbed.to_owned(), words.each((texts.of_money)(&whole(spent), &whole(money)))));
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
