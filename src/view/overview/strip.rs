//! Where a region stands on an axis: what is known, what is projected, what it is to reach, what money buys.

use super::scene::{OverviewScene, PlacedRegion};
use crate::model::{Percent, Rupiah};

/// Shares of the axis, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegionStrip {
    /// The last known coverage.
    pub known: f64,
    /// The December under the common plan.
    pub planned: f64,
    /// The same with money of the purse; `None` where it gets nothing.
    pub bought: Option<f64>,
    /// The target.
    pub target: f64,
    /// Whether the plan reaches it.
    pub is_reached: bool,
}

/// The end of the axis, percent: what most regions fit into, else all of it.
fn axis_end(scene: &OverviewScene<'_>) -> f64 {
    const USUAL: f64 = 70.0;
    let fits = scene.all_placed().all(|placed| placed.target.0.max(placed.standing.coverage.0) < USUAL);
    if fits { USUAL } else { 100.0 }
}

/// The picture of a region.
pub(super) fn strip(scene: &OverviewScene<'_>, placed: PlacedRegion<'_>) -> RegionStrip {
    let end = axis_end(scene);
    let share = |percent: Percent| (percent.0 / end).clamp(0.0, 1.0);
    let given = scene.given_to(placed.place);
    let outlook = scene.outlooks.and_then(|outlooks| outlooks.at(placed.place));
    let bought = outlook.filter(|_| given > Rupiah::ZERO && placed.region.is_counted());
    RegionStrip {
        known: share(placed.region.known.map_or(Percent::ZERO, |known| known.percent)),
        planned: share(placed.standing.coverage),
        bought: bought.map(|outlook| share(outlook.curve.members(given).percent_of(outlook.eligible))),
        target: share(placed.target),
        is_reached: placed.is_reached(),
    }
}
