//! The plan in the file.

use super::fields::Fields;
use super::json::{Entries, Json};
use super::values::{self, NO_MONTH};
use crate::model::{
    Allowed, Enrolment, NonAsnInclusion, Package, Payer, Plan, PppkFullTime, Retention, Rupiah, Sponsorship,
    Workers,
};

/// MODEL section 5: honorer join over three months where nothing is said.
const NON_ASN_OVER_MONTHS: u32 = 3;
/// Appointments happen at once where nothing is said.
const PPPK_OVER_MONTHS: u32 = 1;

pub(super) fn read(mut at: Fields<'_, '_>) -> Plan {
    Plan {
        wage_enrolment: at.part("wage_enrolment", enrolment),
        self_paid_enrolment: at.part("self_paid_enrolment", enrolment),
        retention: at.part("retention", retention),
        sponsorships: at.list("sponsorships", sponsorship),
        non_asn: at.part("non_asn", non_asn),
        pppk_full_time: at.part("pppk_full_time", pppk),
        unknown: at.unknown(),
    }
}

fn enrolment(mut at: Fields<'_, '_>) -> Enrolment {
    Enrolment {
        rate_per_month: at.required("rate_per_month", values::number, 0.0),
        from: at.required("from", values::month, NO_MONTH),
        until: at.optional("until", values::month),
        unknown: at.unknown(),
    }
}

fn retention(mut at: Fields<'_, '_>) -> Retention {
    Retention {
        lapse_reduction: at.required("lapse_reduction", values::number, 0.0),
        from: at.required("from", values::month, NO_MONTH),
        until: at.optional("until", values::month),
        unknown: at.unknown(),
    }
}

fn sponsorship(mut at: Fields<'_, '_>) -> Sponsorship {
    Sponsorship {
        payer: at.required("payer", values::payer, Payer::Other),
        budget_per_year: Rupiah(at.required("budget_per_year", values::number, 0.0)),
        months: at.required("months", values::whole(Allowed::MONTHS), 1),
        package: at.required("package", values::package, Package::JkkJkm),
        sector: at.optional("sector", values::sector).unwrap_or_default(),
        first_month: at.required("first_month", values::month, NO_MONTH),
        years: at.optional("years", values::whole(Allowed::TRANCHES)).unwrap_or(1),
        unknown: at.unknown(),
    }
}

fn non_asn(mut at: Fields<'_, '_>) -> NonAsnInclusion {
    NonAsnInclusion {
        share: at.required("share", values::number, 0.0),
        from: at.required("from", values::month, NO_MONTH),
        over_months: over_months(&mut at, NON_ASN_OVER_MONTHS),
        unknown: at.unknown(),
    }
}

fn pppk(mut at: Fields<'_, '_>) -> PppkFullTime {
    PppkFullTime {
        workers: Workers(at.required("workers", values::number, 0.0)),
        from: at.required("from", values::month, NO_MONTH),
        over_months: over_months(&mut at, PPPK_OVER_MONTHS),
        unknown: at.unknown(),
    }
}

fn over_months(at: &mut Fields<'_, '_>, absent: u32) -> u32 {
    at.optional("over_months", values::whole(Allowed::MONTHS)).unwrap_or(absent)
}

pub(super) fn write(plan: &Plan) -> Json {
    Entries::default()
        .maybe("wage_enrolment", plan.wage_enrolment.as_ref().map(write_enrolment))
        .maybe("self_paid_enrolment", plan.self_paid_enrolment.as_ref().map(write_enrolment))
        .maybe("retention", plan.retention.as_ref().map(write_retention))
        .list("sponsorships", &plan.sponsorships, write_sponsorship)
        .maybe("non_asn", plan.non_asn.as_ref().map(write_non_asn))
        .maybe("pppk_full_time", plan.pppk_full_time.as_ref().map(write_pppk))
        .unknown(&plan.unknown)
        .object()
}

fn write_enrolment(enrolment: &Enrolment) -> Json {
    Entries::default()
        .put("rate_per_month", Json::number(enrolment.rate_per_month))
        .put("from", Json::month(enrolment.from))
        .maybe("until", enrolment.until.map(Json::month))
        .unknown(&enrolment.unknown)
        .object()
}

fn write_retention(retention: &Retention) -> Json {
    Entries::default()
        .put("lapse_reduction", Json::number(retention.lapse_reduction))
        .put("from", Json::month(retention.from))
        .maybe("until", retention.until.map(Json::month))
        .unknown(&retention.unknown)
        .object()
}

fn write_sponsorship(sponsorship: &Sponsorship) -> Json {
    Entries::default()
        .put("payer", Json::text(sponsorship.payer.id()))
        .put("budget_per_year", Json::number(sponsorship.budget_per_year.0))
        .put("months", Json::number(f64::from(sponsorship.months)))
        .put("package", Json::text(sponsorship.package.id()))
        .maybe("sector", sponsorship.sector.id().map(Json::text))
        .put("first_month", Json::month(sponsorship.first_month))
        .put("years", Json::number(f64::from(sponsorship.years)))
        .unknown(&sponsorship.unknown)
        .object()
}

fn write_non_asn(inclusion: &NonAsnInclusion) -> Json {
    Entries::default()
        .put("share", Json::number(inclusion.share))
        .put("from", Json::month(inclusion.from))
        .put("over_months", Json::number(f64::from(inclusion.over_months)))
        .unknown(&inclusion.unknown)
        .object()
}

fn write_pppk(pppk: &PppkFullTime) -> Json {
    Entries::default()
        .put("workers", Json::number(pppk.workers.0))
        .put("from", Json::month(pppk.from))
        .put("over_months", Json::number(f64::from(pppk.over_months)))
        .unknown(&pppk.unknown)
        .object()
}
