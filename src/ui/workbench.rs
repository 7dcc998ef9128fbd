//! The planner's workbench: drafts and files, the plan in detail, assumptions, own baseline, sections below.
//!
//! The planner's page reaches it through `ui/deferred.rs`, so that it can load after the first picture.

mod below;
mod desk;
mod detail;
pub(super) mod dialog;
mod drawers;
mod focus;
mod form;
mod keeper;
mod keeping;
mod messages;
mod row;
mod share;
mod sources;
mod tables;
mod tools;

pub use below::below;
pub use desk::desk;
pub use detail::{Further, details, details_button, further, lever_blocks};
pub use drawers::badge;
pub use messages::foot;
pub use sources::sources;
pub use tools::{new_region, tools};
