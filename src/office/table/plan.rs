//! What the headings and the columns of a sheet say, before its rows are read.

mod choice;
mod columns;
mod dates;
mod written;

use self::columns::{assign, count_by_segment, measure_in, refuse_lists, settle};
use super::answers::Answers;
use super::cell::TableSheet;
use super::column::{Meaning, ReadColumn};
use super::heading::Heading;
use super::kind::NotATable;
use super::month::table_month;
use super::place::PlaceIndex;
use super::reading::{TableKind, TableNote, TableQuestion};
use super::shape::{SheetShape, bare_shape, shape};
use crate::model::Month;
use crate::text::parse::MonthError;

/// A sheet with everything decided that its rows need, once [`SheetPlan::decide_next`] has gone through all columns.
pub struct SheetPlan {
    /// What the table is about.
    pub kind: TableKind,
    /// The columns.
    pub columns: Vec<ReadColumn>,
    /// The place of the first row of figures.
    pub first: usize,
    /// The month of figures that name none.
    pub month: Option<Month>,
    /// The year of months that name none.
    pub year: Option<i32>,
    /// Whether the day stands first in dates with two meanings; `None` where nobody knows.
    pub day_first: Option<bool>,
    /// Columns that hang on a question: their place and the question.
    pub asked: Vec<(usize, TableQuestion)>,
    /// The question that every row hangs on.
    pub waits: Option<TableQuestion>,
    /// Questions and notes so far.
    pub questions: Vec<TableQuestion>,
    /// Notes so far.
    pub notes: Vec<TableNote>,
    /// All regions.
    pub index: PlaceIndex,
    /// Whether the month stands above the headings.
    is_titled: bool,
    /// Columns that are still to be decided, the first last.
    left: Vec<ReadColumn>,
}

impl SheetPlan {
    /// What the headings of a sheet say.
    ///
    /// # Errors
    /// No headings that are known, or none but those of people.
    pub fn of(sheet: &TableSheet, answers: &Answers) -> Result<Self, NotATable> {
        let index = PlaceIndex::new();
        let found = shape(sheet, &index);
        let found = found.or_else(|| bare_shape(sheet, &index).filter(|_| answers.by_hand));
        let SheetShape { mut columns, unread, first, month: titled, year, unit } =
            found.ok_or(NotATable::NoHeadings)?;
        assign(&mut columns, answers);
        let has = |columns: &[ReadColumn], meaning: Meaning| {
            columns.iter().any(|column| column.meaning == Some(meaning))
        };
        let kind = match () {
            () if has(&columns, Meaning::Payer) => TableKind::Sponsorships,
            () if has(&columns, Meaning::Name)
                || has(&columns, Meaning::Code)
                || has(&columns, Meaning::StatisticsCode) =>
            {
                TableKind::Regions
            }
            () if has(&columns, Meaning::Month) => TableKind::Months,
            () if columns.iter().any(|column| column.private.is_some()) => return Err(NotATable::People),
            () if unread.iter().any(|(_, said)| *said == Heading::OtherPlace) => {
                return Err(NotATable::OtherPlaces);
            }
            () if answers.by_hand => TableKind::Regions,
            () => return Err(NotATable::NoHeadings),
        };
        refuse_lists(&columns, &unread, kind)?;
        settle(&mut columns, &unread, kind);
        measure_in(&mut columns, unit);
        if kind == TableKind::Months {
            count_by_segment(&mut columns, answers);
        }
        let mut plan = Self {
            kind,
            columns: Vec::new(),
            first,
            month: titled.or(answers.month),
            day_first: answers.day_first,
            asked: Vec::new(),
            waits: None,
            questions: Vec::new(),
            notes: Vec::new(),
            index,
            year,
            is_titled: titled.is_some(),
            left: Vec::new(),
        };
        plan.choose(sheet, &mut columns);
        if answers.by_hand
            && kind == TableKind::Regions
            && !PLACES.iter().any(|meaning| has(&columns, *meaning))
        {
            plan.waits = Some(TableQuestion::Columns);
            plan.questions.push(TableQuestion::Columns);
        }
        plan.note_unread(&columns, &unread);
        columns.reverse();
        plan.left = columns;
        Ok(plan)
    }

    /// Decides how the cells of the next column are written, all of them looked at; `false` when there is none left.
    pub fn decide_next(&mut self, sheet: &TableSheet, answers: &Answers) -> bool {
        let Some(mut column) = self.left.pop() else { return false };
        if let Some(private) = column.private {
            self.notes.push(TableNote::Private { heading: column.heading.clone(), private });
        }
        if let Some(meaning) = column.meaning {
            if self.place(meaning).is_some() {
                self.notes.push(TableNote::SecondColumn(column.heading.clone()));
                column.meaning = None;
            } else {
                self.decide(sheet, &mut column, meaning, answers);
            }
        }
        self.columns.push(column);
        if self.left.is_empty() {
            self.settle_month();
        }
        true
    }

    /// Says where the month comes from that regions do not name, or asks for it.
    fn settle_month(&mut self) {
        if self.kind != TableKind::Regions || self.place(Meaning::Month).is_some() || self.waits.is_some() {
            return;
        }
        let dated = [Meaning::Eligible, Meaning::Active, Meaning::Percent];
        let has_figures = dated.iter().any(|meaning| self.place(*meaning).is_some())
            || self.columns.iter().any(|column| matches!(column.meaning, Some(Meaning::Segment(_))));
        match self.month {
            _ if !has_figures => {}
            Some(month) if self.is_titled => self.notes.push(TableNote::TitleMonth(month)),
            Some(_) => {}
            None => self.questions.push(TableQuestion::Month),
        }
    }

    /// Notes columns that are not read and might be missed.
    fn note_unread(&mut self, columns: &[ReadColumn], unread: &[(usize, Heading)]) {
        for (place, said) in unread {
            let heading = columns.iter().find(|column| column.place == *place);
            let Some(heading) = heading.map(|column| column.heading.clone()) else { continue };
            match said {
                Heading::NoYear | Heading::NoWageYear if self.kind == TableKind::Regions => {
                    self.notes.push(TableNote::NoYear(heading));
                }
                Heading::TargetPeople => self.notes.push(TableNote::TargetPeople(heading)),
                Heading::OfTarget => self.notes.push(TableNote::OfTarget(heading)),
                Heading::OtherBase => self.notes.push(TableNote::OtherBase(heading)),
                _ => {}
            }
        }
    }

    /// Whether a column of months stands among those that are still to be decided.
    pub fn has_months(&self) -> bool {
        let is_month = |column: &ReadColumn| {
            !matches!(table_month(&column.sample, Some(2000)), Err(MonthError::NotAMonth))
        };
        self.left.iter().any(|column| column.meaning == Some(Meaning::Month) && is_month(column))
    }

    /// The column of this meaning.
    pub fn place(&self, meaning: Meaning) -> Option<&ReadColumn> {
        self.columns.iter().find(|column| column.meaning == Some(meaning))
    }

    /// Whether the column in this place is one of numbers.
    pub fn is_number(&self, place: usize) -> bool {
        let mut all = self.columns.iter().chain(&self.left);
        all.any(|column| column.place == place && column.meaning.is_some_and(Meaning::is_number))
    }
}

/// What says of which region a row is.
const PLACES: [Meaning; 3] = [Meaning::Name, Meaning::Code, Meaning::StatisticsCode];
