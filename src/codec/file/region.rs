//! The region in the file.

use super::fields::Fields;
use super::json::{Entries, Json};
use super::ranges::{two_numbers, write_two};
use super::record;
use super::values;
use super::{FileProblem, Kind};
use crate::codec::blank;
use crate::model::fields::{ACTIVE, COHORT, REGION, TARGET};
use crate::model::{Active, Group, Region, Rupiah, SponsoredCohort, Target, Workers};

pub(super) fn read(mut at: Fields<'_, '_>) -> Region {
    let mut region = blank::region();
    record::read(&mut at, &REGION, &mut region, |at, group, region| match group {
        Group::Active => region.active = active(at.required_part("active")),
        Group::Cohorts => region.sponsored = at.list("sponsored", cohort),
        Group::MinimumWages => {
            region.minimum_wage = at.part("minimum_wage", minimum_wage).unwrap_or_default();
        }
        Group::Targets => region.targets = at.list("targets", target),
        _ => {
            let range = at.optional("active_range", two_numbers);
            region.active_range = range.map(|(low, high)| (Workers(low), Workers(high)));
        }
    });
    Region { unknown: at.unknown(), ..region }
}

fn active(at: Fields<'_, '_>) -> Active {
    let (active, unknown) = record::plain(at, &ACTIVE, Active::default());
    Active { unknown, ..active }
}

fn cohort(at: Fields<'_, '_>) -> SponsoredCohort {
    let (cohort, unknown) = record::plain(at, &COHORT, blank::cohort());
    SponsoredCohort { unknown, ..cohort }
}

fn target(at: Fields<'_, '_>) -> Target {
    let (target, unknown) = record::plain(at, &TARGET, blank::target());
    Target { unknown, ..target }
}

fn minimum_wage(mut at: Fields<'_, '_>) -> Vec<(i32, Rupiah)> {
    let read = at.each(|name, raw, at| {
        let year = at.accept(name, values::year(name).ok_or(FileProblem::WrongType(Kind::Year)));
        let wage = at.accept(name, values::number(raw));
        year.zip(wage.map(Rupiah))
    });
    let mut wages: Vec<_> = read.into_iter().flatten().collect();
    wages.sort_by_key(|(year, _)| *year);
    wages
}

pub(super) fn write(region: &Region) -> Json {
    let entries = record::write(&REGION, region, |entries, name, group| match group {
        Group::Active => {
            let active = record::write_plain(&ACTIVE, &region.active).unknown(&region.active.unknown);
            entries.put(name, active.object())
        }
        Group::Cohorts => entries.list(name, &region.sponsored, |cohort| {
            record::write_plain(&COHORT, cohort).unknown(&cohort.unknown).object()
        }),
        Group::MinimumWages => entries.maybe(name, write_minimum_wage(&region.minimum_wage)),
        Group::Targets => entries.list(name, &region.targets, |target| {
            record::write_plain(&TARGET, target).unknown(&target.unknown).object()
        }),
        _ => entries.maybe(name, region.active_range.map(|(low, high)| write_two((low.0, high.0)))),
    });
    entries.unknown(&region.unknown).object()
}

fn write_minimum_wage(wages: &[(i32, Rupiah)]) -> Option<Json> {
    let entry = |entries: Entries, (year, wage): &(i32, Rupiah)| {
        entries.put(&format!("{year:04}"), Json::number(wage.0))
    };
    (!wages.is_empty()).then(|| wages.iter().fold(Entries::default(), entry).object())
}
