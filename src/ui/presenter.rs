//! The stage in a room: presentation mode, the agenda, the audience's window.
//!
//! The rest of the program reaches it through [`Presenter`] alone, so that it can come after the first picture.

mod audience;
mod counting;
mod desk;
mod hands;
mod keys;
mod lever;
mod mine;
mod minutes;
mod phones;
mod picture;
mod replay;
mod room;
mod screen;
mod session;
mod stage;
mod tools;

use std::rc::Rc;

use yew::Html;

use crate::state::State;
use crate::text::Lang;
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;

/// Everything that the page asks of the presenter's stage.
#[derive(Clone, Copy)]
pub struct Presenter {
    /// The page itself.
    pub page: fn(&Rc<State>, &Projected, &Dispatch) -> Html,
    /// The way in, for the bar of the planner.
    pub tools: fn(Lang, &Dispatch) -> Html,
}

impl PartialEq for Presenter {
    /// There is one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The stage; the only place that names its functions.
pub fn presenter() -> Presenter {
    Presenter { page: room::page, tools: tools::way_in }
}
