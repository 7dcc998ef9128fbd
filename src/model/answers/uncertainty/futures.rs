//! The futures: draws of everything uncertain, made once and asked of every slider position.

use std::sync::OnceLock;

use super::pert::{Pert, normal_quantile};
use super::sequence::{DIMENSIONS, Sequence};
use crate::model::drawn::DRAWN;
use crate::model::prepare::pool_growth;
use crate::model::{Assumptions, PARAMETERS, Parameter, Region, Unit};

/// Futures drawn unless somebody asks for another number; a power of two fills the space evenly.
pub const FUTURES: usize = 2048;

const _: () =
    assert!(DRAWN + 2 == DIMENSIONS, "a dimension for each drawn assumption, the baseline and the error");

/// The id of the assumption that [`Future::pool_growth`] is made of; it is always drawn.
const ELIGIBLE_GROWTH: &str = "eligible_growth_per_year";

/// An assumption between its bounds.
#[derive(Clone, Copy, Debug)]
pub struct Uncertain {
    /// The assumption.
    pub parameter: &'static Parameter,
    /// Lowest value, in its unit.
    pub low: f64,
    /// Most likely value: the scenario's.
    pub mode: f64,
    /// Highest value.
    pub high: f64,
}

impl PartialEq for Uncertain {
    fn eq(&self, other: &Self) -> bool {
        (self.parameter.id, self.low, self.mode, self.high)
            == (other.parameter.id, other.low, other.mode, other.high)
    }
}

/// Every uncertain assumption with the planner's own bounds, else those of docs/model.md, section 3, widened where
/// the planner's value lies outside.
///
/// ```
/// use jangkau::model::{Assumptions, answers::uncertain};
///
/// for row in uncertain(&Assumptions::default()) {
///     println!("{}: {} to {}", row.parameter.id, row.low, row.high);
///     assert!(row.parameter.drawn && row.low <= row.mode && row.mode <= row.high);
/// }
/// ```
pub fn uncertain(assumptions: &Assumptions) -> Vec<Uncertain> {
    let drawn = PARAMETERS.iter().filter(|parameter| parameter.drawn);
    drawn
        .filter_map(|parameter| {
            let own = assumptions.own_range(parameter.id).map(|range| (range.low, range.high));
            let (low, high) = own.or(parameter.range)?;
            let mode = (parameter.get)(assumptions);
            Some(Uncertain { parameter, low: low.min(mode), mode, high: high.max(mode) })
        })
        .collect()
}

impl Uncertain {
    /// Puts `value` into `assumptions`, to whole months where only those are allowed.
    pub(super) fn set(&self, assumptions: &mut Assumptions, value: f64) {
        (self.parameter.set)(assumptions, self.allowed(value));
    }

    /// `value` as the parameter can take it.
    fn allowed(&self, value: f64) -> f64 {
        let (lowest, highest) = self.parameter.allowed;
        let value = value.clamp(lowest, highest);
        if self.parameter.unit == Unit::Months { value.round() } else { value }
    }

    /// Whether the parameter can take any value between the bounds, and even one a little outside.
    fn allows_all(&self) -> bool {
        let (lowest, highest) = self.parameter.allowed;
        lowest < self.low && self.high < highest && self.parameter.unit != Unit::Months
    }
}

/// One future as a row of numbers, which is how it is handed over: active members at the baseline as a multiple of the
/// scenario's; the error of the model in standard deviations; by what the eligible workers grow in a month, which takes a
/// power and is found once for all runs; then values of the drawn assumptions, as their parameters can take them, in the
/// order of [`PARAMETERS`].
pub(super) type FutureRow = [f64; DRAWN + 3];

/// What is drawn of a future before anything is known of the region: a point of the cube.
#[derive(Clone, Copy, Debug)]
struct DrawPoint {
    /// Error of the model, in standard deviations.
    error: f64,
    /// Place between the bounds of the active members.
    active: f64,
    /// Share of the distribution of each assumption below its value.
    shares: [f64; DRAWN],
}

/// The points of the futures that are usually drawn: they depend on nothing, so they are found once.
static POINTS: OnceLock<Vec<DrawPoint>> = OnceLock::new();

impl DrawPoint {
    const MIDDLE: Self = Self { error: 0.0, active: 0.5, shares: [0.5; DRAWN] };
}

fn points_after(count: usize) -> impl Iterator<Item = DrawPoint> {
    Sequence::new().skip(count).map(|[error, active, shares @ ..]| DrawPoint {
        error: normal_quantile(error),
        active,
        shares,
    })
}

/// The same futures for every question about a region under the same bounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Futures {
    pub(super) uncertain: Vec<Uncertain>,
    pub(super) rows: Vec<FutureRow>,
}

impl Futures {
    /// Draws `count` futures: each assumption from PERT between its bounds, the members of a baseline that is known only
    /// as a band uniformly, the model error from a normal distribution.
    pub fn new(uncertain: Vec<Uncertain>, region: &Region, count: usize) -> Self {
        let perts: Vec<Pert> = uncertain.iter().map(|row| Pert::new(row.low, row.mode, row.high)).collect();
        let (lowest, highest) = scale(region);
        let growth = uncertain.iter().position(|row| row.parameter.id == ELIGIBLE_GROWTH);
        let usual = POINTS.get_or_init(|| points_after(0).take(FUTURES).collect());
        let further: Vec<DrawPoint> = points_after(FUTURES).take(count.saturating_sub(FUTURES)).collect();
        let mut points = usual.iter().chain(&further);
        // Four at a time; what is too many of the last four is cut off.
        let mut rows = vec![[0.0; DRAWN + 3]; count.next_multiple_of(4)];
        for four in rows.as_chunks_mut::<4>().0 {
            let points: [&DrawPoint; 4] =
                std::array::from_fn(|_| points.next().unwrap_or(&DrawPoint::MIDDLE));
            for ([scale, error, ..], point) in four.iter_mut().zip(points) {
                *scale = lowest + point.active * (highest - lowest);
                *error = point.error;
            }
            for (place, (uncertain, pert)) in uncertain.iter().zip(&perts).enumerate().take(DRAWN) {
                let shares = points.map(|point| point.shares.get(place).copied().unwrap_or(0.5));
                for ([_, _, _, values @ ..], value) in four.iter_mut().zip(pert.quantiles(shares)) {
                    if let Some(slot) = values.get_mut(place) {
                        *slot = if uncertain.allows_all() { value } else { uncertain.allowed(value) };
                    }
                }
            }
            for [_, _, grows, values @ ..] in four {
                let growth = growth.and_then(|place| values.get(place));
                *grows = growth.map_or(1.0, |growth| pool_growth(*growth));
            }
        }
        rows.truncate(count);
        Self { uncertain, rows }
    }

    /// These futures as numbers, for [`Futures::unpacked`].
    pub fn packed(&self) -> &[f64] {
        self.rows.as_flattened()
    }

    /// The futures of which [`Futures::packed`] gave the numbers. They say nothing of the bounds from which they were drawn.
    pub fn unpacked(numbers: &[f64]) -> Self {
        Self { uncertain: uncertain(&Assumptions::default()), rows: numbers.as_chunks().0.to_vec() }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.rows.len()
    }
}

/// The bounds of the active members at the baseline as multiples of the scenario's.
pub(super) fn scale(region: &Region) -> (f64, f64) {
    let active = &region.active;
    let stocks = [&active.wage, &active.non_asn, &active.self_paid, &active.construction, &active.other];
    let sponsored: f64 = region.sponsored.iter().map(|cohort| cohort.workers.0).sum();
    let total = stocks.iter().map(|stock| stock.0).sum::<f64>() + sponsored;
    match region.active_range {
        Some((low, high)) if total > 0.0 => (low.0 / total, high.0 / total),
        _ => (1.0, 1.0),
    }
}
