//! Built-in regions, rules and references: every figure with value, unit, date, source and status. Pure.
//!
//! ```text
//! Citation -> Figure -> Reading -> RegionProfile -> Scenario (+ sources by JSON pointer)
//! ```
//!
//! Where sources contradict each other, a region has several [`Reading`]s and a question; nothing is
//! resolved in silence, and what is not used is kept as [`RegionProfile::set_aside`].

mod baseline;
mod benefits;
mod catalogue;
mod disputes;
mod evidence;
mod figure;
mod ladders;
mod own_numbers;
mod place_search;
mod places;
pub mod province;
mod region;
mod region_row;
mod regions;
pub mod rules;
mod segments;
mod sourced;
mod sources;
#[cfg(test)]
mod tests;
mod wages;

pub use baseline::sourced_of;
pub use benefits::{BENEFITS, Benefit};
pub use catalogue::{NamedFigure, figures};
pub use evidence::{
    FORMAL_SHARE, KEPLING_ENROLLED, KEPLING_ONE_MONTH, KEPLING_TARGET, MIX_CONSTRUCTION, MIX_SELF_PAID,
    MIX_WAGE,
};
pub use figure::{AsOf, Citation, Figure, FigureRow, FigureUnit, Note, Quantity, Statement, Window};
pub use ladders::{LADDERS, Ladder, MINIMUM_RAISE, Step, name_references, raised};
pub use own_numbers::{
    Following, OwnNumberError, follow_base, further_groups, further_groups_most, honorer_open,
    is_approximate, is_per_100k, with_eligible, with_further_groups,
};
pub use place_search::{CodeSystem, PlaceMatch, is_ambiguous, search_places};
pub use places::{PublicPlace, place, place_named, places, places_of_digits};
pub use region::{
    Base, Counted, Coverage, HonorerState, Members, Reading, RegionKind, RegionProfile, TargetFigure,
};
pub use region_row::RegionFigures;
pub use regions::REGIONS;
pub use segments::{all_members, divide, follows, is_total_given, recognise};
pub use sourced::Sourced;
pub use wages::published_wages;

use crate::model::Scenario;

/// Date of the built-in figures, shown wherever they are.
pub const VERSION: &str = "2026-11";

/// The built-in region with this code of the Ministry of Home Affairs (`12.75`).
pub fn find(code: &str) -> Option<&'static RegionProfile> {
    REGIONS.iter().find(|profile| profile.code == code)
}

/// The built-in region that a scenario is about, even where the planner has changed its numbers.
pub fn profile_of(scenario: &Scenario) -> Option<&'static RegionProfile> {
    find(&scenario.region.code)
}
