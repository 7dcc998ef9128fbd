//! The form of the region's own numbers.

mod en;
mod id;

pub(super) use en::REGION as EN;
pub(super) use id::REGION as ID;

use crate::model::Stock;

/// The region's own numbers.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct RegionTexts {
    pub title: &'static str,
    pub edit: &'static str,
    pub fill: fn(region: &str) -> String,
    pub identity: &'static str,
    pub name: &'static str,
    pub code: &'static str,
    /// A name or a code, in a region of the planner's own.
    pub place: &'static str,
    pub place_about: &'static str,
    pub codes: fn(ministry: &str, statistics: &str) -> String,
    pub by_ministry: fn(code: &str) -> String,
    pub by_statistics: fn(code: &str) -> String,
    pub built_in: fn(name: &str) -> String,
    pub places: &'static str,
    pub places_found: fn(count: usize) -> String,
    pub two_meanings: fn(digits: &str, ministry: &str, statistics: &str) -> String,
    pub no_such_code: fn(code: &str) -> String,
    pub baseline_month: &'static str,
    pub horizon: &'static str,
    pub members: &'static str,
    pub eligible: &'static str,
    pub active: &'static str,
    /// How much of the total is itemised.
    pub itemised: fn(parts: &str, total: &str) -> String,
    /// One segment takes what is not.
    pub rest_from: fn(rest: &str, segment: &str) -> String,
    /// Several do.
    pub rest_divided: fn(rest: &str) -> String,
    pub taken_from: fn(stock: Stock) -> &'static str,
    pub total_is_sum: &'static str,
    pub own_source: &'static str,
    pub own_source_about: &'static str,
    pub own_source_who: &'static str,
    pub own_source_date: &'static str,
    pub split_note: &'static str,
    pub segments: &'static str,
    pub formal_share: &'static str,
    pub wage: &'static str,
    pub non_asn: &'static str,
    pub self_paid: &'static str,
    pub construction: &'static str,
    pub other_members: &'static str,
    pub non_asn_total: &'static str,
    pub non_asn_total_about: &'static str,
    pub coverage_is: fn(active: &str, eligible: &str, percent: &str) -> String,
    pub formal_is: fn(people: &str, pool: &str) -> String,
    pub informal_is: fn(people: &str, pool: &str) -> String,
    pub non_asn_left: fn(total: &str, members: &str, left: &str) -> String,
    pub targets: &'static str,
    pub target: fn(place: usize) -> String,
    pub year: &'static str,
    pub percent: &'static str,
    pub workers: &'static str,
    pub label: &'static str,
    pub target_is: fn(percent: &str, eligible: &str, people: &str) -> String,
    pub target_fits: fn(percent: &str, eligible: &str, people: &str) -> String,
    pub target_differs: fn(percent: &str, eligible: &str, people: &str, printed: &str, off: &str) -> String,
    pub add_target: &'static str,
    pub back_to_targets: &'static str,
    pub ladders: &'static str,
    pub ladders_about: &'static str,
    pub step: fn(year: i32, percent: &str) -> String,
    pub running: &'static str,
    pub running_about: &'static str,
    pub cohort: fn(place: usize) -> String,
    pub payer: &'static str,
    pub people: &'static str,
    pub ends: &'static str,
    pub add_cohort: &'static str,
    pub wages: &'static str,
    pub wages_about: &'static str,
    pub wage_of: fn(year: i32) -> String,
}
