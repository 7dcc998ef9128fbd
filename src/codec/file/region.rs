//! The region in the file.

use super::fields::Fields;
use super::json::{Entries, Json};
use super::ranges::{two_numbers, write_two};
use super::values::{self, NO_MONTH};
use crate::model::{
    Active, Allowed, Kind, Payer, Percent, Problem, Region, Rupiah, SponsoredCohort, Target, Workers,
};

/// f where the file says nothing.
const FORMAL_SHARE: f64 = 0.40;

pub(super) fn read(mut at: Fields<'_, '_>) -> Region {
    Region {
        code: at.required("code", values::text, String::new()),
        name: at.required("name", values::text, String::new()),
        baseline_month: at.required("baseline_month", values::month, NO_MONTH),
        eligible_workers: Workers(at.required("eligible_workers", values::number, 0.0)),
        formal_share: at.optional("formal_share", values::number).unwrap_or(FORMAL_SHARE),
        active: active(at.required_part("active")),
        sponsored: at.list("sponsored", cohort),
        non_asn_total: at.optional("non_asn_total", values::number).map(Workers),
        minimum_wage: at.part("minimum_wage", minimum_wage).unwrap_or_default(),
        targets: at.list("targets", target),
        active_range: active_range(&mut at),
        unknown: at.unknown(),
    }
}

/// A stock that is not named is empty.
fn active(mut at: Fields<'_, '_>) -> Active {
    let mut stock = |name| Workers(at.optional(name, values::number).unwrap_or(0.0));
    Active {
        wage: stock("wage"),
        non_asn: stock("non_asn"),
        self_paid: stock("self_paid"),
        construction: stock("construction"),
        other: stock("other"),
        unknown: at.unknown(),
    }
}

fn cohort(mut at: Fields<'_, '_>) -> SponsoredCohort {
    SponsoredCohort {
        payer: at.required("payer", values::payer, Payer::Other),
        workers: Workers(at.required("workers", values::number, 0.0)),
        ends: at.required("ends", values::month, NO_MONTH),
        unknown: at.unknown(),
    }
}

fn minimum_wage(mut at: Fields<'_, '_>) -> Vec<(i32, Rupiah)> {
    let read = at.each(|name, raw, at| {
        let year = at.accept(name, values::year(name).ok_or(Problem::WrongType(Kind::Year)));
        let wage = at.accept(name, values::number(raw));
        year.zip(wage.map(Rupiah))
    });
    let mut wages: Vec<_> = read.into_iter().flatten().collect();
    wages.sort_by_key(|(year, _)| *year);
    wages
}

fn target(mut at: Fields<'_, '_>) -> Target {
    Target {
        year: at.required("year", values::whole(Allowed::YEAR), 0) as i32,
        percent: Percent(at.required("percent", values::number, 0.0)),
        workers: at.optional("workers", values::number).map(Workers),
        label: at.optional("label", values::text).unwrap_or_default(),
        unknown: at.unknown(),
    }
}

fn active_range(at: &mut Fields<'_, '_>) -> Option<(Workers, Workers)> {
    at.optional("active_range", two_numbers).map(|(low, high)| (Workers(low), Workers(high)))
}

pub(super) fn write(region: &Region) -> Json {
    let range = |(low, high): (Workers, Workers)| write_two((low.0, high.0));
    Entries::default()
        .put("code", Json::text(&region.code))
        .put("name", Json::text(&region.name))
        .put("baseline_month", Json::month(region.baseline_month))
        .put("eligible_workers", Json::number(region.eligible_workers.0))
        .put("formal_share", Json::number(region.formal_share))
        .put("active", write_active(&region.active))
        .list("sponsored", &region.sponsored, write_cohort)
        .maybe("non_asn_total", region.non_asn_total.map(|total| Json::number(total.0)))
        .maybe("minimum_wage", write_minimum_wage(&region.minimum_wage))
        .list("targets", &region.targets, write_target)
        .maybe("active_range", region.active_range.map(range))
        .unknown(&region.unknown)
        .object()
}

fn write_active(active: &Active) -> Json {
    Entries::default()
        .put("wage", Json::number(active.wage.0))
        .put("non_asn", Json::number(active.non_asn.0))
        .put("self_paid", Json::number(active.self_paid.0))
        .put("construction", Json::number(active.construction.0))
        .put("other", Json::number(active.other.0))
        .unknown(&active.unknown)
        .object()
}

fn write_cohort(cohort: &SponsoredCohort) -> Json {
    Entries::default()
        .put("payer", Json::text(cohort.payer.id()))
        .put("workers", Json::number(cohort.workers.0))
        .put("ends", Json::month(cohort.ends))
        .unknown(&cohort.unknown)
        .object()
}

fn write_minimum_wage(wages: &[(i32, Rupiah)]) -> Option<Json> {
    let entry = |entries: Entries, (year, wage): &(i32, Rupiah)| {
        entries.put(&format!("{year:04}"), Json::number(wage.0))
    };
    (!wages.is_empty()).then(|| wages.iter().fold(Entries::default(), entry).object())
}

fn write_target(target: &Target) -> Json {
    Entries::default()
        .put("year", Json::number(f64::from(target.year)))
        .put("percent", Json::number(target.percent.0))
        .maybe("workers", target.workers.map(|workers| Json::number(workers.0)))
        .maybe("label", (!target.label.is_empty()).then(|| Json::text(&target.label)))
        .unknown(&target.unknown)
        .object()
}
