//! How slider, field and step buttons move a lever.

use yew::prelude::*;

use crate::model::Lever;
use crate::state::Action;
use crate::ui::store::Dispatch;

/// What the controls of one lever call.
#[derive(Clone, PartialEq)]
pub struct LeverHandlers {
    /// Moves the lever to a value in the unit of the scenario file.
    pub onmove: Callback<f64>,
    /// Ends a gesture: the next move starts another step of the history.
    pub onend: Callback<()>,
}

/// The handlers of `lever`; they stay the same while it does.
#[hook]
pub fn use_lever_handlers(lever: Lever, dispatch: &Dispatch) -> LeverHandlers {
    let onmove = use_callback((lever, dispatch.clone()), |value, (lever, dispatch)| {
        dispatch.dispatch(Action::SetLever(*lever, value));
    });
    let onend = use_callback(dispatch.clone(), |(), dispatch| dispatch.dispatch(Action::EndGesture));
    LeverHandlers { onmove, onend }
}
