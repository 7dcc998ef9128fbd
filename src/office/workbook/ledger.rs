//! The ledger: each figure that may be changed, with where it came from when the workbook was made.

use super::{At, FIRST, HEAD, PlanSheets, Style};
use crate::data::{FigureRow, rules, sourced_of};
use crate::model::{Assumptions, Field, Measure, Scenario, Status};
use crate::office::book::CellLook;
use crate::office::inputs::{format_of, number_of, scale};
use crate::text;
use crate::text::refusals::field_name;
use crate::text::spreadsheet::SourceColumn as Column;
use crate::view::{capital, status_word};

/// Where a figure comes from, in words.
struct Provenance {
    date: String,
    status: String,
    source: String,
}

impl PlanSheets<'_> {
    fn source_at(&self, row: u32, column: Column) -> At {
        At { sheet: self.sheets.sources, row, column: column as u16 }
    }

    /// The whole sheet.
    pub(super) fn fill_ledger(&mut self) {
        for column in Column::ALL {
            self.book.text(self.source_at(HEAD, column), column.head(self.lang), CellLook::Heading);
        }
        let mut row = FIRST;
        let fields: Vec<Field> = self.inputs.fields().map(|(field, _)| field).collect();
        for field in fields {
            let Some((number, measure)) = number_of(self.scenario, field) else { continue };
            let name = match field {
                Field::Season(month) => {
                    let months = text::month_names(self.lang);
                    (self.words.season)(months.get(month).copied().unwrap_or_default())
                }
                field => field_name(self.lang, field),
            };
            self.fill_source(row, &name, (number, measure), &self.provenance(field));
            row += 1;
        }
        for (name, figure) in [
            (self.words.premium, rules::PREMIUM_JKK_JKM.row()),
            (self.words.savings, savings()),
            (self.words.discount, rules::DISCOUNT.row()),
        ] {
            let measure = if figure.number < 1.0 { Measure::Fraction } else { Measure::Rupiah };
            self.fill_source(row, name, (figure.number, measure), &self.provenance_of(&figure));
            row += 1;
        }
        if let Some(sheet) = self.book.sheets.get_mut(self.sheets.sources) {
            sheet.widths = vec![(0, 0, 56.0), (1, 1, 20.0), (2, 4, 16.0), (5, 5, 90.0)];
            (sheet.frozen, sheet.is_wide, sheet.printed) = ((FIRST, 1), true, Some(Column::Source as u16));
        }
    }

    fn fill_source(
        &mut self,
        row: u32,
        name: &str,
        (number, measure): (f64, Measure),
        provenance: &Provenance,
    ) {
        let style = Style { format: format_of(measure), look: CellLook::Figure };
        self.book.text(self.source_at(row, Column::Name), &capital(name), CellLook::Label);
        self.book.number(self.source_at(row, Column::Value), number * scale(measure), style);
        self.book.text(self.source_at(row, Column::Unit), self.words.unit(measure), CellLook::Label);
        self.book.text(self.source_at(row, Column::Date), &provenance.date, CellLook::Label);
        self.book.text(self.source_at(row, Column::Status), &provenance.status, CellLook::Label);
        self.book.text(self.source_at(row, Column::Source), &provenance.source, CellLook::Source);
    }

    /// Of a value of the scenario. One without a source is the planner's own; an assumption that nobody has changed is
    /// the program's.
    fn provenance(&self, field: Field) -> Provenance {
        let is_assumption = matches!(field, Field::Parameter(_) | Field::Switch(_) | Field::Season(_));
        let source = self.scenario.shown_source(field);
        if is_assumption && source.is_none() {
            let status = if self.is_default(field) { Status::Assumed } else { Status::Yours };
            let said = if self.is_default(field) {
                self.words.default_assumption
            } else {
                self.words.changed_assumption
            };
            let status = status_word(self.lang, status).to_owned();
            return Provenance { date: String::new(), status, source: said.to_owned() };
        }
        let status = source.map_or(Status::Yours, |source| source.status);
        let date = source.map(|source| source.as_of.as_str()).unwrap_or_default();
        let publication = match (sourced_of(self.scenario, field), source) {
            (Some(row), _) => format!("{}, {}", row.citation.publication(), row.citation.address()),
            (None, Some(source)) if source.source.is_empty() => source.note.clone(),
            (None, Some(source)) => source.source.clone(),
            (None, None) => String::new(),
        };
        Provenance {
            date: text::date(self.lang, date).unwrap_or_else(|| date.to_owned()),
            status: status_word(self.lang, status).to_owned(),
            source: publication,
        }
    }

    fn is_default(&self, field: Field) -> bool {
        let usual = Scenario { assumptions: Assumptions::default(), ..self.scenario.clone() };
        field.value(&usual) == field.value(self.scenario)
    }

    fn provenance_of(&self, figure: &FigureRow) -> Provenance {
        Provenance {
            date: text::date(self.lang, figure.as_of.as_str()).unwrap_or_default(),
            status: status_word(self.lang, figure.status).to_owned(),
            source: format!("{}, {}", figure.source.publication(), figure.source.address()),
        }
    }
}

/// What old-age savings cost: the larger package without the smaller one.
fn savings() -> FigureRow {
    let whole = rules::PREMIUM_JKK_JKM_JHT.row();
    FigureRow { number: whole.number - rules::PREMIUM_JKK_JKM.row().number, ..whole }
}
