//! A table on its way in: what a planner sees of it before anything is taken, and what taking it does. Nothing here changes
//! anything: [`ImportView::take`] holds plain data, and whoever asked for the table does with it what it is for.

mod columns;
mod questions;
mod rows;

use std::rc::Rc;

use super::table::{
    Answers, Meaning, RefusedTableRow, RowProblem, TableKind, TableQuestion, TableReading, words,
};
use crate::codec::document::Document;
use crate::model::{Month, RegionRow, Scenario};
use crate::state::Edit;
use crate::text::{ImportTexts, Lang};
use crate::view::{Sentence, region_name};

pub use columns::ColumnView;
pub use questions::{AskedQuestion, month_answer};

/// Who asks for a table, and what a table becomes there.
#[derive(Clone, Debug, PartialEq)]
pub enum TableTaker {
    /// The planner's page: regions go into the library, months and sponsorships into the region on screen.
    Planner {
        /// What forms have made of the region on screen.
        scenario: Rc<Scenario>,
        /// Whether that cannot be projected, so that nothing can be added to it.
        is_waiting: bool,
        /// The month that it is.
        today: Option<Month>,
    },
    /// Whoever needs rows of regions as they were read, one for each region. Other tables are refused.
    Rows,
}

/// What was taken.
#[derive(Clone, Debug, PartialEq)]
pub enum AcceptedTable {
    /// For [`TableTaker::Rows`]: the rows, with the name of the table.
    Rows(String, Vec<RegionRow>),
    /// For the library: a plan without measures for each region.
    Regions(Vec<Document>),
    /// For the region on screen: one step.
    Edit(Edit),
}

/// A row as it is shown before it is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct RowView {
    /// Its number in the file.
    pub number: usize,
    /// Its cells, one for each of [`ImportView::heads`].
    pub cells: Vec<String>,
    /// Whether it will be taken.
    pub is_taken: bool,
}

/// A table as a planner sees it before anything of it is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportView {
    /// What the table was read as.
    pub kind: Sentence,
    /// How many rows were read, wait, and are refused.
    pub counts: String,
    /// The sheets to choose from: place, name, whether it was read. Empty for a single one.
    pub sheets: Vec<(usize, String, bool)>,
    /// What has to be answered, and what was.
    pub questions: Vec<AskedQuestion>,
    /// The columns, from left to right.
    pub columns: Vec<ColumnView>,
    /// What a column can be.
    pub meanings: Vec<(Meaning, String)>,
    /// Sentences about data of people that is refused.
    pub private: Vec<String>,
    /// Heads of [`ImportView::rows`], behind the number of the row.
    pub heads: Vec<&'static str>,
    /// The first rows that were read, as many as were asked for.
    pub rows: Vec<RowView>,
    /// How many were read.
    pub all_rows: usize,
    /// What stands above them.
    pub rows_title: String,
    /// The first rows that were refused, with the reason; those that wait for an answer are only counted.
    pub refused: Vec<(usize, String)>,
    /// How many were refused.
    pub all_refused: usize,
    /// What is worth knowing.
    pub notes: Vec<String>,
    /// The words of the button and what it takes; `None` where there is nothing to take.
    pub take: Option<(String, AcceptedTable)>,
    /// What is said beside the button, or in its place.
    pub say: &'static str,
}

/// What has been said about a table so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conversation {
    /// Every question that came up, the first first.
    pub asked: Vec<TableQuestion>,
    /// The answers.
    pub answers: Answers,
}

impl Conversation {
    /// The same with other answers. Questions about another sheet go with it.
    #[must_use]
    pub fn with(&self, answers: Answers) -> Self {
        let asked = if answers.sheet == self.answers.sheet { self.asked.clone() } else { Vec::new() };
        Self { asked, answers }
    }

    /// Keeps the questions of a reading among those that have come up.
    pub fn hear(&mut self, reading: &TableReading) {
        for question in &reading.questions {
            if !self.asked.iter().any(|known| questions::is_same(known, question)) {
                self.asked.push(question.clone());
            }
        }
    }
}

/// How much of a table is shown at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownRows {
    /// Rows that were read.
    pub rows: usize,
    /// Rows that were not taken.
    pub refused: usize,
}

/// What a planner sees of a reading of the table called `name`.
pub fn import_view(
    reading: &TableReading,
    said: &Conversation,
    taker: &TableTaker,
    name: &str,
    shown: ShownRows,
    lang: Lang,
) -> ImportView {
    let texts = ImportTexts::of(lang);
    let rows::Taken { heads, rows, take, count, notes: besides } =
        rows::taken(reading, taker, name, shown.rows, lang);
    let questions = questions::questions(said, reading, lang);
    let open = questions.iter().filter(|question| question.is_open).count();
    let is_asked = |row: &&RefusedTableRow| matches!(row.why, RowProblem::Asked(_));
    let waiting = reading.refused.iter().filter(is_asked).count();
    let all_refused = reading.refused.len() - waiting;
    let refused = reading.refused.iter().filter(|row| !is_asked(row)).take(shown.refused);
    let (private, mut notes) = columns::notes(reading, lang);
    notes.extend(besides);
    let is_workbook = reading.kind == TableKind::Workbook;
    let all_rows = if is_workbook { rows.len() } else { reading.rows.len() };
    let several = reading.sheets.iter().filter(|_| reading.sheets.len() > 1);
    let sheets = several.map(|sheet| {
        let name = if sheet.is_hidden { (texts.hidden_sheet)(&sheet.name) } else { sheet.name.clone() };
        (sheet.place, name, sheet.is_read)
    });
    ImportView {
        kind: Sentence::new(&(texts.understood)(words::kind(lang, reading.kind))),
        counts: if is_workbook {
            let taken = rows.iter().filter(|row| row.is_taken).count();
            (texts.book_counts)(taken, rows.len() - taken)
        } else {
            (texts.counts)(reading.rows.len(), waiting, all_refused)
        },
        rows_title: (if is_workbook { texts.book_rows } else { texts.rows })(all_rows),
        sheets: sheets.collect(),
        questions,
        columns: columns::columns(reading, lang),
        meanings: columns::meanings(reading, lang),
        private,
        heads,
        rows,
        all_rows,
        refused: refused.map(|row| (row.number, words::row_problem(lang, &row.why))).collect(),
        all_refused,
        notes,
        say: say(reading, taker, take.is_some(), (open, count), texts),
        take,
    }
}

/// What is said beside the button, or in its place.
fn say(
    reading: &TableReading,
    taker: &TableTaker,
    is_taken: bool,
    (open, readable): (usize, usize),
    texts: &ImportTexts,
) -> &'static str {
    match taker {
        TableTaker::Rows if reading.kind != TableKind::Regions => texts.wrong_kind,
        TableTaker::Planner { is_waiting: true, .. } if reading.kind != TableKind::Regions => texts.waiting,
        _ if reading.kind == TableKind::Workbook && !is_taken => texts.book_same,
        _ if is_taken => texts.nothing_yet,
        _ if open > 0 => texts.answer_first,
        _ if readable > 0 => texts.nothing_new,
        _ => texts.nothing,
    }
}

/// The region on screen, for what is said about it.
pub fn taker_region(taker: &TableTaker, lang: Lang) -> String {
    match taker {
        TableTaker::Planner { scenario, .. } => region_name(&scenario.region.name, lang),
        TableTaker::Rows => String::new(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
