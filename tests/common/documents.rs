//! Generated scenarios as files carry them: with names, sources and fields of later versions.
#![allow(dead_code, clippy::expect_used)] // Each test crate takes what it needs.

use jangkau::model::{OwnRange, PARAMETERS, Parameter, Scenario, Source, Status, Unknown};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::scenarios::scenario;

/// Any valid scenario with names, sources and unknown fields at every level.
pub fn documented() -> impl Strategy<Value = Scenario> {
    (scenario(), vec(text(), 3), vec((text(), source()), 0..4), vec(unknown(), 12)).prop_map(
        |(mut scenario, names, sources, extras)| {
            let [name, code, region] = names.try_into().expect("three names");
            (scenario.name, scenario.region.code, scenario.region.name) = (name, code, region);
            scenario.sources = unique(sources);
            scenario.assumptions.ranges = ranges(&scenario);
            place(&mut scenario, &mut extras.into_iter());
            scenario
        },
    )
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
    (select(Status::ALL.to_vec()), text(), text(), text(), unknown())
        .prop_map(|(status, source, as_of, note, unknown)| Source { status, source, as_of, note, unknown })
}

fn unique(sources: Vec<(String, Source)>) -> Vec<(String, Source)> {
    let mut kept: Vec<(String, Source)> = Vec::new();
    for (pointer, source) in sources {
        if kept.iter().all(|(other, _)| *other != pointer) {
            kept.push((pointer, source));
        }
    }
    kept
}

/// Fields of a later version: names that no version has, values of every shape.
pub fn unknown() -> impl Strategy<Value = Unknown> {
    vec((text(), raw_json()), 0..3).prop_map(|fields| {
        let named = fields.into_iter().enumerate();
        Unknown(named.map(|(place, (name, raw))| (format!("x-{place}-{name}"), raw)).collect())
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

/// Puts unknown fields wherever there is an object to take them.
fn place(scenario: &mut Scenario, extras: &mut impl Iterator<Item = Unknown>) {
    let mut next = || extras.next().unwrap_or_default();
    scenario.unknown = next();
    scenario.region.unknown = next();
    scenario.region.active.unknown = next();
    scenario.region.sponsored.iter_mut().take(1).for_each(|cohort| cohort.unknown = next());
    scenario.region.targets.iter_mut().take(1).for_each(|target| target.unknown = next());
    let plan = &mut scenario.plan;
    plan.unknown = next();
    plan.wage_enrolment.iter_mut().for_each(|part| part.unknown = next());
    plan.self_paid_enrolment.iter_mut().for_each(|part| part.unknown = next());
    plan.retention.iter_mut().for_each(|part| part.unknown = next());
    plan.sponsorships.iter_mut().take(1).for_each(|part| part.unknown = next());
    plan.non_asn.iter_mut().for_each(|part| part.unknown = next());
    plan.pppk_full_time.iter_mut().for_each(|part| part.unknown = next());
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
