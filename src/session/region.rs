//! The region that a session is about, and whether there is anything in the session to lose.

use super::{NamedScenario, Session, StepKind};
use crate::model::Scenario;

/// The region that a session is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRegion {
    /// Its code; empty for a region of the planner's own.
    pub code: String,
    /// Its name.
    pub name: String,
}

impl SessionRegion {
    /// The region of a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        Self { code: scenario.region.code.clone(), name: scenario.region.name.clone() }
    }

    /// A word for it in the names of what is stored.
    pub fn key(&self) -> &str {
        if self.code.is_empty() { &self.name } else { &self.code }
    }

    /// Whether both are the same region: by code, those of the planner's own by name.
    pub fn is_same(&self, other: &Self) -> bool {
        self.code == other.code && (!self.code.is_empty() || self.name == other.name)
    }
}

impl Session {
    /// Whether a presenter has prepared anything, or a room has said anything: more than the plan that every session
    /// starts with.
    pub fn has_work(&self) -> bool {
        let is_named = |scenario: &NamedScenario| !scenario.name.trim().is_empty();
        !self.steps.is_empty()
            || !self.decisions.is_empty()
            || !self.records.is_empty()
            || !self.proposals.is_empty()
            || self.scenarios.len() > 1
            || self.scenarios.iter().any(is_named)
    }

    /// The links of its plans, the one that it was last about first.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        let outcomes = self.steps.iter().rev().filter_map(|step| step.outcome.as_ref());
        let decided = self.decisions.iter().map(|decision| decision.link.as_str());
        let plans = self.records.iter().rev().flat_map(|record| &record.plans);
        let recorded = plans.map(|plan| plan.link.as_str());
        let steps = self.steps.iter().flat_map(|step| match &step.kind {
            StepKind::SetLever(..) | StepKind::Decide => [].iter(),
            StepKind::OpenScenario(scenario) => std::slice::from_ref(scenario).iter(),
            StepKind::Vote(options) => options.iter(),
        });
        let kept = self.scenarios.iter().chain(steps).map(|scenario| scenario.link.as_str());
        outcomes.map(|outcome| outcome.to.as_str()).chain(kept).chain(decided).chain(recorded)
    }
}
