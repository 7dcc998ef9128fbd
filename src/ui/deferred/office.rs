//! What the module of spreadsheets holds.

use super::OfficeModule;
use crate::office;

/// Spreadsheets. A loader calls it; whoever else names it links them into the first file.
pub fn office_module() -> OfficeModule {
    OfficeModule { workbook: office::workbook }
}
