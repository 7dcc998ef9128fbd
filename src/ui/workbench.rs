//! The planner's workbench: keeping scenarios, the plan in detail, assumptions, own baseline, sections below.

mod dialog;
mod keeper;
pub mod keeping;
pub mod messages;
