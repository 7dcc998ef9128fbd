//! One file a page.

pub mod card;
pub mod planner;
pub mod stage;
