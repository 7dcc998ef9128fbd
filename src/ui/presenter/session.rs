//! The session: its one reducer, and what the browser keeps of it.

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
pub struct Running(pub Rc<Session>);

impl Reducible for Running {
    type Action = SessionAction;

    fn reduce(self: Rc<Self>, act: SessionAction) -> Rc<Self> {
        self.0.reduce(act).map_or_else(|| Rc::clone(&self), |session| Rc::new(Self(Rc::new(session))))
    }
}

/// Sends what happens in the session; equal for the life of the page.
pub type Acts = UseReducerDispatcher<Running>;

/// The session of this tab, else the one of the last visit, else one that opens with `scenario`.
fn found(scenario: &Scenario) -> Session {
    let kept =
        |shelf| storage::get(shelf, SESSION).ok().flatten().and_then(|text| codec::session::read(&text));
    let session = kept(Shelf::Tab).or_else(|| kept(Shelf::Lasting)).unwrap_or_default();
    let opened = SessionAction::AddScenario(NamedScenario { name: String::new(), link: link_of(scenario) });
    let first = session.scenarios.is_empty().then(|| session.reduce(opened)).flatten().unwrap_or(session);
    let missing = if first.shown.is_empty() { usual_levers(scenario) } else { Vec::new() };
    missing
        .into_iter()
        .fold(first, |session, lever| session.reduce(SessionAction::ToggleLever(lever)).unwrap_or(session))
}

/// The session, and where what happens in it goes.
#[hook]
pub fn use_session(scenario: &Rc<Scenario>) -> (Rc<Session>, Acts) {
    let scenario = Rc::clone(scenario);
    let running = use_reducer(move || Running(Rc::new(found(&scenario))));
    use_effect_with(Rc::clone(&running.0), |session| {
        let text = codec::session::write(session);
        for shelf in [Shelf::Tab, Shelf::Lasting] {
            // Where nothing is kept the session lives as long as the page.
            let _ = storage::set(shelf, SESSION, &text);
        }
    });
    (Rc::clone(&running.0), running.dispatcher())
}
