//! The way to the cheapest plan in steps: the plan itself, then one further question after the other. Each step is short
//! enough for a page that is being used.

use super::{
    Cheapest, CheapestProblem, EFFORT, LESS_EFFORT, PricedPoint, RestsOn, chosen, elsewhere, from_the_best,
    out_of_reach, polish, priced, rests_on, solve_within,
};
use crate::model::answers::cheapest::informal::Ranges;
use crate::model::answers::cheapest::search::Search;
use crate::model::answers::evolution::{Population, Worth};
use crate::model::answers::goal::{Goal, LASTING_MONTHS};
use crate::model::answers::lever_runner::LeverRunner;
use crate::model::answers::limits::Limits;
use crate::model::money::OutreachItem;
use crate::model::{Rupiah, Scenario, Schedule};

/// Boxes that one step looks at: about 8 ms with six budget lines.
const AT_ONCE: usize = 200;
/// A gap to the bound up to this share of the cost is proof enough; a saving below this share is none.
const PROVEN: f64 = 2e-3;
const LITTLE: f64 = 1e-7;
/// Points that a step of the evolution asks about, and its steps at most.
const POINTS: usize = 2000;
const STEPS: usize = 10;
/// Points that are polished before the first of them.
const STARTS: usize = 6;

/// A search on its way.
pub struct CheapestSearch {
    problem: CheapestProblem,
    /// No plan costs less, rupiah.
    bound: f64,
    /// The cheapest first, once it is known.
    plans: Vec<PricedPoint>,
    /// What the further questions have found.
    others: Vec<PricedPoint>,
    rests_on: Vec<RestsOn>,
    /// Whether only the cheapest plan is asked for.
    is_brief: bool,
    /// Plans that reach and that it must not be dearer than.
    starts: Vec<Vec<f64>>,
    next: Next,
}

/// What comes next.
enum Next {
    Start,
    /// The cheapest plan is being searched.
    Search(Box<Search>),
    /// What the search has found, to be made cheaper.
    Polish(Vec<f64>),
    /// A plan that nothing proves cheap yet, between others; and the steps that are left.
    Evolve(PricedPoint, Option<Population>, usize),
    Nearest,
    Limits,
    /// Where to look for clearly different plans, the last first.
    Elsewhere(Vec<Ranges>),
    /// An assumed cost, by its place.
    Unsourced(usize),
}

/// What a point is worth to the evolution.
fn worth(problem: &mut CheapestProblem, values: &[f64]) -> Worth {
    let (over, spent) = problem.evaluate(values);
    Worth { lacks: (-over).max(0.0) + problem.limits.beyond(&spent), price: spent.cost.total().0 }
}

/// Spreads points from `best`, and polishes the best that lie apart, before one of them draws in all others: each may lead to
/// another hollow.
fn spread(problem: &mut CheapestProblem, best: &mut PricedPoint) -> Population {
    let ranges = problem.ranges.clone();
    let axes = ranges.iter().copied().enumerate().filter(|(_, (low, high))| low < high).collect();
    let start = std::slice::from_ref(&best.0);
    let mut points = Population::new(axes, start, &mut |values| worth(problem, values));
    for start in points.apart(STARTS) {
        let Some((values, price)) = polish(problem, &ranges, start, LESS_EFFORT.1) else { continue };
        points.take_in(values.clone(), Worth { lacks: 0.0, price });
        if price < best.1 {
            *best = (values, price);
        }
    }
    points
}

/// One step of the evolution from `best`, which is replaced by what is cheaper; whether it found that.
fn evolve(problem: &mut CheapestProblem, points: &mut Population, best: &mut PricedPoint) -> bool {
    for _ in 0..POINTS.div_ceil(points.len()) {
        points.go_on(&mut |values| worth(problem, values));
    }
    let found = points.best().filter(|(_, worth)| worth.lacks <= 0.0 && worth.price < best.1);
    let Some((values, worth)) = found else { return false };
    let is_cheaper = worth.price < best.1 * (1.0 - LITTLE);
    *best = (values.clone(), worth.price);
    is_cheaper
}

impl CheapestSearch {
    /// The question of [`super::cheapest`].
    pub fn new(scenario: &Scenario, goal: &Goal, limits: &Limits, schedule: Schedule) -> Self {
        let runner = LeverRunner::carried(scenario, goal.december() + LASTING_MONTHS, schedule);
        Self {
            problem: CheapestProblem::new(runner, goal, limits),
            bound: 0.0,
            plans: Vec::new(),
            others: Vec::new(),
            rests_on: Vec::new(),
            is_brief: false,
            starts: Vec::new(),
            next: Next::Start,
        }
    }

    /// Asks for the cheapest plan alone: no further plans, and not what its price rests on.
    #[must_use]
    pub fn brief(self) -> Self {
        Self { is_brief: true, ..self }
    }

    /// Looks from `starts` as well, values of all levers of plans that reach: nothing dearer is the answer then.
    #[must_use]
    pub(crate) fn starting_from(self, starts: impl IntoIterator<Item = Vec<f64>>) -> Self {
        Self { starts: starts.into_iter().collect(), ..self }
    }

    /// One step; the answer with the last.
    pub fn step(&mut self) -> Option<Cheapest> {
        let ranges = self.problem.ranges.clone();
        self.next = match &mut self.next {
            Next::Start => {
                Next::Search(Box::new(Search::new(&mut self.problem, &ranges, f64::INFINITY, EFFORT.0)))
            }
            Next::Search(search) => {
                let found = search.go_on(&mut self.problem, AT_ONCE)?;
                self.bound = found.bound;
                found.best.map_or(Next::Nearest, |(values, _)| Next::Polish(values))
            }
            Next::Polish(values) => {
                let best = polish(&mut self.problem, &ranges, std::mem::take(values), EFFORT.1);
                best.map_or(Next::Nearest, |best| self.proven_or_evolved(best))
            }
            Next::Evolve(best, points, left) => {
                let Some(points) = points else {
                    *points = Some(spread(&mut self.problem, best));
                    return None;
                };
                let is_cheaper = evolve(&mut self.problem, points, best);
                *left -= 1;
                if *left > 0 && (is_cheaper || *left >= STEPS / 2) {
                    return None;
                }
                let best = std::mem::take(best);
                let polished = polish(&mut self.problem, &ranges, best.0.clone(), EFFORT.1);
                self.further(polished.unwrap_or(best))
            }
            Next::Nearest => {
                let best = from_the_best(&mut self.problem, &ranges);
                best.map_or(Next::Limits, |best| self.proven_or_evolved(best))
            }
            Next::Limits => return Some(out_of_reach(&mut self.problem)),
            Next::Elsewhere(places) => {
                if let (Some(place), Some((_, cost))) = (places.pop(), self.plans.first()) {
                    let below = super::NOT_MUCH_MORE * cost;
                    self.others.extend(solve_within(&mut self.problem, &place, below));
                    return None;
                }
                let Some(first) = self.plans.pop() else { return Some(out_of_reach(&mut self.problem)) };
                self.plans = chosen(&ranges, first, &self.others);
                Next::Unsourced(0)
            }
            Next::Unsourced(place) => {
                let Some((values, _)) = self.plans.first() else {
                    return Some(out_of_reach(&mut self.problem));
                };
                let Some(item) = OutreachItem::ALL.get(*place) else { return Some(self.answer()) };
                self.rests_on.extend(rests_on(&mut self.problem, &ranges, values, *item));
                Next::Unsourced(*place + 1)
            }
        };
        None
    }

    /// What follows a plan that is made cheap: where it may be dearer than the cheapest, points between others.
    fn proven_or_evolved(&mut self, mut best: PricedPoint) -> Next {
        let ranges = self.problem.ranges.clone();
        for start in std::mem::take(&mut self.starts) {
            let start = polish(&mut self.problem, &ranges, start, LESS_EFFORT.1);
            best = start.filter(|start| start.1 < best.1).unwrap_or(best);
        }
        if best.1 - self.bound <= PROVEN * best.1 {
            return self.further(best);
        }
        let is_choice = self.problem.ranges.iter().filter(|(low, high)| low < high).count() > 1;
        if is_choice { Next::Evolve(best, None, STEPS) } else { self.further(best) }
    }

    fn further(&mut self, best: PricedPoint) -> Next {
        let mut places = elsewhere(&self.problem.ranges, &best.0);
        places.reverse();
        self.plans = vec![best];
        if self.is_brief { Next::Unsourced(OutreachItem::ALL.len()) } else { Next::Elsewhere(places) }
    }

    fn answer(&mut self) -> Cheapest {
        let cost = self.plans.first().map_or(0.0, |(_, cost)| *cost);
        Cheapest {
            reached: true,
            gap_bound: Rupiah((cost - self.bound).max(0.0)),
            plans: self.plans.iter().map(|(values, _)| priced(&mut self.problem, values)).collect(),
            rests_on: std::mem::take(&mut self.rests_on),
            binding: Vec::new(),
        }
    }
}
