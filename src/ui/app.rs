//! The root: state, what is derived from it, and the page that shows it.

use std::rc::Rc;

use yew::prelude::*;

use super::pages::planner::Planner;
use super::shared::Projected;
use super::store::Store;
use crate::browser::page;
use crate::state::{State, Theme};
use crate::text::Catalogue;
use crate::view;

/// What the app starts with.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The first state, read from the address.
    pub start: Rc<State>,
}

/// The app.
#[component]
pub fn App(props: &Props) -> Html {
    let start = Rc::clone(&props.start);
    let store = use_reducer(move || Store(State::clone(&start)));
    let (state, dispatch) = (Rc::new(store.0.clone()), store.dispatcher());
    let projected = use_memo(Rc::clone(&state.scenario), view::Projected::of);

    use_effect_with((state.lang, state.scenario.region.name.clone()), |(lang, region)| {
        page::set_language(lang.code());
        page::set_title(&(Catalogue::of(*lang).shell.title)(region));
    });
    use_effect_with(state.theme, |theme| page::set_theme(theme_code(*theme)));
    use_effect_with((), |()| page::mark_ready());

    html! {
        <Planner
            projected={Projected(projected)}
            lang={state.lang}
            theme={state.theme}
            can_undo={state.history.can_undo()}
            can_redo={state.history.can_redo()}
            {dispatch}
        />
    }
}

const fn theme_code(theme: Theme) -> Option<&'static str> {
    match theme {
        Theme::Auto => None,
        Theme::Light => Some("terang"),
        Theme::Dark => Some("gelap"),
    }
}
