//! Rows as they are shown before they are taken, and what taking them does.

mod workbook;

use std::rc::Rc;

use self::workbook::workbook;
use super::super::table::{ReadRow, TableKind, TableReading, TableRecord};
use super::{AcceptedTable, RowView, TableTaker, taker_region};
use crate::codec::document::Document;
use crate::data::RegionFigures;
use crate::model::{
    Field, Group, Month, Observation, Percent, RegionRow, Scenario, Source, SponsoredCohort, Status, Workers,
    validate,
};
use crate::state::{Edit, try_edit};
use crate::text::refusals::{counted_problem, refusal_in_form};
use crate::text::{Catalogue, ImportTexts, Lang, count, month_long, month_short, percent};
use crate::view::workbench::{count_words, is_other_count};

/// Most sponsorships that are added at once: more are no longer a form that anybody could read.
const MOST_SPONSORSHIPS: usize = 100;

/// What becomes of the rows of a table.
pub struct Taken {
    /// Heads of the cells.
    pub heads: Vec<&'static str>,
    /// The first rows.
    pub rows: Vec<RowView>,
    /// The words of the button and what it takes.
    pub take: Option<(String, AcceptedTable)>,
    /// How many rows could be used, those that change nothing among them.
    pub count: usize,
    /// What there is to say besides.
    pub notes: Vec<String>,
}

/// What becomes of the rows of `reading`; cells are written of the first `most` alone.
pub fn taken(reading: &TableReading, taker: &TableTaker, name: &str, most: usize, lang: Lang) -> Taken {
    let TableTaker::Planner { scenario, today, is_waiting } = taker else {
        return rows_alone(reading, name, most, lang);
    };
    match reading.kind {
        TableKind::Regions => regions(reading, name, *today, most, lang),
        TableKind::Months => months(reading, scenario, *is_waiting, most, lang),
        TableKind::Sponsorships => sponsorships(reading, scenario, *is_waiting, most, lang),
        TableKind::Workbook => workbook(reading, scenario, (name, *is_waiting), most, lang),
    }
}

fn figure(people: Option<Workers>, lang: Lang) -> String {
    people.map_or_else(|| ImportTexts::of(lang).unknown.to_owned(), |people| count(lang, people.0))
}

fn region_cells(row: &RegionRow, what: String, lang: Lang) -> Vec<String> {
    let texts = ImportTexts::of(lang);
    let unknown = || texts.unknown.to_owned();
    let coverage = match (row.active, row.eligible) {
        (Some(active), Some(eligible)) => Some(active.percent_of(eligible)),
        _ => row.percent,
    };
    vec![
        row.name.clone(),
        row.month.map_or_else(unknown, |month| month_short(lang, month)),
        figure(row.eligible, lang),
        figure(row.active, lang),
        coverage.map_or_else(unknown, |Percent(value)| percent(lang, value, 2)),
        what,
    ]
}

fn region_heads(texts: &ImportTexts) -> Vec<&'static str> {
    vec![texts.region, texts.month, texts.eligible, texts.active, texts.coverage, texts.becomes]
}

fn region_rows(reading: &TableReading) -> impl Iterator<Item = (&ReadRow, &RegionRow)> {
    reading.rows.iter().filter_map(|row| match &row.record {
        TableRecord::Region(region) => Some((row, region)),
        _ => None,
    })
}

/// Rows as they were read, for whoever needs no scenarios.
fn rows_alone(reading: &TableReading, name: &str, most: usize, lang: Lang) -> Taken {
    let texts = ImportTexts::of(lang);
    let view = |(row, region): (&ReadRow, &RegionRow)| RowView {
        number: row.number,
        cells: region_cells(region, texts.taken_over.to_owned(), lang),
        is_taken: true,
    };
    let all: Vec<RegionRow> = region_rows(reading).map(|(_, region)| region.clone()).collect();
    let count = all.len();
    Taken {
        heads: region_heads(texts),
        rows: region_rows(reading).take(most).map(view).collect(),
        take: (count > 0).then(|| ((texts.take_rows)(count), AcceptedTable::Rows(name.to_owned(), all))),
        count,
        notes: Vec::new(),
    }
}

fn regions(reading: &TableReading, name: &str, today: Option<Month>, most: usize, lang: Lang) -> Taken {
    let texts = ImportTexts::of(lang);
    let (mut rows, mut documents) = (Vec::new(), Vec::<Document>::new());
    for (place, (row, region)) in region_rows(reading).enumerate() {
        let found = region_scenario(region, name, today, lang);
        if place < most {
            let what = match &found {
                Ok(_) => texts.new_region.to_owned(),
                Err(_) if region.month.is_none() => texts.waits_for_month.to_owned(),
                Err(why) => why.clone(),
            };
            let cells = region_cells(region, what, lang);
            rows.push(RowView { number: row.number, cells, is_taken: found.is_ok() });
        }
        documents.extend(found.map(Document::from).ok());
    }
    let count = documents.len();
    Taken {
        heads: region_heads(texts),
        rows,
        take: (count > 0).then(|| ((texts.take_regions)(count), AcceptedTable::Regions(documents))),
        count,
        notes: Vec::new(),
    }
}

/// A row as a region of the planner's own, projected for a year beyond this one at least.
fn region_scenario(
    row: &RegionRow,
    name: &str,
    today: Option<Month>,
    lang: Lang,
) -> Result<Rc<Scenario>, String> {
    let texts = ImportTexts::of(lang);
    let mut scenario = match RegionFigures::of(row) {
        RegionFigures::Counted(scenario) => *scenario,
        RegionFigures::PercentAlone(_) => return Err(texts.only_percent.to_owned()),
        RegionFigures::Nothing => return Err(texts.too_little.to_owned()),
    };
    let month = scenario.region.baseline_month;
    let targets = scenario.region.targets.iter().map(|target| target.year);
    let year = targets.chain([month.year() + 1]).chain(today.map(|today| today.year() + 1)).max();
    scenario.horizon = Month::december(year.unwrap_or(month.year()));
    scenario.name = (texts.plan_name)(&month_short(lang, month));
    let source = Source {
        status: Status::Yours,
        source: (texts.source_of)(name),
        as_of: month.to_string(),
        note: String::new(),
    };
    scenario.set_source(Field::whole(Group::Region), Some(source));
    match validate(&scenario) {
        Ok(()) => Ok(Rc::new(scenario)),
        Err(refused) => {
            Err(refused.first().map_or_else(String::new, |refused| refusal_in_form(lang, refused)))
        }
    }
}

fn months(
    reading: &TableReading,
    scenario: &Rc<Scenario>,
    is_waiting: bool,
    most: usize,
    lang: Lang,
) -> Taken {
    let texts = ImportTexts::of(lang);
    let (mut rows, mut new, mut usable) = (Vec::new(), Vec::<Observation>::new(), 0);
    for (place, row) in reading.rows.iter().enumerate() {
        let TableRecord::Month(observed) = &row.record else { continue };
        let [month, number, what] = count_words(scenario, observed, lang);
        let refused = try_edit(scenario, Edit::PutObservations(vec![*observed])).err();
        let refused = refused.as_ref().and_then(|refused| refused.first());
        let is_taken = refused.is_none();
        if place < most {
            let what = refused.map_or(what, |refused| counted_problem(lang, refused.problem));
            rows.push(RowView { number: row.number, cells: vec![month, number, what], is_taken });
        }
        usable += usize::from(is_taken);
        if is_taken && is_other_count(scenario, observed) {
            new.push(*observed);
        }
    }
    let button = (texts.take_months)(new.len(), &taker_name(scenario, lang));
    let take =
        (!new.is_empty() && !is_waiting).then_some((button, AcceptedTable::Edit(Edit::PutObservations(new))));
    Taken {
        heads: vec![texts.month, texts.counted, texts.becomes],
        rows,
        take,
        count: usable,
        notes: Vec::new(),
    }
}

fn sponsorships(
    reading: &TableReading,
    scenario: &Rc<Scenario>,
    is_waiting: bool,
    most: usize,
    lang: Lang,
) -> Taken {
    let texts = ImportTexts::of(lang);
    let payer = Catalogue::of(lang).facts.payer;
    let (mut rows, mut new, mut usable) = (Vec::new(), Vec::<SponsoredCohort>::new(), 0);
    let given = reading.rows.iter().filter_map(|row| match &row.record {
        TableRecord::Sponsorship(cohort) => Some((row.number, cohort)),
        _ => None,
    });
    let all = given.clone().count();
    let is_too_long = all > MOST_SPONSORSHIPS;
    for (place, (number, cohort)) in given.enumerate().take(if is_too_long { most } else { all }) {
        let is_known = scenario.region.sponsored.contains(cohort) || new.contains(cohort);
        // Each with those before it: together they must fit the members.
        let refused = if is_too_long {
            Some((texts.too_many_sponsorships)(MOST_SPONSORSHIPS))
        } else {
            refused(scenario, &[new.as_slice(), std::slice::from_ref(cohort)].concat(), lang)
        };
        let is_taken = refused.is_none();
        if place < most {
            let what =
                refused.unwrap_or_else(|| if is_known { texts.is_same } else { texts.is_new }.to_owned());
            let people = count(lang, cohort.workers.0);
            let cells = vec![payer(cohort.payer).to_owned(), people, month_long(lang, cohort.ends), what];
            rows.push(RowView { number, cells, is_taken });
        }
        usable += usize::from(is_taken);
        if is_taken && !is_known {
            new.push(cohort.clone());
        }
    }
    let button = (texts.take_sponsorships)(new.len(), &taker_name(scenario, lang));
    let take =
        (!new.is_empty() && !is_waiting).then_some((button, AcceptedTable::Edit(Edit::PutCohorts(new))));
    Taken {
        heads: vec![texts.payer, texts.people, texts.ends, texts.becomes],
        rows,
        take,
        count: usable,
        notes: Vec::new(),
    }
}

/// Why sponsorships cannot be added together.
fn refused(scenario: &Scenario, new: &[SponsoredCohort], lang: Lang) -> Option<String> {
    let refused = try_edit(scenario, Edit::PutCohorts(new.to_vec())).err()?;
    refused.first().map(|refused| refusal_in_form(lang, refused))
}

pub(super) fn taker_name(scenario: &Rc<Scenario>, lang: Lang) -> String {
    let taker = TableTaker::Planner { scenario: Rc::clone(scenario), is_waiting: false, today: None };
    taker_region(&taker, lang)
}
