//! The policy model: a [`Scenario`] goes in, a projection comes out. Pure: no text, no browser.

mod assumptions;
mod month;
mod scenario;
mod units;

pub use assumptions::{Assumptions, PARAMETERS, Parameter, Unit};
pub use month::Month;
pub use scenario::{
    Active, Enrolment, NonAsnInclusion, Package, Payer, Plan, PppkFullTime, Region, Retention, Scenario,
    Sector, Source, SponsoredCohort, Sponsorship, Status, Target, Unknown,
};
pub use units::{Percent, Rupiah, Workers};
