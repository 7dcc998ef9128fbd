//! Laws of the built-in data: everything sourced, officials' numbers come out, scenarios can be projected.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod figures;
mod own_numbers;
mod readings;
mod scenarios;

use super::{REGIONS, RegionProfile, find};
use crate::model::{Active, Scenario, Workers};

/// All readings of all regions, with their number.
fn readings() -> impl Iterator<Item = (&'static RegionProfile, usize)> {
    REGIONS.iter().flat_map(|profile| (0..profile.readings().count()).map(move |number| (profile, number)))
}

fn scenario(code: &str) -> Scenario {
    find(code).expect("a built-in region").scenario(0)
}

fn members(active: &Active) -> Workers {
    [active.wage, active.non_asn, active.self_paid, active.construction, active.other].into_iter().sum()
}

fn coverage(scenario: &Scenario) -> f64 {
    members(&scenario.region.active).percent_of(scenario.region.eligible_workers).0
}
