//! The region in the file.

use super::fields::Fields;
use super::json::{Entries, Json};
use super::ranges::{two_numbers, write_two};
use super::record;
use super::values;
use super::{FileProblem, JsonKind};
use crate::codec::blank;
use crate::codec::document::{Extras, Holder};
use crate::model::fields::{ACTIVE, COHORT, HISTORY, OBSERVATION, REGION, REVISION, TARGET};
use crate::model::{Active, Group, Region, Rupiah, Workers};
use crate::order::sort_by_number;

pub(super) fn read(mut at: Fields<'_, '_>) -> Region {
    let mut region = blank::region();
    record::read(&mut at, &REGION, &mut region, |at, group, region| match group {
        Group::Active => {
            let active = at.required_part("active");
            region.active = record::plain(active, &ACTIVE, Active::default(), Group::Active);
        }
        Group::Cohorts => {
            region.sponsored = at.list("sponsored", |at, place| {
                record::plain(at, &COHORT, blank::cohort(), Group::Cohort(place))
            });
        }
        Group::MinimumWages => {
            region.minimum_wage = at.part("minimum_wage", minimum_wage).unwrap_or_default();
        }
        Group::Targets => {
            region.targets = at.list("targets", |at, place| {
                record::plain(at, &TARGET, blank::target(), Group::Target(place))
            });
        }
        Group::Revisions => {
            region.base_revisions = at.list("base_revisions", |at, place| {
                record::plain(at, &REVISION, blank::revision(), Group::Revision(place))
            });
        }
        Group::Observations => {
            region.observations = at.list("observations", |at, place| {
                record::plain(at, &OBSERVATION, blank::observation(), Group::Observation(place))
            });
        }
        Group::Histories => {
            region.history = at.list("history", |at, place| {
                record::plain(at, &HISTORY, blank::observation(), Group::History(place))
            });
        }
        _ => {
            let range = at.optional("active_range", two_numbers);
            region.active_range = range.map(|(low, high)| (Workers(low), Workers(high)));
        }
    });
    at.keep_rest(Holder::Group(Group::Region));
    region
}

fn minimum_wage(mut at: Fields<'_, '_>) -> Vec<(i32, Rupiah)> {
    let read = at.each(|name, raw, at| {
        let year = at.accept(name, values::year(name).ok_or(FileProblem::WrongType(JsonKind::Year)));
        let wage = at.accept(name, values::number(raw));
        year.zip(wage.map(Rupiah))
    });
    let mut wages: Vec<_> = read.into_iter().flatten().collect();
    sort_by_number(&mut wages, |(year, _)| f64::from(*year));
    wages
}

pub(super) fn write(region: &Region, extras: &Extras) -> Json {
    let entries = record::write(&REGION, region, |entries, name, group| match group {
        Group::Active => entries.put(name, record::write_plain(&ACTIVE, &region.active, extras, group)),
        Group::Cohorts => entries.list(name, &region.sponsored, |place, cohort| {
            record::write_plain(&COHORT, cohort, extras, Group::Cohort(place))
        }),
        Group::MinimumWages => entries.maybe(name, write_minimum_wage(&region.minimum_wage)),
        Group::Targets => entries.list(name, &region.targets, |place, target| {
            record::write_plain(&TARGET, target, extras, Group::Target(place))
        }),
        Group::Revisions => entries.list(name, &region.base_revisions, |place, revision| {
            record::write_plain(&REVISION, revision, extras, Group::Revision(place))
        }),
        Group::Observations => entries.list(name, &region.observations, |place, observed| {
            record::write_plain(&OBSERVATION, observed, extras, Group::Observation(place))
        }),
        Group::Histories => entries.list(name, &region.history, |place, observed| {
            record::write_plain(&HISTORY, observed, extras, Group::History(place))
        }),
        _ => entries.maybe(name, region.active_range.map(|(low, high)| write_two((low.0, high.0)))),
    });
    entries.raw(extras.fields(Holder::Group(Group::Region))).object()
}

fn write_minimum_wage(wages: &[(i32, Rupiah)]) -> Option<Json> {
    let entry = |entries: Entries, (year, wage): &(i32, Rupiah)| {
        entries.put(&format!("{year:04}"), Json::number(wage.0))
    };
    (!wages.is_empty()).then(|| wages.iter().fold(Entries::default(), entry).object())
}
