//! The parts of a plan as a form changes them. A part that the plan does not have shows its usual schedule, and is
//! made by the first change, without effect until it has a value.

use crate::model::fields::{PROGRAMME, row};
use crate::model::{
    Enrolment, Field, Month, NonAsnInclusion, Package, PartField, Payer, PlanPart, PppkFullTime,
    ProgrammeField, Retention, Rupiah, Scenario, Sector, Sponsorship, Value, Workers,
};

/// Months over which honorer staff usually join. docs/model.md, section 5.
const USUAL_MONTHS: u32 = 3;

fn usual_from(scenario: &Scenario) -> Month {
    scenario.region.baseline_month + 1
}

fn enrolment(scenario: &Scenario) -> Enrolment {
    Enrolment { rate_per_month: 0.0, from: usual_from(scenario), until: None }
}

fn retention(scenario: &Scenario) -> Retention {
    Retention { lapse_reduction: 0.0, from: usual_from(scenario), until: None }
}

fn inclusion(scenario: &Scenario) -> NonAsnInclusion {
    let from = usual_from(scenario);
    NonAsnInclusion { share: 0.0, from, over_months: USUAL_MONTHS }
}

fn pppk(scenario: &Scenario) -> PppkFullTime {
    let from = usual_from(scenario);
    PppkFullTime { workers: Workers(0.0), from, over_months: 1 }
}

/// A programme of `payer` with the usual schedule of docs/model.md, section 5, and no money.
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
        refill: false,
    }
}

pub(super) fn add_pppk(scenario: &mut Scenario) {
    ensure(scenario, PlanPart::Pppk);
}

/// A value of a part; the usual one where the plan does not have the part, nothing where it has no amount.
pub(super) fn part(scenario: &Scenario, part: PlanPart, key: PartField) -> Value {
    let field = Field::Plan(part, key);
    if key == PartField::Amount || part.is_in(&scenario.plan) {
        return field.value(scenario);
    }
    let mut usual = scenario.clone();
    ensure(&mut usual, part);
    field.value(&usual)
}

/// Writes a value of a part, which is made if the plan does not have it.
pub(super) fn set_part(scenario: &mut Scenario, part: PlanPart, key: PartField, value: &Value) {
    if part.has(key) {
        ensure(scenario, part);
        Field::Plan(part, key).put(scenario, value);
    }
}

/// Makes a part that the plan does not have, with its usual schedule and without effect.
fn ensure(scenario: &mut Scenario, part: PlanPart) {
    if part.is_in(&scenario.plan) {
        return;
    }
    match part {
        PlanPart::WageEnrolment => scenario.plan.wage_enrolment = Some(enrolment(scenario)),
        PlanPart::SelfPaidEnrolment => scenario.plan.self_paid_enrolment = Some(enrolment(scenario)),
        PlanPart::Retention => scenario.plan.retention = Some(retention(scenario)),
        PlanPart::NonAsn => scenario.plan.non_asn = Some(inclusion(scenario)),
        PlanPart::Pppk => scenario.plan.pppk_full_time = Some(pppk(scenario)),
    }
}

/// A value of a programme; the usual one of CSR where the plan has no programme at this place.
pub(super) fn programme(scenario: &Scenario, place: usize, key: ProgrammeField) -> Value {
    let value = |programme: &Sponsorship| row(&PROGRAMME, key).map(|row| row.get(programme));
    let known = scenario.plan.sponsorships.get(place).and_then(value);
    known.or_else(|| value(&usual_programme(scenario, Payer::Csr))).unwrap_or(Value::Nothing)
}

/// Writes a value of a programme; at the place after the last one it makes a programme.
pub(super) fn set_programme(scenario: &mut Scenario, place: usize, key: ProgrammeField, value: &Value) {
    if place == scenario.plan.sponsorships.len() {
        let usual = usual_programme(scenario, Payer::Csr);
        scenario.plan.sponsorships.push(usual);
    }
    Field::Programme(place, key).put(scenario, value);
}
