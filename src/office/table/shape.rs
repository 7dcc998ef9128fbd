//! Where the headings of a sheet stand, what each column is, and where the rows begin.

mod above;

use self::above::{below, month_of_headings, settle_percent, settle_wage};
use super::cell::{SheetRow, TableCell, TableSheet};
use super::column::{Meaning, ReadColumn};
use super::figure::Digits;
use super::heading::{FiguresIn, Heading, heading};
use super::place::PlaceIndex;
use super::private::{self, Private};
use crate::model::Month;

/// Rows among which the headings are looked for.
const FIRST_ROWS: usize = 60;
/// Rows that say what a column holds where its heading does not.
const SAMPLE_ROWS: usize = 200;

pub use above::month_in;

/// A sheet with its headings found.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetShape {
    /// Every column with a heading or cells.
    pub columns: Vec<ReadColumn>,
    /// What the headings of columns that are not read say, where that is worth a note: by place.
    pub unread: Vec<(usize, Heading)>,
    /// The place of the first row of figures among the rows of the sheet.
    pub first: usize,
    /// The month that the lines above the headings name, or all headings of figures.
    pub month: Option<Month>,
    /// The only year that the lines above the headings name.
    pub year: Option<i32>,
    /// The unit of figures that the lines above the headings name.
    pub unit: Option<FiguresIn>,
}

/// A row of headings, one or two rows high.
struct Headings {
    texts: Vec<String>,
    at: usize,
    first: usize,
    score: usize,
}

/// Finds the headings; `None` where there are none.
pub fn shape(sheet: &TableSheet, index: &PlaceIndex) -> Option<SheetShape> {
    let width = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut best: Option<Headings> = None;
    for at in 0..sheet.rows.len().min(FIRST_ROWS) {
        for height in 1..=3 {
            let Some(found) = headings(sheet, index, at, height, width) else { continue };
            if best.as_ref().is_none_or(|best| found.score > best.score) {
                best = Some(found);
            }
        }
    }
    let best = best.filter(|found| found.score >= 4)?;
    let first =
        best.first + sheet.rows.iter().skip(best.first).take_while(|row| is_count_of_columns(row)).count();
    let mut shape = below(sheet, best.at, first);
    for (place, text) in best.texts.iter().enumerate() {
        column(sheet, index, place, text, &mut shape);
    }
    settle_wage(sheet, best.at, &mut shape);
    settle_percent(&mut shape);
    shape.month = month_of_headings(&shape.columns).or(shape.month);
    Some(shape)
}

/// The headings of a sheet of which none is known, for a planner who says what its columns are: the first row of several
/// words with figures below.
pub fn bare_shape(sheet: &TableSheet, index: &PlaceIndex) -> Option<SheetShape> {
    let words = |row: &SheetRow| row.cells.iter().filter(|cell| !cell.text().is_empty()).count();
    let is_head = |row: &&SheetRow| words(row) > 1 && row.cells.iter().all(is_heading_cell);
    let at = sheet.rows.iter().take(FIRST_ROWS).position(|row| is_head(&row))?;
    let head = sheet.rows.get(at)?;
    let mut shape = below(sheet, at, at + 1);
    for (place, cell) in head.cells.iter().enumerate() {
        column(sheet, index, place, &cell.shown(), &mut shape);
    }
    (sheet.rows.len() > at + 1).then_some(shape)
}

/// The headings of `height` rows from `at` on, a merged one above carried over the columns below it.
fn headings(
    sheet: &TableSheet,
    index: &PlaceIndex,
    at: usize,
    height: usize,
    width: usize,
) -> Option<Headings> {
    let rows = sheet.rows.get(at..at + height)?;
    let is_heading = |row: &SheetRow| row.cells.iter().all(is_heading_cell);
    if !rows.iter().all(is_heading) || is_count_of_columns(rows.last()?) {
        return None;
    }
    let mut texts = vec![String::new(); width];
    for (level, row) in rows.iter().enumerate() {
        let is_lowest = level + 1 == height;
        let mut carried = String::new();
        for (place, text) in texts.iter_mut().enumerate() {
            let own = row.at(place).shown();
            let has_below = rows.iter().skip(level + 1).any(|below| !below.at(place).shown().is_empty());
            let piece = match () {
                () if !own.is_empty() => {
                    carried.clone_from(&own);
                    own
                }
                () if !is_lowest && has_below => carried.clone(),
                () => String::new(),
            };
            if piece.is_empty() || *text == piece {
                continue;
            }
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&piece);
        }
    }
    let mut seen: Vec<Heading> = Vec::new();
    let mut score = 0;
    for text in texts.iter().filter(|text| text.chars().count() <= 120) {
        let found = match heading(text) {
            Heading::Known(Meaning::Name) => said_by(index, text),
            found => found,
        };
        if found.is_known() && !seen.contains(&found) {
            score += 4;
            seen.push(found);
        }
    }
    // Among rows that say the same the lower and the fewer are the headings; a title alone is none.
    let filled = rows.last().map_or(0, |row| row.cells.iter().filter(|cell| cell.is_filled()).count());
    let is_title = filled < 2;
    (score > 0 && !is_title).then_some(Headings {
        texts,
        at,
        first: at + height,
        score: score * 4 + 1 - (height - 1).min(1),
    })
}

pub(super) fn is_heading_cell(cell: &TableCell) -> bool {
    match cell {
        TableCell::Blank => true,
        TableCell::Text(text) => {
            let is_word = text.contains('%') || text.chars().any(char::is_alphabetic);
            // `24.386 orang` is a figure.
            is_year(text) || text.starts_with('(') || (is_word && Digits::of(text).is_none())
        }
        TableCell::Number(value, _) => value.fract() == 0.0 && (2000.0..2100.0).contains(value),
        _ => false,
    }
}

pub(super) fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse::<i32>().is_ok_and(|year| (2000..2100).contains(&year))
}

/// Whether a row only numbers the columns, as official tables do: `(1) (2) (3)`.
fn is_count_of_columns(row: &SheetRow) -> bool {
    let mut next = 1.0;
    let counts = row.cells.iter().filter(|cell| **cell != TableCell::Blank).all(|cell| {
        let bare = cell.shown();
        let bare = bare.trim_matches(|letter| matches!(letter, '(' | ')' | '[' | ']' | '.'));
        let is_next = bare.parse() == Ok(next);
        next += 1.0;
        is_next
    });
    counts && next > 2.5
}

/// What a heading says; the name of a region stands over its figures.
fn said_by(index: &PlaceIndex, text: &str) -> Heading {
    match heading(text) {
        Heading::Known(Meaning::Name) | Heading::Other if !index.named(text).is_empty() => Heading::Reached,
        said => said,
    }
}

/// Understands a column; one with neither heading nor cells is left out.
fn column(sheet: &TableSheet, index: &PlaceIndex, place: usize, text: &str, shape: &mut SheetShape) {
    let cells = || sheet.rows.iter().skip(shape.first).map(move |row| row.at(place));
    let sampled = || cells().filter(|cell| cell.is_filled()).take(SAMPLE_ROWS);
    let Some(sample) = sampled().find(|cell| !cell.shown().is_empty()).or_else(|| sampled().next()) else {
        if text.is_empty() {
            return;
        }
        let said = said_by(index, text);
        let meaning = if let Heading::Known(meaning) = said { Some(meaning) } else { None };
        shape.columns.push(ReadColumn { heading: text.to_owned(), meaning, ..blank(place) });
        return;
    };
    let said = said_by(index, text);
    let private = match said {
        Heading::Private(private) => Some(private),
        Heading::Name if !are_places(index, sampled()) => Some(Private::PersonName),
        _ => private::by_cells(sampled()),
    };
    let meaning = match said {
        _ if private.is_some() => None,
        Heading::Known(meaning) => Some(meaning),
        Heading::Name => Some(Meaning::Name),
        Heading::Reached => {
            Some(if looks_like_percent(sampled()) { Meaning::Percent } else { Meaning::Active })
        }
        Heading::Other if text.is_empty() && are_places(index, sampled()) => Some(Meaning::Name),
        _ => None,
    };
    if meaning.is_none() && private.is_none() {
        shape.unread.push((place, said));
    }
    let shown = if private.is_some() { String::new() } else { sample.shown() };
    shape.columns.push(ReadColumn {
        heading: text.to_owned(),
        meaning,
        private,
        sample: shown,
        ..blank(place)
    });
}

const fn blank(place: usize) -> ReadColumn {
    ReadColumn {
        place,
        heading: String::new(),
        meaning: None,
        private: None,
        decimal: None,
        sample: String::new(),
        is_share: false,
        times: 1,
    }
}

/// Whether half of the cells are names of regions.
pub(super) fn are_places<'a>(index: &PlaceIndex, cells: impl Iterator<Item = &'a TableCell>) -> bool {
    let (mut all, mut named) = (0, 0);
    for cell in cells.take(20) {
        all += 1;
        named += usize::from(!index.named(cell.text()).is_empty());
    }
    named * 2 >= all
}

fn looks_like_percent<'a>(mut cells: impl Iterator<Item = &'a TableCell>) -> bool {
    cells.all(|cell| match cell {
        TableCell::Number(value, look) => *look == super::cell::NumberLook::Percent || *value <= 100.0,
        TableCell::Text(text) => {
            let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
            // Three digits behind a mark are thousands.
            let behind = text.rsplit(['.', ',']).next().map_or(0, str::len);
            let is_thousands = text.contains(['.', ',']) && behind == 3;
            (digits.len() <= 2 && !is_thousands) || text.contains('%') || text == "100"
        }
        _ => true,
    })
}
