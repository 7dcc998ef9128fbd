//! What the lines above the headings, and the headings together, say about all columns: a month, a year, a unit.

use super::super::cell::{TableCell, TableSheet};
use super::super::column::{Meaning, ReadColumn};
use super::super::heading::{Heading, figures_in, heading};
use super::{SheetShape, is_year};
use crate::model::Month;
use crate::text::parse::month;

/// A sheet without columns so far, whose headings begin at `at`.
pub(super) fn below(sheet: &TableSheet, at: usize, first: usize) -> SheetShape {
    let above = || sheet.rows.iter().take(at).flat_map(|row| &row.cells).map(TableCell::text);
    let words = above().flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()));
    let mut years = words.filter(|word| is_year(word)).filter_map(|word| word.parse().ok());
    let year: Option<i32> = years.next();
    let is_only = years.all(|other| Some(other) == year);
    SheetShape {
        columns: Vec::new(),
        unread: Vec::new(),
        first,
        month: month_above(sheet, first),
        year: year.filter(|_| is_only),
        unit: above().find_map(figures_in),
    }
}

/// A minimum wage without its year has that of a title of minimum wages.
pub(super) fn settle_wage(sheet: &TableSheet, at: usize, shape: &mut SheetShape) {
    let above = sheet.rows.iter().take(at).flat_map(|row| &row.cells);
    let year = above.map(TableCell::text).find_map(|text| match heading(text) {
        Heading::Known(Meaning::MinimumWage(year)) => Some(year),
        _ => None,
    });
    let Some(year) = year.filter(|year| shape.year == Some(*year)) else { return };
    let SheetShape { columns, unread, .. } = shape;
    for column in columns {
        let is_wage =
            |(place, said): &(usize, Heading)| *place == column.place && *said == Heading::NoWageYear;
        if unread.iter().any(is_wage) {
            column.meaning = Some(Meaning::MinimumWage(year));
            unread.retain(|entry| entry.0 != column.place);
        }
    }
}

/// `Capaian (%)` beside a target in people is a share of that, else of the eligible workers.
pub(super) fn settle_percent(shape: &mut SheetShape) {
    let is_people = |said: &Heading| matches!(said, Heading::NoYear | Heading::TargetPeople);
    if shape.unread.iter().any(|(_, said)| is_people(said)) {
        return;
    }
    let SheetShape { columns, unread, .. } = shape;
    for (place, _) in unread.iter().filter(|(_, said)| *said == Heading::OfTarget) {
        if let Some(column) = columns.iter_mut().find(|column| column.place == *place) {
            column.meaning = Some(Meaning::Percent);
        }
    }
    unread.retain(|(_, said)| *said != Heading::OfTarget);
}

/// The month that all headings of figures name that name one.
pub(super) fn month_of_headings(columns: &[ReadColumn]) -> Option<Month> {
    let is_dated = |column: &&ReadColumn| {
        matches!(column.meaning, Some(Meaning::Eligible | Meaning::Active | Meaning::Percent))
    };
    let mut months = columns.iter().filter(is_dated).filter_map(|column| month_in(&column.heading));
    let first = months.next()?;
    months.all(|month| month == first).then_some(first)
}

/// The last month that the lines above the headings name, as in "Posisi 31 Desember 2025".
fn month_above(sheet: &TableSheet, headings_end: usize) -> Option<Month> {
    let above = sheet.rows.iter().take(headings_end).flat_map(|row| &row.cells);
    above.rev().find_map(|cell| month_in(cell.text()))
}

/// A month with its full year among the words of a line.
pub fn month_in(line: &str) -> Option<Month> {
    let words: Vec<&str> = line
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '(' | ')' | ':' | ','))
        .collect();
    let named = |piece: &&[&str]| {
        let has_name = piece.iter().any(|word| word.chars().all(char::is_alphabetic) && word.len() >= 3);
        let has_year = piece.iter().any(|word| is_year(word));
        has_name && has_year
    };
    [3, 2]
        .into_iter()
        .find_map(|length| words.windows(length).filter(named).find_map(|piece| month(&piece.join(" ")).ok()))
}
