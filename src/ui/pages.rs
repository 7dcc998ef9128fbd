//! One file a page.

pub mod card;
pub mod planner;
pub mod question;
pub mod stage;
