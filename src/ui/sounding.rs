//! How sure, computed between frames: the latest plan wins, and the one before stays on screen until then.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::answers::Answers;
use super::shared::Projected;
use crate::browser::timer::{Later, later};
use crate::view::answers::{Draws, Sounding, Surety};

/// The computation and what it waits for.
#[derive(Default)]
struct Engine {
    draws: Draws,
    /// What is asked for next.
    wanted: Option<Projected>,
    /// What is computed now.
    sounding: Option<Sounding>,
    /// The next step.
    pending: Option<Later>,
}

/// How sure `projected` is; `None` until it is known for this region and these assumptions.
#[hook]
pub fn use_surety(answers: Option<Answers>, projected: &Projected) -> Option<Rc<Surety>> {
    let known = use_state(|| None::<Rc<Surety>>);
    let engine = use_mut_ref(Engine::default);
    {
        let known = known.setter();
        use_effect_with((answers, projected.clone()), move |(answers, projected)| {
            let Some(answers) = *answers else { return };
            let idle = {
                let mut engine = engine.borrow_mut();
                engine.wanted = Some(projected.clone());
                engine.pending.is_none()
            };
            if idle {
                go_on(answers, &engine, known);
            }
        });
    }
    let fits = answers?.fits;
    (*known).clone().filter(|surety| fits(surety, projected))
}

/// Makes one step as soon as the page has time, and the next ones after it: short ones, so that a frame comes in between.
fn go_on(answers: Answers, engine: &Rc<RefCell<Engine>>, known: UseStateSetter<Option<Rc<Surety>>>) {
    let next = Rc::clone(engine);
    let step = later(0, move || {
        let (found, more) = step(answers, &mut next.borrow_mut());
        if let Some(found) = found {
            known.set(Some(Rc::new(found)));
        }
        if more {
            go_on(answers, &next, known);
        }
    });
    engine.borrow_mut().pending = Some(step);
}

/// One step; the answer with the last, and whether there is more to do.
fn step(answers: Answers, engine: &mut Engine) -> (Option<Surety>, bool) {
    engine.pending = None;
    let Engine { draws, wanted, sounding, .. } = engine;
    if sounding.is_none() {
        *sounding = wanted.take().map(|projected| (answers.sound)(&projected, draws));
    }
    let found = sounding.as_mut().and_then(answers.step);
    if found.is_some() {
        *sounding = None;
    }
    let more = sounding.is_some() || wanted.is_some();
    (found, more)
}
