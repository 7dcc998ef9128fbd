//! The page for a room: the presenter's window or the audience's.

use yew::prelude::*;

use super::audience_window::AudienceWindow;
use super::gate::StageGate;
use super::presenter_window::PresenterPageProps;
use crate::browser::page;
use crate::codec::address::pair_of;

/// The audience's window where the address names a pair of windows, else the presenter's.
#[component]
pub fn PresenterPage(props: &PresenterPageProps) -> Html {
    let query = page::query();
    let Some(pair) = pair_of(&query) else { return html!(<StageGate ..props.clone() />) };
    let PresenterPageProps { state, projected, dispatch, keys, .. } = props.clone();
    html!(<AudienceWindow pair={pair.to_owned()} {projected} lang={state.lang} {keys} {dispatch} />)
}
