//! Lock and solve: the smallest change of the free levers that reaches a goal.
//!
//! Smallest means: every free lever goes the same fraction of the way from where it stands to the most it may take, the
//! smallest fraction that reaches; then each is rounded up to its slider's steps, and lowered again, step by step, as far
//! as the goal stays reached. No changed lever can go one step lower. Levers only ever go up.

use super::binding::{Binding, binding};
use super::furthest::best_reachable;
use super::goal::{Goal, reaches};
use super::lever_runner::{LeverRunner, LeverState};
use super::limits::{Limits, ranges};
use crate::model::{Lever, Percent, Scenario, Schedule};

/// Steps in which the common fraction is tried before the bisection.
const GRID: usize = 64;
const HALVINGS: usize = 20;
/// A value this close to a step, as a share of the step, is on it.
const ON_STEP: f64 = 1e-9;

/// Less is no gain.
const NOTHING: Percent = Percent(1e-6);

/// A position of all levers.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Every lever of the scenario with the proposed value, in the unit of the file; those that stay too.
    pub levers: Vec<(Lever, f64)>,
    /// The coverage that counts for the goal: December's, or the lowest from December on when it must last.
    pub coverage: Percent,
}

/// The answer to "reach the target".
#[derive(Clone, Debug, PartialEq)]
pub enum Solved {
    /// The plan meets the goal as it is.
    AlreadyMet,
    /// This change does it.
    Reached(Proposal),
    /// Nothing does.
    OutOfReach {
        /// The best that the free levers can do.
        best: Proposal,
        /// The limits in the way, the one whose lifting brings most first; empty when the levers' own ranges are.
        binding: Vec<Binding>,
    },
}

/// The smallest change of the levers that `limits` leave free for `scenario` to meet `goal`, which has passed
/// [`Goal::check`], as the limits have [`Limits::check`]; their ceilings are about money and are not asked here. A
/// programme of which no tranche is paid for a month that counts is never raised. Levers
/// that the plan does not have get the months of `schedule`. Where months were counted the coverage is carried on from the
/// last.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Percent, answers::{Goal, Limits, Solved, solve}};
///
/// let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
/// match solve(&scenario, &goal, &Limits::default(), scenario.schedule(None)) {
///     Solved::Reached(proposal) => assert!(proposal.coverage.0 >= 37.1 - 1e-9),
///     other => assert!(matches!(other, Solved::OutOfReach { .. }), "no plan does not reach it"),
/// }
/// # Ok::<(), &str>(())
/// ```
pub fn solve(scenario: &Scenario, goal: &Goal, limits: &Limits, schedule: Schedule) -> Solved {
    let mut runner = LeverRunner::carried(scenario, goal.until(), schedule);
    let limits = &Limits { ceilings: Vec::new(), ..limits.clone() };
    let start: Vec<f64> = runner.levers.iter().map(|state| state.value).collect();
    if reaches(reach(&mut runner, goal, &start), goal.percent) {
        return Solved::AlreadyMet;
    }
    // A lever that stands above its range is left there rather than lowered.
    let allowed = ranges(&runner, limits, goal);
    let up = |(value, (_, most)): (&f64, &(f64, f64))| (*value, most.max(*value));
    let bounds: Vec<(f64, f64)> = start.iter().zip(&allowed).map(up).collect();
    if let Some(values) = together(&mut runner, goal, &bounds) {
        let values = on_steps(&mut runner, goal, &bounds, values);
        return Solved::Reached(proposal(&mut runner, goal, values));
    }
    let (values, best) = best_reachable(&mut runner, goal, &bounds, limits);
    if goal.is_met_by(best) {
        let values = on_steps(&mut runner, goal, &bounds, values);
        return Solved::Reached(proposal(&mut runner, goal, values));
    }
    // The furthest is that of the cheapest search, which may lower what crowds others out.
    let wide: Vec<(f64, f64)> =
        bounds.iter().zip(&allowed).map(|((value, most), (least, _))| (least.min(*value), *most)).collect();
    let (lowered, further) = best_reachable(&mut runner, goal, &wide, limits);
    if goal.is_met_by(further) {
        return Solved::Reached(proposal(&mut runner, goal, lowered));
    }
    let (values, best) = if further > best + NOTHING { (lowered, further) } else { (values, best) };
    let binding = binding(&mut runner, goal, limits, best);
    let values = without_idle(&mut runner, goal, &start, values, best);
    Solved::OutOfReach { best: proposal(&mut runner, goal, values), binding }
}

/// All levers the same, smallest fraction of their way from least to most.
fn together(runner: &mut LeverRunner, goal: &Goal, bounds: &[(f64, f64)]) -> Option<Vec<f64>> {
    let at = |fraction: f64| -> Vec<f64> {
        bounds.iter().map(|(least, most)| least + fraction * (most - least)).collect()
    };
    let mut meets = |fraction: f64| goal.is_met_by(reach(runner, goal, &at(fraction)));
    let node = (1..=GRID).find(|node| meets(*node as f64 / GRID as f64))?;
    let (mut missed, mut met) = ((node - 1) as f64 / GRID as f64, node as f64 / GRID as f64);
    for _ in 0..HALVINGS {
        let middle = 0.5 * (missed + met);
        if meets(middle) {
            met = middle;
        } else {
            missed = middle;
        }
    }
    Some(at(met))
}

/// `values`, which meet `goal`, on the steps of their sliders: up to the next step each, then down again in turns as far
/// as the goal stays met. Values stay as they are where rounding up would lose the goal in a full pool.
pub(super) fn on_steps(
    runner: &mut LeverRunner,
    goal: &Goal,
    bounds: &[(f64, f64)],
    values: Vec<f64>,
) -> Vec<f64> {
    let levers = runner.levers.clone();
    let grid = || levers.iter().zip(bounds);
    let rounded: Vec<f64> =
        grid().zip(&values).map(|((state, bound), value)| step_up(state, *bound, *value)).collect();
    if !goal.is_met_by(reach(runner, goal, &rounded)) {
        return values;
    }
    let mut values: Vec<f64> = rounded;
    loop {
        let mut lowered = false;
        for (index, (state, bound)) in grid().enumerate() {
            let mut tried = values.clone();
            let Some(slot) = tried.get_mut(index) else { continue };
            *slot = step_down(state, *bound, *slot);
            if tried != values && goal.is_met_by(reach(runner, goal, &tried)) {
                values = tried;
                lowered = true;
            }
        }
        if !lowered {
            return values;
        }
    }
}

/// `values` with every lever back at its `start` that adds nothing to the `best` coverage: money that comes too
/// late for the goal is not proposed.
fn without_idle(
    runner: &mut LeverRunner,
    goal: &Goal,
    start: &[f64],
    mut values: Vec<f64>,
    best: Percent,
) -> Vec<f64> {
    for (index, before) in start.iter().enumerate() {
        let mut tried = values.clone();
        let Some(slot) = tried.get_mut(index) else { continue };
        *slot = *before;
        if reach(runner, goal, &tried) >= best - NOTHING {
            values = tried;
        }
    }
    values
}

/// The first step of the slider not below `value`, within the bounds.
fn step_up(state: &LeverState, (least, most): (f64, f64), value: f64) -> f64 {
    if value <= least {
        return least;
    }
    let position = libm::ceil(value / state.range.step - ON_STEP);
    state.range.value(position as i32).clamp(least, most)
}

/// The last step of the slider below `value`, within the bounds.
fn step_down(state: &LeverState, (least, most): (f64, f64), value: f64) -> f64 {
    if value <= least {
        return least;
    }
    let position = libm::ceil(value / state.range.step - ON_STEP) - 1.0;
    state.range.value(position as i32).clamp(least, most)
}

/// The coverage that counts for `goal` at `values`.
fn reach(runner: &mut LeverRunner, goal: &Goal, values: &[f64]) -> Percent {
    runner.set_all(values);
    let baseline = runner.baseline;
    goal.least(baseline, runner.coverage(goal.until()))
}

fn proposal(runner: &mut LeverRunner, goal: &Goal, values: Vec<f64>) -> Proposal {
    let coverage = reach(runner, goal, &values);
    Proposal { levers: runner.levers.iter().map(|state| state.lever).zip(values).collect(), coverage }
}
