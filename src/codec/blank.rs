//! Records before their fields are read: the defaults of the format, and placeholders for what is required. A record
//! without what is required is never handed out.

use crate::model::{
    Active, Assumptions, BaseRevision, Enrolment, Month, NonAsnInclusion, Observation, Payer, Percent, Plan,
    PppkFullTime, Region, Retention, Scenario, SponsoredCohort, Sponsorship, Target, Workers,
};

/// Stands where a month is still to be read.
pub(super) const NO_MONTH: Month = Month::december(1);
/// f where the file says nothing.
const FORMAL_SHARE: f64 = 0.40;
/// Honorer staff join over three months where nothing is said (docs/model.md, section 5).
const NON_ASN_OVER_MONTHS: u32 = 3;
/// Appointments happen at once where nothing is said.
const PPPK_OVER_MONTHS: u32 = 1;

pub(super) fn scenario() -> Scenario {
    Scenario {
        name: String::new(),
        horizon: NO_MONTH,
        region: region(),
        assumptions: Assumptions::default(),
        plan: Plan::default(),
        sources: Vec::new(),
    }
}

pub(super) fn region() -> Region {
    Region {
        code: String::new(),
        name: String::new(),
        baseline_month: NO_MONTH,
        eligible_workers: Workers(0.0),
        formal_share: FORMAL_SHARE,
        active: Active::default(),
        sponsored: Vec::new(),
        non_asn_total: None,
        minimum_wage: Vec::new(),
        targets: Vec::new(),
        active_range: None,
        base_revisions: Vec::new(),
        observations: Vec::new(),
        history: Vec::new(),
        active_total: None,
    }
}

/// `plan` in a region that stands for any: nothing of it is refused but what is wrong with the plan.
pub(super) fn around(plan: Plan) -> Scenario {
    let month = Month::december(2024);
    let region = Region {
        baseline_month: month,
        eligible_workers: Workers(1e9),
        non_asn_total: Some(Workers(1e8)),
        ..region()
    };
    Scenario { horizon: month, region, plan, ..scenario() }
}

pub(super) fn cohort() -> SponsoredCohort {
    let (payer, workers) = (Payer::Other, Workers(0.0));
    SponsoredCohort { payer, workers, ends: NO_MONTH }
}

pub(super) fn target() -> Target {
    let (year, percent, label) = (0, Percent(0.0), String::new());
    Target { year, percent, workers: None, label }
}

pub(super) fn revision() -> BaseRevision {
    BaseRevision { month: NO_MONTH, workers: Workers(0.0) }
}

pub(super) fn observation() -> Observation {
    Observation::of(NO_MONTH)
}

pub(super) fn enrolment() -> Enrolment {
    Enrolment { rate_per_month: 0.0, from: NO_MONTH, until: None }
}

pub(super) fn retention() -> Retention {
    Retention { lapse_reduction: 0.0, from: NO_MONTH, until: None }
}

pub(super) fn non_asn() -> NonAsnInclusion {
    let over_months = NON_ASN_OVER_MONTHS;
    NonAsnInclusion { share: 0.0, from: NO_MONTH, over_months }
}

pub(super) fn pppk() -> PppkFullTime {
    let over_months = PPPK_OVER_MONTHS;
    PppkFullTime { workers: Workers(0.0), from: NO_MONTH, over_months }
}

pub(super) fn programme() -> Sponsorship {
    Sponsorship::once(Payer::Other, NO_MONTH, 1)
}
