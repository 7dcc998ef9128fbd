//! The stage for a room, a deferred module of its own. Until it is there the page shows the result.

use yew::prelude::*;

use crate::text::Catalogue;
use crate::ui::deferred::{LoadState, Loader, StageModule, use_loader};
use crate::ui::figures::headline::Headline;
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};

/// Properties of [`StagePage`].
#[derive(PartialEq, Properties)]
pub struct StagePageProps {
    /// Where the module comes from.
    pub loader: Loader<StageModule>,
    /// The state.
    pub state: Store,
    /// The projection.
    pub projected: SharedProjection,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The page of presenter and audience.
#[component]
pub fn StagePage(props: &StagePageProps) -> Html {
    let StagePageProps { loader, state, projected, dispatch } = props;
    let texts = &Catalogue::of(state.lang).shell;
    let says = match use_loader(loader, Some(0)) {
        LoadState::Ready(module) => return (module.page)(state, projected, dispatch),
        LoadState::Failed => texts.answers_failed,
        LoadState::Loading => texts.answers_loading,
    };
    html!(<main><Headline {projected} lang={state.lang} /><p class="note foot">{ says }</p></main>)
}
