//! What stands in workbooks: heads of columns and sentences, in both languages side by side.

mod columns;
mod words;

pub use columns::{MoneyColumn, MonthColumn, ProgrammeColumn, SourceColumn};
pub use words::SheetWords;
