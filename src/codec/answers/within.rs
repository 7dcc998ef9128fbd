//! The cheapest plan with the money that there is, as the command line prints it.

use serde::Serialize;

use super::{LimitJson, PlanJson, RestsOnJson};
use crate::codec::lines;
use crate::model::answers::{LeftOut, LeverAddition, Within};

/// The answer of [`super::cheapest`] and what was entered: whether it is enough, how far it leads, what it lacks.
pub fn cheapest_within(within: &Within) -> String {
    let cheapest = &within.cheapest;
    let now = within.now.cost.total().0;
    let additions = || within.additions.iter().map(|addition| AdditionJson::of(addition, now)).collect();
    lines::write(&WithinJson {
        reachable: within.reachable,
        furthest_percent: within.furthest.0,
        cost_now: now,
        reached: cheapest.reached,
        gap_bound: cheapest.gap_bound.0,
        plans: cheapest.plans.iter().map(PlanJson::from).collect(),
        half_record: within.half_record.as_ref().map(PlanJson::from),
        additions: (!within.reachable).then(additions),
        unable: within
            .unable
            .iter()
            .map(|(lever, coverage)| UnableJson { lever: lever.id(), coverage_percent: coverage.0 })
            .collect(),
        left_out: within
            .left_out
            .iter()
            .map(|(lever, why)| LeftOutJson { lever: lever.id(), why: word(*why) })
            .collect(),
        rests_on: cheapest.rests_on.iter().map(RestsOnJson::from).collect(),
        limits: cheapest.binding.iter().map(LimitJson::from).collect(),
    })
}

const fn word(why: LeftOut) -> &'static str {
    match why {
        LeftOut::NotPaid => "not_paid",
        LeftOut::CostUnknown => "cost_unknown",
    }
}

#[derive(Serialize)]
struct WithinJson {
    reachable: bool,
    furthest_percent: f64,
    cost_now: f64,
    reached: bool,
    gap_bound: f64,
    plans: Vec<PlanJson>,
    half_record: Option<PlanJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    additions: Option<Vec<AdditionJson>>,
    unable: Vec<UnableJson>,
    left_out: Vec<LeftOutJson>,
    rests_on: Vec<RestsOnJson>,
    limits: Vec<LimitJson>,
}

#[derive(Serialize)]
struct AdditionJson {
    lever: String,
    value: f64,
    cost_now: f64,
    cost_then: f64,
    coverage_percent: f64,
    lowest_coverage_percent_after: f64,
}

impl AdditionJson {
    fn of(addition: &LeverAddition, now: f64) -> Self {
        let then = &addition.then;
        Self {
            lever: addition.lever.id(),
            value: addition.value,
            cost_now: now,
            cost_then: then.cost.total().0,
            coverage_percent: then.coverage.0,
            lowest_coverage_percent_after: then.lowest_after.0,
        }
    }
}

#[derive(Serialize)]
struct UnableJson {
    lever: String,
    coverage_percent: f64,
}

#[derive(Serialize)]
struct LeftOutJson {
    lever: String,
    why: &'static str,
}
