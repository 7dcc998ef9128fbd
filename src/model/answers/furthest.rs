//! How far levers can lead within their bounds: the one maximum behind every "at most".

use super::evolution::{Population, Worth};
use super::goal::Goal;
use super::lever_runner::LeverRunner;
use super::limits::Limits;
use super::planes::{FreeLever, climb_in_plane, climb_on_line, planes};
use crate::model::{Lever, Percent};
use crate::order::sort_by_number;

/// Steps into which a range is cut when looking for the best a lever can do.
const GRID: usize = 64;
/// A smaller gain is no gain.
pub(super) const NOTICEABLE: Percent = Percent(1e-6);
/// First and last step of a refinement, as a share of a range, and runs at most.
const FIRST_STEP: f64 = 0.0625;
const LAST_STEP: f64 = 1e-6;
const MOST_RUNS: usize = 3000;
/// Levers whose ends are all tried with each other, and the corners from which the climb begins anew.
const MOST_CORNERED: usize = 8;
const STARTS: usize = 4;
/// Points of all planes together.
const POINTS: usize = 16_000;
/// How often planes and single steps take turns.
const ROUNDS: usize = 3;

/// The values within `bounds` (least, most of each lever) that bring the greatest coverage for `goal`, by looking along
/// one lever after the other from all at their most; and that coverage. Where the informal pool does not fill up, all at
/// their most is best already; where it does, people crowd each other out: pairs of levers are moved as well, and the climb
/// begins anew from other corners, since a pool that one programme fills hides what less of another would bring.
pub(super) fn best_reachable(
    runner: &mut LeverRunner,
    goal: &Goal,
    bounds: &[(f64, f64)],
    limits: &Limits,
) -> (Vec<f64>, Percent) {
    let most: Vec<f64> = bounds.iter().map(|(_, most)| *most).collect();
    let mut start = (most, Percent::ZERO);
    start.1 = worth(runner, goal, &start.0, limits);
    if start.1 == NOT_ALLOWED {
        start.0 = bounds.iter().map(|(least, _)| *least).collect();
        start.1 = worth(runner, goal, &start.0, limits);
    }
    let mut found = climb_from(runner, goal, bounds, start, limits);
    let is_less = found.0.iter().zip(bounds).any(|(value, (_, most))| value < most);
    if goal.is_met_by(found.1) || !(is_less || is_tight(runner, goal, &found.0)) {
        return found;
    }
    for corner in corners(runner, goal, bounds, limits) {
        let other = climb_from(runner, goal, bounds, corner, limits);
        if other.1 > found.1 {
            found = other;
        }
        if goal.is_met_by(found.1) {
            return found;
        }
    }
    for _ in 0..ROUNDS {
        let before = found.1;
        in_planes(runner, goal, bounds, &mut found, limits);
        refine(runner, goal, bounds, &mut found.0, &mut found.1, limits);
        if found.1 <= before + NOTICEABLE || goal.is_met_by(found.1) {
            break;
        }
    }
    if !limits.ceilings.is_empty() && !goal.is_met_by(found.1) {
        evolve(runner, goal, bounds, &mut found, limits);
    }
    found
}

/// Generations where a ceiling binds.
const GENERATIONS: usize = 120;

/// Where a ceiling binds the best lies where money is spent to the last rupiah, and levers give it to each other: all at
/// once, then two by two.
fn evolve(
    runner: &mut LeverRunner,
    goal: &Goal,
    bounds: &[(f64, f64)],
    found: &mut Reached,
    limits: &Limits,
) {
    let axes: Vec<FreeLever> =
        bounds.iter().copied().enumerate().filter(|(_, (low, high))| low < high).collect();
    if axes.len() < 2 {
        return;
    }
    let mut ask = |values: &[f64]| {
        runner.set_all(values);
        let baseline = runner.baseline;
        let (coverage, spent) = runner.spend(goal.until(), goal.december());
        let least = goal.least(baseline, coverage);
        Worth { lacks: limits.beyond(&spent), price: -least.0 }
    };
    let mut points = Population::new(axes, std::slice::from_ref(&found.0), &mut ask);
    for _ in 0..GENERATIONS {
        points.go_on(&mut ask);
    }
    let best = points.best().filter(|(_, worth)| worth.lacks <= 0.0 && -worth.price > found.1.0);
    if let Some((values, worth)) = best {
        *found = (values.clone(), Percent(-worth.price));
        refine(runner, goal, bounds, &mut found.0, &mut found.1, limits);
    }
}

/// A month in which at least this share of the informal pool is covered may have filled it meanwhile.
const TIGHT: f64 = 0.85;

/// Whether the informal pool fills up, or nearly so, in some month: then one lever takes people from another, and all at
/// their most need not be the best.
fn is_tight(runner: &mut LeverRunner, goal: &Goal, values: &[f64]) -> bool {
    runner.set_all(values);
    let mut members = Vec::new();
    runner.record_cost(goal.until(), goal.december(), &mut |step, end| {
        members.push((step, (end.self_paid + end.sponsored + end.grace).0));
    });
    let pool = |step: usize| runner.prepared.pools(step).map_or(0.0, |(_, informal)| informal.0);
    members.iter().any(|(step, members)| *step > 0 && *members > TIGHT * pool(*step))
}

/// Values of all levers, and the coverage that they bring.
type Reached = (Vec<f64>, Percent);

/// Looks along one lever after the other, as long as that brings more.
fn climb_from(
    runner: &mut LeverRunner,
    goal: &Goal,
    bounds: &[(f64, f64)],
    (mut values, mut best): Reached,
    limits: &Limits,
) -> Reached {
    for _ in 0..4 {
        let before = best;
        for (index, bound) in bounds.iter().enumerate().filter(|(_, (least, most))| least < most) {
            climb(runner, goal, (index, *bound), &mut values, &mut best, limits);
        }
        if best <= before + NOTICEABLE || goal.is_met_by(best) {
            break;
        }
    }
    (values, best)
}

/// The best corners of `bounds`, each free lever at its least or its most.
fn corners(runner: &mut LeverRunner, goal: &Goal, bounds: &[(f64, f64)], limits: &Limits) -> Vec<Reached> {
    let free: Vec<usize> =
        bounds.iter().enumerate().filter(|(_, (least, most))| least < most).map(|(place, _)| place).collect();
    let all = 1_usize << free.len().min(MOST_CORNERED);
    let mut corners: Vec<Reached> = Vec::with_capacity(all);
    for corner in 0..all {
        let mut values: Vec<f64> = bounds.iter().map(|(least, _)| *least).collect();
        for (_, place) in
            free.iter().enumerate().filter(|(bit, _)| corner & (1 << (*bit).min(MOST_CORNERED)) != 0)
        {
            if let (Some(value), Some((_, most))) = (values.get_mut(*place), bounds.get(*place)) {
                *value = *most;
            }
        }
        let reached = worth(runner, goal, &values, limits);
        corners.push((values, reached));
    }
    sort_by_number(&mut corners, |(_, reached)| -reached.0);
    corners.truncate(STARTS);
    corners
}

/// The best in the plane of each two levers that share the informal pool.
fn in_planes(
    runner: &mut LeverRunner,
    goal: &Goal,
    bounds: &[(f64, f64)],
    found: &mut Reached,
    limits: &Limits,
) {
    let shares = |place: usize| {
        let lever = runner.levers.get(place).map(|state| state.lever);
        !matches!(lever, Some(Lever::WageEnrolment | Lever::NonAsn))
    };
    let axes: Vec<FreeLever> = bounds.iter().copied().enumerate().collect();
    let axes: Vec<FreeLever> =
        axes.into_iter().filter(|(place, (least, most))| least < most && shares(*place)).collect();
    let mut value = |values: &[f64]| worth(runner, goal, values, limits).0;
    let mut point = (std::mem::take(&mut found.0), found.1.0);
    for axis in &axes {
        climb_on_line(*axis, &mut point, POINTS / (4 * axes.len()), &mut value);
    }
    let planes = planes(&axes);
    for plane in &planes {
        if !goal.is_met_by(Percent(point.1)) {
            climb_in_plane(*plane, &mut point, (POINTS / planes.len(), 1e-9), &mut value);
        }
    }
    *found = (point.0, Percent(point.1));
}

/// Moves one lever or two against each other by smaller and smaller steps, as long as that brings more.
fn refine(
    runner: &mut LeverRunner,
    goal: &Goal,
    bounds: &[(f64, f64)],
    values: &mut Vec<f64>,
    best: &mut Percent,
    limits: &Limits,
) {
    let free: Vec<usize> =
        bounds.iter().enumerate().filter(|(_, (least, most))| least < most).map(|(place, _)| place).collect();
    let (mut step, mut runs) = (FIRST_STEP, 0);
    while step > LAST_STEP && runs < MOST_RUNS {
        let before = *best;
        for &one in &free {
            for &other in &free {
                for (up, down) in [(step, 0.0), (-step, 0.0), (step, -step), (-step, -step)] {
                    if (down == 0.0) != (one == other) {
                        continue;
                    }
                    let mut tried = values.clone();
                    for (place, share) in [(one, up), (other, down)] {
                        if let (Some(value), Some((least, most))) = (tried.get_mut(place), bounds.get(place))
                        {
                            *value = (*value + share * (most - least)).clamp(*least, *most);
                        }
                    }
                    runs += 1;
                    let reached =
                        if tried == *values { NOT_ALLOWED } else { worth(runner, goal, &tried, limits) };
                    if reached > *best {
                        (*values, *best) = (tried, reached);
                    }
                }
            }
        }
        if goal.is_met_by(*best) {
            return;
        }
        if *best <= before + NOTICEABLE {
            step *= 0.25;
        }
    }
}

/// Moves one lever to where it brings most.
fn climb(
    runner: &mut LeverRunner,
    goal: &Goal,
    (index, (least, most)): (usize, (f64, f64)),
    values: &mut Vec<f64>,
    best: &mut Percent,
    limits: &Limits,
) {
    let at = |node: usize| least + (most - least) * (node as f64 / GRID as f64);
    let mut attempt = |value: f64| {
        let mut tried = values.clone();
        if let Some(slot) = tried.get_mut(index) {
            *slot = value;
        }
        let reached = worth(runner, goal, &tried, limits);
        if reached > *best {
            (*values, *best) = (tried, reached);
        }
        reached > NOT_ALLOWED
    };
    let mut allowed = least;
    for node in 0..=GRID {
        if attempt(at(node)) {
            allowed = at(node);
        } else if node > 0 {
            // The ceiling lies inside this step.
            let mut refused = at(node);
            for _ in 0..40 {
                let middle = 0.5 * (allowed + refused);
                if attempt(middle) {
                    allowed = middle;
                } else {
                    refused = middle;
                }
            }
            return;
        }
    }
}

/// Less than any coverage: the money is not allowed.
const NOT_ALLOWED: Percent = Percent(f64::NEG_INFINITY);

/// The coverage that counts, or [`NOT_ALLOWED`].
fn worth(runner: &mut LeverRunner, goal: &Goal, values: &[f64], limits: &Limits) -> Percent {
    runner.set_all(values);
    let baseline = runner.baseline;
    let (coverage, spent) = runner.spend(goal.until(), goal.december());
    let least = goal.least(baseline, coverage);
    if limits.allow(&spent) { least } else { NOT_ALLOWED }
}
