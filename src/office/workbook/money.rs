//! The money: by payer and month, then by payer and year.

use super::{FIRST, HEAD, PlanSheets};
use crate::model::{Field, Sector, Switch, Tariff};
use crate::office::at::At;
use crate::office::book::{CellLook, NumberFormat, Style};
use crate::office::formula::Formula;
use crate::text::spreadsheet::{MoneyColumn as Column, MonthColumn, ProgrammeColumn};

impl PlanSheets<'_> {
    /// Where a fixed column has its cell; payers stand behind the month.
    fn money_at(&self, column: Column, row: u32) -> At {
        let shift = if column == Column::Month { 0 } else { self.payers.len() };
        At { sheet: self.sheets.money, row, column: column as u16 + shift as u16 }
    }

    fn payer_at(&self, place: usize, row: u32) -> At {
        At { sheet: self.sheets.money, row, column: 1 + place as u16 }
    }

    /// The heads of the sheet.
    pub(super) fn money_heads(&mut self) {
        for column in Column::ALL {
            let at = self.money_at(column, HEAD);
            self.book.text(at, column.head(self.lang), CellLook::Heading);
        }
        for (place, payer) in self.payers.clone().into_iter().enumerate() {
            let (at, name) = (self.payer_at(place, HEAD), self.payer_name(payer));
            self.book.text(at, name, CellLook::Heading);
        }
        let last = self.money_at(Column::SelfPaid, HEAD).column;
        if let Some(sheet) = self.book.sheets.get_mut(self.sheets.money) {
            sheet.widths = vec![(0, 0, 16.0), (1, last, 20.0)];
            sheet.heights = vec![(HEAD, 48.0)];
            (sheet.frozen, sheet.is_wide) = ((FIRST, 1), true);
        }
    }

    /// The money of step `t`.
    pub(super) fn fill_money(&mut self, t: usize) {
        let row = FIRST + t as u32;
        self.put_month(self.money_at(Column::Month, row), self.month(t));
        for (place, payer) in self.payers.clone().into_iter().enumerate() {
            let cohorts = self.dates.iter().enumerate();
            let own = cohorts.filter(|(_, it)| it.programme.is_some() && it.start == t && it.payer == payer);
            let spent =
                Formula::sum_of(own.map(|(cohort, _)| self.programme(cohort, ProgrammeColumn::Spent)));
            self.rupiah(self.payer_at(place, row), spent);
        }
        let (wage, premium) = (self.minimum_wage(t), self.self_premium(t));
        let wage = self.put(self.at(MonthColumn::WageMinimum, t), wage, NumberFormat::Rupiah);
        let premium = self.put(self.at(MonthColumn::SelfPremium, t), premium, NumberFormat::Rupiah);
        let staff = if t == 0 {
            Formula::Number(0.0)
        } else {
            self.cell(MonthColumn::Added, t) * self.assumption("non_asn_contribution_rate") * wage
        };
        self.rupiah(self.money_at(Column::Staff, row), staff);
        self.rupiah(self.money_at(Column::Outreach, row), self.outreach(t));
        let total = Formula::Sum(self.payer_at(0, row), self.money_at(Column::Outreach, row));
        let total = self.rupiah(self.money_at(Column::Total, row), total);
        let so_far = match t {
            0 => total.clone(),
            _ => Formula::Cell(self.money_at(Column::SoFar, row - 1)) + total.clone(),
        };
        self.rupiah(self.money_at(Column::SoFar, row), so_far);
        let contributed = self.cell(MonthColumn::SelfPaid, t) * premium;
        self.rupiah(self.money_at(Column::SelfPaid, row), contributed);
        self.put(self.at(MonthColumn::Money, t), total, NumberFormat::Rupiah);
    }

    fn rupiah(&mut self, at: At, formula: Formula) -> Formula {
        self.put(at, formula, NumberFormat::Rupiah)
    }

    /// Enrolling and keeping people.
    fn outreach(&self, t: usize) -> Formula {
        if t == 0 {
            return Formula::Number(0.0);
        }
        let parts = [
            ("outreach_cost_per_enrolment.wage", MonthColumn::WageEnrolled),
            ("outreach_cost_per_enrolment.self_paid", MonthColumn::SelfEnrolled),
            ("outreach_cost_per_enrolment.kept", MonthColumn::Kept),
        ];
        let all = Formula::sum_of(parts.map(|(id, column)| self.cell(column, t) * self.assumption(id)));
        all * (Formula::from(1.0) - self.input(Field::Switch(Switch::OutreachByBpjs)))
    }

    /// The minimum wage of the year, of the latest known before it, or of the first known.
    fn minimum_wage(&self, t: usize) -> Formula {
        let (known, year) = (&self.scenario.region.minimum_wage, self.month(t).year());
        let latest = known.iter().rev().find(|(of, _)| *of <= year).or_else(|| known.first());
        latest.map_or(Formula::Number(0.0), |(of, _)| self.input(Field::MinimumWage(*of)))
    }

    /// What a self-payer contributes in the month.
    fn self_premium(&self, t: usize) -> Formula {
        let full = self.rules.premium.clone();
        if Tariff::BY_RULE.halves(None, Sector::General, self.month(t)) {
            full * (Formula::from(1.0) - self.rules.discount.clone())
        } else {
            full
        }
    }

    /// Below the months, the sums of each year.
    pub(super) fn fill_years(&mut self) {
        let mut row = FIRST + self.last as u32 + 2;
        let last = self.money_at(Column::SelfPaid, HEAD).column;
        let so_far = self.money_at(Column::SoFar, HEAD).column;
        for year in self.month(0).year()..=self.month(self.last).year() {
            let steps = (0..=self.last).filter(|t| self.month(*t).year() == year);
            let rows: Vec<u32> = steps.map(|t| FIRST + t as u32).collect();
            let Some((first, end)) = rows.first().zip(rows.last()) else { continue };
            let at = |row, column| At { sheet: self.sheets.money, row, column };
            self.book.text(at(row, 0), &(self.words.year_total)(year), CellLook::Result);
            for column in (1..=last).filter(|column| *column != so_far) {
                let sum = Formula::Sum(at(*first, column), at(*end, column));
                let style = Style { format: NumberFormat::Rupiah, look: CellLook::Result };
                self.book.formula(at(row, column), sum, style);
            }
            row += 1;
        }
    }
}
