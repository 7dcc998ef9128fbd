//! What the app and the page's scripts say to each other, through [`bridge`].

use yew::prelude::*;

use super::deferred::{LoadState, PlannerModule};
use super::hooks::use_debounced_effect;
use super::shared::SharedProjection;
use super::storage_keys::{DRAFT_COUNTER, SESSION, TAB};
use super::store::Dispatch;
use crate::browser::bridge::{self, Change, Given};
use crate::browser::storage::{self, Shelf, StorageError};
use crate::codec::document::Document;
use crate::codec::draft;
use crate::state::{Action, link_of};
use crate::view;

/// How long after the last change the scenario file follows, milliseconds.
const FILE_DELAY: u32 = 350;

/// Publishes what is on screen and takes links. The planner's module writes the scenario file.
#[hook]
pub fn use_page_scripts(
    projected: &SharedProjection,
    document: &Document,
    dispatch: &Dispatch,
    module: &LoadState<PlannerModule>,
) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        bridge::publish(&Change { version: Some(env!("CARGO_PKG_VERSION")), ..Change::default() });
        bridge::on_session(session);
        bridge::on_open(move |link| {
            dispatch.dispatch(Action::OpenLink(link.trim_start_matches('#').to_owned()));
        });
    });
    use_effect_with(projected.clone(), |projected| {
        bridge::publish(&Change {
            link: Some(link_of(&projected.scenario)),
            coverage: Some(view::december_coverage(projected)),
            ..Change::default()
        });
    });
    use_debounced_effect(
        (document.clone(), module.clone()),
        Some(FILE_DELAY),
        FILE_DELAY,
        |(document, module)| {
            if let Some(module) = module.ready() {
                bridge::publish(&Change {
                    file: Some((module.scenario_file)(document)),
                    ..Change::default()
                });
            }
        },
    );
}

/// The session of this tab, else the one of the last visit.
fn session() -> Option<String> {
    let kept = |shelf| storage::get(shelf, SESSION).ok().flatten();
    kept(Shelf::Tab).or_else(|| kept(Shelf::Lasting))
}

/// Keeps what a single-file copy carries as the draft and the session of this tab, before the app looks for them.
pub fn keep_given() {
    let Some(given) = bridge::given() else { return };
    // Where nothing can be kept the link in the address still opens the plan.
    let _ = keep_session(&given);
    let _ = keep_draft(&given);
}

fn keep_session(given: &Given) -> Result<(), StorageError> {
    let Some(session) = &given.session else { return Ok(()) };
    storage::set(Shelf::Tab, SESSION, session)
}

fn keep_draft(given: &Given) -> Result<(), StorageError> {
    let Some(file) = &given.file else { return Ok(()) };
    let key = format!("{}{}", draft::KEY, given.id);
    let count = storage::get(Shelf::Lasting, DRAFT_COUNTER)?.and_then(|count| count.parse::<u64>().ok());
    let order = count.unwrap_or(0).saturating_add(1);
    // Work on this copy from another time stays a draft, under a key of its own.
    let earlier = storage::get(Shelf::Lasting, &key)?.filter(|earlier| draft::body(earlier) != file);
    if let Some(earlier) = earlier {
        storage::set(Shelf::Lasting, &format!("{key}-{order}"), &earlier)?;
    }
    storage::set(Shelf::Lasting, DRAFT_COUNTER, &order.to_string())?;
    storage::set(Shelf::Lasting, &key, &draft::wrap(order, &given.saved, file))?;
    storage::set(Shelf::Tab, TAB, &given.id)
}
