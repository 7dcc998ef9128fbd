//! The uncertainty run: with every move of a lever where the machine is quick enough, else between frames once the
//! levers stand still. The result before stays on screen until then.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::deferred::{LoadState, PlannerModule, UncertaintyFunctions};
use super::hooks::{Timer, use_timer};
use super::shared::SharedProjection;
use crate::browser::clock;
use crate::view::answers::{Samples, Uncertainty, UncertaintyRun};

/// A run up to this long, milliseconds, fits into the frame of the move that asks for it.
const QUICK: f64 = 8.0;
/// How long the levers must stand still on a slower machine, milliseconds.
const RUN_DELAY: u32 = 100;

/// The run, what it waits for, and how quick the last one was.
#[derive(Default)]
struct Engine {
    samples: Samples,
    /// How long the last run took, milliseconds, without drawing the samples.
    took: Option<f64>,
    /// What is asked for next.
    wanted: Option<SharedProjection>,
    /// The run that is under way, and how long it has taken.
    run: Option<(UncertaintyRun, f64)>,
}

impl Engine {
    fn is_quick(&self) -> bool {
        self.took.is_some_and(|took| took <= QUICK)
    }

    fn start(&mut self, functions: UncertaintyFunctions, projected: &SharedProjection) {
        self.run = Some(((functions.start)(projected, &mut self.samples), 0.0));
    }

    /// The whole run at once.
    fn run_whole(
        &mut self,
        functions: UncertaintyFunctions,
        projected: &SharedProjection,
    ) -> Option<Rc<Uncertainty>> {
        self.wanted = None;
        self.start(functions, projected);
        loop {
            let (found, has_more) = self.step(functions);
            if found.is_some() || !has_more {
                return found;
            }
        }
    }

    /// One step; the result with the last, and whether there is more to do.
    fn step(&mut self, functions: UncertaintyFunctions) -> (Option<Rc<Uncertainty>>, bool) {
        if self.run.is_none()
            && let Some(projected) = self.wanted.take()
        {
            self.start(functions, &projected);
        }
        let Some((run, took)) = &mut self.run else { return (None, false) };
        let start = clock::milliseconds();
        let found = (functions.step)(run);
        *took += clock::milliseconds() - start;
        if found.is_none() {
            return (None, true);
        }
        self.took = Some(*took);
        self.run = None;
        (found.map(Rc::new), self.wanted.is_some())
    }
}

/// How sure `projected` is; `None` until the module is there and the result is known for this region and these
/// assumptions.
#[hook]
pub fn use_uncertainty(
    module: &LoadState<PlannerModule>,
    projected: &SharedProjection,
) -> Option<Rc<Uncertainty>> {
    let known = use_state(|| None::<Rc<Uncertainty>>);
    let engine = use_mut_ref(Engine::default);
    let timer = use_timer();
    let at_once = {
        let (engine, timer) = (Rc::clone(&engine), timer.clone());
        use_memo((module.clone(), projected.clone()), move |(module, projected)| {
            let functions = module.ready()?.uncertainty;
            let mut engine = engine.borrow_mut();
            engine.is_quick().then(|| {
                timer.cancel();
                engine.run_whole(functions, projected)
            })?
        })
    };
    use_effect_with(module.clone(), |module| {
        if let Some(module) = module.ready() {
            (module.uncertainty.start_futures_program)();
        }
    });
    {
        let (known, is_known) = (known.setter(), at_once.is_some());
        use_effect_with((module.clone(), projected.clone()), move |(module, projected)| {
            let Some(module) = module.ready().filter(|_| !is_known) else { return };
            let delay = {
                let mut engine = engine.borrow_mut();
                engine.wanted = Some(projected.clone());
                engine.run = None;
                if engine.took.is_some() { RUN_DELAY } else { 0 }
            };
            go_on(module.uncertainty, engine, &timer, known, delay);
        });
    }
    let fits = module.ready()?.uncertainty.fits;
    (*at_once).clone().or_else(|| (*known).clone()).filter(|uncertainty| fits(uncertainty, projected))
}

/// Makes one step after `delay` milliseconds, and the next ones after it: short ones, so that a frame comes in between.
fn go_on(
    functions: UncertaintyFunctions,
    engine: Rc<RefCell<Engine>>,
    timer: &Timer,
    known: UseStateSetter<Option<Rc<Uncertainty>>>,
    delay: u32,
) {
    let next = timer.clone();
    timer.start(delay, move || {
        let (found, has_more) = engine.borrow_mut().step(functions);
        if found.is_some() {
            known.set(found);
        }
        if has_more {
            go_on(functions, engine, &next, known, 0);
        }
    });
}
