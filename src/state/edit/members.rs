//! The baseline members as a form changes them, and the form of a region nobody has entered yet.

use super::UNSET;
use super::field::Stock;
use super::provenance::status;
use crate::data::{FORMAL_SHARE, MIX_CONSTRUCTION, MIX_SELF_PAID, profile_of, with_eligible};
use crate::model::{Active, Assumptions, Month, Plan, Region, Scenario, Status, Unknown, Workers};

impl Stock {
    pub(super) fn of(self, active: &Active) -> Workers {
        match self {
            Self::Wage => active.wage,
            Self::NonAsn => active.non_asn,
            Self::SelfPaid => active.self_paid,
            Self::Construction => active.construction,
            Self::Other => active.other,
        }
    }

    fn slot(self, active: &mut Active) -> &mut Workers {
        match self {
            Self::Wage => &mut active.wage,
            Self::NonAsn => &mut active.non_asn,
            Self::SelfPaid => &mut active.self_paid,
            Self::Construction => &mut active.construction,
            Self::Other => &mut active.other,
        }
    }
}

/// All active members; [`UNSET`] while one of the stocks is.
pub(super) fn total(region: &Region) -> f64 {
    let stocks = Stock::ALL.map(|stock| stock.of(&region.active).0);
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
    let typed = Stock::ALL.iter().any(|stock| {
        let pointer = super::Field::Active(*stock).pointer();
        status(scenario, &pointer) == Some(Status::Yours)
    }) || status(scenario, "/region/active") == Some(Status::Yours);
    let follows = profile_of(scenario).is_some() && !typed;
    if !follows || with_eligible(scenario, eligible).is_err() {
        scenario.region.eligible_workers = eligible;
    }
}

/// All active members; the split is the national mix, an assumption. Staff, others and the sponsored stay as they
/// are, wage earners are the rest, so that the parts sum. MODEL section 3.
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
    let active = &mut scenario.region.active;
    *stock.slot(active) = Workers(people);
    for other in Stock::ALL {
        let slot = other.slot(active);
        if *slot == Workers(UNSET) && other != stock {
            *slot = Workers(0.0);
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
            unknown: Unknown::default(),
        },
        assumptions: Assumptions::default(),
        plan: Plan::default(),
        sources: super::provenance::blank(),
        unknown: Unknown::default(),
    }
}
