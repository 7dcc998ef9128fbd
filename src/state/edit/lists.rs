//! Rows of a list: targets, sponsored groups, programmes. Sources and what a file has in a row move along with it.

use super::UNSET;
use super::plan::once;
use super::provenance::mark;
use crate::codec::document::Extras;
use crate::data::Step;
use crate::model::{
    CohortField, Field, Group, Month, Payer, Percent, Scenario, SponsoredCohort, Target, TargetField, Workers,
};

pub(super) fn add_target(scenario: &mut Scenario) {
    let region = &mut scenario.region;
    let last = region.targets.iter().map(|target| target.year).max();
    let year = last.map_or(region.baseline_month.year(), |year| year + 1).min(9999);
    region.targets.push(Target { year, percent: Percent(UNSET), workers: None, label: String::new() });
    scenario.horizon = scenario.horizon.max(Month::december(year));
}

pub(super) fn remove_target(scenario: &mut Scenario, extras: &mut Extras, place: usize) {
    remove(&mut scenario.region.targets, place);
    renumber(scenario, extras, Group::Targets, |at| without(at, place));
}

/// Where a step of a ladder is drawn, as long as the target is the step's and not the region's own.
pub(super) fn drawn(scenario: &Scenario, step: &Step) -> Option<usize> {
    let same = |(place, target): &(usize, &Target)| {
        let source = scenario.source(Field::Target(*place, TargetField::Percent));
        target.year == step.year
            && target.percent == step.percent.value
            && source.is_some_and(|source| source.source.contains(step.percent.source.address()))
    };
    scenario.region.targets.iter().enumerate().find(same).map(|(place, _)| place)
}

/// Whether a step of a ladder is drawn as a target.
pub fn is_drawn(scenario: &Scenario, step: &Step) -> bool {
    drawn(scenario, step).is_some()
}

pub(super) fn add_cohort(scenario: &mut Scenario) {
    let ends = Month::december(scenario.region.baseline_month.year());
    scenario.region.sponsored.push(SponsoredCohort { payer: Payer::Apbd, workers: Workers(0.0), ends });
}

/// Adds groups as they were given; one that is there already is not doubled.
pub(super) fn put_cohorts(scenario: &mut Scenario, origin: &Scenario, new: Vec<SponsoredCohort>) {
    for cohort in new {
        if scenario.region.sponsored.contains(&cohort) {
            continue;
        }
        let place = scenario.region.sponsored.len();
        scenario.region.sponsored.push(cohort);
        for part in [CohortField::Payer, CohortField::Workers, CohortField::Ends] {
            mark(scenario, origin, Field::Cohort(place, part));
        }
    }
}

pub(super) fn remove_cohort(scenario: &mut Scenario, extras: &mut Extras, place: usize) {
    remove(&mut scenario.region.sponsored, place);
    renumber(scenario, extras, Group::Cohorts, |at| without(at, place));
}

pub(super) fn add_programme(scenario: &mut Scenario, payer: Payer, today: Option<Month>) {
    let programme = once(payer, scenario.schedule(today).first);
    scenario.plan.sponsorships.push(programme);
}

pub(super) fn copy_programme(scenario: &mut Scenario, extras: &mut Extras, place: usize) {
    let Some(copy) = scenario.plan.sponsorships.get(place).cloned() else { return };
    scenario.plan.sponsorships.insert(place + 1, copy);
    renumber(scenario, extras, Group::Programmes, |at| Some(if at > place { at + 1 } else { at }));
    extras.copy(Group::Programme(place), Group::Programme(place + 1));
}

/// Changes the order of the programme at `place` and the one after it.
pub(super) fn swap_programmes(scenario: &mut Scenario, extras: &mut Extras, place: Option<usize>) {
    let programmes = &mut scenario.plan.sponsorships;
    let Some(place) = place.filter(|place| place + 1 < programmes.len()) else { return };
    programmes.swap(place, place + 1);
    let other = |at| match at {
        at if at == place => place + 1,
        at if at == place + 1 => place,
        at => at,
    };
    renumber(scenario, extras, Group::Programmes, |at| Some(other(at)));
}

pub(super) fn remove_programme(scenario: &mut Scenario, extras: &mut Extras, place: usize) {
    remove(&mut scenario.plan.sponsorships, place);
    renumber(scenario, extras, Group::Programmes, |at| without(at, place));
}

pub(super) fn remove<T>(list: &mut Vec<T>, place: usize) {
    if place < list.len() {
        list.remove(place);
    }
}

pub(super) fn without(at: usize, removed: usize) -> Option<usize> {
    match at.cmp(&removed) {
        std::cmp::Ordering::Less => Some(at),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(at - 1),
    }
}

/// Gives what belongs to the rows of `list` their new places; what belongs to a row that has none is dropped.
pub(super) fn renumber(
    scenario: &mut Scenario,
    extras: &mut Extras,
    list: Group,
    place: impl Fn(usize) -> Option<usize>,
) {
    scenario.sources.retain_mut(|(field, _)| {
        field.renumbered(list, &place).is_some_and(|moved| {
            *field = moved;
            true
        })
    });
    extras.renumber(list, &place);
}
