//! Answer 7: how sure. The plan in thousands of futures, always the same ones, so that a slider shows the plan's effect
//! and not the luck of the draw.

mod elsewhere;
mod futures;
mod pert;
mod sequence;
mod tornado;

pub use elsewhere::{FuturesProgram, run_elsewhere};
pub use futures::{FUTURES, Futures, Uncertain, uncertain};
pub use tornado::{Swing, SwingCause, tornado};

use self::elsewhere::elsewhere;
use self::futures::FutureRow;
use super::goal::Goal;
use super::lever_runner::stripped;
use crate::model::drawn::DrawnAssumptions;
use crate::model::lanes::{LANES, Lanes};
use crate::model::number::Number;
use crate::model::prepare::World;
use crate::model::run::LaneRun;
use crate::model::{Month, Percent, Prepared, Scenario};

/// Months until the model error has its full size.
const ERROR_GROWS_OVER: f64 = 3.0;

/// The middle 80 % of the futures in one month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MonthBand {
    /// The month.
    pub month: Month,
    /// A tenth of the futures lies below.
    pub p10: Percent,
    /// Half of them.
    pub p50: Percent,
    /// Nine tenths.
    pub p90: Percent,
}

/// A plan on its way through the futures, a few at a time so that a page stays awake.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Percent, answers::{Futures, FuturesRun, Goal, uncertain}};
///
/// let futures = Futures::new(uncertain(&scenario.assumptions), &scenario.region, 256);
/// let goal = Goal { year: 2025, percent: Percent(26.0), lasting: false };
/// let mut run = FuturesRun::new(&scenario, goal.until());
/// while run.advance(&futures, 100) > 0 {}
/// let model_error = Percent(3.0);
/// assert!((0.0..=1.0).contains(&run.probability(&goal, model_error)));
/// assert!(run.bands(model_error).iter().all(|band| band.p10 <= band.p50 && band.p50 <= band.p90));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug)]
pub struct FuturesRun {
    prepared: Prepared,
    baseline: Month,
    lanes: LaneRun,
    /// Coverage in percent by step, one future after the other.
    coverage: Vec<f64>,
    errors: Vec<f64>,
}

impl FuturesRun {
    /// Prepares `scenario` for the months to `until`.
    pub fn new(scenario: &Scenario, until: Month) -> Self {
        let mut scenario = stripped(scenario);
        scenario.horizon = until;
        Self {
            prepared: Prepared::new(&scenario),
            baseline: scenario.region.baseline_month,
            lanes: LaneRun::default(),
            coverage: Vec::new(),
            errors: Vec::new(),
        }
    }

    /// What is to be run, as numbers, for [`FuturesRun::unpacked`].
    pub fn packed(&mut self) -> Vec<f64> {
        self.prepared.packed()
    }

    /// The run, before its first future, that [`FuturesRun::packed`] wrote; `None` for other numbers.
    pub fn unpacked(numbers: &[f64]) -> Option<Self> {
        let prepared = Prepared::unpacked(numbers)?;
        Some(Self {
            baseline: prepared.baseline,
            prepared,
            lanes: LaneRun::default(),
            coverage: Vec::new(),
            errors: Vec::new(),
        })
    }

    /// Runs the next `count` of `futures` (the same at every call), several side by side; how many are left.
    pub fn advance(&mut self, futures: &Futures, count: usize) -> usize {
        let done = self.errors.len();
        let next = futures.rows.get(done..).unwrap_or_default();
        let next = next.get(..count).unwrap_or(next);
        let (before, numbers) = (self.coverage.len(), next.len() * self.months());
        self.coverage.resize(before + numbers, 0.0);
        let mut coverage = std::mem::take(&mut self.coverage);
        let rows = coverage.get_mut(before..).unwrap_or_default();
        if !elsewhere(&mut self.prepared, next, rows) {
            self.run_here(next, rows);
        }
        self.coverage = coverage;
        self.errors.extend(next.iter().map(|[_, error, ..]| *error));
        futures.count() - self.errors.len()
    }

    fn run_here(&mut self, next: &[FutureRow], rows: &mut [f64]) {
        let months = self.months();
        let (fours, left) = next.as_chunks::<LANES>();
        // Where fewer are left, the last one stands there again.
        let last = left.last().map(|last| std::array::from_fn(|lane| *left.get(lane).unwrap_or(last)));
        for (beside, rows) in fours.iter().chain(&last).zip(rows.chunks_mut(LANES * months)) {
            let values = std::array::from_fn(|place| {
                Lanes::of(beside, |[_, _, _, values @ ..]| values.get(place).copied().unwrap_or_default())
            });
            let scale = Lanes::of(beside, |[scale, ..]| *scale);
            let pool_growth = Lanes::of(beside, |[_, _, growth, ..]| *growth);
            let assumptions = DrawnAssumptions::from_values(values);
            let world = World::new(&self.prepared, &assumptions, scale, pool_growth);
            put_rows(self.lanes.coverage(&self.prepared, &world), rows);
        }
    }

    /// How many months of coverage each future has, the baseline among them.
    pub fn months(&self) -> usize {
        self.prepared.last() + 1
    }

    /// Coverage in percent by step of the futures run so far, one future after the other.
    pub fn coverage(&self) -> &[f64] {
        &self.coverage
    }

    /// Share of the futures run so far that meet `goal`, from 0 to 1. `sigma`: model error, 0 to leave it out.
    pub fn probability(&self, goal: &Goal, sigma: Percent) -> f64 {
        let Some((first, last)) = goal.watched(self.baseline) else { return 0.0 };
        let met = self.runs().filter(|(run, error)| {
            // Only the months that count; not `Percent::min`, a call in wasm.
            let watched = run.get(first..=last).unwrap_or_default();
            let least = watched.iter().zip(first..).fold(f64::INFINITY, |least, (coverage, step)| {
                with_error(Percent(*coverage), step, *error, sigma).0.at_most(least)
            });
            !watched.is_empty() && goal.is_met_by(Percent(least))
        });
        met.count() as f64 / self.errors.len().max(1) as f64
    }

    /// The coverage by step of each future run so far, with its error of the model in standard deviations.
    pub(super) fn runs(&self) -> impl Iterator<Item = (&[f64], f64)> {
        self.coverage.chunks_exact(self.months()).zip(self.errors.iter().copied())
    }

    /// The band of the futures run so far, month by month from the baseline; empty before the first.
    pub fn bands(&self, sigma: Percent) -> Vec<MonthBand> {
        let steps = self.prepared.last() + 1;
        let mut month = Vec::with_capacity(self.errors.len());
        let band = |step: usize| {
            month.clear();
            let at_step = self.coverage.iter().skip(step).step_by(steps);
            // No coverage is negative, so the bits are in the order of the numbers, and integers sort faster.
            month.extend(
                at_step
                    .zip(&self.errors)
                    .map(|(at, error)| with_error(Percent(*at), step, *error, sigma).0.to_bits()),
            );
            let [p10, p50, p90] = quantiles(&mut month)?.map(Percent);
            Some(MonthBand { month: self.baseline + step as i32, p10, p50, p90 })
        };
        (0..steps).map_while(band).collect()
    }
}

/// Puts the coverage of each lane, month after month, into a row of its own; there may be fewer rows than lanes.
fn put_rows(months: &[Lanes], rows: &mut [f64]) {
    let mut rows = rows.chunks_exact_mut(months.len());
    let mut row = || rows.next().unwrap_or_default();
    let (a, b, c, d) = (row(), row(), row(), row());
    if d.is_empty() {
        for (lane, row) in [a, b, c].into_iter().enumerate() {
            for (month, to) in months.iter().zip(row) {
                *to = month.numbers().get(lane).copied().unwrap_or_default();
            }
        }
        return;
    }
    for ((((month, a), b), c), d) in months.iter().zip(a).zip(b).zip(c).zip(d) {
        [*a, *b, *c, *d] = month.numbers();
    }
}

/// Coverage with the model's error, `error` standard deviations: it grows over three months and never takes coverage
/// below 0.
///
/// ```text
/// max(0, coverage + z sigma min(1, h/3))
/// ```
pub(super) fn with_error(coverage: Percent, step: usize, error: f64, sigma: Percent) -> Percent {
    // Not `f64::min`: a call, in wasm.
    let grown = (step as f64 / ERROR_GROWS_OVER).at_most(1.0);
    let shifted = coverage + sigma * error * grown;
    if shifted > Percent::ZERO { shifted } else { Percent::ZERO }
}

/// The band of one month; `None` without futures.
pub(super) fn band(month: Month, coverage: impl Iterator<Item = Percent>) -> Option<MonthBand> {
    let mut bits: Vec<u64> = coverage.map(|coverage| coverage.0.to_bits()).collect();
    let [p10, p50, p90] = quantiles(&mut bits)?.map(Percent);
    Some(MonthBand { month, p10, p50, p90 })
}

/// The 10th, 50th and 90th percentile, linear between neighbours. Reorders `values`, bits of numbers not below 0.
fn quantiles(values: &mut [u64]) -> Option<[f64; 3]> {
    let last = values.len().checked_sub(1)? as f64;
    let p50 = at_place(values, 0.5 * last)?;
    // The middle has been found: the lesser half is below it, the greater above.
    let middle = libm::floor(0.5 * last);
    let halves = last >= 10.0;
    let (below, above) =
        if halves { (..=middle as usize, middle as usize..) } else { (..=last as usize, 0..) };
    let p10 = at_place(values.get_mut(below)?, 0.1 * last)?;
    let p90 = at_place(values.get_mut(above)?, 0.9 * last - if halves { middle } else { 0.0 })?;
    Some([p10, p50, p90])
}

/// The value at a place of the ascending order, between two places linear between their values.
fn at_place(values: &mut [u64], place: f64) -> Option<f64> {
    let whole = libm::floor(place);
    if whole as usize >= values.len() {
        return None;
    }
    let (_, low, above) = values.select_nth_unstable(whole as usize);
    let low = f64::from_bits(*low);
    let high = above.iter().min().map_or(low, |bits| f64::from_bits(*bits));
    Some(low + (place - whole) * (high - low))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests;
