//! Regions that the overview has opened in the planner. Left as they came they are nobody's work: the overview has them, and
//! the library does not keep what it is only looked at.

use std::cell::RefCell;
use std::rc::Rc;

use crate::codec::document::{Document, Extras};
use crate::model::Scenario;

thread_local! {
    static VISITED: RefCell<Vec<Rc<Scenario>>> = const { RefCell::new(Vec::new()) };
}

/// Remembers what is opened as long as the page lives.
pub fn remember(scenario: &Rc<Scenario>) {
    VISITED.with_borrow_mut(|visited| visited.push(Rc::clone(scenario)));
}

/// Whether a document is a region as the overview has opened it.
pub fn is_as_opened(document: &Document) -> bool {
    *document.extras == Extras::default()
        && VISITED.with_borrow(|visited| visited.iter().any(|scenario| **scenario == *document.scenario))
}
