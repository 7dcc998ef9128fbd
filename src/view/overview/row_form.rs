//! Figures of a region typed in place: what is known stands in the fields, and what is typed is the planner's own.

use super::region::{Knowledge, OverviewRegions};
use crate::data::is_per_100k;
use crate::data::province::tile_of;
use crate::model::{Month, Percent, RegionRow, Scenario, Workers};
use crate::overview::{Overview, RowOrigin};
use crate::text::parse::{self, NumberKind};
use crate::text::{self, Lang, OverviewTexts};

/// The form of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct RowForm {
    /// The region whose row it is.
    pub key: String,
    /// Its code; empty for one of the planner's own, whose name can be changed.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The row as it is, with what is published where nothing was typed.
    pub row: RegionRow,
    /// The fields.
    pub fields: Vec<RowFormField>,
    /// The month as it is typed: `2026-10`.
    pub month: String,
    /// Whether the planner has typed figures, so that there is something to throw away.
    pub is_own: bool,
    /// Whether throwing them away leaves a row: a region of the map.
    pub is_on_map: bool,
    /// What is wrong with the row as a whole; empty where it can be projected.
    pub wrong: String,
}

/// A field of it.
#[derive(Clone, Debug, PartialEq)]
pub struct RowFormField {
    /// Which.
    pub value: RowFormValue,
    /// Its name.
    pub name: &'static str,
    /// Its unit.
    pub unit: &'static str,
    /// How it is read.
    pub kind: NumberKind,
    /// What stands in it.
    pub text: String,
    /// The least and the greatest value.
    pub allowed: (f64, f64),
    /// The same in words.
    pub allowed_text: (String, String),
}

/// What a field sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFormValue {
    /// Eligible workers.
    Eligible,
    /// Active members.
    Active,
    /// Coverage.
    Percent,
    /// Non-ASN staff in all.
    NonAsn,
    /// Its own target of the year that is asked about.
    Target,
}

impl RowFormValue {
    const ALL: [Self; 5] = [Self::Eligible, Self::Active, Self::Percent, Self::NonAsn, Self::Target];

    /// A name for ids.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::Active => "peserta",
            Self::Percent => "persen",
            Self::NonAsn => "honorer",
            Self::Target => "target",
        }
    }

    fn of(self, row: &RegionRow, year: i32) -> Option<f64> {
        match self {
            Self::Eligible => row.eligible.map(|people| people.0),
            Self::Active => row.active.map(|people| people.0),
            Self::Percent => row.percent.map(|percent| percent.0),
            Self::NonAsn => row.non_asn_total.map(|people| people.0),
            Self::Target => row.targets.iter().find(|(of, _)| *of == year).map(|(_, percent)| percent.0),
        }
    }

    /// `row` with this value, or without it. A percentage that is typed stands for the members that were counted before,
    /// and the other way round: only one of them is what was said last.
    pub fn put(self, row: &RegionRow, value: Option<f64>, year: i32) -> RegionRow {
        let mut row = row.clone();
        match self {
            Self::Eligible => row.eligible = value.map(Workers),
            Self::Active => {
                row.active = value.map(Workers);
                row.segments.clear();
                if value.is_some() && row.eligible.is_some() {
                    row.percent = None;
                }
            }
            Self::Percent => {
                row.percent = value.map(Percent);
                if value.is_some() && row.eligible.is_some() {
                    row.active = None;
                    row.segments.clear();
                }
            }
            Self::NonAsn => row.non_asn_total = value.map(Workers),
            Self::Target => {
                row.targets.retain(|(of, _)| *of != year);
                row.targets.extend(value.map(|value| (year, Percent(value))));
            }
        }
        row
    }
}

/// The form of the region with this key.
pub fn row_form(overview: &Overview, regions: &OverviewRegions, key: &str, lang: Lang) -> Option<RowForm> {
    let (_, region) = regions.find(key)?;
    let typed = overview.row(key)?;
    let row = if typed.origin == RowOrigin::Published {
        region.scenario.as_deref().map_or_else(
            || published(&region.code).unwrap_or_else(|| typed.region.clone()),
            |scenario| as_row(scenario, region.knowledge == Knowledge::PercentAlone),
        )
    } else {
        typed.region.clone()
    };
    let field = |value: RowFormValue| field(value, &row, overview.year, lang);
    let wrong = match &region.knowledge {
        Knowledge::Refused(refusals) => refusals
            .iter()
            .map(|refusal| text::refusals::refusal(lang, refusal))
            .collect::<Vec<_>>()
            .join(" "),
        _ if row.month.is_none()
            && (row.eligible.is_some() || row.active.is_some() || row.percent.is_some()) =>
        {
            OverviewTexts::of(lang).form.month_missing.to_owned()
        }
        _ => String::new(),
    };
    Some(RowForm {
        key: key.to_owned(),
        code: region.code.clone(),
        name: region.name.clone(),
        fields: RowFormValue::ALL.map(field).to_vec(),
        month: row.month.map_or_else(String::new, |month| month.to_string()),
        is_own: typed.origin != RowOrigin::Published,
        is_on_map: tile_of(&region.code).is_some(),
        wrong,
        row,
    })
}

fn published(code: &str) -> Option<RegionRow> {
    tile_of(code)?.published.map(|published| published.row(code))
}

/// What a built-in or published region says, as a row.
fn as_row(scenario: &Scenario, is_percent_alone: bool) -> RegionRow {
    let region = &scenario.region;
    let active = &region.active;
    let stocks = [active.wage, active.non_asn, active.self_paid, active.construction, active.other];
    let members: Workers = stocks.into_iter().sum::<Workers>() + region.sponsored_workers();
    let is_counted = !is_percent_alone && !is_per_100k(scenario);
    let percent = members.percent_of(region.eligible_workers);
    RegionRow {
        code: region.code.clone(),
        eligible: Some(region.eligible_workers).filter(|_| is_counted),
        active: Some(members).filter(|_| is_counted),
        percent: Some(percent).filter(|_| !is_counted),
        month: Some(region.baseline_month),
        non_asn_total: region.non_asn_total.filter(|_| is_counted),
        targets: region.targets.iter().map(|target| (target.year, target.percent)).collect(),
        ..RegionRow::default()
    }
}

fn field(value: RowFormValue, row: &RegionRow, year: i32, lang: Lang) -> RowFormField {
    let texts = &OverviewTexts::of(lang).form;
    let people = NumberKind::Count;
    let (name, unit, kind, most) = match value {
        RowFormValue::Eligible => (texts.eligible, texts.workers, people, 1e9),
        RowFormValue::Active => (texts.active, texts.members, people, 1e9),
        RowFormValue::Percent => (texts.percent, "%", NumberKind::Percent, 100.0),
        RowFormValue::NonAsn => (texts.non_asn, texts.workers, people, 1e9),
        RowFormValue::Target => (texts.target, "%", NumberKind::Percent, 100.0),
    };
    let least = if value == RowFormValue::Eligible { 1.0 } else { 0.0 };
    let words = |bound: f64| parse::sentences::amount(lang, kind, bound);
    RowFormField {
        value,
        name,
        unit,
        kind,
        text: value.of(row, year).map_or_else(String::new, |number| parse::field(kind, lang, number)),
        allowed: (least, most),
        allowed_text: (words(least), words(most)),
    }
}

/// The month that is typed: `2026-10`, `Okt 2026`.
///
/// # Errors
/// A sentence.
pub fn typed_month(text: &str, lang: Lang) -> Result<Option<Month>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    parse::month(text.trim()).map(Some).map_err(|_| OverviewTexts::of(lang).form.month_wrong.to_owned())
}
