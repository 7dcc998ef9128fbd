//! From the overview into the planner, and the overview that a visitor begins with.

use super::region::OverviewRegions;
use crate::data::province::TILES;
use crate::model::{Field, Month, Rupiah, Scenario, Source, Target, TargetField};
use crate::overview::Overview;

/// Months that a plan has at least until the December that is asked about first.
const LEAST_MONTHS: i32 = 6;

/// The regions of North Sumatra as published, asked about the next December that a plan can still do something about.
pub fn first_overview(today: Option<Month>) -> Overview {
    let from = today.map_or(Month::december(2026) + 1, |today| today + 1);
    Overview::of(TILES.iter().map(|tile| tile.code), (from + LEAST_MONTHS).year(), from)
}

/// The region with this key under the common plan with `money` of the purse, as the planner opens it: the same months, the
/// same numbers, and the target that the overview asks for. `None` for what cannot be projected.
pub fn opened_region(
    overview: &Overview,
    regions: &OverviewRegions,
    key: &str,
    money: Rupiah,
) -> Option<Scenario> {
    let (_, region) = regions.find(key)?;
    let scenario = region.scenario.as_deref()?;
    let common = regions.common_plan(overview);
    let planned = common.scenario(scenario, money, regions.december);
    let mut opened = Scenario { horizon: scenario.horizon.max(regions.december), ..planned };
    if region.own_target.is_none() {
        let field = Field::Target(opened.region.targets.len(), TargetField::Percent);
        let percent = overview.target;
        opened.region.targets.push(Target {
            year: regions.december.year(),
            percent,
            workers: None,
            label: String::new(),
        });
        opened.set_source(field, Some(Source::yours()));
    }
    Some(opened)
}
