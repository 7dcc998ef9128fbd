//! A month: steps 2, 3 and 5 to 8 of the recursion. Step 1 and the pools are in `staff`, step 4 in `programmes`.

use super::{HEAD, PlanSheets};
use crate::model::{Field, Month, PlanPart, Stock, TargetField};
use crate::office::at::At;
use crate::office::book::{CellLook, NumberFormat};
use crate::office::formula::Formula;
use crate::text::spreadsheet::MonthColumn as Column;

/// The most months that a lapsed member goes on counting.
const MOST_GRACE: usize = 3;

impl PlanSheets<'_> {
    /// The heads of the months; cohorts have the names of their programmes.
    pub(super) fn month_heads(&mut self) {
        for column in Column::ALL {
            let at = At { row: HEAD, ..self.at(column, 0) };
            self.book.text(at, column.head(self.lang), CellLook::Heading);
        }
        for cohort in 0..self.dates.len() {
            let at = At { row: HEAD, ..self.heads_at(cohort, 0) };
            let name = self.cohort_name(cohort);
            self.book.text(at, &name, CellLook::Heading);
        }
        let last = (Column::ALL.len() + self.dates.len()) as u16;
        if let Some(sheet) = self.book.sheets.get_mut(self.sheets.months) {
            sheet.widths = vec![(0, 0, 10.0), (1, last, 14.0)];
            sheet.heights = vec![(HEAD, 48.0)];
            (sheet.frozen, sheet.is_wide) = ((HEAD + 1, 1), true);
            // Paper has what is reached and paid; the steps between are for whoever checks on a screen.
            sheet.printed = Some(Column::Money as u16);
        }
    }

    /// Everything of step `t`, in the order in which it is computed.
    pub(super) fn fill_month(&mut self, t: usize) {
        self.put_month(self.at(Column::Month, t), self.month(t));
        self.fill_target(t);
        self.fill_staff(t);
        self.fill_pools(t);
        self.fill_wage(t);
        self.fill_retention(t);
        self.fill_cohorts(t);
        self.fill_self_paid(t);
        self.fill_construction(t);
        self.fill_coverage(t);
        self.fill_money(t);
    }

    fn fill_target(&mut self, t: usize) {
        let Some((place, _)) = self.projected_targets().into_iter().find(|(_, step)| *step == t) else {
            return;
        };
        let target = self.input(Field::Target(place, TargetField::Percent));
        self.put(self.at(Column::Target, t), target, NumberFormat::Percent);
    }

    /// Whether a lever that runs from a month until another, or to the end, runs in step `t`.
    fn runs(&self, t: usize, (from, until): (Month, Option<Month>)) -> bool {
        let month = self.month(t);
        t > 0 && from <= month && until.is_none_or(|until| month <= until)
    }

    /// The amount of a lever in step `t`: its entry while it runs, else 0.
    fn lever(&self, t: usize, part: PlanPart, window: Option<(Month, Option<Month>)>) -> Formula {
        if window.is_some_and(|window| self.runs(t, window)) { self.amount(part) } else { 0.0.into() }
    }

    /// Step 2.
    fn fill_wage(&mut self, t: usize) {
        let wage = self.input(Field::Active(Stock::Wage));
        let (growth, exit) =
            (self.assumption("organic_growth_per_month.wage"), self.assumption("wage_exit_per_month"));
        if t == 0 {
            self.people(Column::Wage, 0, wage);
            return;
        }
        let organic = if t == 1 {
            (growth + exit.clone()) * wage
        } else {
            self.cell(Column::WageOrganic, t - 1) * (growth + 1.0)
        };
        let organic = self.people(Column::WageOrganic, t, organic);
        let plan = self.scenario.plan.wage_enrolment.as_ref();
        let rate = self.lever(t, PlanPart::WageEnrolment, plan.map(|lever| (lever.from, lever.until)));
        let rate = self.share(Column::WageRate, t, rate);
        let before = self.cell(Column::Wage, t - 1);
        let cap = self.cell(Column::WageCap, t);
        let room = self.people(Column::WageRoom, t, (cap.clone() - before.clone()).above_zero());
        let planned = self.people(Column::WagePlanned, t, rate * room);
        let trend = before * (Formula::from(1.0) - exit) + organic;
        let trend = self.people(Column::WageTrend, t, trend);
        self.people(Column::Wage, t, (trend.clone() + planned.clone()).at_most(cap.clone()));
        self.people(Column::WageEnrolled, t, planned.at_most((cap - trend).above_zero()));
    }

    /// Step 3.
    fn fill_retention(&mut self, t: usize) {
        if t == 0 {
            return;
        }
        let lapse = self.assumption("self_paid_lapse_per_month");
        let persist = self.assumption("first_month_persistence");
        let plan = self.scenario.plan.retention.as_ref();
        let reduction = self.lever(t, PlanPart::Retention, plan.map(|lever| (lever.from, lever.until)));
        let going_on = Formula::from(1.0) - self.share(Column::Retention, t, reduction);
        let one = || Formula::from(1.0);
        let lapsing = self.share(Column::Lapse, t, lapse.clone() * going_on.clone());
        let staying = one() - (one() - persist.clone()) * going_on;
        let staying = self.share(Column::Persist, t, staying);
        let (established, first) =
            (self.cell(Column::Established, t - 1), self.cell(Column::FirstMonth, t - 1));
        let kept =
            (lapse - lapsing.clone()) * established.clone() + (staying.clone() - persist) * first.clone();
        self.people(Column::Kept, t, kept);
        self.people(
            Column::Before,
            t,
            (one() - lapsing.clone()) * established.clone() + staying.clone() * first.clone(),
        );
        self.people(Column::Lapsed, t, lapsing * established + (one() - staying) * first);
    }

    /// Step 5, and the balanced start.
    fn fill_self_paid(&mut self, t: usize) {
        let growth = self.assumption("organic_growth_per_month.self_paid");
        if t == 0 {
            let all = self.input(Field::Active(Stock::SelfPaid));
            let gone = growth + self.assumption("self_paid_lapse_per_month");
            let ratio = self.assumption("first_month_persistence") / gone + 1.0;
            let first = self.people(Column::FirstMonth, 0, all.clone() / ratio);
            self.people(Column::SelfOrganic, 0, first.clone());
            self.people(Column::Established, 0, all - first);
            return;
        }
        let established = self.cell(Column::Before, t) + self.cell(Column::Continued, t);
        let established = self.people(Column::Established, t, established);
        let before = [Column::FirstMonth, Column::Established, Column::Sponsored];
        let before = before.map(|column| self.cell(column, t - 1));
        let room = before.into_iter().fold(self.cell(Column::Informal, t), |room, stock| room - stock);
        let room = self.people(Column::Room, t, room.above_zero());
        let cap = self.cell(Column::Informal, t) - established - self.cell(Column::Sponsored, t);
        let cap = self.people(Column::SelfCap, t, cap.above_zero());
        let organic =
            self.people(Column::SelfOrganic, t, self.cell(Column::SelfOrganic, t - 1) * (growth + 1.0));
        let plan = self.scenario.plan.self_paid_enrolment.as_ref();
        let rate = self.lever(t, PlanPart::SelfPaidEnrolment, plan.map(|lever| (lever.from, lever.until)));
        let rate = self.share(Column::SelfRate, t, rate);
        let planned = self.people(Column::SelfPlanned, t, rate * room);
        self.people(Column::FirstMonth, t, (organic.clone() + planned.clone()).at_most(cap.clone()));
        self.people(Column::SelfEnrolled, t, planned.at_most((cap - organic).above_zero()));
    }

    /// Steps 6 and 7.
    fn fill_construction(&mut self, t: usize) {
        let trend = if t == 0 {
            self.input(Field::Active(Stock::Construction))
        } else {
            self.cell(Column::Trend, t - 1) * (self.assumption("organic_growth_per_month.construction") + 1.0)
        };
        let trend = self.people(Column::Trend, t, trend);
        let season = |month: Month| self.input(Field::Season(month.of_year() as usize - 1));
        let season = season(self.month(t)) / season(self.month(0));
        self.people(Column::Construction, t, trend * season);
        self.people(Column::Other, t, self.input(Field::Active(Stock::Other)));
        if t == 0 {
            self.people(Column::Grace, 0, 0.0.into());
            return;
        }
        let months = self.assumption("grace_months_counted");
        let counted = (1..=MOST_GRACE.min(t)).map(|k| {
            let lapsed = self.cell(Column::Lapsed, t + 1 - k) + self.cell(Column::Rest, t + 1 - k)
                - self.cell(Column::Continued, t + 1 - k);
            months.clone().if_at_least(k as f64, lapsed, 0.0)
        });
        let sum = Formula::sum_of(counted);
        let sum = self.people(Column::GraceSum, t, sum);
        let free = self.cell(Column::SelfCap, t) - self.cell(Column::FirstMonth, t);
        self.people(Column::Grace, t, sum.at_most(free));
    }

    /// Step 8.
    fn fill_coverage(&mut self, t: usize) {
        let self_paid = self.cell(Column::FirstMonth, t) + self.cell(Column::Established, t);
        self.people(Column::SelfPaid, t, self_paid);
        // The stocks stand side by side.
        let planned = Formula::Sum(self.at(Column::Wage, t), self.at(Column::Grace, t));
        let planned = self.people(Column::Planned, t, planned);
        let active = self.carried_on(t, planned);
        let active = self.people(Column::Active, t, active);
        let coverage = active / self.cell(Column::Eligible, t);
        self.put(self.at(Column::Coverage, t), coverage, NumberFormat::Percent);
    }

    /// Members of step `t`: those counted, and from the last count on the plan carried on by the difference in members.
    /// docs/model.md, section 8.
    fn carried_on(&mut self, t: usize, planned: Formula) -> Formula {
        let month = self.month(t);
        if let Some(counted) = self.scenario.region.observations.iter().find(|it| it.month == month && t > 0)
        {
            let percent = counted.percent.map(|percent| percent.0 / 100.0);
            let people = counted.active.map(|people| people.0.into());
            let people = people.or_else(|| Some(self.cell(Column::Eligible, t) * percent?));
            if let Some(people) = people {
                self.counted.push(t);
                return self.people(Column::Counted, t, people);
            }
        }
        match self.counted.last() {
            Some(last) if self.is_carried_from(*last) => {
                planned + (self.cell(Column::Counted, *last) - self.cell(Column::Planned, *last))
            }
            _ => planned,
        }
    }

    /// Whether nothing was counted after step `t`: the plan is carried on from the last count alone.
    fn is_carried_from(&self, t: usize) -> bool {
        let (from, end) = (self.month(t), self.month(self.last));
        !self.scenario.region.observations.iter().any(|it| from < it.month && it.month <= end)
    }
}
