//! Rows that are no rows of figures: totals, titles, sources, notes. Totals only check what was read.

use super::cell::{NumberLook, SheetRow, TableCell};
use super::column::Meaning;
use super::figure::{DecimalMark, Digits};
use super::plan::SheetPlan;
use super::reading::{ReadRow, TableNote, TableRecord};

/// What a row that holds no region or month is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// A sum of the others.
    Total,
    /// A mean, a title, a source, a note.
    Remark,
}

/// What a row is, if it is none of figures.
pub fn beside(plan: &SheetPlan, row: &SheetRow) -> Option<Beside> {
    let first = row
        .cells
        .iter()
        .map(TableCell::text)
        .find(|text| text.chars().any(char::is_alphabetic))
        .unwrap_or("");
    let lower = first.to_lowercase();
    let starts = |any: &[&str]| any.iter().any(|word| lower.starts_with(word));
    if starts(&[
        "jumlah",
        "total",
        "jml",
        "grand total",
        "sub total",
        "subtotal",
        "provinsi ",
        "prov. ",
        "sumatera utara",
    ]) {
        return Some(Beside::Total);
    }
    if starts(&[
        "rata-rata",
        "rata rata",
        "average",
        "mean",
        "sumber",
        "source",
        "catatan",
        "note",
        "keterangan",
        "ket.",
        "*",
        "mengetahui",
        "dicetak",
    ]) {
        return Some(Beside::Remark);
    }
    let filled = row.cells.iter().filter(|cell| **cell != TableCell::Blank).count();
    let is_named = [Meaning::Name, Meaning::Code, Meaning::StatisticsCode, Meaning::Month, Meaning::Payer]
        .iter()
        .any(|meaning| {
            plan.place(*meaning).is_some_and(|column| {
                let cell = row.at(column.place);
                let is_place =
                    *meaning != Meaning::Name || !plan.index.named(cell.text()).is_empty() || filled > 1;
                *cell != TableCell::Blank && is_place
            })
        });
    // A heading that is repeated on the next page.
    let is_repeated = plan
        .columns
        .iter()
        .filter(|column| !column.heading.is_empty() && row.at(column.place).text() == column.heading)
        .count()
        >= 2;
    (!is_named || is_repeated).then_some(Beside::Remark)
}

/// What a row of totals says about the rows that were read.
pub fn check(plan: &SheetPlan, row: &SheetRow, rows: &[ReadRow]) -> Vec<TableNote> {
    let mut notes = Vec::new();
    let mut agrees = false;
    for meaning in [Meaning::Eligible, Meaning::Active, Meaning::Workers] {
        let Some(column) = plan.place(meaning) else { continue };
        let total = match row.at(column.place) {
            TableCell::Number(value, NumberLook::Plain) => Some(*value),
            TableCell::Text(text) => {
                Digits::of(text).and_then(|digits| digits.value(column.decimal.unwrap_or(DecimalMark::Comma)))
            }
            _ => None,
        };
        let Some(total) = total else { continue };
        let sum: f64 = rows.iter().filter_map(|row| value(&row.record, meaning)).sum();
        if (total - sum).abs() < 0.5 {
            agrees = true;
        } else {
            let heading = column.heading.clone();
            notes.push(TableNote::TotalDiffers { row: row.number, heading, total, sum });
        }
    }
    if agrees && notes.is_empty() {
        notes.push(TableNote::TotalAgrees { row: row.number });
    }
    notes
}

fn value(record: &TableRecord, meaning: Meaning) -> Option<f64> {
    match (record, meaning) {
        (TableRecord::Region(region), Meaning::Eligible) => region.eligible.map(|people| people.0),
        (TableRecord::Region(region), Meaning::Active) => region.active.map(|people| people.0),
        (TableRecord::Sponsorship(cohort), Meaning::Workers) => Some(cohort.workers.0),
        _ => None,
    }
}
