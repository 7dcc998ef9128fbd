//! The months that count for a goal, and what they need.

use std::ops::RangeInclusive;

use super::frontier::WATCHED;
use crate::model::answers::goal::Goal;
use crate::model::answers::lever_runner::LeverRunner;

/// What a bound looks at, in steps.
#[derive(Clone, Debug)]
pub struct Watch {
    /// Whose members count.
    pub months: RangeInclusive<usize>,
    /// Until which money counts.
    pub paid: usize,
    /// The last count: of the months after it counts what is gained since.
    pub counted: Option<usize>,
}

impl Watch {
    /// Whether the members of `step` are those gained since the last count.
    pub fn is_carried(&self, step: usize) -> bool {
        self.counted.is_some_and(|counted| step > counted)
    }
}

/// What the goal needs apart from construction workers and others, who are as they are. After a count of A members in step
/// k the members of step t are A more than the projection has gained since k:
///
/// ```text
/// need(t) = percent / 100 E(t) - J(t) - O                  up to k
/// need(t) = percent / 100 E(t) - A - (J(t) - J(k))         after k
/// ```
pub fn need(runner: &LeverRunner, goal: &Goal, watched: &RangeInclusive<usize>) -> [f64; WATCHED] {
    let prepared = &runner.prepared;
    let mut need = [0.0; WATCHED];
    let construction = |step: usize| prepared.details.get(step).map_or(0.0, |detail| detail.construction);
    for (slot, step) in need.iter_mut().zip(watched.clone()) {
        let Some(eligible) = prepared.eligible(step) else { continue };
        let others = runner
            .counted()
            .filter(|count| step > count.step)
            .map_or(prepared.start.other, |count| count.active.0 - construction(count.step));
        *slot = goal.percent.of(eligible).0 - construction(step) - others;
    }
    need
}
