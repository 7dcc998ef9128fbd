//! The session of the presenter's window: its reducer in the shape of Yew, and where the browser stores it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::browser::storage::Shelf;
use crate::codec::{self, draft};
use crate::session::{Session, SessionAction, SessionRegion};
use crate::ui::owned::{self, SESSION, SESSION_ASIDE, SESSION_NUMBER, STAGE_PLAN};
use crate::view::presenter::{OtherRegion, session_region};

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

fn read(shelf: Shelf, name: &str) -> Option<Session> {
    owned::get(shelf, name).ok().flatten().and_then(|text| codec::session::read(&text))
}

/// How many changes of sessions were stored when the one on this shelf was.
fn number(shelf: Shelf) -> Option<u64> {
    owned::get(shelf, SESSION_NUMBER).ok().flatten()?.parse().ok()
}

/// The session stored in this tab, else the one of the last visit. The other way round where this tab takes over from
/// the one that has led, and where another tab has gone on with the same agenda meanwhile.
pub fn kept_session(is_taking_over: bool) -> Option<Session> {
    quarantine();
    let (tab, lasting) = (read(Shelf::Tab, SESSION), read(Shelf::Lasting, SESSION));
    let region = |session: &Option<Session>| session.as_ref().and_then(session_region);
    let is_same = region(&tab).zip(region(&lasting)).is_some_and(|(tab, lasting)| tab.is_same(&lasting));
    let is_behind =
        number(Shelf::Tab).zip(number(Shelf::Lasting)).is_some_and(|(tab, lasting)| tab < lasting);
    if is_taking_over || (is_same && is_behind) { lasting.or(tab) } else { tab.or(lasting) }
}

/// Moves a session that cannot be read, such as one of a later version, out of the way, so that it is not written over.
fn quarantine() {
    let Some(text) = owned::get(Shelf::Lasting, SESSION).ok().flatten() else { return };
    if codec::session::read(&text).is_none() {
        let aside = format!("{}{SESSION}-{}", draft::QUARANTINE, clock::random_id());
        if owned::set(Shelf::Lasting, &aside, &text).is_ok() {
            let _ = owned::remove(Shelf::Lasting, SESSION);
        }
    }
}

/// The link of the plan that was last on a stage.
pub fn stage_plan() -> Option<String> {
    owned::get(Shelf::Lasting, STAGE_PLAN).ok().flatten()
}

fn aside(region: &SessionRegion) -> String {
    format!("{SESSION_ASIDE}{}", region.key())
}

/// The session of a region that once made room for another's.
pub fn set_aside_for(region: &SessionRegion) -> Option<Session> {
    read(Shelf::Lasting, &aside(region))
}

/// Puts the session of another region aside, until its region is on the stage again.
pub fn put_aside(other: &OtherRegion) {
    // Where nothing can be stored it is in this tab alone, and goes with the answer that the presenter has given.
    let _ = owned::set(Shelf::Lasting, &aside(&other.region), &codec::session::write(&other.session));
    let _ = owned::remove(Shelf::Lasting, &aside(&other.here));
}

/// Returns the session, which starts as `start`, and its dispatcher, and stores each change: in the tab, so that it
/// survives a reload, and beyond it for the next visit. Where the browser stores nothing, the session lives as long as
/// the page.
#[hook]
pub fn use_session(start: &Session) -> (Rc<Session>, SessionDispatch) {
    let start = Rc::new(start.clone());
    let store = {
        let start = Rc::clone(&start);
        use_reducer(move || SessionStore(start))
    };
    let is_first = use_mut_ref(|| true);
    use_effect_with(Rc::clone(&store.0), move |session| {
        let text = codec::session::write(session);
        // Where nothing can be stored, the session lives as long as the page.
        let _ = owned::set(Shelf::Tab, SESSION, &text);
        // A tab that has just opened may still hear that another one leads; that one's is not written over.
        let number = if is_first.replace(false) {
            number(Shelf::Lasting)
        } else {
            let _ = owned::set(Shelf::Lasting, SESSION, &text);
            owned::next(SESSION_NUMBER).ok()
        };
        if let Some(number) = number {
            let _ = owned::set(Shelf::Tab, SESSION_NUMBER, &number.to_string());
        }
    });
    (Rc::clone(&store.0), store.dispatcher())
}

/// Stores the plan on the stage for the next time, once it has changed.
#[hook]
pub fn use_stored_stage_plan(link: String) {
    let is_first = use_mut_ref(|| true);
    use_effect_with(link, move |link| {
        if !is_first.replace(false) {
            let _ = owned::set(Shelf::Lasting, STAGE_PLAN, link);
        }
    });
}

/// For the `onclick` of a button that does one thing in the session.
pub fn on_click(dispatch: &SessionDispatch, action: SessionAction) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()))
}
