//! How sure: with every move where the machine is quick enough, else between frames once the hand rests; the one before
//! stays on screen until then.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::answers::Answers;
use super::shared::Projected;
use crate::browser::clock;
use crate::browser::timer::{Later, later};
use crate::view::answers::{Draws, Sounding, Surety};

/// A computation up to this long, in milliseconds, fits into the frame of the move that asks for it.
const QUICK: f64 = 8.0;
/// How long the hand must rest on a slower machine, milliseconds.
const REST: u32 = 100;

/// The computation and what it waits for.
#[derive(Default)]
struct Engine {
    draws: Draws,
    /// How long the last computation took, milliseconds, without drawing the futures.
    took: Option<f64>,
    /// What is asked for next.
    wanted: Option<Projected>,
    /// What is computed now, and how long it has taken.
    sounding: Option<(Sounding, f64)>,
    /// The next step.
    pending: Option<Later>,
}

impl Engine {
    fn is_quick(&self) -> bool {
        self.took.is_some_and(|took| took <= QUICK)
    }

    /// The whole computation at once.
    fn run(&mut self, answers: Answers, projected: &Projected) -> Option<Rc<Surety>> {
        self.sounding = Some(((answers.sound)(projected, &mut self.draws), 0.0));
        self.wanted = None;
        self.pending = None;
        loop {
            let (found, more) = self.step(answers);
            if found.is_some() || !more {
                return found;
            }
        }
    }

    /// One step; the answer with the last, and whether there is more to do.
    fn step(&mut self, answers: Answers) -> (Option<Rc<Surety>>, bool) {
        if self.sounding.is_none() {
            let wanted = self.wanted.take();
            self.sounding = wanted.map(|projected| ((answers.sound)(&projected, &mut self.draws), 0.0));
        }
        let Some((sounding, took)) = &mut self.sounding else { return (None, false) };
        let start = clock::milliseconds();
        let found = (answers.step)(sounding);
        *took += clock::milliseconds() - start;
        if found.is_none() {
            return (None, true);
        }
        self.took = Some(*took);
        self.sounding = None;
        (found.map(Rc::new), self.wanted.is_some())
    }
}

/// How sure `projected` is; `None` until it is known for this region and these assumptions.
#[hook]
pub fn use_surety(answers: Option<Answers>, projected: &Projected) -> Option<Rc<Surety>> {
    let known = use_state(|| None::<Rc<Surety>>);
    let engine = use_mut_ref(Engine::default);
    let at_once = {
        let engine = Rc::clone(&engine);
        use_memo((answers, projected.clone()), move |(answers, projected)| {
            let mut engine = engine.borrow_mut();
            answers.filter(|_| engine.is_quick()).and_then(|answers| engine.run(answers, projected))
        })
    };
    {
        let (known, is_known) = (known.setter(), at_once.is_some());
        use_effect_with((answers, projected.clone()), move |(answers, projected)| {
            let Some(answers) = answers.filter(|_| !is_known) else { return };
            let rest = {
                let mut engine = engine.borrow_mut();
                engine.wanted = Some(projected.clone());
                engine.sounding = None;
                if engine.took.is_some() { REST } else { 0 }
            };
            go_on(answers, &engine, known, rest);
        });
    }
    let fits = answers?.fits;
    (*at_once).clone().or_else(|| (*known).clone()).filter(|surety| fits(surety, projected))
}

/// Makes one step after `rest` milliseconds, and the next ones after it: short ones, so that a frame comes in between.
fn go_on(
    answers: Answers,
    engine: &Rc<RefCell<Engine>>,
    known: UseStateSetter<Option<Rc<Surety>>>,
    rest: u32,
) {
    let next = Rc::clone(engine);
    let step = later(rest, move || {
        let (found, more) = next.borrow_mut().step(answers);
        if found.is_some() {
            known.set(found);
        }
        if more {
            go_on(answers, &next, known, 0);
        }
    });
    engine.borrow_mut().pending = Some(step);
}
