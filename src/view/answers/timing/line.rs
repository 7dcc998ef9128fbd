//! The year of a plan as a line, and the months below it.

use super::columns::{AFTER, BEFORE, Columns};
use crate::model::answers::reaches;
use crate::model::{Month, Percent, Row};
use crate::text;
use crate::view::Projected;

/// Coverage by month, placed in shares of its picture's width and height; all lines of an answer have the same range.
#[derive(Clone, Debug, PartialEq)]
pub struct TimingLine {
    /// Coverage by month, percent.
    values: Vec<f64>,
    /// Percent at the bottom and at the top.
    range: (f64, f64),
    /// Where December is, as a share of the width.
    pub december: f64,
    /// Coverage in December, percent, where it is projected.
    pub coverage: Option<f64>,
    /// The target, percent.
    pub target: Option<f64>,
    /// Whether December reaches it; true without a target.
    pub is_reached: bool,
    /// One sentence that says what it shows.
    pub summary: String,
}

/// Shares of the height that are left free above and below.
const ROOM: f64 = 0.06;
/// The smallest range, points, so that a nearly flat line looks flat.
const SMALLEST: f64 = 2.0;

impl TimingLine {
    /// The corners of the line, from the left: shares of the width, and of the height from the top.
    pub fn points(&self) -> impl Iterator<Item = (f64, f64)> {
        let steps = self.values.len().saturating_sub(1).max(1) as f64;
        self.values.iter().enumerate().map(move |(step, value)| (step as f64 / steps, self.height(*value)))
    }

    /// Where `percent` is, as a share of the height from the top.
    pub fn height(&self, percent: f64) -> f64 {
        let (low, high) = self.range;
        let share = ((percent - low) / (high - low)).clamp(0.0, 1.0);
        1.0 - ROOM - share * (1.0 - 2.0 * ROOM)
    }
}

/// Gives all lines the same range, so that they can be compared.
pub(super) fn on_one_scale(lines: &mut [&mut TimingLine]) {
    let values = lines.iter().flat_map(|line| line.values.iter().chain(&line.target));
    let (low, high) = values
        .filter(|value| value.is_finite())
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(*value), high.max(*value)));
    let missing = (SMALLEST - (high - low)).max(0.0);
    let range = if low <= high { (low - missing / 2.0, high + missing / 2.0) } else { (0.0, SMALLEST) };
    for line in lines {
        line.range = range;
    }
}

/// The months that a line shows: the year that ends with December as far as it is projected, and the half year after.
pub(super) fn months(columns: &Columns) -> (Month, usize) {
    let run = columns.run;
    let baseline = run.projected.scenario.region.baseline_month;
    let first = (run.december + -BEFORE).max(baseline);
    (first, (run.december + AFTER - first + 1).max(1).cast_unsigned() as usize)
}

/// The first month, December, and the last.
pub(super) fn month_names(columns: &Columns) -> Vec<(f64, String)> {
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

/// The line of a plan.
pub(super) fn line(columns: &Columns, projected: &Projected) -> TimingLine {
    let Columns { run, words, texts, .. } = columns;
    let (first, count) = months(columns);
    let rows: Vec<&Row> =
        projected.expected().rows.iter().filter(|row| row.month >= first).take(count).collect();
    let highest = rows.iter().map(|row| row.coverage).fold(Percent(f64::NEG_INFINITY), Percent::max);
    let month = |row: Option<&&Row>| row.map_or(String::new(), |row| words.month(row.month));
    let december = projected.at(run.december).map(|row| row.coverage);
    let is_reached = |target| december.is_some_and(|coverage| reaches(coverage, target));
    TimingLine {
        values: rows.iter().map(|row| row.coverage.0).collect(),
        range: (0.0, 100.0),
        december: f64::from(run.december - first) / (count - 1).max(1) as f64,
        coverage: december.map(|coverage| coverage.0),
        target: run.target.map(|target| target.0),
        is_reached: run.target.is_none_or(is_reached),
        summary: (texts.line)(&month(rows.first()), &month(rows.last()), &words.percent(highest)),
    }
}
