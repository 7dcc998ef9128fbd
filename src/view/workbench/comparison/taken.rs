//! One input of a plan taken over into another.

use std::rc::Rc;

use super::inputs::InputKey;
use super::programmes::{keys, place, programme};
use crate::model::fields::{PROGRAMME, row};
use crate::model::{Field, PlanPart, Scenario, validate};
use crate::order::sort_by_number;
use crate::text::Lang;
use crate::text::refusals::refusal_in_form;

/// `current` with one input as it is in `other`.
///
/// # Errors
/// Why it would not be valid there, in a sentence.
pub fn taken(
    current: &Scenario,
    other: &Scenario,
    input: InputKey,
    lang: Lang,
) -> Result<Rc<Scenario>, String> {
    let mut scenario = current.clone();
    match input {
        InputKey::Value(field) => field.put(&mut scenario, &field.value(other)),
        InputKey::Part(part) => take_part(&mut scenario, other, part),
        InputKey::Programme(key) => match (place(&scenario, key), programme(other, key)) {
            (None, Some(found)) => scenario.plan.sponsorships.push(found.clone()),
            (Some(place), None) => {
                scenario.plan.sponsorships.remove(place);
            }
            (Some(place), Some(found)) => {
                if let Some(own) = scenario.plan.sponsorships.get_mut(place) {
                    own.clone_from(found);
                }
            }
            (None, None) => {}
        },
        InputKey::OfProgramme(key, field) => {
            let value = programme(other, key).and_then(|found| Some(row(&PROGRAMME, field)?.get(found)));
            let own = place(&scenario, key);
            if let (Some(place), Some(value)) = (own, value) {
                Field::Programme(place, field).put(&mut scenario, &value);
            }
        }
        InputKey::Order => {
            let order = keys(other);
            let rank = |at: &crate::model::Sponsorship| {
                let here = scenario.plan.sponsorships.iter().position(|own| std::ptr::eq(own, at));
                let key = here.and_then(|here| keys(&scenario).get(here).copied());
                key.and_then(|key| order.iter().position(|other| *other == key)).unwrap_or(usize::MAX)
            };
            let ranks: Vec<usize> = scenario.plan.sponsorships.iter().map(rank).collect();
            let mut ranked: Vec<_> = ranks.into_iter().zip(scenario.plan.sponsorships.clone()).collect();
            sort_by_number(&mut ranked, |(rank, _)| *rank as f64);
            scenario.plan.sponsorships = ranked.into_iter().map(|(_, programme)| programme).collect();
        }
        InputKey::List(_) => {}
    }
    match validate(&scenario) {
        Ok(()) => Ok(Rc::new(scenario)),
        Err(refusals) => {
            Err(refusals.first().map_or_else(String::new, |refused| refusal_in_form(lang, refused)))
        }
    }
}

/// The whole part, or none of it.
fn take_part(scenario: &mut Scenario, other: &Scenario, part: PlanPart) {
    let (own, other) = (&mut scenario.plan, &other.plan);
    match part {
        PlanPart::WageEnrolment => own.wage_enrolment.clone_from(&other.wage_enrolment),
        PlanPart::SelfPaidEnrolment => own.self_paid_enrolment.clone_from(&other.self_paid_enrolment),
        PlanPart::Retention => own.retention.clone_from(&other.retention),
        PlanPart::NonAsn => own.non_asn.clone_from(&other.non_asn),
        PlanPart::Pppk => own.pppk_full_time.clone_from(&other.pppk_full_time),
    }
}
