//! What the module of a phone's page holds.

use yew::prelude::*;

use super::{Loader, ModulePage, PageModule};
use crate::ui::phone::PhonePage;

/// The page of a phone in a room. A loader calls it; whoever else names it links the page into the first file.
pub fn phone_module() -> PageModule {
    PageModule { page, reader: Loader::Missing }
}

/// The page.
fn page(page: &ModulePage) -> Html {
    let ModulePage { state, projected, dispatch, .. } = page;
    html!(<PhonePage state={(*state).clone()} projected={(*projected).clone()} dispatch={(*dispatch).clone()} />)
}
