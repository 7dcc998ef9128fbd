//! Reading and writing the values that a form can change.

use super::field::{CohortField, Field, TargetField, Value};
use super::{members, plan};
use crate::model::{PARAMETERS, Percent, Rupiah, Scenario, SponsoredCohort, Target, Workers};

impl Field {
    /// What stands there now.
    pub fn get(self, scenario: &Scenario) -> Value {
        let region = &scenario.region;
        match self {
            Self::Name => Value::Text(region.name.clone()),
            Self::Code => Value::Text(region.code.clone()),
            Self::BaselineMonth => Value::Month(region.baseline_month),
            Self::Horizon => Value::Month(scenario.horizon),
            Self::Eligible => Value::Number(region.eligible_workers.0),
            Self::FormalShare => Value::Number(region.formal_share),
            Self::ActiveTotal => Value::Number(members::total(region)),
            Self::Active(stock) => Value::Number(stock.of(&region.active).0),
            Self::NonAsnTotal => Value::of(region.non_asn_total.map(|total| total.0)),
            Self::MinimumWage(year) => {
                let wage = region.minimum_wage.iter().find(|(known, _)| *known == year);
                Value::of(wage.map(|(_, wage)| wage.0))
            }
            Self::Cohort(place, field) => {
                region.sponsored.get(place).map_or(Value::Nothing, |at| field.get(at))
            }
            Self::Target(place, field) => {
                region.targets.get(place).map_or(Value::Nothing, |at| field.get(at))
            }
            Self::Parameter(place) => {
                Value::of(PARAMETERS.get(place).map(|row| (row.get)(&scenario.assumptions)))
            }
            Self::PppkLeaves => Value::Switch(scenario.assumptions.pppk_leaves_denominator),
            Self::Season(place) => Value::of(scenario.assumptions.construction_season.get(place).copied()),
            Self::From(part) => part.from(scenario),
            Self::Until(part) => part.until(scenario),
            Self::OverMonths(part) => part.over_months(scenario),
            Self::PppkWorkers => Value::of(scenario.plan.pppk_full_time.as_ref().map(|pppk| pppk.workers.0)),
            Self::Programme(place, field) => plan::programme(scenario, place, field),
        }
    }

    /// Writes `value`; one of another kind changes nothing.
    pub(super) fn set(self, scenario: &mut Scenario, value: Value) {
        match (self, value) {
            (Self::Name, Value::Text(name)) => scenario.region.name = name,
            (Self::Code, Value::Text(code)) => scenario.region.code = code,
            (Self::BaselineMonth, Value::Month(month)) => scenario.region.baseline_month = month,
            (Self::Horizon, Value::Month(month)) => scenario.horizon = month,
            (Self::Eligible, Value::Number(people)) => members::set_eligible(scenario, Workers(people)),
            (Self::FormalShare, Value::Number(share)) => scenario.region.formal_share = share,
            (Self::ActiveTotal, Value::Number(people)) => members::set_total(scenario, people),
            (Self::Active(stock), Value::Number(people)) => members::set_stock(scenario, stock, people),
            (Self::NonAsnTotal, value) => scenario.region.non_asn_total = value.number().map(Workers),
            (Self::MinimumWage(year), value) => {
                set_minimum_wage(&mut scenario.region.minimum_wage, year, value.number());
            }
            (Self::Cohort(place, field), value) => {
                if let Some(cohort) = scenario.region.sponsored.get_mut(place) {
                    field.set(cohort, &value);
                }
            }
            (Self::Target(place, field), value) => {
                if let Some(target) = scenario.region.targets.get_mut(place) {
                    field.set(target, &value);
                }
            }
            (Self::Parameter(place), Value::Number(number)) => {
                if let Some(row) = PARAMETERS.get(place) {
                    (row.set)(&mut scenario.assumptions, number);
                }
            }
            (Self::PppkLeaves, Value::Switch(leaves)) => {
                scenario.assumptions.pppk_leaves_denominator = leaves;
            }
            (Self::Season(place), Value::Number(index)) => {
                if let Some(slot) = scenario.assumptions.construction_season.get_mut(place) {
                    *slot = index;
                }
            }
            (field, value) => plan::set(scenario, field, &value),
        }
    }
}

fn set_minimum_wage(wages: &mut Vec<(i32, Rupiah)>, year: i32, wage: Option<f64>) {
    wages.retain(|(known, _)| *known != year);
    if let Some(wage) = wage {
        wages.push((year, Rupiah(wage)));
        wages.sort_by_key(|(year, _)| *year);
    }
}

impl CohortField {
    fn get(self, cohort: &SponsoredCohort) -> Value {
        match self {
            Self::Payer => Value::Payer(cohort.payer),
            Self::Workers => Value::Number(cohort.workers.0),
            Self::Ends => Value::Month(cohort.ends),
        }
    }

    fn set(self, cohort: &mut SponsoredCohort, value: &Value) {
        match (self, value) {
            (Self::Payer, Value::Payer(payer)) => cohort.payer = *payer,
            (Self::Workers, Value::Number(people)) => cohort.workers = Workers(*people),
            (Self::Ends, Value::Month(month)) => cohort.ends = *month,
            _ => {}
        }
    }
}

impl TargetField {
    fn get(self, target: &Target) -> Value {
        match self {
            Self::Year => Value::Number(f64::from(target.year)),
            Self::Percent => Value::Number(target.percent.0),
            Self::Workers => Value::of(target.workers.map(|workers| workers.0)),
            Self::Label => Value::Text(target.label.clone()),
        }
    }

    fn set(self, target: &mut Target, value: &Value) {
        match (self, value) {
            (Self::Label, Value::Text(label)) => target.label.clone_from(label),
            (Self::Year, Value::Number(year)) => target.year = *year as i32,
            (Self::Percent, Value::Number(percent)) => target.percent = Percent(*percent),
            (Self::Workers, value) => target.workers = value.number().map(Workers),
            _ => {}
        }
    }
}
