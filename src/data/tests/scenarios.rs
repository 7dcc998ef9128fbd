use super::{REGIONS, coverage, members, readings, scenario};
use crate::data::{LADDERS, find, profile_of, sourced_of, with_eligible};
use crate::model::{Assumptions, Field, Month, Plan, Region, Scenario, Status, Stock, TargetField, Workers};

#[test]
fn binjai_opens_and_every_region_is_found_by_its_code() {
    let names: Vec<&str> = REGIONS.iter().map(|profile| profile.name).collect();
    let expected = [
        "Kota Binjai",
        "Kota Tebing Tinggi",
        "Kabupaten Serdang Bedagai",
        "Kota Padangsidimpuan",
        "Kota Medan",
    ];
    assert_eq!(names, expected);
    for profile in &REGIONS {
        assert_eq!(find(profile.code).map(|found| found.name), Some(profile.name));
        assert!(profile.name.ends_with(profile.short_name), "{}", profile.name);
        assert_eq!(profile_of(&profile.scenario(0)).map(|found| found.code), Some(profile.code));
    }
    assert!(find("12.99").is_none());
}

#[test]
fn binjai_prints_the_gaps_that_officials_print() {
    let scenario = scenario("12.75");
    let now = members(&scenario.region.active);
    let [target_2024, target_2025] = &scenario.region.targets[..] else { panic!("two targets") };
    assert!((now.0 - 24_385.583_8).abs() < 1e-9, "{now:?}");
    assert_eq!((target_2024.workers.unwrap() - now).0.round(), 7_372.0);
    assert_eq!((target_2025.percent.of(scenario.region.eligible_workers) - now).0.round(), 11_890.0);
    assert_eq!(scenario.region.active.non_asn, Workers(0.0));
    assert_eq!(scenario.region.non_asn_total, Some(Workers(2_359.0)));
    assert_eq!(scenario.region.baseline_month, Month::new(2024, 10).unwrap());
}

#[test]
fn the_other_regions_start_from_what_was_said() {
    for (code, base, percent, month) in [
        ("12.76", 86_500.0, 20.0, "2025-05"),
        ("12.18", 100_000.0, 38.45, "2024-09"),
        ("12.77", 100_000.0, 39.5, "2024-11"),
        ("12.71", 849_807.0, 55.55, "2025-09"),
    ] {
        let scenario = scenario(code);
        assert_eq!(scenario.region.eligible_workers, Workers(base), "{code}");
        assert!((coverage(&scenario) - percent).abs() < 1e-4, "{code}: {}", coverage(&scenario));
        assert_eq!(scenario.region.baseline_month.to_string(), month, "{code}");
    }
}

#[test]
fn medan_is_split_as_counted() {
    let active = scenario("12.71").region.active;
    assert_eq!(members(&active), Workers(472_068.0));
    let parts = [active.wage, active.non_asn, active.self_paid, active.construction].map(|part| part.0);
    assert_eq!(parts, [261_953.0, 11_047.0, 130_000.0, 69_068.0]);
}

#[test]
fn members_are_the_stated_coverage_of_the_base_and_the_parts_sum_to_it() {
    for (profile, number) in readings() {
        let reading = profile.reading(number);
        let scenario = profile.scenario(number);
        let stated = reading.coverage.figure().value.of(reading.base.figure().value).0;
        // A percentage is printed with two decimals.
        let slack = 0.005 / 100.0 * scenario.region.eligible_workers.0;
        assert!((members(&scenario.region.active).0 - stated).abs() <= slack, "{}", profile.name);
    }
    let share = |code: &str| {
        let active = scenario(code).region.active;
        let total = members(&active).0;
        [(active.wage + active.non_asn).0, active.self_paid.0, active.construction.0].map(|part| part / total)
    };
    for code in ["12.75", "12.76", "12.18", "12.77"] {
        for (found, expected) in share(code).into_iter().zip([0.635, 0.231, 0.134]) {
            assert!((found - expected).abs() < 1e-12, "{code}");
        }
    }
}

#[test]
fn every_baseline_is_within_the_limits_of_the_file() {
    for (profile, number) in readings() {
        let scenario = profile.scenario(number);
        let name = profile.name;
        let region = &scenario.region;
        let (active, base) = (&region.active, region.eligible_workers.0);
        for stock in [active.wage, active.non_asn, active.self_paid, active.construction, active.other] {
            assert!(stock.0.is_finite() && stock.0 >= 0.0, "{name}");
        }
        assert!(base > 0.0 && base <= 1e9 && members(active).0 <= base, "{name}");
        let staff = region.non_asn_total.unwrap_or(active.non_asn);
        assert!(staff >= active.non_asn, "{name}");
        assert!(active.wage.0 + staff.0 <= region.formal_share * base, "{name}: formal pool");
        assert!(active.self_paid.0 <= (1.0 - region.formal_share) * base, "{name}: informal pool");
        assert!(region.targets.iter().all(|target| (0.0..=100.0).contains(&target.percent.0)), "{name}");
        assert!(region.minimum_wage.is_sorted_by_key(|(year, _)| *year), "{name}");
        let months = scenario.horizon - region.baseline_month;
        assert!((0..=360).contains(&months), "{name}: {months}");
    }
}

#[test]
fn a_band_fits_the_pools_at_both_ends_and_holds_the_middle() {
    let region = scenario("12.77").region;
    let (low, high) = region.active_range.expect("only a band is published");
    assert_eq!((low, high), (Workers(30_000.0), Workers(49_000.0)));
    let middle = members(&region.active);
    assert!(((low + high).0 / 2.0 - middle.0).abs() < 1e-9);
    let formal = region.active.wage.0 * (high / middle);
    assert!(formal <= region.formal_share * region.eligible_workers.0);
    assert!(REGIONS.iter().filter(|profile| profile.scenario(0).region.active_range.is_some()).count() == 1);
}

#[test]
fn the_projection_reaches_a_year_beyond_every_target() {
    for (profile, number) in readings() {
        let scenario = profile.scenario(number);
        assert!(scenario.horizon >= Month::december(2026), "{}", profile.name);
        for target in &scenario.region.targets {
            assert!(scenario.horizon >= Month::december(target.year + 1), "{}", profile.name);
        }
    }
}

#[test]
fn a_baseline_has_no_plan_and_no_changed_assumption() {
    for (profile, number) in readings() {
        let scenario = profile.scenario(number);
        assert_eq!(scenario.plan, Plan::default());
        assert_eq!(scenario.assumptions, Assumptions::default());
        assert_eq!(scenario.name, profile.name);
    }
}

#[test]
fn every_number_of_a_baseline_has_a_source_and_every_source_a_number() {
    for (profile, number) in readings() {
        let scenario = profile.scenario(number);
        let fields: Vec<Field> = scenario.sources.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields.iter().filter(|one| **one == Field::Eligible).count(), 1);
        let mut expected = expected_fields(&scenario.region);
        let mut found: Vec<String> = fields.iter().map(|field| field.id()).collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{}", profile.name);
        for (field, source) in &scenario.sources {
            assert!(source.source.contains("https://") && !source.as_of.is_empty(), "{field:?}");
        }
    }
}

fn expected_fields(region: &Region) -> Vec<String> {
    let fixed = ["eligible_workers", "formal_share", "active", "active.wage", "active.non_asn"];
    let mut list: Vec<String> = fixed.iter().map(|end| format!("region.{end}")).collect();
    list.extend(["self_paid", "construction"].map(|stock| format!("region.active.{stock}")));
    list.extend(region.non_asn_total.map(|_| "region.non_asn_total".to_owned()));
    list.extend(region.minimum_wage.iter().map(|(year, _)| format!("region.minimum_wage.{year}")));
    if region.active_range.is_some() {
        list.extend(["region.active_range.0".to_owned(), "region.active_range.1".to_owned()]);
    }
    for (index, target) in region.targets.iter().enumerate() {
        list.push(format!("region.targets.{index}.percent"));
        list.extend(target.workers.map(|_| format!("region.targets.{index}.workers")));
    }
    list
}

#[test]
fn the_source_of_a_value_is_found_in_both_languages() {
    for (profile, number) in readings() {
        let scenario = profile.scenario(number);
        for row in profile.sourced(number) {
            assert_eq!(sourced_of(&scenario, row.field), Some(row.clone()), "{}", profile.name);
        }
    }
    let mut own = scenario("12.18");
    with_eligible(&mut own, Workers(250_000.0)).unwrap();
    assert_eq!(sourced_of(&own, Field::Eligible), None, "the planner's number");
    let members = sourced_of(&own, Field::ActiveTotal).expect("still 38.45% of that page");
    assert_eq!(members.note, None, "but no longer × 100,000");
    assert!(LADDERS[1].add_to(&mut own, 2029));
    assert_eq!(
        sourced_of(&own, Field::Target(2, TargetField::Percent)).unwrap().note.unwrap().en,
        "RPJMN 2025-2029"
    );
}

#[test]
fn assumptions_look_like_assumptions() {
    let status = |code: &str, field: Field| scenario(code).status(field);
    for (code, field, expected) in [
        ("12.75", Field::Eligible, Status::Derived),
        ("12.75", Field::ActiveTotal, Status::Derived),
        ("12.75", Field::Active(Stock::Wage), Status::Assumed),
        ("12.75", Field::Active(Stock::NonAsn), Status::Assumed),
        ("12.75", Field::Target(0, TargetField::Percent), Status::Reported),
        ("12.76", Field::Eligible, Status::Assumed),
        ("12.76", Field::ActiveTotal, Status::Assumed),
        ("12.76", Field::Target(0, TargetField::Percent), Status::Assumed),
        ("12.18", Field::Eligible, Status::Assumed),
        ("12.77", Field::ActiveTotal, Status::Assumed),
        ("12.71", Field::ActiveTotal, Status::Reported),
        ("12.71", Field::Active(Stock::Wage), Status::Derived),
        ("12.71", Field::Target(0, TargetField::Percent), Status::Assumed),
    ] {
        assert_eq!(status(code, field), Some(expected), "{code} {field:?}");
    }
}

#[test]
fn no_region_borrows_a_national_target_until_asked() {
    let mut padangsidimpuan = scenario("12.77");
    assert!(padangsidimpuan.region.targets.is_empty());
    let ladder = LADDERS.iter().find(|ladder| ladder.id == "kemendagri").unwrap();
    assert!(ladder.add_to(&mut padangsidimpuan, 2025));
    assert_eq!(padangsidimpuan.region.targets.len(), 1);
    assert!(!ladder.add_to(&mut padangsidimpuan, 2025), "once is enough");
    assert!(!ladder.add_to(&mut padangsidimpuan, 2026), "no such year");
    assert!(padangsidimpuan.source(Field::Target(0, TargetField::Percent)).is_some());
    let national: Vec<f64> =
        LADDERS.iter().flat_map(|ladder| ladder.steps).map(|step| step.percent.value.0).collect();
    for (profile, number) in readings() {
        let region = profile.scenario(number).region;
        assert!(
            region.targets.iter().all(|target| !national.contains(&target.percent.0)),
            "{}",
            profile.name
        );
    }
}

#[test]
fn a_far_reference_extends_the_projection() {
    let mut binjai: Scenario = scenario("12.75");
    let ladder = LADDERS.iter().find(|ladder| ladder.id == "rpjmn").unwrap();
    assert!(ladder.add_to(&mut binjai, 2029));
    assert_eq!(binjai.horizon, Month::december(2029));
    assert_eq!(binjai.region.targets.last().map(|target| target.year), Some(2029));
}
