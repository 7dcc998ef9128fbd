//! The reference vectors of docs/model.md, section 7, through the file reader and the exported table: every number agrees.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

#[path = "common/files.rs"]
mod files;

use std::fs;
use std::path::Path;

use files::vectors;
use jangkau::codec::{file, table};
use jangkau::model;
use serde_json::Value;

/// Greatest relative difference.
const AGREEMENT: f64 = 1e-6;

#[test]
fn every_number_of_the_expected_tables_agrees() {
    let scenarios = vectors();
    assert!(scenarios.len() >= 9);
    for path in scenarios {
        let expected = json(&path.with_extension("expected.json"));
        let differences = differences(&projected(&path), &expected, "");
        assert!(differences.is_empty(), "{}:\n{}", path.display(), differences.join("\n"));
    }
}

#[test]
fn every_expected_table_belongs_to_a_scenario() {
    let expected = fs::read_dir(files::path("vectors"))
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".expected.json"));
    assert_eq!(expected.count(), vectors().len());
}

#[test]
fn a_difference_in_the_seventh_digit_is_seen() {
    let [whole, near, far, other] = ["1000000", "1000000.9", "1000001.1", "\"1000000\""]
        .map(|number| serde_json::from_str::<Value>(&format!("[{{\"active\":{number}}}]")).unwrap());
    assert_eq!(differences(&whole, &near, ""), Vec::<String>::new());
    assert_eq!(differences(&whole, &far, "").len(), 1);
    assert_eq!(differences(&whole, &other, "").len(), 1);
    let more = serde_json::from_str("[{\"active\":1000000,\"csr\":0}]").unwrap();
    assert_eq!(differences(&whole, &more, "").len(), 1);
}

fn projected(path: &Path) -> Value {
    let scenario = file::read(&fs::read_to_string(path).unwrap()).unwrap().into_scenario();
    serde_json::from_str(&table::json(&model::table(&scenario))).unwrap()
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Where two documents differ, a line each: a missing key, another word, a number that is off.
fn differences(found: &Value, expected: &Value, at: &str) -> Vec<String> {
    match (found, expected) {
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            let pairs = found.iter().zip(expected).enumerate();
            pairs
                .flat_map(|(place, (found, expected))| differences(found, expected, &format!("{at}/{place}")))
                .collect()
        }
        (Value::Object(found), Value::Object(expected)) if found.len() == expected.len() => expected
            .iter()
            .flat_map(|(key, expected)| {
                differences(found.get(key).unwrap_or(&Value::Null), expected, &format!("{at}/{key}"))
            })
            .collect(),
        (Value::Number(one), Value::Number(other)) if close(one, other) => Vec::new(),
        _ if found == expected => Vec::new(),
        _ => vec![format!("{at}: {found}, expected {expected}")],
    }
}

fn close(one: &serde_json::Number, other: &serde_json::Number) -> bool {
    let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
    (one - other).abs() <= AGREEMENT * one.abs().max(other.abs())
}
