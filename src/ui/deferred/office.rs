//! What the module of spreadsheets holds.

use crate::office::table::TableKind;
use crate::office::template::{TemplateFacts, template_xlsx};
use crate::office::{self, Imprint};
use crate::text::Lang;
use crate::view::Projected;
use crate::view::overview::OverviewScene;

/// Spreadsheets out: plain data in, bytes out. [`super::use_on_demand`] fetches it.
#[derive(Clone, Copy)]
pub struct OfficeModule {
    /// The workbook of a plan as an xlsx file; `None` where it cannot be written.
    pub workbook: fn(&Projected, Lang, &Imprint) -> Option<Vec<u8>>,
    /// An example of a table that can be read, as an xlsx file.
    pub template: fn(TableKind, &TemplateFacts, Lang) -> Option<Vec<u8>>,
    /// Many regions under a title as an xlsx file; `None` where it cannot be written.
    pub overview: fn(&OverviewScene<'_>, &str) -> Option<Vec<u8>>,
}

/// Spreadsheets. A loader calls it; whoever else names it links them into the first file.
pub fn office_module() -> OfficeModule {
    OfficeModule { workbook: office::workbook, template: template_xlsx, overview: office::overview }
}
