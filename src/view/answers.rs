//! The answers of MODEL section 5 as the screen tells them: sentences, and pictures as shares of a width.
//!
//! ```text
//! Projected + Wish + locks -> zones, why, when, reach, cheapest, worlds        (at once)
//! Scenario -> Sounding --step--> Surety -> band, sure, sure_fact               (a few futures at a time)
//! ```

mod ask;
mod cheapest;
mod limits;
mod named;
mod past;
mod ranges;
mod reach;
mod sounding;
mod sure;
#[cfg(test)]
mod tests;
mod when;
mod why;
mod worlds;
mod zone;

pub use ask::{Offer, Silence, Wish, WishRow, goal_title, wishes};
pub use cheapest::{Cheapest, PlanRow, Quest};
pub use limits::{CEILING, CeilingRow, LimitRow, ceiling_rows, limit_rows, with_ceiling, with_range};
pub use past::{Past, PastRow, past};
pub use ranges::{RangeEnd, RangeForm, RangeRow, ranges, with_end};
pub use reach::{Ghost, Reach, reach};
pub use sounding::{Draws, Sounding, Surety};
pub use sure::{SureView, SwingView, band, sure, sure_fact};
pub use when::{When, WhenRow, when};
pub use why::{Fall, FallKind, Why, WhyRow, endings, why};
pub use worlds::worlds;
pub use zone::{Look, Stretch, ZoneView, zones};

pub use crate::model::answers::{Limits, Purse};
