use proptest::prelude::*;

use super::{REGIONS, coverage, members, readings, scenario};
use crate::data::{
    HonorerState, OwnNumberError, find, further_groups, further_groups_most, honorer_open, is_approximate,
    is_per_100k, with_eligible, with_further_groups,
};
use crate::model::{Field, Payer, SponsoredCohort, Status, Workers};

fn status(scenario: &crate::model::Scenario, field: Field) -> Option<Status> {
    scenario.status(field)
}

#[test]
fn regions_without_a_base_count_per_100_000_and_ask() {
    let per_100k: Vec<&str> = REGIONS
        .iter()
        .filter(|profile| is_per_100k(&profile.scenario(0)))
        .map(|profile| profile.short_name)
        .collect();
    assert_eq!(per_100k, ["Serdang Bedagai", "Padangsidimpuan"]);
    for (profile, number) in readings() {
        let base = &profile.reading(number).base;
        assert!(!base.is_per_100k() || base.asks_for_number(), "{}", profile.name);
    }
    assert!(find("12.76").unwrap().reading(0).base.asks_for_number(), "an assumed base is asked for too");
}

proptest! {
    #![proptest_config(crate::property::config(256))]

    #[test]
    fn an_own_base_keeps_the_percentages(eligible in 1_000.0_f64..5_000_000.0) {
        for code in ["12.18", "12.77", "12.76"] {
            let before = scenario(code);
            let mut after = before.clone();
            with_eligible(&mut after, Workers(eligible)).unwrap();
            prop_assert!((coverage(&after) - coverage(&before)).abs() < 1e-9);
            let share = |scenario: &crate::model::Scenario| {
                let active = &scenario.region.active;
                [active.wage, active.self_paid, active.construction].map(|part| part / members(active))
            };
            for (a, b) in share(&before).into_iter().zip(share(&after)) {
                prop_assert!((a - b).abs() < 1e-12);
            }
            prop_assert_eq!(status(&after, Field::Eligible), Some(Status::Yours));
            prop_assert!(!is_per_100k(&after));
        }
    }

    #[test]
    fn further_groups_come_and_go(first in 0.0_f64..5_000.0, second in 1.0_f64..5_000.0) {
        for (profile, number) in readings() {
            let before = profile.scenario(number);
            let mut after = before.clone();
            with_further_groups(&mut after, Workers(first)).unwrap();
            with_further_groups(&mut after, Workers(second)).unwrap();
            prop_assert!((further_groups(&after).0 - second).abs() < 1e-6, "the last number counts");
            prop_assert!(honorer_open(&after));
            prop_assert_eq!(status(&after, Field::NonAsnTotal), Some(Status::Yours));
            with_further_groups(&mut after, Workers(0.0)).unwrap();
            prop_assert_eq!(&after.region, &before.region);
            let sorted = |scenario: &crate::model::Scenario| {
                let mut sources = scenario.sources.clone();
                sources.sort_by_key(|(field, _)| field.id());
                sources
            };
            prop_assert_eq!(sorted(&after), sorted(&before));
        }
    }
}

#[test]
fn per_100_000_everything_that_was_not_typed_is_scaled_alike() {
    let mut scenario = scenario("12.77");
    scenario.region.sponsored.push(SponsoredCohort {
        payer: Payer::Csr,
        workers: Workers(1_000.0),
        ends: scenario.horizon,
    });
    with_further_groups(&mut scenario, Workers(500.0)).unwrap();
    with_eligible(&mut scenario, Workers(50_000.0)).unwrap();
    assert_eq!(scenario.region.sponsored[0].workers, Workers(500.0));
    assert_eq!(scenario.region.non_asn_total, Some(Workers(500.0)), "as the planner typed it");
    assert_eq!(scenario.region.active_range, Some((Workers(15_000.0), Workers(24_500.0))));
}

#[test]
fn counted_people_stay_as_counted() {
    let mut medan = scenario("12.71");
    with_eligible(&mut medan, Workers(900_000.0)).unwrap();
    assert_eq!(members(&medan.region.active), Workers(472_068.0));
    let mut tebing = scenario("12.76");
    with_further_groups(&mut tebing, Workers(800.0)).unwrap();
    with_eligible(&mut tebing, Workers(80_000.0)).unwrap();
    assert_eq!(further_groups(&tebing), Workers(800.0), "real people, not per 100,000");
}

#[test]
fn impossible_numbers_are_refused_and_change_nothing() {
    for bad in [0.0, -1.0, f64::NAN, f64::INFINITY, 2e9] {
        let before = scenario("12.18");
        let mut after = before.clone();
        assert!(with_eligible(&mut after, Workers(bad)).is_err(), "{bad}");
        assert_eq!(after, before, "{bad}");
    }
    let before = scenario("12.75");
    let mut after = before.clone();
    for bad in [-1.0, f64::NAN] {
        assert_eq!(with_further_groups(&mut after, Workers(bad)), Err(OwnNumberError::TooSmall));
    }
    let most = further_groups_most(&before);
    assert_eq!(with_further_groups(&mut after, Workers(1e6)), Err(OwnNumberError::TooLarge { most }));
    assert_eq!(after, before);
    assert!(with_further_groups(&mut after, most).is_ok());
    let already = find("12.75").unwrap().scenario(1);
    assert_eq!(with_eligible(&mut already.clone(), Workers(1_000.0)), Err(OwnNumberError::TooSmall));
}

#[test]
fn the_honorer_lever_says_why_it_is_closed() {
    let open: Vec<&str> = REGIONS
        .iter()
        .filter(|profile| honorer_open(&profile.scenario(0)))
        .map(|one| one.short_name)
        .collect();
    assert_eq!(open, ["Binjai"]);
    for (profile, number) in readings() {
        let scenario = profile.scenario(number);
        let state = HonorerState::of(&scenario).unwrap();
        assert_eq!(state.reason().is_none(), honorer_open(&scenario), "{}", profile.name);
    }
    let tebing = scenario("12.76");
    assert!(matches!(HonorerState::of(&tebing), Some(HonorerState::AllEnrolled { .. })));
    assert_eq!(find("12.75").unwrap().reading(0).honorer.not_members(), Some(Workers(2_359.0)));
}

#[test]
fn what_is_only_roughly_known_is_shown_without_decimals() {
    let rough: Vec<&str> = REGIONS
        .iter()
        .filter(|profile| is_approximate(&profile.scenario(0)))
        .map(|profile| profile.short_name)
        .collect();
    assert_eq!(rough, ["Tebing Tinggi", "Padangsidimpuan"]);
    let mut tebing = scenario("12.76");
    with_eligible(&mut tebing, Workers(70_000.0)).unwrap();
    assert!(is_approximate(&tebing), "a better base does not make \"about 20%\" exact");
    tebing.region.active.wage += Workers(500.0);
    assert!(!is_approximate(&tebing), "the planner's own count");
}
