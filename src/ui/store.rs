//! The one reducer, at the root.

use std::rc::Rc;

use yew::{Reducible, UseReducerDispatcher};

use crate::state::{Action, State};

/// The state in the shape that Yew reduces.
#[derive(Clone, Debug, PartialEq)]
pub struct Store(pub State);

impl Reducible for Store {
    type Action = Action;

    /// The same `Rc` comes back when nothing changes, and nothing is rendered.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.0.reduce(action).map_or_else(|| Rc::clone(&self), |state| Rc::new(Self(state)))
    }
}

/// Sends actions; equal for the life of the app, so it never makes a component render.
pub type Dispatch = UseReducerDispatcher<Store>;
