//! Generated scenarios as files carry them: with names, sources and fields of later versions.
#![allow(dead_code, clippy::expect_used)] // Each test crate takes what it needs.

use std::collections::BTreeSet;
use std::rc::Rc;

use jangkau::codec::document::{Document, Extras, Holder, RawField, UnknownSource};
use jangkau::model::{Group, OwnRange, PARAMETERS, Parameter, PlanPart, Scenario, Source, Status};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::scenarios::with_history;

/// Any valid scenario with names and sources, and unknown fields at every level.
pub fn documented() -> impl Strategy<Value = Document> {
    (with_history(), vec(text(), 3), vec((pointer(), source(), unknown()), 0..4), vec(unknown(), 12))
        .prop_map(|(mut scenario, names, sources, unknown)| {
            let [name, code, region] = names.try_into().expect("three names");
            (scenario.name, scenario.region.code, scenario.region.name) = (name, code, region);
            scenario.assumptions.ranges = ranges(&scenario);
            let mut extras = Extras::default();
            let mut unknown = unknown.into_iter();
            place(&scenario, &mut extras, &mut unknown);
            place_sources(&mut scenario, &mut extras, sources);
            add(&mut extras, Group::Scenario, unknown.next());
            Document { scenario: Rc::new(scenario), extras: Rc::new(extras) }
        })
}

/// A range of its own for every other uncertain assumption, around its value.
fn ranges(scenario: &Scenario) -> Vec<OwnRange> {
    let drawn = PARAMETERS.iter().filter(|row| row.drawn).step_by(2);
    let own = |row: &Parameter| {
        let value = (row.get)(&scenario.assumptions);
        OwnRange { id: row.id, low: row.allowed.0.max(value - 1.0), high: value }
    };
    drawn.map(own).collect()
}

fn source() -> impl Strategy<Value = Source> {
    (select(Status::ALL.to_vec()), text(), text(), text()).prop_map(|(status, source, as_of, note)| Source {
        status,
        source,
        as_of,
        note,
    })
}

/// Where sources stand: at known fields, and anywhere.
fn pointer() -> impl Strategy<Value = String> {
    let known = [
        "/region/eligible_workers",
        "/region/active",
        "/region/targets/7/percent",
        "/ranges/quota_acceptance",
    ];
    prop_oneof![text(), select(known.map(str::to_owned).to_vec())]
}

/// Puts each source where a file keeps it; a pointer at most once.
fn place_sources(
    scenario: &mut Scenario,
    extras: &mut Extras,
    sources: Vec<(String, Source, Vec<RawField>)>,
) {
    let mut seen = BTreeSet::new();
    let unique = sources.into_iter().filter(|(pointer, ..)| seen.insert(pointer.clone()));
    for (place, (pointer, source, fields)) in unique.enumerate() {
        match jangkau::codec::pointer::field(&pointer) {
            Some(field) => {
                scenario.sources.push((field, source));
                for raw in fields {
                    extras.add(Holder::Source(field), raw);
                }
            }
            None => extras.add_source(UnknownSource { place, pointer, source, fields }),
        }
    }
}

/// Fields of a later version: names that no version has, values of every shape.
pub fn unknown() -> impl Strategy<Value = Vec<RawField>> {
    vec((text(), raw_json()), 0..3).prop_map(|fields| {
        let named = fields.into_iter().enumerate();
        named.map(|(place, (name, raw))| (format!("x-{place}-{name}"), raw)).collect()
    })
}

/// JSON text, also such that no number type holds.
fn raw_json() -> impl Strategy<Value = String> {
    let odd = select(vec![
        "null",
        "1e400",
        "-0",
        "0.1000",
        "123456789012345678901234567890",
        "\"\\u0041\\n\"",
        "\"\\ud83d\\ude00\"",
        "{}",
        "[ ]",
        "{\"a\":1,\"a\":2}",
        "[\n  1,\n\t2 ]",
        "true",
    ])
    .prop_map(str::to_owned);
    odd.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(|items| format!("[{}]", items.join(" , "))),
            inner.prop_map(|value| format!("{{ \"x\" :{value}}}")),
        ]
    })
}

/// Puts unknown fields wherever there is an object below the root to take them, in the order in which a file is read.
fn place(scenario: &Scenario, extras: &mut Extras, unknown: &mut impl Iterator<Item = Vec<RawField>>) {
    let (region, plan) = (&scenario.region, &scenario.plan);
    let groups = [
        (Group::Active, true),
        (Group::Cohort(0), !region.sponsored.is_empty()),
        (Group::Target(0), !region.targets.is_empty()),
        (Group::Revision(0), !region.base_revisions.is_empty()),
        (Group::Observation(0), !region.observations.is_empty()),
        (Group::History(0), !region.history.is_empty()),
        (Group::Region, true),
        (Group::Part(PlanPart::WageEnrolment), plan.wage_enrolment.is_some()),
        (Group::Part(PlanPart::SelfPaidEnrolment), plan.self_paid_enrolment.is_some()),
        (Group::Part(PlanPart::Retention), plan.retention.is_some()),
        (Group::Programme(0), !plan.sponsorships.is_empty()),
        (Group::Part(PlanPart::NonAsn), plan.non_asn.is_some()),
        (Group::Part(PlanPart::Pppk), plan.pppk_full_time.is_some()),
        (Group::Plan, true),
    ];
    for (group, _) in groups.into_iter().filter(|(_, exists)| *exists) {
        add(extras, group, unknown.next());
    }
}

fn add(extras: &mut Extras, group: Group, fields: Option<Vec<RawField>>) {
    for field in fields.unwrap_or_default() {
        extras.add(Holder::Group(group), field);
    }
}

/// Text with all that a writer of JSON can get wrong.
pub fn text() -> impl Strategy<Value = String> {
    let odd = [
        "",
        "Kota Binjai",
        "\"",
        "\\",
        "\u{0}\n\t",
        "</script>",
        "\u{2028}",
        "é\u{301}",
        "😀",
        "~0/~1",
        "__proto__",
    ];
    prop_oneof![
        2 => select(odd.to_vec()).prop_map(str::to_owned),
        1 => vec(any::<char>(), 0..8).prop_map(String::from_iter),
    ]
}
