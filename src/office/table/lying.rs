//! Tables whose months lie on their side, a column for each: they are set upright before they are read. Of one region each
//! month becomes a row; of several regions one month is read, or all months of one region.

use super::answers::{Answers, LyingAnswer};
use super::cell::{NumberLook, SheetRow, TableCell, TableSheet};
use super::column::Meaning;
use super::figure::{DecimalMark, Digits};
use super::heading::{Heading, heading};
use super::place::PlaceIndex;
use super::reading::{TableNote, TableQuestion};
use super::shape::{are_places, is_heading_cell, is_year, month_in};
use crate::model::Month;
use crate::text::parse::month;
use crate::text::{Lang, month_long};

/// Rows among which the months are looked for.
const FIRST_ROWS: usize = 30;
/// Fewer months are dates of something else.
const FEWEST: usize = 2;

/// What offices call the sum of segments.
const TOTALS: [&str; 5] = ["jumlah", "total", "jml", "grand total", "semua segmen"];

/// A table set upright.
pub struct Upright {
    /// The sheet as it is read.
    pub sheet: TableSheet,
    /// Which month is meant, where that has to be said first.
    pub question: Option<TableQuestion>,
    /// What was done, once it is.
    pub note: Option<TableNote>,
}

/// A column of a month.
struct MonthColumn {
    place: usize,
    month: Month,
    /// What its heading says besides.
    words: String,
}

/// Where the months stand.
struct Lying {
    /// The place of the first row of figures.
    first: usize,
    /// The place of the row of the months.
    at: usize,
    columns: Vec<MonthColumn>,
}

/// The table set upright; `None` for one that stands.
pub fn upright(sheet: &TableSheet, answers: &Answers) -> Option<Upright> {
    let lying = (0..sheet.rows.len().min(FIRST_ROWS)).find_map(|at| lying(sheet, at))?;
    let rows: Vec<&SheetRow> = sheet.rows.iter().skip(lying.first).collect();
    let is_month = |place: usize| lying.columns.iter().any(|column| column.place == place);
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let labels = (0..width).filter(|place| !is_month(*place));
    let index = PlaceIndex::new();
    let texts = |place: usize| {
        rows.iter().map(move |row| row.at(place)).filter(|cell| cell.text().chars().any(char::is_alphabetic))
    };
    let named =
        labels.clone().find(|place| texts(*place).next().is_some() && are_places(&index, texts(*place)));
    let Some(named) = named else {
        let label = labels.clone().find(|place| texts(*place).next().is_some());
        return Some(of_one_region(sheet, &lying, &rows, label));
    };
    let all: Vec<&SheetRow> = rows.iter().copied().filter(|row| row.at(named).is_filled()).collect();
    let regions: Vec<(usize, String)> = all
        .iter()
        .filter(|row| !index.named(row.at(named).text()).is_empty())
        .map(|row| (row.number, row.at(named).text().to_owned()))
        .collect();
    let answer = match (answers.lying, regions.as_slice()) {
        (None, [(number, _)]) => Some(LyingAnswer::Row(*number)),
        (answer, _) => answer,
    };
    match answer {
        Some(LyingAnswer::Row(number)) => {
            let of_row: Vec<&SheetRow> = all.into_iter().filter(|row| row.number == number).collect();
            Some(of_one_region(sheet, &lying, &of_row, None))
        }
        Some(LyingAnswer::Month(month)) => Some(Upright {
            sheet: of_month(sheet, &lying, Some(month)),
            question: None,
            note: Some(TableNote::LyingMonth(month)),
        }),
        None => {
            let mut months: Vec<Month> = lying.columns.iter().map(|column| column.month).collect();
            months.dedup();
            months.reverse();
            Some(Upright {
                sheet: of_month(sheet, &lying, None),
                question: Some(TableQuestion::Lying { months, regions }),
                note: None,
            })
        }
    }
}

/// The months in a row, where it is one of headings.
fn lying(sheet: &TableSheet, at: usize) -> Option<Lying> {
    let row = sheet.rows.get(at)?;
    let is_heading = |row: &SheetRow| {
        row.cells.iter().all(|cell| matches!(cell, TableCell::Month(_)) || is_heading_cell(cell))
    };
    if !is_heading(row) {
        return None;
    }
    let above = at.checked_sub(1).and_then(|at| sheet.rows.get(at));
    let below =
        sheet.rows.get(at + 1).filter(|row| is_heading(row) && row.cells.len() > 1 && !has_month(row));
    let first = at + 1 + usize::from(below.is_some());
    let mut columns = Vec::new();
    let (mut over, mut carried) = (String::new(), None::<Month>);
    let width = row.cells.len().max(below.map_or(0, |row| row.cells.len()));
    for place in 0..width {
        let (own, higher) = (row.at(place), above.map_or(String::new(), |row| row.at(place).shown()));
        if !higher.is_empty() {
            over = higher;
        }
        let found = month_of(own, &over).or_else(|| month_of(own, &year_above(sheet, at)));
        // A month that stands over several columns.
        let lower = below.map_or(String::new(), |row| row.at(place).shown());
        if *own != TableCell::Blank {
            carried = found;
        }
        let Some(month) = found.or(carried.filter(|_| !lower.is_empty())) else { continue };
        let words = [over.as_str(), own.text(), lower.as_str()].join(" ");
        let is_other =
            matches!(heading(&words), Heading::Known(Meaning::Target(_) | Meaning::MinimumWage(_)));
        if !is_other {
            columns.push(MonthColumn { place, month, words });
        }
    }
    let mut months: Vec<Month> = columns.iter().map(|column| column.month).collect();
    months.dedup();
    let has_numbers = |row: &SheetRow| columns.iter().any(|column| is_number(row.at(column.place)));
    // Two dates in a line of words are a period.
    let filled = row.cells.iter().filter(|cell| **cell != TableCell::Blank).count();
    let is_list = months.len() > FEWEST || filled > FEWEST;
    let is_table = months.len() >= FEWEST && is_list && sheet.rows.iter().skip(first).any(has_numbers);
    is_table.then_some(Lying { first, at, columns })
}

fn has_month(row: &SheetRow) -> bool {
    row.cells.iter().any(|cell| month_of(cell, "").is_some())
}

fn is_number(cell: &TableCell) -> bool {
    match cell {
        TableCell::Number(..) => true,
        TableCell::Text(text) => Digits::of(text).is_some(),
        _ => false,
    }
}

/// The month of a heading; one without its year has that of the heading above.
fn month_of(cell: &TableCell, above: &str) -> Option<Month> {
    match cell {
        TableCell::Month(month) => Some(*month),
        TableCell::Text(text) => {
            let alone = month(text).ok().or_else(|| month_in(text));
            let year = above.split_whitespace().rev().find(|word| is_year(word));
            alone.or_else(|| {
                let is_name = text.chars().all(|letter| letter.is_alphabetic() || letter == '.');
                month(&[text.trim_end_matches('.'), " ", year?].concat()).ok().filter(|_| is_name)
            })
        }
        _ => None,
    }
}

/// The last line with a year above the months.
fn year_above(sheet: &TableSheet, at: usize) -> String {
    let above = sheet.rows.iter().take(at).rev().flat_map(|row| &row.cells);
    let words = above.filter_map(|cell| {
        let shown = cell.shown();
        shown.split(|letter: char| !letter.is_alphanumeric()).find(|word| is_year(word)).map(str::to_owned)
    });
    words.into_iter().next().unwrap_or_default()
}

/// What the figures below the months are: what their headings say, else what stands above the table, else what they look like.
fn measure(sheet: &TableSheet, lying: &Lying, words: &str, rows: &[&SheetRow]) -> String {
    // A title says more than what the figures are, and a heading its month as well.
    let said = |said: &str| match heading(said) {
        Heading::Known(Meaning::Percent) => Some(PERCENT.to_owned()),
        Heading::Known(Meaning::Active) => Some(ACTIVE.to_owned()),
        Heading::Known(Meaning::Eligible | Meaning::Segment(_)) => Some(said.to_owned()),
        _ => None,
    };
    if let Some(of_heading) = said(words) {
        return of_heading;
    }
    let corner = sheet.rows.iter().take(lying.at + 1).rev().flat_map(|row| &row.cells);
    let above = corner.map(TableCell::text).filter(|text| !text.is_empty()).find_map(said);
    if let Some(above) = above {
        return above;
    }
    let mut numbers = rows.iter().flat_map(|row| lying.columns.iter().map(|column| row.at(column.place)));
    let is_percent = numbers.any(|cell| match cell {
        TableCell::Number(_, NumberLook::Percent) => true,
        TableCell::Number(number, NumberLook::Plain) => number.fract() != 0.0,
        TableCell::Text(text) => Digits::of(text).is_some_and(|digits| {
            digits.is_percent
                || digits.value(DecimalMark::Comma).is_some_and(|it| it <= 100.0 && it.fract() != 0.0)
        }),
        _ => false,
    });
    (if is_percent { PERCENT } else { ACTIVE }).to_owned()
}

/// Headings that are known.
const PERCENT: &str = "Cakupan (%)";
const ACTIVE: &str = "Peserta aktif";

/// Every month as a row, every row of figures as a column. Rows have the numbers of their columns.
fn of_one_region(sheet: &TableSheet, lying: &Lying, rows: &[&SheetRow], label: Option<usize>) -> Upright {
    let filled: Vec<&&SheetRow> = rows
        .iter()
        .filter(|row| lying.columns.iter().any(|column| is_number(row.at(column.place))))
        .collect();
    let words = lying.columns.first().map_or("", |column| column.words.as_str());
    let name = |row: &SheetRow| {
        let own = label.map_or(String::new(), |place| row.at(place).shown());
        let is_sum = TOTALS.contains(&own.to_lowercase().as_str());
        if is_sum {
            measure(sheet, lying, words, rows)
        } else if heading(&own).is_known() || (filled.len() > 1 && !own.is_empty()) {
            own
        } else {
            measure(sheet, lying, words, rows)
        }
    };
    let mut head = vec![TableCell::Text("Bulan".to_owned())];
    head.extend(filled.iter().map(|row| TableCell::of_text(&name(row))));
    let mut upright = vec![SheetRow { number: 1, is_hidden: false, cells: head }];
    for column in &lying.columns {
        let mut cells = vec![TableCell::Month(column.month)];
        cells.extend(filled.iter().map(|row| row.at(column.place).clone()));
        upright.push(SheetRow { number: column.place + 1, is_hidden: false, cells });
    }
    let sheet = beside(sheet, upright);
    Upright { sheet, question: None, note: Some(TableNote::Lying) }
}

/// Every region as a row, with the figures of one month; without one no figures yet.
fn of_month(sheet: &TableSheet, lying: &Lying, month: Option<Month>) -> TableSheet {
    let rows: Vec<&SheetRow> = sheet.rows.iter().skip(lying.first).collect();
    let head = sheet.rows.get(lying.at);
    let above = lying.at.checked_sub(1).and_then(|at| sheet.rows.get(at));
    let width = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let of_place = |place: usize| lying.columns.iter().find(|column| column.place == place);
    let mut heads = Vec::new();
    for place in 0..width {
        let own = head.map_or(String::new(), |row| row.at(place).shown());
        let text = match of_place(place) {
            Some(column) if Some(column.month) == month => measure(sheet, lying, &column.words, &rows),
            Some(_) => String::new(),
            None if own.is_empty() => above.map_or(String::new(), |row| row.at(place).shown()),
            None => own,
        };
        heads.push(TableCell::of_text(&text));
    }
    let title = month.map_or_else(String::new, |month| ["Posisi ", &month_long(Lang::Id, month)].concat());
    let mut upright = vec![
        SheetRow { number: 1, is_hidden: false, cells: vec![TableCell::of_text(&title)] },
        SheetRow { number: lying.at + 1, is_hidden: false, cells: heads },
    ];
    upright.extend(rows.into_iter().map(|row| {
        let cell = |place: usize| match of_place(place) {
            Some(column) if Some(column.month) != month => TableCell::Blank,
            _ => row.at(place).clone(),
        };
        SheetRow { cells: (0..width).map(cell).collect(), ..*row }
    }));
    beside(sheet, upright)
}

/// A sheet of the same name with other rows.
fn beside(sheet: &TableSheet, rows: Vec<SheetRow>) -> TableSheet {
    TableSheet { name: sheet.name.clone(), is_hidden: sheet.is_hidden, rows, ..TableSheet::default() }
}
