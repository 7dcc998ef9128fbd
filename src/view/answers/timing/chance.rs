//! How sure each choice is to reach the target, a few futures at a time: the same futures and the same error as "Seberapa
//! pasti".

use std::rc::Rc;

use crate::model::Scenario;
use crate::model::answers::{Futures, FuturesRun, Goal, LASTING_MONTHS, compared, with_months_after};
use crate::view::answers::{AT_ONCE, Samples, past_error};

/// The chances of the plans of an answer, on their way.
pub(super) struct ChoiceChances {
    goal: Goal,
    samples: Samples,
    plans: Vec<Rc<Scenario>>,
    /// The plan after those that are known, in its futures.
    running: Option<(Scenario, FuturesRun, Rc<Futures>)>,
    found: Vec<f64>,
}

impl ChoiceChances {
    /// Starts for `plans`.
    pub(super) fn new(plans: Vec<Rc<Scenario>>, goal: Goal) -> Self {
        Self { goal, samples: Samples::default(), plans, running: None, found: Vec::new() }
    }

    /// One step, short enough for a page that is being used; with the last the chances, in the order of the plans.
    pub(super) fn step(&mut self) -> Option<Vec<f64>> {
        let Some((scenario, run, futures)) = &mut self.running else {
            let Some(plan) = self.plans.get(self.found.len()) else { return Some(self.found.clone()) };
            let scenario = with_months_after(plan, &[self.goal]);
            let until = (self.goal.december() + LASTING_MONTHS).min(scenario.horizon);
            let futures = self.samples.of(&scenario);
            self.running = Some((scenario.clone(), FuturesRun::new(&scenario, until), futures));
            return None;
        };
        if run.advance(futures, AT_ONCE) == 0 {
            let found = compared(scenario, &self.goal, Some((run, past_error())));
            self.found.push(found.and_then(|plan| plan.probability).unwrap_or(f64::NAN));
            self.running = None;
        }
        None
    }
}
