//! The one reducer of the app, and the state as components hold it.

use std::ops::Deref;
use std::rc::Rc;

use yew::html::ImplicitClone;
use yew::{Reducible, UseReducerDispatcher};

use crate::state::{Action, State};

/// The state as a prop: a clone copies a pointer. Two are equal when they point to the same state, and the reducer
/// makes another state only when something changes.
#[derive(Clone, Debug)]
pub struct Store(Rc<State>);

impl Store {
    /// The store with `state`; the app calls it once, with the state that the address asks for.
    pub fn new(state: State) -> Self {
        Self(Rc::new(state))
    }
}

impl ImplicitClone for Store {}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Store {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Reducible for Store {
    type Action = Action;

    /// Returns the same `Rc` when nothing changes, and Yew renders nothing.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.0.reduce(action).map_or_else(|| Rc::clone(&self), |state| Rc::new(Self::new(state)))
    }
}

/// Sends actions to the store. It is the same for the life of the app, so it never makes a component render.
pub type Dispatch = UseReducerDispatcher<Store>;

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::data::REGIONS;
    use crate::model::Lever;
    use crate::text::Lang;

    #[test]
    fn an_action_that_changes_nothing_returns_the_same_pointer() {
        let scenario = REGIONS.first().map(|profile| profile.scenario(0)).unwrap();
        let store = Rc::new(Store::new(State::new(scenario, Lang::Id)));
        let same = Rc::clone(&store).reduce(Action::SetLanguage(Lang::Id));
        assert!(Rc::ptr_eq(&store, &same));
        let other = Rc::clone(&store).reduce(Action::SetLever(Lever::WageEnrolment, 0.01));
        assert!(*store != *other, "another state is another pointer");
        assert!(*store == Store::clone(&store), "a clone is the same state");
    }
}
