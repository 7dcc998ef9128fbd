//! Dates as a lever, in one picture: two clouds of plans over the same upright axis, December's coverage; to the right the
//! worst month in one and the mean of the year in the other. Plain data, every text already written.

use super::spec::PercentStyle;
use crate::model::Month;

/// A cloud of plans, by another measure each.
#[derive(Clone, Debug, PartialEq)]
pub struct CloudPanel {
    /// What is told to the right ("bulan terendah 2027").
    pub title: String,
    /// What it means ("di sinilah harganya").
    pub note: String,
    /// Plans: this panel's measure and December, percent.
    pub points: Vec<(f64, f64)>,
    /// The plans that no other beats, joined; empty for none.
    pub line: Vec<(f64, f64)>,
    /// The choices: number, measure and December.
    pub choices: Vec<(usize, f64, f64)>,
    /// The entered plan.
    pub entered: (f64, f64),
}

/// The whole picture.
#[derive(Clone, Debug, PartialEq)]
pub struct TimingSpec {
    /// The December that counts.
    pub december: Month,
    /// What is told upwards ("Desember 2027").
    pub title: String,
    /// How percentages are written.
    pub percent: PercentStyle,
    /// The panels, the most important last: it alone stays where there is little room.
    pub panels: Vec<CloudPanel>,
    /// The target and its words ("target 42%").
    pub target: Option<(f64, String)>,
    /// What the entered plan is called.
    pub entered: String,
    /// One sentence that says what the picture shows.
    pub summary: String,
}
