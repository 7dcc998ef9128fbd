//! What was counted at the end of a month, also by segment of the members.

use super::month::Month;
use super::units::{Percent, Workers};

/// What was counted at the end of a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observation {
    /// The month.
    pub month: Month,
    /// Active members, where they are known.
    pub active: Option<Workers>,
    /// Coverage as officials gave it, where they did.
    pub percent: Option<Percent>,
    /// Coverage that an earlier plan had projected for the month; only history has it.
    pub planned: Option<Percent>,
    /// The active members by segment, where that is known.
    pub segments: SegmentCounts,
}

impl Observation {
    /// An observation of a month of which nothing is known yet.
    pub const fn of(month: Month) -> Self {
        Self { month, active: None, percent: None, planned: None, segments: SegmentCounts::NONE }
    }
}

/// A segment of the active members. Together they are all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Wage earners.
    Wage,
    /// Honorer / non-ASN members.
    NonAsn,
    /// Informal workers who pay for themselves.
    SelfPaid,
    /// Informal workers whose contribution somebody else pays.
    Sponsored,
    /// Construction workers.
    Construction,
    /// Others.
    Other,
}

/// How many segments there are.
const COUNT: usize = 6;

impl Segment {
    /// All of them, in the order of the file.
    pub const ALL: [Self; COUNT] =
        [Self::Wage, Self::NonAsn, Self::SelfPaid, Self::Sponsored, Self::Construction, Self::Other];

    /// Its name in the scenario format.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Wage => "wage",
            Self::NonAsn => "non_asn",
            Self::SelfPaid => "self_paid",
            Self::Sponsored => "sponsored",
            Self::Construction => "construction",
            Self::Other => "other",
        }
    }
}

/// Members by segment at the end of a month, each where it was counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SegmentCounts([Option<Workers>; COUNT]);

impl SegmentCounts {
    /// No segment was counted.
    pub const NONE: Self = Self([None; COUNT]);

    /// The members of a segment, if they were counted.
    pub fn get(&self, segment: Segment) -> Option<Workers> {
        self.0.get(segment as usize).copied().flatten()
    }

    /// These counts with another number for `segment`; nothing where it was not counted.
    #[must_use]
    pub fn with(mut self, segment: Segment, members: Option<Workers>) -> Self {
        self.put(segment, members);
        self
    }

    /// Sets the members of a segment.
    pub fn put(&mut self, segment: Segment, members: Option<Workers>) {
        if let Some(slot) = self.0.get_mut(segment as usize) {
            *slot = members;
        }
    }

    /// The members of all segments that were counted; `None` where none was.
    pub fn sum(&self) -> Option<Workers> {
        let counted = self.0.iter().flatten();
        counted.copied().fold(None, |sum, members| Some(sum.unwrap_or(Workers::ZERO) + members))
    }
}
