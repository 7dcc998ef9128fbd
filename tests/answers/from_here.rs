//! Plan from here: a valid scenario of the members that were counted, which goes on as the projection did.

use crate::ordinary;
use crate::property::config;
use crate::scenarios;
use jangkau::codec::file;
use jangkau::model::answers::{NotFromHere, from_here};
use jangkau::model::{
    BaseRevision, Field, Month, NonAsnInclusion, Observation, ObservationField, Payer, Plan, Scenario,
    Segment, Source, Stock, Workers, table, validate,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// `scenario` with a count `months` after its baseline, `factor` times what is projected.
fn counted(mut scenario: Scenario, months: i32, factor: f64) -> Option<Scenario> {
    let month = scenario.region.baseline_month + months;
    let row = table(&scenario).row(month)?.clone();
    let active = Some((row.active * factor).min(row.eligible));
    scenario.region.observations = vec![Observation { active, ..Observation::of(month) }];
    (validate(&scenario) == Ok(())).then_some(scenario)
}

/// Members of the baseline, all stocks.
fn members(scenario: &Scenario) -> Workers {
    let active = &scenario.region.active;
    let own = active.wage + active.non_asn + active.self_paid + active.construction + active.other;
    own + scenario.region.sponsored_workers()
}

/// `scenario` with its count told apart by `shares` of segments, a full one at most all members.
fn told_apart(mut scenario: Scenario, shares: &[Option<f64>]) -> Scenario {
    let count = &mut scenario.region.observations[0];
    let all = count.active.unwrap();
    let sum = shares.iter().flatten().sum::<f64>().max(1.0);
    for (segment, share) in Segment::ALL.into_iter().zip(shares) {
        count.segments.put(segment, share.map(|share| all * (share / sum)));
    }
    assert_eq!(validate(&scenario), Ok(()));
    scenario
}

/// Members of a segment of the baseline.
fn stock(scenario: &Scenario, segment: Segment) -> Workers {
    let active = &scenario.region.active;
    match segment {
        Segment::Wage => active.wage,
        Segment::NonAsn => active.non_asn,
        Segment::SelfPaid => active.self_paid,
        Segment::Sponsored => scenario.region.sponsored_workers(),
        Segment::Construction => active.construction,
        Segment::Other => active.other,
    }
}

fn near(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-6 * expected.abs().max(1.0)
}

proptest! {
    #![proptest_config(config(96))]

    /// Whatever was counted, the new scenario can be projected and has the members that were counted.
    #[test]
    fn it_can_be_projected(
        scenario in scenarios::scenario(), months in 1..30_i32, factor in 0.0..3.0_f64,
        shares in vec(option::of(0.0..1.0_f64), Segment::ALL.len()),
    ) {
        let Some(scenario) = counted(scenario, months, factor) else { return Ok(()) };
        let scenario = told_apart(scenario, &shares);
        let count = scenario.region.observations[0];
        let found = match from_here(&scenario) {
            Ok(found) => found,
            // Growth of decades leads out of what can be projected.
            Err(NotFromHere::Refused(refused)) => {
                prop_assert!(refused.iter().all(|one| one.field == Field::Eligible), "{refused:?}");
                return Ok(());
            }
            Err(NotFromHere::NothingCounted) => panic!("counted"),
        };
        prop_assert_eq!(validate(&found.scenario), Ok(()));
        prop_assert_eq!(found.scenario.region.baseline_month, count.month);
        prop_assert!(near(members(&found.scenario).0, count.active.unwrap().0), "{:?}", found.scenario.region);
        prop_assert!(near(found.carried.members.0, count.active.unwrap().0));
        let old = table(&scenario);
        prop_assert!(near(found.scenario.region.eligible_workers.0, old.row(count.month).unwrap().eligible.0));
        prop_assert_eq!(found.scenario.region.history[0].month, scenario.region.baseline_month);
        let reread = file::read(&file::write(&found.scenario.clone().into())).unwrap().into_scenario();
        prop_assert_eq!(reread, found.scenario);
    }

    /// Where nothing is planned and the count is what was projected, nothing changes.
    #[test]
    fn without_a_plan_it_goes_on_as_it_was(scenario in ordinary::scenario(), months in 1..30_i32) {
        let mut scenario = scenario;
        scenario.plan = Plan::default();
        scenario.assumptions.grace_months_counted = 0.0;
        // Who stays when a group ends is an established self-payer; a new baseline knows self-payers only together.
        let last = scenario.region.baseline_month + months;
        for group in &mut scenario.region.sponsored {
            group.ends = group.ends.max(last);
        }
        let old = table(&scenario);
        // A pool that is full keeps people out.
        let room = |row: &jangkau::model::Row| row.wage.0 < 0.99 * scenario.region.formal_pool().0 - scenario.region.staff().0;
        prop_assume!(old.rows.iter().all(room));
        let Some(scenario) = counted(scenario, months, 1.0) else { return Ok(()) };
        let new = table(&from_here(&scenario).unwrap().scenario);
        for row in &new.rows {
            let before = old.row(row.month).unwrap();
            prop_assert!(near(row.coverage.0, before.coverage.0), "{}: {:?}, before {:?}", row.month, row, before);
            prop_assert!(near(row.sponsored.0, before.sponsored.0) && near(row.self_paid.0, before.self_paid.0));
        }
    }

    /// What is paid from the count on is what was to be paid, programme by programme.
    #[test]
    fn tranches_to_come_stay(scenario in ordinary::scenario(), months in 1..30_i32) {
        let Some(scenario) = counted(scenario, months, 1.0) else { return Ok(()) };
        let month = scenario.region.observations[0].month;
        let found = from_here(&scenario).unwrap();
        let to_come = |scenario: &Scenario| -> Vec<(Payer, Month, Month)> {
            let tranches = table(scenario).tranches.into_iter().filter(|tranche| tranche.first > month);
            tranches.map(|tranche| (tranche.payer, tranche.first, tranche.last)).collect()
        };
        prop_assert_eq!(to_come(&found.scenario), to_come(&scenario));
        // Groups end when they were to end, with the people that they had in the proportion of all.
        let old = table(&scenario);
        let row = old.row(month).unwrap();
        let new = table(&found.scenario);
        let open = |end: &&jangkau::model::Ending| end.month > month && end.programme.is_none();
        prop_assert!(near(new.rows[0].sponsored.0, row.sponsored.0 * new.rows[0].active.0 / row.active.0)
            || row.grace.0 > 0.0 || new.rows[0].non_asn.0 != row.non_asn.0);
        prop_assert!(old.endings.iter().filter(open).count() <= new.endings.iter().filter(open).count());
    }
}

fn binjai() -> Scenario {
    let path = format!("{}/tests/answer-vectors/track-binjai.json", env!("CARGO_MANIFEST_DIR"));
    file::read(&std::fs::read_to_string(path).unwrap()).unwrap().into_scenario()
}

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

#[test]
fn the_last_count_is_the_baseline_and_the_others_are_history() {
    let mut scenario = binjai();
    let counted = Source { source: "BPJS".to_owned(), ..Source::yours() };
    scenario.set_source(Field::parse("region.observations.2.active").unwrap(), Some(counted.clone()));
    let found = from_here(&scenario).unwrap();
    let region = &found.scenario.region;
    assert_eq!((region.baseline_month, region.eligible_workers), (month("2025-06"), Workers(99_000.0)));
    assert!((members(&found.scenario).0 - 26_300.0).abs() < 1e-6);
    let months: Vec<_> = region.history.iter().map(|count| count.month.to_string()).collect();
    assert_eq!(months, ["2024-10", "2024-12", "2025-03", "2025-06"], "the last one is the baseline");
    assert!(region.observations.is_empty() && region.base_revisions.is_empty());
    assert_eq!(found.scenario.plan, scenario.plan, "the programme starts in July");
    assert_eq!((found.carried.programmes, found.carried.groups, found.carried.history), (1, 0, 3));
    assert_eq!(found.scenario.source(Field::ActiveTotal), Some(&counted));
    let derived = found.scenario.source(Field::Active(Stock::Wage)).unwrap();
    assert_eq!(derived.status, jangkau::model::Status::Derived);
}

/// What the plan had projected for each month stays beside what was counted, also over a second new baseline.
#[test]
fn the_old_forecast_stays_beside_what_was_counted() {
    let scenario = binjai();
    let plan = table(&scenario);
    let first = from_here(&scenario).unwrap().scenario;
    let history = &first.region.history;
    assert_eq!(history[0].planned, None, "nothing was planned for the baseline");
    for (kept, counted) in history[1..].iter().zip(&scenario.region.observations) {
        let row = plan.row(counted.month).unwrap();
        assert_eq!((kept.month, kept.active), (counted.month, counted.active));
        assert!((kept.planned.unwrap() - row.coverage).0.abs() <= 5e-5, "{kept:?}, not {}", row.coverage.0);
        let percent = counted.percent.or_else(|| Some(counted.active?.percent_of(row.eligible))).unwrap();
        assert!((kept.percent.unwrap() - percent).0.abs() <= 5e-5, "{kept:?}, not {}", percent.0);
    }
    let shown = |at: usize| (history[at].percent.unwrap().0, history[at].planned.unwrap().0);
    assert!((shown(1).0 - 25.3638).abs() < 5e-5 && (shown(1).1 - 25.06).abs() < 5e-3, "{:?}", shown(1));
    assert!((shown(3).0 - 26.5657).abs() < 5e-5 && (shown(3).1 - 25.09).abs() < 5e-3, "{:?}", shown(3));

    let mut again = first.clone();
    let (month, active) = (month("2025-09"), Some(Workers(26_900.0)));
    again.region.observations = vec![Observation { active, ..Observation::of(month) }];
    let row = table(&again).row(month).unwrap().clone();
    let found = from_here(&again).unwrap();
    let (last, before) = found.scenario.region.history.split_last().unwrap();
    assert_eq!(before, history, "what is there already stays");
    assert!((last.planned.unwrap() - row.coverage).0.abs() <= 5e-5);
    assert_eq!(found.carried.history, 4);
}

#[test]
fn a_tranche_that_has_started_is_a_group_and_the_next_one_stays() {
    let mut scenario = binjai();
    let programme = &mut scenario.plan.sponsorships[0];
    (programme.first_month, programme.months, programme.years) = (month("2025-01"), 9, 2);
    scenario.horizon = month("2026-12");
    let found = from_here(&scenario).unwrap();
    let group = &found.scenario.region.sponsored[0];
    assert_eq!((group.payer, group.ends), (Payer::Csr, month("2025-09")));
    let next = &found.scenario.plan.sponsorships[0];
    assert_eq!((next.first_month, next.years, next.months), (month("2026-01"), 1, 9));
    let row = table(&scenario).row(month("2025-06")).unwrap().clone();
    let factor = 26_300.0 / row.active.0;
    assert!((group.workers.0 - row.sponsored.0 * factor).abs() < 1e-6);
}

#[test]
fn inclusion_goes_on_with_as_many_a_month() {
    let mut scenario = binjai();
    scenario.region.non_asn_total = Some(Workers(3_359.0));
    scenario.region.observations.truncate(1);
    scenario.region.base_revisions =
        vec![BaseRevision { month: month("2025-03"), workers: Workers(99_000.0) }];
    scenario.plan.non_asn = Some(NonAsnInclusion { share: 0.6, from: month("2024-11"), over_months: 6 });
    let active = Some(table(&scenario).row(month("2024-12")).unwrap().active);
    scenario.region.observations[0].active = active;
    let found = from_here(&scenario).unwrap();
    let (old, new) = (table(&scenario), table(&found.scenario));
    assert_eq!(found.scenario.region.base_revisions.len(), 1, "the revision is still to come");
    for row in &new.rows {
        let before = old.row(row.month).unwrap();
        assert!((row.non_asn - before.non_asn).0.abs() < 1e-6, "{}", row.month);
        assert!((row.eligible - before.eligible).0.abs() < 1e-6, "{}", row.month);
    }
}

#[test]
fn segments_that_were_counted_are_the_new_stocks_and_the_others_share_the_rest() {
    let scenario = counted(binjai(), 6, 1.1).unwrap();
    let count = scenario.region.observations[0];
    let proportional = from_here(&scenario).unwrap().scenario;

    let mut some = scenario.clone();
    let wage = proportional.region.active.wage * 0.9;
    some.region.observations[0].segments.put(Segment::Wage, Some(wage));
    let found = from_here(&some).unwrap();
    assert_eq!(found.carried.segments, 1);
    assert_eq!(found.scenario.region.active.wage, wage);
    assert!(near(members(&found.scenario).0, count.active.unwrap().0));
    let ratio = |scenario: &Scenario| scenario.region.active.self_paid / scenario.region.active.construction;
    assert!(near(ratio(&found.scenario), ratio(&proportional)), "what was not counted keeps its proportions");

    let people = [9_000.0, 2_400.0, 5_000.0, 1_500.0, 3_000.0, 100.0];
    let mut all = scenario;
    for (segment, people) in Segment::ALL.into_iter().zip(people) {
        all.region.observations[0].segments.put(segment, Some(Workers(people)));
    }
    all.region.observations[0].active = Some(Workers(21_000.0));
    let yours = Source { note: "rekap cabang".to_owned(), ..Source::yours() };
    all.set_source(Field::Observation(0, ObservationField::Active), Some(yours.clone()));
    let found = from_here(&all).unwrap().scenario;
    assert_eq!(validate(&found), Ok(()));
    for (segment, people) in Segment::ALL.into_iter().zip(people) {
        assert!(near(stock(&found, segment).0, people), "{segment:?}");
    }
    assert_eq!(found.source(Field::Active(Stock::Wage)), Some(&yours), "a fact, not derived");
    let group = &found.region.sponsored[0];
    assert_eq!(
        (group.payer, group.ends),
        (Payer::Other, Month::december(2025)),
        "no programme accounts for them"
    );
}

#[test]
fn segments_beyond_their_pool_go_to_the_others_and_none_is_lost() {
    let mut scenario = counted(binjai(), 6, 1.0).unwrap();
    let count = &mut scenario.region.observations[0];
    count.active = Some(Workers(60_000.0));
    count.segments.put(Segment::Wage, Some(Workers(60_000.0)));
    let found = from_here(&scenario).unwrap().scenario;
    assert_eq!(validate(&found), Ok(()));
    assert!(near(members(&found).0, 60_000.0));
}
