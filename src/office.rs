//! Spreadsheets: what an office works with, out and in. Plain data in, bytes or values out; no browser, no clock.
//!
//! A workbook is made in three steps: [`book`] holds sheets as data, with formulas that are computed as they are put in,
//! [`plan_book`] says what stands where, [`write`] makes the file. Everything here belongs to a module that is
//! fetched when somebody asks for it.

pub mod at;
pub mod book;
pub mod formula;
pub mod import;
pub mod inputs;
mod overview;
pub mod returned;
pub mod table;
pub mod template;
mod workbook;
mod xlsx;

use crate::state::link_of;
use crate::text::spreadsheet::SheetWords;
use crate::text::{self, Lang};
use crate::view::Projected;

pub use overview::overview;
pub use workbook::{PlanBook, plan_book, plan_entries};
pub use xlsx::write;

/// What a file says about itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Imprint {
    /// The address of the plan; empty where nobody knows one.
    pub link: String,
    /// The day on which it is made: year, month, day; nothing where nobody says.
    pub day: Option<(i32, u32, u32)>,
}

/// The workbook of a plan as an xlsx file; `None` where a value is no number, or the file cannot be written.
pub fn workbook(projected: &Projected, lang: Lang, imprint: &Imprint) -> Option<Vec<u8>> {
    let words = SheetWords::of(lang);
    let day = imprint.day.map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"));
    let day = day.and_then(|day| text::date(lang, &day));
    let mut lines = vec![
        words.projection.to_owned(),
        words.how.to_owned(),
        (words.made)(env!("CARGO_PKG_VERSION"), day.as_deref()),
    ];
    if projected.carried.is_some() {
        lines.insert(1, words.counted.to_owned());
    }
    // Who knows no address of the program writes what stands behind any of them.
    let link = if imprint.link.is_empty() { link_of(&projected.scenario) } else { imprint.link.clone() };
    let mut made = plan_book(&projected.scenario, lang, &lines, &link).book;
    made.day = imprint.day;
    made.properties.push(("jangkau-link", link));
    write(&made).ok()
}
