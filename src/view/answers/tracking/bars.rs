//! The differences to the plan as a picture: a bar a month, up for more members and down for fewer.

use super::{CountView, tone};
use crate::model::answers::Count;
use crate::model::{Month, Workers};
use crate::text::WorkbenchTexts;
use crate::view::words::Words;
use crate::view::{Projected, Tone};

/// So many months share the width at least: few bars are not broad.
const LEAST_MONTHS: usize = 12;
/// Share of its month that a bar takes.
const WIDTH: f64 = 0.7;

/// Bars from month to month; a month that was not counted has none. All places are shares of the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct DifferenceBars {
    /// What it shows, with every figure, for those who cannot see it.
    pub name: String,
    /// The bars in the order of their months.
    pub bars: Vec<DifferenceBar>,
    /// Where the plan is, from the top.
    pub zero: f64,
    /// The last difference in words, and whether it is below the plan.
    pub last: (String, Tone),
    /// The months in between that were not counted; empty where all were.
    pub missing: String,
}

/// A bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DifferenceBar {
    /// Its left edge.
    pub left: f64,
    /// Its width.
    pub width: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its height.
    pub height: f64,
    /// Whether it is below the plan or not.
    pub tone: Tone,
}

/// The picture of `counts`, of which `views` are the words; `None` where a single month makes no picture.
pub(super) fn bars(
    projected: &Projected,
    words: Words,
    counts: &[Count],
    views: &[CountView],
) -> Option<DifferenceBars> {
    let texts = &WorkbenchTexts::of(words.lang).tracking;
    let last = counts.last().filter(|_| counts.len() > 1)?;
    let baseline = projected.scenario.region.baseline_month;
    let month = |step: usize| baseline + step as i32;
    let difference = |count: &Count| {
        let plan = projected.plan.row(month(count.step));
        words.rounded(count.active - plan.map_or(count.active, |row| row.active))
    };
    let all: Vec<(usize, Workers)> = counts.iter().map(|count| (count.step, difference(count))).collect();
    let most = all.iter().map(|(_, people)| people.0).fold(0.0, f64::max);
    let least = all.iter().map(|(_, people)| people.0).fold(0.0, f64::min);
    let span = (most - least).max(1.0);
    let slot = 1.0 / last.step.max(LEAST_MONTHS) as f64;
    let bar = |(step, people): &(usize, Workers)| DifferenceBar {
        left: (*step as f64 - 1.0 + (1.0 - WIDTH) / 2.0) * slot,
        width: WIDTH * slot,
        top: (most - people.0.max(0.0)) / span,
        height: people.0.abs() / span,
        tone: tone(words, *people),
    };
    let is_missing = |month: &Month| views.iter().all(|view| view.month != *month);
    let missing = (1..=last.step).map(month).filter(is_missing).map(|month| words.month_short(month));
    let missing: Vec<String> = missing.collect();
    let figures = views.iter().map(|view| [&words.month_short(view.month), " ", &view.difference].concat());
    let last = views.last()?;
    Some(DifferenceBars {
        name: words.each((texts.bars_name)(&figures.collect::<Vec<_>>().join(", "))),
        bars: all.iter().map(bar).collect(),
        zero: most / span,
        last: (words.each((texts.bars_last)(&last.difference, &words.month(last.month))), last.tone),
        missing: if missing.is_empty() { String::new() } else { (texts.bars_missing)(&missing.join(", ")) },
    })
}
