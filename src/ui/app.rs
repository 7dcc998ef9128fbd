//! The root: state, what is derived from it, and the page that shows it.

use std::rc::Rc;

use yew::prelude::*;

use super::page_scripts::use_page_scripts;
use super::pages::card::Card;
use super::pages::planner::{Planner, use_undo_keys};
use super::pages::stage::StagePage;
use super::part::{part, part_by_hook};
use super::rest::{Supply, use_rest};
use super::shared::Projected;
use super::store::{Dispatch, Store};
use crate::browser::page;
use crate::browser::timer::{Later, later};
use crate::model::Scenario;
use crate::preferences::{Page, Theme};
use crate::state::{Action, State, link_of};
use crate::text::Catalogue;
use crate::view;

/// The app.
pub struct App {
    /// The first state, read from the address.
    pub start: Rc<State>,
    /// Where the rest of the program comes from.
    pub rest: Supply,
}

impl PartialEq for App {
    /// There is one supply.
    fn eq(&self, other: &Self) -> bool {
        self.start == other.start
    }
}

part_by_hook!(App, use_app);

#[hook]
fn use_app(app: &App) -> Html {
    let start = Rc::clone(&app.start);
    let store = use_reducer(move || Store(State::clone(&start)));
    let (state, dispatch) = (Rc::new(store.0.clone()), store.dispatcher());
    let projected = use_memo(Rc::clone(&state.scenario), view::Projected::of);

    use_effect_with((state.lang, state.scenario.region.name.clone()), |(lang, region)| {
        page::set_language(lang.code());
        page::set_title(&(Catalogue::of(*lang).shell.title)(region));
    });
    let is_stage = state.page == Page::Presenter;
    // A projector in a lit room shows dark on light only.
    let theme = if is_stage { Theme::Light } else { state.theme };
    use_effect_with(theme, |theme| page::set_theme(theme_code(*theme)));
    use_effect_with((), |()| page::mark_ready());
    let arrival = use_rest(&app.rest, state.page);
    let rest = arrival.rest();
    use_address(&state.scenario, &dispatch);
    use_undo_keys(&dispatch);

    let projected = Projected(projected);
    use_page_scripts(&projected, &dispatch, rest.map(|rest| rest.file));
    match state.page {
        Page::Planner => part(Planner { arrival, projected, state, dispatch }),
        Page::Presenter => part(StagePage { load: app.rest.stage(), projected, state, dispatch }),
        Page::Card => part(Card { projected, arrival, state, dispatch }),
    }
}

/// How long the hand must rest before the address follows it, milliseconds. Browsers allow
/// about three changes of the address a second.
const REST: u32 = 350;

/// Keeps the fragment of the address equal to the scenario, and follows it when it is changed by hand.
#[hook]
fn use_address(scenario: &Rc<Scenario>, dispatch: &Dispatch) {
    let pending = use_mut_ref(|| None::<Later>);
    let opened = use_mut_ref(|| true);
    use_effect_with(Rc::clone(scenario), move |scenario| {
        let scenario = Rc::clone(scenario);
        // The address as it was opened stays as it is until something changes.
        let is_opening = opened.replace(false);
        if !is_opening {
            let write = later(REST, move || {
                page::write_fragment(&link_of(&scenario));
            });
            pending.borrow_mut().replace(write);
        }
    });
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let listener = page::on_fragment(move |fragment| dispatch.dispatch(Action::OpenLink(fragment)));
        move || drop(listener)
    });
}

const fn theme_code(theme: Theme) -> Option<&'static str> {
    match theme {
        Theme::Auto => None,
        Theme::Light => Some("terang"),
        Theme::Dark => Some("gelap"),
    }
}
