//! How sure each plan is, a few futures at a time: the same futures and the same error as "Seberapa pasti".

use std::rc::Rc;

use super::ProjectedPlan;
use crate::model::answers::{Futures, FuturesRun, compared};
use crate::view::answers::{AT_ONCE, Samples, past_error};

/// The chances of one plan on their way.
#[derive(Clone, Debug)]
pub struct ChanceRun {
    plan: Rc<ProjectedPlan>,
    run: FuturesRun,
    futures: Rc<Futures>,
}

impl ChanceRun {
    /// Starts for `plan`, with samples that are kept between runs.
    pub fn new(plan: &Rc<ProjectedPlan>, samples: &mut Samples) -> Self {
        let scenario = &plan.projected.scenario;
        Self {
            run: FuturesRun::new(scenario, scenario.horizon),
            futures: samples.of(scenario),
            plan: Rc::clone(plan),
        }
    }

    /// One step, short enough for a page that is being used; with the last the chance of each goal of the plan, `None`
    /// outside its projection.
    pub fn step(&mut self) -> Option<Rc<[Option<f64>]>> {
        if self.run.advance(&self.futures, AT_ONCE) > 0 {
            return None;
        }
        let scenario = &self.plan.projected.scenario;
        let chance = |goal| compared(scenario, goal, Some((&self.run, past_error())))?.probability;
        Some(self.plan.goals.iter().map(chance).collect())
    }

    /// The plan it is about.
    pub fn plan(&self) -> &Rc<ProjectedPlan> {
        &self.plan
    }
}
