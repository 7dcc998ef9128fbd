//! What the stage's module holds.

use yew::prelude::*;

use super::StageModule;
use crate::ui::presenter::PresenterPage;
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};

/// The stage for a room. A loader calls it; whoever else names it links the stage into the first file.
pub fn stage_module() -> StageModule {
    StageModule { page }
}

/// The page for a room.
fn page(state: &Store, projected: &SharedProjection, dispatch: &Dispatch) -> Html {
    html!(<PresenterPage state={state.clone()} projected={projected.clone()} dispatch={dispatch.clone()} />)
}
