//! A planner's own table, in: regions, months of one region, or running sponsorships, from pasted text, CSV, xlsx or ods.
//!
//! ```text
//! bytes -> kind -> sheets of cells -> headings -> one reading per column -> rows, refusals, questions
//! ```
//!
//! [`TableReader`] goes that way in steps. What a file is, its content says; what a column is, its heading and its cells.
//! Nothing is guessed: where two readings differ there is a [`TableQuestion`], and the rows that hang on it wait in
//! [`TableReading::refused`] until [`Answers`] has the answer. What is not known is absent, never 0.

mod answers;
mod blocks;
mod book;
mod cell;
mod column;
mod figure;
mod heading;
mod heading_words;
mod kind;
mod lying;
mod month;
mod ods;
mod place;
mod plan;
mod private;
mod province;
mod reader;
mod reading;
mod repeats;
mod row;
mod shape;
mod sheet;
mod text;
mod totals;
pub mod words;
mod xlsx;
mod xml;

pub use answers::{Answers, LyingAnswer};
pub use cell::{NumberLook, SheetRow, TableCell, TableSheet};
pub use column::{Meaning, ReadColumn};
pub use figure::{DecimalMark, Digits};
pub use kind::NotATable;
pub use private::Private;
pub use reader::{Progress, TableReader, read};
pub use reading::{
    BookOrigin, ReadRow, ReadSheet, RefusedTableRow, RowProblem, TableKind, TableNote, TableQuestion,
    TableReading, TableRecord,
};

/// Most bytes of a table.
pub const MOST_BYTES: usize = 5_000_000;
/// Most rows of a table.
pub const MOST_ROWS: usize = 5_000;
