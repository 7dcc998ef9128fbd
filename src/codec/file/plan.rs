//! The plan in the file.

use super::fields::Fields;
use super::json::Json;
use super::record;
use crate::codec::blank;
use crate::codec::document::{Extras, Holder};
use crate::model::fields::{ENROLMENT, NON_ASN, PLAN, PPPK, PROGRAMME, RETENTION};
use crate::model::{Group, Plan, PlanPart};

pub(super) fn read(mut at: Fields<'_, '_>) -> Plan {
    let mut plan = Plan::default();
    record::read(&mut at, &PLAN, &mut plan, |at, group, plan| match group {
        Group::Part(part) => read_part(at, part, plan),
        _ => {
            plan.sponsorships = at.list("sponsorships", |at, place| {
                record::plain(at, &PROGRAMME, blank::programme(), Group::Programme(place))
            });
        }
    });
    at.keep_rest(Holder::Group(Group::Plan));
    plan
}

fn read_part(at: &mut Fields<'_, '_>, part: PlanPart, plan: &mut Plan) {
    let (name, group) = (part.id(), Group::Part(part));
    match part {
        PlanPart::WageEnrolment => {
            plan.wage_enrolment =
                at.part(name, |at| record::plain(at, &ENROLMENT, blank::enrolment(), group));
        }
        PlanPart::SelfPaidEnrolment => {
            plan.self_paid_enrolment =
                at.part(name, |at| record::plain(at, &ENROLMENT, blank::enrolment(), group));
        }
        PlanPart::Retention => {
            plan.retention = at.part(name, |at| record::plain(at, &RETENTION, blank::retention(), group));
        }
        PlanPart::NonAsn => {
            plan.non_asn = at.part(name, |at| record::plain(at, &NON_ASN, blank::non_asn(), group));
        }
        PlanPart::Pppk => {
            plan.pppk_full_time = at.part(name, |at| record::plain(at, &PPPK, blank::pppk(), group));
        }
    }
}

pub(super) fn write(plan: &Plan, extras: &Extras) -> Json {
    let entries = record::write(&PLAN, plan, |entries, name, group| match group {
        Group::Part(part) => entries.maybe(name, write_part(plan, part, extras)),
        _ => entries.list(name, &plan.sponsorships, |place, programme| {
            record::write_plain(&PROGRAMME, programme, extras, Group::Programme(place))
        }),
    });
    entries.raw(extras.fields(Holder::Group(Group::Plan))).object()
}

fn write_part(plan: &Plan, part: PlanPart, extras: &Extras) -> Option<Json> {
    let group = Group::Part(part);
    Some(match part {
        PlanPart::WageEnrolment => {
            record::write_plain(&ENROLMENT, plan.wage_enrolment.as_ref()?, extras, group)
        }
        PlanPart::SelfPaidEnrolment => {
            record::write_plain(&ENROLMENT, plan.self_paid_enrolment.as_ref()?, extras, group)
        }
        PlanPart::Retention => record::write_plain(&RETENTION, plan.retention.as_ref()?, extras, group),
        PlanPart::NonAsn => record::write_plain(&NON_ASN, plan.non_asn.as_ref()?, extras, group),
        PlanPart::Pppk => record::write_plain(&PPPK, plan.pppk_full_time.as_ref()?, extras, group),
    })
}
