//! What a form makes of a field: a figure with a source, something decided, something that may stay empty.

use crate::model::{Field, TargetField};

impl Field {
    /// Whether it is a figure of the region: those carry a source.
    pub const fn is_figure(self) -> bool {
        matches!(
            self,
            Self::Eligible
                | Self::FormalShare
                | Self::ActiveTotal
                | Self::Active(_)
                | Self::NonAsnTotal
                | Self::MinimumWage(_)
                | Self::Cohort(..)
                | Self::Target(_, TargetField::Year | TargetField::Percent | TargetField::Workers)
        )
    }

    /// Whether it is something decided.
    pub const fn is_of_plan(self) -> bool {
        matches!(self, Self::Plan(..) | Self::Programme(..))
    }
}
