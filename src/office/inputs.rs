//! The cells that may be changed: one for each value of the scenario that a formula reads.

use super::at::At;
use super::book::{Book, CellLook, Entry, NumberFormat};
use super::formula::Formula;
use crate::model::{Allowed, Field, Measure, Scenario, Value};
use crate::text::spreadsheet::SheetWords;
use crate::text::{self, Lang};

/// Entries of the first sheet, in three columns: name, number, unit.
#[derive(Clone, Debug)]
pub struct Inputs {
    sheet: usize,
    cells: Vec<(Field, At)>,
}

impl Inputs {
    /// None yet; they will stand on `sheet`.
    pub const fn new(sheet: usize) -> Self {
        Self { sheet, cells: Vec::new() }
    }

    /// The cell of a field; 0 where it has none.
    pub fn get(&self, field: Field) -> Formula {
        self.at(field).map_or(Formula::Number(0.0), Formula::Cell)
    }

    /// Where the cell of a field is.
    pub fn at(&self, field: Field) -> Option<At> {
        self.cells.iter().find(|(of, _)| *of == field).map(|(_, at)| *at)
    }

    /// The fields that have a cell, in the order of the sheet.
    pub fn fields(&self) -> impl Iterator<Item = (Field, At)> {
        self.cells.iter().copied()
    }

    /// Puts a row for a field of `scenario`, called `name`; nothing where the scenario has no such value. Returns whether
    /// there is one.
    pub fn put(
        &mut self,
        book: &mut Book,
        (scenario, lang): (&Scenario, Lang),
        field: Field,
        row: u32,
        name: &str,
    ) -> bool {
        let at = |column| At { sheet: self.sheet, row, column };
        let Some((number, measure)) = number_of(scenario, field) else { return false };
        book.text(at(0), name, CellLook::Label);
        if !matches!(field, Field::Switch(_)) {
            book.text(at(2), SheetWords::of(lang).unit(measure), CellLook::Unit);
        }
        self.entry(book, (number, field), at(1), lang);
        true
    }

    /// Puts the cell alone.
    pub fn entry(&mut self, book: &mut Book, (number, field): (f64, Field), at: At, lang: Lang) {
        let words = SheetWords::of(lang);
        let (format, allowed) = match field.allowed() {
            Some(allowed) => (format_of(allowed.measure), allowed),
            None => (NumberFormat::Word(words.yes, words.no), Allowed::whole(0.0, 1.0, Measure::Plain)),
        };
        let scale = scale(allowed.measure);
        let least = if allowed.above_low { least_above(allowed) } else { allowed.low };
        let number_text = |number: f64| match allowed.measure {
            Measure::Fraction => text::percent(lang, 100.0 * number, 0),
            Measure::Percent => text::percent(lang, number, 0),
            _ if number.fract() == 0.0 => text::count(lang, number),
            _ => text::decimal(lang, number, 6),
        };
        let entry = Entry {
            allowed: (least * scale, allowed.high * scale),
            is_whole: allowed.whole,
            refusal: (words.refusal)(&number_text(least), &number_text(allowed.high)),
        };
        book.entry(at, number * scale, format, entry);
        self.cells.push((field, at));
    }
}

/// The number in a field, and what it counts; a switch is 1 or 0.
pub fn number_of(scenario: &Scenario, field: Field) -> Option<(f64, Measure)> {
    match field.value(scenario) {
        Value::Number(number) => Some((number, field.allowed()?.measure)),
        Value::Switch(on) => Some((f64::from(u8::from(on)), Measure::Plain)),
        _ => None,
    }
}

/// What a number of a scenario is multiplied by to stand in a cell: percent are fractions there.
pub const fn scale(measure: Measure) -> f64 {
    match measure {
        Measure::Percent => 0.01,
        _ => 1.0,
    }
}

/// The least number of a field whose lower end is refused.
const fn least_above(allowed: Allowed) -> f64 {
    match allowed.measure {
        Measure::People => 1.0,
        _ => 0.01,
    }
}

/// How a number is written.
pub const fn format_of(measure: Measure) -> NumberFormat {
    match measure {
        Measure::People | Measure::Months | Measure::Years => NumberFormat::Count,
        Measure::Rupiah => NumberFormat::Rupiah,
        Measure::Fraction => NumberFormat::Rate,
        Measure::Percent => NumberFormat::Percent,
        Measure::CalendarYear | Measure::Plain => NumberFormat::Plain,
    }
}
