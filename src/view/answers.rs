//! The answers of docs/model.md, section 5, as the screen tells them: sentences, and pictures as shares of a width.
//!
//! ```text
//! Projected + ChosenGoal + locks -> zones, why, when, reach, cheapest, drivers      (at once)
//! Scenario -> UncertaintyRun --step--> Uncertainty -> band, sure, sure_fact         (a few futures at a time)
//! ```

mod ask;
mod backtest;
mod cheapest;
mod crowding;
mod drivers;
mod limits;
mod named;
mod obstacles;
mod price;
mod ranges;
mod reach;
mod sure;
#[cfg(test)]
mod tests;
mod timing;
mod tracking;
mod treasury;
mod uncertainty;
mod when;
mod why;
mod within;
mod zone;

pub use ask::{ChosenGoal, GoalOption, NoAnswer, Offer, goal_options, goal_title};
pub(super) use backtest::past_error;
pub use backtest::{BacktestReport, BacktestRow, backtest_report};
pub use cheapest::{CheapestView, PlanRow, PlanSearch};
pub use crowding::fewer_people;
pub use drivers::drivers;
pub use limits::{CEILING, CeilingRow, LimitRow, ceiling_rows, limit_rows, with_ceiling, with_range};
pub(super) use named::segment_names;
pub use price::{Price, SheetMoney};
pub use ranges::{RangeEnd, RangeForm, RangeRow, ranges, with_end};
#[cfg(test)]
pub use reach::reach;
pub use reach::{ProposedValue, Reach, Way, WaySearch, unanswerable};
pub(super) use sure::in_ten;
pub use sure::{SureView, SwingView, band, sure, sure_fact};
pub use timing::{
    BarLabel, LEASTS, OtherDates, TimingAsked, TimingBar, TimingColumn, TimingFound, TimingLine, TimingRun,
    TimingView,
};
pub(super) use tracking::difference_to_plan;
pub use tracking::{
    CountView, DifferenceBar, DifferenceBars, FromHereView, PastRow, PastView, TrackingView, WhyPart,
    tracking,
};
pub use treasury::{SourceRow, Treasury, treasury};
pub(super) use uncertainty::{AT_ONCE, chance};
pub use uncertainty::{Samples, Uncertainty, UncertaintyRun};
pub use when::{When, WhenRow, when};
pub use why::{Fall, FallKind, WhyRow, WhyView, endings, why};
pub use within::{AdditionRow, Ceiling, CeilingChoice, WithinView, ceiling_choices, with_choice};
pub use zone::{Stretch, ZoneKind, ZoneView, zones};

pub use crate::model::answers::{Limits, Purse, run_elsewhere};
