//! The root: state, what is derived from it, and the page that shows it.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::deferred::{LoadState, Loader, Loaders, PlannerModule, use_loader, use_planner_module};
use super::hooks::use_debounced_effect;
use super::page_scripts::use_page_scripts;
use super::pages::card::Card;
use super::pages::overview::OverviewEntry;
use super::pages::planner::Planner;
use super::pages::question::QuestionPage;
use super::pages::whole::WholePage;
use super::store::{Dispatch, Store};
use crate::browser::bridge::{self, Change};
use crate::browser::foreign_text::TextGuard;
use crate::browser::keys::{StepKey, step_key};
use crate::browser::{input, page};
use crate::codec::address::{self, overview_query, preferences_query, without_region};
use crate::model::Scenario;
use crate::preferences::{Page, Theme};
use crate::state::{Action, link_of};
use crate::text::{Catalogue, QuestionTexts};
use crate::view;

/// Properties of [`App`].
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// The first state, read from the address.
    pub start: Store,
    /// Where the deferred modules come from.
    pub loaders: Loaders,
}

/// The app: `main.rs` mounts it, and nothing else. It shows the simulation, or what to ask where the address cannot be
/// shown; then nothing of the simulation is on the page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start.clone();
    let store = use_reducer(move || start);
    let (state, dispatch) = ((*store).clone(), store.dispatcher());
    // A phone in a room, on a slow line, never needs it.
    let planner = if state.page == Page::Proposal { Loader::Missing } else { props.loaders.planner };
    let module = use_loader(&planner, planner_delay(state.page));

    let is_translated = use_text_guard();
    use_document(&state);
    use_preferences_in_address(&state);
    use_links(&dispatch);
    let was_asked = use_was_asked(&state);
    use_effect_with((), |()| page::mark_ready());
    use_effect_with(module.ready().is_some(), |is_whole| {
        if *is_whole {
            page::mark_whole();
        }
    });

    let context = state.clone();
    let shown = if state.question.is_some() {
        html!(<QuestionPage {state} {dispatch} />)
    } else {
        html!(<Simulation {state} {dispatch} loaders={props.loaders} {was_asked} {is_translated} />)
    };
    html! {
        <ContextProvider<Store> context={context}>
            <ContextProvider<LoadState<PlannerModule>> context={module}>{ shown }</ContextProvider<LoadState<PlannerModule>>>
        </ContextProvider<Store>>
    }
}

/// Properties of [`Simulation`].
#[derive(PartialEq, Properties)]
struct SimulationProps {
    state: Store,
    dispatch: Dispatch,
    /// Where the pages that come whole come from.
    loaders: Loaders,
    /// Whether the address asks for something else: it is written at once.
    was_asked: bool,
    /// Whether somebody else translates the page.
    is_translated: bool,
}

/// The page that shows the plan.
#[component]
fn Simulation(props: &SimulationProps) -> Html {
    let SimulationProps { state, dispatch, loaders, was_asked, is_translated } = props;
    let projected = use_memo((Rc::clone(&state.scenario), state.today), |(scenario, today)| {
        view::Projected::seen(scenario, *today)
    });
    let module = use_planner_module();
    use_address(&state.scenario, state.page, *was_asked);
    use_page_scripts(&projected, &state.document(), &module);
    use_undo_keys(state.page, dispatch);
    let (state, dispatch) = (state.clone(), dispatch.clone());
    match state.page {
        Page::Planner => html!(<Planner {state} {projected} is_translated={*is_translated} {dispatch} />),
        Page::Presenter => html!(<WholePage loader={loaders.stage} {state} {projected} {dispatch} />),
        Page::Proposal => html!(<WholePage loader={loaders.phone} {state} {projected} {dispatch} />),
        Page::Card => html!(<Card {state} {projected} {dispatch} />),
        Page::Overview => html!(<OverviewEntry loader={loaders.overview} {state} {dispatch} />),
    }
}

/// How long the planner's first picture stands alone, milliseconds, so that a reader who moves a lever at once finds
/// the machine free.
const PLANNER_ALONE: u32 = 700;

/// When a page that has just opened loads the planner's module, milliseconds after its first picture. A card among
/// others on a portal waits for a touch, and so does the overview, which has a module of its own.
const fn planner_delay(page: Page) -> Option<u32> {
    match page {
        Page::Planner => Some(PLANNER_ALONE),
        Page::Presenter => Some(0),
        Page::Card | Page::Overview | Page::Proposal => None,
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
    let region = state.question.is_none().then(|| state.scenario.region.name.clone());
    // The overview names itself.
    let is_named = state.page != Page::Overview;
    use_effect_with((state.lang, region, is_named), |(lang, region, is_named)| {
        page::set_language(lang.code());
        if !is_named {
            return;
        }
        page::set_title(&match region {
            Some(region) => (Catalogue::of(*lang).shell.title)(region),
            None => QuestionTexts::of(*lang).title.to_owned(),
        });
    });
    // A projector in a lit room shows dark on light only.
    let theme = if state.page == Page::Presenter { Theme::Light } else { state.theme };
    use_effect_with(theme, |theme| page::set_theme(theme_code(*theme)));
}

/// Keeps language, colours and the overview in the query of the address, so that a reload and a copy of the tab have them
/// too. On a card nothing changes them.
#[hook]
fn use_preferences_in_address(state: &Store) {
    let page = state.page;
    let is_overview = page == Page::Overview;
    use_effect_with((state.lang, state.theme, is_overview), move |(lang, theme, is_overview)| {
        if page == Page::Card {
            return;
        }
        let query = page::query();
        let kept = overview_query(&preferences_query(&query, *lang, *theme), *is_overview);
        if kept != query {
            page::write_query(&kept);
        }
    });
}

/// How long a scenario must stand unchanged before the address follows it, milliseconds. Browsers allow about three changes of the address a second.
const ADDRESS_DELAY: u32 = 350;
/// The same on the stage, where a press is a step and may be followed by a reload; keys that are held write nothing.
const STAGE_ADDRESS_DELAY: u32 = 80;

/// Keeps the fragment of the address equal to the scenario. The address as it was opened stays until something changes,
/// unless it asks for something else.
#[hook]
fn use_address(scenario: &Rc<Scenario>, page: Page, was_asked: bool) {
    let delay = if page == Page::Presenter { STAGE_ADDRESS_DELAY } else { ADDRESS_DELAY };
    use_debounced_effect(Rc::clone(scenario), was_asked.then_some(0), delay, |scenario| {
        let query = page::query();
        let asked = address::parse(&query).region;
        // The fragment names the region from now on.
        if asked.is_some_and(|code| code != scenario.region.code) {
            page::write_query(&without_region(&query));
        }
        page::write_fragment(&link_of(scenario));
    });
}

/// Opens what the reader puts into the address, and what scripts of the page hand over.
#[hook]
fn use_links(dispatch: &Dispatch) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let (listening, taking) = (dispatch.clone(), dispatch.clone());
        bridge::publish(&Change { version: Some(env!("CARGO_PKG_VERSION")), ..Change::default() });
        bridge::on_open(move |link| taking.dispatch(Action::TakeLink(link)));
        let listener = page::on_fragment(move |fragment| listening.dispatch(Action::OpenLink(fragment)));
        move || drop(listener)
    });
}

/// Whether something was asked since the page opened.
#[hook]
fn use_was_asked(state: &Store) -> bool {
    let was_asked = use_memo((), |()| Cell::new(false));
    was_asked.set(was_asked.get() || state.question.is_some());
    was_asked.get()
}

/// Undo and redo by the usual keys, wherever the focus is: a button that has just been disabled loses it. The overview has
/// steps of its own.
#[hook]
fn use_undo_keys(page: Page, dispatch: &Dispatch) {
    use_effect_with((page == Page::Overview, dispatch.clone()), |(has_own, dispatch)| {
        let dispatch = dispatch.clone();
        let keys = (!has_own).then(|| {
            input::on_key(move |event| {
                if let Some(step) = step_key(event) {
                    event.prevent_default();
                    dispatch.dispatch(match step {
                        StepKey::Undo => Action::Undo,
                        StepKey::Redo => Action::Redo,
                    });
                }
            })
        });
        move || drop(keys)
    });
}

/// The value of `data-tema`; without it the system decides.
const fn theme_code(theme: Theme) -> Option<&'static str> {
    match theme {
        Theme::Auto => None,
        Theme::Light => Some("terang"),
        Theme::Dark => Some("gelap"),
    }
}
