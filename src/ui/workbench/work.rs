//! What forms work on, as a prop.

use std::ops::Deref;
use std::rc::Rc;

use crate::state::State;

/// The state as forms see it: equal while neither the scenario nor what is unfinished nor the language changes.
#[derive(Clone)]
pub struct Work(pub Rc<State>);

impl PartialEq for Work {
    fn eq(&self, other: &Self) -> bool {
        let same_unfinished = match (&self.unfinished, &other.unfinished) {
            (Some(one), Some(two)) => Rc::ptr_eq(one, two),
            (one, two) => one.is_none() && two.is_none(),
        };
        same_unfinished
            && Rc::ptr_eq(&self.scenario, &other.scenario)
            && Rc::ptr_eq(&self.opened, &other.opened)
            && self.lang == other.lang
    }
}

impl Deref for Work {
    type Target = State;
    fn deref(&self) -> &State {
        &self.0
    }
}
