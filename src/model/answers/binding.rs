//! Which of the limits that a planner gives holds a goal back.

use super::furthest::{NOTICEABLE, best_reachable};
use super::goal::Goal;
use super::lever_runner::{LeverRunner, LeverState};
use super::limits::{Limits, Purse, ranges};
use crate::model::{Lever, Percent};
use crate::order::sort_by_number;

/// A limit that holds a goal back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Binding {
    /// The limit.
    pub limit: Limit,
    /// Percentage points that lifting it alone would bring.
    pub gain: Percent,
    /// Whether that would be enough.
    pub enough: bool,
}

/// Something that a planner could lift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The lever is locked.
    Locked(Lever),
    /// Nothing beyond it is on record.
    Evidence(Lever),
    /// The range that the planner gave.
    Allowed(Lever),
    /// The money that the planner gave.
    Ceiling(Purse),
}

/// A limit, and bounds and limits without it.
type Lifted = (Limit, Vec<(f64, f64)>, Limits);

/// Which limits hold `goal` back, the one whose lifting brings most first. `reached`: the best within `limits`.
pub(super) fn binding(
    runner: &mut LeverRunner,
    goal: &Goal,
    limits: &Limits,
    reached: Percent,
) -> Vec<Binding> {
    let bounds = ranges(runner, limits, goal);
    let unpaid = runner.unpaid(goal);
    let mut lifted: Vec<Lifted> = Vec::new();
    let asked =
        |state: &LeverState| ![&limits.not_asked, &unpaid].iter().any(|list| list.contains(&state.lever));
    for (index, state) in runner.levers.iter().enumerate().filter(|(_, state)| asked(state)) {
        let Some(&(_, most)) = bounds.get(index) else { continue };
        let limit = if limits.locked.contains(&state.lever) {
            Limit::Locked(state.lever)
        } else if limits.within || limits.allowed.iter().any(|(lever, ..)| *lever == state.lever) {
            Limit::Allowed(state.lever)
        } else {
            Limit::Evidence(state.lever)
        };
        let further =
            if limit == Limit::Evidence(state.lever) { state.range.high } else { limits.mark(&state.range) };
        if further > most {
            let mut bounds = bounds.clone();
            if let Some(slot) = bounds.get_mut(index) {
                slot.1 = further;
            }
            lifted.push((limit, bounds, limits.clone()));
        }
    }
    for (place, (purse, _)) in limits.ceilings.iter().enumerate() {
        let mut limits = limits.clone();
        limits.ceilings.remove(place);
        lifted.push((Limit::Ceiling(*purse), bounds.clone(), limits));
    }
    let mut binding = Vec::new();
    for (limit, bounds, limits) in lifted {
        let (_, best) = best_reachable(runner, goal, &bounds, &limits);
        if best > reached + NOTICEABLE {
            binding.push(Binding { limit, gain: best - reached, enough: goal.is_met_by(best) });
        }
    }
    sort_by_number(&mut binding, |limit: &Binding| -limit.gain.0);
    binding
}
