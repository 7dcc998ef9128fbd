//! Levers that no addition is proposed for.

use super::goal::Goal;
use super::lever_runner::LeverRunner;
use crate::model::{Lever, Scenario};

/// Why no addition is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// No tranche of it is paid for a month that counts: more of it reaches nobody who counts then.
    NotPaid,
    /// What it costs is not known: staff without a minimum wage.
    CostUnknown,
}

/// The levers of `scenario` that stay where they are, and why.
pub(super) fn left_out(runner: &LeverRunner, scenario: &Scenario, goal: &Goal) -> Vec<(Lever, LeftOut)> {
    let is_unknown = scenario.region.is_staff_cost_unknown();
    let unknown = is_unknown.then_some((Lever::NonAsn, LeftOut::CostUnknown));
    let unpaid = runner.unpaid(goal).into_iter().map(|lever| (lever, LeftOut::NotPaid));
    unknown.into_iter().chain(unpaid).collect()
}
