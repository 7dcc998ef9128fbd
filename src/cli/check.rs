//! `jangkau check`: a table as the app would read it.

use crate::codec::answers::{self, CheckedColumn, CheckedRow, CheckedTable};
use crate::codec::pointer;
use crate::office::returned::{Returned, problem, returned};
pub use crate::office::table::MOST_BYTES;
use crate::office::table::{
    Answers, DecimalMark, Meaning, NotATable, TableKind, TableReading, TableRecord, read, words,
};
use crate::text::{ImportTexts, Lang};

/// What the table in `bytes` is understood as, as JSON.
///
/// # Errors
/// The sentence why it is no table.
pub fn check(bytes: &[u8], lang: Lang) -> Result<String, &'static str> {
    let reading = read(bytes, &Answers::default()).map_err(|why: NotATable| words::not_a_table(lang, why))?;
    if reading.kind == TableKind::Workbook {
        let back = returned(&reading).ok_or(ImportTexts::of(lang).book_closed)?;
        return Ok(answers::check(&workbook(&back, lang)));
    }
    Ok(answers::check(&checked(&reading, lang)))
}

/// What has changed in a workbook of a plan that came back.
fn workbook(back: &Returned, lang: Lang) -> CheckedTable<'_> {
    let (mut rows, mut refused) = (Vec::new(), Vec::new());
    for change in &back.changes {
        match &change.now {
            Ok(now) => {
                let pointer = pointer::of(change.field);
                rows.push((
                    change.row,
                    CheckedRow::Entry { pointer, name: &change.name, was: change.was, now: *now },
                ));
            }
            Err(why) => refused.push((change.row, format!("{}: {}", change.name, problem(lang, why)))),
        }
    }
    let texts = ImportTexts::of(lang);
    let mut notes = vec![(texts.book_others)(back.same)];
    if !back.missing.is_empty() {
        notes.push((texts.book_missing)(&back.missing.join("; ")));
    }
    CheckedTable { kind: "workbook", rows, refused, notes, ..CheckedTable::default() }
}

fn checked(reading: &TableReading, lang: Lang) -> CheckedTable<'_> {
    let columns = reading.columns.iter().map(|column| CheckedColumn {
        heading: &column.heading,
        meaning: column.meaning.map(Meaning::id),
        decimal: column.decimal.map(DecimalMark::letter),
        sample: &column.sample,
    });
    let rows = reading.rows.iter().filter_map(|row| {
        let says = match &row.record {
            TableRecord::Region(region) => CheckedRow::Region(region),
            TableRecord::Month(observed) => CheckedRow::Month(observed),
            TableRecord::Sponsorship(cohort) => CheckedRow::Sponsorship(cohort),
            TableRecord::Entry { .. } => return None,
        };
        Some((row.number, says))
    });
    CheckedTable {
        kind: match reading.kind {
            TableKind::Regions => "regions",
            TableKind::Months => "months",
            TableKind::Sponsorships => "sponsorships",
            TableKind::Workbook => "workbook",
        },
        columns: columns.collect(),
        rows: rows.collect(),
        refused: reading.refused.iter().map(|row| (row.number, words::row_problem(lang, &row.why))).collect(),
        questions: reading.questions.iter().map(|question| words::question(lang, question)).collect(),
        notes: reading.notes.iter().map(|note| words::note(lang, note)).collect(),
    }
}
