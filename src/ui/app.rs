//! The root: state, what is derived from it, and the page that shows it.

use std::rc::Rc;

use yew::prelude::*;

use super::deferred::{LoadState, Loaders, PlannerModule, use_loader};
use super::hooks::use_debounced_effect;
use super::page_scripts::use_page_scripts;
use super::pages::card::Card;
use super::pages::planner::Planner;
use super::pages::stage::StagePage;
use super::store::{Dispatch, Store};
use crate::browser::foreign_text::TextGuard;
use crate::browser::{input, page};
use crate::model::Scenario;
use crate::preferences::{Page, Theme};
use crate::state::{Action, link_of};
use crate::text::Catalogue;
use crate::view;

/// Properties of [`App`].
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// The first state, read from the address.
    pub start: Store,
    /// Where the deferred modules come from.
    pub loaders: Loaders,
}

/// The app: `main.rs` mounts it, and nothing else.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start.clone();
    let store = use_reducer(move || start);
    let (state, dispatch) = ((*store).clone(), store.dispatcher());
    let projected = use_memo(Rc::clone(&state.scenario), view::Projected::of);
    let module = use_loader(&props.loaders.planner, planner_delay(state.page));

    let is_translated = use_text_guard();
    use_document(&state);
    use_address(&state.scenario, &dispatch);
    use_page_scripts(&projected, &state.document(), &dispatch, &module);
    use_undo_keys(&dispatch);
    use_effect_with((), |()| page::mark_ready());
    use_effect_with(module.ready().is_some(), |is_whole| {
        if *is_whole {
            page::mark_whole();
        }
    });

    let context = state.clone();
    let shown = match state.page {
        Page::Planner => html!(<Planner {state} {projected} {is_translated} {dispatch} />),
        Page::Presenter => html!(<StagePage loader={props.loaders.stage} {state} {projected} {dispatch} />),
        Page::Card => html!(<Card {state} {projected} {dispatch} />),
    };
    html! {
        <ContextProvider<Store> context={context}>
            <ContextProvider<LoadState<PlannerModule>> context={module}>{ shown }</ContextProvider<LoadState<PlannerModule>>>
        </ContextProvider<Store>>
    }
}

/// How long the planner's first picture stands alone, milliseconds, so that a reader who moves a lever at once finds
/// the machine free.
const PLANNER_ALONE: u32 = 700;

/// When a page that has just opened loads the planner's module, milliseconds after its first picture. A card among
/// others on a portal waits for a touch.
const fn planner_delay(page: Page) -> Option<u32> {
    match page {
        Page::Planner => Some(PLANNER_ALONE),
        Page::Presenter => Some(0),
        Page::Card => None,
    }
}

/// Keeps the text nodes of the page in place; returns whether somebody has replaced some: a page translator.
#[hook]
fn use_text_guard() -> bool {
    let is_translated = use_state_eq(|| false);
    let found = is_translated.setter();
    use_effect_with((), move |()| {
        let guard = page::mount_point().and_then(|root| TextGuard::new(&root, move || found.set(true)));
        move || drop(guard)
    });
    *is_translated
}

/// Language, title and colours of the document.
#[hook]
fn use_document(state: &Store) {
    use_effect_with((state.lang, state.scenario.region.name.clone()), |(lang, region)| {
        page::set_language(lang.code());
        page::set_title(&(Catalogue::of(*lang).shell.title)(region));
    });
    // A projector in a lit room shows dark on light only.
    let theme = if state.page == Page::Presenter { Theme::Light } else { state.theme };
    use_effect_with(theme, |theme| page::set_theme(theme_code(*theme)));
}

/// How long a scenario must stand unchanged before the address follows it, milliseconds. Browsers allow about three changes of the address a second.
const ADDRESS_DELAY: u32 = 350;

/// Keeps the fragment of the address equal to the scenario, and opens what the reader puts there. The address as it was
/// opened stays until something changes.
#[hook]
fn use_address(scenario: &Rc<Scenario>, dispatch: &Dispatch) {
    use_debounced_effect(Rc::clone(scenario), None, ADDRESS_DELAY, |scenario| {
        page::write_fragment(&link_of(scenario));
    });
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let listener = page::on_fragment(move |fragment| dispatch.dispatch(Action::OpenLink(fragment)));
        move || drop(listener)
    });
}

/// Undo and redo by the usual keys, wherever the focus is: a button that has just been disabled loses it.
#[hook]
fn use_undo_keys(dispatch: &Dispatch) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let keys = input::on_key(move |event| {
            if let Some(action) = undo_key(event) {
                event.prevent_default();
                dispatch.dispatch(action);
            }
        });
        move || drop(keys)
    });
}

/// What a key asks for; nothing inside a text field, where the keys belong to the text.
fn undo_key(event: &KeyboardEvent) -> Option<Action> {
    if input::is_in_text(event) || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(Action::Undo),
        ("z", true) | ("y", false) => Some(Action::Redo),
        _ => None,
    }
}

/// The value of `data-tema`; without it the system decides.
const fn theme_code(theme: Theme) -> Option<&'static str> {
    match theme {
        Theme::Auto => None,
        Theme::Light => Some("terang"),
        Theme::Dark => Some("gelap"),
    }
}
