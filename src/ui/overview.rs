//! The overview: many regions, a plan for all, one purse. A module of its own, fetched when its page is opened.
//!
//! The page has a ground state beside the planner's, an [`crate::overview::Overview`] with its history; `store.rs` keeps it
//! in the browser. `engine.rs` finds what takes longer than a frame.

mod add;
mod choice;
mod derived;
mod detail;
mod engine;
mod files;
mod header;
mod map;
mod notices;
mod page;
mod paper;
mod plan;
mod purse;
mod question;
mod row_form;
mod rows;
mod store;
mod table;
mod worker_answers;

pub use page::OverviewPage;
