//! The overview of the page: its reducer in the shape of Yew, and where the browser keeps it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::keys::{StepKey, step_key};
use crate::browser::storage::Shelf;
use crate::browser::{input, leaving};
use crate::codec;
use crate::model::Month;
use crate::overview::{Overview, OverviewAction, OverviewHistory};
use crate::ui::hooks::use_debounced_effect;
use crate::ui::owned::{self, OVERVIEW, OVERVIEW_FILE, OVERVIEW_REGION};
use crate::view::overview::first_overview;

/// The overview in the shape that Yew reduces.
#[derive(Clone, PartialEq)]
pub struct OverviewStore(pub Rc<OverviewHistory>);

impl Reducible for OverviewStore {
    type Action = OverviewAction;

    /// The same `Rc` comes back when nothing changes, and nothing is rendered.
    fn reduce(self: Rc<Self>, action: OverviewAction) -> Rc<Self> {
        self.0.reduce(action).map_or_else(|| Rc::clone(&self), |history| Rc::new(Self(Rc::new(history))))
    }
}

/// Sends actions to the overview; equal for the life of the page.
pub type OverviewDispatch = UseReducerDispatcher<OverviewStore>;

/// How long an overview must stand unchanged before it is kept, milliseconds.
const KEEP_DELAY: u32 = 400;

thread_local! {
    // The overview with its steps while another page is on screen, and whether the browser has kept it.
    static LEFT: RefCell<Option<(Rc<OverviewHistory>, bool)>> = const { RefCell::new(None) };
}

/// The overview that was left on this page with its steps, unless another one has taken its place meanwhile; else that of
/// this tab, that of the last visit, or what is published.
fn opened(today: Option<Month>) -> Rc<OverviewHistory> {
    let read = |shelf| {
        let text = owned::get(shelf, OVERVIEW).ok().flatten()?;
        codec::overview::read(&text).ok().map(|file| file.overview)
    };
    let kept = read(Shelf::Tab).or_else(|| read(Shelf::Lasting));
    match LEFT.take() {
        Some((left, is_kept)) if !is_kept || kept.as_ref() == Some(&*left.now) => left,
        _ => Rc::new(OverviewHistory::new(Rc::new(kept.unwrap_or_else(|| first_overview(today))))),
    }
}

/// Keeps `overview`; whether the browser has taken it.
fn keep(overview: &Overview) -> bool {
    let text = codec::overview::write(overview);
    let in_tab = owned::set(Shelf::Tab, OVERVIEW, &text).is_ok();
    let lasting = owned::set(Shelf::Lasting, OVERVIEW, &text).is_ok();
    in_tab || lasting
}

/// The overview of the page, kept by the browser after each change and when the page is left. Returns whether the browser
/// has refused to keep it.
#[hook]
pub fn use_overview(today: Option<Month>) -> (UseReducerHandle<OverviewStore>, bool) {
    let store = use_reducer(move || OverviewStore(opened(today)));
    use_left_behind(&store.0);
    use_step_keys(&store.dispatcher());
    let is_refused = use_state_eq(|| false);
    let now = Rc::clone(&store.0.now);
    let refused = is_refused.setter();
    use_debounced_effect(Rc::clone(&now), None, KEEP_DELAY, move |now| refused.set(!keep(now)));
    use_effect_with(now, |now| {
        let now = Rc::clone(now);
        let leaving = leaving::on_leaving({
            let now = Rc::clone(&now);
            move || _ = keep(&now)
        });
        move || drop(leaving)
    });
    (store, *is_refused)
}

/// Keeps the overview at once when its page gives way to another, and its steps for when it comes back.
#[hook]
fn use_left_behind(history: &Rc<OverviewHistory>) {
    let latest = use_mut_ref(|| Rc::clone(history));
    latest.replace(Rc::clone(history));
    use_effect_with((), move |()| {
        move || {
            let history = Rc::clone(&latest.borrow());
            let is_kept = keep(&history.now);
            LEFT.set(Some((history, is_kept)));
        }
    });
}

/// Undo and redo by the usual keys.
#[hook]
fn use_step_keys(dispatch: &OverviewDispatch) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let keys = input::on_key(move |event| {
            if let Some(step) = step_key(event) {
                event.prevent_default();
                dispatch.dispatch(match step {
                    StepKey::Undo => OverviewAction::Undo,
                    StepKey::Redo => OverviewAction::Redo,
                });
            }
        });
        move || drop(keys)
    });
}

/// The page gives way to the planner, which shows the region with this key.
pub fn leave_for(key: &str) {
    // Without storage the page comes back at its top.
    let _ = owned::set(Shelf::Tab, OVERVIEW_REGION, key);
}

/// The file that was opened on another page, as its text.
pub fn brought() -> Option<String> {
    let text = owned::get(Shelf::Tab, OVERVIEW_FILE).ok().flatten();
    let _ = owned::remove(Shelf::Tab, OVERVIEW_FILE);
    text
}

/// The region that was opened in the planner last.
pub fn left_for() -> Option<String> {
    let key = owned::get(Shelf::Tab, OVERVIEW_REGION).ok().flatten();
    let _ = owned::remove(Shelf::Tab, OVERVIEW_REGION);
    key
}
