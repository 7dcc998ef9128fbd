//! Examples of the tables that can be read: with the headings that are understood, and the figures of the region on screen.

use super::at::{At, date};
use super::book::{Book, CellLook, NumberFormat, Style};
use super::import::TableTaker;
use super::table::TableKind;
use crate::codec::csv::{Cell, Dialect, write as write_csv};
use crate::data::{all_members, is_per_100k, places};
use crate::model::{Month, Observation, Scenario, SponsoredCohort};
use crate::text::{Catalogue, ImportTexts, Lang};

/// Months that an example has room for.
const MONTHS: i32 = 12;
/// The province whose regions stand in an example where no region is on screen: the one whose regions are built in.
const PROVINCE: &str = "12.";

/// A region of an example.
#[derive(Clone, Debug, PartialEq)]
struct TemplateRegion {
    name: String,
    code: String,
    /// Eligible workers, active members and their month, where they are known.
    known: Option<(f64, f64, Month)>,
}

/// What an example is filled with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TemplateFacts {
    regions: Vec<TemplateRegion>,
    /// Months with what was counted.
    months: Vec<(Month, Option<f64>)>,
    /// Running sponsorships.
    sponsored: Vec<SponsoredCohort>,
}

impl TemplateFacts {
    /// What is known on screen.
    pub fn of(taker: &TableTaker) -> Self {
        match taker {
            TableTaker::Planner { scenario, .. } => Self::of_region(scenario),
            TableTaker::Rows => Self { regions: province(PROVINCE), ..Self::default() },
        }
    }

    fn of_region(scenario: &Scenario) -> Self {
        let region = &scenario.region;
        let known = (!is_per_100k(scenario) && region.eligible_workers.0 > 0.0)
            .then(|| (region.eligible_workers.0, all_members(region).round(), region.baseline_month));
        let prefix = region.code.get(..3).unwrap_or(PROVINCE);
        let mut regions = province(prefix);
        if let Some(own) = regions.iter_mut().find(|other| other.code == region.code) {
            own.known = known;
        } else {
            let (name, code) = (region.name.clone(), region.code.clone());
            regions.insert(0, TemplateRegion { name, code, known });
        }
        let counted = |month: Month| {
            let of_month = |observed: &&Observation| observed.month == month;
            region.observations.iter().find(of_month).and_then(|observed| observed.active).map(|it| it.0)
        };
        let months = (1..=MONTHS).map(|step| region.baseline_month + step);
        Self {
            regions,
            months: months.map(|month| (month, counted(month))).collect(),
            sponsored: region.sponsored.clone(),
        }
    }
}

/// The regions of a province, by the beginning of their codes.
fn province(prefix: &str) -> Vec<TemplateRegion> {
    let own = places().filter(|place| place.code.starts_with(prefix));
    own.map(|place| TemplateRegion { name: place.name.to_owned(), code: place.code.to_owned(), known: None })
        .collect()
}

/// A cell of an example.
#[derive(Clone, Debug, PartialEq)]
enum TemplateCell {
    Text(String),
    People(Option<f64>),
    Month(Option<Month>),
}

/// Headings and rows.
fn table(kind: TableKind, facts: &TemplateFacts, lang: Lang) -> (Vec<&'static str>, Vec<Vec<TemplateCell>>) {
    use TemplateCell::{Month, People, Text};
    let texts = ImportTexts::of(lang);
    match kind {
        TableKind::Regions => {
            let row = |region: &TemplateRegion| {
                let (eligible, active, month) = match region.known {
                    Some((eligible, active, month)) => (Some(eligible), Some(active), Some(month)),
                    None => (None, None, None),
                };
                let (name, code) = (Text(region.name.clone()), Text(region.code.clone()));
                vec![name, code, People(eligible), People(active), Month(month)]
            };
            (texts.template_regions.to_vec(), facts.regions.iter().map(row).collect())
        }
        TableKind::Months => {
            let row = |(month, active): &(crate::model::Month, Option<f64>)| {
                vec![Month(Some(*month)), People(*active)]
            };
            (texts.template_months.to_vec(), facts.months.iter().map(row).collect())
        }
        TableKind::Sponsorships => {
            let payer = Catalogue::of(lang).facts.payer;
            let row = |cohort: &SponsoredCohort| {
                let payer = Text(payer(cohort.payer).to_owned());
                vec![payer, People(Some(cohort.workers.0)), Month(Some(cohort.ends))]
            };
            (texts.template_sponsorships.to_vec(), facts.sponsored.iter().map(row).collect())
        }
        // A workbook to start from is the one of a plan.
        TableKind::Workbook => (Vec::new(), Vec::new()),
    }
}

/// An example as CSV for Excel with Indonesian settings.
pub fn template_csv(kind: TableKind, facts: &TemplateFacts, lang: Lang) -> String {
    let (headings, rows) = table(kind, facts, lang);
    let cell = |cell: TemplateCell| match cell {
        TemplateCell::Text(text) => Cell::from(text),
        TemplateCell::People(people) => people.map_or(Cell::Empty, Cell::from),
        TemplateCell::Month(month) => month.map_or(Cell::Empty, |month| Cell::from(month.to_string())),
    };
    let head: Vec<Cell<'_>> = headings.into_iter().map(Cell::from).collect();
    let rows = rows.into_iter().map(|row| row.into_iter().map(cell).collect::<Vec<_>>());
    write_csv(Dialect::Excel, std::iter::once(head).chain(rows))
}

/// An example as a workbook whose every cell may be changed; `None` where it cannot be written.
pub fn template_xlsx(kind: TableKind, facts: &TemplateFacts, lang: Lang) -> Option<Vec<u8>> {
    let texts = ImportTexts::of(lang);
    let (headings, rows) = table(kind, facts, lang);
    let mut book = Book::default();
    texts.template_sheet.clone_into(&mut book.title);
    let sheet = book.sheet(texts.template_sheet);
    let at = |row: usize, column: usize| At { sheet, row: row as u32, column: column as u16 };
    for (column, heading) in headings.iter().enumerate() {
        book.text(at(0, column), heading, CellLook::Heading);
    }
    let style = |format: NumberFormat| Style { format, look: CellLook::Figure };
    for (row, cells) in rows.into_iter().enumerate() {
        for (column, cell) in cells.into_iter().enumerate() {
            let at = at(row + 1, column);
            match cell {
                TemplateCell::Text(text) => book.text(at, &text, CellLook::Label),
                TemplateCell::People(Some(people)) => {
                    book.number(at, people, style(NumberFormat::Count));
                }
                TemplateCell::Month(Some(month)) => {
                    book.number(at, date(month), style(NumberFormat::Month(lang)));
                }
                TemplateCell::People(None) | TemplateCell::Month(None) => {}
            }
        }
    }
    if let Some(sheet) = book.sheets.get_mut(sheet) {
        sheet.is_open = true;
        sheet.frozen = (1, 0);
        sheet.widths = vec![(0, headings.len() as u16, 24.0)];
    }
    super::write(&book).ok()
}
