//! A page that comes whole, as a deferred module of its own: the stage for a room, and a phone's in it. While it is on
//! its way the page shows the result, says so, and keeps the keys that are pressed. Where it cannot be fetched the
//! planner stays, with a sentence and a button that tries again.

use std::rc::Rc;

use yew::prelude::*;

use super::planner::Planner;
use crate::browser::{bridge, input};
use crate::preferences::Page;
use crate::text::Catalogue;
use crate::ui::deferred::{KeptKeys, LoadState, Loader, ModulePage, PageModule, WaitingKeys, use_loader};
use crate::ui::figures::headline::Headline;
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};

/// Properties of [`WholePage`].
#[derive(PartialEq, Properties)]
pub struct WholePageProps {
    /// Where the module comes from.
    pub loader: Loader<PageModule>,
    /// The state.
    pub state: Store,
    /// The projection.
    pub projected: SharedProjection,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The page of the module.
#[component]
pub fn WholePage(props: &WholePageProps) -> Html {
    let WholePageProps { loader, state, projected, dispatch } = props;
    let texts = &Catalogue::of(state.lang).shell;
    let module = use_loader(loader, Some(0));
    // After a failure the page changes only once somebody has asked for it again.
    let is_asked = use_state_eq(|| true);
    {
        let is_asked = is_asked.setter();
        use_effect_with(matches!(module, LoadState::Failed), move |has_failed| {
            if *has_failed {
                is_asked.set(false);
            }
        });
    }
    let is_stage = state.page == Page::Presenter;
    // A stage that is there takes the keys over as soon as it hears them.
    let is_coming = matches!(module, LoadState::Loading) || is_stage && matches!(module, LoadState::Ready(_));
    let keys = use_kept_keys(*is_asked && is_coming);
    let (says, button) = match &module {
        LoadState::Ready(module) if *is_asked => {
            return (module.page)(&ModulePage {
                state,
                projected,
                dispatch,
                reader: module.reader,
                keys: &keys,
            });
        }
        LoadState::Loading if *is_asked => {
            let says = if is_stage { texts.stage_loading } else { texts.page_loading };
            return html! {
                <main><Headline {projected} lang={state.lang} /><p class="note foot" role="status">{ says }</p></main>
            };
        }
        LoadState::Ready(_) => (texts.page_ready, texts.page_open),
        LoadState::Loading | LoadState::Failed => (texts.page_failed, texts.page_again),
    };
    let onclick = {
        let is_asked = is_asked.setter();
        Callback::from(move |_: MouseEvent| is_asked.set(true))
    };
    html! {
        <>
            <div class="troubles" role="alert">
                <p>{ says }</p>
                <button type="button" class="button-line" {onclick}>{ button }</button>
            </div>
            if is_stage {
                <Planner state={state.clone()} projected={projected.clone()} is_translated=false dispatch={dispatch.clone()} />
            } else {
                <main><Headline {projected} lang={state.lang} /></main>
            }
        </>
    }
}

/// Keeps the keys that are pressed while `is_on`, but those of the browser; before them those that were pressed while the
/// program itself was on its way.
#[hook]
fn use_kept_keys(is_on: bool) -> KeptKeys {
    let kept: KeptKeys = use_memo((), |()| WaitingKeys::new(bridge::take_keys()));
    let listening = Rc::clone(&kept);
    use_effect_with(is_on, move |is_on| {
        let keep = move |event: &KeyboardEvent| {
            if !listening.is_taken() {
                listening.keep(event);
            }
        };
        let listener = is_on.then(|| input::on_key(keep));
        move || drop(listener)
    });
    kept
}
