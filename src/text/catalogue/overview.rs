//! What the overview says: many regions, a plan for all, one purse.

mod en;
mod id;

use crate::text::Lang;

/// All of it.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct OverviewTexts {
    pub page: OverviewPageTexts,
    pub headline: OverviewHeadlineTexts,
    pub map: MapTexts,
    pub table: RegionTableTexts,
    pub plan: CommonPlanTexts,
    pub purse: PurseTexts,
    pub pace: PaceTexts,
    pub detail: RegionDetailTexts,
    pub form: RowFormTexts,
    /// Heads of the table of numbers.
    pub columns: [&'static str; 13],
    pub book: OverviewBookTexts,
}

/// What the workbook has besides.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct OverviewBookTexts {
    /// The name of its sheet.
    pub sheet: &'static str,
    pub eligible: fn(month: &str) -> String,
    pub members: &'static str,
    pub target: &'static str,
    pub after: &'static str,
    /// What the last row sums up.
    pub total: fn(regions: &str) -> String,
    pub purse: &'static str,
    pub shared: &'static str,
    pub left: &'static str,
    /// How to read it.
    pub note: &'static str,
}

impl OverviewTexts {
    /// The texts of a language. They are no part of [`Catalogue`](super::Catalogue): what shows the first picture does
    /// not carry them.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::OVERVIEW,
            Lang::En => &en::OVERVIEW,
        }
    }
}

/// The page and its tools.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct OverviewPageTexts {
    pub title: fn(name: &str) -> String,
    pub planner: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub save: &'static str,
    pub open: &'static str,
    pub import: &'static str,
    pub imported: fn(table: &str, rows: &str) -> String,
    pub add: &'static str,
    pub add_name: &'static str,
    pub add_hint: &'static str,
    pub twice: fn(name: &str) -> String,
    pub csv: &'static str,
    pub csv_data: &'static str,
    pub xlsx: &'static str,
    pub xlsx_loading: &'static str,
    pub xlsx_failed: &'static str,
    pub print: &'static str,
    pub fresh: &'static str,
    pub fresh_about: &'static str,
    pub file: &'static str,
    pub opened: fn(file: &str, rows: &str) -> String,
    pub not_opened: fn(file: &str) -> String,
    pub newer: fn(file: &str) -> String,
    pub refused: fn(row: &str, why: &str) -> String,
    pub refused_twice: &'static str,
    pub refused_many: fn(most: &str) -> String,
    pub refused_nameless: &'static str,
    pub refused_value: fn(field: &str) -> String,
    pub not_kept: &'static str,
    pub close: &'static str,
    pub year: &'static str,
    pub target: &'static str,
    pub target_about: &'static str,
    pub question: &'static str,
    pub stands: fn(reached: &str, counted: &str) -> String,
    pub tools: &'static str,
    pub export: &'static str,
    pub projection: &'static str,
    pub printed: fn(date: &str, version: &str) -> String,
    pub working: fn(done: &str, of: &str) -> String,
    pub stop: &'static str,
    pub stopped: &'static str,
    pub go_on: &'static str,
}

/// The sentence on top.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct OverviewHeadlineTexts {
    pub nothing: fn(regions: &str) -> String,
    pub reached: fn(reached: &str, counted: &str, target: &str, month: &str) -> String,
    pub cost: fn(regions: &str, money: &str) -> String,
    pub no_money: &'static str,
    pub incomplete: fn(regions: &str) -> String,
    pub old: fn(old: &str, counted: &str) -> String,
    pub data: fn(all: &str, counted: &str, percent_alone: &str, version: &str) -> String,
}

/// The map.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct MapTexts {
    pub title: &'static str,
    pub about: &'static str,
    pub spoken: &'static str,
    pub below: fn(percent: &str) -> String,
    pub from: fn(percent: &str) -> String,
    pub percent_alone: &'static str,
    pub no_data: &'static str,
    pub reached: &'static str,
    pub gets: &'static str,
    pub marks: &'static str,
    pub strait: &'static str,
    pub ocean: &'static str,
    pub islands: &'static str,
    pub beyond: &'static str,
}

/// The ranked table.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct RegionTableTexts {
    pub title: &'static str,
    pub about: fn(month: &str) -> String,
    pub caption: fn(month: &str) -> String,
    pub name: &'static str,
    pub known: &'static str,
    pub scale: fn(target: &str) -> String,
    pub gap: &'static str,
    pub chance: &'static str,
    pub chance_about: &'static str,
    pub cost: &'static str,
    pub gets: &'static str,
    pub own_target: fn(percent: &str) -> String,
    pub roughly: fn(percent: &str) -> String,
    pub members: fn(people: &str) -> String,
    pub later: &'static str,
    pub later_than: fn(month: &str, december: &str) -> String,
    pub refused: &'static str,
    pub no_data: &'static str,
    pub no_base: &'static str,
    pub points: fn(points: &str) -> String,
    pub ahead: fn(amount: &str) -> String,
    pub there: &'static str,
    pub no_money: &'static str,
    pub enough_either: fn(wage: &str, self_paid: &str) -> String,
    pub enough_wage: fn(rate: &str) -> String,
    pub enough_self_paid: fn(rate: &str) -> String,
    pub enough_neither: &'static str,
    pub old: &'static str,
    pub filter: &'static str,
    pub filters: [&'static str; 5],
    pub search: &'static str,
    pub partial: &'static str,
    pub without: fn(regions: &str) -> String,
    pub without_about: &'static str,
    pub more: fn(rows: &str) -> String,
    pub none_found: &'static str,
    pub details: fn(name: &str) -> String,
    pub strip: fn(known: &str, planned: &str, target: &str) -> String,
    pub sort_by: fn(column: &str) -> String,
}

/// The common plan.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct CommonPlanTexts {
    pub title: &'static str,
    pub about: &'static str,
    pub wage: &'static str,
    pub self_paid: &'static str,
    pub money: &'static str,
    pub non_asn: &'static str,
    pub a_month: fn(percent: &str) -> String,
    pub a_thousand: fn(money: &str) -> String,
    pub from: &'static str,
    pub payer: &'static str,
    pub reset: &'static str,
}

/// The purse.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct PurseTexts {
    pub title: &'static str,
    pub field: &'static str,
    pub unit: &'static str,
    pub terms: fn(payer: &str, from: &str, until: &str, regions: &str) -> String,
    pub empty: &'static str,
    pub aims: &'static str,
    pub most_people: &'static str,
    pub most_regions: &'static str,
    pub lift_lowest: &'static str,
    pub people: fn(people: &str) -> String,
    pub of_regions: fn(reached: &str, counted: &str) -> String,
    pub lifted: fn(percent: &str) -> String,
    pub chooses_nothing: fn(people: &str) -> String,
    pub by_worth: fn(names: &str) -> String,
    pub cheapest_first: fn(names: &str) -> String,
    pub lifts: fn(names: &str) -> String,
    pub nobody: &'static str,
    pub and_more: fn(names: &str, more: &str) -> String,
    pub with_regions: fn(regions: &str, left: &str) -> String,
    pub with_people: fn(people: &str, left: &str) -> String,
    pub with_both: fn(people: &str, regions: &str, left: &str) -> String,
    pub not_proven: &'static str,
    pub too_small: fn(purse: &str, least: &str) -> String,
    pub least: &'static str,
    pub most: &'static str,
    pub lock: fn(money: &str) -> String,
    pub unlock: &'static str,
    pub crossed: &'static str,
    pub limits: &'static str,
}

/// How fast.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct PaceTexts {
    pub title: &'static str,
    pub reached: fn(place: &str, percent: &str, when: &str) -> String,
    pub within: fn(pace: &str, record: &str) -> String,
    pub beyond: fn(pace: &str, record: &str) -> String,
}

/// The detail of a region.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct RegionDetailTexts {
    pub known: &'static str,
    pub source: &'static str,
    pub said: &'static str,
    pub missing: &'static str,
    pub without: &'static str,
    pub planned: &'static str,
    pub target: &'static str,
    pub pace: &'static str,
    pub open: &'static str,
    pub edit: &'static str,
    pub close: &'static str,
    pub page: &'static str,
}

/// The form of a row.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct RowFormTexts {
    pub title: fn(name: &str) -> String,
    pub eligible: &'static str,
    pub active: &'static str,
    pub percent: &'static str,
    pub non_asn: &'static str,
    pub target: &'static str,
    pub month: &'static str,
    pub month_hint: &'static str,
    pub month_wrong: &'static str,
    pub month_none: &'static str,
    pub month_missing: &'static str,
    pub workers: &'static str,
    pub members: &'static str,
    pub discard: &'static str,
    pub remove: &'static str,
    pub about: &'static str,
}
