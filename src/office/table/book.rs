//! A workbook of this program that comes back: which plan it was made of, and what stands in its entries now.

use super::cell::{SheetRow, TableCell, TableSheet};
use super::kind::NotATable;
use super::reading::{BookOrigin, ReadRow, ReadSheet, TableKind, TableReading, TableRecord};
use crate::text::Lang;
use crate::text::spreadsheet::SheetWords;

/// Sheets of this program's names that tell its workbook where its property was lost.
const ENOUGH: usize = 3;
/// Rows among which the address of the plan stands.
const HEAD: usize = 12;

/// The reading of a workbook of this program; `None` for any other. `link` is the address of its plan, where a property of
/// the file names one.
pub fn returned(sheets: &[TableSheet], link: Option<String>) -> Option<Result<TableReading, NotATable>> {
    let is_called = |sheet: &TableSheet, name: &str| sheet.name.trim().eq_ignore_ascii_case(name);
    let named = |lang: &Lang| {
        let names = SheetWords::of(*lang).sheets;
        names.iter().filter(|name| sheets.iter().any(|sheet| is_called(sheet, name))).count()
    };
    if link.is_none() && Lang::ALL.iter().map(named).max() < Some(ENOUGH) {
        return None;
    }
    let is_summary = |sheet: &TableSheet| {
        Lang::ALL
            .iter()
            .any(|lang| SheetWords::of(*lang).sheets.first().is_some_and(|name| is_called(sheet, name)))
    };
    let place = sheets.iter().position(is_summary).unwrap_or(0);
    let sheet = sheets.get(place)?;
    let Some(link) = link.or_else(|| address(sheet)) else { return Some(Err(NotATable::LostPlan)) };
    let row = |row: &SheetRow| {
        let at = row.cells.iter().position(|cell| !cell.text().is_empty())?;
        let label = row.at(at).text().to_owned();
        let record = TableRecord::Entry { label, cell: row.at(at + 1).clone() };
        Some(ReadRow { number: row.number, record })
    };
    let read = ReadSheet { place, name: sheet.name.clone(), is_hidden: sheet.is_hidden, is_read: true };
    Some(Ok(TableReading {
        kind: TableKind::Workbook,
        plan: Some(BookOrigin { link, values: values(sheets) }),
        sheets: vec![read],
        columns: Vec::new(),
        rows: sheet.rows.iter().filter_map(row).collect(),
        refused: Vec::new(),
        questions: Vec::new(),
        notes: Vec::new(),
    }))
}

/// The numbers that the sheet of sources has of the entries when the workbook was made.
fn values(sheets: &[TableSheet]) -> Vec<f64> {
    let is_sources = |sheet: &&TableSheet| {
        Lang::ALL.iter().any(|lang| {
            SheetWords::of(*lang)
                .sheets
                .last()
                .is_some_and(|name| sheet.name.trim().eq_ignore_ascii_case(name))
        })
    };
    let number = |row: &SheetRow| match row.at(1) {
        TableCell::Number(number, _) => Some(*number),
        _ => None,
    };
    sheets
        .iter()
        .find(is_sources)
        .map_or_else(Vec::new, |sheet| sheet.rows.iter().filter_map(number).collect())
}

/// The address of the plan as it stands below the title.
fn address(sheet: &TableSheet) -> Option<String> {
    let texts = sheet.rows.iter().take(HEAD).flat_map(|row| &row.cells).map(TableCell::text);
    let is_address = |text: &&str| text.starts_with('#') || (text.starts_with("http") && text.contains('#'));
    texts.into_iter().find(is_address).map(str::to_owned)
}
