//! `jangkau check`: a table as the app would read it.

use crate::codec::answers::{self, CheckedColumn, CheckedRow, CheckedTable};
use crate::office::table::{
    Answers, DecimalMark, Meaning, NotATable, TableKind, TableReading, TableRecord, read, words,
};
use crate::text::Lang;

/// What the table in `bytes` is understood as, as JSON.
///
/// # Errors
/// The sentence why it is no table.
pub fn check(bytes: &[u8], lang: Lang) -> Result<String, &'static str> {
    let reading = read(bytes, &Answers::default()).map_err(|why: NotATable| words::not_a_table(lang, why))?;
    Ok(answers::check(&checked(&reading, lang)))
}

fn checked(reading: &TableReading, lang: Lang) -> CheckedTable<'_> {
    let columns = reading.columns.iter().map(|column| CheckedColumn {
        heading: &column.heading,
        meaning: column.meaning.map(Meaning::id),
        decimal: column.decimal.map(DecimalMark::letter),
        sample: &column.sample,
    });
    let rows = reading.rows.iter().map(|row| {
        let says = match &row.record {
            TableRecord::Region(region) => CheckedRow::Region(region),
            TableRecord::Month(observed) => CheckedRow::Month(observed),
            TableRecord::Sponsorship(cohort) => CheckedRow::Sponsorship(cohort),
        };
        (row.number, says)
    });
    CheckedTable {
        kind: match reading.kind {
            TableKind::Regions => "regions",
            TableKind::Months => "months",
            TableKind::Sponsorships => "sponsorships",
        },
        columns: columns.collect(),
        rows: rows.collect(),
        refused: reading.refused.iter().map(|row| (row.number, words::row_problem(lang, &row.why))).collect(),
        questions: reading.questions.iter().map(|question| words::question(lang, question)).collect(),
        notes: reading.notes.iter().map(|note| words::note(lang, note)).collect(),
    }
}
