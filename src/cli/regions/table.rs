//! The table of `jangkau regions`.

use std::collections::BTreeMap;

use crate::codec::answers::regions::RefusedRow;
use crate::codec::file::text_of;
use crate::codec::region_table::{self, TableProblem};
use crate::model::RegionRow;
use crate::text::command_line::{TableMistake, table_mistake, table_problem};
use crate::text::{Lang, refusals};

/// Rows of a table that are answered: ten times the kabupaten and kota of the country.
const MOST_ROWS: usize = 5_000;

/// Largest table in bytes: three thousand for each of its rows.
pub const MOST_BYTES: usize = 3_000 * MOST_ROWS;

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

/// The rows of `bytes`, CSV.
pub fn read_table(bytes: &[u8], lang: Lang) -> Result<RegionTable, String> {
    if bytes.len() > MOST_BYTES {
        return Err(table_problem(lang, &TableProblem::TooLarge { most: MOST_BYTES }));
    }
    let text = text_of(bytes).map_err(|error| {
        let sentences = refusals::file_error(lang, &error).into_iter().map(|(_, sentence)| sentence);
        sentences.collect::<Vec<_>>().join(" ")
    })?;
    let mut table = RegionTable::default();
    for (row, read) in region_table::read(&text).map_err(|problem| table_problem(lang, &problem))? {
        match read {
            Ok(region) => table.rows.push((row, region)),
            Err(problem) => table.refused.push(RefusedRow { row, reason: table_problem(lang, &problem) }),
        }
    }
    Ok(table)
}
