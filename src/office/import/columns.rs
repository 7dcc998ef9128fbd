//! Columns of a table as they were understood, and what is worth knowing about them.

use super::super::table::{DecimalMark, Meaning, ReadColumn, TableNote, TableReading, words};
use crate::text::{ImportTexts, Lang};

/// A column as it was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnView {
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
