//! Segments of the members in a month of a projection, and what was counted of them beside it.

use super::observation::{Segment, SegmentCounts};
use super::projection::Row;
use super::units::Workers;

impl Row {
    /// Members of a segment; those in grace belong to none.
    pub const fn members(&self, segment: Segment) -> Workers {
        match segment {
            Segment::Wage => self.wage,
            Segment::NonAsn => self.non_asn,
            Segment::SelfPaid => self.self_paid,
            Segment::Sponsored => self.sponsored,
            Segment::Construction => self.construction,
            Segment::Other => self.other,
        }
    }
}

impl SegmentCounts {
    /// The members of each segment less those of `row`, where they were counted.
    #[must_use]
    pub fn less(&self, row: &Row) -> Self {
        let difference = |segment| self.get(segment).map(|members| members - row.members(segment));
        Segment::ALL.into_iter().fold(Self::NONE, |all, segment| all.with(segment, difference(segment)))
    }
}
