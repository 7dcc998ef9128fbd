//! Scenario files: what opens, and that nothing is lost on the way.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

#[path = "common/documents.rs"]
mod documents;
#[path = "common/files.rs"]
mod files;
#[path = "common/property.rs"]
mod property;
#[path = "common/scenarios.rs"]
mod scenarios;

use std::fs;

use files::{example, file, vectors, with};
use jangkau::codec::document::Document;
use jangkau::codec::file::{FileError, PlansFile, read, read_bytes, read_plans, write, write_plans};
use jangkau::codec::library::{self, Origin, PlanPlace, SavedPlan};
use jangkau::model::{Assumptions, Observation, Scenario, Sector, Segment, Workers, validate};

/// The scenario of a text that opens.
fn open(text: &str) -> Scenario {
    read(text).unwrap().into_scenario()
}

/// A scenario as a file.
fn written(scenario: &Scenario) -> String {
    write(&scenario.clone().into())
}

#[test]
fn the_example_of_the_documentation_opens() {
    let scenario = open(&example());
    assert_eq!(scenario.name, "Binjai, CSR 1 miliar");
    assert_eq!(scenario.horizon.to_string(), "2026-12");
    assert_eq!(scenario.region.eligible_workers, Workers(97_777.0));
    assert_eq!(scenario.region.targets.len(), 2);
    assert_eq!(scenario.assumptions.quota_acceptance, 0.9);
    assert_eq!(scenario.assumptions.changed(), 1);
    let programme = scenario.plan.sponsorships.first().unwrap();
    assert_eq!((programme.months, programme.years, programme.sector), (6, 1, Sector::General));
    assert_eq!(scenario.sources.len(), 1);
}

#[test]
fn the_written_form_is_frozen() {
    assert_eq!(write(&read(&example()).unwrap()), file("files/example.written.json"));
    let kept = read(&file("files/later-version-fields.json")).unwrap();
    assert_eq!(write(&kept), file("files/later-version-fields.written.json"));
}

#[test]
fn targets_of_one_year_are_told_apart_by_their_names() {
    let scenario = open(&file("files/target-labels.json"));
    let labels: Vec<&str> = scenario.region.targets.iter().map(|target| target.label.as_str()).collect();
    assert_eq!(labels, ["", "BPJS \"2024\""]);
    assert_eq!(open(&written(&scenario)), scenario);
    assert_eq!(
        written(&scenario).matches("\"label\"").count(),
        1,
        "a target without a name is written as before"
    );
}

#[test]
fn counts_told_apart_by_segment_come_back_and_what_was_not_told_apart_stays_unknown() {
    let scenario = open(&file("files/segment-counts.json"));
    let counts = &scenario.region.observations;
    let sums: Vec<Option<f64>> = counts.iter().map(|count| count.segments.sum().map(|sum| sum.0)).collect();
    assert_eq!(sums, [Some(24_600.0), Some(5_650.0), None]);
    let of = |counts: &[Observation], segment| -> Vec<Option<f64>> {
        counts.iter().map(|count| count.segments.get(segment).map(|members| members.0)).collect()
    };
    assert_eq!(
        of(counts, Segment::Sponsored),
        [Some(0.0), None, None],
        "nobody, which is known, and unknown"
    );
    assert_eq!(of(&scenario.region.history, Segment::Construction), [Some(3_100.0)]);
    assert_eq!(validate(&scenario), Ok(()));
    assert_eq!(open(&written(&scenario)), scenario);
}

#[test]
fn all_vectors_open_and_come_back() {
    assert!(vectors().len() >= 9);
    for path in vectors() {
        let document = read(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
        assert_eq!(read(&write(&document)).unwrap(), document, "{}", path.display());
    }
}

#[test]
fn the_scenarios_of_the_back_test_open() {
    let cases: serde_json::Value = serde_json::from_str(&file("../src/data/backtest_cases.json")).unwrap();
    let cases = cases.get("cases").and_then(|cases| cases.as_array()).unwrap();
    assert!(!cases.is_empty());
    for case in cases {
        assert!(read(&case.get("scenario").unwrap().to_string()).is_ok(), "{case}");
    }
}

#[test]
fn what_may_be_absent_has_its_default() {
    let text = r#"{"format":"jangkau-scenario","version":1,"horizon":"2025-12","region":{"code":"","name":"X",
        "baseline_month":"2024-12","eligible_workers":1000,"active":{}},
        "plan":{"non_asn":{"share":1,"from":"2025-01"},"pppk_full_time":{"workers":0,"from":"2025-01"},
        "sponsorships":[{"payer":"zakat","budget_per_year":0,"months":6.0,"package":"jkk_jkm_jht","first_month":"2025-01"}]}}"#;
    let scenario = open(text);
    assert_eq!(scenario.region.formal_share, 0.40);
    assert_eq!(scenario.region.active.wage, Workers(0.0));
    assert_eq!(scenario.region.non_asn_total, None);
    assert_eq!(scenario.assumptions, Assumptions::default());
    assert_eq!(scenario.plan.sponsorships.first().map(|programme| programme.years), Some(1));
    assert_eq!(scenario.plan.non_asn.as_ref().map(|part| part.over_months), Some(3));
    assert_eq!(scenario.plan.pppk_full_time.as_ref().map(|part| part.over_months), Some(1));
    assert_eq!(open(&written(&scenario)), scenario);
}

#[test]
fn assumptions_merge_by_name() {
    let nested = r#""organic_growth_per_month": { "self_paid": 0.001 }, "outreach_cost_per_enrolment": {},
        "construction_season": [1,1,1,1,1,1,1,1,1,1,1,2], "pppk_leaves_denominator": false,
        "premium_discount": false, "outreach_paid_by_bpjs": true"#;
    let scenario = open(&with("\"quota_acceptance\": 0.9", nested));
    let default = Assumptions::default();
    let expected = Assumptions {
        organic_growth_self_paid: 0.001,
        construction_season: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0],
        pppk_leaves_denominator: false,
        premium_discount: false,
        outreach_paid_by_bpjs: true,
        ..default
    };
    assert_eq!(scenario.assumptions, expected);
    let written = written(&scenario);
    assert!(written.contains("\"organic_growth_per_month\": { \"self_paid\": 0.001 }"), "{written}");
    assert!(!written.contains("quota_acceptance"));
    assert_eq!(open(&written), scenario);
}

#[test]
fn own_ranges_are_read_and_written_under_the_names_of_the_assumptions() {
    let with_ranges = r#""plan": "#;
    let ranges = r#""ranges": { "quota_acceptance": [0.7, 0.95], "organic_growth_per_month": { "self_paid": [-0.01, 0] } },
        "plan": "#;
    let scenario = open(&with(with_ranges, ranges));
    let own = |id| scenario.assumptions.own_range(id).map(|range| (range.low, range.high));
    assert_eq!(own("quota_acceptance"), Some((0.7, 0.95)));
    assert_eq!(own("organic_growth_per_month.self_paid"), Some((-0.01, 0.0)));
    assert_eq!(own("organic_growth_per_month.wage"), None);
    let written = written(&scenario);
    assert_eq!(open(&written), scenario);
    assert!(written.contains("\"quota_acceptance\": [ 0.7, 0.95 ]"), "{written}");
    assert!(!write(&read(&example()).unwrap()).contains("\"ranges\""));
    // A range moves no projection: it is only asked how sure the answers are.
    let rows = |scenario: &Scenario| jangkau::model::table(scenario).rows;
    assert_eq!(rows(&scenario), rows(&open(&example())));
}

#[test]
fn minimum_wages_are_put_in_order() {
    let text = with("\"2024\": 2887667, \"2025\": 3075365", "\"2025\": 3075365, \"2024\": 2887667");
    assert_eq!(read(&text).unwrap(), read(&example()).unwrap());
}

#[test]
fn a_byte_order_mark_is_accepted() {
    assert_eq!(read(&format!("\u{feff}{}", example())), read(&example()));
    assert_eq!(read_bytes(format!("\u{feff}{}", example()).as_bytes()), read(&example()));
}

#[test]
fn unknown_fields_come_back_letter_by_letter() {
    let text = file("files/later-version-fields.json");
    let document = read(&text).unwrap();
    assert_eq!(read(&write(&document)).unwrap(), document);
    let written = write(&document);
    for raw in [
        "\"x_root\": 1e400",
        "\"__proto__\": { \"a\": 1, \"a\": 2 }",
        "\"x_region\": [ 1,\n      2 ]",
        "\"x_active\": 0.1000",
        "\"x_cohort\": null",
        "\"x_target\": \"\\u0041\\/\\ud83d\\ude00\"",
        "\"x_plan\": { }",
        "\"x_wage\": -0",
        "\"x_self_paid\": true",
        "\"x_retention\": []",
        "\"x_programme\": 123456789012345678901234567890",
        "\"x_non_asn\": [[[[[]]]]]",
        "\"x_pppk\": \"<script>\"",
        "\"x_source\": 1E+2",
    ] {
        assert!(text.contains(raw), "{raw}");
        assert!(written.contains(raw), "{raw} in {written}");
    }
}

mod laws {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::{Index, select};

    /// `Debug` tells -0 from 0, which `==` does not.
    fn bits(document: &Document) -> String {
        format!("{document:?}")
    }

    /// What opens is saved and opened again without any change.
    fn refused_or_survives(read_file: Result<Document, FileError>) -> Result<(), TestCaseError> {
        if let Ok(opened) = read_file {
            prop_assert_eq!(bits(&read(&write(&opened)).unwrap()), bits(&opened));
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(crate::property::config(1000))]

        #[test]
        fn what_is_saved_is_what_is_opened(document in documents::documented()) {
            let opened = read(&write(&document)).unwrap();
            prop_assert_eq!(bits(&opened), bits(&document));
        }

        #[test]
        fn writing_is_stable(document in documents::documented()) {
            let text = write(&document);
            prop_assert_eq!(write(&read(&text).unwrap()), text);
        }

        #[test]
        fn a_plan_of_the_library_comes_back_as_it_was(
            document in documents::documented(),
            order in any::<u64>(),
            saved in "[^\r\n]{0,20}",
            origin in select(vec![Origin::Here, Origin::Link, Origin::File, Origin::Tab]),
            place in select(vec![PlanPlace::Listed, PlanPlace::Unsaved, PlanPlace::Away]),
        ) {
            let plan = SavedPlan { order, saved, origin, place, document };
            prop_assert_eq!(library::read(&library::write(&plan)), Ok(plan));
        }

        #[test]
        fn a_file_with_several_plans_holds_each_as_it_was(all in proptest::collection::vec(documents::documented(), 0..4)) {
            let expected = PlansFile { documents: all.clone(), refused: Vec::new() };
            prop_assert_eq!(read_plans(&write_plans(&all)), Ok(expected));
        }

        #[test]
        fn any_text_is_refused_or_survives_a_round_trip(chars in proptest::collection::vec(any::<char>(), 0..40)) {
            let text = String::from_iter(chars);
            let escaped = serde_json::Value::from(text.as_str()).to_string();
            let name = r#""Kota Binjai""#;
            prop_assert!(read(&with(name, &escaped)).is_ok(), "a name may be any text");
            for text in [&text, &with(name, &escaped), &with(name, &format!("\"{text}\""))] {
                refused_or_survives(read(text))?;
            }
        }

        #[test]
        fn any_bytes_are_refused_or_survive_a_round_trip(
            bytes in proptest::collection::vec(any::<u8>(), 0..20),
            place in any::<Index>(),
        ) {
            refused_or_survives(read_bytes(&bytes))?;
            let mut file = example().into_bytes();
            let place = place.index(file.len());
            file.splice(place..place, bytes);
            refused_or_survives(read_bytes(&file))?;
        }

        /// A damaged file is refused, or opens as something that can be saved and opened again.
        #[test]
        fn damaged_files_are_answered(
            document in documents::documented(),
            cuts in proptest::collection::vec((any::<Index>(), any::<Index>(), select_patch()), 1..4),
        ) {
            let mut text = write(&document);
            for (from, length, patch) in cuts {
                damage(&mut text, from, length, &patch);
            }
            refused_or_survives(read(&text))?;
        }
    }

    fn select_patch() -> impl Strategy<Value = String> {
        let patches = [
            "",
            "0",
            "-1",
            "1e999",
            "1e-999",
            "null",
            "true",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\",
            "\"2025-13\"",
            "{}",
            "[]",
            "\"a\":1",
            "\u{0}",
            "99999999999999999999",
            "\"\\ud800\"",
        ];
        proptest::sample::select(patches.map(str::to_owned).to_vec())
    }

    /// Replaces up to 12 characters somewhere.
    fn damage(text: &mut String, from: Index, length: Index, patch: &str) {
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).chain([text.len()]).collect();
        let first = from.index(places.len());
        let last = (first + length.index(12)).min(places.len() - 1);
        let (Some(first), Some(last)) = (places.get(first), places.get(last)) else { return };
        text.replace_range(*first..*last, patch);
    }
}
