//! Scenario files: what opens, what is refused and why, and that nothing is lost on the way.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "common/documents.rs"]
mod documents;
#[path = "common/scenarios.rs"]
mod scenarios;

use std::fs;
use std::path::{Path, PathBuf};

use jangkau::codec::file::{FileError, MAX_BYTES, read, read_bytes, write};
use jangkau::model::{Allowed, Assumptions, Choice, Kind, Problem, Refusal, Scenario, Sector, Workers};

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)).unwrap()
}

fn example() -> String {
    file("files/example.json")
}

/// The example with one text in place of another, which must be there.
fn with(from: &str, to: &str) -> String {
    let text = example();
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

fn refusals(text: &str) -> Vec<(String, Problem)> {
    match read(text) {
        Err(FileError::Refused(list)) => {
            list.into_iter().map(|Refusal { field, problem }| (field, problem)).collect()
        }
        other => panic!("{other:?} of {text}"),
    }
}

fn vectors() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap().to_string_lossy();
        !name.ends_with(".expected.json") && name != "backtest_cases.json"
    });
    files.sort();
    files
}

#[test]
fn the_example_of_the_documentation_opens() {
    let scenario = read(&example()).unwrap();
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
fn all_vectors_open_and_come_back() {
    assert!(vectors().len() >= 9);
    for path in vectors() {
        let scenario =
            read(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|error| panic!("{path:?}: {error:?}"));
        assert_eq!(read(&write(&scenario)).unwrap(), scenario, "{path:?}");
    }
}

#[test]
fn the_scenarios_of_the_back_test_open() {
    let cases: serde_json::Value = serde_json::from_str(&file("vectors/backtest_cases.json")).unwrap();
    let cases = cases["cases"].as_array().unwrap();
    assert!(!cases.is_empty());
    for case in cases {
        assert!(read(&case["scenario"].to_string()).is_ok(), "{}", case["id"]);
    }
}

#[test]
fn what_may_be_absent_has_its_default() {
    let text = r#"{"format":"jangkau-scenario","version":1,"horizon":"2025-12","region":{"code":"","name":"X",
        "baseline_month":"2024-12","eligible_workers":1000,"active":{}},
        "plan":{"non_asn":{"share":1,"from":"2025-01"},"pppk_full_time":{"workers":0,"from":"2025-01"},
        "sponsorships":[{"payer":"zakat","budget_per_year":0,"months":6.0,"package":"jkk_jkm_jht","first_month":"2025-01"}]}}"#;
    let scenario = read(text).unwrap();
    assert_eq!(scenario.region.formal_share, 0.40);
    assert_eq!(scenario.region.active.wage, Workers(0.0));
    assert_eq!(scenario.region.non_asn_total, None);
    assert_eq!(scenario.assumptions, Assumptions::default());
    assert_eq!(scenario.plan.sponsorships.first().map(|programme| programme.years), Some(1));
    assert_eq!(scenario.plan.non_asn.as_ref().map(|part| part.over_months), Some(3));
    assert_eq!(scenario.plan.pppk_full_time.as_ref().map(|part| part.over_months), Some(1));
    assert_eq!(read(&write(&scenario)).unwrap(), scenario);
}

#[test]
fn assumptions_merge_by_name() {
    let nested = r#""organic_growth_per_month": { "self_paid": 0.001 }, "outreach_cost_per_enrolment": {},
        "construction_season": [1,1,1,1,1,1,1,1,1,1,1,2], "pppk_leaves_denominator": false"#;
    let scenario = read(&with("\"quota_acceptance\": 0.9", nested)).unwrap();
    let default = Assumptions::default();
    let expected = Assumptions {
        organic_growth_self_paid: 0.001,
        construction_season: [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0],
        pppk_leaves_denominator: false,
        ..default
    };
    assert_eq!(scenario.assumptions, expected);
    let written = write(&scenario);
    assert!(written.contains("\"organic_growth_per_month\": { \"self_paid\": 0.001 }"), "{written}");
    assert!(!written.contains("quota_acceptance"));
    assert_eq!(read(&written).unwrap(), scenario);
}

#[test]
fn minimum_wages_are_put_in_order() {
    let text = with("\"2024\": 2887667, \"2025\": 3075365", "\"2025\": 3075365, \"2024\": 2887667");
    assert_eq!(read(&text).unwrap(), read(&example()).unwrap());
}

#[test]
fn refusals_name_the_field_and_what_is_allowed() {
    let range = Problem::OutOfRange;
    let cases: Vec<(&str, &str, &str, Problem)> = vec![
        ("\"jangkau-scenario\"", "\"jangkau\"", "/format", Problem::UnknownId(Choice::Format)),
        ("\"jangkau-scenario\"", "1", "/format", Problem::WrongType(Kind::Text)),
        ("\"version\": 1", "\"version\": 0", "/version", range(Allowed::VERSION)),
        ("\"version\": 1", "\"version\": 1.5", "/version", range(Allowed::VERSION)),
        ("\"version\": 1", "\"version\": 1e400", "/version", range(Allowed::VERSION)),
        ("\"version\": 1", "\"version\": \"1\"", "/version", Problem::WrongType(Kind::Number)),
        ("\"2026-12\"", "\"2026-13\"", "/horizon", Problem::WrongType(Kind::Month)),
        ("\"2026-12\"", "202612", "/horizon", Problem::WrongType(Kind::Month)),
        ("97777", "\"97777\"", "/region/eligible_workers", Problem::WrongType(Kind::Number)),
        ("97777", "null", "/region/eligible_workers", Problem::WrongType(Kind::Number)),
        ("97777", "1e400", "/region/eligible_workers", range(Allowed::ELIGIBLE)),
        ("97777", "1e10", "/region/eligible_workers", range(Allowed::ELIGIBLE)),
        ("0.40", "1.01", "/region/formal_share", range(Allowed::FRACTION)),
        ("0.40", "null", "/region/formal_share", Problem::WrongType(Kind::Number)),
        ("\"wage\": 13126", "\"wage\": -1", "/region/active/wage", range(Allowed::PEOPLE)),
        (
            "{ \"payer\": \"csr\", \"workers\": 0,",
            "{ \"payer\": \"CSR\", \"workers\": 0,",
            "/region/sponsored/0/payer",
            Problem::UnknownId(Choice::Payer),
        ),
        (
            "[ { \"payer\": \"csr\", \"workers\": 0, \"ends\": \"2025-05\" } ]",
            "[ 1 ]",
            "/region/sponsored/0",
            Problem::WrongType(Kind::Object),
        ),
        (
            "[ { \"payer\": \"csr\", \"workers\": 0, \"ends\": \"2025-05\" } ]",
            "{}",
            "/region/sponsored",
            Problem::WrongType(Kind::List),
        ),
        ("\"2026\": 3367913", "\"26\": 3367913", "/region/minimum_wage/26", Problem::WrongType(Kind::Year)),
        ("\"2026\": 3367913", "\"0000\": 3367913", "/region/minimum_wage/0000", range(Allowed::YEAR)),
        (
            "\"year\": 2025, \"percent\": 37.10",
            "\"year\": 2025.5, \"percent\": 37.10",
            "/region/targets/1/year",
            range(Allowed::YEAR),
        ),
        ("37.10", "100.1", "/region/targets/1/percent", range(Allowed::PERCENT)),
        (
            "\"quota_acceptance\": 0.9",
            "\"quota_acceptence\": 0.9",
            "/assumptions/quota_acceptence",
            Problem::UnknownId(Choice::Assumption),
        ),
        (
            "\"quota_acceptance\": 0.9",
            "\"organic_growth_per_month.wage\": 0.1",
            "/assumptions/organic_growth_per_month.wage",
            Problem::UnknownId(Choice::Assumption),
        ),
        (
            "\"quota_acceptance\": 0.9",
            "\"organic_growth_per_month\": 0.1",
            "/assumptions/organic_growth_per_month",
            Problem::WrongType(Kind::Object),
        ),
        (
            "\"quota_acceptance\": 0.9",
            "\"organic_growth_per_month\": {\"honorer\": 0.1}",
            "/assumptions/organic_growth_per_month/honorer",
            Problem::UnknownId(Choice::Assumption),
        ),
        (
            "\"quota_acceptance\": 0.9",
            "\"a/b~c\": 1",
            "/assumptions/a~1b~0c",
            Problem::UnknownId(Choice::Assumption),
        ),
        (
            "\"quota_acceptance\": 0.9",
            "\"construction_season\": [1,1,1,1,1,1,1,1,1,1,1]",
            "/assumptions/construction_season",
            Problem::WrongType(Kind::TwelveNumbers),
        ),
        (
            "\"quota_acceptance\": 0.9",
            "\"construction_season\": [1,1,1,0,1,1,1,1,1,1,1,1]",
            "/assumptions/construction_season/3",
            range(Allowed::SEASON),
        ),
        (
            "\"quota_acceptance\": 0.9",
            "\"pppk_leaves_denominator\": 1",
            "/assumptions/pppk_leaves_denominator",
            Problem::WrongType(Kind::Switch),
        ),
        ("\"months\": 6", "\"months\": 61", "/plan/sponsorships/0/months", range(Allowed::MONTHS)),
        ("\"months\": 6", "\"months\": 6.5", "/plan/sponsorships/0/months", range(Allowed::MONTHS)),
        ("\"months\": 6", "\"months\": -6", "/plan/sponsorships/0/months", range(Allowed::MONTHS)),
        ("\"months\": 6, ", "", "/plan/sponsorships/0/months", Problem::Missing),
        ("\"years\": 1", "\"years\": 31", "/plan/sponsorships/0/years", range(Allowed::TRANCHES)),
        ("\"jkk_jkm\"", "\"jkk\"", "/plan/sponsorships/0/package", Problem::UnknownId(Choice::Package)),
        (
            "\"years\": 1",
            "\"sector\": \"general\"",
            "/plan/sponsorships/0/sector",
            Problem::UnknownId(Choice::Sector),
        ),
        ("\"share\": 1.0, ", "", "/plan/non_asn/share", Problem::Missing),
        (
            "\"lapse_reduction\": 0.2, \"from\": \"2025-01\"",
            "\"lapse_reduction\": 0.2",
            "/plan/retention/from",
            Problem::Missing,
        ),
        (
            "\"derived\"",
            "\"rumour\"",
            "/sources/~1region~1eligible_workers/status",
            Problem::UnknownId(Choice::Status),
        ),
        ("\"status\": \"derived\", ", "", "/sources/~1region~1eligible_workers/status", Problem::Missing),
        ("\"months\": 6", "\"months\": 6, \"months\": 6", "/plan/sponsorships/0/months", Problem::Duplicate),
        ("\"version\": 1", "\"version\": 1, \"x\": 1, \"x\": 2", "/x", Problem::Duplicate),
        ("\"other\": 0", "\"other\": 0, \"\\u006fther\": 0", "/region/active/other", Problem::Duplicate),
    ];
    for (from, to, field, problem) in cases {
        assert_eq!(refusals(&with(from, to)), [(field.to_owned(), problem)], "{from} -> {to}");
    }
}

#[test]
fn what_is_required_is_asked_for_once() {
    for (text, field) in [
        (with("\"format\": \"jangkau-scenario\", ", ""), "/format"),
        (with("\"version\": 1, ", ""), "/version"),
        (with(", \"horizon\": \"2026-12\"", ""), "/horizon"),
        (with("\"region\": {", "\"wilayah\": {"), "/region"),
        (with("\"code\": \"12.75\", ", ""), "/region/code"),
        (with("\"name\": \"Kota Binjai\", ", ""), "/region/name"),
        (with("\"baseline_month\": \"2024-10\",", ""), "/region/baseline_month"),
        (with("\"eligible_workers\": 97777, ", ""), "/region/eligible_workers"),
        (with("\"active\": {", "\"aktif\": {"), "/region/active"),
    ] {
        assert_eq!(refusals(&text), [(field.to_owned(), Problem::Missing)]);
    }
}

#[test]
fn several_mistakes_are_said_together() {
    let text = with("\"months\": 6", "\"months\": 0").replace("97777", "true").replace("\"derived\"", "7");
    let fields: Vec<String> = refusals(&text).into_iter().map(|(field, _)| field).collect();
    let all = [
        "/region/eligible_workers",
        "/plan/sponsorships/0/months",
        "/sources/~1region~1eligible_workers/status",
    ];
    assert_eq!(fields, all);
}

#[test]
fn a_newer_version_is_left_alone() {
    let text =
        with("\"version\": 1", "\"version\": 2").replace("\"months\": 6", "\"months\": \"half a year\"");
    assert_eq!(read(&text), Err(FileError::Newer { version: 2, program: 2 }));
    assert_eq!(
        read(r#"{"format":"jangkau-scenario","version":7}"#),
        Err(FileError::Newer { version: 7, program: 7 })
    );
}

#[test]
fn what_is_no_scenario_at_all() {
    assert_eq!(read(""), Err(FileError::NotJson { line: 1, column: 0 }));
    assert_eq!(read("{\n  \"format\": ,"), Err(FileError::NotJson { line: 2, column: 13 }));
    assert_eq!(read("{} {}"), Err(FileError::NotJson { line: 1, column: 4 }));
    for text in ["[]", "null", "1", "\"jangkau-scenario\""] {
        assert_eq!(read(text), Err(FileError::NotAnObject), "{text}");
    }
    assert_eq!(read_bytes(b"\xff\xfe{\0}\0"), Err(FileError::NotText));
}

#[test]
fn a_byte_order_mark_is_accepted() {
    assert_eq!(read(&format!("\u{feff}{}", example())), read(&example()));
    assert_eq!(read_bytes(format!("\u{feff}{}", example()).as_bytes()), read(&example()));
}

#[test]
fn a_million_bytes_and_no_more() {
    let padded = |bytes: usize| format!("{}{}", example(), " ".repeat(bytes - example().len()));
    assert!(read(&padded(MAX_BYTES)).is_ok());
    assert_eq!(read(&padded(MAX_BYTES + 1)), Err(FileError::TooLarge));
    assert_eq!(read_bytes(padded(MAX_BYTES + 1).as_bytes()), Err(FileError::TooLarge));
}

#[test]
fn unknown_fields_come_back_letter_by_letter() {
    let text = file("files/later-version-fields.json");
    let scenario = read(&text).unwrap();
    assert_eq!(read(&write(&scenario)).unwrap(), scenario);
    let written = write(&scenario);
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

/// Deep, long and wide files are answered, quickly and without filling the memory with refusals.
#[test]
fn hostile_files_are_answered() {
    let wide = |entry: fn(usize) -> String| {
        let mut entries = String::new();
        for place in 0.. {
            let next = entry(place);
            if entries.len() + next.len() > 900_000 {
                break;
            }
            entries.push_str(&next);
        }
        entries
    };
    let many = |list: String| with("\"quota_acceptance\": 0.9", list.trim_end_matches(','));
    let start = std::time::Instant::now();
    assert!(matches!(read(&"[".repeat(MAX_BYTES)), Err(FileError::NotJson { .. })));
    assert!(matches!(read(&"{\"a\":".repeat(200_000)), Err(FileError::NotJson { .. })));
    let deep = format!("{}{}", "[".repeat(400_000), "]".repeat(400_000));
    let kept = read(&with("\"years\": 1", &format!("\"x\": {deep}"))).unwrap();
    assert_eq!(read(&write(&kept)).unwrap(), kept);
    assert_eq!(refusals(&many(wide(|place| format!("\"{place}\":0,")))).len(), 100);
    assert_eq!(refusals(&many(wide(|_| "\"a\":0,".to_owned()))).len(), 1 + 99);
    let names = wide(|place| format!(",\"{place}\":0"));
    assert!(read(&with("\"version\": 1", &format!("\"version\": 1{names}"))).is_ok());
    let items = wide(|_| "0,".to_owned());
    let text = with("\"targets\": [", &format!("\"targets\": [{items}"));
    assert_eq!(refusals(&text).len(), 100);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

mod laws {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::Index;

    /// `Debug` tells -0 from 0, which `==` does not.
    fn bits(scenario: &Scenario) -> String {
        format!("{scenario:?}")
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn what_is_saved_is_what_is_opened(scenario in documents::documented()) {
            let opened = read(&write(&scenario)).unwrap();
            prop_assert_eq!(bits(&opened), bits(&scenario));
        }

        #[test]
        fn writing_is_stable(scenario in documents::documented()) {
            let text = write(&scenario);
            prop_assert_eq!(write(&read(&text).unwrap()), text);
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = read(&text);
        }

        #[test]
        fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read_bytes(&bytes);
        }

        /// A damaged file is refused, or opens as something that can be saved and opened again.
        #[test]
        fn damaged_files_are_answered(
            scenario in documents::documented(),
            cuts in proptest::collection::vec((any::<Index>(), any::<Index>(), select_patch()), 1..4),
        ) {
            let mut text = write(&scenario);
            for (from, length, patch) in cuts {
                damage(&mut text, from, length, &patch);
            }
            if let Ok(opened) = read(&text) {
                prop_assert_eq!(bits(&read(&write(&opened)).unwrap()), bits(&opened));
            }
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
