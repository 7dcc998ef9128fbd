//! The programmes of a preparation: their money and their dates can change while all else stays.

use super::Prepared;
use crate::model::calendar::{Calendar, NO_EVENT};
use crate::model::scenario::Scenario;
use crate::model::units::Rupiah;

impl Prepared {
    /// Sets the money of a programme (its place in the plan) for each tranche.
    pub fn set_budget(&mut self, programme: usize, budget: Rupiah) {
        self.calendar.set_budget(programme, budget);
    }

    /// Prepares the programmes of `scenario`, which differs from the one that was prepared in nothing else.
    pub(in crate::model) fn set_programmes(&mut self, scenario: &Scenario) {
        for (step, _) in self.calendar.event_steps() {
            if let Some(step) = self.steps.get_mut(step) {
                step.event = NO_EVENT;
            }
        }
        self.calendar = Calendar::new(scenario, self.last());
        self.mark_events();
    }

    /// Tells each step which event of the calendar happens in it.
    pub(super) fn mark_events(&mut self) {
        for (step, event) in self.calendar.event_steps() {
            if let Some(step) = self.steps.get_mut(step) {
                step.event = event;
            }
        }
    }
}
