//! When to pay: the vector of an independent implementation, brute force on the projection itself, and laws.

use crate::ordinary;
use crate::property::config;
use jangkau::codec::file;
use jangkau::model::answers::{Timing, TimingChoice, TimingQuestion, TimingSearch, timing};
use jangkau::model::{Month, Observation, Payer, Percent, Rupiah, Scenario, Workers, table};
use proptest::prelude::*;
use serde_json::Value;

fn json(name: &str) -> String {
    std::fs::read_to_string(format!("{}/tests/answer-vectors/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn asked(year: i32, least: u32) -> TimingQuestion {
    TimingQuestion { year, least, not_before: None }
}

#[test]
fn two_programmes_of_one_year_agree_with_the_vector() {
    the_vector_agrees("timing-binjai");
}

/// Half price in nine of twelve months, names that are replaced, a count after the baseline, grace, a base that grows, and a
/// programme of which only the second tranche lies ahead.
#[test]
fn discount_count_and_a_programme_under_way_agree_with_the_vector() {
    the_vector_agrees("timing-discount");
}

fn the_vector_agrees(name: &str) {
    let expected: Value = serde_json::from_str(&json(&format!("{name}.expected.json"))).unwrap();
    let scenario = file::read(&json(&format!("{name}.json"))).unwrap().into_scenario();
    let year = expected["target"].as_str().unwrap().parse().unwrap();
    let found = timing(&scenario, asked(year, 3));
    assert!(found.exact && expected["exact"] == true);
    let rows = expected["frontier"].as_array().unwrap().iter().chain([&expected["entered"]]);
    let plans: Vec<_> = found.frontier.iter().chain([&found.entered]).collect();
    assert_eq!(plans.len(), rows.clone().count());
    for (plan, row) in plans.into_iter().zip(rows) {
        for (found, key) in [
            (plan.coverage.0, "coverage_percent"),
            (plan.lowest.0, "lowest_percent"),
            (plan.mean.0, "mean_percent"),
            (plan.lowest_after.0, "lowest_after_percent"),
            (plan.cost.0, "cost"),
        ] {
            let expected = row[key].as_f64().unwrap();
            assert!(
                (found - expected).abs() <= 1e-6 * expected.max(1.0),
                "{key}: {found}, expected {expected}"
            );
        }
        for (dated, row) in plan.programmes.iter().zip(row["programmes"].as_array().unwrap_or(&Vec::new())) {
            assert_eq!(dated.programme as u64 + 1, row["sponsorship"].as_u64().unwrap());
            assert_eq!(dated.first_month.to_string(), row["first_month"]);
            assert_eq!(u64::from(dated.months), row["months"].as_u64().unwrap());
            if let Some(people) = row["people"].as_f64() {
                assert!(
                    (dated.people.0 - people).abs() <= 1e-6 * people.max(1.0),
                    "{dated:?}, expected {people}"
                );
            }
        }
    }
}

/// December, the worst month and the mean of a scenario as it stands, from its table.
fn measured(scenario: &Scenario, (first, december): (Month, Month)) -> (f64, f64) {
    let rows = table(scenario).rows;
    let months = rows.iter().filter(|row| first <= row.month && row.month <= december);
    let lowest = months.map(|row| row.coverage.0).fold(f64::INFINITY, f64::min);
    (rows.iter().find(|row| row.month == december).unwrap().coverage.0, lowest)
}

/// What every combination of dates gives.
fn brute_force(scenario: &Scenario, year: i32, least: u32) -> Vec<(f64, f64)> {
    let december = Month::december(year);
    let first = (december + -11).max(scenario.region.baseline_month + 1);
    combinations(scenario, year, least).iter().map(|plan| measured(plan, (first, december))).collect()
}

/// Every combination of dates that docs/model.md, section 9, allows.
fn combinations(scenario: &Scenario, year: i32, least: u32) -> Vec<Scenario> {
    let december = Month::december(year);
    let free = scenario.region.baseline_month + 1;
    let mut plans = vec![scenario.clone()];
    for place in 0..scenario.plan.sponsorships.len() {
        let programme = scenario.plan.sponsorships[place].clone();
        if programme.first_month < free || programme.budget_per_year == Rupiah::ZERO {
            continue;
        }
        let public = [Payer::Apbd, Payer::Apbn, Payer::Apbdes, Payer::DbhSawit, Payer::DbhCht];
        let mut dates = Vec::new();
        for start in 0..=(december - free) {
            for months in least..=12 {
                let (from, last) = (free + start, free + start + (months as i32 - 1));
                let own = programme.first_month.year();
                if !public.contains(&programme.payer) || (from.year() == own && last.year() == own) {
                    dates.push((from, months));
                }
            }
        }
        let with = |plan: &Scenario, (first_month, months)| {
            let mut plan = plan.clone();
            let programme = &mut plan.plan.sponsorships[place];
            (programme.first_month, programme.months) = (first_month, months);
            plan
        };
        if !dates.is_empty() {
            plans = plans.iter().flat_map(|plan| dates.iter().map(|dates| with(plan, *dates))).collect();
        }
    }
    plans
}

const SAME: f64 = 1e-6;

fn check(found: &Timing, all: &[(f64, f64)]) -> Result<(), TestCaseError> {
    let points: Vec<(f64, f64)> =
        found.frontier.iter().map(|plan| (plan.coverage.0, plan.lowest.0)).collect();
    for point in &points {
        prop_assert!(all.iter().any(|one| (one.0 - point.0).abs() < SAME && (one.1 - point.1).abs() < SAME));
    }
    for one in all {
        let beaten = points.iter().any(|point| point.0 >= one.0 - SAME && point.1 >= one.1 - SAME);
        prop_assert!(beaten, "{one:?} is on no side of {points:?}");
    }
    for pair in points.windows(2) {
        prop_assert!(pair[0].0 > pair[1].0 && pair[0].1 < pair[1].1, "{points:?}");
    }
    Ok(())
}

/// The answer of dates that stay above a bar, `part` of the way from the plan that lasts least to the one that lasts most.
fn check_lasting(scenario: &Scenario, year: i32, part: f64) -> Result<(), TestCaseError> {
    let december = Month::december(year);
    let first = (december + -11).max(scenario.region.baseline_month + 1);
    let plans = combinations(scenario, year, 3);
    let lasts = |plan: &Scenario| {
        let rows = table(plan).rows;
        let after = rows.iter().filter(|row| row.month >= december && row.month <= december + 6);
        after.map(|row| row.coverage.0).fold(f64::INFINITY, f64::min)
    };
    let bars: Vec<f64> = plans.iter().map(lasts).collect();
    let (low, high) =
        bars.iter().fold((f64::INFINITY, 0.0_f64), |(low, high), bar| (low.min(*bar), high.max(*bar)));
    // No plan lies at the bar itself, where the last bit would decide.
    let bar = low + part * (high - low);
    prop_assume!(bars.iter().all(|one| (one - bar).abs() > 1e-7));
    let mut search = TimingSearch::new(scenario, asked(year, 3)).lasting_at(Percent(bar));
    let found = loop {
        if let Some(found) = search.step() {
            break found;
        }
    };
    prop_assert!(found.exact);
    let lasting = plans.iter().zip(&bars).filter(|(_, one)| **one > bar);
    let all: Vec<(f64, f64)> = lasting.map(|(plan, _)| measured(plan, (first, december))).collect();
    prop_assert_eq!(all.is_empty(), found.frontier.is_empty());
    check(&found, &all)
}

/// A scenario with `programmes` programmes that can be moved, all else in it as planners write it, and the year of a
/// December at most `months` after the first free month.
fn movable(programmes: usize, months: i32) -> impl Strategy<Value = (Scenario, i32)> {
    (ordinary::scenario(), 0..2_i32).prop_filter_map(
        "programmes and a near December",
        move |(scenario, later)| {
            let mut scenario = scenario;
            let free = scenario.region.baseline_month + 1;
            let year = free.year() + later;
            let december = Month::december(year);
            scenario.horizon = december + 6;
            scenario.plan.sponsorships.truncate(programmes);
            for programme in &mut scenario.plan.sponsorships {
                let start = (programme.first_month - free).rem_euclid(december - free + 1);
                programme.first_month = free + start;
            }
            let is_movable = |one: &jangkau::model::Sponsorship| one.budget_per_year > Rupiah::ZERO;
            let all = scenario.plan.sponsorships.iter().filter(|one| is_movable(one)).count() == programmes;
            (all && december - free < months).then_some((scenario, year))
        },
    )
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn one_programme_is_brute_force((scenario, year) in movable(1, 24), least in 1..=12_u32) {
        let found = timing(&scenario, asked(year, least));
        prop_assert!(found.exact);
        check(&found, &brute_force(&scenario, year, least))?;
    }

    /// Asked to last, the answer has the best of those plans that stay above the bar, and none that does not.
    #[test]
    fn what_lasts_is_brute_force((scenario, year) in movable(1, 24), part in 0.0..1.0_f64) {
        check_lasting(&scenario, year, part)?;
    }

    /// No point of the cloud lies beyond the frontier, and with few combinations each of them is a point.
    #[test]
    fn the_cloud_lies_behind_the_frontier((scenario, year) in movable(2, 20)) {
        let mut search = TimingSearch::new(&scenario, asked(year, 3));
        let found = loop {
            if let Some(found) = search.step() {
                break found;
            }
        };
        let cloud = search.cloud();
        prop_assert!(!cloud.points.is_empty() && cloud.points.len() as f64 <= cloud.of);
        for (december, lowest, _) in cloud.points {
            let is_behind = found.frontier.iter().any(|plan| plan.coverage.0 >= december.0 - SAME && plan.lowest.0 >= lowest.0 - SAME);
            prop_assert!(is_behind);
        }
    }

    /// The plans with a name are of the frontier, the target's reaches it where any does, and its dates give what it says.
    #[test]
    fn named_plans_are_what_they_are_called((scenario, year) in movable(2, 20), above in -5.0..15.0_f64) {
        let found = timing(&scenario, asked(year, 3));
        let target = Percent(found.entered.coverage.0 + above);
        let named = found.named(Some(target));
        prop_assert!((1..=5).contains(&named.len()));
        let reaches = found.frontier.iter().any(|plan| plan.coverage >= target);
        prop_assert_eq!(reaches, named.iter().any(|(choice, _)| *choice == TimingChoice::Target));
        for (choice, plan) in named {
            prop_assert!(choice != TimingChoice::Target || plan.coverage >= target - Percent(SAME));
            let row = table(&plan.applied_to(&scenario)).row(Month::december(year)).unwrap().coverage;
            prop_assert!((row - plan.coverage).0.abs() < 1e-9);
        }
    }

    /// The entered plan is never better in both, and what is spent is never more than what is set aside.
    #[test]
    fn the_entered_plan_is_not_better_in_both((scenario, year) in movable(2, 20)) {
        let mut scenario = scenario;
        for programme in &mut scenario.plan.sponsorships {
            // Dates that could be chosen.
            programme.months = programme.months.clamp(3, 12);
            if !matches!(programme.payer, Payer::Csr | Payer::Zakat | Payer::AsnDonors | Payer::Other) {
                programme.months = programme.months.min(13 - programme.first_month.of_year());
            }
        }
        prop_assume!(scenario.plan.sponsorships.iter().all(|programme| programme.months >= 3));
        let found = timing(&scenario, asked(year, 3));
        let entered = &found.entered;
        let (december, lowest) = measured(&scenario, ((Month::december(year) + -11).max(scenario.region.baseline_month + 1), Month::december(year)));
        prop_assert!((entered.coverage.0 - december).abs() < SAME && (entered.lowest.0 - lowest).abs() < SAME);
        prop_assert!(found.frontier.iter().any(|plan| plan.coverage.0 >= december - SAME && plan.lowest.0 >= lowest - SAME));
        for plan in &found.frontier {
            prop_assert!(plan.lowest <= plan.coverage && plan.lowest <= plan.mean + jangkau::model::Percent(1e-9));
        }
        let named: Vec<_> = found.named(None).into_iter().map(|(_, plan)| plan).collect();
        prop_assert_eq!(named.first().copied(), found.frontier.first());
        prop_assert_eq!(named.last().copied(), found.frontier.last());
    }

    /// A count carries the plan on from it: dates before it are gone, and all coverage moves alike.
    #[test]
    fn dates_start_after_the_last_count((scenario, year) in movable(1, 24)) {
        let mut scenario = scenario;
        let month = scenario.region.baseline_month + 1;
        prop_assume!(month < Month::december(year));
        let row = table(&scenario).row(month).unwrap().clone();
        let active = Workers((row.active.0 * 1.05).min(row.eligible.0));
        let counted = Observation { active: Some(active), ..Observation::of(month) };
        scenario.region.observations = vec![counted];
        let found = timing(&scenario, asked(year, 3));
        for plan in &found.frontier {
            let dated = plan.programmes[0];
            let entered = &scenario.plan.sponsorships[0];
            prop_assert!(dated.first_month > month || dated.first_month == entered.first_month);
        }
        prop_assume!(scenario.plan.sponsorships[0].first_month > month);
        let december = table(&scenario).row(Month::december(year)).unwrap().clone();
        let carried = (december.active + (active - row.active)).percent_of(december.eligible);
        prop_assert!((found.entered.coverage - carried).0.abs() < 1e-9);
    }
}

proptest! {
    #![proptest_config(config(10))]

    #[test]
    fn two_programmes_are_brute_force((scenario, year) in movable(2, 8)) {
        let found = timing(&scenario, asked(year, 3));
        prop_assert!(found.exact);
        check(&found, &brute_force(&scenario, year, 3))?;
    }

    #[test]
    fn what_lasts_of_two_programmes_is_brute_force((scenario, year) in movable(2, 8), part in 0.0..1.0_f64) {
        check_lasting(&scenario, year, part)?;
    }

    /// With three programmes and room for everybody the answer is exact, too.
    #[test]
    fn three_programmes_add_up((scenario, year) in movable(2, 5), money in 0.001..0.02_f64) {
        let mut scenario = scenario;
        let third = scenario.plan.sponsorships[0].clone();
        scenario.plan.sponsorships.push(third);
        scenario.assumptions.grace_months_counted = 0.0;
        for programme in &mut scenario.plan.sponsorships {
            programme.budget_per_year = Rupiah(money * 16_800.0 * scenario.region.informal_pool().0);
        }
        let found = timing(&scenario, asked(year, 10));
        let all = brute_force(&scenario, year, 10);
        if found.exact {
            check(&found, &all)?;
        } else {
            let points = found.frontier.iter().map(|plan| (plan.coverage.0, plan.lowest.0));
            for point in points {
                prop_assert!(all.iter().any(|one| (one.0 - point.0).abs() < SAME && (one.1 - point.1).abs() < SAME));
            }
        }
    }
}

/// Three programmes of one region with room: all combinations are looked at, and said to be.
#[test]
fn three_programmes_with_room_are_exact() {
    let mut scenario = file::read(&json("timing-binjai.json")).unwrap().into_scenario();
    let mut third = scenario.plan.sponsorships[1].clone();
    (third.payer, third.budget_per_year) = (Payer::DbhSawit, Rupiah(2e8));
    scenario.plan.sponsorships[0].budget_per_year = Rupiah(4e8);
    scenario.plan.sponsorships[1].budget_per_year = Rupiah(3e8);
    scenario.plan.sponsorships.push(third);
    let found = timing(&scenario, asked(2025, 3));
    assert!(found.exact && found.frontier.len() > 5, "{:?}", found.frontier.len());
    // Some thousands of combinations, run one by one.
    let fewer = timing(&scenario, asked(2025, 9));
    check(&fewer, &brute_force(&scenario, 2025, 9)).unwrap();
    assert!(fewer.exact);
    // With more money than there are people the sums are no longer what a run gives.
    for programme in &mut scenario.plan.sponsorships {
        programme.budget_per_year = Rupiah(9e9);
    }
    let full = timing(&scenario, asked(2025, 3));
    assert!(!full.exact && !full.frontier.is_empty());
}
