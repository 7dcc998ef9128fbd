//! What the plans lead to: each target year, the compared December, the months around it, the chance.

use std::rc::Rc;

use super::{ComparisonCell, ComparisonRow, ProjectedPlan, is_one_region, scenarios};
use crate::data::is_per_100k;
use crate::model::answers::{Compared, Goal, reaches};
use crate::model::{Percent, Workers};
use crate::order::sort_by_number;
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::answers::in_ten;
use crate::view::{Tone, region_name};

/// The rows of the table.
pub(super) fn rows(
    plans: &[Rc<ProjectedPlan>],
    chances: &[Option<Rc<[Option<f64>]>>],
    lang: Lang,
) -> Vec<ComparisonRow> {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let Some(year) = plans.first().map(|plan| plan.year) else { return Vec::new() };
    let mut rows: Vec<ComparisonRow> =
        years(plans, year).into_iter().map(|year| year_row(plans, year, lang)).collect();
    rows.push(gap_row(plans, lang));
    let at = |id: &str, name: String, cell: &dyn Fn(&ProjectedPlan, &Compared) -> ComparisonCell| {
        let cells = plans.iter().map(|plan| match plan.compared() {
            Some(at) => cell(plan, at),
            None => ComparisonCell::new(text::NO_NUMBER.to_owned(), None),
        });
        row(id, name, cells.collect())
    };
    let percent = |plan: &ProjectedPlan, value: Percent| plan.words(lang).percent(value);
    let people = |plan: &ProjectedPlan, value: Workers| {
        ComparisonCell::new(plan.words(lang).people(value), Some(value.0))
    };
    rows.push(at("members", (texts.members)(year), &|plan, at| people(plan, at.members)));
    rows.push(at("lowest", (texts.lowest)(year), &|plan, at| {
        let month = text::month_short(lang, at.lowest.0);
        let month = month.split(' ').next().unwrap_or_default();
        ComparisonCell::new([&percent(plan, at.lowest.1), ", ", month].concat(), Some(at.lowest.1.0))
    }));
    rows.push(at("after", (texts.lowest_after)(year + 1), &|plan, at| {
        let known = at.lowest_after.is_finite();
        let said = if known { percent(plan, at.lowest_after) } else { text::NO_NUMBER.to_owned() };
        ComparisonCell::new(said, known.then_some(at.lowest_after.0))
    }));
    rows.push(at("stops", texts.stops.to_owned(), &|plan, at| people(plan, at.stops)));
    rows.push(chance_row(plans, chances, lang));
    rows
}

/// A row whose cells say whether they differ from the first.
pub(super) fn row(id: &str, name: String, mut cells: Vec<ComparisonCell>) -> ComparisonRow {
    let first = cells.first().map(|cell| cell.text.clone()).unwrap_or_default();
    for cell in &mut cells {
        cell.is_different = cell.text != first;
    }
    ComparisonRow { id: id.to_owned(), name, is_part: false, cells, input: None }
}

/// The years of other targets than the compared one, ascending.
fn years(plans: &[Rc<ProjectedPlan>], compared: i32) -> Vec<i32> {
    let targets = plans.iter().flat_map(|plan| &plan.goals).map(|goal| goal.year);
    let mut years: Vec<i32> = targets.filter(|year| *year != compared).collect();
    sort_by_number(&mut years, |year| f64::from(*year));
    years.dedup();
    years
}

/// The coverage in the December of another target, and how far it is from it.
fn year_row(plans: &[Rc<ProjectedPlan>], year: i32, lang: Lang) -> ComparisonRow {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let cell = |plan: &Rc<ProjectedPlan>| {
        let Some((goal, at)) = plan.in_year(year) else {
            return ComparisonCell::new(texts.no_target.to_owned(), None);
        };
        let percent = plan.words(lang).percent(at.coverage);
        let (gap, tone) = gap(plan, goal, at, lang);
        let cell = ComparisonCell::new((texts.coverage_and_gap)(&percent, &gap.0), Some(at.coverage.0));
        ComparisonCell { tone, ..cell }
    };
    let id = format!("coverage-{year}");
    row(&id, (texts.december)(year), plans.iter().map(cell).collect())
}

/// What is missing to a target or over it, in words and in people; positive is short.
fn gap(plan: &ProjectedPlan, goal: &Goal, at: &Compared, lang: Lang) -> ((String, f64), Tone) {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let words = plan.words(lang);
    // The headline counts from the number that officials print, where there is one of the same base.
    let verdicts = plan.projected.verdicts().iter();
    let judged =
        verdicts.filter(|verdict| verdict.target.year == goal.year).map(|verdict| &verdict.judged).next();
    let eligible = plan.projected.at(goal.december()).map_or(Workers::ZERO, |row| row.eligible);
    let gap = judged.map_or_else(|| goal.percent.of(eligible) - at.members, |judged| judged.gap);
    let reached = reaches(at.coverage, goal.percent);
    let tone = if reached { Tone::Reached } else { Tone::Short };
    let (said, is_exact) = if words.is_rough() {
        let points = goal.percent - at.coverage;
        (words.points(points.abs()), false)
    } else {
        (words.people(gap.abs()), gap.abs() < Workers(0.5))
    };
    let say = match (is_exact, reached) {
        (true, _) => texts.exact.to_owned(),
        (_, true) => (texts.over)(&said),
        (_, false) => (texts.short)(&said),
    };
    ((say, gap.0), tone)
}

/// How far each plan is from its target in the compared December.
fn gap_row(plans: &[Rc<ProjectedPlan>], lang: Lang) -> ComparisonRow {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let asked = |plan: &Rc<ProjectedPlan>| {
        let goal = plan.goals.last().filter(|_| plan.has_target)?;
        Some(plan.words(lang).target(goal.percent))
    };
    let targets: Vec<Option<String>> = plans.iter().map(asked).collect();
    let shared = targets
        .first()
        .cloned()
        .flatten()
        .filter(|first| targets.iter().all(|target| target.as_ref() == Some(first)));
    let cell = |(plan, target): (&Rc<ProjectedPlan>, &Option<String>)| {
        let Some((target, goal)) = target.as_ref().zip(plan.goals.last()) else {
            return ComparisonCell::new(texts.no_target.to_owned(), None);
        };
        let Some(at) = plan.compared() else { return ComparisonCell::new(text::NO_NUMBER.to_owned(), None) };
        let ((say, exact), tone) = gap(plan, goal, at, lang);
        let say = if shared.is_some() { say } else { (texts.of_target)(&say, target) };
        ComparisonCell { tone, ..ComparisonCell::new(say, Some(exact)) }
    };
    let name = shared.as_ref().map_or_else(|| texts.gap.to_owned(), |target| (texts.gap_to)(target));
    row("gap", name, plans.iter().zip(&targets).map(cell).collect())
}

fn chance_row(
    plans: &[Rc<ProjectedPlan>],
    chances: &[Option<Rc<[Option<f64>]>>],
    lang: Lang,
) -> ComparisonRow {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let cell = |(place, plan): (usize, &Rc<ProjectedPlan>)| {
        if !plan.has_target || plan.compared().is_none() {
            return ComparisonCell::new(texts.no_target.to_owned(), None);
        }
        let known = chances.get(place).and_then(|known| known.as_ref());
        match known.and_then(|known| known.last().copied().flatten()) {
            Some(chance) => ComparisonCell::new(in_ten(lang, chance), Some(chance)),
            None => ComparisonCell::new(text::NO_NUMBER.to_owned(), None),
        }
    };
    row("chance", texts.chance.to_owned(), plans.iter().enumerate().map(cell).collect())
}

/// What cannot be compared, and why.
pub(super) fn notes(plans: &[Rc<ProjectedPlan>], lang: Lang) -> Vec<String> {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let scenarios = scenarios(plans);
    let mut notes = Vec::new();
    if !is_one_region(&scenarios) {
        notes.push(texts.regions_differ.to_owned());
    }
    let baselines = |plan: &Rc<ProjectedPlan>| plan.plan.document.scenario.region.baseline_month;
    let first = plans.first().map(baselines);
    if plans.iter().map(baselines).any(|baseline| Some(baseline) != first) {
        let months = plans.iter().map(|plan| text::month_short(lang, baselines(plan)));
        notes.push((texts.baselines_differ)(&months.collect::<Vec<_>>().join(", ")));
    }
    if let Some(scenario) = scenarios.iter().find(|scenario| is_per_100k(scenario)) {
        notes.push((texts.applied_per_100k)(&region_name(&scenario.region.name, lang)));
    }
    if scenarios.iter().any(|scenario| !scenario.region.observations.is_empty()) {
        notes.push(texts.counted.to_owned());
    }
    notes
}
