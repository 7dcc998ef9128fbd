//! The workbook of a plan: what stands on which sheet. The whole monthly model is in it as formulas, after docs/model.md,
//! section 2; amounts, rates and assumptions are cells that may be changed, dates are fixed.

mod ledger;
mod money;
mod months;
mod programmes;
mod staff;
mod summary;
#[cfg(test)]
mod tests;

use super::at::{At, date};
use super::book::{Book, CellLook, NumberFormat, Style};
use super::formula::Formula;
use super::inputs::Inputs;
use crate::model::{CohortDates, Month, PARAMETERS, Payer, PlanPart, Scenario, cohort_dates};
use crate::model::{Field, PartField};
use crate::text::Lang;
use crate::text::spreadsheet::{MonthColumn, ProgrammeColumn, SheetWords};

/// The row of the heads.
const HEAD: u32 = 0;
/// The row of the first month and of the first programme.
const FIRST: u32 = 1;

/// A workbook with the cells that may be changed in it.
#[derive(Clone, Debug)]
pub struct PlanBook {
    /// Its sheets.
    pub book: Book,
    /// Its entries.
    pub inputs: Inputs,
    /// The sheet of the months; a row for each from the second row on.
    pub months: usize,
}

/// The workbook of `scenario` in a language. `imprint` are the lines below the title.
pub fn plan_book(scenario: &Scenario, lang: Lang, imprint: &[String], link: &str) -> PlanBook {
    let mut draft = PlanSheets::new(scenario, lang);
    draft.fill_inputs(imprint, link);
    draft.heads();
    for t in 0..=draft.last {
        draft.fill_month(t);
    }
    draft.fill_years();
    draft.fill_answers();
    draft.fill_ledger();
    let PlanSheets { book, inputs, sheets, .. } = draft;
    PlanBook { book, inputs, months: sheets.months }
}

/// The entries of the workbook of `scenario`: which field, what stands before it, and the number in it.
pub fn plan_entries(scenario: &Scenario, lang: Lang) -> Vec<(Field, String, f64)> {
    let mut draft = PlanSheets::new(scenario, lang);
    draft.fill_inputs(&[], "");
    let label = |at: At| draft.book.words(At { column: 0, ..at }).to_owned();
    draft.inputs.fields().map(|(field, at)| (field, label(at), draft.book.value(at))).collect()
}

/// The places of the sheets.
#[derive(Clone, Copy, Debug)]
struct Sheets {
    summary: usize,
    months: usize,
    money: usize,
    programmes: usize,
    sources: usize,
}

/// Cells of the first sheet that no field of the scenario has.
#[derive(Clone, Debug)]
struct Rules {
    premium: Formula,
    savings: Formula,
    discount: Formula,
    growth: Formula,
}

/// The workbook while it is filled.
struct PlanSheets<'a> {
    scenario: &'a Scenario,
    lang: Lang,
    words: &'static SheetWords,
    book: Book,
    sheets: Sheets,
    inputs: Inputs,
    rules: Rules,
    /// The cohorts, each with a column among the months and a row among the programmes.
    dates: Vec<CohortDates>,
    /// Who pays for a programme.
    payers: Vec<Payer>,
    /// The last step.
    last: usize,
    /// The steps so far of which members were counted.
    counted: Vec<usize>,
}

impl<'a> PlanSheets<'a> {
    fn new(scenario: &'a Scenario, lang: Lang) -> Self {
        let words = SheetWords::of(lang);
        let mut book = Book::default();
        book.title = (words.title)(&scenario.region.name);
        let [summary, months, money, programmes, sources] = words.sheets.map(|name| book.sheet(name));
        let pays = |payer: &Payer| scenario.plan.sponsorships.iter().any(|it| it.payer == *payer);
        let nothing = || Formula::Number(0.0);
        Self {
            scenario,
            lang,
            words,
            book,
            sheets: Sheets { summary, months, money, programmes, sources },
            inputs: Inputs::new(summary),
            rules: Rules { premium: nothing(), savings: nothing(), discount: nothing(), growth: nothing() },
            dates: cohort_dates(scenario),
            payers: Payer::ALL.into_iter().filter(pays).collect(),
            last: usize::try_from(scenario.horizon - scenario.region.baseline_month).unwrap_or(0),
            counted: Vec::new(),
        }
    }

    /// The calendar month of a step.
    fn month(&self, t: usize) -> Month {
        self.scenario.region.baseline_month + t as i32
    }

    fn input(&self, field: Field) -> Formula {
        self.inputs.get(field)
    }

    /// The amount of a part of the plan; 0 where the plan has none.
    fn amount(&self, part: PlanPart) -> Formula {
        self.input(Field::Plan(part, PartField::Amount))
    }

    /// An assumption by its id.
    fn assumption(&self, id: &str) -> Formula {
        let place = PARAMETERS.iter().position(|row| row.id == id);
        place.map_or(Formula::Number(0.0), |place| self.input(Field::Parameter(place)))
    }

    /// Where a column of the months has its cell of step `t`.
    fn at(&self, column: MonthColumn, t: usize) -> At {
        At { sheet: self.sheets.months, row: FIRST + t as u32, column: column as u16 }
    }

    /// What stands there.
    fn cell(&self, column: MonthColumn, t: usize) -> Formula {
        Formula::Cell(self.at(column, t))
    }

    /// Where a cohort has its heads of step `t`.
    fn heads_at(&self, cohort: usize, t: usize) -> At {
        let column = (MonthColumn::ALL.len() + cohort) as u16;
        At { sheet: self.sheets.months, row: FIRST + t as u32, column }
    }

    /// Where a cohort has a cell among the programmes.
    fn programme_at(&self, cohort: usize, column: ProgrammeColumn) -> At {
        At { sheet: self.sheets.programmes, row: FIRST + cohort as u32, column: column as u16 }
    }

    fn programme(&self, cohort: usize, column: ProgrammeColumn) -> Formula {
        Formula::Cell(self.programme_at(cohort, column))
    }

    /// The heads of all sheets but the first.
    fn heads(&mut self) {
        self.month_heads();
        self.money_heads();
        self.programme_heads();
    }

    /// Puts a formula; what is a plain number stays one.
    fn put(&mut self, at: At, formula: Formula, format: NumberFormat) -> Formula {
        let style = Style { format, look: CellLook::Figure };
        match formula {
            Formula::Number(number) => self.book.number(at, number, style),
            formula => self.book.formula(at, formula, style),
        }
    }

    /// Puts people into a column of the months.
    fn people(&mut self, column: MonthColumn, t: usize, formula: Formula) -> Formula {
        self.put(self.at(column, t), formula, NumberFormat::Count)
    }

    /// Puts a share into a column of the months.
    fn share(&mut self, column: MonthColumn, t: usize, formula: Formula) -> Formula {
        self.put(self.at(column, t), formula, NumberFormat::Rate)
    }

    fn put_month(&mut self, at: At, month: Month) {
        let style = Style { format: NumberFormat::Month(self.lang), look: CellLook::Figure };
        self.book.number(at, date(month), style);
    }
}
