//! The planner's workbench: keeping scenarios, the plan in detail, assumptions, own baseline, sections below.

pub mod below;
pub mod detail;
mod dialog;
pub mod drawers;
mod form;
mod keeper;
pub mod keeping;
pub mod messages;
mod row;
mod tables;
mod work;

use crate::browser::clock;
use crate::model::Month;

pub use work::Work;

/// The month before today's: the last whose end has been observed.
pub fn last_month() -> Month {
    let (year, month, _) = clock::today();
    Month::new(year, month).map_or(Month::december(2025), |month| month + -1)
}
