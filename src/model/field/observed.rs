//! Names of the values of what officials counted and of their revisions of the base.

use crate::model::observation::Segment;

/// A value of a revision of the base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevisionField {
    /// First month.
    Month,
    /// Eligible workers.
    Workers,
}

/// A value of an observation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObservationField {
    /// The month.
    Month,
    /// Active members.
    Active,
    /// Coverage.
    Percent,
    /// Coverage that an earlier plan had projected.
    Planned,
    /// Active members of a segment.
    Segment(Segment),
}
