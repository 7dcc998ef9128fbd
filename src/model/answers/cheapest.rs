//! Answer 4: the cheapest plan that reaches a goal, how far from the cheapest it can be, plans that cost little more, and
//! the assumed costs it rests on.
//!
//! Members and money come in three blocks that do not depend on each other: wage earners, non-ASN staff, and the informal
//! pool. The first two have one lever each and are tabulated; the third is searched by branch and bound (`search`), which
//! yields the bound; the best point is then polished on the projection itself (`polish`).

mod affine;
mod boxes;
mod floor;
mod frontier;
mod informal;
mod knapsack;
mod polish;
mod problem;
mod search;
mod stepwise;
mod tally;
mod watch;

use std::rc::Rc;

use super::binding::{Binding, binding};
use super::furthest::best_reachable;
use super::goal::{Goal, LASTING_MONTHS, reaches};
use super::lever_runner::LeverRunner;
use super::limits::Limits;
use crate::model::money::OutreachItem;
use crate::model::{Cost, Lever, PayerMap, Percent, Rupiah, Scenario, Schedule, Workers};
use crate::order::sort_by_number;
use informal::Ranges;
use polish::polish;
use problem::CheapestProblem;
use search::search;

pub use stepwise::CheapestSearch;

/// Plans shown at most.
const PLANS: usize = 5;
/// How much more than the cheapest a further plan may cost.
const NOT_MUCH_MORE: f64 = 1.10;
/// Plans differ clearly when some lever differs by this share of what it may take.
const CLEARLY: f64 = 0.2;
/// Boxes and runs for the cheapest plan, and for each of the further questions, which need no bound.
const EFFORT: (usize, usize) = (1500, 800);
const LESS_EFFORT: (usize, usize) = (200, 500);

/// The answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cheapest {
    /// Whether any plan within the limits reaches the goal.
    pub reached: bool,
    /// No plan within the limits that reaches the goal is cheaper than the first of `plans` by more than this. It is
    /// proven for the equations, not for the world.
    pub gap_bound: Rupiah,
    /// The cheapest first, then up to four that are clearly different and cost at most 10 % more; where nothing reaches
    /// the goal, the one plan that comes nearest.
    pub plans: Vec<Priced>,
    /// Assumed costs of outreach that the cheapest plan pays.
    pub rests_on: Vec<RestsOn>,
    /// Where nothing reaches the goal: the limits in the way, the one whose lifting brings most first.
    pub binding: Vec<Binding>,
}

/// A plan with its price: the one evaluation behind every card, row and proposal.
#[derive(Clone, Debug, PartialEq)]
pub struct Priced {
    /// Every lever of the scenario, in the unit of the file.
    pub levers: Vec<(Lever, f64)>,
    /// Money from the baseline to the goal's December.
    pub cost: Cost,
    /// Budgets of the programmes' tranches that have started by then, by who pays.
    pub set_aside: PayerMap<Rupiah>,
    /// Coverage in December.
    pub coverage: Percent,
    /// Members in December.
    pub members: Workers,
    /// The lowest coverage of the six months after.
    pub lowest_after: Percent,
    /// Whether the goal's coverage holds in all of them.
    pub lasts: bool,
}

/// Values of all levers, and rupiah.
type PricedPoint = (Vec<f64>, f64);

/// An assumed cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RestsOn {
    /// The assumption, by its id.
    pub parameter: &'static str,
    /// What the cheapest plan pays for it.
    pub rupiah: Rupiah,
    /// What the cheapest plan costs if it is twice as high.
    pub doubled: Rupiah,
    /// Whether another plan is clearly the cheapest then.
    pub changes_plan: bool,
}

/// The cheapest plan for `scenario` to meet `goal`, which has passed [`Goal::check`], within `limits`, which have passed
/// [`Limits::check`]. Everything that is no lever stays as it is; free levers may also go down. Levers that the
/// plan does not have get the months of `schedule`.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Percent, answers::{Goal, Limits, cheapest}};
///
/// let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
/// let answer = cheapest(&scenario, &goal, &Limits::default(), scenario.schedule(None));
/// let first = answer.plans.first().ok_or("always one plan")?;
/// assert!(answer.reached && first.coverage.0 >= 37.1 - 1e-9);
/// assert!(answer.gap_bound <= first.cost.total() * 0.001, "nothing is cheaper by more than a thousandth");
/// # Ok::<(), &str>(())
/// ```
pub fn cheapest(scenario: &Scenario, goal: &Goal, limits: &Limits, schedule: Schedule) -> Cheapest {
    let mut search = CheapestSearch::new(scenario, goal, limits, schedule);
    loop {
        if let Some(found) = search.step() {
            return found;
        }
    }
}

/// Where the search saw no point that reaches: the nearest, made cheaper, if it does reach.
fn from_the_best(problem: &mut CheapestProblem, ranges: &Ranges) -> Option<(Vec<f64>, f64)> {
    let (limits, goal) = (Rc::clone(&problem.limits), problem.goal);
    let (values, _) = best_reachable(&mut problem.runner, &goal, ranges, &limits);
    polish(problem, ranges, values, EFFORT.1)
}

fn out_of_reach(problem: &mut CheapestProblem) -> Cheapest {
    let (limits, goal, ranges) = (Rc::clone(&problem.limits), problem.goal, problem.ranges.clone());
    let (values, best) = best_reachable(&mut problem.runner, &goal, &ranges, &limits);
    let binding = binding(&mut problem.runner, &goal, &limits, best);
    let plans = vec![priced(problem, &values)];
    Cheapest { reached: false, gap_bound: Rupiah(0.0), plans, rests_on: Vec::new(), binding }
}

/// Ranges in which plans lean on other levers than the `cheapest`: without one that it uses, or with half of one.
fn elsewhere(ranges: &Ranges, cheapest: &[f64]) -> Vec<Ranges> {
    let mut elsewhere = Vec::new();
    for (place, (&(low, high), &value)) in ranges.iter().zip(cheapest).enumerate() {
        let middle = 0.5 * (low + high);
        let without = (value > low).then_some((low, low));
        let half = (value < middle).then_some((middle, high));
        let less = (value > middle).then_some((low, middle));
        for range in [without, half, less].into_iter().flatten().filter(|_| low < high) {
            let mut other = ranges.clone();
            if let Some(slot) = other.get_mut(place) {
                *slot = range;
            }
            elsewhere.push(other);
        }
    }
    elsewhere
}

/// Of the `first` plan and `others` the cheapest, and those that cost little more and differ clearly: a search elsewhere
/// may have found something cheaper than the first yet.
fn chosen(ranges: &Ranges, first: PricedPoint, others: &[PricedPoint]) -> Vec<PricedPoint> {
    let mut found: Vec<PricedPoint> = std::iter::once(first).chain(others.iter().cloned()).collect();
    let mut plans: Vec<PricedPoint> = Vec::new();
    sort_by_number(&mut found, |(_, price)| *price);
    for (values, price) in found {
        let most = plans.first().map_or(f64::INFINITY, |(_, least)| NOT_MUCH_MORE * least);
        let differs = plans.iter().all(|(plan, _)| distance(ranges, plan, &values) >= CLEARLY);
        if plans.len() < PLANS && price <= most && differs {
            plans.push((values, price));
        }
    }
    plans
}

/// The cheapest point within `ranges`; `None` where none is found or none costs less than `below`.
fn solve_within(problem: &mut CheapestProblem, ranges: &Ranges, below: f64) -> Option<(Vec<f64>, f64)> {
    let (values, _) = search(problem, ranges, below, LESS_EFFORT.0).best?;
    polish(problem, ranges, values, LESS_EFFORT.1)
}

/// The greatest difference of a lever, as a share of what it may take.
fn distance(ranges: &Ranges, a: &[f64], b: &[f64]) -> f64 {
    let levers = ranges.iter().zip(a.iter().zip(b)).filter(|((low, high), _)| low < high);
    levers.map(|((low, high), (a, b))| (a - b).abs() / (high - low)).fold(0.0, f64::max)
}

/// What the plan pays for an item of outreach, whose price is an assumption. `None` where it pays nothing.
fn rests_on(
    problem: &mut CheapestProblem,
    ranges: &Ranges,
    values: &[f64],
    item: OutreachItem,
) -> Option<RestsOn> {
    let rupiah = item.of(&problem.evaluate(values).1.outreach);
    if rupiah < Rupiah(0.5) {
        return None;
    }
    scale_price(problem, item, 2.0);
    let stays = problem.evaluate(values).1.cost.total().0;
    let other = solve_within(problem, ranges, stays).filter(|(_, cost)| *cost < stays);
    scale_price(problem, item, 0.5);
    Some(RestsOn {
        parameter: item.parameter(),
        rupiah,
        doubled: Rupiah(other.as_ref().map_or(stays, |(_, cost)| *cost)),
        changes_plan: other.is_some_and(|(other, _)| distance(ranges, values, &other) >= CLEARLY),
    })
}

/// Takes the price of an item of outreach `factor` times.
fn scale_price(problem: &mut CheapestProblem, item: OutreachItem, factor: f64) {
    *item.price_mut(&mut problem.runner.prepared.assumptions) *= factor;
    if item == OutreachItem::Wage {
        problem.wage.scale_cost(factor);
    }
}

impl Priced {
    /// The values of all levers.
    pub(super) fn values(&self) -> Vec<f64> {
        self.levers.iter().map(|(_, value)| *value).collect()
    }

    /// The plan with its levers at `values`, whose `runner` goes on six months after the goal's December.
    pub(super) fn at(runner: &mut LeverRunner, goal: &Goal, values: &[f64]) -> Self {
        runner.set_all(values);
        let december = usize::try_from(goal.december() - runner.baseline).unwrap_or(0);
        let (rows, spent) = runner.spend(goal.december() + LASTING_MONTHS, goal.december());
        let coverage = rows.get(december).copied().unwrap_or(Percent(f64::NAN));
        let lowest = rows.iter().skip(december + 1).copied().fold(Percent(f64::INFINITY), Percent::min);
        let members = runner.prepared.eligible(december).map(|eligible| coverage.of(eligible));
        let members = members.unwrap_or(Workers(f64::NAN));
        Self {
            levers: runner.levers.iter().map(|state| state.lever).zip(values.iter().copied()).collect(),
            cost: spent.cost,
            set_aside: spent.set_aside,
            coverage,
            members,
            lowest_after: lowest,
            lasts: reaches(coverage.min(lowest), goal.percent),
        }
    }
}

fn priced(problem: &mut CheapestProblem, values: &[f64]) -> Priced {
    let goal = problem.goal;
    Priced::at(&mut problem.runner, &goal, values)
}
