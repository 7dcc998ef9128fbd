//! What the planner's workbench says: files and drafts, forms, plan in detail, assumptions,
//! own baseline, sections below the chart.

mod assumption;
mod comparison;
mod en;
mod erase;
mod expected;
mod export;
mod id;
mod library;
mod paper;
mod region;
mod share;
mod source;
mod terms;
mod tracking;

use crate::model::{Package, Sector};
use crate::text::Lang;
use assumption::AssumptionTexts;
use comparison::ComparisonTexts;
use erase::EraseTexts;
use expected::ExpectedTexts;
use export::ExportTexts;
use library::LibraryTexts;
use paper::PaperTexts;
use region::RegionTexts;
use share::ShareTexts;
pub use source::SourceTexts;
pub use terms::{Term, what_is};
use tracking::TrackingTexts;

/// All of it.
#[allow(missing_docs, reason = "the fields are the keys, the constants say what they are")]
#[derive(Debug)]
pub struct WorkbenchTexts {
    pub documents: DocumentTexts,
    pub erase: EraseTexts,
    pub form: FormTexts,
    pub detail: DetailTexts,
    pub assumption: AssumptionTexts,
    pub region: RegionTexts,
    pub covered: CoveredTexts,
    pub money: MoneyTexts,
    pub benefit: BenefitTexts,
    pub export: ExportTexts,
    pub share: ShareTexts,
    pub paper: PaperTexts,
    pub source: SourceTexts,
    pub expected: ExpectedTexts,
    pub tracking: TrackingTexts,
    pub comparison: ComparisonTexts,
    pub library: LibraryTexts,
}

impl WorkbenchTexts {
    /// The texts of a language. They are no part of [`Catalogue`](super::Catalogue): what shows the first picture does
    /// not carry them.
    pub const fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::Id => &id::WORKBENCH,
            Lang::En => &en::WORKBENCH,
        }
    }
}

/// Files and drafts.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct DocumentTexts {
    pub save: &'static str,
    pub open: &'static str,
    pub messages: &'static str,
    pub downloading: fn(name: &str) -> String,
    pub opened_copy: fn(name: &str) -> String,
    pub earlier: fn(saved: &str) -> String,
    pub open_earlier: &'static str,
    pub opened: fn(name: &str) -> String,
    pub refused: fn(name: &str) -> String,
    pub refused_more: fn(count: usize) -> String,
    pub unreadable: fn(name: &str) -> String,
    pub drop_here: &'static str,
    pub restored: fn(saved: &str) -> String,
    pub saved_at: fn(date: &str, time: &str) -> String,
    pub start_afresh: &'static str,
    pub blocked: &'static str,
    pub full: &'static str,
    pub corrupt: &'static str,
    pub newer: &'static str,
    pub other_tab: &'static str,
    pub download_rest: &'static str,
    pub close: &'static str,
    pub download_file: &'static str,
    pub stored_here: &'static str,
}

/// What all forms have in common.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct FormTexts {
    pub people: &'static str,
    pub months: &'static str,
    pub percent: &'static str,
    pub percent_a_month: &'static str,
    pub percent_a_year: &'static str,
    pub rupiah: &'static str,
    pub million_rupiah: &'static str,
    pub years: fn(count: i32) -> String,
    pub not_yet: &'static str,
    pub back_to: fn(value: &str) -> String,
    /// A segment is taken from the rest of the total again.
    pub back_to_rest: &'static str,
    pub empty: &'static str,
    pub until_the_end: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub remove: &'static str,
    pub named: fn(what: &str, name: &str) -> String,
    pub dated: fn(status: &str, date: &str) -> String,
    pub waiting: fn(region: &str) -> String,
    pub discard: &'static str,
    pub to_field: &'static str,
    pub result: fn(name: &str, percent: &str, verdict: &str) -> String,
}

/// The plan in detail.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct DetailTexts {
    pub open: &'static str,
    pub of: fn(lever: &str) -> String,
    pub from: &'static str,
    pub until: &'static str,
    pub over_months: &'static str,
    pub payer: &'static str,
    pub months: &'static str,
    pub package: &'static str,
    pub sector: &'static str,
    pub first_month: &'static str,
    pub years: &'static str,
    pub paid_until: fn(month: &str) -> String,
    pub programme_name: &'static str,
    pub document: &'static str,
    /// The button that goes on with a running sponsorship.
    pub go_on: fn(payer: &str, people: &str, month: &str) -> String,
    pub package_name: fn(package: Package) -> &'static str,
    pub sector_name: fn(sector: Sector) -> &'static str,
    pub buys: fn(money: &str, people: &str, months: u32, last: &str) -> String,
    pub buys_kept: fn(kept: &str) -> String,
    pub tranche: fn(first: &str, last: &str, people: &str, spent: &str) -> String,
    /// Every name that is missing failed verification.
    pub unspent: fn(money: &str, accepted: &str) -> String,
    pub unspent_as: fn(money: &str, reasons: &str) -> String,
    /// Where the pool ends: the budget that is enough for everybody.
    pub pool_end: fn(money: &str) -> String,
    pub all_spent: &'static str,
    pub a_year: fn(money: &str, years: u32, first: &str) -> String,
    pub pair: fn(set_aside: &str, absorbed: &str) -> String,
    pub refill: &'static str,
    pub refill_would: fn(percent: &str, december: &str, absorbed: &str) -> String,
    pub half: fn(first: &str, last: &str) -> String,
    pub price_changes: fn(month: &str, after: &str, before: &str) -> String,
    pub nobody: &'static str,
    pub per_head: fn(monthly: &str, price: &str, months: u32) -> String,
    pub discounted: fn(months: usize, all: u32) -> String,
    pub not_discounted: fn(payer: &str) -> String,
    pub no_discount: &'static str,
    pub with_the_discount: &'static str,
    pub without_discount: fn(then: &str, now: &str, percent: &str, december: &str) -> String,
    pub with_discount: fn(then: &str, now: &str, percent: &str, december: &str) -> String,
    pub copy: &'static str,
    pub raise: &'static str,
    pub lower: &'static str,
    pub remove: &'static str,
    pub order: fn(place: usize, of: usize) -> String,
    pub add: &'static str,
    pub add_note: &'static str,
    pub pppk: &'static str,
    pub pppk_workers: &'static str,
    pub pppk_about: &'static str,
}

/// Who is covered.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct CoveredTexts {
    pub title: &'static str,
    pub stocks: [&'static str; 7],
    pub all: &'static str,
    pub formal: &'static str,
    pub informal: &'static str,
    pub coverage: &'static str,
    pub group: &'static str,
    pub caption: fn(region: &str) -> String,
    pub picture: fn(first: &str, last: &str, from: &str, to: &str) -> String,
    pub outside_pools: &'static str,
    pub end: fn(month: &str, people: &str) -> String,
    pub ending: fn(month: &str, what: &str, lapsed: &str, continued: &str) -> String,
}

/// Money.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct MoneyTexts {
    pub title: &'static str,
    pub none: &'static str,
    pub payer: &'static str,
    pub set_aside: &'static str,
    pub absorbed: &'static str,
    pub all: &'static str,
    pub unspent: &'static str,
    pub unspent_as: fn(money: &str, reasons: &str) -> String,
    /// In which steps the table is written, and in which the summary.
    pub steps: fn(table: &str, summary: &str) -> String,
    pub unspent_of: fn(payer: &str, money: &str, reasons: &str) -> String,
    pub caption: fn(month: &str) -> String,
    pub per_worker_year: fn(money: &str) -> String,
    pub per_point: fn(money: &str, month: &str) -> String,
    pub no_gain: &'static str,
    pub self_contribution: fn(money: &str, month: &str) -> String,
    pub outreach_by_bpjs: fn(money: &str, month: &str) -> String,
    pub no_discount: &'static str,
    pub unknown: &'static str,
    pub unknown_cell: &'static str,
    pub by_month: &'static str,
    pub picture: fn(first: &str, last: &str, money: &str) -> String,
    pub picture_window: fn(first: &str, last: &str) -> String,
    pub until_here: fn(month: &str) -> String,
    pub month: &'static str,
    pub this_month: &'static str,
    pub so_far: &'static str,
    pub running: &'static str,
    pub discount: fn(first: &str, last: &str, first_transport: &str, last_transport: &str) -> String,
    pub in_discount: &'static str,
    pub until_note: fn(month: &str) -> String,
    pub source: &'static str,
}

/// What protection brings people.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct BenefitTexts {
    pub title: &'static str,
    pub illustration: fn(rate: &str, low: &str, high: &str) -> String,
    pub caption: &'static str,
    pub year: &'static str,
    pub families: &'static str,
    pub benefit: &'static str,
    pub partial: fn(year: i32, months: u32) -> String,
    pub between: fn(value: &str, low: &str, high: &str) -> String,
    pub new_members: fn(people: &str) -> String,
    pub packages: &'static str,
    pub what: &'static str,
    pub gives: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub source: &'static str,
}
