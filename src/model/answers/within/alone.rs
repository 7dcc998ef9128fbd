//! The smallest addition by one lever alone, or how far it leads.

use super::{LeverAddition, WithinSearch};
use crate::model::Percent;
use crate::model::answers::cheapest::Priced;
use crate::model::answers::lever_runner::LeverState;
use crate::model::answers::limits::Limits;

/// Steps between what was entered and the most, and halvings of the first that reaches.
const GRID: usize = 64;
const HALVINGS: usize = 40;
/// The golden section.
const GOLDEN: f64 = 0.618_033_988_749_894_9;
impl WithinSearch {
    /// The most that an addition may take; `None` where none is proposed.
    pub(super) fn most(&self, state: &LeverState) -> Option<f64> {
        let is_left_out = self.left_out.iter().any(|(lever, _)| *lever == state.lever);
        let free = Limits { within: false, ..self.limits.clone() };
        let (_, most) = free.of(state);
        Some(most).filter(|most| *most > state.value && !is_left_out)
    }

    /// The smallest value of one lever that reaches the goal, all others as they were entered.
    pub(super) fn alone(&mut self, place: usize, state: &LeverState) {
        let Some(most) = self.most(state) else { return };
        let at = |node: usize| state.value + (most - state.value) * (node as f64 / GRID as f64);
        let mut furthest = (0, Percent(f64::NEG_INFINITY));
        let mut missed = state.value;
        let mut met = None;
        for node in 0..=GRID {
            let least = self.least(place, at(node));
            if least > furthest.1 {
                furthest = (node, least);
            }
            if self.goal.is_met_by(least) {
                met = Some(at(node));
                break;
            }
            missed = at(node);
        }
        if met.is_none() {
            let (below, above) = (furthest.0.saturating_sub(1), (furthest.0 + 1).min(GRID));
            let (peak, least) = self.peak(place, (at(below), at(above)));
            if self.goal.is_met_by(least) {
                (missed, met) = (at(below), Some(peak));
            }
            furthest.1 = furthest.1.max(least);
        }
        let Some(mut met) = met else {
            self.runner.reset(place);
            self.found.unable.push((state.lever, furthest.1));
            return;
        };
        for _ in 0..HALVINGS {
            let middle = 0.5 * (met + missed);
            // Without the slack for rounding: what is put back reaches its target to the last digit.
            let is_met = self.least(place, middle) >= self.goal.percent;
            *(if is_met { &mut met } else { &mut missed }) = middle;
        }
        let mut values: Vec<f64> = self.runner.levers.iter().map(|state| state.value).collect();
        if let Some(slot) = values.get_mut(place) {
            *slot = met;
        }
        let then = Priced::at(&mut self.runner, &self.goal, &values);
        self.runner.reset(place);
        self.found.additions.push(LeverAddition { lever: state.lever, value: met, then });
    }

    /// Where one lever leads furthest between two nodes around the best of the grid, by the golden section.
    fn peak(&mut self, place: usize, (mut low, mut high): (f64, f64)) -> (f64, Percent) {
        let inner = |low: f64, high: f64| (high - GOLDEN * (high - low), low + GOLDEN * (high - low));
        for _ in 0..HALVINGS {
            let (one, other) = inner(low, high);
            if self.least(place, one) < self.least(place, other) {
                low = one;
            } else {
                high = other;
            }
        }
        let peak = 0.5 * (low + high);
        (peak, self.least(place, peak))
    }

    /// The coverage that counts with one lever at `value`; what the ceilings refuse reaches nothing.
    fn least(&mut self, place: usize, value: f64) -> Percent {
        self.runner.set(place, value);
        let baseline = self.runner.baseline;
        let (coverage, spent) = self.runner.spend(self.goal.until(), self.goal.december());
        let least = self.goal.least(baseline, coverage);
        if self.limits.allow(&spent) { least } else { Percent(f64::NEG_INFINITY) }
    }
}
