//! What the world does and what we do, told apart: a changed assumption moves the baseline, only the plan moves us away
//! from it.

use super::levered::bare;
use crate::model::{Assumptions, Month, Percent, Plan, Prepared, Row, Scenario, Table, Workers};

/// Three projections of one region.
#[derive(Clone, Debug, PartialEq)]
pub struct Worlds {
    /// No plan, the default assumptions.
    pub usual: Table,
    /// No plan, the scenario's assumptions: "the world changes".
    pub changed: Table,
    /// The plan, the scenario's assumptions: "we act".
    pub acting: Table,
}

/// How far each moved a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moves {
    /// The month.
    pub month: Month,
    /// Changed assumptions against the default ones, both without a plan.
    pub world: Move,
    /// The plan against no plan, both under the scenario's assumptions.
    pub action: Move,
}

/// A difference at the end of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Move {
    /// Active members.
    pub workers: Workers,
    /// Percentage points.
    pub points: Percent,
}

impl Worlds {
    /// The three projections of `scenario`.
    pub fn new(scenario: &Scenario) -> Self {
        let acting = Prepared::new(scenario).table();
        let mut alone = bare(scenario);
        alone.plan = Plan::default();
        let changed = Prepared::new(&alone).table();
        let usual = if scenario.assumptions.changed() == 0 {
            changed.clone()
        } else {
            alone.assumptions = Assumptions::default();
            Prepared::new(&alone).table()
        };
        Self { usual, changed, acting }
    }

    /// What moved `month`; `None` outside the projection.
    pub fn moves(&self, month: Month) -> Option<Moves> {
        let (usual, changed, acting) =
            (self.usual.row(month)?, self.changed.row(month)?, self.acting.row(month)?);
        Some(Moves { month, world: Move::between(usual, changed), action: Move::between(changed, acting) })
    }
}

impl Move {
    fn between(from: &Row, to: &Row) -> Self {
        Self { workers: to.active - from.active, points: to.coverage - from.coverage }
    }
}
