//! The parts of a plan as a form changes them. A part that the plan does not have shows its usual schedule, and is
//! made by the first change, without effect until it has a value.

use crate::model::fields::{PROGRAMME, row};
use crate::model::{
    Enrolment, Field, Month, NonAsnInclusion, PartField, Payer, PlanPart, PppkFullTime, ProgrammeField,
    Retention, Scenario, Schedule, SponsoredCohort, Sponsorship, Value, Workers,
};

/// Months over which honorer staff usually join. docs/model.md, section 5.
const USUAL_MONTHS: u32 = 3;

/// The programme that the lever of CSR makes, with the usual months of `schedule`, docs/model.md, section 5, and no money.
fn usual_csr(schedule: Schedule) -> Sponsorship {
    Sponsorship { years: schedule.years(), ..once(Payer::Csr, schedule.first) }
}

/// One tranche of `payer` from `first_month` on. A public budget ends with its year, other money is for twelve months.
pub(super) fn once(payer: Payer, first_month: Month) -> Sponsorship {
    let months = if payer.is_public() { months_left(first_month) } else { 12 };
    Sponsorship::once(payer, first_month, months)
}

/// Months from `month` to the December of its year, both counted.
fn months_left(month: Month) -> u32 {
    (Month::december(month.year()) - month + 1).unsigned_abs()
}

/// Whether a tranche of public money ends with the year in which it begins.
fn ends_with_its_year(programme: &Sponsorship) -> bool {
    programme.payer.is_public() && programme.months == months_left(programme.first_month)
}

/// The running sponsorships that a programme can go on with: somebody is in them, and the plan has no programme of their
/// payer yet that begins when they end.
pub fn continuable(scenario: &Scenario) -> impl Iterator<Item = (usize, &SponsoredCohort)> {
    let goes_on = |cohort: &SponsoredCohort| {
        let mut programmes = scenario.plan.sponsorships.iter();
        programmes
            .any(|programme| programme.payer == cohort.payer && programme.first_month == cohort.ends + 1)
    };
    let cohorts = scenario.region.sponsored.iter().enumerate();
    cohorts.filter(move |(_, cohort)| {
        cohort.workers >= Workers(1.0) && cohort.ends < scenario.horizon && !goes_on(cohort)
    })
}

/// A programme for the people of a running sponsorship from the month after its end on, at the price of that time. Their
/// names have been verified before, so the quota is filled.
pub(super) fn continue_cohort(scenario: &mut Scenario, place: usize) {
    let Some(&SponsoredCohort { payer, workers, ends }) = scenario.region.sponsored.get(place) else {
        return;
    };
    let mut programme = Sponsorship { refill: true, ..once(payer, ends + 1) };
    let Sponsorship { package, sector, first_month, months, .. } = programme;
    let tariff = scenario.assumptions.tariff();
    programme.budget_per_year = workers * tariff.cost_per_head(package, payer, sector, first_month, months);
    scenario.plan.sponsorships.push(programme);
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
    known.or_else(|| value(&usual_csr(scenario.schedule(today)))).unwrap_or(Value::Nothing)
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
        let usual = usual_csr(scenario.schedule(today));
        scenario.plan.sponsorships.push(usual);
    }
    let stays_in_year = scenario.plan.sponsorships.get(place).is_some_and(ends_with_its_year);
    Field::Programme(place, key).put(scenario, value);
    // Public money that ends with its year still does when it begins in another month.
    if let (ProgrammeField::FirstMonth, true, Some(programme)) =
        (key, stays_in_year, scenario.plan.sponsorships.get_mut(place))
    {
        programme.months = months_left(programme.first_month);
    }
}
