//! Where the focus goes when what had it is gone: never to the top of the page.

use std::cell::RefCell;

use crate::browser::page;
use crate::browser::timer::{Later, later};

thread_local! {
    /// The look at the focus that is still to come.
    static PENDING: RefCell<Option<Later>> = const { RefCell::new(None) };
}

/// Once the page has followed, moves a lost focus to the first of `ids` that takes it.
pub fn hand_on(ids: Vec<String>) {
    PENDING.set(Some(later(0, move || page::focus_if_lost(&ids))));
}
