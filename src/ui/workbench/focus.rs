//! Where the focus goes when what had it is gone: never to the top of the page.

use std::cell::RefCell;
use std::rc::Rc;

use crate::browser::page;
use crate::browser::timer::{Later, later};

/// When the page is checked, milliseconds after the press: it is drawn within a frame, on a slow machine later.
const CHECKS: [u32; 2] = [50, 250];

thread_local! {
    /// The checks that are still to come.
    static PENDING: RefCell<Vec<Later>> = const { RefCell::new(Vec::new()) };
}

/// Once the page has been drawn anew, moves the focus to the first of `ids` that takes it, if what had it is gone.
pub fn move_if_lost(ids: Vec<String>) {
    let ids = Rc::new(ids);
    let check = |after: u32| {
        let ids = Rc::clone(&ids);
        later(after, move || page::focus_if_lost(&ids))
    };
    PENDING.set(CHECKS.map(check).into());
}
