//! What the stage's module holds.

use yew::prelude::*;

use super::{Loader, ModulePage, PageModule, ReaderModule};
use crate::ui::presenter::PresenterPage;

/// The stage for a room. A loader calls it; whoever else names it links the stage into the first file.
pub fn stage_module(reader: Loader<ReaderModule>) -> PageModule {
    PageModule { page, reader }
}

/// The page for a room.
fn page(page: &ModulePage) -> Html {
    let ModulePage { state, projected, dispatch, reader, keys } = page;
    html! {
        <PresenterPage
            state={(*state).clone()} projected={(*projected).clone()} dispatch={(*dispatch).clone()} reader={*reader} keys={(*keys).clone()}
        />
    }
}
