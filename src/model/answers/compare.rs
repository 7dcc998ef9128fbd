//! One plan beside others at the same December: what a table of differences shows. docs/model.md, section 5, answer 11.
//!
//! A plan with counts after its baseline is carried on from the last of them, as docs/model.md, section 8, says.

use super::counts::CarriedOn;
use super::goal::{Goal, LASTING_MONTHS, reaches};
use super::tracking::{ModelError, track};
use super::uncertainty::FuturesRun;
use crate::model::projection::Row;
use crate::model::{Cost, LONGEST, Month, Percent, Prepared, Scenario, Table, Workers};

/// A plan at a December.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// The year.
    pub year: i32,
    /// What is asked for then.
    pub percent: Percent,
    /// Coverage in December.
    pub coverage: Percent,
    /// Members in December.
    pub members: Workers,
    /// The month of that year with the lowest coverage, the first of several, and its coverage.
    pub lowest: (Month, Percent),
    /// The lowest coverage of the six months after.
    pub lowest_after: Percent,
    /// Money paid from the baseline to December.
    pub paid: Cost,
    /// Money set aside for it: the budgets of the tranches that have started, and what else is paid.
    pub set_aside: Cost,
    /// Share of the futures that reach the target, from 0 to 1; `None` before they have been run.
    pub probability: Option<f64>,
    /// People who are no longer protected because a programme ends in the six months after.
    pub stops: Workers,
}

/// `scenario` with a horizon that shows the six months after each of `goals`, as far as anything is projected.
pub fn with_months_after(scenario: &Scenario, goals: &[Goal]) -> Scenario {
    let after = goals.iter().map(|goal| goal.december() + LASTING_MONTHS).max();
    let last = scenario.region.baseline_month + LONGEST;
    let mut scenario = scenario.clone();
    scenario.horizon = after.map_or(scenario.horizon, |after| after.min(last).max(scenario.horizon));
    scenario
}

/// The plan of `scenario` at the December of `goal`; `None` where that is not projected. `scenario` comes from
/// [`with_months_after`]; `futures` has run it to its horizon, with the model's error of the past cases.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::Percent;
/// use jangkau::model::answers::{Futures, FuturesRun, Goal, ModelError, compared, uncertain, with_months_after};
///
/// let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
/// let scenario = with_months_after(&scenario, &[goal]);
/// let futures = Futures::new(uncertain(&scenario.assumptions), &scenario.region, 64);
/// let mut run = FuturesRun::new(&scenario, scenario.horizon);
/// run.advance(&futures, 64);
/// let found = compared(&scenario, &goal, Some((&run, ModelError { sigma: Percent(2.0), count: 4 })));
/// assert!(found.is_some_and(|plan| plan.paid.total().0 == 0.0), "the region has no plan yet");
/// # Ok::<(), &str>(())
/// ```
pub fn compared(
    scenario: &Scenario,
    goal: &Goal,
    futures: Option<(&FuturesRun, ModelError)>,
) -> Option<Compared> {
    let prepared = Prepared::new(scenario);
    let table = prepared.table();
    let carried = CarriedOn::from(scenario, &prepared);
    let december = goal.december();
    let row = table.row(december)?;
    let (members, coverage) = carried.of(row);
    let after = table.rows.iter().filter(|row| is_after(row.month, december));
    let after = after.map(|row| carried.of(row).1).fold(Percent(f64::INFINITY), Percent::min);
    let of_year = table.rows.iter().filter(|row| row.month.year() == goal.year && row.month <= december);
    let of_year = of_year.map(|row| (row.month, carried.of(row).1));
    let lowest = of_year.reduce(|least, next| if next.1 < least.1 { next } else { least })?;
    let paid = table.cost_until(december);
    Some(Compared {
        year: goal.year,
        percent: goal.percent,
        coverage,
        members,
        lowest,
        lowest_after: after,
        set_aside: set_aside(&table, &paid, december),
        paid,
        probability: futures.map(|(futures, error)| chance(scenario, goal, futures, error, (row, coverage))),
        stops: table.endings.iter().filter(|end| is_after(end.month, december)).map(|end| end.lapsed).sum(),
    })
}

fn is_after(month: Month, december: Month) -> bool {
    (1..=LASTING_MONTHS).contains(&(month - december))
}

/// The budgets of the tranches that have started by `until`; for staff and outreach what is paid.
pub(super) fn set_aside(table: &Table, paid: &Cost, until: Month) -> Cost {
    let mut set_aside = Cost { by_payer: Default::default(), ..*paid };
    for tranche in table.tranches.iter().filter(|tranche| tranche.first <= until) {
        set_aside.by_payer[tranche.payer] += tranche.budget();
    }
    set_aside
}

/// From the last count on where there is one; what was counted for the December itself is no matter of chance.
fn chance(
    scenario: &Scenario,
    goal: &Goal,
    futures: &FuturesRun,
    error: ModelError,
    (row, coverage): (&Row, Percent),
) -> f64 {
    let counted = &scenario.region.observations;
    if counted.is_empty() {
        return futures.probability(goal, error.sigma);
    }
    if counted.iter().any(|count| count.month == row.month) {
        return f64::from(u8::from(reaches(coverage, goal.percent)));
    }
    let tracked = track(scenario, goal, futures, error);
    tracked.map_or_else(|| futures.probability(goal, error.sigma), |tracked| tracked.probability)
}
