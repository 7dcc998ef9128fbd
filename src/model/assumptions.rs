//! The parameters of docs/model.md, section 3: defaults, ranges, units. Assumptions until the planner changes them.

mod switch;
mod unit;

use super::allowed::{Allowed, Measure};
use super::premium::Tariff;

pub use switch::Switch;
pub use unit::Unit;

/// What is believed about the world. Monthly rates are fractions unless a name says otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumptions {
    /// g: growth of the eligible workers a year.
    pub eligible_growth_per_year: f64,
    /// d_w: growth of wage earners a month when nothing is done.
    pub organic_growth_wage: f64,
    /// d_s: growth of self-paying workers a month when nothing is done.
    pub organic_growth_self_paid: f64,
    /// d_j: growth of construction workers a month.
    pub organic_growth_construction: f64,
    /// x: share of wage earners who leave each month.
    pub wage_exit_per_month: f64,
    /// s: share of first-month payers who pay a second month.
    pub first_month_persistence: f64,
    /// l: share of established self-payers who lapse each month.
    pub self_paid_lapse_per_month: f64,
    /// a: share of sponsored workers who leave each month.
    pub sponsored_attrition_per_month: f64,
    /// kappa: share of sponsored workers who pay for themselves when funding ends.
    pub continue_after_sponsorship: f64,
    /// alpha: share of a quota that is accepted.
    pub quota_acceptance: f64,
    /// Months that a lapsed member still counts as active, whole, 0 to 3.
    pub grace_months_counted: f64,
    /// Whether full-time PPPK leave the eligible workers.
    pub pppk_leaves_denominator: bool,
    /// Seasonal index of construction, January to December.
    pub construction_season: [f64; 12],
    /// Contribution of non-ASN staff as a share of the minimum wage.
    pub non_asn_contribution_rate: f64,
    /// Rupiah for each wage earner enrolled by the plan.
    pub outreach_cost_wage: f64,
    /// Rupiah for each self-payer enrolled by the plan.
    pub outreach_cost_self_paid: f64,
    /// Rupiah for each lapse avoided.
    pub outreach_cost_kept: f64,
    /// Whether BPJS pays for outreach, and not the regional budget.
    pub outreach_paid_by_bpjs: bool,
    /// Whether contributions are discounted where PP 50/2025 says so.
    pub premium_discount: bool,
    /// Deaths a year as a share of active members; illustration only.
    pub deaths_per_year: f64,
    /// The planner's own ranges of uncertain assumptions, in the order of [`PARAMETERS`]; the others keep the
    /// range of their row.
    pub ranges: Vec<OwnRange>,
}

/// Between which values a planner believes an uncertain assumption to lie, in its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnRange {
    /// The assumption, by its id.
    pub id: &'static str,
    /// Lowest value.
    pub low: f64,
    /// Highest value.
    pub high: f64,
}

impl Default for Assumptions {
    fn default() -> Self {
        Self {
            eligible_growth_per_year: 0.0,
            organic_growth_wage: 0.003,
            organic_growth_self_paid: 0.003,
            organic_growth_construction: 0.0,
            wage_exit_per_month: 0.0237,
            first_month_persistence: 0.60,
            self_paid_lapse_per_month: 0.05,
            sponsored_attrition_per_month: 0.005,
            continue_after_sponsorship: 0.05,
            quota_acceptance: 0.80,
            grace_months_counted: 0.0,
            pppk_leaves_denominator: true,
            construction_season: [1.0; 12],
            non_asn_contribution_rate: 0.0054,
            outreach_cost_wage: 25_000.0,
            outreach_cost_self_paid: 12_500.0,
            outreach_cost_kept: 50_000.0,
            outreach_paid_by_bpjs: false,
            premium_discount: true,
            deaths_per_year: 0.0035,
            ranges: Vec::new(),
        }
    }
}

/// A numeric assumption as a row: the drawer, the file, the draws and the refusals all read this table.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Name, as in the scenario format below `assumptions`; dots between levels.
    pub id: &'static str,
    /// Range that evidence supports (low, high); `None` where docs/model.md, section 3, gives none.
    pub range: Option<(f64, f64)>,
    /// Values that are accepted at all (lowest, highest).
    pub allowed: (f64, f64),
    /// What the number counts.
    pub unit: Unit,
    /// Letters of its item in a link.
    pub link: &'static str,
    /// Whether it is drawn when asking how sure an answer is (docs/model.md, section 5, answer 7).
    pub drawn: bool,
    /// Reads it.
    pub get: fn(&Assumptions) -> f64,
    /// Writes it.
    pub set: fn(&mut Assumptions, f64),
}

macro_rules! parameter {
    ($id:literal, $link:literal, $field:ident, $range:expr, $allowed:expr, $unit:ident, $drawn:literal) => {
        Parameter {
            id: $id,
            range: $range,
            allowed: $allowed,
            unit: Unit::$unit,
            link: $link,
            drawn: $drawn,
            get: |assumptions| assumptions.$field,
            set: |assumptions, value| assumptions.$field = value,
        }
    };
}

const GROWTH: (f64, f64) = (-0.5, 0.5);
const SHARE: (f64, f64) = (0.0, 1.0);
const MONEY: (f64, f64) = (0.0, 1e9);

/// Every numeric assumption, in the order of docs/model.md, section 3.
pub const PARAMETERS: &[Parameter] = &[
    parameter!(
        "eligible_growth_per_year",
        "ge",
        eligible_growth_per_year,
        Some((0.0, 0.03)),
        GROWTH,
        PerYear,
        true
    ),
    parameter!(
        "organic_growth_per_month.wage",
        "gw",
        organic_growth_wage,
        Some((0.0, 0.011)),
        GROWTH,
        PerMonth,
        true
    ),
    parameter!(
        "organic_growth_per_month.self_paid",
        "gs",
        organic_growth_self_paid,
        Some((-0.02, 0.011)),
        GROWTH,
        PerMonth,
        true
    ),
    parameter!(
        "organic_growth_per_month.construction",
        "gj",
        organic_growth_construction,
        Some((-0.01, 0.01)),
        GROWTH,
        PerMonth,
        true
    ),
    parameter!(
        "wage_exit_per_month",
        "xw",
        wage_exit_per_month,
        Some((0.0135, 0.0293)),
        SHARE,
        PerMonth,
        true
    ),
    parameter!(
        "first_month_persistence",
        "fp",
        first_month_persistence,
        Some((0.50, 0.80)),
        SHARE,
        Fraction,
        true
    ),
    parameter!(
        "self_paid_lapse_per_month",
        "sl",
        self_paid_lapse_per_month,
        Some((0.03, 0.08)),
        SHARE,
        PerMonth,
        true
    ),
    parameter!(
        "sponsored_attrition_per_month",
        "sa",
        sponsored_attrition_per_month,
        Some((0.0, 0.01)),
        SHARE,
        PerMonth,
        true
    ),
    parameter!(
        "continue_after_sponsorship",
        "ca",
        continue_after_sponsorship,
        Some((0.0, 0.20)),
        SHARE,
        Fraction,
        true
    ),
    parameter!("quota_acceptance", "qa", quota_acceptance, Some((0.66, 0.98)), SHARE, Fraction, true),
    parameter!(
        "grace_months_counted",
        "gm",
        grace_months_counted,
        Some((0.0, 3.0)),
        (0.0, 3.0),
        Months,
        true
    ),
    parameter!("non_asn_contribution_rate", "cr", non_asn_contribution_rate, None, SHARE, OfWage, false),
    parameter!(
        "outreach_cost_per_enrolment.wage",
        "ow",
        outreach_cost_wage,
        Some((0.0, 100_000.0)),
        MONEY,
        RupiahPerPerson,
        false
    ),
    parameter!(
        "outreach_cost_per_enrolment.self_paid",
        "os",
        outreach_cost_self_paid,
        Some((0.0, 44_300.0)),
        MONEY,
        RupiahPerPerson,
        false
    ),
    parameter!(
        "outreach_cost_per_enrolment.kept",
        "ok",
        outreach_cost_kept,
        Some((0.0, 200_000.0)),
        MONEY,
        RupiahPerPerson,
        false
    ),
    parameter!("deaths_per_year", "dy", deaths_per_year, Some((0.002, 0.006)), SHARE, PerYear, false),
];

impl Parameter {
    /// The numbers this assumption accepts.
    pub fn accepted(&self) -> Allowed {
        let (low, high) = self.allowed;
        let measure = match self.unit {
            Unit::PerYear | Unit::PerMonth | Unit::Fraction | Unit::OfWage => Measure::Fraction,
            Unit::Months => Measure::Months,
            Unit::RupiahPerPerson => Measure::Rupiah,
        };
        Allowed { low, high, above_low: false, whole: self.unit == Unit::Months, measure }
    }
}

impl Assumptions {
    /// The planner's own range of an assumption.
    pub fn own_range(&self, id: &str) -> Option<OwnRange> {
        self.ranges.iter().find(|range| range.id == id).copied()
    }

    /// The prices of contributions.
    pub const fn tariff(&self) -> Tariff {
        if self.premium_discount { Tariff::BY_RULE } else { Tariff::FULL }
    }

    /// The part of the costs of outreach that regional budgets pay.
    pub(super) const fn outreach_share(&self) -> f64 {
        if self.outreach_paid_by_bpjs { 0.0 } else { 1.0 }
    }

    /// How many assumptions differ from their defaults.
    pub fn changed(&self) -> usize {
        let default = Self::default();
        let numbers = PARAMETERS.iter().filter(|row| (row.get)(self) != (row.get)(&default)).count();
        numbers
            + Switch::ALL.iter().filter(|switch| switch.get(self) != switch.get(&default)).count()
            + usize::from(self.construction_season != default.construction_season)
    }
}
