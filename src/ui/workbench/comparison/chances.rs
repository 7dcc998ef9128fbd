//! How sure each plan is, between frames: the plan on screen again whenever it has stood still.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::hooks::{Timer, use_timer};
use crate::view::answers::Samples;
use crate::view::workbench::{ChanceRun, ProjectedPlan};

/// The chance of each goal of a plan.
type Chances = Rc<[Option<f64>]>;
/// How long the levers must stand still, milliseconds.
const RUN_DELAY: u32 = 120;

/// What is known, what is wanted, and the run under way.
#[derive(Default)]
struct ChanceEngine {
    samples: Samples,
    known: Vec<(Rc<ProjectedPlan>, Chances)>,
    wanted: Vec<Rc<ProjectedPlan>>,
    run: Option<ChanceRun>,
}

impl ChanceEngine {
    fn of(&self, plan: &Rc<ProjectedPlan>) -> Option<Chances> {
        let known = self.known.iter().find(|(known, _)| Rc::ptr_eq(known, plan));
        known.map(|(_, chances)| Rc::clone(chances))
    }

    /// From now on the chances of `plans` are wanted; what is known of others is forgotten.
    fn want(&mut self, plans: &[Rc<ProjectedPlan>]) {
        let is_wanted = |plan: &Rc<ProjectedPlan>| plans.iter().any(|other| Rc::ptr_eq(plan, other));
        self.known.retain(|(plan, _)| is_wanted(plan));
        if self.run.as_ref().is_some_and(|run| !is_wanted(run.plan())) {
            self.run = None;
        }
        self.wanted = plans.to_vec();
    }

    /// One step; whether something is known that was not, and whether there is more to do.
    fn step(&mut self) -> (bool, bool) {
        let next = || self.wanted.iter().find(|plan| self.of(plan).is_none()).map(Rc::clone);
        if self.run.is_none() {
            let Some(plan) = next() else { return (false, false) };
            self.run = Some(ChanceRun::new(&plan, &mut self.samples));
        }
        let Some(run) = &mut self.run else { return (false, false) };
        let Some(found) = run.step() else { return (false, true) };
        self.known.push((Rc::clone(run.plan()), found));
        self.run = None;
        (true, self.wanted.iter().any(|plan| self.of(plan).is_none()))
    }
}

/// The chances of `plans` that are known so far.
#[hook]
pub fn use_chances(plans: &Rc<[Rc<ProjectedPlan>]>) -> Rc<[Option<Chances>]> {
    let engine = use_mut_ref(ChanceEngine::default);
    let found = use_state(|| 0_u32);
    let timer = use_timer();
    {
        let (engine, found) = (Rc::clone(&engine), found.setter());
        use_effect_with(Rc::clone(plans), move |plans| {
            let is_first = {
                let mut engine = engine.borrow_mut();
                let is_first = engine.wanted.is_empty();
                engine.want(plans);
                is_first
            };
            go_on(engine, &timer, found, 0, if is_first { 0 } else { RUN_DELAY });
        });
    }
    let engine = engine.borrow();
    plans.iter().map(|plan| engine.of(plan)).collect()
}

/// Makes one step after `delay` milliseconds, and the next ones after it, so that a frame comes in between.
fn go_on(
    engine: Rc<RefCell<ChanceEngine>>,
    timer: &Timer,
    found: UseStateSetter<u32>,
    count: u32,
    delay: u32,
) {
    let next = timer.clone();
    timer.start(delay, move || {
        let (has_found, has_more) = engine.borrow_mut().step();
        let count = count + u32::from(has_found);
        if has_found {
            found.set(count);
        }
        if has_more {
            go_on(engine, &next, found, count, 0);
        }
    });
}
