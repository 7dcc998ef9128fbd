//! One file a page.

pub mod planner;
