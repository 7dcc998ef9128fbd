//! The plan in the file.

use super::fields::Fields;
use super::json::{Entries, Json};
use super::record;
use crate::codec::blank;
use crate::model::fields::{ENROLMENT, NON_ASN, PLAN, PPPK, PROGRAMME, RETENTION};
use crate::model::{Enrolment, Group, NonAsnInclusion, Plan, PlanPart, PppkFullTime, Retention, Sponsorship};

pub(super) fn read(mut at: Fields<'_, '_>) -> Plan {
    let mut plan = Plan::default();
    record::read(&mut at, &PLAN, &mut plan, |at, group, plan| match group {
        Group::Part(PlanPart::WageEnrolment) => plan.wage_enrolment = at.part("wage_enrolment", enrolment),
        Group::Part(PlanPart::SelfPaidEnrolment) => {
            plan.self_paid_enrolment = at.part("self_paid_enrolment", enrolment);
        }
        Group::Part(PlanPart::Retention) => plan.retention = at.part("retention", retention),
        Group::Part(PlanPart::NonAsn) => plan.non_asn = at.part("non_asn", non_asn),
        Group::Part(PlanPart::Pppk) => plan.pppk_full_time = at.part("pppk_full_time", pppk),
        _ => plan.sponsorships = at.list("sponsorships", programme),
    });
    Plan { unknown: at.unknown(), ..plan }
}

fn enrolment(at: Fields<'_, '_>) -> Enrolment {
    let (enrolment, unknown) = record::plain(at, &ENROLMENT, blank::enrolment());
    Enrolment { unknown, ..enrolment }
}

fn retention(at: Fields<'_, '_>) -> Retention {
    let (retention, unknown) = record::plain(at, &RETENTION, blank::retention());
    Retention { unknown, ..retention }
}

fn programme(at: Fields<'_, '_>) -> Sponsorship {
    let (programme, unknown) = record::plain(at, &PROGRAMME, blank::programme());
    Sponsorship { unknown, ..programme }
}

fn non_asn(at: Fields<'_, '_>) -> NonAsnInclusion {
    let (inclusion, unknown) = record::plain(at, &NON_ASN, blank::non_asn());
    NonAsnInclusion { unknown, ..inclusion }
}

fn pppk(at: Fields<'_, '_>) -> PppkFullTime {
    let (pppk, unknown) = record::plain(at, &PPPK, blank::pppk());
    PppkFullTime { unknown, ..pppk }
}

pub(super) fn write(plan: &Plan) -> Json {
    let entries = record::write(&PLAN, plan, |entries, name, group| match group {
        Group::Part(part) => entries.maybe(name, write_part(plan, part).map(Entries::object)),
        _ => entries.list(name, &plan.sponsorships, write_programme),
    });
    entries.unknown(&plan.unknown).object()
}

fn write_part(plan: &Plan, part: PlanPart) -> Option<Entries> {
    let enrolment = |part: &Enrolment| record::write_plain(&ENROLMENT, part).unknown(&part.unknown);
    match part {
        PlanPart::WageEnrolment => plan.wage_enrolment.as_ref().map(enrolment),
        PlanPart::SelfPaidEnrolment => plan.self_paid_enrolment.as_ref().map(enrolment),
        PlanPart::Retention => {
            let retention = plan.retention.as_ref()?;
            Some(record::write_plain(&RETENTION, retention).unknown(&retention.unknown))
        }
        PlanPart::NonAsn => {
            let inclusion = plan.non_asn.as_ref()?;
            Some(record::write_plain(&NON_ASN, inclusion).unknown(&inclusion.unknown))
        }
        PlanPart::Pppk => {
            let pppk = plan.pppk_full_time.as_ref()?;
            Some(record::write_plain(&PPPK, pppk).unknown(&pppk.unknown))
        }
    }
}

fn write_programme(programme: &Sponsorship) -> Json {
    record::write_plain(&PROGRAMME, programme).unknown(&programme.unknown).object()
}
