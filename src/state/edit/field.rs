//! The values that a form can change, and where each stands in the file.

use crate::model::{Month, PARAMETERS, Package, Parameter, Payer, Sector};

/// A value of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Name of the region.
    Name,
    /// Code of the region.
    Code,
    /// Month of the last observed coverage.
    BaselineMonth,
    /// Last month of the projection.
    Horizon,
    /// The base.
    Eligible,
    /// Share of the formal pool.
    FormalShare,
    /// All active members; the stocks follow by the national mix.
    ActiveTotal,
    /// One stock of the active members.
    Active(Stock),
    /// Non-ASN staff in all.
    NonAsnTotal,
    /// Minimum wage of a year.
    MinimumWage(i32),
    /// A group whose contribution is paid already.
    Cohort(usize, CohortField),
    /// A target.
    Target(usize, TargetField),
    /// A numeric assumption, by its place in [`PARAMETERS`].
    Parameter(usize),
    /// Whether full-time PPPK leave the eligible workers.
    PppkLeaves,
    /// Seasonal index of construction in a month, January is 0.
    Season(usize),
    /// First month of a part of the plan.
    From(Part),
    /// Last month of a part of the plan; nothing means the horizon.
    Until(Part),
    /// Months over which a part of the plan is spread.
    OverMonths(Part),
    /// Full-time PPPK.
    PppkWorkers,
    /// A programme of the plan.
    Programme(usize, ProgrammeField),
}

/// A stock of active members that is typed; sponsored members have [`Field::Cohort`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stock {
    /// Wage earners.
    Wage,
    /// Honorer / non-ASN members.
    NonAsn,
    /// Self-payers.
    SelfPaid,
    /// Construction workers.
    Construction,
    /// Others.
    Other,
}

impl Stock {
    /// All of them, in the order of the file.
    pub const ALL: [Self; 5] = [Self::Wage, Self::NonAsn, Self::SelfPaid, Self::Construction, Self::Other];
}

/// A value of a sponsored group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CohortField {
    /// Who pays.
    Payer,
    /// People.
    Workers,
    /// Last paid month.
    Ends,
}

/// A value of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetField {
    /// Year.
    Year,
    /// Coverage.
    Percent,
    /// The number printed beside it.
    Workers,
    /// Whose it is, in a word.
    Label,
}

/// A part of the plan that has a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Enrolment of wage earners.
    WageEnrolment,
    /// Enrolment of self-payers.
    SelfPaidEnrolment,
    /// Retention.
    Retention,
    /// Inclusion of honorer staff.
    NonAsn,
    /// Full-time PPPK.
    Pppk,
}

/// A value of a programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgrammeField {
    /// Who pays.
    Payer,
    /// Money for each tranche.
    Budget,
    /// Months of cover.
    Months,
    /// What is bought.
    Package,
    /// Trade.
    Sector,
    /// First paid month.
    FirstMonth,
    /// Tranches.
    Years,
}

/// What stands in a field, in the unit of the scenario file.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Left empty.
    Nothing,
    /// People, rupiah, a fraction, percent for targets, months, a year.
    Number(f64),
    /// A month.
    Month(Month),
    /// Words.
    Text(String),
    /// A payer.
    Payer(Payer),
    /// A package.
    Package(Package),
    /// A sector.
    Sector(Sector),
    /// Yes or no.
    Switch(bool),
}

impl Value {
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn of(number: Option<f64>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }
}

impl Field {
    /// Whether it is a figure of the region: those carry a source.
    pub const fn is_figure(self) -> bool {
        matches!(
            self,
            Self::Eligible
                | Self::FormalShare
                | Self::ActiveTotal
                | Self::Active(_)
                | Self::NonAsnTotal
                | Self::MinimumWage(_)
                | Self::Cohort(..)
                | Self::Target(_, TargetField::Year | TargetField::Percent | TargetField::Workers)
        )
    }

    /// Whether it is something decided.
    pub const fn is_of_plan(self) -> bool {
        matches!(
            self,
            Self::From(_) | Self::Until(_) | Self::OverMonths(_) | Self::PppkWorkers | Self::Programme(..)
        )
    }

    /// Whether it may be left empty.
    pub const fn is_optional(self) -> bool {
        matches!(
            self,
            Self::NonAsnTotal | Self::MinimumWage(_) | Self::Until(_) | Self::Target(_, TargetField::Workers)
        )
    }

    /// JSON pointer of the value in the scenario file.
    pub fn pointer(self) -> String {
        match self {
            Self::Name => "/region/name".into(),
            Self::Code => "/region/code".into(),
            Self::BaselineMonth => "/region/baseline_month".into(),
            Self::Horizon => "/horizon".into(),
            Self::Eligible => "/region/eligible_workers".into(),
            Self::FormalShare => "/region/formal_share".into(),
            Self::ActiveTotal => "/region/active".into(),
            Self::Active(stock) => format!("/region/active/{}", stock.id()),
            Self::NonAsnTotal => "/region/non_asn_total".into(),
            Self::MinimumWage(year) => format!("/region/minimum_wage/{year:04}"),
            Self::Cohort(place, field) => format!("/region/sponsored/{place}/{}", field.id()),
            Self::Target(place, field) => format!("/region/targets/{place}/{}", field.id()),
            Self::Parameter(place) => PARAMETERS.get(place).map_or_else(String::new, Parameter::pointer),
            Self::PppkLeaves => "/assumptions/pppk_leaves_denominator".into(),
            Self::Season(place) => format!("/assumptions/construction_season/{place}"),
            Self::From(part) => format!("/plan/{}/from", part.id()),
            Self::Until(part) => format!("/plan/{}/until", part.id()),
            Self::OverMonths(part) => format!("/plan/{}/over_months", part.id()),
            Self::PppkWorkers => "/plan/pppk_full_time/workers".into(),
            Self::Programme(place, field) => format!("/plan/sponsorships/{place}/{}", field.id()),
        }
    }
}

impl CohortField {
    const fn id(self) -> &'static str {
        match self {
            Self::Payer => "payer",
            Self::Workers => "workers",
            Self::Ends => "ends",
        }
    }
}

impl TargetField {
    const fn id(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Percent => "percent",
            Self::Workers => "workers",
            Self::Label => "label",
        }
    }
}

impl Stock {
    const fn id(self) -> &'static str {
        match self {
            Self::Wage => "wage",
            Self::NonAsn => "non_asn",
            Self::SelfPaid => "self_paid",
            Self::Construction => "construction",
            Self::Other => "other",
        }
    }
}

impl Part {
    const fn id(self) -> &'static str {
        match self {
            Self::WageEnrolment => "wage_enrolment",
            Self::SelfPaidEnrolment => "self_paid_enrolment",
            Self::Retention => "retention",
            Self::NonAsn => "non_asn",
            Self::Pppk => "pppk_full_time",
        }
    }
}

impl ProgrammeField {
    const fn id(self) -> &'static str {
        match self {
            Self::Payer => "payer",
            Self::Budget => "budget_per_year",
            Self::Months => "months",
            Self::Package => "package",
            Self::Sector => "sector",
            Self::FirstMonth => "first_month",
            Self::Years => "years",
        }
    }
}
