use super::{REGIONS, coverage, readings, scenario};
use crate::data::{find, with_eligible, with_further_groups};
use crate::model::{Enrolment, Month, Percent, Workers};

#[test]
fn a_scenario_knows_the_reading_it_was_made_from() {
    for (profile, number) in readings() {
        assert_eq!(profile.reading_of(&profile.scenario(number)), Some(number), "{}", profile.name);
    }
}

#[test]
fn only_contradicting_sources_ask_a_question() {
    for profile in &REGIONS {
        let several = profile.readings().count() > 1;
        assert_eq!(profile.question.is_some(), several, "{}", profile.name);
        assert!(profile.readings().all(|reading| !reading.sources.is_empty()), "{}", profile.name);
    }
}

#[test]
fn conflicts_are_kept() {
    let percents = |code: &str, number: usize| -> Vec<f64> {
        find(code).unwrap().scenario(number).region.targets.iter().map(|target| target.percent.0).collect()
    };
    assert_eq!(percents("12.18", 0), [46.80, 54.0], "both stay in view, the first is asked for");
    assert_eq!(percents("12.18", 1), [54.0, 46.80]);
    assert_eq!(percents("12.76", 0), [36.0]);
    assert_eq!(percents("12.76", 1), [40.0]);
    let medan = |number: usize| find("12.71").unwrap().scenario(number);
    assert_eq!((coverage(&medan(0)) * 100.0).round(), 5_555.0);
    assert_eq!((coverage(&medan(1)) * 100.0).round(), 5_390.0);
    assert_eq!(medan(1).region.eligible_workers, Workers(875_743.0));
    let binjai = find("12.75").unwrap().scenario(1).region;
    assert_eq!(binjai.active.non_asn, Workers(2_359.0), "members already: nobody left to include");
    assert_eq!(binjai.non_asn_total, Some(Workers(2_359.0)));
}

#[test]
fn another_reading_replaces_only_what_is_in_dispute() {
    for (profile, from) in readings() {
        for to in 0..profile.readings().count() {
            let mut changed = profile.scenario(from);
            changed.plan.wage_enrolment =
                Some(Enrolment { rate_per_month: 0.01, from: Month::new(2026, 1).unwrap(), until: None });
            changed.region.formal_share = 0.45;
            profile.apply_reading(to, &mut changed);
            assert_eq!(profile.reading_of(&changed), Some(to), "{}", profile.name);
            assert_eq!(changed.region.formal_share, 0.45);
            assert!(changed.plan.wage_enrolment.is_some());
            let (mut found, mut expected) = (changed.sources, profile.scenario(to).sources);
            found.sort_by_key(|(field, _)| field.id());
            expected.sort_by_key(|(field, _)| field.id());
            assert_eq!(found, expected, "{}", profile.name);
        }
    }
}

#[test]
fn a_number_that_does_not_exist_is_the_default_reading() {
    for profile in &REGIONS {
        assert_eq!(profile.scenario(99), profile.scenario(0));
    }
}

#[test]
fn own_numbers_in_dispute_are_no_reading() {
    let sergai = find("12.18").unwrap();
    let mut own = sergai.scenario(0);
    own.region.targets[0].percent = Percent(50.0);
    assert_eq!(sergai.reading_of(&own), None);
    assert_eq!(sergai.reading_of(&scenario("12.75")), None, "another region");
}

#[test]
fn own_numbers_elsewhere_leave_the_reading() {
    let sergai = find("12.18").unwrap();
    let mut own = sergai.scenario(1);
    with_eligible(&mut own, Workers(250_000.0)).unwrap();
    assert_eq!(sergai.reading_of(&own), Some(1));
    sergai.apply_reading(0, &mut own);
    assert_eq!(sergai.reading_of(&own), Some(0));
    assert_eq!(own.region.eligible_workers, Workers(250_000.0));
    assert!((coverage(&own) - 38.45).abs() < 1e-9);
}

#[test]
fn binjai_keeps_own_base_and_coverage_when_the_reading_changes() {
    let binjai = find("12.75").unwrap();
    let mut own = binjai.scenario(0);
    with_eligible(&mut own, Workers(110_000.0)).unwrap();
    with_further_groups(&mut own, Workers(100.0)).unwrap();
    binjai.apply_reading(1, &mut own);
    assert!((coverage(&own) - 24.94).abs() < 1e-9, "{}", coverage(&own));
    assert_eq!(
        own.region.active.non_asn,
        Workers(2_359.0),
        "staff were counted, a base does not change them"
    );
    assert_eq!(own.region.non_asn_total, Some(Workers(2_459.0)));
}

/// A base of one's own answers no question that the sources leave open.
#[test]
fn a_base_of_ones_own_keeps_the_reading() {
    let binjai = find("12.75").unwrap();
    for number in 0..binjai.readings().count() {
        let mut own = binjai.scenario(number);
        with_eligible(&mut own, Workers(90_000.0)).unwrap();
        assert_eq!(binjai.reading_of(&own), Some(number));
        own.region.active.wage = own.region.active.wage * 1.1;
        assert_eq!(binjai.reading_of(&own), None, "members of one's own are no reading");
    }
}
