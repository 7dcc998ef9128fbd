//! A plan with its price, as the command line prints it.

use serde::Serialize;

use crate::codec::lines::Pairs;
use crate::model::answers::Priced;
use crate::model::{Cost, PayerMap, Rupiah};

/// A plan with its price.
#[derive(Serialize)]
pub(super) struct PlanJson {
    levers: Pairs<String>,
    cost: f64,
    cost_by_payer: Pairs<&'static str>,
    set_aside_by_payer: Pairs<&'static str>,
    coverage_percent: f64,
    active: f64,
    lowest_coverage_percent_after: f64,
    lasts: bool,
}

impl From<&Priced> for PlanJson {
    fn from(plan: &Priced) -> Self {
        Self {
            levers: Pairs(plan.levers.iter().map(|(lever, value)| (lever.id(), *value)).collect()),
            cost: plan.cost.total().0,
            cost_by_payer: cost_by_payer(&plan.cost),
            set_aside_by_payer: set_aside_by_payer(&plan.set_aside),
            coverage_percent: plan.coverage.0,
            active: plan.members.0,
            lowest_coverage_percent_after: plan.lowest_after.0,
            lasts: plan.lasts,
        }
    }
}

/// The keys of the monthly table; what costs nothing is left out.
fn cost_by_payer(cost: &Cost) -> Pairs<&'static str> {
    let items = cost.items().filter(|(_, money)| *money != Rupiah::ZERO);
    Pairs(items.map(|(item, money)| (item.id(), money.0)).collect())
}

/// The budgets of programmes; a payer of none is left out.
fn set_aside_by_payer(budgets: &PayerMap<Rupiah>) -> Pairs<&'static str> {
    let payers = budgets.iter().filter(|(_, money)| *money != Rupiah::ZERO);
    Pairs(payers.map(|(payer, money)| (payer.id(), money.0)).collect())
}
