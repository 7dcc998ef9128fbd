//! Presentation mode: the stage for a room, the presenter's console beside it, and the audience's window.
//!
//! The planner's page reaches it through `ui/deferred.rs`, so that it can load after the first picture.

mod audience_channel;
mod audience_window;
mod console;
mod controller;
mod cover;
mod gate;
mod keys;
mod leading;
mod minutes_paper;
mod page;
mod plan_code;
mod poll;
mod presenter_window;
mod session;
mod stage;
mod stage_chart;
mod stage_lever;
mod toolbar;

pub use page::PresenterPage;
pub use toolbar::PresenterTools;
