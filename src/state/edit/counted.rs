//! What was counted and revisions of the base, each month once and in the order of time. Sources and what a file has in a
//! row move along with it.

use super::lists::{remove, renumber, without};
use crate::codec::document::Extras;
use crate::model::{
    BaseRevision, Field, Group, Month, Observation, ObservationField, RevisionField, Scenario, Segment,
    SegmentCounts, Source,
};

/// Adds observations; one of a month that has one already takes its place.
pub(super) fn put_observations(scenario: &mut Scenario, extras: &mut Extras, new: Vec<Observation>) {
    for observed in new {
        let place = open(scenario, extras, Group::Observations, observed.month);
        let old = scenario.region.observations.get(place).filter(|old| old.month == observed.month);
        let before = old.map_or(SegmentCounts::NONE, |old| old.segments);
        match scenario.region.observations.get_mut(place) {
            Some(old) if old.month == observed.month => *old = observed,
            _ => scenario.region.observations.insert(place, observed),
        }
        let value = |key| Field::Observation(place, key);
        for (key, is_given) in [
            (ObservationField::Active, observed.active.is_some()),
            (ObservationField::Percent, observed.percent.is_some()),
        ] {
            scenario.set_source(value(key), is_given.then(Source::yours));
        }
        for segment in Segment::ALL {
            let now = observed.segments.get(segment);
            if now != before.get(segment) {
                let field = value(ObservationField::Segment(segment));
                scenario.set_source(field, now.is_some().then(Source::yours));
            }
        }
    }
}

/// Removes an observation.
pub(super) fn remove_observation(scenario: &mut Scenario, extras: &mut Extras, place: usize) {
    remove(&mut scenario.region.observations, place);
    renumber(scenario, extras, Group::Observations, |at| without(at, place));
}

/// Adds a revision of the base; one of a month that has one already takes its place.
pub(super) fn put_revision(scenario: &mut Scenario, extras: &mut Extras, revision: BaseRevision) {
    let place = open(scenario, extras, Group::Revisions, revision.month);
    match scenario.region.base_revisions.get_mut(place) {
        Some(old) if old.month == revision.month => *old = revision,
        _ => scenario.region.base_revisions.insert(place, revision),
    }
    scenario.set_source(Field::Revision(place, RevisionField::Workers), Some(Source::yours()));
}

/// Removes a revision of the base.
pub(super) fn remove_revision(scenario: &mut Scenario, extras: &mut Extras, place: usize) {
    remove(&mut scenario.region.base_revisions, place);
    renumber(scenario, extras, Group::Revisions, |at| without(at, place));
}

/// The place of `month` in a list of months; where the month is new, the rows from there on make room for it.
fn open(scenario: &mut Scenario, extras: &mut Extras, list: Group, month: Month) -> usize {
    let region = &scenario.region;
    let months: Vec<Month> = if list == Group::Revisions {
        region.base_revisions.iter().map(|revision| revision.month).collect()
    } else {
        region.observations.iter().map(|observed| observed.month).collect()
    };
    if let Some(place) = months.iter().position(|other| *other == month) {
        return place;
    }
    // A file may have them in any order: the new one stands behind all earlier ones.
    let place = months.iter().rposition(|other| *other < month).map_or(0, |last| last + 1);
    renumber(scenario, extras, list, |at| Some(if at >= place { at + 1 } else { at }));
    place
}
