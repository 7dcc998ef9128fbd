//! Names of the values of a scenario: typed for the program, as a path of words for everybody else.
//!
//! A [`Field`] is what a refusal, a source, a form and a link notice point at. Its id joins the names of the scenario
//! format by dots: `region.targets.0.percent`. [`super::fields`] has one row for each field.

mod id;
mod observed;
mod stock;
mod value;

use super::assumptions::Switch;
use super::choices::{Package, Payer, Sector};
use super::month::Month;

pub use observed::{ObservationField, RevisionField};
pub use stock::Stock;

/// A value of a scenario. Places in lists count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The planner's own name of the scenario.
    ScenarioName,
    /// Last month of the projection.
    Horizon,
    /// Code of the region.
    RegionCode,
    /// Name of the region.
    RegionName,
    /// Month of the last observed coverage.
    BaselineMonth,
    /// Eligible workers.
    Eligible,
    /// Share of the formal pool.
    FormalShare,
    /// All active members; when it is typed, the stocks follow by the national mix.
    ActiveTotal,
    /// One stock of the active members.
    Active(Stock),
    /// A group whose contribution is paid already.
    Cohort(usize, CohortField),
    /// Non-ASN staff in all.
    NonAsnTotal,
    /// Minimum wage of a year.
    MinimumWage(i32),
    /// A target.
    Target(usize, TargetField),
    /// A bound of the active members.
    ActiveRange(Bound),
    /// A revision of the base.
    Revision(usize, RevisionField),
    /// An observation after the baseline.
    Observation(usize, ObservationField),
    /// An observation before the baseline.
    History(usize, ObservationField),
    /// A numeric assumption, by its place in [`PARAMETERS`].
    Parameter(usize),
    /// An assumption that is a yes or a no.
    Switch(Switch),
    /// Seasonal index of construction in a month, January is 0.
    Season(usize),
    /// The planner's range of an assumption, by the place of the assumption in [`PARAMETERS`].
    Range(usize),
    /// A value of a part of the plan.
    Plan(PlanPart, PartField),
    /// A programme of the plan.
    Programme(usize, ProgrammeField),
    /// A group as a whole: what is said about all its values at once. For [`Group::Active`] that is
    /// [`Field::ActiveTotal`]; see [`Field::whole`].
    Whole(Group),
}

/// An object or a list of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The scenario.
    Scenario,
    /// The region.
    Region,
    /// Its active members.
    Active,
    /// Its sponsored groups.
    Cohorts,
    /// One of them.
    Cohort(usize),
    /// Its minimum wages by year.
    MinimumWages,
    /// Its targets.
    Targets,
    /// One of them.
    Target(usize),
    /// The bounds of its active members.
    ActiveRange,
    /// The revisions of its base.
    Revisions,
    /// One of them.
    Revision(usize),
    /// What was counted after its baseline.
    Observations,
    /// One of them.
    Observation(usize),
    /// What was counted before its baseline.
    Histories,
    /// One of them.
    History(usize),
    /// The assumptions.
    Assumptions,
    /// The seasonal indices of construction.
    Season,
    /// The planner's ranges of assumptions.
    Ranges,
    /// The plan.
    Plan,
    /// A part of it.
    Part(PlanPart),
    /// Its programmes.
    Programmes,
    /// One of them.
    Programme(usize),
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

/// One end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The lower one.
    Low,
    /// The upper one.
    High,
}

/// A part of the plan that has one amount and a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanPart {
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

impl PlanPart {
    /// All of them, in the order of the file.
    pub const ALL: [Self; 5] =
        [Self::WageEnrolment, Self::SelfPaidEnrolment, Self::Retention, Self::NonAsn, Self::Pppk];

    /// Its name in the scenario format.
    pub const fn id(self) -> &'static str {
        match self {
            Self::WageEnrolment => "wage_enrolment",
            Self::SelfPaidEnrolment => "self_paid_enrolment",
            Self::Retention => "retention",
            Self::NonAsn => "non_asn",
            Self::Pppk => "pppk_full_time",
        }
    }
}

/// A value of a part of the plan; not every part has all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartField {
    /// What is done: a rate, a share, a reduction, a number of people.
    Amount,
    /// First month.
    From,
    /// Last month; nothing means the horizon.
    Until,
    /// Months over which it is spread.
    OverMonths,
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
    /// Whether names that fail verification are replaced.
    Refill,
    /// What the planner calls it.
    Name,
    /// The number of its document.
    Document,
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
    /// The planner's low and high of an assumption.
    Between(f64, f64),
}

impl Value {
    /// The number, if it is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The month, if it is one.
    pub fn month(&self) -> Option<Month> {
        match self {
            Self::Month(month) => Some(*month),
            _ => None,
        }
    }
}

impl From<Option<f64>> for Value {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }
}

impl From<Option<Month>> for Value {
    fn from(month: Option<Month>) -> Self {
        month.map_or(Self::Nothing, Self::Month)
    }
}
