//! One file a page.

pub mod card;
pub mod overview;
pub mod planner;
pub mod question;
pub mod whole;
