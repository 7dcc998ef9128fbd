//! The futures: draws of everything uncertain, made once and asked of every slider position.

use std::sync::OnceLock;

use super::pert::{Pert, normal_quantile};
use super::sequence::{DIMENSIONS, Sequence};
use crate::model::prepare::pool_growth;
use crate::model::{Assumptions, PARAMETERS, Parameter, Region};

/// Futures drawn unless somebody asks for another number; a power of two fills the space evenly.
pub const FUTURES: usize = 2048;

/// Assumptions that are drawn: the rows of [`PARAMETERS`] that say so. A further one needs a further dimension.
pub(super) const DRAWN: usize = drawn(PARAMETERS);
const _: () =
    assert!(DRAWN + 2 == DIMENSIONS, "a dimension for each drawn assumption, the baseline and the error");

const fn drawn(parameters: &[Parameter]) -> usize {
    match parameters {
        [] => 0,
        [first, rest @ ..] => first.drawn as usize + drawn(rest),
    }
}

/// The id of the assumption that [`Future::pool_growth`] is made of; it is always drawn.
const ELIGIBLE_GROWTH: &str = "eligible_growth_per_year";

/// Least d_s + l a month; below it self-payers have no balanced growth to start from.
const LEAST_TURNOVER: f64 = 1e-4;

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
        if self.parameter.unit == crate::model::Unit::Months { value.round() } else { value }
    }
}

/// Keeps enough turnover among self-payers, once every value of a future is in `assumptions`.
pub(super) fn keep_turnover(assumptions: &mut Assumptions) {
    let least = LEAST_TURNOVER - assumptions.self_paid_lapse_per_month;
    if assumptions.organic_growth_self_paid < least {
        assumptions.organic_growth_self_paid = least;
    }
}

/// One future.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Future {
    /// Values of the uncertain assumptions, in their order.
    pub values: [f64; DRAWN],
    /// Active members at the baseline, as a multiple of the scenario's.
    pub scale: f64,
    /// Error of the model, in standard deviations.
    pub error: f64,
    /// By what the eligible workers grow in a month, which takes a power: found once for all runs.
    pub pool_growth: f64,
}

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
    pub(super) list: Vec<Future>,
}

impl Futures {
    /// Draws `count` futures: each assumption from PERT between its bounds, the members of a baseline that is known only
    /// as a band uniformly, the model error from a normal distribution.
    pub fn new(uncertain: Vec<Uncertain>, region: &Region, count: usize) -> Self {
        let perts: Vec<Pert> = uncertain.iter().map(|row| Pert::new(row.low, row.mode, row.high)).collect();
        let scale = scale(region);
        let growth = uncertain.iter().position(|row| row.parameter.id == ELIGIBLE_GROWTH);
        let growth = growth.and_then(|place| Some((place, uncertain.get(place)?)));
        let mut list = Vec::with_capacity(count);
        let mut points = POINTS.get_or_init(|| points_after(0).take(FUTURES).collect()).iter().copied();
        let mut further = (count > FUTURES).then(|| points_after(FUTURES)).into_iter().flatten();
        while list.len() < count {
            // Four at a time; what is too many of the last four is cut off.
            let four: [DrawPoint; 4] = std::array::from_fn(|_| {
                points.next().or_else(|| further.next()).unwrap_or(DrawPoint::MIDDLE)
            });
            let mut futures = four.map(|point| Future {
                values: [0.0; DRAWN],
                scale: scale.0 + point.active * (scale.1 - scale.0),
                error: point.error,
                pool_growth: 1.0,
            });
            for (place, pert) in perts.iter().enumerate().take(DRAWN) {
                let shares = four.map(|point| point.shares.get(place).copied().unwrap_or(0.5));
                for (future, value) in futures.iter_mut().zip(pert.quantiles(shares)) {
                    if let Some(slot) = future.values.get_mut(place) {
                        *slot = value;
                    }
                }
            }
            if let Some((place, row)) = growth {
                for future in &mut futures {
                    let value = future.values.get(place).copied().unwrap_or(row.mode);
                    future.pool_growth = pool_growth(row.allowed(value));
                }
            }
            list.extend(futures);
        }
        list.truncate(count);
        Self { uncertain, list }
    }

    /// These futures as numbers, for [`Futures::unpacked`].
    pub fn packed(&self) -> Vec<f64> {
        packed(&self.list)
    }

    /// The futures that [`Futures::packed`] wrote. They say nothing of the bounds from which they were drawn.
    pub fn unpacked(numbers: &[f64]) -> Self {
        let (rows, _) = numbers.as_chunks::<{ DRAWN + 3 }>();
        let future = |&[scale, error, pool_growth, ref values @ ..]: &[f64; DRAWN + 3]| Future {
            values: *values,
            scale,
            error,
            pool_growth,
        };
        Self { uncertain: uncertain(&Assumptions::default()), list: rows.iter().map(future).collect() }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.list.len()
    }
}

/// Futures as numbers.
pub(super) fn packed(futures: &[Future]) -> Vec<f64> {
    let mut numbers = Vec::with_capacity(futures.len() * (DRAWN + 3));
    for future in futures {
        numbers.extend([future.scale, future.error, future.pool_growth]);
        numbers.extend(future.values);
    }
    numbers
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
