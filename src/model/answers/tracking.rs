//! What was counted against the plan, and the plan carried on from the last count: docs/model.md, section 8.

use super::counts::{Count, counts};
use super::goal::{Goal, reaches};
use super::uncertainty::{FuturesRun, MonthBand, band, with_error};
use crate::model::{Month, Percent, Prepared, RunBuffers, Scenario, SegmentCounts, Workers};

/// Months until the model error has its full size.
const ERROR_GROWS_OVER: f64 = 3.0;
/// Least spread that a rank is measured by, points.
const LEAST_SPREAD: f64 = 0.05;

/// How far the model was off in past cases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ModelError {
    /// Root mean square of the errors, points.
    pub sigma: Percent,
    /// How many errors that is.
    pub count: usize,
}

/// A count against the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tracked {
    /// Its month.
    pub month: Month,
    /// Members counted.
    pub active: Workers,
    /// Coverage counted.
    pub coverage: Percent,
    /// Coverage of the plan.
    pub plan: Percent,
    /// Members counted less those of the plan.
    pub difference: Workers,
    /// The same in points.
    pub difference_points: Percent,
    /// Members counted of each segment less those of the plan, where they were counted.
    pub segment_differences: SegmentCounts,
    /// Where the count stands among the futures, from 0 to 1; 0.5 is on the plan.
    pub rank: f64,
}

/// Where a target stands after the last count.
#[derive(Clone, Debug, PartialEq)]
pub struct Tracking {
    /// The region's own error, which counts its past cases and its own counts; points.
    pub sigma: Percent,
    /// The counts in the order of their months.
    pub observed: Vec<Tracked>,
    /// Members of the target's December, carried on from the last count.
    pub active: Workers,
    /// Coverage of the target's December, carried on from the last count.
    pub coverage: Percent,
    /// Members a month, on top of the plan, that the target still needs from the last count on; below 0 where there are
    /// more than it needs.
    pub needed_per_month: Workers,
    /// Share of the futures that reach the target, from 0 to 1.
    pub probability: f64,
    /// The middle 80 % of the futures from the last count to the horizon.
    pub bands: Vec<MonthBand>,
}

/// The counts of a scenario beside the futures of its plan, and the futures carried on from the last count.
#[derive(Clone, Debug)]
pub struct Tracker<'a> {
    prepared: Prepared,
    baseline: Month,
    futures: &'a FuturesRun,
    error: ModelError,
    first: Count,
    counted: Vec<Count>,
}

impl<'a> Tracker<'a> {
    /// `futures` has run the same scenario to its horizon.
    pub fn new(scenario: &Scenario, futures: &'a FuturesRun, error: ModelError) -> Self {
        let prepared = Prepared::new(scenario);
        let start = prepared.baseline_end();
        let first =
            Count { step: 0, active: start.active, coverage: start.coverage, segments: SegmentCounts::NONE };
        let counted = counts(&scenario.region.observations, &prepared);
        Self { baseline: scenario.region.baseline_month, prepared, futures, error, first, counted }
    }

    /// The last count, or the baseline.
    fn last(&self) -> Count {
        self.counted.last().copied().unwrap_or(self.first)
    }

    /// The region's own error, which counts its past cases and its own counts; points.
    pub fn sigma(&self) -> Percent {
        own_sigma(self.futures, self.first, &self.counted, self.error)
    }

    /// The counts in the order of their months.
    pub fn observed(&self) -> Vec<Tracked> {
        let mut buffers = RunBuffers::default();
        let is_told_apart = self.counted.iter().any(|count| count.segments != SegmentCounts::NONE);
        let table = is_told_apart.then(|| self.prepared.table());
        let observed = self.counted.iter().map(|count| {
            let row = table.as_ref().and_then(|table| table.rows.get(count.step));
            let plan = self.prepared.at(count.step, &mut buffers);
            Tracked {
                month: self.baseline + count.step as i32,
                active: count.active,
                coverage: count.coverage,
                plan: plan.coverage,
                difference: count.active - plan.active,
                difference_points: count.coverage - plan.coverage,
                segment_differences: row.map_or(SegmentCounts::NONE, |row| count.segments.less(row)),
                rank: rank(self.futures, count, self.error.sigma),
            }
        });
        observed.collect()
    }

    /// Share of the futures, carried on from the last count, that reach `goal` in its December, from 0 to 1; `None`
    /// where that is not after the last count and within the projection. `sigma`: the model error, 0 to leave it out.
    pub fn probability(&self, goal: &Goal, sigma: Percent) -> Option<f64> {
        let last = self.last();
        let december = self.prepared.step_of(goal.december()).filter(|step| *step > last.step)?;
        Some(probability(self.futures, last, december, goal, sigma))
    }

    /// The middle 80 % of the futures from the last count to the horizon, with the model error `sigma`.
    pub fn bands(&self, sigma: Percent) -> Vec<MonthBand> {
        bands(self.futures, self.last(), self.prepared.last(), self.baseline, sigma)
    }
}

/// What was counted in `scenario` against its plan and where that leads for `goal`, whose December is after the last count
/// and within the projection; `None` where it is not. `futures` has run the same scenario to its horizon.
pub fn track(scenario: &Scenario, goal: &Goal, futures: &FuturesRun, error: ModelError) -> Option<Tracking> {
    let tracker = Tracker::new(scenario, futures, error);
    let (last, sigma) = (tracker.last(), tracker.sigma());
    let probability = tracker.probability(goal, sigma)?;
    let december = tracker.prepared.step_of(goal.december())?;
    let eligible = tracker.prepared.eligible(december)?;
    let mut buffers = RunBuffers::default();
    let mut plan = |step: usize| tracker.prepared.at(step, &mut buffers).active;
    let active = plan(december) + (last.active - plan(last.step));
    let target =
        scenario.region.targets.iter().find(|one| (one.year, one.percent) == (goal.year, goal.percent));
    let wanted = target.and_then(|target| target.workers).unwrap_or_else(|| goal.percent.of(eligible));
    Some(Tracking {
        sigma,
        observed: tracker.observed(),
        active,
        coverage: active.percent_of(eligible),
        needed_per_month: (wanted - active) / (december - last.step) as f64,
        probability,
        bands: tracker.bands(sigma),
    })
}

/// ```text
/// ramp(d) = min(1, d/3)
/// ```
fn ramp(months: usize) -> f64 {
    (months as f64 / ERROR_GROWS_OVER).min(1.0)
}

/// ```text
/// rank = mean over futures of Phi((o - c_i(h)) / max(0.05, sigma ramp(h)))
/// ```
fn rank(futures: &FuturesRun, point: &Count, sigma: Percent) -> f64 {
    let spread = (sigma.0 * ramp(point.step)).max(LEAST_SPREAD);
    let below = |coverage: Percent| {
        let z = (point.coverage - coverage).0 / spread;
        0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
    };
    mean(futures, point.step, below)
}

/// Each count starts anew from the one before, the baseline first:
///
/// ```text
/// r_k    = (o_k - o_(k-1)) - (mean c(h_k) - mean c(h_(k-1))),  d_k = h_k - h_(k-1)
/// sigma' = sqrt((N0 sigma^2 + sum of (r_k / ramp(d_k))^2) / (N0 + K))
/// ```
fn own_sigma(futures: &FuturesRun, first: Count, counted: &[Count], error: ModelError) -> Percent {
    let (mut before, mut squares) = (first, error.count as f64 * error.sigma.0 * error.sigma.0);
    for point in counted {
        let expected = |step| mean(futures, step, |coverage| coverage.0);
        let moved = (point.coverage - before.coverage).0;
        let off = moved - (expected(point.step) - expected(before.step));
        let off = off / ramp(point.step - before.step);
        squares += off * off;
        before = *point;
    }
    let count = error.count + counted.len();
    if count == 0 { error.sigma } else { Percent(libm::sqrt(squares / count as f64)) }
}

/// The mean over the futures of what `of` makes of their coverage at `step`.
fn mean(futures: &FuturesRun, step: usize, of: impl Fn(Percent) -> f64) -> f64 {
    let (sum, count) =
        futures.runs().filter_map(|(run, _)| run.get(step)).fold((0.0, 0.0), |sum, coverage| {
            let (sum, count): (f64, f64) = sum;
            (sum + of(Percent(*coverage)), count + 1.0)
        });
    sum / count.max(1.0)
}

/// Each future's coverage at `step`, carried on from the last count by its own difference, with the error that starts anew
/// there.
fn carried(futures: &FuturesRun, last: Count, step: usize, sigma: Percent) -> impl Iterator<Item = Percent> {
    futures.runs().filter_map(move |(run, error)| {
        let coverage = Percent(*run.get(step)?) + (last.coverage - Percent(*run.get(last.step)?));
        Some(with_error(coverage, step - last.step, error, sigma))
    })
}

fn probability(futures: &FuturesRun, last: Count, december: usize, goal: &Goal, sigma: Percent) -> f64 {
    let (met, all) = carried(futures, last, december, sigma).fold((0.0, 0.0), |(met, all), coverage| {
        (met + f64::from(u8::from(reaches(coverage, goal.percent))), all + 1.0)
    });
    met / f64::max(all, 1.0)
}

fn bands(futures: &FuturesRun, last: Count, end: usize, baseline: Month, sigma: Percent) -> Vec<MonthBand> {
    let month = |step: usize| band(baseline + step as i32, carried(futures, last, step, sigma));
    (last.step..=end).filter_map(month).collect()
}
