//! The rows of the sheet that is read, some at a time.

mod chosen;

use self::chosen::{chosen, fill_merged};
use super::MOST_ROWS;
use super::answers::Answers;
use super::cell::{SheetRow, TableCell, TableSheet};
use super::column::{Meaning, ReadColumn};
use super::kind::NotATable;
use super::plan::SheetPlan;
use super::reading::{
    ReadRow, ReadSheet, RefusedTableRow, RowProblem, TableKind, TableNote, TableQuestion, TableReading,
    TableRecord,
};
use super::repeats;
use super::row::record;
use super::totals::{Beside, beside, check};
use crate::model::RegionRow;

/// Rows in a step.
const ROWS: usize = 400;

/// The rows of the sheet that is read.
pub struct SheetReading {
    sheet: TableSheet,
    sheets: Vec<ReadSheet>,
    plan: SheetPlan,
    at: usize,
    rows: Vec<ReadRow>,
    refused: Vec<RefusedTableRow>,
    /// The regions of sponsorships, by the numbers of their rows.
    owners: Vec<(usize, String)>,
    /// The number of a row of other headings, below which another table stands.
    other: Option<usize>,
    /// Rows whose percentage was not computed.
    no_percent: Vec<usize>,
    passed: Vec<usize>,
    blank: Vec<usize>,
    hidden: Vec<usize>,
    totals: Vec<usize>,
    notes: Vec<TableNote>,
}

impl SheetReading {
    /// Of the sheet that [`chosen`] names.
    pub fn new(sheets: Vec<TableSheet>, answers: &Answers) -> Result<Self, NotATable> {
        if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
            return Err(NotATable::Empty);
        }
        let (place, plan, upright) = chosen(&sheets, answers)?;
        let named = |(at, sheet): (usize, &TableSheet)| ReadSheet {
            place: at,
            name: sheet.name.clone(),
            is_hidden: sheet.is_hidden,
            is_read: at == place,
        };
        let filled = sheets.iter().enumerate().filter(|(_, sheet)| !sheet.rows.is_empty());
        let all: Vec<ReadSheet> = filled.map(named).collect();
        let others: Vec<(String, bool)> = all
            .iter()
            .filter(|sheet| !sheet.is_read)
            .map(|sheet| (sheet.name.clone(), sheet.is_hidden))
            .collect();
        let mut sheet = upright.or_else(|| sheets.into_iter().nth(place)).unwrap_or_default();
        fill_merged(&mut sheet, &plan);
        let mut notes = Vec::new();
        if !others.is_empty() || sheet.is_hidden {
            notes.push(TableNote::ReadSheet { name: sheet.name.clone(), is_hidden: sheet.is_hidden });
        }
        if !others.is_empty() {
            notes.push(TableNote::OtherSheets(others));
        }
        let at = plan.first;
        Ok(Self {
            sheet,
            sheets: all,
            plan,
            at,
            notes,
            rows: Vec::new(),
            refused: Vec::new(),
            owners: Vec::new(),
            other: None,
            no_percent: Vec::new(),
            passed: Vec::new(),
            blank: Vec::new(),
            hidden: Vec::new(),
            totals: Vec::new(),
        })
    }

    /// How much has been read, from 0 to 1.
    pub fn done(&self) -> f64 {
        self.at as f64 / self.sheet.rows.len().max(1) as f64
    }

    /// Goes on by a column, then by some rows; the reading at the end.
    pub fn step(&mut self, answers: &Answers) -> Option<TableReading> {
        if self.plan.decide_next(&self.sheet, answers) {
            return None;
        }
        let end = (self.at + ROWS).min(self.sheet.rows.len());
        while self.at < end {
            let Some(row) = self.sheet.rows.get_mut(self.at).map(std::mem::take) else { break };
            self.take(&row, answers);
            if self.plan.waits.is_none() && matches!(beside(&self.plan, &row), Some(Beside::Total)) {
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
        if let Some(question) = &self.plan.waits {
            if self.refused.len() < MOST_ROWS {
                let why = RowProblem::Asked(question.clone());
                self.refused.push(RefusedTableRow { number: row.number, why });
            }
            return;
        }
        if let Some(year) = self.plan.place(Meaning::Year).and_then(|column| row.at(column.place).year()) {
            self.plan.year = Some(year);
        }
        let beside = beside(&self.plan, row);
        match beside {
            Some(Beside::OtherHeadings) => self.other = Some(row.number),
            Some(Beside::SameHeadings) => self.other = None,
            _ => {}
        }
        match (beside, self.other) {
            (Some(Beside::Total), None) => return,
            (Some(Beside::Remark | Beside::SameHeadings | Beside::OtherHeadings), _) => {
                self.passed.push(row.number);
                return;
            }
            (_, Some(row_of)) => {
                let why = RowProblem::OtherHeadings { row: row_of };
                self.refused.push(RefusedTableRow { number: row.number, why });
                return;
            }
            (None, None) => {}
        }
        if self.rows.len() + self.refused.len() >= MOST_ROWS {
            if self.refused.last().is_none_or(|last| last.why != RowProblem::TooMany) {
                self.refused.push(RefusedTableRow { number: row.number, why: RowProblem::TooMany });
            }
            return;
        }
        match self.owner(row).and_then(|()| record(&self.plan, row, answers)) {
            Ok(Some(record)) => self.add(row, record),
            Ok(None) => self.blank.push(row.number),
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

    /// Keeps the region of a sponsorship, where the table names one.
    fn owner(&mut self, row: &SheetRow) -> Result<(), RowProblem> {
        let named = self.plan.place(Meaning::Name).filter(|_| self.plan.kind == TableKind::Sponsorships);
        let Some(cell) = named.map(|column| row.at(column.place)).filter(|cell| cell.is_filled()) else {
            return Ok(());
        };
        let found = self.plan.index.find(cell, &TableCell::Blank, None).map_err(RowProblem::Place)?;
        self.owners.push((row.number, found.name.to_owned()));
        Ok(())
    }

    fn add(&mut self, row: &SheetRow, record: TableRecord) {
        let number = row.number;
        if let TableRecord::Region(RegionRow { percent: None, .. }) = &record
            && let Some(column) = self.plan.place(Meaning::Percent)
            && matches!(row.at(column.place), TableCell::Uncomputed | TableCell::Broken)
        {
            self.no_percent.push(number);
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
        let rows_of_totals = || self.totals.iter().filter_map(|place| self.sheet.rows.get(*place));
        let numbers: Vec<usize> = rows_of_totals().map(|row| row.number).collect();
        for row in rows_of_totals() {
            notes.extend(check(&self.plan, row, &self.rows, &numbers));
        }
        let is_hidden = |column: &&ReadColumn| column.meaning.is_some() && self.sheet.hides(column.place);
        let hidden_columns: Vec<String> =
            self.plan.columns.iter().filter(is_hidden).map(|column| column.heading.clone()).collect();
        if !hidden_columns.is_empty() {
            notes.push(TableNote::HiddenColumns(hidden_columns));
        }
        if !self.no_percent.is_empty() {
            notes.push(TableNote::NoPercent(std::mem::take(&mut self.no_percent)));
        }
        if !self.blank.is_empty() {
            notes.push(TableNote::NoData(std::mem::take(&mut self.blank)));
        }
        if !self.passed.is_empty() {
            notes.push(TableNote::PassedOver(std::mem::take(&mut self.passed)));
        }
        let mut questions = std::mem::take(&mut self.plan.questions);
        let hidden = std::mem::take(&mut self.hidden);
        match answers.hidden_rows {
            None if !hidden.is_empty() => questions.push(TableQuestion::HiddenRows { rows: hidden }),
            Some(false) if !hidden.is_empty() => notes.push(TableNote::HiddenRows(hidden)),
            _ => {}
        }
        let mut columns = std::mem::take(&mut self.plan.columns);
        columns.retain(|column| {
            !column.heading.is_empty() || column.meaning.is_some() || column.private.is_some()
        });
        let mut reading = TableReading {
            kind: self.plan.kind,
            plan: None,
            sheets: std::mem::take(&mut self.sheets),
            columns,
            rows: std::mem::take(&mut self.rows),
            refused: std::mem::take(&mut self.refused),
            questions,
            notes,
        };
        let is_said = reading.refused.iter().any(|row| row.why == RowProblem::TooMany);
        if let Some(number) = self.sheet.cut.filter(|_| !is_said) {
            reading.refused.push(RefusedTableRow { number, why: RowProblem::TooMany });
        }
        repeats::settle(&mut reading, &self.owners, answers);
        reading
    }
}
