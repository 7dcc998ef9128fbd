//! Rows that are no rows of figures: totals, titles, sources, notes. Totals only check what was read.

use super::cell::{NumberLook, SheetRow, TableCell};
use super::column::{Meaning, ReadColumn};
use super::figure::{DecimalMark, Digits};
use super::heading::heading;
use super::plan::SheetPlan;
use super::province::province;
use super::reading::{ReadRow, TableKind, TableNote, TableRecord};
use super::shape::is_heading_cell;

/// What a row that holds no region or month is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// A sum of others.
    Total,
    /// A mean, a title, a source, a note.
    Remark,
    /// The same headings once more, as on the next page.
    SameHeadings,
    /// Headings of another table.
    OtherHeadings,
}

/// Words that a row of totals begins with.
const TOTALS: [&str; 8] =
    ["jumlah", "total", "jml", "grand total", "sub total", "subtotal", "sub jumlah", "subjumlah"];
/// Words that a remark begins with.
const REMARKS: [&str; 12] = [
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
    "mengetahui",
    "dicetak",
];
/// What says what a row is about.
const KEYS: [Meaning; 5] =
    [Meaning::Name, Meaning::Code, Meaning::StatisticsCode, Meaning::Month, Meaning::Payer];

/// What a row is, if it is none of figures.
pub fn beside(plan: &SheetPlan, row: &SheetRow) -> Option<Beside> {
    let own = [Meaning::Name, Meaning::Payer, Meaning::Month].iter().find_map(|meaning| plan.place(*meaning));
    let own = own.map_or("", |column| row.at(column.place).text());
    let is_place = plan.kind == TableKind::Regions && !plan.index.named(own).is_empty();
    if !is_place {
        let mut texts = row.cells.iter().map(TableCell::text);
        let first = texts.find(|text| text.chars().any(char::is_alphabetic)).unwrap_or("");
        let label = if own.is_empty() { first } else { own };
        let starts = |any: &[&str]| {
            [label, first].iter().any(|text| any.iter().any(|word| text.to_lowercase().starts_with(word)))
        };
        if starts(&TOTALS) || (plan.kind != TableKind::Sponsorships && province(label).is_some()) {
            return Some(Beside::Total);
        }
        if starts(&REMARKS) || label.starts_with('*') {
            return Some(Beside::Remark);
        }
    }
    let is_figure = |column: &&ReadColumn| column.meaning.is_some_and(|meaning| !KEYS.contains(&meaning));
    let figures = || plan.columns.iter().filter(is_figure).map(|column| row.at(column.place));
    let has_figures = figures().any(|cell| *cell != TableCell::Blank);
    let is_named = KEYS.iter().any(|meaning| {
        plan.place(*meaning).is_some_and(|column| {
            let is_there = *row.at(column.place) != TableCell::Blank;
            is_there && (*meaning != Meaning::Name || is_place || has_figures)
        })
    });
    if !is_place
        && figures().all(is_heading_cell)
        && let Some(headings) = headings(plan, row)
    {
        return Some(headings);
    }
    (!is_named).then_some(Beside::Remark)
}

/// Whether a row holds headings: those of the table once more, or others.
fn headings(plan: &SheetPlan, row: &SheetRow) -> Option<Beside> {
    let is_own =
        |column: &ReadColumn, text: &str| column.heading.to_lowercase().contains(&text.to_lowercase());
    let (mut known, mut same) = (0, 0);
    for (place, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.text().is_empty()) {
        let text = cell.text();
        let column = plan.columns.iter().find(|column| column.place == place);
        same += usize::from(column.is_some_and(|column| !column.heading.is_empty() && is_own(column, text)));
        known += usize::from(heading(text).is_known() && plan.index.named(text).is_empty());
    }
    match (known, same) {
        (2.., same) if same >= known => Some(Beside::SameHeadings),
        (3.., _) => Some(Beside::OtherHeadings),
        (_, 2..) => Some(Beside::SameHeadings),
        _ => None,
    }
}

/// What a row of totals says about the rows that were read. It may be the sum of all, of the rows before it up to the last
/// total, or of those behind it up to the next; `totals` are the numbers of all rows of totals.
pub fn check(plan: &SheetPlan, row: &SheetRow, rows: &[ReadRow], totals: &[usize]) -> Vec<TableNote> {
    let mut notes = Vec::new();
    let mut agrees = false;
    let before = totals.iter().filter(|number| **number < row.number).max().copied().unwrap_or(0);
    let after = totals.iter().filter(|number| **number > row.number).min().copied().unwrap_or(usize::MAX);
    let own = plan.place(Meaning::Name).and_then(|column| province(row.at(column.place).text()));
    for meaning in [Meaning::Eligible, Meaning::Active, Meaning::Workers] {
        let Some(column) = plan.place(meaning) else { continue };
        let total = match row.at(column.place) {
            TableCell::Number(value, NumberLook::Plain) => Some(*value),
            TableCell::Text(text) => {
                Digits::of(text).and_then(|digits| digits.value(column.decimal.unwrap_or(DecimalMark::Comma)))
            }
            _ => None,
        };
        let Some(total) = total.map(|total| total * f64::from(column.times)) else { continue };
        let sum = |is_meant: &dyn Fn(&ReadRow) -> bool| -> f64 {
            rows.iter().filter(|row| is_meant(row)).filter_map(|row| value(&row.record, meaning)).sum()
        };
        let all = sum(&|_| true);
        let of_province = own.map(|own| sum(&|row| code(&row.record).starts_with(own)));
        let parts = [
            sum(&|it| it.number > before && it.number < row.number),
            sum(&|it| it.number > row.number && it.number < after),
        ];
        let expected = of_province.unwrap_or(all);
        if [expected, all].iter().chain(&parts).any(|sum| (total - sum).abs() < 0.5) {
            agrees = true;
        } else if rows.iter().any(|row| value(&row.record, meaning).is_some()) {
            let heading = column.heading.clone();
            notes.push(TableNote::TotalDiffers { row: row.number, heading, total, sum: expected });
        }
    }
    if agrees && notes.is_empty() {
        notes.push(TableNote::TotalAgrees { row: row.number });
    }
    notes
}

fn code(record: &TableRecord) -> &str {
    if let TableRecord::Region(region) = record { &region.code } else { "" }
}

fn value(record: &TableRecord, meaning: Meaning) -> Option<f64> {
    match (record, meaning) {
        (TableRecord::Region(region), Meaning::Eligible) => region.eligible.map(|people| people.0),
        (TableRecord::Region(region), Meaning::Active) => region.active.map(|people| people.0),
        (TableRecord::Sponsorship(cohort), Meaning::Workers) => Some(cohort.workers.0),
        _ => None,
    }
}
