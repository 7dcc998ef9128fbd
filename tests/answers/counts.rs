//! The plan carried on from what was counted, and what changed the coverage: laws.

use jangkau::codec::file;
use jangkau::model::answers::{carried_on, change, revised};
use jangkau::model::{BaseRevision, Month, Observation, Percent, Scenario, Workers, table};

fn binjai() -> Scenario {
    let path = format!("{}/tests/answer-vectors/track-binjai.json", env!("CARGO_MANIFEST_DIR"));
    file::read(&std::fs::read_to_string(path).unwrap()).unwrap().into_scenario()
}

#[test]
fn counted_months_are_as_counted_and_later_ones_carried_on_from_the_last() {
    let scenario = binjai();
    let plan = table(&scenario);
    let carried = carried_on(&scenario, &plan).unwrap();
    let steps: Vec<usize> = carried.counts.iter().map(|count| count.step).collect();
    assert_eq!(steps, [2, 5, 8]);
    let moved = carried.counts[2].active - plan.rows[8].active;
    for (step, (expected, planned)) in carried.table.rows.iter().zip(&plan.rows).enumerate() {
        if step > 8 {
            assert!((expected.active - planned.active - moved).0.abs() < 1e-9, "step {step}");
        } else if !steps.contains(&step) {
            assert_eq!(expected, planned, "nothing was counted in step {step}");
        }
        assert!((expected.coverage - expected.active.percent_of(expected.eligible)).0.abs() < 1e-9);
        assert_eq!((expected.eligible, expected.cost), (planned.eligible, planned.cost));
    }
    for count in &carried.counts {
        assert!((carried.table.rows[count.step].active - count.active).0.abs() < 1e-9);
        assert!((carried.table.rows[count.step].coverage - count.coverage).0.abs() < 1e-9);
    }
    // The December of an independent implementation.
    let december = carried.table.row(Month::december(2025)).unwrap();
    assert!((december.active.0 - 34_388.525_245_611_71).abs() < 1e-6);
}

#[test]
fn without_counts_nothing_is_carried_on_and_one_beyond_the_projection_is_left_out() {
    let mut scenario = binjai();
    scenario.region.observations.clear();
    assert_eq!(carried_on(&scenario, &table(&scenario)), None);
    scenario
        .region
        .observations
        .push(Observation { active: Some(Workers(25_000.0)), ..Observation::of(scenario.horizon + 1) });
    assert_eq!(carried_on(&scenario, &table(&scenario)), None);
}

#[test]
fn base_and_members_sum_to_the_change_and_a_base_alone_moves_no_member() {
    let scenario = binjai();
    let carried = carried_on(&scenario, &table(&scenario)).unwrap();
    let (before, now) = (&carried.table.rows[0], &carried.table.rows[8]);
    let found = change(before, now);
    assert!((found.base + found.members - (now.coverage - before.coverage)).0.abs() < 1e-9);
    // 24,386 of 97,777, then 26,300 of 99,000.
    assert!((found.members.0 - 100.0 * (26_300.0 - 24_386.0) / 97_777.0).abs() < 1e-9);
    assert!((found.base.0 - 26_300.0 * (100.0 / 99_000.0 - 100.0 / 97_777.0)).abs() < 1e-9);
    let mut still = now.clone();
    still.eligible = Workers(120_000.0);
    assert!(change(now, &still).members.0.abs() < 1e-12 && change(now, &still).base < Percent::ZERO);
}

#[test]
fn each_revision_tells_what_its_own_month_lost() {
    let mut scenario = binjai();
    let later = BaseRevision { month: Month::parse("2026-01").unwrap(), workers: Workers(96_000.0) };
    scenario.region.base_revisions.insert(0, later);
    let carried = carried_on(&scenario, &table(&scenario)).unwrap();
    let found = revised(&scenario, &carried.table);
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].before.0, found[0].after.0), (97_777.0, 99_000.0));
    assert_eq!((found[1].before.0, found[1].after.0), (99_000.0, 96_000.0));
    let january = carried.table.row(found[0].month).unwrap();
    let lost = january.active.0 * (100.0 / 99_000.0 - 100.0 / 97_777.0);
    assert!((found[0].change.0 - lost).abs() < 1e-9 && found[1].change > Percent::ZERO);
}
