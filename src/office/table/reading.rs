//! What a table was read as.

mod asked;
mod refusal;

use super::cell::TableCell;
use super::column::ReadColumn;
use crate::model::{Observation, RegionRow, SponsoredCohort};

pub use asked::{TableNote, TableQuestion};
pub use refusal::{RefusedTableRow, RowProblem};

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
