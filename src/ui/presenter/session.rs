//! The session of the presenter's window: its reducer in the shape of Yew, and where the browser stores it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::storage::{self, Shelf};
use crate::codec;
use crate::model::Scenario;
use crate::session::{NamedScenario, Session, SessionAction};
use crate::state::link_of;
use crate::ui::storage_keys::SESSION;
use crate::view::presenter::usual_levers;

/// The session in the shape that Yew reduces.
#[derive(Clone, PartialEq)]
pub struct SessionStore(pub Rc<Session>);

impl Reducible for SessionStore {
    type Action = SessionAction;

    /// The same `Rc` comes back when nothing changes, and nothing is rendered.
    fn reduce(self: Rc<Self>, action: SessionAction) -> Rc<Self> {
        self.0.reduce(action).map_or_else(|| Rc::clone(&self), |session| Rc::new(Self(Rc::new(session))))
    }
}

/// Sends actions to the session; equal for the life of the page, so it never makes a component render.
pub type SessionDispatch = UseReducerDispatcher<SessionStore>;

/// The session stored in this tab, else the one of the last visit, else a new one whose first plan is `scenario`.
fn initial_session(scenario: &Scenario) -> Session {
    let stored =
        |shelf| storage::get(shelf, SESSION).ok().flatten().and_then(|text| codec::session::read(&text));
    let session = stored(Shelf::Tab).or_else(|| stored(Shelf::Lasting)).unwrap_or_default();
    let keep = SessionAction::AddScenario(NamedScenario { name: String::new(), link: link_of(scenario) });
    let session = session.scenarios.is_empty().then(|| session.reduce(keep)).flatten().unwrap_or(session);
    let levers = if session.shown.is_empty() { usual_levers(scenario) } else { Vec::new() };
    levers
        .into_iter()
        .fold(session, |session, lever| session.reduce(SessionAction::ToggleLever(lever)).unwrap_or(session))
}

/// Returns the session and its dispatcher, and stores each change: in the tab, so that it survives a reload, and beyond
/// it for the next visit. Where the browser stores nothing, the session lives as long as the page.
#[hook]
pub fn use_session(scenario: &Rc<Scenario>) -> (Rc<Session>, SessionDispatch) {
    let scenario = Rc::clone(scenario);
    let store = use_reducer(move || SessionStore(Rc::new(initial_session(&scenario))));
    use_effect_with(Rc::clone(&store.0), |session| {
        let text = codec::session::write(session);
        for shelf in [Shelf::Tab, Shelf::Lasting] {
            let _ = storage::set(shelf, SESSION, &text);
        }
    });
    (Rc::clone(&store.0), store.dispatcher())
}

/// For the `onclick` of a button that does one thing in the session.
pub fn on_click(dispatch: &SessionDispatch, action: SessionAction) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()))
}
