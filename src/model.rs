//! The policy model: a [`Scenario`] goes in, a projection comes out. Pure: no text, no browser.

mod allowed;
pub mod answers;
mod assumptions;
mod by_segment;
mod calendar;
mod carrier;
mod choices;
mod difference;
mod drawn;
mod field;
pub mod fields;
mod lanes;
mod lever;
mod money;
mod month;
mod number;
mod observation;
mod packed;
mod payer_map;
mod pool_end;
mod premium;
mod prepare;
mod projection;
mod recorder;
mod region_row;
mod retention;
mod run;
mod scenario;
mod schedule;
mod source;
mod sponsorship;
mod start;
mod units;
mod unknown_cost;
mod validate;
mod windows;

pub use allowed::{Allowed, Measure};
pub use assumptions::{Assumptions, OwnRange, PARAMETERS, Parameter, Switch, Unit};
pub use calendar::{CohortDates, cohort_dates};
pub use choices::{Package, Payer, Sector};
pub use difference::{Difference, ValueChange, differences};
pub use field::{
    Bound, CohortField, Field, Group, ObservationField, PartField, PlanPart, ProgrammeField, RevisionField,
    Stock, TargetField, Value,
};
pub use lever::{ENROLMENT_EVIDENCE, Lever, Range};
pub use money::{Cost, CostItem, quota};
pub use month::Month;
pub use observation::{Observation, Segment, SegmentCounts};
pub use payer_map::PayerMap;
pub use premium::{JHT, JKK_JKM, Tariff, discount_window, discounted};
pub use prepare::Prepared;
pub use projection::{Ending, Enrolled, Row, Table, Tranche, table};
pub use recorder::{Flows, MonthEnd, Recorder};
pub use region_row::RegionRow;
pub use run::RunBuffers;
pub use scenario::{
    Active, BaseRevision, Enrolment, NonAsnInclusion, Plan, PppkFullTime, Region, Retention, Scenario,
    SponsoredCohort, Sponsorship, Target,
};
pub use schedule::Schedule;
pub use source::{Source, Status};
pub use units::{Percent, Rupiah, RupiahPerWorker, Workers};
pub use validate::{LONGEST, Problem, Refusal, validate};
