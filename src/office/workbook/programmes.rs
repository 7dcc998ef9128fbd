//! Step 4: cohorts of sponsored workers, a column each among the months; what each of them buys stands on a sheet of its
//! own, a row each.

use super::{FIRST, HEAD, PlanSheets};
use crate::model::{CohortField, Field, Package, Payer, ProgrammeField, Sponsorship, Tariff};
use crate::office::at::At;
use crate::office::book::{CellLook, NumberFormat};
use crate::office::formula::Formula;
use crate::text::spreadsheet::{MonthColumn, ProgrammeColumn as Column};
use crate::text::{Catalogue, month_short};

impl PlanSheets<'_> {
    /// What a cohort is called.
    pub(super) fn cohort_name(&self, cohort: usize) -> String {
        let Some(dates) = self.dates.get(cohort) else { return String::new() };
        let Some(programme) = self.programme_of(cohort) else {
            return (self.words.baseline_group)(cohort + 1);
        };
        let payer = self.payer_name(dates.payer);
        let name = if programme.name.is_empty() { payer } else { programme.name.as_str() };
        (self.words.tranche)(name, &month_short(self.lang, self.month(dates.start)))
    }

    pub(super) fn payer_name(&self, payer: Payer) -> &'static str {
        (Catalogue::of(self.lang).facts.payer)(payer)
    }

    fn programme_of(&self, cohort: usize) -> Option<&Sponsorship> {
        self.scenario.plan.sponsorships.get(self.dates.get(cohort)?.programme?)
    }

    /// The heads of the sheet, and in each row what is known before any month.
    pub(super) fn programme_heads(&mut self) {
        for column in Column::ALL {
            let at = At { sheet: self.sheets.programmes, row: HEAD, column: column as u16 };
            self.book.text(at, column.head(self.lang), CellLook::Heading);
        }
        for cohort in 0..self.dates.len() {
            let Some(dates) = self.dates.get(cohort).cloned() else { continue };
            let at = |column| self.programme_at(cohort, column);
            let (name, payer) = (self.cohort_name(cohort), self.payer_name(dates.payer));
            let (first, last) = (self.month(dates.start), self.month(dates.expiry) + -1);
            let (name_at, payer_at) = (at(Column::Name), at(Column::Payer));
            let (first_at, last_at) = (at(Column::First), at(Column::Last));
            self.book.text(name_at, &name, CellLook::Label);
            self.book.text(payer_at, payer, CellLook::Label);
            self.put_month(last_at, last);
            if dates.programme.is_some() {
                self.put_month(first_at, first);
                self.fill_price(cohort);
            }
        }
        if let Some(sheet) = self.book.sheets.get_mut(self.sheets.programmes) {
            sheet.widths = vec![(0, 0, 34.0), (1, 1, 18.0), (2, Column::Lapsed as u16, 15.0)];
            sheet.heights = vec![(HEAD, 48.0)];
            (sheet.frozen, sheet.is_wide) = ((FIRST, 1), true);
        }
    }

    /// Money, price and quota of a tranche.
    fn fill_price(&mut self, cohort: usize) {
        let Some((programme, dates)) =
            self.programme_of(cohort).cloned().zip(self.dates.get(cohort).cloned())
        else {
            return;
        };
        let budget = Field::Programme(dates.programme.unwrap_or(0), ProgrammeField::Budget);
        let months = (0..programme.months.cast_signed()).map(|k| {
            let month = self.month(dates.start) + k;
            Tariff::BY_RULE.halves(Some(programme.payer), programme.sector, month)
        });
        let half = months.filter(|is_half| *is_half).count();
        let full = programme.months as usize - half;
        let savings = if programme.package == Package::JkkJkmJht { programme.months } else { 0 };
        let put = |draft: &mut Self, column, formula, format| {
            draft.put(draft.programme_at(cohort, column), formula, format)
        };
        let budget = put(self, Column::Budget, self.input(budget), NumberFormat::Rupiah);
        let full = put(self, Column::FullMonths, (full as f64).into(), NumberFormat::Count);
        let half = put(self, Column::HalfMonths, (half as f64).into(), NumberFormat::Count);
        let savings = put(self, Column::Savings, f64::from(savings).into(), NumberFormat::Count);
        let rules = self.rules.clone();
        let price = full * rules.premium.clone()
            + half * rules.premium * (Formula::from(1.0) - rules.discount)
            + savings * rules.savings;
        let price = put(self, Column::PerHead, price, NumberFormat::Rupiah);
        let acceptance = if programme.refill { 1.0.into() } else { self.assumption("quota_acceptance") };
        let acceptance = put(self, Column::Acceptance, acceptance, NumberFormat::Rate);
        put(self, Column::Quota, acceptance * budget / price, NumberFormat::Count);
    }

    /// The cohorts in step `t`.
    pub(super) fn fill_cohorts(&mut self, t: usize) {
        let cohorts = 0..self.dates.len();
        if t > 0 {
            let staying = Formula::from(1.0) - self.assumption("sponsored_attrition_per_month");
            let carried = self.cell(MonthColumn::Sponsored, t - 1) * staying.clone();
            self.people(MonthColumn::CarriedOn, t, carried);
            self.end_cohorts(t, &staying);
            self.start_tranches(t);
            self.sum_ended(t);
            for cohort in cohorts.clone() {
                self.fill_heads(cohort, t, &staying);
            }
        } else {
            for cohort in 0..self.scenario.region.sponsored.len() {
                let people = self.input(Field::Cohort(cohort, CohortField::Workers));
                self.put(self.heads_at(cohort, 0), people.clone(), NumberFormat::Count);
                self.put(self.programme_at(cohort, Column::People), people, NumberFormat::Count);
            }
        }
        let sum = match cohorts.last() {
            Some(last) => Formula::Sum(self.heads_at(0, t), self.heads_at(last, t)),
            None => Formula::Number(0.0),
        };
        self.people(MonthColumn::Sponsored, t, sum);
    }

    /// Those whose step of expiry or of start is `t`.
    fn cohorts_at(&self, t: usize, is_start: bool) -> Vec<usize> {
        let cohorts = self.dates.iter().enumerate();
        let here = cohorts.filter(|(_, dates)| {
            if is_start { dates.start == t && dates.programme.is_some() } else { dates.expiry == t }
        });
        here.map(|(cohort, _)| cohort).collect()
    }

    fn end_cohorts(&mut self, t: usize, staying: &Formula) {
        for cohort in self.cohorts_at(t, false) {
            let ending = Formula::Cell(self.heads_at(cohort, t - 1)) * staying.clone();
            self.put(self.programme_at(cohort, Column::Ending), ending, NumberFormat::Count);
        }
    }

    /// Tranches in the order of the plan: their own people first, then whom the room still has.
    fn start_tranches(&mut self, t: usize) {
        let free = self.cell(MonthColumn::Informal, t)
            - self.cell(MonthColumn::Before, t)
            - self.cell(MonthColumn::CarriedOn, t);
        let mut left = free.above_zero();
        let mut new_people = Vec::new();
        for cohort in self.cohorts_at(t, true) {
            let put = |draft: &mut Self, column, formula, format| {
                draft.put(draft.programme_at(cohort, column), formula, format)
            };
            let quota = self.programme(cohort, Column::Quota);
            let own = self.dates.get(cohort).and_then(|dates| dates.renews);
            let kept = own.map_or(Formula::Number(0.0), |own| {
                quota.clone().at_most(self.programme(own, Column::Ending))
            });
            let kept = put(self, Column::Kept, kept, NumberFormat::Count);
            let room = put(self, Column::Room, left, NumberFormat::Count);
            let new = (quota - kept.clone()).at_most(room.clone());
            let new = put(self, Column::New, new, NumberFormat::Count);
            let people = put(self, Column::People, kept + new.clone(), NumberFormat::Count);
            let spent = people * self.programme(cohort, Column::PerHead);
            let spent = put(self, Column::Spent, spent, NumberFormat::Rupiah);
            let unspent = self.programme(cohort, Column::Budget) - spent;
            put(self, Column::Unspent, unspent, NumberFormat::Rupiah);
            left = room - new.clone();
            new_people.push(new);
        }
        self.people(MonthColumn::NewSponsored, t, Formula::sum_of(new_people));
    }

    /// Whoever still expires goes on paying or lapses.
    fn sum_ended(&mut self, t: usize) {
        let going_on = self.assumption("continue_after_sponsorship");
        let mut rests = Vec::new();
        for cohort in self.cohorts_at(t, false) {
            let put = |draft: &mut Self, column, formula| {
                draft.put(draft.programme_at(cohort, column), formula, NumberFormat::Count)
            };
            let heirs = self.cohorts_at(t, true);
            let heir = heirs
                .into_iter()
                .find(|heir| self.dates.get(*heir).is_some_and(|dates| dates.renews == Some(cohort)));
            let ending = self.programme(cohort, Column::Ending);
            let rest = match heir {
                Some(heir) => ending - self.programme(heir, Column::Kept),
                None => ending,
            };
            let rest = put(self, Column::Rest, rest);
            put(self, Column::Continued, rest.clone() * going_on.clone());
            put(self, Column::Lapsed, rest.clone() * (Formula::from(1.0) - going_on.clone()));
            rests.push(rest);
        }
        let is_ended = !rests.is_empty();
        let rest = self.people(MonthColumn::Rest, t, Formula::sum_of(rests));
        let continued = if is_ended { rest * going_on } else { 0.0.into() };
        self.people(MonthColumn::Continued, t, continued);
    }

    fn fill_heads(&mut self, cohort: usize, t: usize, staying: &Formula) {
        let Some(dates) = self.dates.get(cohort) else { return };
        let heads = if dates.programme.is_some() && dates.start == t {
            self.programme(cohort, Column::People)
        } else if dates.start < t && t < dates.expiry {
            Formula::Cell(self.heads_at(cohort, t - 1)) * staying.clone()
        } else {
            return;
        };
        self.put(self.heads_at(cohort, t), heads, NumberFormat::Count);
    }
}
