//! What the headings and the columns of a sheet say, before its rows are read.

mod columns;

use self::columns::{assign, count_by_segment, settle};
use super::answers::Answers;
use super::cell::{NumberLook, TableCell, TableSheet};
use super::column::{Meaning, ReadColumn};
use super::figure::{ColumnMarks, DecimalMark, Digits, column_marks};
use super::heading::Heading;
use super::kind::NotATable;
use super::place::PlaceIndex;
use super::reading::{TableKind, TableNote, TableQuestion};
use super::shape::{SheetShape, bare_shape, shape};
use crate::model::Month;
use crate::text::parse::{MonthError, month};

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
        let SheetShape { mut columns, unread, first, month: titled } = found.ok_or(NotATable::NoHeadings)?;
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
            () if answers.by_hand => TableKind::Regions,
            () => return Err(NotATable::NoHeadings),
        };
        settle(&mut columns, kind);
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
            is_titled: titled.is_some(),
            left: Vec::new(),
        };
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
        match self.month {
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
                Heading::NoYear => self.notes.push(TableNote::NoYear(heading)),
                Heading::OtherBase => self.notes.push(TableNote::OtherBase(heading)),
                _ => {}
            }
        }
    }

    /// Whether a column of months stands among those that are still to be decided.
    pub fn has_months(&self) -> bool {
        let is_month = |column: &ReadColumn| !matches!(month(&column.sample), Err(MonthError::NotAMonth));
        self.left.iter().any(|column| column.meaning == Some(Meaning::Month) && is_month(column))
    }

    /// The column of this meaning.
    pub fn place(&self, meaning: Meaning) -> Option<&ReadColumn> {
        self.columns.iter().find(|column| column.meaning == Some(meaning))
    }

    /// Decides how the cells of a column are written.
    fn decide(&mut self, sheet: &TableSheet, column: &mut ReadColumn, meaning: Meaning, answers: &Answers) {
        let cells = || sheet.rows.iter().skip(self.first).map(|row| row.at(column.place));
        if meaning.is_month() {
            let order = day_order(cells());
            if let (DayOrder::Unknown(sample), None) = (order, self.day_first) {
                let question = TableQuestion::DayFirst { heading: column.heading.clone(), sample };
                self.ask(column.place, question);
            } else if let DayOrder::Known(day_first) = day_order(cells()) {
                self.day_first = Some(day_first);
            }
            return;
        }
        if !meaning.is_number() {
            return;
        }
        let most = if meaning.is_percent() { Some(100.0) } else { None };
        let marks = column_marks(cells().map(TableCell::text), !meaning.is_percent(), most);
        column.decimal = match marks {
            ColumnMarks::Silent => None,
            ColumnMarks::Says(mark) => Some(mark),
            ColumnMarks::Contradicts(samples) => {
                self.open_decimal(column, samples.to_vec(), answers);
                answers.decimal(column.place)
            }
            ColumnMarks::Open(sample) => {
                self.open_decimal(column, vec![sample], answers);
                answers.decimal(column.place)
            }
        };
        if meaning.is_percent() {
            self.decide_share(sheet, column, answers);
        }
    }

    fn open_decimal(&mut self, column: &ReadColumn, samples: Vec<String>, answers: &Answers) {
        if answers.decimal(column.place).is_none() {
            let (place, heading) = (column.place, column.heading.clone());
            self.ask(place, TableQuestion::Decimal { column: place, heading, samples });
        }
    }

    /// Numbers up to 1 in a column of percent: a share of 1 unless a cell says otherwise.
    fn decide_share(&mut self, sheet: &TableSheet, column: &mut ReadColumn, answers: &Answers) {
        let decimal = column.decimal.unwrap_or(DecimalMark::Comma);
        let (mut count, mut most, mut says_percent) = (0, 0.0_f64, false);
        for row in sheet.rows.iter().skip(self.first) {
            match row.at(column.place) {
                TableCell::Number(_, NumberLook::Percent) => says_percent = true,
                TableCell::Number(value, NumberLook::Plain) => (count, most) = (count + 1, most.max(*value)),
                TableCell::Text(text) => {
                    if let Some(digits) = Digits::of(text) {
                        says_percent |= digits.is_percent;
                        let value = digits.value(decimal).unwrap_or(0.0);
                        (count, most) = (count + 1, most.max(value));
                    }
                }
                _ => {}
            }
        }
        if count == 0 || most > 1.0 || most == 0.0 || says_percent {
            return;
        }
        if let Some(is_share) = answers.share(column.place) {
            column.is_share = is_share;
        } else {
            let (heading, sample) = (column.heading.clone(), column.sample.clone());
            self.ask(column.place, TableQuestion::Share { column: column.place, heading, sample });
        }
    }

    fn ask(&mut self, place: usize, question: TableQuestion) {
        self.asked.push((place, question.clone()));
        self.questions.push(question);
    }
}

/// What says of which region a row is.
const PLACES: [Meaning; 3] = [Meaning::Name, Meaning::Code, Meaning::StatisticsCode];

/// What the dates of a column say about their order.
enum DayOrder {
    /// Nothing: none has two meanings.
    Silent,
    /// Whether the day stands first.
    Known(bool),
    /// A date that has two meanings, and none that has one.
    Unknown(String),
}

fn day_order<'a>(cells: impl Iterator<Item = &'a TableCell>) -> DayOrder {
    let (mut open, mut known) = (None, None);
    for text in cells.map(TableCell::text) {
        if month(text) == Err(MonthError::Ambiguous) {
            open.get_or_insert_with(|| text.to_owned());
            continue;
        }
        let mut parts = text.split(['/', '-', '.']).map(str::trim);
        if let (Some(first), Some(second), Some(_)) = (parts.next(), parts.next(), parts.next()) {
            let numbers = (first.parse::<u32>(), second.parse::<u32>());
            if let (Ok(first @ 1..=31), Ok(second @ 1..=31)) = numbers {
                known = known.or((first > 12 || second > 12).then_some(first > 12));
            }
        }
    }
    match (open, known) {
        (None, _) => DayOrder::Silent,
        (Some(_), Some(day_first)) => DayOrder::Known(day_first),
        (Some(sample), None) => DayOrder::Unknown(sample),
    }
}
