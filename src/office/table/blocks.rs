//! Tables that stand side by side on one sheet with the same headings, as printed ones do: read as one below the other.

use super::cell::{SheetRow, TableCell, TableSheet};
use super::column::{Meaning, ReadColumn};
use super::place::PlaceIndex;
use super::shape::shape;

/// Rows among which the headings are looked for.
const FIRST_ROWS: usize = 60;
/// Most columns of one of several tables.
const MOST_APART: usize = 40;

/// The sheet with its tables one below the other; `None` where there is one.
pub fn stacked(sheet: &TableSheet) -> Option<TableSheet> {
    // Only a line with a cell that stands in it twice can be the headings of two tables.
    let is_twice = |row: &SheetRow| {
        let texts = || row.cells.iter().map(TableCell::text).filter(|text| !text.is_empty());
        texts().enumerate().any(|(at, text)| texts().skip(at + 1).take(MOST_APART).any(|other| other == text))
    };
    if !sheet.rows.iter().take(FIRST_ROWS).any(is_twice) {
        return None;
    }
    let found = shape(sheet, &PlaceIndex::new())?;
    let names = |column: &&ReadColumn| column.meaning == Some(Meaning::Name);
    let mut names = found.columns.iter().filter(names);
    let (one, other) = (names.next()?, names.next()?);
    if one.heading != other.heading {
        return None;
    }
    let width = other.place - one.place;
    let heading = |place: usize| {
        found.columns.iter().find(|column| column.place == place).map(|column| &column.heading)
    };
    let last = found.columns.last()?.place;
    let is_repeated = (width..=last).all(|place| heading(place) == heading(place - width));
    if !is_repeated || width < 2 {
        return None;
    }
    let block = |row: &SheetRow, at: usize| SheetRow {
        cells: (0..width).map(|place| row.at(at * width + place).clone()).collect(),
        ..SheetRow { cells: Vec::new(), ..*row }
    };
    let mut rows: Vec<SheetRow> = sheet.rows.iter().take(found.first).cloned().collect();
    for at in 0..=last / width {
        let below = sheet.rows.iter().skip(found.first).map(|row| block(row, at));
        rows.extend(below.filter(|row| !row.is_blank()));
    }
    for row in rows.iter_mut().take(found.first) {
        row.cells.truncate(width);
    }
    let merged = sheet.merged.iter().map(|(first, last, place)| (*first, *last, place % width));
    Some(TableSheet { rows, merged: merged.collect(), ..sheet.clone() })
}
