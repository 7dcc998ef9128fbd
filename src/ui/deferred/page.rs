//! Pages that come whole, and what they are shown with.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use yew::prelude::*;

use super::Loader;
use crate::browser::keys::has_command;
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

/// Keys that wait for a page to come, as browsers name them, and whether with Shift.
#[derive(Debug, Default)]
pub struct WaitingKeys {
    keys: RefCell<VecDeque<(String, bool)>>,
    is_taken: Cell<bool>,
}

/// [`WaitingKeys`], with whoever keeps them and whoever carries them out.
pub type KeptKeys = Rc<WaitingKeys>;

impl PartialEq for WaitingKeys {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl WaitingKeys {
    /// Those that wait already.
    pub fn new(keys: Vec<(String, bool)>) -> Self {
        Self { keys: RefCell::new(keys.into()), is_taken: Cell::default() }
    }

    /// Keeps a key for later, unless it is one of the browser's commands.
    pub fn keep(&self, event: &KeyboardEvent) {
        if has_command(event) {
            return;
        }
        let key = event.key();
        // These would scroll the page, or load it from its beginning.
        if key.starts_with("Page") || key.starts_with("Arrow") || key == "F5" {
            event.prevent_default();
        }
        self.keys.borrow_mut().push_back((key, event.shift_key()));
    }

    /// From now on the page hears keys itself.
    pub fn take_over(&self) {
        self.is_taken.set(true);
    }

    /// Whether it does.
    pub fn is_taken(&self) -> bool {
        self.is_taken.get()
    }

    /// Whether none waits.
    pub fn is_empty(&self) -> bool {
        self.keys.borrow().is_empty()
    }

    /// Takes the one that has waited longest.
    pub fn next(&self) -> Option<(String, bool)> {
        self.keys.borrow_mut().pop_front()
    }
}

/// The reader of codes for browsers that have none. [`use_on_demand`] fetches it.
#[derive(Clone, Copy)]
pub struct ReaderModule {
    /// The text of the code in a picture: how many pixels wide and high, and the brightness of each.
    pub read: fn(usize, usize, &[u8]) -> Option<String>,
}
