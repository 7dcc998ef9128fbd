//! One scenario a line: what became of it, for programs that pipe lines.

use serde::Serialize;

use crate::codec::lines;
use crate::model::answers::reaches;
use crate::model::{Month, Rupiah, Scenario, Table, Target};

/// The result of the scenario in line `number` (from 1): its last month, what it costs in all, and each target.
pub fn line_result(number: u64, scenario: &Scenario, table: &Table) -> String {
    let last = table.rows.last();
    let cost: Rupiah = table.rows.iter().map(|row| row.cost.total()).sum();
    lines::line(&ResultJson {
        line: number,
        code: &scenario.region.code,
        name: &scenario.name,
        month: scenario.horizon.to_string(),
        eligible: last.map(|row| row.eligible.0),
        active: last.map(|row| row.active.0),
        coverage_percent: last.map(|row| row.coverage.0),
        cost: cost.0,
        targets: scenario.region.targets.iter().map(|target| LineTargetJson::of(target, table)).collect(),
    })
}

/// Why line `number` (from 1) is no scenario.
pub fn line_error(number: u64, sentences: &str) -> String {
    lines::line(&ErrorJson { line: number, error: sentences })
}

#[derive(Serialize)]
struct ErrorJson<'a> {
    line: u64,
    error: &'a str,
}

#[derive(Serialize)]
struct ResultJson<'a> {
    line: u64,
    code: &'a str,
    name: &'a str,
    month: String,
    eligible: Option<f64>,
    active: Option<f64>,
    coverage_percent: Option<f64>,
    cost: f64,
    targets: Vec<LineTargetJson>,
}

/// A target, and where its December stands; `null` where that is not projected.
#[derive(Serialize)]
struct LineTargetJson {
    year: i32,
    percent: f64,
    active: Option<f64>,
    coverage_percent: Option<f64>,
    gap_workers: Option<f64>,
    reached: Option<bool>,
}

impl LineTargetJson {
    fn of(target: &Target, table: &Table) -> Self {
        let row = table.row(Month::december(target.year));
        let asked = row.map(|row| target.workers.unwrap_or_else(|| target.percent.of(row.eligible)));
        Self {
            year: target.year,
            percent: target.percent.0,
            active: row.map(|row| row.active.0),
            coverage_percent: row.map(|row| row.coverage.0),
            gap_workers: row.zip(asked).map(|(row, asked)| (asked - row.active).0),
            reached: row.map(|row| reaches(row.coverage, target.percent)),
        }
    }
}
