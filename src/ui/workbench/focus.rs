//! Where the focus goes when what had it is gone: never to the top of the page.

use std::cell::RefCell;
use std::rc::Rc;

use crate::browser::page;
use crate::browser::timer::{Later, later};

/// When the page is looked at, milliseconds after the press: it follows within a frame, on a slow machine later.
const LOOKS: [u32; 2] = [50, 250];

thread_local! {
    /// The looks that are still to come.
    static PENDING: RefCell<Vec<Later>> = const { RefCell::new(Vec::new()) };
}

/// Once the page has followed, moves a lost focus to the first of `ids` that takes it.
pub fn hand_on(ids: Vec<String>) {
    let ids = Rc::new(ids);
    let look = |after: u32| {
        let ids = Rc::clone(&ids);
        later(after, move || page::focus_if_lost(&ids))
    };
    PENDING.set(LOOKS.map(look).into());
}
