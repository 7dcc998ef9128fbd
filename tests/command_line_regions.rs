//! `jangkau regions`: a table in, an answer for each row out.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::ffi::OsString;
use std::path::Path;

use jangkau::cli::{DONE, REFUSED, Streams, run};
use jangkau::data::{RegionFigures, places};
use jangkau::model::{
    Enrolment, Month, Payer, Percent, RegionRow, Rupiah, Scenario, Sponsorship, Workers, table,
};
use serde_json::{Value, json};

fn path(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name).to_string_lossy().into_owned()
}

/// Exit status, standard output, standard error, for a table on standard input.
fn call(input: &str, further: &[&str]) -> (u8, String, String) {
    let arguments: Vec<OsString> =
        ["regions", "-", "--lang", "en"].iter().chain(further).map(OsString::from).collect();
    let (mut input, mut output, mut errors) = (input.as_bytes(), Vec::new(), Vec::new());
    let mut streams = Streams { input: &mut input, output: &mut output, errors: &mut errors };
    let status = run(&arguments, "C", &mut streams);
    (status, String::from_utf8(output).unwrap(), String::from_utf8(errors).unwrap())
}

fn example() -> String {
    std::fs::read_to_string(path("tests/files/regions.csv")).unwrap()
}

fn answer(further: &[&str]) -> Value {
    let further = [&["--target", "2027", "--draws", "64"], further].concat();
    let (status, output, errors) = call(&example(), &further);
    assert_eq!((status, errors.as_str()), (DONE, ""));
    serde_json::from_str(&output).unwrap()
}

fn rows(answer: &Value) -> &Vec<Value> {
    answer["regions"].as_array().unwrap()
}

/// A file with `text` that goes away with the test.
struct Plan(std::path::PathBuf);

impl Plan {
    fn new(name: &str, plan: &Value) -> Self {
        let path = std::env::temp_dir().join(format!("jangkau-{}-{name}.json", std::process::id()));
        std::fs::write(&path, plan.to_string()).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Plan {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Binjai as the planner has it from its row.
fn binjai() -> Scenario {
    let row = RegionRow {
        code: "12.75".into(),
        name: "Kota Binjai".into(),
        eligible: Some(Workers(97_777.0)),
        active: Some(Workers(24_386.0)),
        month: Month::parse("2024-10"),
        ..RegionRow::default()
    };
    let RegionFigures::Counted(scenario) = RegionFigures::of(&row) else { panic!() };
    Scenario { horizon: Month::december(2027), ..*scenario }
}

fn december(scenario: &Scenario) -> (f64, f64) {
    let rows = table(scenario).rows;
    let last = rows.last().unwrap();
    (last.active.0, last.coverage.0)
}

#[test]
fn every_row_has_the_numbers_of_the_planner() {
    let answer = answer(&["--purse", "3000000000", "--aim", "people"]);
    let row = rows(&answer).iter().find(|row| row["code"] == "12.75").unwrap();
    let without = december(&binjai());
    assert_eq!(row["baseline_percent"].as_f64(), Some(without.1), "to the last bit");
    assert_eq!(row["plan_percent"].as_f64(), Some(without.1));
    let allocation = row["allocation"].as_f64().unwrap();
    let mut planned = binjai();
    let terms = Sponsorship::once(Payer::Apbd, Month::december(2027) + -11, 12);
    planned.plan.sponsorships.push(Sponsorship { budget_per_year: Rupiah(allocation), ..terms });
    let (active, coverage) = december(&planned);
    assert_eq!(row["coverage_percent"].as_f64(), Some(coverage));
    assert_eq!(row["gap_workers"].as_f64(), Some(Percent(45.0).of(Workers(97_777.0)).0 - active));
    assert_eq!(row["bought_workers"].as_f64(), Some(active - without.0));
    planned.plan.sponsorships[0].budget_per_year = Rupiah(row["cost_to_target"].as_f64().unwrap());
    assert!((december(&planned).1 - 45.0).abs() < 1e-6);
}

#[test]
fn what_is_not_known_is_null_and_in_no_sum() {
    let answer = answer(&["--purse", "3000000000", "--aim", "lowest"]);
    let of = |code: &str| rows(&answer).iter().find(|row| row["code"] == code).unwrap();
    for (key, value) in of("12.10").as_object().unwrap() {
        assert!(["code", "name"].contains(&key.as_str()) || value.is_null(), "{key}");
    }
    let percent_alone = of("12.77");
    for key in ["eligible", "gap_workers", "cost_to_target", "allocation", "bought_workers"] {
        assert!(percent_alone[key].is_null(), "{key} without a base");
    }
    assert!(percent_alone["gap_points"].as_f64().unwrap() > 0.0 && percent_alone["probability"].is_f64());
    assert!(of("12.08")["coverage_percent"].is_null(), "members without a base");
    let given: f64 = rows(&answer).iter().filter_map(|row| row["allocation"].as_f64()).sum();
    assert!((given + answer["left"].as_f64().unwrap() - 3e9).abs() < 1e-3);
    // The lowest are at one level, and nobody below them could be lifted.
    let lifted =
        rows(&answer).iter().filter(|row| row["allocation"].as_f64().is_some_and(|money| money > 0.0));
    let levels: Vec<f64> = lifted.map(|row| row["coverage_percent"].as_f64().unwrap()).collect();
    assert!(levels.len() > 1 && levels.iter().all(|level| (level - levels[0]).abs() < 1e-6), "{levels:?}");
}

#[test]
fn regions_reach_their_targets_in_the_order_of_their_cost() {
    let free = answer(&[]);
    let mut costs: Vec<(f64, &str)> = rows(&free)
        .iter()
        .filter_map(|row| Some((row["cost_to_target"].as_f64()?, row["code"].as_str()?)))
        .collect();
    costs.sort_by(|one, other| one.0.total_cmp(&other.0));
    assert!(costs.len() == 4 && rows(&free).iter().all(|row| row["allocation"].is_null()), "{costs:?}");
    let purse = costs[0].0 + costs[1].0 + 1e6;
    let answer = answer(&["--purse", &purse.to_string(), "--aim", "regions"]);
    for row in rows(&answer).iter().filter(|row| row["allocation"].is_f64()) {
        let is_paid = costs[..2].iter().any(|(_, code)| row["code"] == *code);
        assert_eq!(row["reaches"], is_paid, "{row}");
        assert_eq!(row["allocation"].as_f64().unwrap() > 0.0, is_paid);
    }
    assert!((answer["left"].as_f64().unwrap() - 1e6).abs() < 1e-3 && answer["exact"] == true);
}

#[test]
fn limits_bind() {
    let further = [
        "--purse",
        "9e9",
        "--aim",
        "people",
        "--limit",
        "12.75=1000000..2000000",
        "--limit",
        "12.09=5e8..5e8",
    ];
    let answer = answer(&further);
    let of = |code: &str| {
        rows(&answer).iter().find(|row| row["code"] == code).unwrap()["allocation"].as_f64().unwrap()
    };
    assert!((1e6..=2e6).contains(&of("12.75")) && of("12.09") == 5e8);
    for (limit, sentence) in [
        ("12.10=0..1", "--limit 12.10: the table has no such region"),
        ("12.75=2..1", "--limit must be one of"),
        ("12.75=1e10..1e10", "--purse is smaller than what the regions get at least, Rp10,000,000,000"),
    ] {
        let (status, output, errors) =
            call(&example(), &["--target", "2027", "--purse", "9e9", "--aim", "people", "--limit", limit]);
        assert_eq!((status, output.as_str()), (REFUSED, ""));
        assert!(errors.contains(sentence), "{errors}");
    }
}

#[test]
fn lines_and_csv_are_the_same_rows() {
    let purse = ["--purse", "3000000000", "--aim", "regions"];
    let whole = answer(&purse);
    let all = |format: &str| {
        let further = [&["--target", "2027", "--draws", "64", "--format", format], &purse[..]].concat();
        let (status, output, errors) = call(&example(), &further);
        assert_eq!((status, errors.as_str()), (DONE, ""));
        output
    };
    let lines: Vec<Value> = all("ndjson").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (last, regions) = lines.split_last().unwrap();
    assert_eq!(regions, rows(&whole));
    assert_eq!((&last["left"], &last["aim"]), (&whole["left"], &json!("regions")));
    let csv = all("csv");
    let table: Vec<Vec<&str>> = csv.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(table.len(), 1 + regions.len());
    for (cells, row) in table[1..].iter().zip(regions) {
        for (heading, cell) in table[0].iter().zip(cells) {
            let text = match &row[*heading] {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                Value::Number(number) => {
                    assert_eq!(cell.parse::<f64>().unwrap(), number.as_f64().unwrap(), "{heading}");
                    continue;
                }
                other => other.to_string(),
            };
            assert_eq!(text, *cell, "{heading}");
        }
    }
}

#[test]
fn a_common_plan_has_money_by_uncovered_workers() {
    let enrolment = json!({"rate_per_month": 0.01, "from": "2026-12"});
    let programme = json!({"payer": "csr", "budget_per_year": 2_000_000, "months": 6, "package": "jkk_jkm",
                           "first_month": "2027-07"});
    let plan = json!({"wage_enrolment": enrolment, "sponsorships": [programme]});
    let file = Plan::new("common", &plan);
    let answer = answer(&["--plan", file.path()]);
    let row = rows(&answer).iter().find(|row| row["code"] == "12.75").unwrap();
    let mut planned = binjai();
    let thousands = planned.region.informal_room().0 / 1_000.0;
    planned.plan.wage_enrolment =
        Some(Enrolment { rate_per_month: 0.01, from: Month::december(2026), until: None });
    let terms = Sponsorship::once(Payer::Csr, Month::december(2027) + -5, 6);
    planned.plan.sponsorships.push(Sponsorship { budget_per_year: Rupiah(2e6 * thousands), ..terms });
    assert_eq!(row["plan_percent"].as_f64(), Some(december(&planned).1));
    assert_eq!(row["coverage_percent"], row["plan_percent"], "no purse");
    // The cost to target is money beyond the plan's own, on the same terms.
    planned.plan.sponsorships[0].budget_per_year += Rupiah(row["cost_to_target"].as_f64().unwrap());
    assert!((december(&planned).1 - 45.0).abs() < 1e-6);
}

#[test]
fn a_scenario_is_a_common_plan_too() {
    let mut scenario: Value =
        serde_json::from_str(&std::fs::read_to_string(path("tests/files/example.json")).unwrap()).unwrap();
    scenario["plan"] = json!({"sponsorships": [{"payer": "apbd", "budget_per_year": 1_000_000_000, "months": 12,
                              "package": "jkk_jkm", "first_month": "2027-01"}]});
    scenario["horizon"] = json!("2027-12");
    let file = Plan::new("scenario", &scenario);
    let answer = answer(&["--plan", file.path()]);
    let row = rows(&answer).iter().find(|row| row["code"] == "12.75").unwrap();
    let mut planned = binjai();
    let own = 97_777.0 * 0.6 - 5_633.0;
    let terms = Sponsorship::once(Payer::Apbd, Month::december(2027) + -11, 12);
    let budget = Rupiah(1e9 / own * planned.region.informal_room().0);
    planned.plan.sponsorships.push(Sponsorship { budget_per_year: budget, ..terms });
    assert!((row["plan_percent"].as_f64().unwrap() - december(&planned).1).abs() < 1e-9);
}

#[test]
fn bad_rows_are_said_and_the_rest_goes_on() {
    let input = "code,name,eligible,active,percent,month,target_2027\n\
                 12.09,Asahan,98000,,41.39,2025-10,45\n\
                 12.09,Asahan,98000,,41.39,2025-10,45\n\
                 12.75,Binjai,97777,124386,,2024-10,45\n\
                 12.71,Medan,800000,444400,,2028-09,45\n\
                 12.20,Padang Lawas Utara,87000,dua,,2024-07,45\n\
                 12.05,Langkat,210000,61400,,,42\n";
    let (status, output, errors) = call(input, &["--target", "2027", "--draws", "8"]);
    assert_eq!(status, REFUSED);
    let answer: Value = serde_json::from_str(&output).unwrap();
    assert_eq!(rows(&answer).len(), 1);
    let refused: Vec<u64> =
        answer["refused"].as_array().unwrap().iter().map(|it| it["row"].as_u64().unwrap()).collect();
    assert_eq!(refused, [3, 4, 5, 6, 7]);
    for sentence in [
        "-: 7: The month of its figures is required.",
        "-: 3: Kabupaten Asahan already stands in row 2 with the same figures; the first is used.",
        "-: 4: There are more active members (124,386) than eligible workers (97,777).",
        "-: 5: The figures of 2028-09 are later than the target of 2027-12.",
        "-: 6: ",
    ] {
        assert!(errors.contains(sentence), "{errors}");
    }
}

#[test]
fn more_rows_than_are_answered_are_said_once() {
    let names: Vec<&str> = places().map(|place| place.name).collect();
    let rows = names.iter().cycle().take(5_003).map(|name| format!("{name},100000,30000,2025-10\n"));
    let input = "name,eligible,active,month\n".to_owned() + &rows.collect::<String>();
    let (status, output, errors) = call(&input, &["--target", "2027", "--draws", "1", "--format", "ndjson"]);
    assert_eq!((status, output.lines().count()), (REFUSED, names.len()));
    assert_eq!(errors.lines().filter(|line| line.contains("5,000")).count(), 1);
}

#[test]
fn what_is_wrong_with_the_question_is_said() {
    let pppk = json!({"pppk_full_time": {"workers": 5, "from": "2027-01"}});
    let pppk = Plan::new("pppk", &pppk);
    let wrong = json!({"wage_enrolment": {"rate_per_month": 2, "from": "2027-01"}});
    let wrong = Plan::new("wrong", &wrong);
    for (further, sentence) in [
        (&["--target", "2027", "--plan", pppk.path()][..], "pppk_full_time counts the people of one region"),
        (&["--target", "2027", "--plan", wrong.path()], "/plan/wage_enrolment/rate_per_month: "),
        (&["--target", "2027", "--purse", "5"], "--aim is missing"),
        (&["--target", "2027", "--aim", "people"], "--purse is missing"),
        (&["--target", "2027", "--limit", "12.75=0..5"], "--purse is missing"),
        (&["--target", "2027", "--purse", "-5", "--aim", "people"], "--purse must be one of"),
        (
            &["--target", "2027", "--purse", "5", "--aim", "all"],
            "--aim must be one of people, regions, lowest",
        ),
        (&["--target", "2027", "--format", "xml"], "--format must be one of json, csv, ndjson"),
        (&["--purse", "5", "--aim", "people"], "--target is missing"),
    ] {
        let (status, output, errors) = call(&example(), further);
        assert_eq!((status, output.as_str()), (REFUSED, ""), "{further:?}");
        assert!(errors.contains(sentence), "{further:?}: {errors}");
    }
    let (status, _, errors) = call("name,target\nAsahan,45\n", &["--target", "2027"]);
    assert_eq!(status, REFUSED);
    assert!(errors.contains("names no year. Write, for example"), "{errors}");
}
