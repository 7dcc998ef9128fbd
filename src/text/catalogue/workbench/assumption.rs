//! What is said about assumptions.

pub(super) mod en;
pub(super) mod id;

/// Assumptions about which there is something to say, by their ids in the scenario file.
const KNOWN: &[&str] = &[
    "eligible_growth_per_year",
    "organic_growth_per_month.wage",
    "organic_growth_per_month.self_paid",
    "organic_growth_per_month.construction",
    "wage_exit_per_month",
    "first_month_persistence",
    "self_paid_lapse_per_month",
    "sponsored_attrition_per_month",
    "continue_after_sponsorship",
    "quota_acceptance",
    "grace_months_counted",
    "non_asn_contribution_rate",
    "outreach_cost_per_enrolment.wage",
    "outreach_cost_per_enrolment.self_paid",
    "outreach_cost_per_enrolment.kept",
    "deaths_per_year",
    "pppk_leaves_denominator",
    "premium_discount",
    "outreach_paid_by_bpjs",
];

/// Assumptions.
#[allow(missing_docs)]
#[derive(Debug)]
pub struct AssumptionTexts {
    pub title: &'static str,
    pub changed: fn(count: usize) -> String,
    pub intro: &'static str,
    pub standard: fn(value: &str) -> String,
    pub standard_and_range: fn(value: &str, low: &str, high: &str) -> String,
    pub outside: &'static str,
    pub reset_all: &'static str,
    pub growth: &'static str,
    pub staying: &'static str,
    pub counting: &'static str,
    pub cost: &'static str,
    pub bpjs: &'static str,
    pub season: &'static str,
    pub season_about: &'static str,
    pub about: [&'static str; KNOWN.len()],
}

impl AssumptionTexts {
    /// What an assumption means and what it rests on; nothing for one that is not known.
    pub fn about_of(&self, id: &str) -> &'static str {
        KNOWN.iter().zip(self.about).find(|(known, _)| **known == id).map_or("", |(_, about)| about)
    }
}
