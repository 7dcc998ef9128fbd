//! Branch and bound over the levers of the informal pool: boxes of lever values, the one that could be cheapest first.
//!
//! In each box affine arithmetic says what the levers can bring at best and cost at least, and the frontier what the other
//! two levers must add; no point of the box is cheaper. The point of that lower bound is tried, and what it costs in truth
//! is an upper bound. Boxes that cannot beat the best point are dropped.

use std::collections::BinaryHeap;

use super::affine::Affine;
use super::boxes::{OpenBox, halves};
use super::frontier::{Frontier, Nodes, Weights, weigh};
use super::informal::{Bounds, Ranges, bounds};
use super::knapsack::{LeastCost, ROUNDING, least_cost};
use super::problem::{CheapestProblem, STAFF, WAGE};
use crate::model::answers::limits::Purse;

/// The search ends when the best point is this close to the bound, as a share of its cost.
const CLOSE_ENOUGH: f64 = 5e-4;
/// A box whose forms are linear but for this share of the best cost is not split further.
const TIGHT: f64 = 2e-5;
/// Symbols of the forms: few levers, or many.
const FEW: usize = 3;
const MANY: usize = 8;

/// What a search found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The cheapest point seen, all levers, and its rupiah by the tables.
    pub best: Option<(Vec<f64>, f64)>,
    /// No point costs less than this, rupiah; infinite when none reaches the goal.
    pub bound: f64,
}

/// A weighted sum of the watched months that every plan must meet; each by itself bounds the cost.
struct Demand {
    weights: Weights,
    /// People.
    need: f64,
    frontier: Frontier,
}

/// Each watched month, and mixtures of the first and the last: a plan that lasts is often dear because it must do both.
fn demands(months: usize) -> Vec<Weights> {
    let only = |month: usize| std::array::from_fn(|other| if other == month { 1.0 } else { 0.0 });
    let mut demands: Vec<Weights> = (0..months).map(only).collect();
    if months > 1 {
        let mixed = |first: f64| {
            std::array::from_fn(|month| match month {
                0 => first,
                last if last == months - 1 => 1.0 - first,
                _ => 0.0,
            })
        };
        demands.extend([0.75, 0.5, 0.25].map(mixed));
    }
    demands
}

/// A search on its way.
pub struct Search {
    wage: Nodes,
    staff: Nodes,
    demands: Vec<Demand>,
    /// Node of the wage earners at which the next of them costs as much as the staff do.
    turn: usize,
    /// The cheapest point seen so far, and its rupiah.
    best: Option<(Vec<f64>, f64)>,
    /// Points that cost this much or more are of no use, rupiah.
    below: f64,
    open: BinaryHeap<OpenBox>,
    looked: usize,
    /// Boxes to look at, at most.
    boxes: usize,
    /// The least bound of the boxes that cannot be split, rupiah.
    settled: f64,
    /// Whether the small forms hold all levers.
    few: bool,
}

/// The cheapest point of `problem` within `ranges` (of all levers), looking at no more than `boxes` boxes and at none
/// that costs `below` rupiah at least.
pub fn search(problem: &mut CheapestProblem, ranges: &Ranges, below: f64, boxes: usize) -> Found {
    let mut search = Search::new(problem, ranges, below, boxes);
    loop {
        if let Some(found) = search.go_on(problem, boxes) {
            return found;
        }
    }
}

impl Search {
    /// The question of [`search`]; go on with the same `problem`.
    pub fn new(problem: &mut CheapestProblem, ranges: &Ranges, below: f64, boxes: usize) -> Self {
        let range = |place: usize| ranges.get(place).copied().unwrap_or((0.0, 0.0));
        let (wage, staff) = (problem.wage.within(range(WAGE)), problem.staff.within(range(STAFF)));
        let demands = demands(problem.watched.clone().count());
        let demands = demands.into_iter().map(|weights| Demand {
            weights,
            need: weigh(&weights, &problem.need),
            frontier: Frontier::new([&wage, &staff], &weights),
        });
        let demands = demands.collect();
        let root: Ranges = problem.dimensions.iter().map(|dimension| range(dimension.place)).collect();
        let mut search = Self {
            turn: wage.turn(&staff),
            wage,
            staff,
            demands,
            best: None,
            below,
            open: BinaryHeap::new(),
            looked: 1,
            boxes,
            settled: f64::INFINITY,
            few: root.len() <= FEW,
        };
        let root =
            if search.few { search.look::<FEW>(problem, root) } else { search.look::<MANY>(problem, root) };
        search.open.extend(root);
        search
    }

    /// Looks at `boxes` boxes more; what was found, with the last.
    pub fn go_on(&mut self, problem: &mut CheapestProblem, boxes: usize) -> Option<Found> {
        if self.few { self.run::<FEW>(problem, boxes) } else { self.run::<MANY>(problem, boxes) }
    }

    fn run<const N: usize>(&mut self, problem: &mut CheapestProblem, boxes: usize) -> Option<Found> {
        let rest = self.looked + boxes;
        while let Some(next) = self.open.pop() {
            let best = self.enough();
            if self.looked >= self.boxes || next.bound >= best - CLOSE_ENOUGH * best.abs() {
                self.open.push(next);
                break;
            }
            if self.looked >= rest {
                self.open.push(next);
                return None;
            }
            let Some(halves) = halves(&next) else {
                // Its bound cannot rise; others may still hold a cheaper point.
                self.settled = self.settled.min(next.bound);
                continue;
            };
            for half in halves {
                self.looked += 1;
                let half = self.look::<N>(problem, half);
                self.open.extend(half);
            }
        }
        let least = self.open.peek().map_or(f64::INFINITY, |next| next.bound).min(self.settled);
        let best = self.best.take();
        // Dropped boxes are no cheaper than the best point was.
        let bound = best.as_ref().map_or(least, |(_, cost)| least.min(*cost));
        Some(Found { best, bound: bound * (1.0 - ROUNDING) })
    }

    /// Rupiah from which on a point is of no use.
    fn enough(&self) -> f64 {
        self.best.as_ref().map_or(self.below, |(_, cost)| cost.min(self.below))
    }

    /// Bounds a box and tries its most promising point; `None` when it holds nothing better.
    fn look<const N: usize>(&mut self, problem: &mut CheapestProblem, ranges: Ranges) -> Option<OpenBox> {
        let prepared = &problem.runner.prepared;
        let bounds: Bounds<N> = bounds(prepared, &problem.dimensions, &ranges, &problem.watch());
        if !within_ceilings(problem, &ranges, &bounds) {
            return None;
        }
        let mut point: Option<LeastCost<N>> = None;
        for demand in &self.demands {
            let least =
                least_cost(&bounds.cost, &bounds.weighed(&demand.weights), &demand.frontier, demand.need)?;
            if point.as_ref().is_none_or(|dearest| least.rupiah > dearest.rupiah) {
                point = Some(least);
            }
        }
        let point = point?;
        self.attempt(problem, &ranges, &point.symbols);
        let by_payment = bounds.least + self.demands.first().map_or(0.0, |demand| demand.frontier.cost);
        let bound = point.rupiah.max(by_payment);
        let best = self.enough();
        if bound >= best {
            return None;
        }
        // What halves could gain: the part of the forms that is not linear; with several months, each of which is
        // bounded for itself, also what they could be told apart by.
        let people = bounds.members.iter().map(|people| people.error).fold(0.0, f64::max);
        let apart = if bounds.members.len() > 1 { bounds.cost.radius() } else { bounds.cost.error };
        let loose = apart + point.rupiah_a_person * people;
        let split = if best.is_infinite() || loose > TIGHT * best {
            widest(&ranges, &bounds, point.rupiah_a_person)
        } else {
            None
        };
        Some(OpenBox { bound, ranges, split })
    }

    /// Tries the point of a box, completed by the other levers; with its money cut to the ceilings where it goes beyond.
    fn attempt<const N: usize>(
        &mut self,
        problem: &mut CheapestProblem,
        ranges: &Ranges,
        symbols: &[f64; N],
    ) {
        let mut values: Vec<f64> = problem.ranges.iter().map(|range| range.0).collect();
        for (place, ((low, high), dimension)) in ranges.iter().zip(&problem.dimensions).enumerate() {
            let symbol = symbols.get(place).copied().unwrap_or(0.0);
            if let Some(slot) = values.get_mut(dimension.place) {
                *slot = (0.5 * (low + high) + 0.5 * (high - low) * symbol).clamp(*low, *high);
            }
        }
        problem.keep_ceilings(&mut values);
        let informal = problem.informal(&values);
        let found = problem.complete(&values, &informal, (&self.wage, &self.staff), self.turn);
        if let Some((values, cost)) = found
            && self.best.as_ref().is_none_or(|(_, least)| cost < *least)
        {
            self.best = Some((values, cost));
        }
    }
}

/// Whether the box can keep every ceiling.
fn within_ceilings<const N: usize>(problem: &CheapestProblem, ranges: &Ranges, bounds: &Bounds<N>) -> bool {
    problem.limits.ceilings.iter().all(|(purse, most)| {
        let least = match purse {
            Purse::Payer(payer) => problem.least_set_aside(*payer, ranges),
            Purse::Outreach => bounds.outreach,
        };
        least <= most.0 * (1.0 + ROUNDING) + 1e-6
    })
}

/// The lever whose range does most to cost and people, to be halved.
fn widest<const N: usize>(ranges: &Ranges, bounds: &Bounds<N>, rupiah_a_person: f64) -> Option<usize> {
    let weight = |place: usize| {
        let (low, high) = ranges.get(place).copied().unwrap_or((0.0, 0.0));
        if high - low <= 1e-9 * high.abs() {
            return 0.0;
        }
        let slope = |form: &Affine<N>| form.slopes.get(place).map_or(form.error, |slope| slope.abs());
        let people = bounds.members.first().map_or(0.0, &slope);
        slope(&bounds.cost) + rupiah_a_person * people + f64::MIN_POSITIVE
    };
    (0..ranges.len()).filter(|place| weight(*place) > 0.0).max_by(|a, b| weight(*a).total_cmp(&weight(*b)))
}
