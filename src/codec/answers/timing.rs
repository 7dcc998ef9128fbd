//! When to pay, as the command line prints it.

use serde::Serialize;

use crate::codec::lines;
use crate::model::answers::{Dated, TimedPlan, Timing};

/// The plan as it is and those that no other beats.
pub fn timing(timing: &Timing) -> String {
    lines::write(&TimingJson {
        entered: TimedJson::from(&timing.entered),
        frontier: timing.frontier.iter().map(TimedJson::from).collect(),
        exact: timing.exact,
    })
}

#[derive(Serialize)]
struct TimingJson {
    entered: TimedJson,
    frontier: Vec<TimedJson>,
    exact: bool,
}

#[derive(Serialize)]
struct TimedJson {
    programmes: Vec<DatedJson>,
    coverage_percent: f64,
    lowest_percent: f64,
    mean_percent: f64,
    lowest_after_percent: f64,
    cost: f64,
}

impl From<&TimedPlan> for TimedJson {
    fn from(plan: &TimedPlan) -> Self {
        Self {
            programmes: plan.programmes.iter().map(DatedJson::from).collect(),
            coverage_percent: plan.coverage.0,
            lowest_percent: plan.lowest.0,
            mean_percent: plan.mean.0,
            lowest_after_percent: plan.lowest_after.0,
            cost: plan.cost.0,
        }
    }
}

/// A programme by its place in the plan, from 1 as in the ids of levers.
#[derive(Serialize)]
struct DatedJson {
    sponsorship: usize,
    first_month: String,
    months: u32,
    people: f64,
}

impl From<&Dated> for DatedJson {
    fn from(dated: &Dated) -> Self {
        Self {
            sponsorship: dated.programme + 1,
            first_month: dated.first_month.to_string(),
            months: dated.months,
            people: dated.people.0,
        }
    }
}
