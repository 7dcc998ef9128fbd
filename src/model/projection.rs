//! The monthly table: its shape. The equations come with the projection.

use super::month::Month;
use super::scenario::{Payer, Scenario};

/// The monthly table of a scenario, from the baseline to the horizon.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// A row a month; the first is the baseline.
    pub rows: Vec<Row>,
    /// Tranches of the plan's programmes, in the order in which they start.
    pub tranches: Vec<Tranche>,
    /// Cohorts that ended within the horizon, in time order.
    pub endings: Vec<Ending>,
}

/// What one tranche of a programme bought.
#[derive(Clone, Debug, PartialEq)]
pub struct Tranche {
    /// Who pays.
    pub payer: Payer,
}

/// The end of a cohort's funding.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// Who paid.
    pub payer: Payer,
}

/// One month. People unless said otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Month, stocks at its end.
    pub month: Month,
    /// Eligible workers.
    pub eligible: f64,
    /// Wage earners.
    pub wage: f64,
    /// Honorer / non-ASN members.
    pub non_asn: f64,
    /// Self-payers.
    pub self_paid: f64,
    /// Members whose contribution somebody else pays.
    pub sponsored: f64,
    /// Construction workers.
    pub construction: f64,
    /// Others, constant.
    pub other: f64,
    /// Lapsed people who still count.
    pub grace: f64,
    /// All of them.
    pub active: f64,
    /// Active members as percent of eligible workers.
    pub coverage_percent: f64,
    /// Money of local government and donors, rupiah.
    pub cost: Cost,
    /// People the plan enrolled in this month.
    pub enrolled: Enrolled,
    /// What self-paying workers contribute, rupiah; not public money.
    pub self_contribution: f64,
}

/// Rupiah of one month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cost {
    /// Sponsored contributions in the order of [`super::Payer::ALL`], in the month their tranche starts.
    pub by_payer: [f64; 9],
    /// Contributions of non-ASN staff whom the plan added, paid by the regional budget.
    pub non_asn: f64,
    /// Enrolling and keeping people.
    pub outreach: f64,
}

/// People whom the plan enrolled in one month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Enrolled {
    /// Honorer / non-ASN staff.
    pub non_asn: f64,
    /// Wage earners.
    pub wage: f64,
    /// Sponsored workers who were in no cohort before.
    pub sponsored: f64,
    /// Self-payers.
    pub self_paid: f64,
}

/// The table of `scenario`, which has passed [`super::validate`].
pub fn table(_scenario: &Scenario) -> Table {
    Table::default()
}
