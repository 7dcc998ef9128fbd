//! The stage for a room; all of it comes with the rest of the program. Until then: the answer, and that more is coming.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::State;
use crate::text::Catalogue;
use crate::ui::figures::headline::headline;
use crate::ui::rest::Arrival;
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;

/// The stage.
pub fn stage(arrival: Arrival, state: &Rc<State>, projected: &Projected, dispatch: &Dispatch) -> Html {
    let texts = &Catalogue::of(state.lang).shell;
    let says = match arrival {
        Arrival::Here(rest) => return (rest.presenter.page)(state, projected, dispatch),
        Arrival::Coming => texts.rest_coming,
        Arrival::Failed => texts.rest_failed,
    };
    html!(<main>{ headline(projected, state.lang, "hasil") }<p class="note foot">{ says }</p></main>)
}
