//! The last rupiahs: a point that reaches the goal is moved, run by run of the projection itself, to where no exchange
//! between two levers makes it cheaper and nothing is bought beyond the goal.

use super::informal::Ranges;
use super::problem::CheapestProblem;
use crate::order::sort_by_number;

/// First and last step of an exchange, as a share of a lever's range.
const FIRST_STEP: f64 = 0.125;
const LAST_STEP: f64 = 1e-7;
/// Halvings when a lever is moved to where the goal is just met.
const HALVINGS: usize = 40;
/// How many points beyond the goal count as just met, on the way and at the end.
const ROUGHLY: f64 = 1e-6;
const JUST: f64 = 1e-11;
/// As a share of a range and of the cost, too little to look at.
const HAIR: f64 = 1e-5;
/// A saving below this share of the cost is none.
const NOTHING: f64 = 1e-9;

/// A point on its way.
#[derive(Clone, Debug)]
struct Candidate {
    values: Vec<f64>,
    /// Points of coverage beyond the goal; below 0 it misses.
    over: f64,
    cost: f64,
    allowed: bool,
}

impl Candidate {
    fn at(problem: &mut CheapestProblem, values: Vec<f64>) -> Self {
        let (over, spent) = problem.evaluate(&values);
        let allowed = problem.limits.allow(&spent);
        Self { values, over, cost: spent.cost.total().0, allowed }
    }

    fn moved(&self, problem: &mut CheapestProblem, place: usize, value: f64) -> Self {
        let mut values = self.values.clone();
        if let Some(slot) = values.get_mut(place) {
            *slot = value;
        }
        Self::at(problem, values)
    }

    fn reaches(&self) -> bool {
        self.over >= 0.0 && self.allowed
    }

    fn beats(&self, other: &Self) -> bool {
        self.reaches() && self.cost < other.cost - NOTHING * other.cost.abs()
    }
}

/// `values` made cheaper within `ranges` and about `runs` runs; and the rupiah. `None` when they do not reach the goal
/// or break a ceiling.
pub fn polish(
    problem: &mut CheapestProblem,
    ranges: &Ranges,
    values: Vec<f64>,
    runs: usize,
) -> Option<(Vec<f64>, f64)> {
    let limit = problem.runs + runs;
    let mut point = Candidate::at(problem, values);
    if !point.reaches() {
        return None;
    }
    let mut step = FIRST_STEP;
    while step > LAST_STEP && problem.runs < limit {
        let neighbours = neighbours(problem, ranges, &point, step);
        let better = save(&neighbours, &point).or_else(|| exchange(problem, ranges, &point, &neighbours));
        match better {
            Some(better) => point = better,
            None => step *= 0.25,
        }
    }
    let point = land(problem, ranges, point, None);
    let point = snap(problem, ranges, point);
    Some((point.values, point.cost))
}

/// Takes levers that are a hair from an end of their range to that end, where another lever makes up for it at no cost.
fn snap(problem: &mut CheapestProblem, ranges: &Ranges, mut point: Candidate) -> Candidate {
    for (place, &(low, high)) in ranges.iter().enumerate() {
        let Some(&value) = point.values.get(place) else { continue };
        let hair = HAIR * (high - low);
        let end = if value - low <= hair { low } else { high };
        if value == end || (value - end).abs() > hair {
            continue;
        }
        let moved = point.moved(problem, place, end);
        let no_dearer = |other: &Candidate| other.reaches() && other.cost <= point.cost * (1.0 + HAIR);
        let mut ways = vec![];
        if moved.over < 0.0 {
            let others = (0..ranges.len()).filter(|other| *other != place);
            ways.extend(others.filter_map(|other| raise(problem, ranges, &moved, other, JUST)));
        } else {
            ways.push(land(problem, ranges, moved, Some(place)));
        }
        let best = ways.into_iter().filter(no_dearer).min_by(|a, b| a.cost.total_cmp(&b.cost));
        point = best.unwrap_or(point);
    }
    point
}

/// A point beside another, and the lever that differs.
type Neighbour = (usize, Candidate);

/// The neighbour that alone saves most money.
fn save(neighbours: &[Neighbour], point: &Candidate) -> Option<Candidate> {
    let better = neighbours.iter().map(|(_, moved)| moved).filter(|moved| moved.beats(point));
    better.min_by(|a, b| a.cost.total_cmp(&b.cost)).cloned()
}

/// Lowers the lever that saves most for a point of coverage and raises the one that costs least for it.
fn exchange(
    problem: &mut CheapestProblem,
    ranges: &Ranges,
    point: &Candidate,
    neighbours: &[Neighbour],
) -> Option<Candidate> {
    let price = |moved: &Candidate| (moved.cost - point.cost) / (moved.over - point.over);
    let mut dearest: Vec<&Neighbour> =
        neighbours.iter().filter(|(_, moved)| moved.over < point.over).collect();
    let cheapest = neighbours.iter().filter(|(_, moved)| moved.over > point.over && moved.allowed);
    let mut cheapest: Vec<&Neighbour> = cheapest.collect();
    sort_by_number(&mut dearest, |(_, moved)| -price(moved));
    sort_by_number(&mut cheapest, |(_, moved)| price(moved));
    for (from, lowered) in dearest {
        for (to, _) in cheapest.iter().filter(|(to, raised)| to != from && price(raised) < price(lowered)) {
            let exchanged = raise(problem, ranges, lowered, *to, ROUGHLY);
            if let Some(exchanged) = exchanged.filter(|exchanged| exchanged.beats(point)) {
                return Some(exchanged);
            }
        }
    }
    None
}

/// Both neighbours of `point` along each lever that can move, `step` of its range away.
fn neighbours(
    problem: &mut CheapestProblem,
    ranges: &Ranges,
    point: &Candidate,
    step: f64,
) -> Vec<Neighbour> {
    let mut neighbours = Vec::new();
    for (place, (&(low, high), &value)) in ranges.iter().zip(&point.values).enumerate() {
        let reach = step * (high - low);
        for moved in [(value - reach).max(low), (value + reach).min(high)] {
            if moved != value {
                neighbours.push((place, point.moved(problem, place, moved)));
            }
        }
    }
    neighbours
}

/// Raises a lever until the goal is just met again.
fn raise(
    problem: &mut CheapestProblem,
    ranges: &Ranges,
    point: &Candidate,
    place: usize,
    enough: f64,
) -> Option<Candidate> {
    let (missed, high) = (*point.values.get(place)?, ranges.get(place)?.1);
    let met = point.moved(problem, place, high);
    if met.over < 0.0 {
        return None;
    }
    Some(between(problem, place, (missed, point.over), (high, met), enough)).filter(Candidate::reaches)
}

/// Buys nothing beyond the goal: lowers one lever after the other, but for `fixed`, to where the goal is just met.
fn land(
    problem: &mut CheapestProblem,
    ranges: &Ranges,
    mut point: Candidate,
    fixed: Option<usize>,
) -> Candidate {
    for place in (0..ranges.len()).filter(|place| Some(*place) != fixed) {
        let (Some(range), Some(&value)) = (ranges.get(place), point.values.get(place)) else { continue };
        if point.over <= 0.0 || value <= range.0 {
            continue;
        }
        let least = point.moved(problem, place, range.0);
        let landed = if least.over >= 0.0 {
            least
        } else {
            between(problem, place, (range.0, least.over), (value, point.clone()), JUST)
        };
        if landed.reaches() && landed.cost <= point.cost {
            point = landed;
        }
    }
    point
}

/// The point between a value that misses the goal and one that meets it at which it is just met: the secant, kept honest
/// by halving (Illinois).
fn between(
    problem: &mut CheapestProblem,
    place: usize,
    (mut missed, mut under): (f64, f64),
    (mut value, mut met): (f64, Candidate),
    enough: f64,
) -> Candidate {
    let mut over = met.over;
    let mut side = 0;
    for _ in 0..HALVINGS {
        if (value - missed).abs() <= 1e-12 * value.abs() || met.over <= enough {
            break;
        }
        let middle = (missed * over - value * under) / (over - under);
        let inside = middle > missed.min(value) && middle < missed.max(value);
        let middle = if inside { middle } else { 0.5 * (missed + value) };
        let tried = met.moved(problem, place, middle);
        if tried.over >= 0.0 {
            (value, over) = (middle, tried.over);
            met = tried;
            under *= if side == 1 { 0.5 } else { 1.0 };
            side = 1;
        } else {
            (missed, under) = (middle, tried.over);
            over *= if side == -1 { 0.5 } else { 1.0 };
            side = -1;
        }
    }
    met
}
