//! Columns of a table as they were understood, and what is worth knowing about them.

use super::super::table::{DecimalMark, Meaning, ReadColumn, TableKind, TableNote, TableReading, words};
use crate::model::{Segment, Stock};
use crate::text::{ImportTexts, Lang};

/// A column as it was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnView {
    /// Its place in the sheet.
    pub place: usize,
    /// What it is, for a list to choose from.
    pub is: Option<Meaning>,
    /// Its heading.
    pub heading: String,
    /// What it is read as.
    pub meaning: String,
    /// How its cells are written.
    pub written: String,
    /// A cell; empty for data of people.
    pub sample: String,
    /// Whether it is read.
    pub is_read: bool,
    /// Whether it is refused as data of people.
    pub is_private: bool,
}

/// Everything that a column can be, in words: what says of what a row is first.
pub fn meanings(reading: &TableReading, lang: Lang) -> Vec<(Meaning, String)> {
    use Meaning::{
        Active, Code, Duration, Eligible, Ends, Month, Name, Payer, Percent, Staff, Starts, StatisticsCode,
        Workers,
    };
    let first = [Name, Code, StatisticsCode, Month, Eligible, Active, Percent];
    let segments = Stock::ALL.map(Meaning::Segment);
    let last = [Staff, Payer, Workers, Starts, Ends, Duration];
    // Years that a heading names, and some around them.
    let years = (FIRST_YEAR..=LAST_YEAR).flat_map(|year| [Meaning::Target(year), Meaning::MinimumWage(year)]);
    let known = reading.columns.iter().filter_map(|column| column.meaning);
    let mut all: Vec<Meaning> = first.into_iter().chain(segments).chain(last).chain(years).collect();
    if reading.kind == TableKind::Months {
        all.retain(|meaning| !matches!(meaning, Meaning::Segment(_)));
        all.extend(Segment::ALL.map(Meaning::Counted));
    }
    let missing: Vec<Meaning> = known.filter(|meaning| !all.contains(meaning)).collect();
    all.extend(missing);
    all.into_iter().map(|meaning| (meaning, words::meaning(lang, meaning))).collect()
}

/// Years of targets and minimum wages to choose from.
const FIRST_YEAR: i32 = 2024;
const LAST_YEAR: i32 = 2030;

/// All columns, from left to right.
pub fn columns(reading: &TableReading, lang: Lang) -> Vec<ColumnView> {
    reading.columns.iter().map(|column| view(column, lang)).collect()
}

fn view(column: &ReadColumn, lang: Lang) -> ColumnView {
    let texts = ImportTexts::of(lang);
    let is_private = column.private.is_some();
    let meaning = match column.meaning {
        Some(meaning) => words::meaning(lang, meaning),
        None if is_private => texts.private.to_owned(),
        None => texts.not_read.to_owned(),
    };
    ColumnView {
        place: column.place,
        is: column.meaning,
        heading: column.heading.clone(),
        meaning,
        written: column.meaning.map_or("", |meaning| written(column, meaning, texts)).to_owned(),
        sample: column.sample.clone(),
        is_read: column.meaning.is_some(),
        is_private,
    }
}

const fn written(column: &ReadColumn, meaning: Meaning, texts: &ImportTexts) -> &'static str {
    match (column.decimal, column.is_share) {
        (_, true) => texts.as_share,
        (Some(DecimalMark::Comma), _) => texts.comma,
        (Some(DecimalMark::Point), _) => texts.point,
        (None, _) if meaning.is_number() => texts.as_numbers,
        (None, _) => texts.as_words,
    }
}

/// Sentences about data of people, and all others.
pub fn notes(reading: &TableReading, lang: Lang) -> (Vec<String>, Vec<String>) {
    let (private, others): (Vec<&TableNote>, Vec<&TableNote>) =
        reading.notes.iter().partition(|note| matches!(note, TableNote::Private { .. }));
    let said = |notes: Vec<&TableNote>| notes.into_iter().map(|note| words::note(lang, note)).collect();
    (said(private), said(others))
}
