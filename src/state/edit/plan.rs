//! The parts of a plan as a form changes them. A part that the plan does not have shows its usual schedule, and is
//! made by the first change, without effect until it has a value.

use crate::model::fields::{PROGRAMME, row};
use crate::model::{
    Enrolment, Field, Month, NonAsnInclusion, Package, PartField, Payer, PlanPart, PppkFullTime,
    ProgrammeField, Retention, Rupiah, Scenario, Schedule, Sector, Sponsorship, Value, Workers,
};

/// Months over which honorer staff usually join. docs/model.md, section 5.
const USUAL_MONTHS: u32 = 3;

/// A programme of `payer` with its usual months of `schedule`, docs/model.md, section 5, and no money.
pub(super) fn usual_programme(payer: Payer, schedule: Schedule) -> Sponsorship {
    Sponsorship {
        payer,
        budget_per_year: Rupiah(0.0),
        months: 12,
        package: Package::JkkJkm,
        sector: Sector::General,
        first_month: schedule.first,
        years: schedule.years(),
        refill: false,
    }
}

pub(super) fn add_pppk(scenario: &mut Scenario, today: Option<Month>) {
    ensure(scenario, PlanPart::Pppk, today);
}

/// A value of a part; the usual one where the plan does not have the part, nothing where it has no amount.
pub(super) fn part(scenario: &Scenario, part: PlanPart, key: PartField, today: Option<Month>) -> Value {
    let field = Field::Plan(part, key);
    if key == PartField::Amount || part.is_in(&scenario.plan) {
        return field.value(scenario);
    }
    let mut usual = scenario.clone();
    ensure(&mut usual, part, today);
    field.value(&usual)
}

/// Writes a value of a part, which is made if the plan does not have it.
pub(super) fn set_part(
    scenario: &mut Scenario,
    part: PlanPart,
    key: PartField,
    value: &Value,
    today: Option<Month>,
) {
    if part.has(key) {
        ensure(scenario, part, today);
        Field::Plan(part, key).put(scenario, value);
    }
}

/// Makes a part that the plan does not have, with its usual months and without effect.
fn ensure(scenario: &mut Scenario, part: PlanPart, today: Option<Month>) {
    if part.is_in(&scenario.plan) {
        return;
    }
    let from = scenario.schedule(today).first;
    let enrolment = Enrolment { rate_per_month: 0.0, from, until: None };
    let plan = &mut scenario.plan;
    match part {
        PlanPart::WageEnrolment => plan.wage_enrolment = Some(enrolment),
        PlanPart::SelfPaidEnrolment => plan.self_paid_enrolment = Some(enrolment),
        PlanPart::Retention => plan.retention = Some(Retention { lapse_reduction: 0.0, from, until: None }),
        PlanPart::NonAsn => {
            plan.non_asn = Some(NonAsnInclusion { share: 0.0, from, over_months: USUAL_MONTHS });
        }
        PlanPart::Pppk => {
            plan.pppk_full_time = Some(PppkFullTime { workers: Workers(0.0), from, over_months: 1 });
        }
    }
}

/// A value of a programme; the usual one of CSR where the plan has no programme at this place.
pub(super) fn programme(
    scenario: &Scenario,
    place: usize,
    key: ProgrammeField,
    today: Option<Month>,
) -> Value {
    let value = |programme: &Sponsorship| row(&PROGRAMME, key).map(|row| row.get(programme));
    let known = scenario.plan.sponsorships.get(place).and_then(value);
    let usual = || usual_programme(Payer::Csr, scenario.schedule(today));
    known.or_else(|| value(&usual())).unwrap_or(Value::Nothing)
}

/// Writes a value of a programme; at the place after the last one it makes a programme.
pub(super) fn set_programme(
    scenario: &mut Scenario,
    place: usize,
    key: ProgrammeField,
    value: &Value,
    today: Option<Month>,
) {
    if place == scenario.plan.sponsorships.len() {
        let usual = usual_programme(Payer::Csr, scenario.schedule(today));
        scenario.plan.sponsorships.push(usual);
    }
    Field::Programme(place, key).put(scenario, value);
}
