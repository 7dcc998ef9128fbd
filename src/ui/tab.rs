//! Which tab this is. A browser that duplicates a tab copies what the tab keeps, its id included, so an id alone does
//! not say whose it is. When a page goes it leaves a mark beside the id; a page that finds the mark follows it in the
//! same tab (a reload, a tab that was closed and brought back). A page that finds an id without a mark is a copy of a
//! tab that is still open, or follows one that was killed: it reads that tab's draft and writes one of its own. Nothing
//! depends on clocks, and no page waits for an answer.

use std::cell::RefCell;

use super::owned::{self, TAB};
use crate::browser::storage::Shelf;
use crate::browser::{bridge, clock, leaving};

/// What stands behind the id when the page has gone.
const GONE: &str = " gone";
/// Longest id that is believed.
const LONGEST: usize = 64;

/// The identity of a tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// Its id, unlike that of any other tab.
    pub id: String,
    /// The id of the tab whose draft it may read, where it is a copy.
    pub copied_from: Option<String>,
}

thread_local! {
    // One page is one tab: it is claimed once, however often the planner's page comes and goes.
    static TAB_OF_PAGE: RefCell<Option<Tab>> = const { RefCell::new(None) };
}

/// The tab of this page, claimed at the first call.
pub fn current() -> Tab {
    TAB_OF_PAGE.with_borrow(Option::clone).unwrap_or_else(claim)
}

/// Gives this tab another id: the draft under the one it had stays where it is.
pub fn renew() {
    hold(Tab { id: clock::random_id(), copied_from: None });
}

fn claim() -> Tab {
    let kept = owned::get(Shelf::Tab, TAB).ok().flatten().unwrap_or_default();
    let tab = tab_after(&kept, is_opening_a_copy(), clock::random_id());
    hold(tab.clone());
    leaving::on_going(|goes| keep(&current().id, goes));
    tab
}

fn hold(tab: Tab) {
    keep(&tab.id, false);
    TAB_OF_PAGE.set(Some(tab));
}

/// A copy in one file that was just opened shows what it carries, and goes on from there in a draft of its own.
fn is_opening_a_copy() -> bool {
    bridge::given().is_some_and(|given| given.is_opening)
}

/// The tab of a page that finds `kept`; `fresh` is an id that no tab has.
fn tab_after(kept: &str, is_opening_a_copy: bool, fresh: String) -> Tab {
    let (id, has_gone) = kept.strip_suffix(GONE).map_or((kept, false), |id| (id, true));
    if id.is_empty() || id.len() > LONGEST || is_opening_a_copy {
        return Tab { id: fresh, copied_from: None };
    }
    if has_gone {
        return Tab { id: id.to_owned(), copied_from: None };
    }
    Tab { id: fresh, copied_from: Some(id.to_owned()) }
}

fn keep(id: &str, goes: bool) {
    let mark = if goes { GONE } else { "" };
    // Where nothing can be stored there is no draft to find again.
    let _ = owned::set(Shelf::Tab, TAB, &format!("{id}{mark}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(kept: &str, is_opening_a_copy: bool) -> (String, Option<String>) {
        let tab = tab_after(kept, is_opening_a_copy, "fresh".to_owned());
        (tab.id, tab.copied_from)
    }

    #[test]
    fn a_reload_keeps_the_id() {
        assert_eq!(after("0f gone", false), ("0f".to_owned(), None));
    }

    #[test]
    fn a_copy_of_an_open_tab_has_an_id_of_its_own_and_knows_where_it_comes_from() {
        assert_eq!(after("0f", false), ("fresh".to_owned(), Some("0f".to_owned())));
    }

    #[test]
    fn a_new_tab_and_whatever_is_no_id_start_fresh() {
        for kept in ["", " gone", &"x".repeat(65)] {
            assert_eq!(after(kept, false), ("fresh".to_owned(), None), "{kept}");
        }
        assert_eq!(after("0f gone", true), ("fresh".to_owned(), None));
    }
}
