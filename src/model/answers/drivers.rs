//! What the world does and what we do, told apart: a changed assumption moves the baseline, only the plan moves us away
//! from it.

use super::lever_runner::stripped;
use crate::model::{Assumptions, Month, Percent, Plan, Prepared, Row, Scenario, Table, Workers};

/// Three projections of one region.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Month, answers::Drivers};
///
/// let effects = Drivers::new(&scenario).effects(Month::december(2025)).ok_or("not projected")?;
/// assert_eq!(effects.plan.workers.0, 0.0, "the region has no plan yet");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Drivers {
    /// No plan, the default assumptions.
    pub default_assumptions: Table,
    /// No plan, the scenario's assumptions: "the world changes".
    pub without_plan: Table,
    /// The plan, the scenario's assumptions: "we act".
    pub with_plan: Table,
}

/// How far each moved a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effects {
    /// The month.
    pub month: Month,
    /// Changed assumptions against the default ones, both without a plan.
    pub assumptions: Effect,
    /// The plan against no plan, both under the scenario's assumptions.
    pub plan: Effect,
}

/// A difference at the end of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Effect {
    /// Active members.
    pub workers: Workers,
    /// Percentage points.
    pub points: Percent,
}

impl Drivers {
    /// The three projections of `scenario`.
    pub fn new(scenario: &Scenario) -> Self {
        let with_plan = Prepared::new(scenario).table();
        let mut alone = stripped(scenario);
        alone.plan = Plan::default();
        let without_plan = Prepared::new(&alone).table();
        let default_assumptions = if scenario.assumptions.changed() == 0 {
            without_plan.clone()
        } else {
            alone.assumptions = Assumptions::default();
            Prepared::new(&alone).table()
        };
        Self { default_assumptions, without_plan, with_plan }
    }

    /// What moved `month`; `None` outside the projection.
    pub fn effects(&self, month: Month) -> Option<Effects> {
        let default = self.default_assumptions.row(month)?;
        let (without, with) = (self.without_plan.row(month)?, self.with_plan.row(month)?);
        Some(Effects {
            month,
            assumptions: Effect::between(default, without),
            plan: Effect::between(without, with),
        })
    }
}

impl Effect {
    fn between(from: &Row, to: &Row) -> Self {
        Self { workers: to.active - from.active, points: to.coverage - from.coverage }
    }
}
