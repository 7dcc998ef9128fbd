//! The chart of the stage: the plan, the plan before the last change, and the way from one to the other.

use super::stage::before_name;
use crate::chart::{ChartSpec, GAP, Series, SeriesKind, TargetMark};
use crate::text::Lang;
use crate::view::Projected;
use crate::view::chart::plan_values;
use crate::view::words::Words;

/// A guess farther than this from everything drawn, percentage points, does not widen the range of the chart: its mark
/// stands at the edge.
const FAR: f64 = 8.0;

/// The chart when the line has come `progress` of the way from `before` (0) to `now` (1). What gives the answer away
/// appears only at the end. `guesses` in percent.
pub fn picture(
    now: &Projected,
    before: Option<&Projected>,
    progress: f64,
    guesses: &[f64],
    lang: Lang,
) -> ChartSpec {
    let mut spec = crate::view::chart(now, lang);
    if let Some(before) = before {
        let is_base = before.is_without_plan();
        let old = plan_values(before);
        if progress < 1.0 {
            on_the_way(&mut spec, &plan_values(now), &old, progress);
        }
        spec.range = range(&spec, now, guesses);
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
    spec.range = range(&spec, now, guesses);
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
fn range(spec: &ChartSpec, now: &Projected, guesses: &[f64]) -> Option<(f64, f64)> {
    let lines = spec.series.iter().flat_map(|series| series.values.iter().copied());
    let (low, high) = bounds(lines.chain(plan_values(now)).filter(|value| value.is_finite()))?;
    let near = guesses.iter().copied().filter(|guess| (low - FAR..=high + FAR).contains(guess));
    bounds(near.chain([low, high]))
}

fn bounds(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.fold(None, |bounds, value| match bounds {
        None => Some((value, value)),
        Some((low, high)) => Some((value.min(low), value.max(high))),
    })
}
