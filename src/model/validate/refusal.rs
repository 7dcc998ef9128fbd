//! What a refusal says: which value, and what is allowed instead. No text; `text` has the sentences.

use crate::model::allowed::Allowed;
use crate::model::field::Field;
use crate::model::month::Month;

/// One value that cannot be projected.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Refusal {
    /// The value.
    pub field: Field,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a value. People, rupiah and fractions as in the file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    /// The number is outside what is allowed, or not a number at all.
    OutOfRange(Allowed),
    /// More members at the baseline than eligible workers.
    ActiveAboveEligible {
        /// Active members, all stocks.
        active: f64,
        /// Eligible workers.
        eligible: f64,
    },
    /// More people in parts of the members than there are members in all.
    PartsAboveMembers {
        /// The people of the value that is too large: a sponsored group with those before it, a segment, or all parts.
        parts: f64,
        /// Active members as they were given.
        total: f64,
    },
    /// Fewer people in all parts of the members than there are members.
    PartsBelowMembers {
        /// All parts.
        parts: f64,
        /// Active members as they were given.
        total: f64,
    },
    /// Wage earners and non-ASN staff do not fit the formal pool.
    FormalPoolExceeded {
        /// Wage earners and all non-ASN staff.
        workers: f64,
        /// The formal pool, f E0.
        pool: f64,
    },
    /// Self-paying and sponsored members do not fit the informal pool.
    InformalPoolExceeded {
        /// Self-paying and sponsored members.
        workers: f64,
        /// The informal pool, (1-f) E0.
        pool: f64,
    },
    /// Fewer non-ASN staff in all than non-ASN members.
    NonAsnBelowMembers {
        /// Non-ASN members.
        members: f64,
    },
    /// More appointments than there are non-ASN staff.
    PppkAboveNonAsn {
        /// Non-ASN staff in all.
        total: f64,
    },
    /// Appointments leave nobody to divide by: E is not above 0 at the end of the projection.
    PppkAboveEligible {
        /// Eligible workers of that month before appointments.
        eligible: f64,
        /// The last month of the projection.
        month: Month,
    },
    /// d_s + l is not above 0: the self-payers would have no balanced growth.
    NoBalancedGrowth {
        /// d_s, organic growth a month.
        growth: f64,
    },
    /// The projection would end before it starts, or run too long.
    HorizonOutside {
        /// First month allowed: the baseline.
        first: Month,
        /// Last month allowed.
        last: Month,
    },
    /// The last month is before the first.
    UntilBeforeFrom {
        /// The first month.
        from: Month,
    },
    /// A month at or before the baseline, or one after the horizon where that is no use.
    MonthOutside {
        /// First month allowed.
        first: Month,
        /// Last month allowed.
        last: Month,
    },
    /// A month stands twice in a list that has each once.
    MonthTwice {
        /// The month.
        month: Month,
    },
    /// An observation with neither members nor coverage.
    NothingObserved,
    /// More members observed than eligible workers of that month.
    ObservedAboveEligible {
        /// Eligible workers of the month.
        eligible: f64,
        /// The month.
        month: Month,
    },
    /// Members and coverage of an observation do not fit the eligible workers of that month.
    ObservedDisagree {
        /// The coverage that the members are, percent.
        percent: f64,
        /// Eligible workers of the month.
        eligible: f64,
    },
    /// More members in the segments of an observation than members in all.
    SegmentsAboveObserved {
        /// Members of all segments that were counted.
        segments: f64,
        /// Members in all.
        active: f64,
    },
    /// The lower bound is above the upper one.
    BoundsReversed,
    /// Years are not in ascending order, or one stands twice.
    NotAscending,
}
