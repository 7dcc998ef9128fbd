//! One file a page.

pub mod planner;
pub mod stage;
