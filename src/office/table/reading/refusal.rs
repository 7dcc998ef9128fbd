//! Why rows of a table are not taken.

use super::super::column::Meaning;
use super::super::place::PlaceProblem;
use super::TableQuestion;

/// A row that is not taken.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusedTableRow {
    /// Its number in the file, from 1.
    pub number: usize,
    /// Why.
    pub why: RowProblem,
}

/// Why a row is not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum RowProblem {
    /// It means no region for certain.
    Place(PlaceProblem),
    /// Its region, or month, stands in an earlier row.
    Twice {
        /// The region, or the month as `2025-12`.
        what: String,
        /// The number of the earlier row.
        first: usize,
    },
    /// A cell that is no number.
    NotANumber {
        /// Heading of the column.
        heading: String,
        /// The cell.
        cell: String,
    },
    /// A number below 0, or a percentage above 100.
    OutOfRange {
        /// Heading of the column.
        heading: String,
        /// The cell.
        cell: String,
    },
    /// People in parts.
    NotWhole {
        /// Heading of the column.
        heading: String,
        /// The cell.
        cell: String,
    },
    /// A cell that is no month.
    NotAMonth {
        /// Heading of the column.
        heading: String,
        /// The cell.
        cell: String,
    },
    /// A formula without a stored result, or with an error.
    Uncomputed {
        /// Heading of the column.
        heading: String,
    },
    /// A cell that stands for several rows.
    Joint {
        /// Heading of the column.
        heading: String,
    },
    /// It stands below headings of its own.
    OtherHeadings {
        /// The number of the row of those.
        row: usize,
    },
    /// Its region, or month, stands in these rows with other figures, so that none of them is used.
    Several {
        /// The region, or the month as `2025-12`.
        what: String,
        /// The numbers of the rows.
        rows: Vec<usize>,
    },
    /// The end of a sponsorship is before its start, or not where its length leads to.
    PeriodDisagrees,
    /// More active members than eligible workers.
    MoreActive {
        /// Active members.
        active: f64,
        /// Eligible workers.
        eligible: f64,
    },
    /// More than the segments of active members hold together.
    SegmentsDisagree {
        /// All active members as given.
        active: f64,
        /// The sum of the segments.
        sum: f64,
    },
    /// Members of segments, and no number of all.
    NoTotal,
    /// Who pays is not known.
    UnknownPayer(String),
    /// A cell that the row needs is not there.
    Missing(Meaning),
    /// It hangs on a question that is open.
    Asked(TableQuestion),
    /// This row and those behind it are more than five thousand.
    TooMany,
}
