//! Opening and closing the drawer and the question.

use yew::prelude::*;

use crate::state::{Action, Panel};
use crate::ui::store::Dispatch;

/// Returns the callback that opens `panel`, or closes the open one with `None`.
#[hook]
pub fn use_show_panel(panel: Option<Panel>, dispatch: &Dispatch) -> Callback<()> {
    use_callback((panel, dispatch.clone()), |(), (panel, dispatch)| {
        dispatch.dispatch(Action::ShowPanel(*panel));
    })
}
