//! The way to the cheapest plan in steps: the plan itself, then one further question after the other. Each step is short
//! enough for a page that is being used.

use super::{
    Cheapest, CheapestProblem, EFFORT, PricedPoint, RestsOn, chosen, elsewhere, from_the_best, out_of_reach,
    polish, priced, rests_on, solve_within,
};
use crate::model::answers::cheapest::informal::Ranges;
use crate::model::answers::cheapest::search::Search;
use crate::model::answers::goal::{Goal, LASTING_MONTHS};
use crate::model::answers::lever_runner::LeverRunner;
use crate::model::answers::limits::Limits;
use crate::model::answers::planes::{FreeLever, climb_in_plane, planes};
use crate::model::money::OutreachItem;
use crate::model::{Rupiah, Scenario, Schedule};

/// Boxes that one step looks at: about 8 ms with six budget lines.
const AT_ONCE: usize = 200;
/// A gap to the bound up to this share of the cost is proof enough; a saving below this share is none.
const PROVEN: f64 = 2e-3;
const LITTLE: f64 = 1e-7;
/// Points of a plane: one step.
const POINTS: usize = 3000;

/// A search on its way, by the equations from the baseline on.
pub struct PlainSearch {
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
    next: Next,
}

/// What comes next.
enum Next {
    Start,
    /// The cheapest plan is being searched.
    Search(Box<Search>),
    /// What the search has found, to be made cheaper.
    Polish(Vec<f64>),
    /// A plan that nothing proves cheap yet, in the planes of two levers, the last first.
    Planes(PricedPoint, Vec<[FreeLever; 2]>),
    Nearest,
    Limits,
    /// Where to look for clearly different plans, the last first.
    Elsewhere(Vec<Ranges>),
    /// An assumed cost, by its place.
    Unsourced(usize),
}

/// Makes `best` cheaper with two levers.
fn in_plane(problem: &mut CheapestProblem, plane: [FreeLever; 2], best: &mut PricedPoint) {
    let (values, cost) = std::mem::take(best);
    let mut found = (values, -cost);
    climb_in_plane(plane, &mut found, (POINTS, LITTLE * cost), &mut |values| {
        let (over, spent) = problem.evaluate(values);
        let is_allowed = over >= 0.0 && problem.limits.allow(&spent);
        if is_allowed { -spent.cost.total().0 } else { f64::NEG_INFINITY }
    });
    *best = (found.0, -found.1);
}

impl PlainSearch {
    /// The question of [`super::cheapest`].
    pub fn new(scenario: &Scenario, goal: &Goal, limits: &Limits, schedule: Schedule) -> Self {
        let runner = LeverRunner::new(scenario, goal.december() + LASTING_MONTHS, schedule);
        Self {
            problem: CheapestProblem::new(runner, goal, limits),
            bound: 0.0,
            plans: Vec::new(),
            others: Vec::new(),
            rests_on: Vec::new(),
            is_brief: false,
            next: Next::Start,
        }
    }

    /// Asks for the cheapest plan alone: no further plans, and not what its price rests on.
    #[must_use]
    pub fn brief(self) -> Self {
        Self { is_brief: true, ..self }
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
                best.map_or(Next::Nearest, |best| self.proven_or_planes(best))
            }
            Next::Planes(best, planes) => {
                if let Some(plane) = planes.pop() {
                    in_plane(&mut self.problem, plane, best);
                    return None;
                }
                let best = std::mem::take(best);
                let polished = polish(&mut self.problem, &ranges, best.0.clone(), EFFORT.1);
                self.further(polished.unwrap_or(best))
            }
            Next::Nearest => {
                let best = from_the_best(&mut self.problem, &ranges);
                best.map_or(Next::Limits, |best| self.proven_or_planes(best))
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

    /// What follows a plan that is made cheap: where it may be dearer than the cheapest, the planes of two levers.
    fn proven_or_planes(&mut self, best: PricedPoint) -> Next {
        if best.1 - self.bound <= PROVEN * best.1 {
            return self.further(best);
        }
        let axes = self.problem.ranges.iter().copied().enumerate();
        let axes: Vec<FreeLever> = axes.filter(|(_, (low, high))| low < high).collect();
        Next::Planes(best, planes(&axes))
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
