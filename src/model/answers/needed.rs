//! Answer 3: the smallest value of each lever that reaches a target, all else as it is, and where on its slider the
//! target is met.

use super::goal::Goal;
use super::lever_runner::LeverRunner;
use crate::model::{Lever, Month, Percent, Range, Scenario, Schedule};

/// Steps into which a range is cut before the bisection.
const GRID: usize = 64;
/// Halvings of one step of the grid that leave less than a millionth of the range.
const HALVINGS: usize = 14;

/// Where one lever meets each goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Needed {
    /// The lever.
    pub lever: Lever,
    /// Its range, in the unit of the file.
    pub range: Range,
    /// Where the scenario has it, in the unit of the file.
    pub value: f64,
    /// One for each goal asked for, in their order.
    pub zones: Vec<Zone>,
}

/// Where a lever meets a goal, in the unit of the file, to a millionth of its range.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// Values that meet it, ascending (first, last). Usually one stretch up to the maximum; near a full pool a higher
    /// rate can crowd out established members, then there may be more or it may end earlier.
    pub met: Vec<(f64, f64)>,
    /// The coverage that counts for the goal with the lever at its maximum: December's, or the lowest from December on
    /// for a lasting goal.
    pub at_max: Percent,
}

impl Zone {
    /// The smallest value that meets the goal; `None` when this lever alone cannot.
    pub fn smallest(&self) -> Option<f64> {
        self.met.first().map(|(first, _)| *first)
    }
}

/// Where every lever of `scenario` meets each of `goals`, which have passed [`Goal::check`]. Levers that the
/// plan does not have get the months of `schedule`. Where months were counted the coverage is carried on from the last.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Percent, answers::{Goal, needed}};
///
/// let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
/// for lever in needed(&scenario, &[goal], scenario.schedule(None)) {
///     let zone = lever.zones.first().ok_or("one zone for each goal")?;
///     assert!(zone.smallest().is_none_or(|least| (0.0..=lever.range.high).contains(&least)));
/// }
/// # Ok::<(), &str>(())
/// ```
pub fn needed(scenario: &Scenario, goals: &[Goal], schedule: Schedule) -> Vec<Needed> {
    needed_over(Lever::range, scenario, goals, schedule)
}

/// The same over the whole slider of each lever: one of money ends where the pool does.
pub fn needed_on_sliders(scenario: &Scenario, goals: &[Goal], schedule: Schedule) -> Vec<Needed> {
    needed_over(Lever::slider, scenario, goals, schedule)
}

fn needed_over(
    range: fn(Lever, &Scenario) -> Range,
    scenario: &Scenario,
    goals: &[Goal],
    schedule: Schedule,
) -> Vec<Needed> {
    let Some(until) = goals.iter().map(Goal::until).max() else { return Vec::new() };
    let mut runner = LeverRunner::carried(scenario, until, schedule);
    for state in &mut runner.levers {
        state.range = range(state.lever, scenario);
    }
    (0..runner.levers.len()).filter_map(|index| of_lever(&mut runner, index, goals, until)).collect()
}

fn of_lever(runner: &mut LeverRunner, index: usize, goals: &[Goal], until: Month) -> Option<Needed> {
    let state = *runner.levers.get(index)?;
    let mut least = vec![Vec::with_capacity(GRID + 1); goals.len()];
    for node in 0..=GRID {
        runner.set(index, value_at(&state.range, node));
        let baseline = runner.baseline;
        let coverage = runner.coverage(until);
        for (goal, least) in goals.iter().zip(&mut least) {
            least.push(goal.least(baseline, coverage));
        }
    }
    let zones = goals.iter().zip(&least).map(|(goal, least)| {
        let mut edge = |met: f64, missed: f64| bisect(runner, index, goal, met, missed);
        Zone {
            met: stretches(&state.range, least, goal, &mut edge),
            at_max: least.last().copied().unwrap_or_default(),
        }
    });
    let zones = zones.collect();
    runner.reset(index);
    Some(Needed { lever: state.lever, range: state.range, value: state.value, zones })
}

/// Stretches of the grid that meet `goal`, their ends moved by `edge(met, missed)` to where it is just met.
fn stretches(
    range: &Range,
    least: &[Percent],
    goal: &Goal,
    edge: &mut dyn FnMut(f64, f64) -> f64,
) -> Vec<(f64, f64)> {
    let mut met = Vec::new();
    let mut first = None;
    for (node, least) in least.iter().enumerate() {
        let value = value_at(range, node);
        let before = value_at(range, node.saturating_sub(1));
        match (goal.is_met_by(*least), first) {
            (true, None) => first = Some(if node == 0 { value } else { edge(value, before) }),
            (false, Some(start)) => {
                met.push((start, edge(before, value)));
                first = None;
            }
            _ => {}
        }
    }
    met.extend(first.map(|start| (start, range.high)));
    met
}

/// The value between one that meets the goal and one that does not at which it is just met.
fn bisect(runner: &mut LeverRunner, index: usize, goal: &Goal, mut met: f64, mut missed: f64) -> f64 {
    for _ in 0..HALVINGS {
        let middle = 0.5 * (met + missed);
        runner.set(index, middle);
        let baseline = runner.baseline;
        if goal.met(baseline, runner.coverage(goal.until())) {
            met = middle;
        } else {
            missed = middle;
        }
    }
    met
}

fn value_at(range: &Range, node: usize) -> f64 {
    range.low + (range.high - range.low) * (node as f64 / GRID as f64)
}
