//! A scenario and its two tables: with the plan, and the baseline pair without it.
//! docs/model.md, section 5, answers 1 and 2.

use std::rc::Rc;

use crate::data::{Reading, RegionProfile, is_approximate, profile_of};
use crate::model::{Month, Plan, Row, Rupiah, Scenario, Table, table};

/// Everything that the screen derives from, computed once for a scenario.
#[derive(Clone, Debug)]
pub struct Projected {
    /// The ground state.
    pub scenario: Rc<Scenario>,
    /// With the plan.
    pub plan: Table,
    /// "Tanpa upaya tambahan".
    pub base: Table,
    /// The built-in region, if it is one.
    pub profile: Option<&'static RegionProfile>,
}

/// Equal when they are of the same scenario: tables follow from it, and comparing thousands of numbers costs more.
impl PartialEq for Projected {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario) || self.scenario == other.scenario
    }
}

impl Projected {
    /// Projects a valid scenario with and without its plan.
    pub fn of(scenario: &Rc<Scenario>) -> Self {
        let plan = table(scenario);
        let base = if scenario.plan == Plan::default() {
            plan.clone()
        } else {
            table(&Scenario { plan: Plan::default(), ..Scenario::clone(scenario) })
        };
        Self { scenario: Rc::clone(scenario), plan, base, profile: profile_of(scenario) }
    }

    /// Whether nothing is done beyond the baseline.
    pub fn is_without_plan(&self) -> bool {
        let plan = &self.scenario.plan;
        Plan { unknown: plan.unknown.clone(), ..Plan::default() } == *plan
    }

    /// The row of a month with the plan; `None` outside the projection.
    pub fn at(&self, month: Month) -> Option<&Row> {
        self.plan.row(month)
    }

    /// The row of a month without the plan.
    pub fn base_at(&self, month: Month) -> Option<&Row> {
        self.base.row(month)
    }

    /// Money of the plan from the baseline to the end of `month`.
    pub fn cost_until(&self, month: Month) -> Rupiah {
        self.plan.cost_until(month).total()
    }

    /// How the sources are read; `None` for the planner's own numbers and regions.
    pub fn reading(&self) -> Option<&'static Reading> {
        let profile = self.profile?;
        profile.reading_of(&self.scenario).map(|number| profile.reading(number))
    }

    /// Whether the coverage of the region is only known roughly: then it is written without decimals.
    pub fn is_rough(&self) -> bool {
        is_approximate(&self.scenario)
    }
}
