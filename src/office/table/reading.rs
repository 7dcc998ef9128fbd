//! What a table was read as.

use super::cell::TableCell;
use super::column::{Meaning, ReadColumn};
use super::place::PlaceProblem;
use super::private::Private;
use crate::model::{Month, Observation, RegionRow, SponsoredCohort};

/// What a table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// A region in each row.
    Regions,
    /// A month of one region in each row.
    Months,
    /// A running sponsorship in each row.
    Sponsorships,
    /// A workbook of this program that comes back: an entry in each row.
    Workbook,
}

/// What a row says.
#[derive(Clone, Debug, PartialEq)]
pub enum TableRecord {
    /// About a region.
    Region(RegionRow),
    /// About a month.
    Month(Observation),
    /// About people whose contribution somebody pays.
    Sponsorship(SponsoredCohort),
    /// An entry of a workbook of this program, or what only looks like one.
    Entry {
        /// What stands before it.
        label: String,
        /// What stands in it.
        cell: TableCell,
    },
}

/// A row that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadRow {
    /// Its number in the file, from 1.
    pub number: usize,
    /// What it says.
    pub record: TableRecord,
}

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

/// Where two readings differ.
#[derive(Clone, Debug, PartialEq)]
pub enum TableQuestion {
    /// Whose four digits these codes are.
    Codes {
        /// The first that means two regions.
        digits: String,
        /// The ministry's.
        ministry: String,
        /// The statistics office's.
        statistics: String,
    },
    /// Whether numbers up to 1 are shares of 1 or percent.
    Share {
        /// Place of the column in the sheet.
        column: usize,
        /// Heading of the column.
        heading: String,
        /// A number in it.
        sample: String,
    },
    /// Which mark stands before the decimals.
    Decimal {
        /// Place of the column in the sheet.
        column: usize,
        /// Heading of the column.
        heading: String,
        /// Numbers that contradict each other, or one that can be read in two ways.
        samples: Vec<String>,
    },
    /// Whether the day or the month stands first.
    DayFirst {
        /// Heading of the column.
        heading: String,
        /// A date.
        sample: String,
    },
    /// Of which month the figures are.
    Month,
    /// Which month of regions whose months are columns, or all months of which region.
    Lying {
        /// The months, the last first.
        months: Vec<Month>,
        /// Numbers and names of the rows.
        regions: Vec<(usize, String)>,
    },
    /// What the columns are: none of their headings is known.
    Columns,
    /// Whether rows that the workbook hides are meant.
    HiddenRows {
        /// Their numbers.
        rows: Vec<usize>,
    },
}

/// What is worth knowing, and needs no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum TableNote {
    /// The sheet that was read: of several, or a hidden one.
    ReadSheet {
        /// Its name.
        name: String,
        /// Whether the workbook hides it.
        is_hidden: bool,
    },
    /// Sheets that were not read, and whether each is hidden.
    OtherSheets(Vec<(String, bool)>),
    /// Rows that the workbook hides and that are not read, as was answered.
    HiddenRows(Vec<usize>),
    /// The month of figures that name none, from the lines above the headings.
    TitleMonth(Month),
    /// A row of totals agrees with the rows.
    TotalAgrees {
        /// Its number.
        row: usize,
    },
    /// A row of totals does not.
    TotalDiffers {
        /// Its number.
        row: usize,
        /// Heading of the column.
        heading: String,
        /// The total as it stands there.
        total: f64,
        /// The sum of the rows that were read.
        sum: f64,
    },
    /// The percentage of a row is not what its people give.
    PercentDiffers {
        /// The number of the row.
        row: usize,
        /// As it stands there.
        given: f64,
        /// Active members in percent of the eligible workers.
        computed: f64,
    },
    /// Months without any figure.
    NoData(Vec<usize>),
    /// Lines between the rows that hold no figures: titles, sources, notes.
    PassedOver(Vec<usize>),
    /// A column of people.
    Private {
        /// Its heading.
        heading: String,
        /// What it holds.
        private: Private,
    },
    /// A target or minimum wage without its year.
    NoYear(String),
    /// Working people as the statistics office counts them, which is another base.
    OtherBase(String),
    /// A second column of a kind: the first is read.
    SecondColumn(String),
    /// Months were columns and have become rows; numbers of rows are those of their columns.
    Lying,
    /// Months were columns, and this one is read.
    LyingMonth(Month),
}

/// What a workbook of this program was made of.
#[derive(Clone, Debug, PartialEq)]
pub struct BookOrigin {
    /// The address of the plan.
    pub link: String,
    /// Numbers of the sheet of sources, in their order: the entries when the workbook was made, then the rules.
    pub values: Vec<f64>,
}

/// A sheet of the workbook.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadSheet {
    /// Its place among all sheets, for [`Answers::sheet`].
    pub place: usize,
    /// Its name.
    pub name: String,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
    /// Whether this is the one that was read.
    pub is_read: bool,
}

/// A table as it was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct TableReading {
    /// What it is about.
    pub kind: TableKind,
    /// What a workbook of this program was made of.
    pub plan: Option<BookOrigin>,
    /// The sheets of the workbook that hold anything, in order.
    pub sheets: Vec<ReadSheet>,
    /// Its columns, from left to right.
    pub columns: Vec<ReadColumn>,
    /// Rows that were read.
    pub rows: Vec<ReadRow>,
    /// Rows that were not.
    pub refused: Vec<RefusedTableRow>,
    /// What has to be said before all can be read; those that are answered are no longer here.
    pub questions: Vec<TableQuestion>,
    /// What is worth knowing.
    pub notes: Vec<TableNote>,
}
