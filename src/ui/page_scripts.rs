//! What the app and the page's scripts say to each other, through [`bridge`].

use yew::prelude::*;

use super::deferred::{LoadState, PlannerModule};
use super::hooks::use_debounced_effect;
use super::owned::{self, SESSION};
use super::shared::SharedProjection;
use crate::browser::bridge::{self, Change};
use crate::browser::page;
use crate::browser::storage::Shelf;
use crate::codec::document::Document;
use crate::state::link_of;
use crate::view;

/// How long after the last change the scenario file follows, milliseconds.
const FILE_DELAY: u32 = 350;

/// Publishes what is on screen. The planner's module writes the scenario file.
#[hook]
pub fn use_page_scripts(
    projected: &SharedProjection,
    document: &Document,
    module: &LoadState<PlannerModule>,
) {
    use_effect_with((), |()| bridge::on_session(session));
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
    let kept = |shelf| owned::get(shelf, SESSION).ok().flatten();
    kept(Shelf::Tab).or_else(|| kept(Shelf::Lasting))
}

/// Makes the storage ready before the app looks into it: takes over what has no owner, and the agenda that a copy in one
/// file carries. A card keeps nothing.
pub fn open_storage() {
    if page::root_data("tampil").as_deref() == Some("kartu") {
        return;
    }
    owned::adopt();
    let opened = bridge::given().filter(|given| given.is_opening);
    if let Some(session) = opened.and_then(|given| given.session) {
        // Where nothing can be kept the agenda is lost with the page, and the plan opens all the same.
        let _ = owned::set(Shelf::Tab, SESSION, &session);
    }
}
