//! The draft of the scenario in the browser's storage: written soon after each change and when the page is left, found
//! again at the next start. Each tab writes its own draft, so none overwrites another, a copy of a tab neither. What a
//! copy of the app in one file carries comes before drafts when the file is opened.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::draft_store::DraftStore;
use super::kept_drafts::content;
use crate::browser::leaving;
use crate::state::Message;
use crate::ui::store::{Dispatch, Store};

/// Restores the draft when the workbench opens, writes each later change of it and of what forms
/// work on, and returns the store of
/// drafts. A scenario that was changed before the workbench had loaded is written, not replaced by the draft.
#[hook]
pub fn use_drafts(state: &Store, dispatch: &Dispatch) -> Rc<DraftStore> {
    let drafts = {
        let (content, work, dispatch) = (content(state), state.work, dispatch.clone());
        use_memo((), move |()| DraftStore::new(content, work, dispatch))
    };
    {
        let (drafts, state) = (Rc::clone(&drafts), state.clone());
        use_effect_with((), move |()| {
            if state.history.can_undo() {
                drafts.take_over(content(&state), &state.opened);
            } else {
                drafts.restore();
            }
            let listeners = listen(Rc::clone(&drafts));
            move || {
                drafts.write_now();
                drop(listeners);
            }
        });
    }
    {
        let (drafts, has_begun) = (Rc::clone(&drafts), use_mut_ref(|| false));
        use_effect_with((content(state), state.work), move |(content, work)| {
            // What the page opened with is known, and may be replaced by a draft in this moment.
            if has_begun.replace(true) {
                drafts.follow(content, *work);
            }
        });
    }
    drafts
}

/// Writes the draft when the page is left, and says once that another tab writes drafts too.
fn listen(drafts: Rc<DraftStore>) -> impl Sized {
    let leave = {
        let drafts = Rc::clone(&drafts);
        leaving::on_leaving(move || drafts.write_now())
    };
    let is_said = Cell::new(false);
    let others = leaving::on_other_tab(move |key| {
        drafts.hold_on(&key);
        if DraftStore::is_others(&key) && !is_said.replace(true) {
            drafts.say(Message::OtherTab);
        }
    });
    (leave, others)
}
