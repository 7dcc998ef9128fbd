//! The same plan in another region: what is decided goes along, the region keeps its own figures and targets.

use std::rc::Rc;

use crate::data::{REGIONS, is_per_100k};
use crate::model::{Field, LONGEST, Lever, Month, PlanPart, Refusal, Scenario, validate};
use crate::order::sort_by_number;
use crate::state::ComparedPlan;
use crate::text::refusals::refusal_in_form;
use crate::text::{self, Lang, WorkbenchTexts};
use crate::view::{lever_name, region_name};

/// A plan in another region.
#[derive(Clone, Debug, PartialEq)]
pub struct Elsewhere {
    /// The plan there; `None` where nothing of it can be projected.
    pub scenario: Option<Rc<Scenario>>,
    /// What was done, and what did not fit.
    pub say: Vec<String>,
}

/// The regions that a plan can be applied to, with their names: those that are built in, and those of the other plans
/// that are not.
pub fn places(current: &Scenario, plans: &[ComparedPlan], lang: Lang) -> Vec<(String, Rc<Scenario>)> {
    let is_here = |scenario: &Scenario| {
        scenario.region.code == current.region.code && scenario.region.name == current.region.name
    };
    let built_in = REGIONS.iter().map(|profile| Rc::new(profile.scenario(0)));
    let mut places: Vec<(String, Rc<Scenario>)> = Vec::new();
    for scenario in built_in.chain(plans.iter().map(|plan| Rc::clone(&plan.document.scenario))) {
        let name = region_name(&scenario.region.name, lang);
        if !is_here(&scenario) && places.iter().all(|(other, _)| *other != name) {
            places.push((name, scenario));
        }
    }
    places
}

/// The plan of `from` in the region of `region`. Percentages and money stay as they are; so do the assumptions, or both
/// could not be compared.
pub fn elsewhere(from: &Scenario, region: &Scenario, lang: Lang) -> Elsewhere {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let mut scenario = region.clone();
    scenario.name.clone_from(&from.name);
    scenario.plan = from.plan.clone();
    scenario.assumptions = from.assumptions.clone();
    let last = scenario.region.baseline_month + LONGEST;
    scenario.horizon = region.horizon.max(from.horizon).min(last);
    let name = region_name(&region.region.name, lang);
    let eligible = |scenario: &Scenario| text::count(lang, scenario.region.eligible_workers.0);
    let mut say = vec![(texts.applied)(&name, &eligible(&scenario), &eligible(from))];
    if is_per_100k(region) {
        say.push((texts.applied_per_100k)(&name));
    }
    if region.region.targets.is_empty() {
        say.push((texts.applied_no_target)(&name));
    }
    drop_staff(&mut scenario, &mut say, lang);
    drop_refused(&mut scenario, &mut say, lang);
    say.extend(early(&scenario, lang));
    match validate(&scenario) {
        Ok(()) => Elsewhere { scenario: Some(Rc::new(scenario)), say },
        Err(refusals) => {
            say.extend(refusals.iter().map(|refused| refusal_in_form(lang, refused)));
            Elsewhere { scenario: None, say }
        }
    }
}

/// Efforts for staff whose number nobody knows there.
fn drop_staff(scenario: &mut Scenario, say: &mut Vec<String>, lang: Lang) {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let is_unknown = scenario.region.non_asn_total.is_none();
    let plan = &mut scenario.plan;
    if is_unknown && (plan.non_asn.take().is_some() | plan.pppk_full_time.take().is_some()) {
        say.push(texts.staff_unknown.to_owned());
    }
}

/// Parts of the plan that the region refuses.
fn drop_refused(scenario: &mut Scenario, say: &mut Vec<String>, lang: Lang) {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let Err(refusals) = validate(scenario) else { return };
    let mut programmes: Vec<usize> = Vec::new();
    for Refusal { field, problem } in refusals {
        let refused = refusal_in_form(lang, &Refusal { field, problem });
        let plan = &mut scenario.plan;
        match field {
            Field::Plan(PlanPart::WageEnrolment, _) => plan.wage_enrolment = None,
            Field::Plan(PlanPart::SelfPaidEnrolment, _) => plan.self_paid_enrolment = None,
            Field::Plan(PlanPart::Retention, _) => plan.retention = None,
            Field::Plan(PlanPart::NonAsn, _) => plan.non_asn = None,
            Field::Plan(PlanPart::Pppk, _) => plan.pppk_full_time = None,
            Field::Programme(place, _) if !programmes.contains(&place) => programmes.push(place),
            _ => continue,
        }
        say.push((texts.left_out)(&refused));
    }
    sort_by_number(&mut programmes, |place| *place as f64);
    for place in programmes.into_iter().rev() {
        scenario.plan.sponsorships.remove(place);
    }
}

/// Parts of the plan that begin before the region's baseline.
fn early(scenario: &Scenario, lang: Lang) -> Vec<String> {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let (plan, baseline) = (&scenario.plan, scenario.region.baseline_month);
    let parts = [
        (Lever::WageEnrolment, plan.wage_enrolment.as_ref().map(|part| part.from)),
        (Lever::SelfPaidEnrolment, plan.self_paid_enrolment.as_ref().map(|part| part.from)),
        (Lever::Retention, plan.retention.as_ref().map(|part| part.from)),
        (Lever::NonAsn, plan.non_asn.as_ref().map(|part| part.from)),
    ];
    let programmes = plan.sponsorships.iter().enumerate();
    let programmes = programmes.map(|(place, one)| (Lever::Sponsorship(place), Some(one.first_month)));
    let begun = parts.into_iter().chain(programmes).filter_map(|(lever, from)| Some((lever, from?)));
    let early = begun.filter(|(_, from): &(Lever, Month)| *from <= baseline);
    let say = |(lever, from): (Lever, Month)| {
        let name = lever_name(scenario, lang, lever);
        (texts.begins_early)(&name, &text::month_short(lang, from), &text::month_short(lang, baseline))
    };
    early.map(say).collect()
}
