//! Numbers for spreadsheets: the workbook, CSV, the clipboard.

mod en;
mod id;

pub(super) use en::EXPORT as EN;
pub(super) use id::EXPORT as ID;

/// What can be taken along into a spreadsheet.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct ExportTexts {
    pub title: &'static str,
    pub workbook: &'static str,
    pub workbook_about: &'static str,
    pub loading: &'static str,
    pub not_loaded: &'static str,
    pub not_written: &'static str,
    pub csv_excel: &'static str,
    pub csv_plain: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copied_name: &'static str,
    pub buttons: fn(what: &str) -> String,
    pub months: &'static str,
    pub money: &'static str,
    pub comparison: &'static str,
}
