//! The table of `jangkau regions`.

use std::collections::BTreeMap;

use crate::codec::answers::regions::RefusedRow;
use crate::model::RegionRow;
use crate::office::table::{
    Answers, MOST_ROWS, NotATable, ReadRow, RefusedTableRow, TableNote, TableRecord, read, words,
};
use crate::text::Lang;
use crate::text::command_line::{TableMistake, table_mistake};

/// Rows of a table, each with its row in the file, and those that could not be read.
#[derive(Default)]
pub struct RegionTable {
    pub rows: Vec<(usize, RegionRow)>,
    pub refused: Vec<RefusedRow>,
}

impl RegionTable {
    /// Without rows about a region that has one already, and without those after [`MOST_ROWS`].
    pub fn unique(mut self, lang: Lang) -> Self {
        let mut refuse = |row: usize, mistake: &TableMistake| {
            self.refused.push(RefusedRow { row, reason: table_mistake(lang, mistake) });
        };
        if let Some((row, _)) = self.rows.get(MOST_ROWS) {
            refuse(*row, &TableMistake::TooMany { most: MOST_ROWS });
            self.rows.truncate(MOST_ROWS);
        }
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        self.rows.retain(|(row, region)| {
            let key = if region.code.is_empty() { region.name.to_lowercase() } else { region.code.clone() };
            let first = *seen.entry(key).or_insert(*row);
            if first != *row {
                refuse(*row, &TableMistake::Twice { first });
            }
            first == *row
        });
        self
    }
}

/// The rows of `bytes`, a table in any form that the app reads.
pub fn read_table(bytes: &[u8], lang: Lang) -> Result<RegionTable, String> {
    let reading = read(bytes, &Answers::default()).map_err(|why| words::not_a_table(lang, why).to_owned())?;
    let said =
        |row: &RefusedTableRow| RefusedRow { row: row.number, reason: words::row_problem(lang, &row.why) };
    let mut table = RegionTable { rows: Vec::new(), refused: reading.refused.iter().map(said).collect() };
    // What is said of columns stands with the headings.
    let unread =
        reading.notes.iter().filter(|note| matches!(note, TableNote::NoYear(_) | TableNote::Private { .. }));
    let about_columns = reading.questions.iter().map(|question| words::question(lang, question));
    let about_columns = about_columns.chain(unread.map(|note| words::note(lang, note)));
    table.refused.extend(about_columns.map(|reason| RefusedRow { row: 1, reason }));
    for ReadRow { number, record } in reading.rows {
        match record {
            TableRecord::Region(region) if region.month.is_none() && has_figures(&region) => {
                let reason = table_mistake(lang, &TableMistake::MonthMissing);
                table.refused.push(RefusedRow { row: number, reason });
            }
            TableRecord::Region(region) => table.rows.push((number, region)),
            TableRecord::Month(_) | TableRecord::Sponsorship(_) | TableRecord::Entry { .. } => {
                return Err(words::not_a_table(lang, NotATable::NoHeadings).to_owned());
            }
        }
    }
    Ok(table)
}

/// Whether a row says anything that is of a month.
const fn has_figures(region: &RegionRow) -> bool {
    region.eligible.is_some() || region.active.is_some() || region.percent.is_some()
}
