//! The first sheet: the answer, then everything that may be changed.

use super::{At, PlanSheets, Rules};
use crate::model::{
    CohortField, Field, JHT, JKK_JKM, Lever, Month, PARAMETERS, PartField, PlanPart, ProgrammeField,
    RevisionField, Stock, Switch, TargetField,
};
use crate::office::book::{BookChart, BookLine, CellLook, NumberFormat, Style};
use crate::office::formula::Formula;
use crate::text::refusals::field_name;
use crate::text::spreadsheet::MonthColumn;
use crate::text::{month_long, month_names};
use crate::view::{capital, lever_name};

/// The assumption that no formula reads: it illustrates what members receive.
const UNREAD: &str = "deaths_per_year";
/// Coverage this close below a target has reached it, percentage points: what two sums of the same people may differ by.
const ROUNDING: f64 = 1e-9;
/// People this close to a whole number are whole.
const ROUNDING_OF_PEOPLE: f64 = 1e-6;
/// The first column below the chart and the last.
const CHART: (u16, u16) = (6, 17);
/// Rows between the title and the answer: the imprint.
const ANSWER: u32 = 7;

impl PlanSheets<'_> {
    fn summary_at(&self, row: u32, column: u16) -> At {
        At { sheet: self.sheets.summary, row, column }
    }

    /// Title, imprint, and the entries below the room that the answers need.
    pub(super) fn fill_inputs(&mut self, imprint: &[String], link: &str) {
        let title = self.book.title.clone();
        self.book.text(self.summary_at(0, 0), &title, CellLook::Title);
        self.book.text(self.summary_at(1, 0), &self.scenario.name, CellLook::Section);
        for (row, line) in (2..ANSWER - 2).zip(imprint) {
            self.book.text(self.summary_at(row, 0), line, CellLook::Note);
        }
        self.book.address(self.summary_at(ANSWER - 2, 0), link);
        self.fill_targets();
        let mut row = ANSWER + 3 + self.projected_targets().len().max(1) as u32;
        let region = self.region_fields();
        row = self.section(row, self.words.region, &region);
        let plan = self.plan_fields();
        row = self.section(row, self.words.plan, &plan);
        let assumptions = self.assumption_fields();
        row = self.section(row, self.words.assumptions, &assumptions);
        self.fill_rules(row);
        if let Some(sheet) = self.book.sheets.get_mut(self.sheets.summary) {
            sheet.widths = vec![(0, 0, 52.0), (1, 1, 20.0), (2, 4, 15.0), (5, 5, 3.0)];
            (sheet.is_wide, sheet.printed) = (true, Some(CHART.1));
            sheet.heights = vec![(0, 24.0), (1, 18.0), (ANSWER + 1, 30.0)];
        }
    }

    /// A part of the sheet with a row for each field; returns the row after it.
    fn section(&mut self, mut row: u32, title: &str, fields: &[(Field, String)]) -> u32 {
        let mut is_begun = false;
        for (field, name) in fields {
            if !is_begun {
                self.book.text(self.summary_at(row, 0), title, CellLook::Section);
                row += 1;
                is_begun = true;
            }
            let of = (self.scenario, self.lang);
            row += u32::from(self.inputs.put(&mut self.book, of, *field, row, name));
        }
        row + u32::from(is_begun)
    }

    fn named(&self, field: Field) -> (Field, String) {
        (field, capital(&field_name(self.lang, field)))
    }

    fn region_fields(&self) -> Vec<(Field, String)> {
        let region = &self.scenario.region;
        let mut fields = vec![Field::Eligible, Field::FormalShare];
        for stock in Stock::ALL {
            fields.push(Field::Active(stock));
            if stock == Stock::NonAsn {
                fields.push(Field::NonAsnTotal);
            }
        }
        fields.extend((0..region.sponsored.len()).map(|place| Field::Cohort(place, CohortField::Workers)));
        let revisions = 0..region.base_revisions.len();
        fields.extend(revisions.map(|place| Field::Revision(place, RevisionField::Workers)));
        fields.extend(region.minimum_wage.iter().map(|(year, _)| Field::MinimumWage(*year)));
        fields.into_iter().map(|field| self.named(field)).collect()
    }

    fn plan_fields(&self) -> Vec<(Field, String)> {
        let parts = PlanPart::ALL.map(|part| self.named(Field::Plan(part, PartField::Amount)));
        let csr = Lever::Csr.place(self.scenario);
        let programmes = 0..self.scenario.plan.sponsorships.len();
        let programmes = programmes.map(|place| {
            let lever = if csr == Some(place) { Lever::Csr } else { Lever::Sponsorship(place) };
            let (field, name) = self.named(Field::Programme(place, ProgrammeField::Budget));
            (field, format!("{name} ({})", lever_name(self.scenario, self.lang, lever)))
        });
        parts.into_iter().chain(programmes).collect()
    }

    fn assumption_fields(&self) -> Vec<(Field, String)> {
        let numbers = PARAMETERS.iter().enumerate().filter(|(_, row)| row.id != UNREAD);
        let numbers = numbers.map(|(place, _)| self.named(Field::Parameter(place)));
        let months = month_names(self.lang).iter().enumerate();
        let season =
            months.map(|(place, month)| (Field::Season(place), capital(&(self.words.season)(month))));
        // A yes or a no answers a question, which the name of the field is not.
        let switches = Switch::ALL.map(|switch| match switch {
            Switch::OutreachByBpjs => (Field::Switch(switch), self.words.outreach_by_bpjs.to_owned()),
            _ => self.named(Field::Switch(switch)),
        });
        numbers.chain(switches).chain(season).collect()
    }

    /// What a rule says, and the growth of a month; nobody changes them here.
    fn fill_rules(&mut self, row: u32) {
        let words = self.words;
        self.book.text(self.summary_at(row, 0), words.rules, CellLook::Section);
        // Half, or nothing where the plan goes without.
        let given = self.input(Field::Switch(Switch::Discount));
        let grown = self.assumption("eligible_growth_per_year") + 1.0;
        let mut rule = |at: u32, name: &str, formula: Formula, format: NumberFormat| {
            self.book.text(self.summary_at(row + at, 0), &capital(name), CellLook::Label);
            self.put(self.summary_at(row + at, 1), formula, format)
        };
        self.rules = Rules {
            premium: rule(1, words.premium, JKK_JKM.0.into(), NumberFormat::Rupiah),
            savings: rule(2, words.savings, JHT.0.into(), NumberFormat::Rupiah),
            discount: rule(3, words.discount, given * 0.5, NumberFormat::Rate),
            growth: rule(4, words.growth, grown.power(1.0 / 12.0), NumberFormat::Plain),
        };
    }

    /// The targets whose December is projected: place in the region and step.
    pub(super) fn projected_targets(&self) -> Vec<(usize, usize)> {
        let targets = self.scenario.region.targets.iter().enumerate();
        let step =
            |year: i32| usize::try_from(Month::december(year) - self.scenario.region.baseline_month).ok();
        let steps = targets.filter_map(|(place, target)| Some((place, step(target.year)?)));
        steps.filter(|(_, step)| *step <= self.last).collect()
    }

    /// Puts the targets with their entries, which the months show, too.
    fn fill_targets(&mut self) {
        for (row, (place, _)) in (ANSWER + 2..).zip(self.projected_targets()) {
            let field = Field::Target(place, TargetField::Percent);
            let Some(target) = self.scenario.region.targets.get(place) else { continue };
            let (percent, name) = (target.percent.0, (self.words.target)(target.year, &target.label));
            self.book.text(self.summary_at(row, 0), &name, CellLook::Label);
            let at = self.summary_at(row, 1);
            self.inputs.entry(&mut self.book, (percent, field), at, self.lang);
        }
    }

    /// The verdict on each target; without one the coverage at the end.
    pub(super) fn fill_answers(&mut self) {
        let words = self.words;
        self.book.text(self.summary_at(ANSWER, 0), words.answer, CellLook::Section);
        for (column, head) in (0..).zip(words.answers) {
            self.book.text(self.summary_at(ANSWER + 1, column), head, CellLook::Heading);
        }
        let targets = self.projected_targets();
        for (row, (place, step)) in (ANSWER + 2..).zip(&targets) {
            self.fill_verdict(row, self.input(Field::Target(*place, TargetField::Percent)), *step);
        }
        if targets.is_empty() {
            let name = (words.at_end)(&month_long(self.lang, self.month(self.last)));
            self.book.text(self.summary_at(ANSWER + 2, 0), &name, CellLook::Label);
            self.result(ANSWER + 2, 2, self.cell(MonthColumn::Coverage, self.last), NumberFormat::Percent);
        }
        self.draw_chart();
    }

    fn fill_verdict(&mut self, row: u32, target: Formula, step: usize) {
        let words = self.words;
        let coverage = self.result(row, 2, self.cell(MonthColumn::Coverage, step), NumberFormat::Percent);
        let short = (coverage - target.clone()) * 100.0;
        let reached = short.if_at_least(-ROUNDING, 1.0, 0.0);
        let reached = self.result(row, 3, reached, NumberFormat::Word(words.reached, words.missed));
        let people = target * self.cell(MonthColumn::Eligible, step) - self.cell(MonthColumn::Active, step);
        let people = reached.if_at_least(1.0, 0.0, (people - ROUNDING_OF_PEOPLE).rounded_up().above_zero());
        self.result(row, 4, people, NumberFormat::Count);
    }

    fn result(&mut self, row: u32, column: u16, formula: Formula, format: NumberFormat) -> Formula {
        let style = Style { format, look: CellLook::Result };
        self.book.formula(self.summary_at(row, column), formula, style)
    }

    /// Coverage by month, and the targets as marks.
    fn draw_chart(&mut self) {
        let column = |column: MonthColumn| (self.at(column, 0), self.at(column, self.last));
        let head = |column: MonthColumn| At { row: super::HEAD, ..self.at(column, 0) };
        let line = |of: MonthColumn, is_line| BookLine { name: head(of), values: column(of), is_line };
        let mut lines = vec![line(MonthColumn::Coverage, true)];
        if !self.projected_targets().is_empty() {
            lines.push(line(MonthColumn::Target, false));
        }
        let chart = BookChart {
            at: self.summary_at(ANSWER, CHART.0),
            title: self.words.chart.to_owned(),
            lang: self.lang,
            months: column(MonthColumn::Month),
            lines,
        };
        if let Some(sheet) = self.book.sheets.get_mut(self.sheets.summary) {
            sheet.chart = Some(chart);
        }
    }
}
