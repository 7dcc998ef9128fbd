//! The stage in a room: presentation mode, the agenda, the audience's window.
//!
//! The rest of the program reaches it through [`Presenter`] alone, so that it can come after the first picture.

mod audience;
mod board;
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
mod tools;

use std::rc::Rc;

use yew::Html;

use crate::state::State;
use crate::text::Lang;
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;

/// The stage: a file of its own, fetched when somebody presents.
#[derive(Clone, Copy)]
pub struct Stage {
    /// The page itself.
    pub page: fn(&Rc<State>, &Projected, &Dispatch) -> Html,
}

/// What the planner's page shows of it.
#[derive(Clone, Copy)]
pub struct Presenter {
    /// The way in, for the bar of the planner; and the plan as a code.
    pub tools: fn(Lang, &Dispatch) -> Html,
}

impl PartialEq for Presenter {
    /// There is one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The way in; with [`stage`] the only place that names functions of here.
pub fn presenter() -> Presenter {
    Presenter { tools: tools::way_in }
}

/// The stage.
pub fn stage() -> Stage {
    Stage { page: room::page }
}
