//! Programmes of several plans beside each other: the first of a payer belongs to the first of that payer, wherever
//! they stand in their plans.

use crate::model::{Payer, Scenario, Sponsorship};

/// A programme by its payer, and which of that payer's it is, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProgrammeKey {
    payer: Payer,
    nth: usize,
}

/// The keys of a plan's programmes in the order of the plan.
pub(super) fn keys(scenario: &Scenario) -> Vec<ProgrammeKey> {
    let mut keys: Vec<ProgrammeKey> = Vec::new();
    for programme in &scenario.plan.sponsorships {
        let nth = keys.iter().filter(|key| key.payer == programme.payer).count();
        keys.push(ProgrammeKey { payer: programme.payer, nth });
    }
    keys
}

/// The keys of all plans, in the order in which they come first.
pub(super) fn all_keys(scenarios: &[&Scenario]) -> Vec<ProgrammeKey> {
    let mut all: Vec<ProgrammeKey> = Vec::new();
    for key in scenarios.iter().flat_map(|scenario| keys(scenario)) {
        if !all.contains(&key) {
            all.push(key);
        }
    }
    all
}

/// Where the programme stands in a plan.
pub(super) fn place(scenario: &Scenario, key: ProgrammeKey) -> Option<usize> {
    keys(scenario).iter().position(|other| *other == key)
}

/// The programme in a plan.
pub(super) fn programme(scenario: &Scenario, key: ProgrammeKey) -> Option<&Sponsorship> {
    scenario.plan.sponsorships.get(place(scenario, key)?)
}

/// Whether the programmes that all plans have come in the same order everywhere.
pub(super) fn is_one_order(scenarios: &[&Scenario]) -> bool {
    let common = |scenario: &&Scenario| {
        let keys = keys(scenario).into_iter();
        keys.filter(|key| scenarios.iter().all(|other| place(other, *key).is_some())).collect::<Vec<_>>()
    };
    let mut orders = scenarios.iter().map(common);
    let first = orders.next();
    orders.all(|order| Some(&order) == first.as_ref())
}
