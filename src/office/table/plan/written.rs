//! How the cells of a column are written: decimals, shares, units, the order of dates. Decided from all of its cells.

use super::super::answers::Answers;
use super::super::cell::{NumberLook, TableCell, TableSheet};
use super::super::column::{Meaning, ReadColumn};
use super::super::figure::{ColumnMarks, DecimalMark, Digits, column_marks};
use super::super::reading::{TableNote, TableQuestion};
use super::SheetPlan;
use super::choice::looks_like_people;
use super::dates::{DayOrder, day_order};

/// No region has more people, and no month a higher minimum wage: what tells thousands from decimals where figures are
/// written in thousands.
const MOST_PEOPLE: f64 = 20_000_000.0;
const MOST_WAGE: f64 = 100_000_000.0;

impl SheetPlan {
    /// Decides how the cells of a column are written.
    pub(super) fn decide(
        &mut self,
        sheet: &TableSheet,
        column: &mut ReadColumn,
        meaning: Meaning,
        answers: &Answers,
    ) {
        let cells = || sheet.rows.iter().skip(self.first).map(|row| row.at(column.place));
        if meaning.is_month() {
            self.decide_order(sheet, column);
            return;
        }
        if !meaning.is_number() {
            return;
        }
        if meaning.is_percent()
            && answers.meaning(column.place).is_none()
            && looks_like_people(column, cells())
        {
            column.meaning = None;
            self.notes.push(TableNote::LooksLikePeople(column.heading.clone()));
            return;
        }
        if column.times > 1 {
            self.notes.push(TableNote::Unit { heading: column.heading.clone(), times: column.times });
        }
        let times = f64::from(column.times);
        let most = match () {
            () if meaning.is_percent() => Some(100.0),
            () if column.times == 1 => None,
            () if meaning.is_money() => Some(MOST_WAGE / times),
            () => Some(MOST_PEOPLE / times),
        };
        let is_whole = !meaning.is_percent() && column.times == 1;
        let marks = column_marks(cells().map(TableCell::text), is_whole, most);
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

    /// Whether the day stands first, as the dates of this column say, else those of the others.
    fn decide_order(&mut self, sheet: &TableSheet, column: &ReadColumn) {
        let cells = |place: usize| sheet.rows.iter().skip(self.first).map(move |row| row.at(place));
        let is_month = |other: &&ReadColumn| other.meaning.is_some_and(Meaning::is_month);
        let known = |place: usize| match day_order(cells(place)) {
            DayOrder::Known(day_first) => Some(day_first),
            _ => None,
        };
        let own = day_order(cells(column.place));
        let others = self.columns.iter().chain(&self.left).filter(is_month);
        let of_others = others.map(|other| other.place).find_map(known);
        match own {
            DayOrder::Known(day_first) => self.day_first = Some(day_first),
            DayOrder::Unknown(sample) if self.day_first.is_none() => {
                self.day_first = of_others;
                if of_others.is_none() {
                    self.ask(
                        column.place,
                        TableQuestion::DayFirst { heading: column.heading.clone(), sample },
                    );
                }
            }
            _ => {}
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
