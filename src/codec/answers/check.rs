//! What `jangkau check` prints: a table as it was understood.

use serde::Serialize;

use crate::codec::lines;
use crate::model::{Observation, RegionRow, Segment, SponsoredCohort, Stock};

/// A table as it was understood, its sentences made.
#[derive(Default)]
pub struct CheckedTable<'a> {
    /// What it is about: `regions`, `months`, `sponsorships` or `workbook`.
    pub kind: &'static str,
    /// Its columns.
    pub columns: Vec<CheckedColumn<'a>>,
    /// Rows that were read, with their numbers.
    pub rows: Vec<(usize, CheckedRow<'a>)>,
    /// Rows that were not, with their numbers and why.
    pub refused: Vec<(usize, String)>,
    /// What has to be said before all can be read.
    pub questions: Vec<String>,
    /// What is worth knowing.
    pub notes: Vec<String>,
}

/// A column.
#[derive(Serialize)]
pub struct CheckedColumn<'a> {
    /// Its heading as it stands there.
    pub heading: &'a str,
    /// What it is read as; nothing for one that is not read.
    pub meaning: Option<String>,
    /// The mark before its decimals, where that matters.
    pub decimal: Option<char>,
    /// The first cell that says anything.
    pub sample: &'a str,
}

/// What a row says.
pub enum CheckedRow<'a> {
    /// About a region.
    Region(&'a RegionRow),
    /// About a month.
    Month(&'a Observation),
    /// About a running sponsorship.
    Sponsorship(&'a SponsoredCohort),
    /// An entry of a workbook of this program that has changed.
    Entry {
        /// The pointer of its value in a scenario file.
        pointer: String,
        /// What stands before it.
        name: &'a str,
        /// The value when the workbook was made.
        was: f64,
        /// The value now.
        now: f64,
    },
}

/// One JSON object.
pub fn check(table: &CheckedTable<'_>) -> String {
    lines::write(&CheckJson {
        kind: table.kind,
        columns: &table.columns,
        rows: table.rows.iter().map(|(number, row)| CheckRowJson::of(*number, row)).collect(),
        refused: table.refused.iter().map(|(row, reason)| RefusedJson { row: *row, reason }).collect(),
        questions: &table.questions,
        notes: &table.notes,
    })
}

#[derive(Serialize)]
struct CheckJson<'a> {
    kind: &'static str,
    columns: &'a [CheckedColumn<'a>],
    rows: Vec<CheckRowJson<'a>>,
    refused: Vec<RefusedJson<'a>>,
    questions: &'a [String],
    notes: &'a [String],
}

#[derive(Serialize)]
struct RefusedJson<'a> {
    row: usize,
    reason: &'a str,
}

/// Every key is there where it is known, and only there: nothing unknown is 0.
#[derive(Default, Serialize)]
struct CheckRowJson<'a> {
    row: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pointer: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workers: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ends: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    month: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eligible: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    active: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    segments: Vec<(&'static str, f64)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    non_asn_total: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    minimum_wage: Vec<(i32, f64)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    targets: Vec<(i32, f64)>,
}

impl<'a> CheckRowJson<'a> {
    fn of(row: usize, says: &'a CheckedRow<'a>) -> Self {
        match says {
            CheckedRow::Region(region) => Self {
                row,
                code: Some(&region.code),
                name: Some(&region.name),
                month: region.month.map(|month| month.to_string()),
                eligible: region.eligible.map(|people| people.0),
                active: region.active.map(|people| people.0),
                percent: region.percent.map(|percent| percent.0),
                segments: region.segments.iter().map(|(stock, people)| (segment(*stock), people.0)).collect(),
                non_asn_total: region.non_asn_total.map(|people| people.0),
                minimum_wage: region.minimum_wage.iter().map(|(year, wage)| (*year, wage.0)).collect(),
                targets: region.targets.iter().map(|(year, percent)| (*year, percent.0)).collect(),
                ..Self::default()
            },
            CheckedRow::Month(observed) => Self {
                row,
                month: Some(observed.month.to_string()),
                active: observed.active.map(|people| people.0),
                percent: observed.percent.map(|percent| percent.0),
                segments: Segment::ALL
                    .into_iter()
                    .filter_map(|segment| Some((segment.id(), observed.segments.get(segment)?.0)))
                    .collect(),
                ..Self::default()
            },
            CheckedRow::Sponsorship(cohort) => Self {
                row,
                payer: Some(cohort.payer.id()),
                workers: Some(cohort.workers.0),
                ends: Some(cohort.ends.to_string()),
                ..Self::default()
            },
            CheckedRow::Entry { pointer, name, was, now } => Self {
                row,
                pointer: Some(pointer),
                name: Some(name),
                was: Some(*was),
                now: Some(*now),
                ..Self::default()
            },
        }
    }
}

const fn segment(stock: Stock) -> &'static str {
    match stock {
        Stock::Wage => "wage",
        Stock::NonAsn => "non_asn",
        Stock::SelfPaid => "self_paid",
        Stock::Construction => "construction",
        Stock::Other => "other",
    }
}
