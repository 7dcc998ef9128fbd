//! Several plans in one picture: lines told apart by dash and letter, each ending in its letter and named at the
//! December that is compared. Axes, targets and the line without effort are those of a [`ChartSpec`].

use super::spec::ChartSpec;
use crate::model::Month;

/// How the line of a plan is drawn. The colour only helps: each has a dash of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineLook {
    /// The plan on screen: the only thick line, and the only filled letter.
    Current,
    /// Dashes.
    Dashed,
    /// Dots.
    Dotted,
    /// Dashes and dots in turn.
    DashDotted,
    /// A thin line without gaps.
    Thin,
}

/// A plan in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanLine {
    /// Its letter, as in the table beside the picture.
    pub letter: char,
    /// How it is drawn.
    pub look: LineLook,
    /// One value a month from the first of the chart; [`GAP`](super::GAP) where there is none.
    pub values: Vec<f64>,
    /// Its name.
    pub name: String,
    /// Its coverage in the December that is compared; empty where there is none.
    pub value: String,
    /// Its coverage at the end of the line.
    pub end: String,
}

/// The whole picture.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonSpec {
    /// Axes, targets and the line without effort. Its range holds the lines of the plans.
    pub chart: ChartSpec,
    /// The December at which the plans are named.
    pub december: Month,
    /// The plans, at most four.
    pub plans: Vec<PlanLine>,
}
