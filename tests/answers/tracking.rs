//! What was counted against the plan: the vector of an independent implementation, and laws.

use jangkau::codec::file;
use jangkau::model::answers::{Futures, FuturesRun, Goal, ModelError, Tracking, track, uncertain};
use jangkau::model::{Month, Percent, Scenario};
use serde_json::Value;

fn json(name: &str) -> String {
    std::fs::read_to_string(format!("{}/tests/answer-vectors/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn tracked(scenario: &Scenario, error: ModelError) -> Option<Tracking> {
    let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
    let futures = Futures::new(uncertain(&scenario.assumptions), &scenario.region, 2048);
    let mut run = FuturesRun::new(scenario, scenario.horizon);
    run.advance(&futures, 2048);
    track(scenario, &goal, &run, error)
}

fn near(found: f64, expected: &Value, slack: f64) {
    let expected = expected.as_f64().unwrap();
    assert!((found - expected).abs() <= slack, "{found}, expected {expected}");
}

#[test]
fn the_vector_agrees() {
    let expected: Value = serde_json::from_str(&json("track-binjai.expected.json")).unwrap();
    let scenario = file::read(&json("track-binjai.json")).unwrap().into_scenario();
    let sigma = Percent(expected["model_error_points"].as_f64().unwrap());
    let count = expected["independent_cases"].as_u64().unwrap() as usize;
    let found = tracked(&scenario, ModelError { sigma, count }).unwrap();
    for (found, expected) in found.observed.iter().zip(expected["observed"].as_array().unwrap()) {
        assert_eq!(found.month.to_string(), expected["month"]);
        near(found.active.0, &expected["active"], 1e-6);
        near(found.coverage.0, &expected["percent"], 1e-6);
        near(found.plan.0, &expected["plan_percent"], 1e-6);
        near(found.difference.0, &expected["difference_workers"], 1e-6);
        near(found.difference_points.0, &expected["difference_points"], 1e-6);
        near(found.rank, &expected["rank"], 0.01);
    }
    assert_eq!(found.observed.len(), 3);
    // The mean of the futures has sampling error.
    near(found.sigma.0, &expected["sigma_points"], 1e-3);
    near(found.active.0, &expected["central"]["active"], 1e-6);
    near(found.coverage.0, &expected["central"]["percent"], 1e-6);
    near(found.needed_per_month.0, &expected["needed_per_month"], 1e-6);
    near(found.probability, &expected["probability"], 0.03);
    let december = found.bands.iter().find(|band| band.month == Month::december(2025)).unwrap();
    near(december.p10.0, &expected["band"]["p10"], 0.25);
    near(december.p50.0, &expected["band"]["p50"], 0.25);
    near(december.p90.0, &expected["band"]["p90"], 0.25);
}

#[test]
fn without_counts_the_plan_stands_with_the_error_of_the_model() {
    let mut scenario = file::read(&json("track-binjai.json")).unwrap().into_scenario();
    scenario.region.observations.clear();
    let error = ModelError { sigma: Percent(2.0), count: 4 };
    let found = tracked(&scenario, error).unwrap();
    let table = jangkau::model::table(&scenario);
    let december = table.row(Month::december(2025)).unwrap();
    assert!((found.sigma.0 - 2.0).abs() < 1e-12 && found.observed.is_empty());
    assert!((found.active - december.active).0.abs() < 1e-9);
}

#[test]
fn the_last_count_has_no_band_and_a_target_before_it_no_answer() {
    let mut scenario = file::read(&json("track-binjai.json")).unwrap().into_scenario();
    let error = ModelError { sigma: Percent(2.0), count: 4 };
    let found = tracked(&scenario, error).unwrap();
    let (first, last) = (found.bands[0], found.observed[2]);
    assert_eq!(first.month, last.month);
    assert!((first.p10 - last.coverage).0.abs() < 1e-9 && (first.p90 - last.coverage).0.abs() < 1e-9);
    scenario.region.observations[2].month = Month::december(2025);
    assert_eq!(tracked(&scenario, error), None);
}
