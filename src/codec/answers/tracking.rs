//! Answers about what was counted, as the command line prints them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::codec::lines;
use crate::model::Segment;
use crate::model::answers::{MonthBand, Tracked, Tracking};

/// What was counted against the plan, and where that leads.
pub fn track(tracking: &Tracking) -> String {
    lines::write(&TrackJson {
        sigma_points: tracking.sigma.0,
        observed: tracking.observed.iter().map(TrackedJson::from).collect(),
        central: CentralJson { active: tracking.active.0, percent: tracking.coverage.0 },
        needed_per_month: tracking.needed_per_month.0,
        probability: tracking.probability,
        bands: tracking.bands.iter().map(BandJson::from).collect(),
    })
}

#[derive(Serialize)]
struct TrackJson {
    sigma_points: f64,
    observed: Vec<TrackedJson>,
    central: CentralJson,
    needed_per_month: f64,
    probability: f64,
    bands: Vec<BandJson>,
}

#[derive(Serialize)]
struct CentralJson {
    active: f64,
    percent: f64,
}

#[derive(Serialize)]
struct TrackedJson {
    month: String,
    active: f64,
    percent: f64,
    plan_percent: f64,
    difference_workers: f64,
    difference_points: f64,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    difference_by_segment: BTreeMap<&'static str, f64>,
    rank: f64,
}

impl From<&Tracked> for TrackedJson {
    fn from(tracked: &Tracked) -> Self {
        Self {
            month: tracked.month.to_string(),
            active: tracked.active.0,
            percent: tracked.coverage.0,
            plan_percent: tracked.plan.0,
            difference_workers: tracked.difference.0,
            difference_points: tracked.difference_points.0,
            difference_by_segment: Segment::ALL
                .into_iter()
                .filter_map(|segment| Some((segment.id(), tracked.segment_differences.get(segment)?.0)))
                .collect(),
            rank: tracked.rank,
        }
    }
}

/// The middle 80 % of the futures in a month.
#[derive(Serialize)]
pub(super) struct BandJson {
    month: String,
    p10: f64,
    p50: f64,
    p90: f64,
}

impl From<&MonthBand> for BandJson {
    fn from(band: &MonthBand) -> Self {
        Self { month: band.month.to_string(), p10: band.p10.0, p50: band.p50.0, p90: band.p90.0 }
    }
}
