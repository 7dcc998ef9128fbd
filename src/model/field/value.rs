//! Reading and writing a field of a scenario by its name.

use super::{Bound, Field, PartField, PlanPart, Value};
use crate::model::allowed::Allowed;
use crate::model::assumptions::{PARAMETERS, Parameter};
use crate::model::fields::{
    ACTIVE, ASSUMPTIONS, COHORT, ENROLMENT, HISTORY, NON_ASN, OBSERVATION, PPPK, PROGRAMME, REGION,
    RETENTION, REVISION, RecordField, SCENARIO, TARGET, facts, row,
};
use crate::model::scenario::{Plan, Scenario};
use crate::model::units::{Rupiah, Workers};

impl Field {
    /// What stands there; nothing where the scenario has no such part or row, and for a whole group.
    pub fn value(self, scenario: &Scenario) -> Value {
        let region = &scenario.region;
        match self {
            Self::ScenarioName | Self::Horizon => of(&SCENARIO, self, Some(scenario)),
            Self::RegionCode
            | Self::RegionName
            | Self::BaselineMonth
            | Self::Eligible
            | Self::FormalShare
            | Self::NonAsnTotal => of(&REGION, self, Some(region)),
            Self::Active(stock) => of(&ACTIVE, stock, Some(&region.active)),
            Self::Cohort(place, key) => of(&COHORT, key, region.sponsored.get(place)),
            Self::Target(place, key) => of(&TARGET, key, region.targets.get(place)),
            Self::Revision(place, key) => of(&REVISION, key, region.base_revisions.get(place)),
            Self::Observation(place, key) => of(&OBSERVATION, key, region.observations.get(place)),
            Self::History(place, key) => of(&HISTORY, key, region.history.get(place)),
            Self::MinimumWage(year) => {
                region.minimum_wage.iter().find(|(of, _)| *of == year).map(|(_, wage)| wage.0).into()
            }
            Self::ActiveRange(bound) => {
                region.active_range.map(|(low, high)| if bound == Bound::Low { low.0 } else { high.0 }).into()
            }
            Self::Parameter(place) => {
                PARAMETERS.get(place).map(|row| (row.get)(&scenario.assumptions)).into()
            }
            Self::Switch(_) => of(&ASSUMPTIONS, self, Some(&scenario.assumptions)),
            Self::Season(place) => scenario.assumptions.construction_season.get(place).copied().into(),
            Self::Plan(part, key) => part_value(&scenario.plan, part, key),
            Self::Programme(place, key) => of(&PROGRAMME, key, scenario.plan.sponsorships.get(place)),
            Self::Range(place) => own_range(place, scenario),
            Self::ActiveTotal | Self::Whole(_) => Value::Nothing,
        }
    }

    /// Writes `value`. One of another kind, or for a part or a row that the scenario does not have, changes nothing.
    pub fn put(self, scenario: &mut Scenario, value: &Value) {
        let region = &mut scenario.region;
        match self {
            Self::ScenarioName | Self::Horizon => put(&SCENARIO, self, Some(scenario), value),
            Self::RegionCode
            | Self::RegionName
            | Self::BaselineMonth
            | Self::Eligible
            | Self::FormalShare
            | Self::NonAsnTotal => put(&REGION, self, Some(region), value),
            Self::Active(stock) => put(&ACTIVE, stock, Some(&mut region.active), value),
            Self::Cohort(place, key) => put(&COHORT, key, region.sponsored.get_mut(place), value),
            Self::Target(place, key) => put(&TARGET, key, region.targets.get_mut(place), value),
            Self::Revision(place, key) => put(&REVISION, key, region.base_revisions.get_mut(place), value),
            Self::Observation(place, key) => {
                put(&OBSERVATION, key, region.observations.get_mut(place), value);
            }
            Self::History(place, key) => put(&HISTORY, key, region.history.get_mut(place), value),
            Self::MinimumWage(year) => put_wage(&mut region.minimum_wage, year, value.number()),
            Self::ActiveRange(bound) => {
                if let (Some((low, high)), Some(people)) = (&mut region.active_range, value.number()) {
                    *(if bound == Bound::Low { low } else { high }) = Workers(people);
                }
            }
            Self::Parameter(place) => {
                if let (Some(row), Some(number)) = (PARAMETERS.get(place), value.number()) {
                    (row.set)(&mut scenario.assumptions, number);
                }
            }
            Self::Switch(_) => put(&ASSUMPTIONS, self, Some(&mut scenario.assumptions), value),
            Self::Season(place) => {
                let index = scenario.assumptions.construction_season.get_mut(place);
                if let (Some(index), Some(number)) = (index, value.number()) {
                    *index = number;
                }
            }
            Self::Plan(part, key) => put_part(&mut scenario.plan, part, key, value),
            Self::Programme(place, key) => {
                put(&PROGRAMME, key, scenario.plan.sponsorships.get_mut(place), value);
            }
            Self::ActiveTotal | Self::Range(_) | Self::Whole(_) => {}
        }
    }

    /// Whether the scenario may be without it.
    pub fn is_optional(self) -> bool {
        matches!(self, Self::MinimumWage(_)) || facts(self).is_some_and(|facts| facts.is_optional)
    }

    /// The numbers that it accepts; `None` where it is no number.
    pub fn allowed(self) -> Option<Allowed> {
        match self {
            Self::MinimumWage(_) => Some(Allowed::MONEY),
            Self::ActiveTotal | Self::ActiveRange(_) => Some(Allowed::PEOPLE),
            Self::Parameter(place) | Self::Range(place) => PARAMETERS.get(place).map(Parameter::accepted),
            Self::Season(_) => Some(Allowed::SEASON),
            field => facts(field)?.allowed,
        }
    }
}

/// The planner's own range of an assumption, if there is one.
fn own_range(place: usize, scenario: &Scenario) -> Value {
    let own = PARAMETERS.get(place).and_then(|row| scenario.assumptions.own_range(row.id));
    own.map_or(Value::Nothing, |range| Value::Between(range.low, range.high))
}

fn of<T, K: Copy + PartialEq>(rows: &'static [RecordField<T, K>], key: K, record: Option<&T>) -> Value {
    row(rows, key).zip(record).map_or(Value::Nothing, |(row, record)| row.get(record))
}

fn put<T, K: Copy + PartialEq>(
    rows: &'static [RecordField<T, K>],
    key: K,
    record: Option<&mut T>,
    value: &Value,
) {
    if let (Some(row), Some(record)) = (row(rows, key), record) {
        row.set(record, value);
    }
}

fn part_value(plan: &Plan, part: PlanPart, key: PartField) -> Value {
    match part {
        PlanPart::WageEnrolment => of(&ENROLMENT, key, plan.wage_enrolment.as_ref()),
        PlanPart::SelfPaidEnrolment => of(&ENROLMENT, key, plan.self_paid_enrolment.as_ref()),
        PlanPart::Retention => of(&RETENTION, key, plan.retention.as_ref()),
        PlanPart::NonAsn => of(&NON_ASN, key, plan.non_asn.as_ref()),
        PlanPart::Pppk => of(&PPPK, key, plan.pppk_full_time.as_ref()),
    }
}

fn put_part(plan: &mut Plan, part: PlanPart, key: PartField, value: &Value) {
    match part {
        PlanPart::WageEnrolment => put(&ENROLMENT, key, plan.wage_enrolment.as_mut(), value),
        PlanPart::SelfPaidEnrolment => put(&ENROLMENT, key, plan.self_paid_enrolment.as_mut(), value),
        PlanPart::Retention => put(&RETENTION, key, plan.retention.as_mut(), value),
        PlanPart::NonAsn => put(&NON_ASN, key, plan.non_asn.as_mut(), value),
        PlanPart::Pppk => put(&PPPK, key, plan.pppk_full_time.as_mut(), value),
    }
}

impl PlanPart {
    /// Whether `plan` has this part.
    pub const fn is_in(self, plan: &Plan) -> bool {
        match self {
            Self::WageEnrolment => plan.wage_enrolment.is_some(),
            Self::SelfPaidEnrolment => plan.self_paid_enrolment.is_some(),
            Self::Retention => plan.retention.is_some(),
            Self::NonAsn => plan.non_asn.is_some(),
            Self::Pppk => plan.pppk_full_time.is_some(),
        }
    }
}

/// Ascending by year; nothing takes the year away.
fn put_wage(wages: &mut Vec<(i32, Rupiah)>, year: i32, wage: Option<f64>) {
    wages.retain(|(known, _)| *known != year);
    if let Some(wage) = wage {
        let place = wages.partition_point(|(known, _)| *known < year);
        wages.insert(place, (year, Rupiah(wage)));
    }
}
