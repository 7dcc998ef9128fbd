//! Rows of a list: targets, sponsored groups, programmes. Sources are keyed by place, so they move along.

use super::UNSET;
use super::plan::usual_programme;
use crate::data::Step;
use crate::model::{Month, Payer, Percent, Scenario, Source, SponsoredCohort, Target, Unknown, Workers};

const TARGETS: &str = "/region/targets";
const SPONSORED: &str = "/region/sponsored";
const SPONSORSHIPS: &str = "/plan/sponsorships";

pub(super) fn add_target(scenario: &mut Scenario) {
    let region = &mut scenario.region;
    let last = region.targets.iter().map(|target| target.year).max();
    let year = last.map_or(region.baseline_month.year(), |year| year + 1).min(9999);
    region.targets.push(Target {
        year,
        percent: Percent(UNSET),
        workers: None,
        label: String::new(),
        unknown: Unknown::default(),
    });
    scenario.horizon = scenario.horizon.max(Month::december(year));
}

pub(super) fn remove_target(scenario: &mut Scenario, place: usize) {
    remove(&mut scenario.region.targets, place);
    renumber(&mut scenario.sources, TARGETS, |at| without(at, place));
}

/// Where a step of a ladder is drawn, as long as the target is the step's and not the region's own.
pub(super) fn drawn(scenario: &Scenario, step: &Step) -> Option<usize> {
    let same = |(place, target): &(usize, &Target)| {
        let pointer = format!("{TARGETS}/{place}/percent");
        let source = scenario.sources.iter().find(|(at, _)| *at == pointer);
        target.year == step.year
            && target.percent == step.percent.value
            && source.is_some_and(|(_, source)| source.source.contains(step.percent.source.address()))
    };
    scenario.region.targets.iter().enumerate().find(same).map(|(place, _)| place)
}

/// Whether a step of a ladder is drawn as a target.
pub fn is_drawn(scenario: &Scenario, step: &Step) -> bool {
    drawn(scenario, step).is_some()
}

pub(super) fn add_cohort(scenario: &mut Scenario) {
    let ends = Month::december(scenario.region.baseline_month.year());
    scenario.region.sponsored.push(SponsoredCohort {
        payer: Payer::Apbd,
        workers: Workers(0.0),
        ends,
        unknown: Unknown::default(),
    });
}

pub(super) fn remove_cohort(scenario: &mut Scenario, place: usize) {
    remove(&mut scenario.region.sponsored, place);
    renumber(&mut scenario.sources, SPONSORED, |at| without(at, place));
}

pub(super) fn add_programme(scenario: &mut Scenario, payer: Payer) {
    let programme = usual_programme(scenario, payer);
    scenario.plan.sponsorships.push(programme);
}

pub(super) fn copy_programme(scenario: &mut Scenario, place: usize) {
    let Some(copy) = scenario.plan.sponsorships.get(place).cloned() else { return };
    scenario.plan.sponsorships.insert(place + 1, copy);
    renumber(&mut scenario.sources, SPONSORSHIPS, |at| Some(if at > place { at + 1 } else { at }));
}

/// Changes the order of the programme at `place` and the one after it.
pub(super) fn swap_programmes(scenario: &mut Scenario, place: Option<usize>) {
    let programmes = &mut scenario.plan.sponsorships;
    let Some(place) = place.filter(|place| place + 1 < programmes.len()) else { return };
    programmes.swap(place, place + 1);
    let other = |at| match at {
        at if at == place => place + 1,
        at if at == place + 1 => place,
        at => at,
    };
    renumber(&mut scenario.sources, SPONSORSHIPS, |at| Some(other(at)));
}

pub(super) fn remove_programme(scenario: &mut Scenario, place: usize) {
    remove(&mut scenario.plan.sponsorships, place);
    renumber(&mut scenario.sources, SPONSORSHIPS, |at| without(at, place));
}

fn remove<T>(list: &mut Vec<T>, place: usize) {
    if place < list.len() {
        list.remove(place);
    }
}

fn without(at: usize, removed: usize) -> Option<usize> {
    match at.cmp(&removed) {
        std::cmp::Ordering::Less => Some(at),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(at - 1),
    }
}

/// Gives the sources of the rows of `list` their new places; those of a row that has none are dropped.
fn renumber(sources: &mut Vec<(String, Source)>, list: &str, place: impl Fn(usize) -> Option<usize>) {
    sources.retain_mut(|(pointer, _)| {
        let Some(rest) = pointer.strip_prefix(list).and_then(|rest| rest.strip_prefix('/')) else {
            return true;
        };
        let (old, field) = rest.split_once('/').unwrap_or((rest, ""));
        let Ok(old) = old.parse::<usize>() else { return true };
        let Some(new) = place(old) else { return false };
        let field = if field.is_empty() { String::new() } else { format!("/{field}") };
        *pointer = format!("{list}/{new}{field}");
        true
    });
}
