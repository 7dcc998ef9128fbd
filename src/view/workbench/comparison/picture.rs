//! The picture: a line for each plan, and the region without effort.

use std::rc::Rc;

use super::letters::{letter, looks};
use super::{ProjectedPlan, is_one_region, scenarios};
use crate::chart::{ChartSpec, ComparisonSpec, GAP, PlanLine, Series, SeriesKind, TargetMark};
use crate::model::Month;
use crate::text::{Lang, WorkbenchTexts, month_short};
use crate::view::chart::plan_values;
use crate::view::{Projected, chart, region_name};

/// The picture of `plans`. Axes, targets and the line without effort are those of the plan on screen, else of the first.
pub fn comparison_chart(plans: &[Rc<ProjectedPlan>], lang: Lang) -> Option<ComparisonSpec> {
    let lead = plans.iter().find(|plan| plan.plan.is_current).or(plans.first())?;
    let baseline = |plan: &Rc<ProjectedPlan>| plan.projected.scenario.region.baseline_month;
    let first = plans.iter().map(baseline).min()?;
    let last = plans.iter().map(|plan| plan.projected.scenario.horizon).max()?;
    let count = usize::try_from(last - first).unwrap_or_default() + 1;
    let lines: Vec<PlanLine> = plans
        .iter()
        .zip(looks(plans))
        .enumerate()
        .map(|(place, (plan, look))| {
            let words = plan.words(lang);
            let values = plan_values(&plan.projected);
            let end = plan.projected.expected().rows.last();
            PlanLine {
                letter: letter(place),
                look,
                values: placed(values, &plan.projected, first, count),
                name: plan.shown_name(lang),
                value: plan.coverage(lang),
                end: end.map_or_else(String::new, |row| words.percent(row.coverage)),
            }
        })
        .collect();
    let range = lines.iter().flat_map(|line| &line.values).filter(|value| value.is_finite());
    let range = range.fold(None, |range: Option<(f64, f64)>, value| {
        Some(range.map_or((*value, *value), |(low, high)| (low.min(*value), high.max(*value))))
    });
    let december = Month::december(lead.year);
    let chart = frame(plans, lead, (first, count), range, lang);
    Some(ComparisonSpec { chart, december, plans: lines })
}

/// Values from the baseline of `projected` on, as values from `first` on.
fn placed(values: Vec<f64>, projected: &Projected, first: Month, count: usize) -> Vec<f64> {
    let before = projected.scenario.region.baseline_month - first;
    let before = usize::try_from(before).unwrap_or_default();
    let all = std::iter::repeat_n(GAP, before).chain(values).chain(std::iter::repeat(GAP));
    all.take(count).collect()
}

/// The picture without the lines of the plans.
fn frame(
    plans: &[Rc<ProjectedPlan>],
    lead: &ProjectedPlan,
    (first, count): (Month, usize),
    range: Option<(f64, f64)>,
    lang: Lang,
) -> ChartSpec {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let projected = &lead.projected;
    let whole = chart(projected, lang);
    let is_one_region = is_one_region(&scenarios(plans));
    let name = |name: String| {
        if is_one_region {
            name
        } else {
            (texts.of_region)(&name, &region_name(&projected.scenario.region.name, lang))
        }
    };
    let baseline = |series: Series| Series {
        values: placed(series.values, projected, first, count),
        name: name(series.name),
        value: String::new(),
        ..series
    };
    let unjudged = |target: TargetMark| TargetMark { projected: None, reached: false, ..target };
    ChartSpec {
        first,
        count,
        month_labels: (0..count).map(|step| month_short(lang, first + step as i32)).collect(),
        series: whole
            .series
            .into_iter()
            .filter(|series| series.kind == SeriesKind::Baseline)
            .map(baseline)
            .collect(),
        band: None,
        targets: whole.targets.into_iter().map(unjudged).collect(),
        start: whole.start.filter(|_| projected.scenario.region.baseline_month == first),
        cliffs: Vec::new(),
        discount: None,
        today: None,
        range,
        summary: summary(plans, lang),
        ..whole
    }
}

fn summary(plans: &[Rc<ProjectedPlan>], lang: Lang) -> String {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let region = |plan: &Rc<ProjectedPlan>| region_name(&plan.plan.document.scenario.region.name, lang);
    let is_one_region = is_one_region(&scenarios(plans));
    let first = plans.first().filter(|_| is_one_region).map(region).unwrap_or_default();
    let year = plans.first().map_or(0, |plan| plan.year);
    let said = plans.iter().enumerate().map(|(place, plan)| {
        let percent = plan.coverage(lang);
        [letter(place).to_string().as_str(), " ", &plan.shown_name(lang), " ", &percent].concat()
    });
    let said: Vec<String> = said.collect();
    (texts.summary)(&(texts.title)(plans.len(), &first), &(texts.december)(year), &said.join(", "))
}
