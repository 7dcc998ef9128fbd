//! The stage in a room: presentation mode, the agenda, the audience's window.
//!
//! The planner's page reaches it through `ui/deferred.rs`, so that it can load after the first picture.

mod audience;
mod board;
mod counting;
mod desk;
mod hands;
mod keys;
mod lever;
mod mine;
mod minutes;
mod phones;
mod picture;
mod replay;
mod room;
mod screen;
mod session;
mod tools;

pub use room::page;
pub use tools::way_in;
