//! The file of an overview (docs/contracts.md): regions, the question about them, the purse. One file holds all of it.

mod rows;

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::lines;
use crate::model::{Allowed, Month, Payer, Percent, Rupiah};
use crate::overview::{Aim, Allowance, CommonEffort, OVERVIEW_YEARS, Overview, OverviewRow, RowOrigin};

/// Name of the format, its first field.
pub const OVERVIEW_FORMAT: &str = "jangkau-overview";
/// Version that is read and written.
const OVERVIEW_VERSION: u64 = 1;

/// What a file of an overview holds.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewFile {
    /// The overview, without the regions that could not be read.
    pub overview: Overview,
    /// Those regions.
    pub refused: Vec<RefusedRegion>,
}

/// A region of such a file that cannot be read; the others can.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusedRegion {
    /// Its code or name, or its place from 1 where it has neither.
    pub name: String,
    /// What is wrong with it.
    pub why: RefusedRegionReason,
}

/// Why a region of such a file is left out.
#[derive(Clone, Debug, PartialEq)]
pub enum RefusedRegionReason {
    /// It stands there already.
    Twice,
    /// It and all after it are too many.
    TooMany,
    /// It has neither code nor name.
    Nameless,
    /// The value of this field cannot be read or is not allowed.
    Value(String),
}

/// Why a file is no overview that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverviewFileError {
    /// It is something else, or broken.
    NotAnOverview,
    /// A later version has written it.
    Newer,
}

#[derive(Serialize, Deserialize)]
struct OverviewJson {
    format: String,
    version: u64,
    #[serde(default)]
    name: String,
    year: i32,
    target_percent: f64,
    plan: EffortJson,
    #[serde(default)]
    purse: f64,
    aim: String,
    #[serde(default)]
    limits: Vec<AllowanceJson>,
    regions: Vec<Value>,
}

#[derive(Serialize, Deserialize)]
struct EffortJson {
    #[serde(default)]
    wage_rate: f64,
    #[serde(default)]
    self_paid_rate: f64,
    #[serde(default)]
    money_per_thousand: f64,
    #[serde(default)]
    non_asn_share: f64,
    from: String,
    payer: String,
}

#[derive(Serialize, Deserialize)]
struct AllowanceJson {
    region: String,
    least: f64,
    /// Absent where there is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    most: Option<f64>,
}

/// The text of the file of `overview`.
pub fn write(overview: &Overview) -> String {
    let Overview { effort, .. } = overview;
    lines::write(&OverviewJson {
        format: OVERVIEW_FORMAT.to_owned(),
        version: OVERVIEW_VERSION,
        name: overview.name.clone(),
        year: overview.year,
        target_percent: overview.target.0,
        plan: EffortJson {
            wage_rate: effort.wage,
            self_paid_rate: effort.self_paid,
            money_per_thousand: effort.money_per_thousand.0,
            non_asn_share: effort.non_asn,
            from: effort.from.to_string(),
            payer: effort.payer.id().to_owned(),
        },
        purse: overview.purse.0,
        aim: overview.aim.id().to_owned(),
        limits: overview.limits.iter().map(limit).collect(),
        regions: overview.rows.iter().map(region).collect(),
    })
}

fn limit((region, allowance): &(String, Allowance)) -> AllowanceJson {
    let most = Some(allowance.most.0).filter(|most| most.is_finite());
    AllowanceJson { region: region.clone(), least: allowance.least.0, most }
}

fn region(row: &OverviewRow) -> Value {
    let mut fields = serde_json::Map::new();
    let mut put = |name: &str, value: Value| _ = fields.insert(name.to_owned(), value);
    let OverviewRow { region, origin } = row;
    put("code", region.code.clone().into());
    if *origin == RowOrigin::Published {
        put("published", true.into());
        return Value::Object(fields);
    }
    put("name", region.name.clone().into());
    let numbers = [
        ("eligible_workers", region.eligible.map(|people| people.0)),
        ("active", region.active.map(|people| people.0)),
        ("percent", region.percent.map(|percent| percent.0)),
        ("non_asn_total", region.non_asn_total.map(|people| people.0)),
    ];
    for (name, number) in numbers {
        if let Some(number) = number {
            put(name, number.into());
        }
    }
    if let Some(month) = region.month {
        put("month", month.to_string().into());
    }
    let mut list = |name: &str, pairs: Vec<(String, f64)>| {
        if !pairs.is_empty() {
            put(name, pairs.into_iter().map(|(key, number)| (key, Value::from(number))).collect());
        }
    };
    list(
        "segments",
        region.segments.iter().map(|(stock, people)| (stock.segment().id().to_owned(), people.0)).collect(),
    );
    list("minimum_wage", region.minimum_wage.iter().map(|(year, wage)| (year.to_string(), wage.0)).collect());
    list("targets", region.targets.iter().map(|(year, percent)| (year.to_string(), percent.0)).collect());
    Value::Object(fields)
}

/// Whether a text is the file of an overview, of whatever version.
pub fn is_overview(text: &str) -> bool {
    let head: String = text.chars().take(200).filter(|letter| !letter.is_whitespace()).collect();
    head.trim_start_matches('\u{feff}').starts_with("{\"format\":\"jangkau-overview\"")
}

/// The overview in `text`.
///
/// # Errors
/// [`OverviewFileError`]. A region that is refused stops no other.
pub fn read(text: &str) -> Result<OverviewFile, OverviewFileError> {
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|_| OverviewFileError::NotAnOverview)?;
    if value.get("format").and_then(Value::as_str) != Some(OVERVIEW_FORMAT) {
        return Err(OverviewFileError::NotAnOverview);
    }
    if value.get("version").and_then(Value::as_u64).is_some_and(|version| version > OVERVIEW_VERSION) {
        return Err(OverviewFileError::Newer);
    }
    let json: OverviewJson = serde_json::from_value(value).map_err(|_| OverviewFileError::NotAnOverview)?;
    let (rows, refused) = rows::read(&json.regions);
    let overview = head(&json, rows).ok_or(OverviewFileError::NotAnOverview)?;
    Ok(OverviewFile { overview, refused })
}

/// Everything but the regions; `None` where a value is none that an overview can have.
fn head(json: &OverviewJson, rows: Vec<OverviewRow>) -> Option<Overview> {
    let share = |number: f64| (0.0..=1.0).contains(&number).then_some(number);
    let money = |number: f64| Allowed::MONEY.accepts(number).then_some(Rupiah(number));
    let limit = |limit: &AllowanceJson| {
        let most = limit.most.map_or(Some(Rupiah(f64::INFINITY)), money)?;
        let least = money(limit.least).filter(|least| *least <= most)?;
        Some((limit.region.clone(), Allowance { least, most }))
    };
    Some(Overview {
        name: json.name.clone(),
        rows: Rc::new(rows),
        year: Some(json.year).filter(|year| OVERVIEW_YEARS.contains(year))?,
        target: Some(Percent(json.target_percent)).filter(|percent| percent.0 > 0.0 && percent.0 <= 100.0)?,
        effort: CommonEffort {
            wage: share(json.plan.wage_rate)?,
            self_paid: share(json.plan.self_paid_rate)?,
            money_per_thousand: money(json.plan.money_per_thousand)?,
            non_asn: share(json.plan.non_asn_share)?,
            from: Month::parse(&json.plan.from)?,
            payer: Payer::ALL.into_iter().find(|payer| payer.id() == json.plan.payer)?,
        },
        purse: money(json.purse)?,
        aim: Aim::ALL.into_iter().find(|aim| aim.id() == json.aim)?,
        limits: json.limits.iter().map(limit).collect::<Option<_>>()?,
    })
}

#[cfg(test)]
mod tests;
