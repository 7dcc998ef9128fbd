//! Reading a table in steps, so that a page can show how far it is and be told to stop. Dropping a reader stops it.

use super::MOST_ROWS;
use super::cell::{SheetRow, TableSheet};
use super::kind::{NotATable, TableContainer, container};
use super::ods::OdsRows;
use super::plan::SheetPlan;
use super::reading::{
    Answers, ReadRow, RefusedTableRow, RowProblem, TableNote, TableQuestion, TableReading, TableRecord,
};
use super::row::record;
use super::text::{TextRows, decoded};
use super::totals::{Beside, beside, check};
use super::xlsx::XlsxRows;

/// Rows in a step.
const ROWS: usize = 400;

/// Reads a whole table at once.
///
/// # Errors
/// What is no table.
///
/// ```
/// use jangkau::office::table::{Answers, TableRecord, read};
///
/// let table = "Kabupaten/Kota;Potensi;Peserta aktif;Posisi\nKota Binjai;97.777;24.386;Okt 2024\n";
/// let reading = read(table.as_bytes(), &Answers::default()).map_err(|_| "no table")?;
/// let [row] = reading.rows.as_slice() else { return Err("rows") };
/// let TableRecord::Region(region) = &row.record else { return Err("no region") };
/// assert_eq!((region.code.as_str(), region.eligible.map(|people| people.0)), ("12.75", Some(97_777.0)));
/// # Ok::<(), &str>(())
/// ```
pub fn read(bytes: &[u8], answers: &Answers) -> Result<TableReading, NotATable> {
    let mut reader = TableReader::new(bytes.to_vec(), answers.clone())?;
    loop {
        if let Progress::Done(reading) = reader.step() {
            return reading;
        }
    }
}

/// How far a reader is.
#[derive(Clone, Debug, PartialEq)]
pub enum Progress {
    /// About this share of the way, from 0 to 1.
    Under(f64),
    /// At the end.
    Done(Result<TableReading, NotATable>),
}

/// Reads a table, a step at a time.
pub struct TableReader {
    answers: Answers,
    stage: Stage,
}

enum Stage {
    Text(TextRows),
    Xlsx(XlsxRows),
    Ods(OdsRows),
    Rows(Box<SheetReading>),
    Done,
}

impl TableReader {
    /// Starts on the bytes of a file, or of pasted text.
    ///
    /// # Errors
    /// What is no table.
    pub fn new(bytes: Vec<u8>, answers: Answers) -> Result<Self, NotATable> {
        let stage = match container(&bytes)? {
            TableContainer::Text => Stage::Text(TextRows::new(decoded(&bytes))),
            TableContainer::Xlsx => Stage::Xlsx(XlsxRows::new(bytes)?),
            TableContainer::Ods => Stage::Ods(OdsRows::new(&bytes)?),
        };
        Ok(Self { answers, stage })
    }

    /// Goes on by one step of some milliseconds.
    pub fn step(&mut self) -> Progress {
        let sheets = match &mut self.stage {
            Stage::Text(rows) => match rows.step(ROWS) {
                None => return Progress::Under(rows.done() * 0.5),
                Some(sheet) => Ok(vec![sheet]),
            },
            Stage::Xlsx(rows) => match rows.step() {
                Ok(None) => return Progress::Under(rows.done() * 0.5),
                Ok(Some(sheets)) => Ok(sheets),
                Err(error) => Err(error),
            },
            Stage::Ods(rows) => match rows.step() {
                Ok(None) => return Progress::Under(rows.done() * 0.5),
                Ok(Some(sheets)) => Ok(sheets),
                Err(error) => Err(error),
            },
            Stage::Rows(rows) => match rows.step(&self.answers) {
                None => return Progress::Under(0.5 + 0.5 * rows.done()),
                Some(reading) => {
                    self.stage = Stage::Done;
                    return Progress::Done(Ok(reading));
                }
            },
            Stage::Done => Err(NotATable::Empty),
        };
        match sheets.and_then(|sheets| SheetReading::new(sheets, &self.answers)) {
            Ok(rows) => {
                self.stage = Stage::Rows(Box::new(rows));
                Progress::Under(0.5)
            }
            Err(error) => {
                self.stage = Stage::Done;
                Progress::Done(Err(error))
            }
        }
    }
}

/// The rows of the sheet that is read.
struct SheetReading {
    sheet: TableSheet,
    plan: SheetPlan,
    at: usize,
    rows: Vec<ReadRow>,
    refused: Vec<RefusedTableRow>,
    seen: Vec<(String, usize)>,
    passed: Vec<usize>,
    hidden: Vec<usize>,
    totals: Vec<usize>,
    notes: Vec<TableNote>,
}

impl SheetReading {
    /// The sheet that the answers name, else the first in sight whose headings are known.
    fn new(sheets: Vec<TableSheet>, answers: &Answers) -> Result<Self, NotATable> {
        if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
            return Err(NotATable::Empty);
        }
        let known = |sheet: &TableSheet| SheetPlan::of(sheet, answers);
        let chosen = match answers.sheet {
            Some(place) => sheets.get(place).and_then(known).map(|plan| (place, plan)),
            None => sheets
                .iter()
                .enumerate()
                .filter(|(_, sheet)| !sheet.is_hidden)
                .find_map(|(place, sheet)| Some((place, known(sheet)?))),
        };
        let (place, plan) = chosen.ok_or(NotATable::NoHeadings)?;
        let others: Vec<(String, bool)> = sheets
            .iter()
            .enumerate()
            .filter(|(other, sheet)| *other != place && !sheet.rows.is_empty())
            .map(|(_, sheet)| (sheet.name.clone(), sheet.is_hidden))
            .collect();
        let sheet = sheets.into_iter().nth(place).unwrap_or_default();
        let mut notes = Vec::new();
        if !others.is_empty() {
            notes.push(TableNote::ReadSheet(sheet.name.clone()));
            notes.push(TableNote::OtherSheets(others));
        }
        let at = plan.first;
        Ok(Self {
            sheet,
            plan,
            at,
            notes,
            rows: Vec::new(),
            refused: Vec::new(),
            seen: Vec::new(),
            passed: Vec::new(),
            hidden: Vec::new(),
            totals: Vec::new(),
        })
    }

    fn done(&self) -> f64 {
        self.at as f64 / self.sheet.rows.len().max(1) as f64
    }

    fn step(&mut self, answers: &Answers) -> Option<TableReading> {
        let end = (self.at + ROWS).min(self.sheet.rows.len());
        while self.at < end {
            let Some(row) = self.sheet.rows.get_mut(self.at).map(std::mem::take) else { break };
            self.take(&row, answers);
            if matches!(beside(&self.plan, &row), Some(Beside::Total)) {
                self.totals.push(self.at);
            }
            if let Some(slot) = self.sheet.rows.get_mut(self.at) {
                *slot = row;
            }
            self.at += 1;
        }
        (self.at >= self.sheet.rows.len()).then(|| self.finish(answers))
    }

    fn take(&mut self, row: &SheetRow, answers: &Answers) {
        if row.is_hidden && answers.hidden_rows != Some(true) {
            self.hidden.push(row.number);
            return;
        }
        match beside(&self.plan, row) {
            Some(Beside::Total) => return,
            Some(Beside::Remark) => {
                self.passed.push(row.number);
                return;
            }
            None => {}
        }
        if self.rows.len() + self.refused.len() >= MOST_ROWS {
            if self.refused.last().is_none_or(|last| last.why != RowProblem::TooMany) {
                self.refused.push(RefusedTableRow { number: row.number, why: RowProblem::TooMany });
            }
            return;
        }
        match record(&self.plan, row, answers) {
            Ok(record) => self.add(row.number, record),
            Err(why) => {
                if let RowProblem::Asked(question @ TableQuestion::Codes { .. }) = &why
                    && !self.plan.questions.iter().any(|asked| matches!(asked, TableQuestion::Codes { .. }))
                {
                    self.plan.questions.push(question.clone());
                }
                self.refused.push(RefusedTableRow { number: row.number, why });
            }
        }
    }

    fn add(&mut self, number: usize, record: TableRecord) {
        let what = match &record {
            TableRecord::Region(region) => Some(region.name.clone()),
            TableRecord::Month(observed) => Some(observed.month.to_string()),
            TableRecord::Sponsorship(_) => None,
        };
        if let Some(what) = what {
            if let Some((_, first)) = self.seen.iter().find(|(other, _)| *other == what) {
                let why = RowProblem::Twice { what, first: *first };
                self.refused.push(RefusedTableRow { number, why });
                return;
            }
            self.seen.push((what, number));
        }
        if let TableRecord::Region(region) = &record
            && let (Some(eligible), Some(active), Some(percent)) =
                (region.eligible, region.active, region.percent)
        {
            let computed = active.percent_of(eligible).0;
            if (computed - percent.0).abs() > 0.05 {
                self.notes.push(TableNote::PercentDiffers { row: number, given: percent.0, computed });
            }
        }
        self.rows.push(ReadRow { number, record });
    }

    fn finish(&mut self, answers: &Answers) -> TableReading {
        let mut notes = std::mem::take(&mut self.plan.notes);
        notes.append(&mut self.notes);
        for place in &self.totals {
            if let Some(row) = self.sheet.rows.get(*place) {
                notes.extend(check(&self.plan, row, &self.rows));
            }
        }
        if !self.passed.is_empty() {
            notes.push(TableNote::PassedOver(std::mem::take(&mut self.passed)));
        }
        let mut questions = std::mem::take(&mut self.plan.questions);
        if !self.hidden.is_empty() && answers.hidden_rows.is_none() {
            questions.push(TableQuestion::HiddenRows { rows: std::mem::take(&mut self.hidden) });
        }
        let mut columns = std::mem::take(&mut self.plan.columns);
        columns.retain(|column| {
            !column.heading.is_empty() || column.meaning.is_some() || column.private.is_some()
        });
        TableReading {
            kind: self.plan.kind,
            columns,
            rows: std::mem::take(&mut self.rows),
            refused: std::mem::take(&mut self.refused),
            questions,
            notes,
        }
    }
}
