//! What the planner's page does with a table that was taken: regions go into the library, a few in each task, everything else
//! into the region on screen as one step.

use std::collections::VecDeque;

use yew::prelude::*;

use super::library_store::{add, is_name_taken, list, remove, renamed, stored};
use crate::codec::document::Document;
use crate::codec::library::{Origin, PlanPlace, ShelvedPlan, free_name, is_same_plan};
use crate::office::import::AcceptedTable;
use crate::state::{Action, AddedRegions, Message, plan_name};
use crate::ui::hooks::{Timer, use_timer};
use crate::ui::store::Dispatch;

/// Regions that are stored in a task.
const AT_ONCE: usize = 8;

/// Returns the callback that takes a table.
#[hook]
pub fn use_take_table(dispatch: &Dispatch) -> Callback<AcceptedTable> {
    let timer = use_timer();
    use_callback(dispatch.clone(), move |accepted: AcceptedTable, dispatch| {
        dispatch.dispatch(Action::ShowPanel(None));
        match accepted {
            AcceptedTable::Edit(edit) => dispatch.dispatch(Action::Edit(edit)),
            AcceptedTable::Regions(regions) => {
                let storing =
                    Storing { left: regions.into(), plans: list().plans, added: AddedRegions::default() };
                go_on(storing, &timer, dispatch.clone());
            }
            AcceptedTable::Rows(..) => {}
        }
    })
}

/// Regions on their way into the library.
struct Storing {
    left: VecDeque<Document>,
    plans: Vec<ShelvedPlan>,
    added: AddedRegions,
}

impl Storing {
    /// Stores one; `false` where the browser has no room.
    fn store(&mut self, document: &Document) -> bool {
        let is_same = |other: &ShelvedPlan| is_same_plan(&other.plan.document, document);
        if self.plans.iter().any(|other| other.plan.place != PlanPlace::Unsaved && is_same(other)) {
            self.added.known += 1;
            return true;
        }
        let name =
            free_name(plan_name(&document.scenario), |name| is_name_taken(&self.plans, document, name, None));
        let Ok(key) = add(&renamed(document, &name), Origin::File, PlanPlace::Listed) else { return false };
        if let Some(plan) = stored(&key) {
            self.added.plans.push((key.clone(), plan.order));
            self.plans.push(ShelvedPlan { key, plan });
        }
        true
    }
}

/// Some regions, and the next ones after a frame.
fn go_on(mut storing: Storing, timer: &Timer, dispatch: Dispatch) {
    for _ in 0..AT_ONCE {
        let Some(document) = storing.left.pop_front() else { break };
        if !storing.store(&document) {
            storing.added.unstored = storing.left.len() + 1;
            storing.left.clear();
        }
    }
    if storing.left.is_empty() {
        dispatch.dispatch(Action::LibraryChanged);
        dispatch.dispatch(Action::ShowLibrary(true));
        dispatch.dispatch(Action::AddMessage(Message::Added(storing.added)));
        return;
    }
    let next = timer.clone();
    timer.start(0, move || go_on(storing, &next, dispatch));
}

/// Takes the regions of a table out of the library again; those that were changed since stay.
pub fn take_back(added: &AddedRegions, dispatch: &Dispatch) {
    for (key, order) in &added.plans {
        if stored(key).is_some_and(|plan| plan.order == *order) {
            let _ = remove(key);
        }
    }
    dispatch.dispatch(Action::LibraryChanged);
}
