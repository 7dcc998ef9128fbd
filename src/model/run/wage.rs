//! Step 2 of the recursion: wage earners, over any [`Number`], so that a run, futures side by side and the bounds of the
//! cheapest plan use the same equations.

use crate::model::number::Number;

/// The wage earners after a step, and what the plan wanted to add.
#[derive(Clone, Copy)]
pub struct WageStep<Q> {
    /// P after the step.
    pub wage: Q,
    /// (1-x) P + o: those who are there without the plan.
    trend: Q,
    /// u.
    planned: Q,
}

/// Step 2, wage earners; `cap` = max(0, F - (H+V)), `keep` = 1 - x, `organic` = o, `rate` = r_w:
///
/// ```text
/// room = max(0, F - (H+V) - P)
/// u    = r_w room
/// P   <- min((1-x) P + o + u, max(0, F - (H+V)))
/// ```
#[inline(always)]
pub fn wage_step<Q: Number>(
    before: Q,
    keep: Q::Known,
    organic: Q::Known,
    rate: Q,
    cap: Q::Known,
) -> WageStep<Q> {
    let cap = Q::exactly(cap);
    let room = (cap - before).above_zero();
    let trend = before * keep + Q::exactly(organic);
    let planned = rate * room;
    WageStep { wage: (trend + planned).at_most(cap), trend, planned }
}

impl<Q: Number> WageStep<Q> {
    /// What u adds after the cap: those who come by themselves have the first claim on the room.
    ///
    /// ```text
    /// enrolled = min(u, max(0, cap - ((1-x) P + o)))
    /// ```
    #[inline(always)]
    pub fn enrolled(&self, cap: Q::Known) -> Q {
        self.planned.at_most((Q::exactly(cap) - self.trend).above_zero())
    }
}
