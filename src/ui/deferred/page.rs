//! Pages that come whole, and what they are shown with.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::Loader;
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};

/// A page that comes whole: the stage for presenter and audience, or the page of a phone in the room.
#[derive(Clone, Copy)]
pub struct PageModule {
    /// The page.
    pub page: fn(&ModulePage) -> Html,
    /// Where the reader of codes comes from, once somebody asks for it.
    pub reader: Loader<ReaderModule>,
}

/// What the page of a [`PageModule`] is shown with.
pub struct ModulePage<'a> {
    /// The state.
    pub state: &'a Store,
    /// The projection.
    pub projected: &'a SharedProjection,
    /// Receives actions.
    pub dispatch: &'a Dispatch,
    /// The module's own [`PageModule::reader`].
    pub reader: Loader<ReaderModule>,
    /// Keys that were pressed while the module was on its way, as the browser names them, and whether with Shift.
    pub keys: &'a KeptKeys,
}

/// Keys that wait for a page to come; whoever carries them out takes them.
pub type KeptKeys = Rc<RefCell<Vec<(String, bool)>>>;

/// The reader of codes for browsers that have none. [`use_on_demand`] fetches it.
#[derive(Clone, Copy)]
pub struct ReaderModule {
    /// The text of the code in a picture: how many pixels wide and high, and the brightness of each.
    pub read: fn(usize, usize, &[u8]) -> Option<String>,
}
