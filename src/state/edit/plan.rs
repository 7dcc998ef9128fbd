//! The parts of a plan as a form changes them. A part that the plan does not have shows its usual schedule, and is
//! made by the first change, without effect until it has a value.

use super::field::{Field, Part, ProgrammeField, Value};
use crate::model::{
    Enrolment, Month, NonAsnInclusion, Package, Payer, PppkFullTime, Retention, Rupiah, Scenario, Sector,
    Sponsorship, Unknown, Workers,
};

/// Months over which honorer staff usually join. MODEL section 5.
const USUAL_MONTHS: u32 = 3;

fn usual_from(scenario: &Scenario) -> Month {
    scenario.region.baseline_month + 1
}

fn enrolment(scenario: &Scenario) -> Enrolment {
    Enrolment { rate_per_month: 0.0, from: usual_from(scenario), until: None, unknown: Unknown::default() }
}

fn retention(scenario: &Scenario) -> Retention {
    Retention { lapse_reduction: 0.0, from: usual_from(scenario), until: None, unknown: Unknown::default() }
}

fn inclusion(scenario: &Scenario) -> NonAsnInclusion {
    let from = usual_from(scenario);
    NonAsnInclusion { share: 0.0, from, over_months: USUAL_MONTHS, unknown: Unknown::default() }
}

fn pppk(scenario: &Scenario) -> PppkFullTime {
    let from = usual_from(scenario);
    PppkFullTime { workers: Workers(0.0), from, over_months: 1, unknown: Unknown::default() }
}

/// A programme of `payer` with the usual schedule of MODEL section 5, and no money.
pub(super) fn usual_programme(scenario: &Scenario, payer: Payer) -> Sponsorship {
    let from = usual_from(scenario);
    let years = (scenario.last_target() - from).max(0) / 12 + 1;
    Sponsorship {
        payer,
        budget_per_year: Rupiah(0.0),
        months: 12,
        package: Package::JkkJkm,
        sector: Sector::General,
        first_month: from,
        years: years.cast_unsigned().min(30),
        unknown: Unknown::default(),
    }
}

pub(super) fn add_pppk(scenario: &mut Scenario) {
    let usual = pppk(scenario);
    scenario.plan.pppk_full_time.get_or_insert(usual);
}

impl Part {
    pub(super) fn from(self, scenario: &Scenario) -> Value {
        let plan = &scenario.plan;
        let from = match self {
            Self::WageEnrolment => plan.wage_enrolment.as_ref().map(|part| part.from),
            Self::SelfPaidEnrolment => plan.self_paid_enrolment.as_ref().map(|part| part.from),
            Self::Retention => plan.retention.as_ref().map(|part| part.from),
            Self::NonAsn => plan.non_asn.as_ref().map(|part| part.from),
            Self::Pppk => plan.pppk_full_time.as_ref().map(|part| part.from),
        };
        Value::Month(from.unwrap_or_else(|| usual_from(scenario)))
    }

    pub(super) fn until(self, scenario: &Scenario) -> Value {
        let plan = &scenario.plan;
        let until = match self {
            Self::WageEnrolment => plan.wage_enrolment.as_ref().and_then(|part| part.until),
            Self::SelfPaidEnrolment => plan.self_paid_enrolment.as_ref().and_then(|part| part.until),
            Self::Retention => plan.retention.as_ref().and_then(|part| part.until),
            Self::NonAsn | Self::Pppk => None,
        };
        until.map_or(Value::Nothing, Value::Month)
    }

    pub(super) fn over_months(self, scenario: &Scenario) -> Value {
        let plan = &scenario.plan;
        let months = match self {
            Self::NonAsn => plan.non_asn.as_ref().map_or(USUAL_MONTHS, |part| part.over_months),
            Self::Pppk => plan.pppk_full_time.as_ref().map_or(1, |part| part.over_months),
            Self::WageEnrolment | Self::SelfPaidEnrolment | Self::Retention => return Value::Nothing,
        };
        Value::Number(f64::from(months))
    }
}

pub(super) fn programme(scenario: &Scenario, place: usize, field: ProgrammeField) -> Value {
    let usual;
    let programme = if let Some(programme) = scenario.plan.sponsorships.get(place) {
        programme
    } else {
        usual = usual_programme(scenario, Payer::Csr);
        &usual
    };
    match field {
        ProgrammeField::Payer => Value::Payer(programme.payer),
        ProgrammeField::Budget => Value::Number(programme.budget_per_year.0),
        ProgrammeField::Months => Value::Number(f64::from(programme.months)),
        ProgrammeField::Package => Value::Package(programme.package),
        ProgrammeField::Sector => Value::Sector(programme.sector),
        ProgrammeField::FirstMonth => Value::Month(programme.first_month),
        ProgrammeField::Years => Value::Number(f64::from(programme.years)),
    }
}

/// Writes a value of the plan; a field of another part of the scenario is none of ours.
pub(super) fn set(scenario: &mut Scenario, field: Field, value: &Value) {
    match (field, value) {
        (Field::From(part), Value::Month(from)) => set_from(scenario, part, *from),
        (Field::Until(part), Value::Month(until)) => set_until(scenario, part, Some(*until)),
        (Field::Until(part), Value::Nothing) => set_until(scenario, part, None),
        (Field::OverMonths(Part::NonAsn), Value::Number(months)) => {
            let usual = inclusion(scenario);
            scenario.plan.non_asn.get_or_insert(usual).over_months = *months as u32;
        }
        (Field::OverMonths(Part::Pppk), Value::Number(months)) => {
            let usual = pppk(scenario);
            scenario.plan.pppk_full_time.get_or_insert(usual).over_months = *months as u32;
        }
        (Field::PppkWorkers, Value::Number(people)) => {
            let usual = pppk(scenario);
            scenario.plan.pppk_full_time.get_or_insert(usual).workers = Workers(*people);
        }
        (Field::Programme(place, field), value) => set_programme(scenario, place, field, value),
        _ => {}
    }
}

fn set_from(scenario: &mut Scenario, part: Part, from: Month) {
    match part {
        Part::WageEnrolment => {
            let usual = enrolment(scenario);
            scenario.plan.wage_enrolment.get_or_insert(usual).from = from;
        }
        Part::SelfPaidEnrolment => {
            let usual = enrolment(scenario);
            scenario.plan.self_paid_enrolment.get_or_insert(usual).from = from;
        }
        Part::Retention => {
            let usual = retention(scenario);
            scenario.plan.retention.get_or_insert(usual).from = from;
        }
        Part::NonAsn => {
            let usual = inclusion(scenario);
            scenario.plan.non_asn.get_or_insert(usual).from = from;
        }
        Part::Pppk => {
            let usual = pppk(scenario);
            scenario.plan.pppk_full_time.get_or_insert(usual).from = from;
        }
    }
}

fn set_until(scenario: &mut Scenario, part: Part, until: Option<Month>) {
    match part {
        Part::WageEnrolment => {
            let usual = enrolment(scenario);
            scenario.plan.wage_enrolment.get_or_insert(usual).until = until;
        }
        Part::SelfPaidEnrolment => {
            let usual = enrolment(scenario);
            scenario.plan.self_paid_enrolment.get_or_insert(usual).until = until;
        }
        Part::Retention => {
            let usual = retention(scenario);
            scenario.plan.retention.get_or_insert(usual).until = until;
        }
        Part::NonAsn | Part::Pppk => {}
    }
}

fn set_programme(scenario: &mut Scenario, place: usize, field: ProgrammeField, value: &Value) {
    if place == scenario.plan.sponsorships.len() {
        let usual = usual_programme(scenario, Payer::Csr);
        scenario.plan.sponsorships.push(usual);
    }
    let Some(programme) = scenario.plan.sponsorships.get_mut(place) else { return };
    match (field, value) {
        (ProgrammeField::Payer, Value::Payer(payer)) => programme.payer = *payer,
        (ProgrammeField::Budget, Value::Number(money)) => programme.budget_per_year = Rupiah(*money),
        (ProgrammeField::Months, Value::Number(months)) => programme.months = *months as u32,
        (ProgrammeField::Package, Value::Package(package)) => programme.package = *package,
        (ProgrammeField::Sector, Value::Sector(sector)) => programme.sector = *sector,
        (ProgrammeField::FirstMonth, Value::Month(month)) => programme.first_month = *month,
        (ProgrammeField::Years, Value::Number(years)) => programme.years = *years as u32,
        _ => {}
    }
}
