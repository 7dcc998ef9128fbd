//! Names of the stocks of active members.

use crate::model::observation::Segment;

/// A stock of active members that is typed; sponsored members have [`Field::Cohort`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stock {
    /// Wage earners.
    Wage,
    /// Honorer / non-ASN members.
    NonAsn,
    /// Self-payers.
    SelfPaid,
    /// Construction workers.
    Construction,
    /// Others.
    Other,
}

impl Stock {
    /// The segment that it holds.
    pub const fn segment(self) -> Segment {
        match self {
            Self::Wage => Segment::Wage,
            Self::NonAsn => Segment::NonAsn,
            Self::SelfPaid => Segment::SelfPaid,
            Self::Construction => Segment::Construction,
            Self::Other => Segment::Other,
        }
    }

    /// All of them, in the order of the file.
    pub const ALL: [Self; 5] = [Self::Wage, Self::NonAsn, Self::SelfPaid, Self::Construction, Self::Other];
}
