//! Spreadsheets: what an office works with, out and in. Plain data in, bytes or values out; no browser, no clock.
//!
//! A workbook is made in three steps: [`book`] holds sheets as data, with formulas that are computed as they are put in,
//! [`workbook`] says what stands where, [`xlsx`] writes the file. Everything here belongs to a module that is
//! fetched when somebody asks for it.

pub mod at;
pub mod book;
pub mod formula;
mod xlsx;

use at::At;
use book::{Book, CellLook, NumberFormat, Style};

use crate::text::Lang;
use crate::view::Projected;

/// What a file says about itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imprint {
    /// The address of the plan.
    pub link: String,
    /// The day on which it is made: year, month, day; nothing where nobody says.
    pub day: Option<(i32, u32, u32)>,
}

/// The workbook of a plan as an xlsx file; `None` where a value is no number, or the file cannot be written.
pub fn workbook(projected: &Projected, _lang: Lang, imprint: &Imprint) -> Option<Vec<u8>> {
    let mut book = Book::default();
    book.day = imprint.day;
    book.properties.push(("jangkau-link", imprint.link.clone()));
    let sheet = book.sheet("Bulan");
    for (row, month) in (0..).zip(&projected.plan.rows) {
        let style = |format| Style { format, look: CellLook::Figure };
        book.number(At { sheet, row, column: 0 }, at::date(month.month), style(NumberFormat::Month));
        book.number(At { sheet, row, column: 1 }, month.active.0, style(NumberFormat::Count));
    }
    xlsx::write(&book).ok()
}
