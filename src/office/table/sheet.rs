//! The rows of the sheet that is read, some at a time.

use std::collections::BTreeMap;

use super::MOST_ROWS;
use super::answers::Answers;
use super::cell::{SheetRow, TableSheet};
use super::kind::NotATable;
use super::lying::{Upright, upright};
use super::plan::SheetPlan;
use super::reading::{
    ReadRow, ReadSheet, RefusedTableRow, RowProblem, TableKind, TableNote, TableQuestion, TableReading,
    TableRecord,
};
use super::row::record;
use super::totals::{Beside, beside, check};

/// Rows in a step.
const ROWS: usize = 400;

/// A sheet with its headings found; one whose months are columns is set upright.
fn planned(sheet: &TableSheet, answers: &Answers) -> Result<(SheetPlan, Option<TableSheet>), NotATable> {
    let standing = SheetPlan::of(sheet, &Answers { by_hand: false, ..answers.clone() });
    let may_lie = match &standing {
        Err(NotATable::NoHeadings) => true,
        Ok(plan) => plan.kind != TableKind::Sponsorships && !plan.has_months(),
        Err(_) => false,
    };
    let lying = if may_lie { upright(sheet, answers) } else { None };
    if let Some(Upright { sheet, question, note }) = lying
        && let Ok(mut plan) = SheetPlan::of(&sheet, answers)
    {
        plan.notes.extend(note);
        plan.questions.extend(question.clone());
        plan.waits = plan.waits.or(question);
        return Ok((plan, Some(sheet)));
    }
    match standing {
        Err(NotATable::NoHeadings) if answers.by_hand => Ok((SheetPlan::of(sheet, answers)?, None)),
        standing => Ok((standing?, None)),
    }
}

/// The sheet that the answers name, else the first in sight whose headings are known, else such a hidden one.
fn chosen(
    sheets: &[TableSheet],
    answers: &Answers,
) -> Result<(usize, SheetPlan, Option<TableSheet>), NotATable> {
    if let Some((place, sheet)) = answers.sheet.and_then(|place| Some((place, sheets.get(place)?))) {
        let (plan, upright) = planned(sheet, answers)?;
        return Ok((place, plan, upright));
    }
    let mut why = NotATable::NoHeadings;
    for is_hidden in [false, true] {
        for (place, sheet) in sheets.iter().enumerate().filter(|(_, sheet)| sheet.is_hidden == is_hidden) {
            match planned(sheet, answers) {
                Ok((plan, upright)) => return Ok((place, plan, upright)),
                Err(NotATable::NoHeadings) => {}
                Err(other) => why = other,
            }
        }
    }
    Err(why)
}

/// The rows of the sheet that is read.
pub struct SheetReading {
    sheet: TableSheet,
    sheets: Vec<ReadSheet>,
    plan: SheetPlan,
    at: usize,
    rows: Vec<ReadRow>,
    refused: Vec<RefusedTableRow>,
    /// Regions or months, each with the number of its row.
    seen: BTreeMap<String, usize>,
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
        let sheet = upright.or_else(|| sheets.into_iter().nth(place)).unwrap_or_default();
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
            seen: BTreeMap::new(),
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
            Ok(Some(record)) => self.add(row.number, record),
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

    fn add(&mut self, number: usize, record: TableRecord) {
        let what = match &record {
            TableRecord::Region(region) => Some(region.name.clone()),
            TableRecord::Month(observed) => Some(observed.month.to_string()),
            TableRecord::Sponsorship(_) | TableRecord::Entry { .. } => None,
        };
        if let Some(what) = what {
            if let Some(first) = self.seen.get(&what) {
                let why = RowProblem::Twice { what, first: *first };
                self.refused.push(RefusedTableRow { number, why });
                return;
            }
            self.seen.insert(what, number);
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
        TableReading {
            kind: self.plan.kind,
            plan: None,
            sheets: std::mem::take(&mut self.sheets),
            columns,
            rows: std::mem::take(&mut self.rows),
            refused: std::mem::take(&mut self.refused),
            questions,
            notes,
        }
    }
}
