//! The answers as the command line prints them: one JSON object each, numbers in the unit of the scenario file.

mod check;
mod compare;
mod lines;
mod plan;
pub mod regions;
mod timing;
mod tracking;
mod within;

use serde::Serialize;

use super::lines as json;
use crate::model::Percent;
use crate::model::answers::{
    Backtest, Binding, Case, Cheapest, Goal, Limit, MonthBand, Needed, Purse, Replay, RestsOn, Share,
    Standing, Swing, Why,
};

pub use check::{CheckedColumn, CheckedRow, CheckedTable, check};
pub use compare::{NamedPlan, compare};
pub use lines::{line_error, line_result};
use plan::PlanJson;
pub use timing::timing;
use tracking::BandJson;
pub use tracking::track;
pub use within::cheapest_within;

/// What each lever needs for one goal, as asked for by [`crate::model::answers::needed`].
pub fn solve(goal: &Goal, needed: &[Needed]) -> String {
    json::write(&SolveJson {
        target: TargetJson { year: goal.year, percent: goal.percent.0 },
        levers: needed.iter().filter_map(NeededJson::of).collect(),
    })
}

#[derive(Serialize)]
struct SolveJson {
    target: TargetJson,
    levers: Vec<NeededJson>,
}

#[derive(Serialize)]
struct TargetJson {
    year: i32,
    percent: f64,
}

#[derive(Serialize)]
struct NeededJson {
    lever: String,
    reached: bool,
    value: Option<f64>,
    coverage_percent_at_max: f64,
    met: Vec<(f64, f64)>,
}

impl NeededJson {
    fn of(needed: &Needed) -> Option<Self> {
        let zone = needed.zones.first()?;
        Some(Self {
            lever: needed.lever.id(),
            reached: zone.smallest().is_some(),
            value: zone.smallest(),
            coverage_percent_at_max: zone.at_max.0,
            met: zone.met.clone(),
        })
    }
}

/// What each part of the plan brings.
pub fn explain(why: &Why) -> String {
    json::write(&ExplainJson {
        year: why.month.year(),
        baseline: (&why.baseline).into(),
        plan: (&why.plan).into(),
        shares: why.shares.iter().map(ShareJson::from).collect(),
    })
}

#[derive(Serialize)]
struct ExplainJson {
    year: i32,
    baseline: StandJson,
    plan: StandJson,
    shares: Vec<ShareJson>,
}

#[derive(Serialize)]
struct StandJson {
    active: f64,
    coverage_percent: f64,
}

impl From<&Standing> for StandJson {
    fn from(stand: &Standing) -> Self {
        Self { active: stand.active.0, coverage_percent: stand.coverage.0 }
    }
}

#[derive(Serialize)]
struct ShareJson {
    part: String,
    workers: f64,
    points: f64,
}

impl From<&Share> for ShareJson {
    fn from(share: &Share) -> Self {
        Self { part: share.part.id(), workers: share.workers.0, points: share.points.0 }
    }
}

/// How sure a target is. `sigma`: the model error that probability and bands include.
pub fn sure(
    draws: usize,
    sigma: Percent,
    probability: f64,
    bands: &[MonthBand],
    tornado: &[Swing],
) -> String {
    json::write(&SureJson {
        draws,
        model_error_points: sigma.0,
        probability,
        bands: bands.iter().map(BandJson::from).collect(),
        tornado: tornado.iter().map(SwingJson::from).collect(),
    })
}

#[derive(Serialize)]
struct SureJson {
    draws: usize,
    model_error_points: f64,
    probability: f64,
    bands: Vec<BandJson>,
    tornado: Vec<SwingJson>,
}

#[derive(Serialize)]
struct SwingJson {
    parameter: &'static str,
    low: f64,
    high: f64,
    coverage_percent_at_low: f64,
    coverage_percent_at_high: f64,
}

impl From<&Swing> for SwingJson {
    fn from(swing: &Swing) -> Self {
        Self {
            parameter: swing.cause.id(),
            low: swing.low,
            high: swing.high,
            coverage_percent_at_low: swing.at_low.0,
            coverage_percent_at_high: swing.at_high.0,
        }
    }
}

/// The cheapest plans, what they rest on, and what keeps a target out of reach.
pub fn cheapest(cheapest: &Cheapest) -> String {
    json::write(&CheapestJson {
        reached: cheapest.reached,
        gap_bound: cheapest.gap_bound.0,
        plans: cheapest.plans.iter().map(PlanJson::from).collect(),
        rests_on: cheapest.rests_on.iter().map(RestsOnJson::from).collect(),
        limits: cheapest.binding.iter().map(LimitJson::from).collect(),
    })
}

#[derive(Serialize)]
struct CheapestJson {
    reached: bool,
    gap_bound: f64,
    plans: Vec<PlanJson>,
    rests_on: Vec<RestsOnJson>,
    limits: Vec<LimitJson>,
}

#[derive(Serialize)]
struct RestsOnJson {
    parameter: &'static str,
    cost: f64,
    cost_of_plan_if_doubled: f64,
    changes_plan: bool,
}

impl From<&RestsOn> for RestsOnJson {
    fn from(rests_on: &RestsOn) -> Self {
        Self {
            parameter: rests_on.parameter,
            cost: rests_on.rupiah.0,
            cost_of_plan_if_doubled: rests_on.doubled.0,
            changes_plan: rests_on.changes_plan,
        }
    }
}

#[derive(Serialize)]
struct LimitJson {
    limit: &'static str,
    of: String,
    points: f64,
    enough: bool,
}

impl From<&Binding> for LimitJson {
    fn from(binding: &Binding) -> Self {
        let (limit, of) = match binding.limit {
            Limit::Locked(lever) => ("locked", lever.id()),
            Limit::Evidence(lever) => ("evidence", lever.id()),
            Limit::Allowed(lever) => ("allowed", lever.id()),
            Limit::Ceiling(Purse::Payer(payer)) => ("ceiling", payer.id().to_owned()),
            Limit::Ceiling(Purse::Outreach) => ("ceiling", "outreach".to_owned()),
        };
        Self { limit, of, points: binding.gain.0, enough: binding.enough }
    }
}

/// The back-test of the `cases` that were replayed.
pub fn backtest(cases: &[Case], backtest: &Backtest) -> String {
    let case = |replay: &Replay| Some(CaseJson::of(cases.get(replay.case)?, replay));
    json::write(&BacktestJson {
        cases: backtest.replays.iter().filter_map(case).collect(),
        mean_absolute_error_points: backtest.mean_absolute_error.map(|points| points.0),
        bias_points: backtest.bias.map(|points| points.0),
        model_error_points: backtest.sigma.map(|points| points.0),
    })
}

#[derive(Serialize)]
struct BacktestJson<'a> {
    cases: Vec<CaseJson<'a>>,
    mean_absolute_error_points: Option<f64>,
    bias_points: Option<f64>,
    model_error_points: Option<f64>,
}

#[derive(Serialize)]
struct CaseJson<'a> {
    id: &'a str,
    region: &'a str,
    same_base: &'static str,
    month: String,
    observed_active: Option<f64>,
    observed_percent: Option<f64>,
    projected_active: f64,
    projected_percent: f64,
    error_points: f64,
    error_workers: f64,
}

impl<'a> CaseJson<'a> {
    fn of(case: &'a Case, replay: &Replay) -> Self {
        Self {
            id: &case.id,
            region: &case.region,
            same_base: case.same_base.id(),
            month: replay.observed.month.to_string(),
            observed_active: replay.observed.active.map(|active| active.0),
            observed_percent: replay.observed.percent.map(|percent| percent.0),
            projected_active: replay.active.0,
            projected_percent: replay.coverage.0,
            error_points: replay.error_points.0,
            error_workers: replay.error_workers.0,
        }
    }
}
