//! Items of several values: the parts of the plan, the lists, the seasonal indices, the bounds of the baseline.

use super::reader::{Reader, read_whole, record_text};
use super::{Item, LinkNotice, grid, lists};
use crate::codec::blank;
use crate::model::fields::{ENROLMENT, NON_ASN, PPPK, RETENTION};
use crate::model::{Allowed, Field, Group, Month, PartField, Plan, PlanPart, Scenario};

/// The values of a group, an item each; none if the scenario has no such part.
pub(super) fn encode(group: Group, scenario: &Scenario) -> Vec<String> {
    match group {
        Group::Part(part) => part_text(part, &scenario.plan).into_iter().collect(),
        Group::Season => {
            let season = scenario.assumptions.construction_season;
            vec![season.map(|index| grid::text(index, Allowed::SEASON)).join(".")]
        }
        list => lists::encode(list, scenario),
    }
}

/// Takes in the items, of which there is at least one.
pub(super) fn decode(
    group: Group,
    scenario: &mut Scenario,
    items: &[Item<'_>],
    notices: &mut Vec<LinkNotice>,
) {
    match group {
        Group::Part(part) => read_part(part, &mut scenario.plan, items, notices),
        Group::Season => season(scenario, items, notices),
        list => lists::decode(list, scenario, items, notices),
    }
}

fn part_text(part: PlanPart, plan: &Plan) -> Option<String> {
    match part {
        PlanPart::WageEnrolment => plan.wage_enrolment.as_ref().map(|part| record_text(&ENROLMENT, part)),
        PlanPart::SelfPaidEnrolment => {
            plan.self_paid_enrolment.as_ref().map(|part| record_text(&ENROLMENT, part))
        }
        PlanPart::Retention => plan.retention.as_ref().map(|part| record_text(&RETENTION, part)),
        PlanPart::NonAsn => plan.non_asn.as_ref().map(|part| record_text(&NON_ASN, part)),
        PlanPart::Pppk => plan.pppk_full_time.as_ref().map(|part| record_text(&PPPK, part)),
    }
}

fn read_part(part: PlanPart, plan: &mut Plan, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
    let field = |key| Field::Plan(part, key);
    let enrolment = |reader: &mut Reader<'_, '_>| {
        let mut enrolment = reader.record(&ENROLMENT, blank::enrolment(), field)?;
        enrolment.until = window(reader, part, enrolment.from, enrolment.until);
        Some(enrolment)
    };
    match part {
        PlanPart::WageEnrolment => take(&mut plan.wage_enrolment, items, notices, enrolment),
        PlanPart::SelfPaidEnrolment => take(&mut plan.self_paid_enrolment, items, notices, enrolment),
        PlanPart::Retention => take(&mut plan.retention, items, notices, |reader| {
            let mut retention = reader.record(&RETENTION, blank::retention(), field)?;
            retention.until = window(reader, part, retention.from, retention.until);
            Some(retention)
        }),
        PlanPart::NonAsn => {
            take(&mut plan.non_asn, items, notices, |reader| {
                reader.record(&NON_ASN, blank::non_asn(), field)
            });
        }
        PlanPart::Pppk => take(&mut plan.pppk_full_time, items, notices, |reader| {
            reader.record(&PPPK, blank::pppk(), field)
        }),
    }
}

/// A last month before the first becomes the first.
fn window(reader: &mut Reader<'_, '_>, part: PlanPart, from: Month, until: Option<Month>) -> Option<Month> {
    let given = until?;
    if given < from {
        let field = Field::Plan(part, PartField::Until);
        reader.notice(LinkNotice::ClampedMonth { field, given, used: from });
    }
    Some(given.max(from))
}

/// Sets a part of the plan from the last readable item, or takes it away.
fn take<T>(
    part: &mut Option<T>,
    items: &[Item<'_>],
    notices: &mut Vec<LinkNotice>,
    read: impl Fn(&mut Reader<'_, '_>) -> Option<T>,
) {
    for item in items {
        if item.is_removal() {
            *part = None;
            continue;
        }
        match read_whole(item, notices, &read) {
            Some(read) => *part = Some(read),
            None => notices.push(item.unreadable()),
        }
    }
}

fn season(scenario: &mut Scenario, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
    for item in items {
        let read = |reader: &mut Reader<'_, '_>| -> Option<[f64; 12]> {
            let mut season = [1.0; 12];
            for index in &mut season {
                *index = reader.number(Allowed::SEASON, Field::whole(Group::Season))?;
            }
            Some(season)
        };
        match read_whole(item, notices, read) {
            Some(season) => scenario.assumptions.construction_season = season,
            None => notices.push(item.unreadable()),
        }
    }
}
