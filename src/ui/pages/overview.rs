//! Many regions side by side, a deferred module of its own. Until it is there the page says so.

use yew::prelude::*;

use crate::text::Catalogue;
use crate::ui::controls::header::brand;
use crate::ui::deferred::{LoadState, Loader, OverviewModule, use_loader};
use crate::ui::store::{Dispatch, Store};

/// Properties of [`OverviewEntry`].
#[derive(PartialEq, Properties)]
pub struct OverviewEntryProps {
    /// Where the module comes from.
    pub loader: Loader<OverviewModule>,
    /// The state.
    pub state: Store,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The page of `tampil=provinsi`.
#[component]
pub fn OverviewEntry(props: &OverviewEntryProps) -> Html {
    let OverviewEntryProps { loader, state, dispatch } = props;
    let texts = &Catalogue::of(state.lang).shell;
    let says = match use_loader(loader, Some(0)) {
        LoadState::Ready(module) => return (module.page)(state, dispatch, module.office),
        LoadState::Failed => texts.answers_failed,
        LoadState::Loading => texts.answers_loading,
    };
    html!(<><header class="bar">{ brand() }</header><main><p class="note foot">{ says }</p></main></>)
}
