//! Many regions as the command line prints them: one object, one row a line, or CSV.

use serde::Serialize;

use crate::codec::csv::{self, Cell, Dialect};
use crate::codec::lines;
use crate::model::answers::{Aim, RegionOutlook, Standing, reaches};
use crate::model::{Month, Percent, Rupiah, Workers};

/// A region, as far as anything is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionAnswer {
    /// Code of the Ministry of Home Affairs; may be empty.
    pub code: String,
    /// Name.
    pub name: String,
    /// Base as given; `None` where only a percentage is known, and then people and money are too.
    pub eligible: Option<Workers>,
    /// The last coverage that is known, with its month.
    pub known: Option<(Month, Percent)>,
    /// What is projected; `None` without figures.
    pub projected: Option<ProjectedRegion>,
}

/// What is projected of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectedRegion {
    /// Without the purse.
    pub outlook: RegionOutlook,
    /// With what it gets of the purse.
    pub standing: Standing,
    /// Share of the futures in which it reaches its target, from 0 to 1; `None` without a target.
    pub probability: Option<f64>,
    /// What it gets of the purse; `None` without a purse, and for a region that has no part in it.
    pub allocation: Option<Rupiah>,
}

/// What became of a purse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PurseAnswer {
    /// All of it.
    pub purse: Rupiah,
    /// What for.
    pub aim: Aim,
    /// What nobody can use.
    pub left: Rupiah,
    /// Whether no other division is better.
    pub exact: bool,
}

/// A row of the table that is left out, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RefusedRow {
    /// Its row in the file, from 1.
    pub row: usize,
    /// A sentence.
    pub reason: String,
}

/// Everything as one object.
pub fn regions(
    year: i32,
    regions: &[RegionAnswer],
    purse: Option<&PurseAnswer>,
    refused: &[RefusedRow],
) -> String {
    lines::write(&RegionsJson {
        year,
        regions: regions.iter().map(RegionRowJson::of).collect(),
        purse: purse.map(|it| it.purse.0),
        aim: purse.map(|it| it.aim.id()),
        left: purse.map(|it| it.left.0),
        exact: purse.map(|it| it.exact),
        refused,
    })
}

/// A region in a line of its own.
pub fn region_line(region: &RegionAnswer) -> String {
    lines::line(&RegionRowJson::of(region))
}

/// What became of the purse, in a line of its own.
pub fn purse_line(purse: &PurseAnswer) -> String {
    let PurseAnswer { purse, aim, left, exact } = *purse;
    lines::line(&PurseJson { left: left.0, purse: purse.0, aim: aim.id(), exact })
}

/// The head of the CSV table.
pub fn regions_head() -> String {
    csv::write(Dialect::Data, [COLUMNS.map(Cell::from)])
}

/// A region as a row of it.
pub fn region_csv(region: &RegionAnswer) -> String {
    csv::write(Dialect::Data, [RegionRowJson::of(region).cells()])
}

#[derive(Serialize)]
struct RegionsJson<'a> {
    year: i32,
    regions: Vec<RegionRowJson<'a>>,
    purse: Option<f64>,
    aim: Option<&'static str>,
    left: Option<f64>,
    exact: Option<bool>,
    refused: &'a [RefusedRow],
}

#[derive(Serialize)]
struct PurseJson {
    left: f64,
    purse: f64,
    aim: &'static str,
    exact: bool,
}

/// Names of the columns, in the order of [`RegionRowJson`].
const COLUMNS: [&str; 16] = [
    "code",
    "name",
    "eligible",
    "month",
    "known_percent",
    "baseline_percent",
    "plan_percent",
    "coverage_percent",
    "target_percent",
    "gap_workers",
    "gap_points",
    "probability",
    "cost_to_target",
    "allocation",
    "bought_workers",
    "reaches",
];

/// A row: `null` where nothing is known, never 0.
#[derive(Serialize)]
struct RegionRowJson<'a> {
    code: &'a str,
    name: &'a str,
    eligible: Option<f64>,
    month: Option<String>,
    known_percent: Option<f64>,
    baseline_percent: Option<f64>,
    plan_percent: Option<f64>,
    coverage_percent: Option<f64>,
    target_percent: Option<f64>,
    gap_workers: Option<f64>,
    gap_points: Option<f64>,
    probability: Option<f64>,
    cost_to_target: Option<f64>,
    allocation: Option<f64>,
    bought_workers: Option<f64>,
    reaches: Option<bool>,
}

impl<'a> RegionRowJson<'a> {
    fn of(region: &'a RegionAnswer) -> Self {
        let projected = region.projected.as_ref();
        let outlook = projected.map(|it| &it.outlook);
        let target = outlook.and_then(|outlook| outlook.target);
        // Per 100,000 eligible workers people and money are a scale and no figures.
        let counted = projected.filter(|_| region.eligible.is_some());
        let coverage = projected.map(|it| it.standing.coverage);
        Self {
            code: &region.code,
            name: &region.name,
            eligible: region.eligible.map(|eligible| eligible.0),
            month: region.known.map(|(month, _)| month.to_string()),
            known_percent: region.known.map(|(_, percent)| percent.0),
            baseline_percent: outlook.map(|outlook| outlook.without.coverage.0),
            plan_percent: outlook.map(|outlook| outlook.planned.coverage.0),
            coverage_percent: coverage.map(|coverage| coverage.0),
            target_percent: target.map(|target| target.0),
            gap_workers: counted.and_then(|it| it.outlook.gap(&it.standing)).map(|gap| gap.0),
            gap_points: target.zip(coverage).map(|(target, coverage)| (target - coverage).0),
            probability: projected.and_then(|it| it.probability),
            cost_to_target: counted.and_then(|it| it.outlook.cost_to_target).map(|cost| cost.0),
            allocation: counted.and_then(|it| it.allocation).map(|money| money.0),
            bought_workers: counted
                .filter(|it| it.allocation.is_some())
                .map(|it| (it.standing.active - it.outlook.planned.active).0),
            reaches: target.zip(coverage).map(|(target, coverage)| reaches(coverage, target)),
        }
    }

    fn cells(self) -> [Cell<'a>; 16] {
        let number = |value: Option<f64>| value.map_or(Cell::Empty, Cell::from);
        [
            Cell::from(self.code),
            Cell::from(self.name),
            number(self.eligible),
            self.month.map_or(Cell::Empty, Cell::from),
            number(self.known_percent),
            number(self.baseline_percent),
            number(self.plan_percent),
            number(self.coverage_percent),
            number(self.target_percent),
            number(self.gap_workers),
            number(self.gap_points),
            number(self.probability),
            number(self.cost_to_target),
            number(self.allocation),
            number(self.bought_workers),
            self.reaches.map_or(Cell::Empty, |reaches| Cell::from(if reaches { "true" } else { "false" })),
        ]
    }
}
