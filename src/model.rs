//! The policy model: a [`Scenario`] goes in, a projection comes out. Pure: no text, no browser.

mod assumptions;
mod month;
mod projection;
mod scenario;
mod units;
mod validate;

pub use assumptions::{Assumptions, PARAMETERS, Parameter, Unit};
pub use month::Month;
pub use projection::{Cost, Enrolled, Row, Table, table};
pub use scenario::{
    Active, Enrolment, NonAsnInclusion, Package, Payer, Plan, PppkFullTime, Region, Retention, Scenario,
    Sector, Source, SponsoredCohort, Sponsorship, Status, Target, Unknown,
};
pub use units::{Percent, Rupiah, Workers};
pub use validate::{Allowed, Choice, Kind, LONGEST, Measure, Problem, Refusal, validate};
