//! The chart of the stage: the plan, the plan before the last change, and the way from one to the other.

use std::rc::Rc;

use super::agenda::after_step;
use super::stage::before_name;
use crate::chart::{ChartSpec, GAP, Series, SeriesKind, TargetMark};
use crate::model::{Month, Scenario};
use crate::session::{Session, StepKind};
use crate::state::{recalled, scenario_of_link};
use crate::text::Lang;
use crate::view::Projected;
use crate::view::chart::plan_values;
use crate::view::words::Words;

/// A guess farther than this from everything drawn, percentage points, does not widen the range of the chart: its mark
/// stands at the edge.
const FAR: f64 = 8.0;
/// Room for guesses above and below the plans of an agenda, percentage points.
const BESIDE: f64 = 3.0;

/// The chart when the line has come `progress` of the way from `before` (0) to `now` (1). What gives the answer away
/// appears only at the end. `guesses` in percent. `fixed` is the range of the agenda, which the axis keeps while the plan
/// stays within it.
pub fn picture(
    now: &Projected,
    before: Option<&Projected>,
    progress: f64,
    guesses: &[f64],
    fixed: Option<(f64, f64)>,
    lang: Lang,
) -> ChartSpec {
    // Guesses do not move an axis that is fixed: those beyond it stand at its edge.
    let guesses = if fixed.is_some() { &[] } else { guesses };
    let mut spec = crate::view::chart(now, lang);
    if let Some(before) = before {
        let is_base = before.is_without_plan();
        let old = plan_values(before);
        if progress < 1.0 {
            on_the_way(&mut spec, &plan_values(now), &old, progress);
        }
        spec.range = range(&spec, now, guesses, fixed);
        // Where there was no plan before, the baseline is that line already.
        if is_base {
            return spec;
        }
        let month = before.focus_month();
        let value = before.at(month).map(|row| Words::new(lang, before).percent(row.coverage));
        let name = before_name(now, before, lang);
        let value = value.unwrap_or_default();
        spec.series.insert(0, Series { kind: SeriesKind::Before, values: old, name, value });
    }
    spec.range = range(&spec, now, guesses, fixed);
    spec
}

/// Draws the plan between `old` and `new`, without values, endings and verdicts.
fn on_the_way(spec: &mut ChartSpec, new: &[f64], old: &[f64], progress: f64) {
    // Fast at first and slow at the end: an ease-out.
    let rest = 1.0 - progress.clamp(0.0, 1.0);
    let share = 1.0 - rest * rest * rest;
    let between = |new: f64, old: f64| if new.is_finite() { old + (new - old) * share } else { GAP };
    let values = new.iter().zip(old).map(|(new, old)| between(*new, *old)).collect();
    let plan = Series { kind: SeriesKind::Plan, values, name: String::new(), value: String::new() };
    spec.series.retain(|series| series.kind != SeriesKind::Plan);
    spec.series.push(plan);
    spec.cliffs.clear();
    for target in &mut spec.targets {
        *target = TargetMark { projected: None, reached: false, ..target.clone() };
    }
}

/// The values that the chart must hold: its lines, the plan at the end of the way, and the guesses that are near.
fn range(
    spec: &ChartSpec,
    now: &Projected,
    guesses: &[f64],
    fixed: Option<(f64, f64)>,
) -> Option<(f64, f64)> {
    let ends = fixed.map(|(low, high)| [low, high]);
    let lines = spec.series.iter().flat_map(|series| series.values.iter().copied());
    let lines = lines.chain(ends.into_iter().flatten());
    let (low, high) = bounds(lines.chain(plan_values(now)).filter(|value| value.is_finite()))?;
    let near = guesses.iter().copied().filter(|guess| (low - FAR..=high + FAR).contains(guess));
    bounds(near.chain([low, high]))
}

/// The range that holds every plan of an agenda, each step taken into the plan, with room for guesses: an axis that does
/// not jump gives no answer away. `None` without an agenda, and where the plan that it starts with cannot be opened.
pub fn agenda_range(session: &Session, today: Option<Month>) -> Option<(f64, f64)> {
    let start = scenario_of_link(session.start.as_deref()?)?;
    let range =
        |plan: &Scenario| bounds(plan_values(&Projected::seen(&Rc::new(plan.clone()), today)).into_iter());
    let mut ranges = vec![range(&start)];
    let mut plan = start;
    for step in &session.steps {
        if let StepKind::Vote(options) = &step.kind {
            let plans = options.iter().filter_map(|kept| recalled(&kept.link, &plan));
            ranges.extend(plans.map(|option| range(&option)));
        } else if let Some(next) = after_step(step, &plan, today) {
            ranges.push(range(&next));
            if !step.is_alone() {
                plan = next;
            }
        }
    }
    let ends = ranges.into_iter().flatten().flat_map(|(low, high)| [low, high]);
    let (low, high) = bounds(ends.filter(|end| end.is_finite())).filter(|_| !session.steps.is_empty())?;
    Some(((low - BESIDE).max(0.0), (high + BESIDE).min(100.0)))
}

fn bounds(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.fold(None, |bounds, value| match bounds {
        None => Some((value, value)),
        Some((low, high)) => Some((value.min(low), value.max(high))),
    })
}
