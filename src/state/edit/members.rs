//! The baseline members as a form changes them, and the form of a region nobody has entered yet.

use super::UNSET;
use crate::data::{FORMAL_SHARE, MIX_CONSTRUCTION, MIX_SELF_PAID, profile_of, with_eligible};
use crate::model::{
    Active, Assumptions, Field, Month, Plan, Region, Scenario, Status, Stock, Value, Workers,
};

/// All active members; [`UNSET`] while one of the stocks is.
pub(super) fn total(region: &Region) -> f64 {
    let Active { wage, non_asn, self_paid, construction, other, .. } = &region.active;
    let stocks = [wage.0, non_asn.0, self_paid.0, construction.0, other.0];
    if stocks.contains(&UNSET) {
        return UNSET;
    }
    stocks.iter().sum::<f64>() + sponsored(region)
}

fn sponsored(region: &Region) -> f64 {
    region.sponsored.iter().map(|cohort| cohort.workers.0).sum()
}

/// The base. Members that follow from a published percentage keep it; those that the planner typed stay.
pub(super) fn set_eligible(scenario: &mut Scenario, eligible: Workers) {
    let is_typed = |field: Field| scenario.status(field).is_some_and(Status::is_typed);
    let typed = Stock::ALL.map(Field::Active).into_iter().any(is_typed) || is_typed(Field::ActiveTotal);
    let follows = profile_of(scenario).is_some() && !typed;
    if !follows || with_eligible(scenario, eligible).is_err() {
        scenario.region.eligible_workers = eligible;
    }
}

/// All active members; the split is the national mix, an assumption. Staff, others and the sponsored stay as they
/// are, wage earners are the rest, so that the parts sum. docs/model.md, section 3.
pub(super) fn set_total(scenario: &mut Scenario, total: f64) {
    let region = &mut scenario.region;
    let sponsored = sponsored(region);
    let active = &mut region.active;
    active.self_paid = Workers((MIX_SELF_PAID.value * total - sponsored).max(0.0));
    active.construction = Workers((MIX_CONSTRUCTION.value * total).max(0.0));
    let others = active.self_paid.0 + active.construction.0 + active.non_asn.0 + active.other.0 + sponsored;
    active.wage = Workers(if total == UNSET { UNSET } else { total - others });
    region.active_range = None;
}

/// One stock; the total follows.
pub(super) fn set_stock(scenario: &mut Scenario, stock: Stock, people: f64) {
    Field::Active(stock).put(scenario, &Value::Number(people));
    for other in Stock::ALL.map(Field::Active) {
        if other.value(scenario) == Value::Number(UNSET) && other != Field::Active(stock) {
            other.put(scenario, &Value::Number(0.0));
        }
    }
    scenario.region.active_range = None;
}

/// A region of the planner's own, with everything that only the planner knows still to be typed.
pub fn blank(baseline_month: Month) -> Scenario {
    let active = Active { wage: Workers(UNSET), ..Active::default() };
    Scenario {
        name: String::new(),
        horizon: Month::december(baseline_month.year() + 1),
        region: Region {
            code: String::new(),
            name: String::new(),
            baseline_month,
            eligible_workers: Workers(UNSET),
            formal_share: FORMAL_SHARE.value,
            active,
            sponsored: Vec::new(),
            non_asn_total: None,
            minimum_wage: Vec::new(),
            targets: Vec::new(),
            active_range: None,
            base_revisions: Vec::new(),
            observations: Vec::new(),
            history: Vec::new(),
        },
        assumptions: Assumptions::default(),
        plan: Plan::default(),
        sources: super::provenance::blank(),
    }
}
