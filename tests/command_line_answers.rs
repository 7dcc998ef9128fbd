//! The answers on the command line: shapes of docs/contracts.md, the same numbers as the table, and refusals.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::ffi::OsString;
use std::path::Path;

use jangkau::cli::{DONE, REFUSED, Streams, run};
use jangkau::codec::{file, table};
use jangkau::model::{self, Lever, Month, Scenario};
use jangkau::state::ComparedPlan;
use jangkau::text::Lang;
use jangkau::view::answers::Samples;
use jangkau::view::workbench::{ChanceRun, comparison, project};
use serde_json::Value;

fn path(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name).to_string_lossy().into_owned()
}

fn example() -> String {
    path("tests/files/example.json")
}

/// Exit status, standard output, standard error.
fn call(arguments: &[&str], input: &str) -> (u8, String, String) {
    let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
    let (mut input, mut output, mut errors) = (input.as_bytes(), Vec::new(), Vec::new());
    let mut streams = Streams { input: &mut input, output: &mut output, errors: &mut errors };
    let status = run(&arguments, "C", &mut streams);
    (status, String::from_utf8(output).unwrap(), String::from_utf8(errors).unwrap())
}

fn answer(arguments: &[&str]) -> Value {
    let (status, output, errors) = call(arguments, "");
    assert_eq!((status, errors.as_str()), (DONE, ""), "{arguments:?}");
    serde_json::from_str(&output).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// Exactly these keys: what docs/contracts.md promises, and what is told besides.
fn has(value: &Value, promised: &[&str], besides: &[&str]) {
    let mut expected = [promised, besides].concat();
    let mut found = keys(value);
    expected.sort_unstable();
    found.sort_unstable();
    assert_eq!(found, expected);
}

fn scenario() -> Scenario {
    file::read(&std::fs::read_to_string(example()).unwrap()).unwrap().into_scenario()
}

/// Coverage in December of 2025, by the exported table.
fn december(scenario: &Scenario) -> f64 {
    let rows: Value = serde_json::from_str(&table::json(&model::table(scenario))).unwrap();
    let rows = rows.as_array().unwrap();
    rows.iter().find(|row| row["month"] == "2025-12").unwrap()["coverage_percent"].as_f64().unwrap()
}

#[test]
fn solve_gives_values_that_reach() {
    let answer = answer(&["solve", &example(), "--target", "2025:50"]);
    assert_eq!(answer["target"], serde_json::json!({"year": 2025, "percent": 50}));
    let levers = answer["levers"].as_array().unwrap();
    let ids: Vec<_> = levers.iter().map(|lever| lever["lever"].as_str().unwrap()).collect();
    assert_eq!(ids, ["wage_enrolment", "self_paid_enrolment", "csr", "non_asn", "retention"]);
    assert!(levers.iter().any(|lever| lever["reached"] == true));
    for answer in levers {
        has(answer, &["lever", "reached", "value", "coverage_percent_at_max"], &["met"]);
        let lever = Lever::parse(answer["lever"].as_str().unwrap()).unwrap();
        let with = |value: f64| {
            let mut moved = scenario();
            lever.set(&mut moved, value, Month::december(2025));
            december(&moved)
        };
        assert_eq!(answer["reached"].as_bool().unwrap(), !answer["value"].is_null());
        if let Some(value) = answer["value"].as_f64() {
            assert!(with(value) >= 50.0);
            assert!(with(value - 1e-6 * lever.range(&scenario()).high) < 50.0);
        }
        let at_max = answer["coverage_percent_at_max"].as_f64().unwrap();
        assert!((with(lever.range(&scenario()).high) - at_max).abs() < 1e-9);
    }
}

#[test]
fn a_target_of_the_file_needs_no_percentage() {
    assert_eq!(
        answer(&["solve", &example(), "--target", "2025"]),
        answer(&["solve", &example(), "--target=2025:37.1"])
    );
}

#[test]
fn explain_closes_and_agrees_with_the_table() {
    let answer = answer(&["explain", &example(), "--year", "2025"]);
    assert_eq!(self::answer(&["explain", &example(), "--target", "2025:37.1"]), answer);
    has(&answer, &["year", "baseline", "plan", "shares"], &[]);
    has(&answer["plan"], &["active", "coverage_percent"], &[]);
    has(&answer["baseline"], &["active", "coverage_percent"], &[]);
    has(&answer["shares"][0], &["part", "workers", "points"], &[]);
    let plan = &answer["plan"]["coverage_percent"];
    assert!((plan.as_f64().unwrap() - december(&scenario())).abs() < 1e-9);
    for (share, of) in [("workers", "active"), ("points", "coverage_percent")] {
        let shares = answer["shares"].as_array().unwrap().iter();
        let sum: f64 = shares.map(|row| row[share].as_f64().unwrap()).sum();
        let change = answer["plan"][of].as_f64().unwrap() - answer["baseline"][of].as_f64().unwrap();
        assert!((sum - change).abs() < 1e-9, "{share}");
    }
}

#[test]
fn sure_obeys_the_ranges_of_the_file() {
    let file = std::fs::read_to_string(example()).unwrap();
    let narrow =
        r#""ranges": { "quota_acceptance": [0.9, 0.9], "wage_exit_per_month": [0.02, 0.024] }, "plan": "#;
    let narrow = file.replacen(r#""plan": "#, narrow, 1);
    let ask = |file: &str| {
        let arguments = ["sure", "-", "--target", "2025:45", "--draws", "512", "--parameters-only"];
        let (status, output, errors) = call(&arguments, file);
        assert_eq!((status, errors.as_str()), (DONE, ""));
        serde_json::from_str::<Value>(&output).unwrap()
    };
    let (model, own) = (ask(&file), ask(&narrow));
    let width = |answer: &Value| {
        let band = &answer["bands"][14];
        band["p90"].as_f64().unwrap() - band["p10"].as_f64().unwrap()
    };
    assert!(width(&own) < width(&model), "{} < {}", width(&own), width(&model));
    let bounds = |answer: &Value, id: &str| {
        let row =
            answer["tornado"].as_array().unwrap().iter().find(|row| row["parameter"] == id).unwrap().clone();
        (row["low"].as_f64().unwrap(), row["high"].as_f64().unwrap())
    };
    assert_eq!(bounds(&own, "wage_exit_per_month"), (0.02, 0.024));
    assert_eq!(bounds(&model, "wage_exit_per_month"), (0.0135, 0.0293));
}

#[test]
fn sure_is_wider_with_the_model_error() {
    let arguments = ["sure", &example(), "--target", "2025:45", "--draws", "256"];
    let with = answer(&arguments);
    let without = answer(&[&arguments[..], &["--parameters-only"]].concat());
    for answer in [&with, &without] {
        has(answer, &["draws", "probability", "bands", "tornado"], &["model_error_points"]);
        assert_eq!(answer["draws"], 256);
        assert_eq!(answer["bands"].as_array().unwrap().len(), 27);
        has(&answer["bands"][0], &["month", "p10", "p50", "p90"], &[]);
        has(
            &answer["tornado"][0],
            &["parameter", "low", "high", "coverage_percent_at_low", "coverage_percent_at_high"],
            &[],
        );
    }
    let width = |answer: &Value| {
        let band = &answer["bands"][26];
        band["p90"].as_f64().unwrap() - band["p10"].as_f64().unwrap()
    };
    assert!(width(&with) > width(&without) + 0.5);
    assert_eq!((&with["tornado"], without["model_error_points"].as_f64()), (&without["tornado"], Some(0.0)));
}

#[test]
fn cheapest_reaches_and_costs_what_the_table_says() {
    let answer =
        answer(&["cheapest", &example(), "--target", "2025", "--limit", "non_asn=0..0", "--lasting"]);
    has(&answer, &["reached", "gap_bound", "plans"], &["rests_on", "limits"]);
    has(&answer["rests_on"][0], &["parameter", "cost", "cost_of_plan_if_doubled", "changes_plan"], &[]);
    assert_eq!(answer["reached"], true);
    let mut before = 0.0;
    for plan in answer["plans"].as_array().unwrap() {
        let besides = ["active", "lowest_coverage_percent_after", "set_aside_by_payer"];
        has(plan, &["levers", "cost", "cost_by_payer", "coverage_percent", "lasts"], &besides);
        let mut moved = scenario();
        for (id, value) in plan["levers"].as_object().unwrap() {
            Lever::parse(id).unwrap().set(&mut moved, value.as_f64().unwrap(), Month::december(2025));
        }
        let rows = model::table(&moved).rows;
        let cost: f64 =
            rows.iter().filter(|row| row.month <= Month::december(2025)).map(|row| row.cost.total().0).sum();
        let said = plan["cost"].as_f64().unwrap();
        assert!((said - cost).abs() <= 1e-9 * cost && said >= before);
        let parts: f64 =
            plan["cost_by_payer"].as_object().unwrap().values().map(|cost| cost.as_f64().unwrap()).sum();
        assert!((parts - cost).abs() <= 1e-9 * cost);
        for (payer, budget) in plan["set_aside_by_payer"].as_object().unwrap() {
            let paid = plan["cost_by_payer"].get(payer).and_then(Value::as_f64).unwrap_or_default();
            let budgets = moved.plan.sponsorships.iter().filter(|own| own.payer.id() == payer);
            let own: f64 = budgets.map(|own| own.budget_per_year.0 * f64::from(own.years)).sum();
            assert!(budget.as_f64().unwrap() == own && paid <= own, "{payer}: {budget}, {own}, {paid}");
        }
        assert!(december(&moved) >= 37.1 - 1e-9 && plan["lasts"] == true);
        before = said;
    }
}

#[test]
fn out_of_reach_names_the_limits() {
    let answer = answer(&["cheapest", &example(), "--target", "2024"]);
    assert_eq!((&answer["reached"], answer["plans"].as_array().unwrap().len()), (&Value::Bool(false), 1));
    assert_eq!(answer["limits"][0]["limit"], "evidence");
    has(&answer["limits"][0], &["limit", "of", "points", "enough"], &[]);
}

#[test]
fn backtest_prints_the_errors() {
    let answer = answer(&["backtest", &path("src/data/backtest_cases.json")]);
    has(&answer, &["cases", "mean_absolute_error_points", "bias_points"], &["model_error_points"]);
    let first = &answer["cases"][0];
    let observed = ["id", "region", "same_base", "month", "observed_active", "observed_percent"];
    let projected = ["projected_active", "projected_percent", "error_points"];
    has(first, &[&observed[..], &projected[..]].concat(), &["error_workers"]);
    let (status, output, errors) = call(&["backtest", &example()], "");
    assert_eq!((status, output.as_str()), (REFUSED, ""));
    assert!(errors.contains("example.json: Not a file of cases"), "{errors}");
}

#[test]
fn what_cannot_be_answered_is_said_and_nothing_is_printed() {
    let file = example();
    let wrong: [(&[&str], &str); 13] = [
        (&["solve", &file], "--target is missing"),
        (&["solve", &file, "--target", "2026"], "no target of 2026"),
        (&["solve", &file, "--target", "2025:120"], "from 0 to 100"),
        (&["solve", &file, "--target", "2023:30"], "before the baseline"),
        (&["solve", &file, "--target", "2027:30"], "after the last projected month"),
        (&["solve", &file, "--target", "soon"], "--target must be"),
        (&["solve", &file, "--target", "2025:NaN"], "--target must be"),
        (&["explain", &file, "--year", "2030"], "after the last projected month"),
        (&["explain", &file, "--lasting", "--year", "2025"], "unknown option: --lasting"),
        (&["sure", &file, "--target", "2025", "--draws", "0"], "--draws must be"),
        (&["cheapest", &file, "--target", "2025", "--limit", "csr=5..1"], "the least is above the most"),
        (&["cheapest", &file, "--target", "2025", "--limit", "non_asn=0..2"], "between 0 and 1"),
        (&["cheapest", &file, "--target", "2025", "--limit", "sponsorship_9=0..1"], "no lever sponsorship_9"),
    ];
    for (arguments, sentence) in wrong {
        let (status, output, errors) = call(arguments, "");
        assert_eq!((status, output.as_str()), (REFUSED, ""), "{arguments:?}");
        assert!(errors.contains(sentence), "{arguments:?}: {errors}");
    }
}

/// All keys at any depth, but for those that are data.
fn collect(value: &Value, keys: &mut Vec<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        keys.push(key.clone());
        if ["cost_by_payer", "set_aside_by_payer"].contains(&key.as_str()) {
            // Payers are data; what is said of each is not.
            value.as_object().into_iter().flatten().for_each(|(_, money)| collect(money, keys));
        } else if !["levers", "cost", "enrolled_by_plan"].contains(&key.as_str()) || value.is_array() {
            collect(value, keys);
        }
    }
    for value in value.as_array().into_iter().flatten() {
        collect(value, keys);
    }
}

/// Every key that a command prints stands in its help, and nothing else does.
#[test]
fn the_help_shows_what_is_printed() {
    let (status, help, _) = call(&["--help"], "");
    assert_eq!(status, DONE);
    let shape = |command: &str| {
        let rest = help.split_once(&format!("\n  {command} ")).unwrap().1;
        let lines = rest.lines().enumerate().take_while(|(at, line)| *at == 0 || line.starts_with("      "));
        let text: String = lines.map(|(_, line)| line).collect();
        let mut keys: Vec<String> =
            text.split('"').skip(1).step_by(2).filter(|key| !key.is_empty()).map(str::to_owned).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    };
    let (file, cases) = (example(), path("src/data/backtest_cases.json"));
    let track = path("tests/answer-vectors/track-binjai.json");
    let timing = path("tests/answer-vectors/timing-binjai.json");
    let ended = path("tests/vectors/binjai-csr-six-months.json");
    let calls: [(&str, &[&[&str]]); 9] = [
        ("project", &[&["project", &file]]),
        ("solve", &[&["solve", &file, "--target", "2025"]]),
        (
            "cheapest",
            &[
                &["cheapest", &file, "--target", "2024"],
                &["cheapest", &file, "--target", "2025"],
                &["cheapest", &timing, "--target", "2025", "--within"],
                &["cheapest", &ended, "--target", "2024", "--within"],
            ],
        ),
        ("explain", &[&["explain", &file, "--year", "2025"]]),
        ("sure", &[&["sure", &file, "--target", "2025", "--draws", "16"]]),
        ("track", &[&["track", &track, "--draws", "16"]]),
        ("timing", &[&["timing", &timing, "--target", "2025"]]),
        ("compare", &[&["compare", &file, &track, "--draws", "16"]]),
        ("backtest", &[&["backtest", &cases]]),
    ];
    for (command, calls) in calls {
        let mut keys = Vec::new();
        for arguments in calls {
            collect(&answer(arguments), &mut keys);
        }
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(shape(command), keys, "{command}");
    }
}

#[test]
fn an_addition_beyond_half_of_the_record_has_the_careful_one_beside_it() {
    let file = path("tests/answer-vectors/timing-binjai.json");
    let within = |target: &str| answer(&["cheapest", &file, "--target", target, "--within"]);
    let found = within("2025:40");
    let rate = |plan: &Value| plan["levers"]["self_paid_enrolment"].as_f64().unwrap();
    let (first, careful) = (&found["plans"][0], &found["half_record"]);
    assert!(rate(first) > 0.01 && rate(careful) <= 0.01 + 1e-12, "{first} {careful}");
    assert!(careful["coverage_percent"].as_f64() >= Some(40.0 - 1e-9));
    assert!(careful["cost"].as_f64() > first["cost"].as_f64());
    assert_eq!(within("2025:36")["half_record"], Value::Null, "what was entered is enough");
}

#[test]
fn track_says_the_difference_of_segments_that_were_counted_and_of_no_others() {
    let text = std::fs::read_to_string(path("tests/answer-vectors/track-binjai.json")).unwrap();
    let mut file: Value = serde_json::from_str(&text).unwrap();
    file["region"]["observations"][0]["wage"] = 12_000.into();
    let (status, output, _) = call(&["track", "-", "--draws", "16"], &file.to_string());
    assert_eq!(status, DONE);
    let found: Value = serde_json::from_str(&output).unwrap();
    let (month, told) = (&found["observed"][0]["month"], &found["observed"][0]["difference_by_segment"]);
    let rows = answer(&["project", &path("tests/answer-vectors/track-binjai.json")]);
    let row = rows.as_array().unwrap().iter().find(|row| row["month"] == *month).unwrap();
    let expected = 12_000.0 - row["wage"].as_f64().unwrap();
    assert!((told["wage"].as_f64().unwrap() - expected).abs() < 1e-6, "{told}");
    assert_eq!(told.as_object().unwrap().len(), 1);
    assert_eq!(found["observed"][1].get("difference_by_segment"), None);
}

#[test]
fn track_carries_the_plan_on_from_the_last_count() {
    let file = path("tests/answer-vectors/track-binjai.json");
    let found = answer(&["track", &file, "--draws", "512"]);
    let central = found["central"]["active"].as_f64().unwrap();
    assert_eq!(found["observed"].as_array().unwrap().len(), 3);
    assert_eq!(found["bands"][0]["month"], "2025-06");
    assert!((central - 34_388.525_245).abs() < 1e-3, "{central}");
    assert_eq!(found, answer(&["track", &file, "--target", "2025:37.1", "--draws", "512"]));
    let (status, output, errors) = call(&["track", &file, "--target", "2024"], "");
    assert_eq!((status, output.as_str()), (REFUSED, ""));
    assert!(errors.contains("the target of 2024-12 is not after the last count (2025-06)"), "{errors}");
}

#[test]
fn compare_prints_each_plan_and_what_differs() {
    let (one, other) = (example(), path("tests/vectors/binjai-csr-six-months.json"));
    let found = answer(&["compare", &one, &other, "--target", "2025", "--draws", "512"]);
    let plans = found["plans"].as_array().unwrap();
    let promised = ["name", "coverage_percent", "lowest_after_percent", "active", "cost", "cost_by_payer"];
    for plan in plans {
        let besides = ["target", "targets", "lowest_percent", "lowest_month"];
        has(plan, &[&promised[..], &["probability", "stop"]].concat(), &besides);
    }
    assert_eq!(plans[0]["name"], "Binjai, CSR 1 miliar");
    assert_eq!(plans[0]["coverage_percent"].as_f64().unwrap(), december(&scenario()));
    let sure = answer(&["sure", &one, "--target", "2025", "--draws", "512"]);
    assert_eq!(plans[0]["probability"], sure["probability"]);
    let csr = &plans[1]["cost_by_payer"]["csr"];
    assert_eq!((csr["set_aside"].as_f64(), csr["paid"].as_f64()), (Some(1e9), Some(8e8)));
    let rate = &found["differences"].as_array().unwrap().iter();
    let rate = rate.clone().find(|row| row["pointer"] == "/plan/wage_enrolment/rate_per_month").unwrap();
    assert_eq!(rate["values"], serde_json::json!([0.02, null]));
    assert_eq!(rate["directions"], serde_json::json!(["same", "removed"]));
    let same = answer(&["compare", &one, &one, "--draws", "16"]);
    assert_eq!(same["differences"], serde_json::json!([]));
    assert_eq!(same["plans"][0], same["plans"][1]);
    for (arguments, sentence) in [
        (vec!["compare", &one], "two files or more"),
        (vec!["compare", &one, &other, "--target", "2026"], "example.json: the file has no target of 2026"),
        (vec!["compare", &one, "nowhere.json"], "nowhere.json cannot be read"),
    ] {
        let (status, output, errors) = call(&arguments, "");
        assert_eq!((status, output.as_str()), (REFUSED, ""), "{arguments:?}");
        assert!(errors.contains(sentence), "{arguments:?}: {errors}");
    }
}

/// Every number of the screen's table is that of the command line.
#[test]
fn the_table_on_screen_has_the_numbers_of_compare() {
    let files = [
        "tests/vectors/binjai-csr-six-months.json",
        "tests/vectors/binjai-csr-renewed.json",
        "tests/answer-vectors/timing-binjai.json",
    ];
    let files = files.map(path);
    let arguments: Vec<&str> = ["compare"].into_iter().chain(files.iter().map(String::as_str)).collect();
    let printed = answer(&arguments);
    let plans: Vec<ComparedPlan> = files
        .iter()
        .enumerate()
        .map(|(place, file)| {
            let document =
                file::read(&std::fs::read_to_string(file).unwrap()).unwrap().into_scenario().into();
            ComparedPlan { key: String::new(), name: file.clone(), document, is_current: place == 1 }
        })
        .collect();
    let projected = project(&plans, None, &[]);
    let mut samples = Samples::default();
    let run = |plan| {
        let mut run = ChanceRun::new(plan, &mut samples);
        (0..20).find_map(|_| run.step())
    };
    let chances: Vec<_> = projected.iter().map(run).collect();
    let view = comparison(&projected, &chances, Lang::Id);
    let exact = |id: &str, place: usize| {
        let row = view.results.iter().flatten().find(|row| row.id == id);
        row.unwrap_or_else(|| panic!("no row {id}")).cells[place].exact
    };
    for (place, plan) in printed["plans"].as_array().unwrap().iter().enumerate() {
        let number = |key: &str| plan[key].as_f64();
        assert_eq!(view.heads[place].exact, number("coverage_percent"));
        assert_eq!(exact("members", place), number("active"));
        assert_eq!(exact("lowest", place), number("lowest_percent"));
        assert_eq!(exact("after", place), number("lowest_after_percent"));
        assert_eq!(exact("stops", place), number("stop"));
        assert_eq!(exact("paid", place), number("cost"));
        assert_eq!(exact("chance", place), number("probability"));
        let payers = plan["cost_by_payer"].as_object().unwrap();
        for (payer, money) in payers {
            assert_eq!(exact(&format!("paid-{payer}"), place), money["paid"].as_f64(), "{payer}");
        }
        let set_aside: f64 = payers.values().map(|money| money["set_aside"].as_f64().unwrap()).sum();
        assert!((exact("set-aside", place).unwrap() - set_aside).abs() < 1e-3);
        for target in plan["targets"].as_array().unwrap() {
            let year = target["year"].as_i64().unwrap();
            if year != plan["target"]["year"].as_i64().unwrap() {
                assert_eq!(exact(&format!("coverage-{year}"), place), target["coverage_percent"].as_f64());
            }
        }
    }
}

#[test]
fn from_here_prints_a_file_that_goes_on() {
    let file = path("tests/answer-vectors/track-binjai.json");
    let (status, output, note) = call(&["track", &file, "--from-here"], "");
    assert_eq!(status, DONE);
    let start =
        "June 2025 is the new baseline: 26,300 members of 99,000 eligible workers. Carried over: 1 programme";
    assert!(note.starts_with(start), "{note}");
    let next = file::read(&output).unwrap().into_scenario();
    assert_eq!(next.region.baseline_month, Month::parse("2025-06").unwrap());
    let (status, _, errors) = call(&["project", "-"], &output);
    assert_eq!((status, errors.as_str()), (DONE, ""));
    for (arguments, sentence) in [
        (
            vec!["track", &file, "--from-here", "--target", "2025"],
            "--target does not go together with --from-here",
        ),
        (vec!["track", &example(), "--from-here"], "the file has nothing that was counted"),
    ] {
        let (status, output, errors) = call(&arguments, "");
        assert_eq!((status, output.as_str()), (REFUSED, ""), "{arguments:?}");
        assert!(errors.contains(sentence), "{arguments:?}: {errors}");
    }
}

#[test]
fn timing_prints_what_no_other_dates_beat() {
    let file = path("tests/answer-vectors/timing-binjai.json");
    let found = answer(&["timing", &file, "--target", "2025"]);
    has(&found, &["entered", "frontier", "exact"], &[]);
    let keys = ["coverage_percent", "lowest_percent", "mean_percent", "lowest_after_percent", "cost"];
    for plan in found["frontier"].as_array().unwrap().iter().chain([&found["entered"]]) {
        has(plan, &[&keys[..], &["programmes"]].concat(), &[]);
        has(&plan["programmes"][0], &["sponsorship", "first_month", "months"], &["people"]);
    }
    // What has begun by today is as it is: the other programme starts in July.
    let later = answer(&["timing", &file, "--target", "2025", "--today", "2025-04"]);
    for plan in later["frontier"].as_array().unwrap() {
        assert_eq!(plan["programmes"][1]["first_month"], "2025-03");
        assert!(plan["programmes"][0]["first_month"].as_str().unwrap() >= "2025-05");
    }
    let one_month = answer(&["timing", &file, "--target", "2025", "--least", "1"]);
    let highest = |answer: &Value| answer["frontier"][0]["coverage_percent"].as_f64().unwrap();
    assert!(highest(&one_month) > highest(&found) && highest(&found) > highest(&later));
    for (arguments, sentence) in [
        (["timing", &file, "--target", "2025", "--least", "13"], "--least must be one of 1 ... 12"),
        (["timing", &file, "--target", "2025", "--today", "soon"], "--today must be one of 2026-11"),
        (["timing", &file, "--target", "2025", "--draws", "5"], "unknown option: --draws"),
    ] {
        let (status, output, errors) = call(&arguments, "");
        assert_eq!((status, output.as_str()), (REFUSED, ""), "{arguments:?}");
        assert!(errors.contains(sentence), "{arguments:?}: {errors}");
    }
}

/// The command line has no clock: the month is an option, and moves only what is new in a plan whose target lies ahead.
#[test]
fn what_is_new_starts_after_the_month_that_is_named() {
    let most = |file: &str, lever: &str, more: &[&str]| {
        let file = path(file);
        let found = answer(&[&["solve", file.as_str(), "--target", "2025:60"], more].concat());
        let rows = found.as_array().unwrap_or_else(|| found["levers"].as_array().unwrap());
        let row = rows.iter().find(|row| row["lever"] == lever).unwrap();
        row["coverage_percent_at_max"].as_f64().unwrap()
    };
    let new = |more: &[&str]| most("tests/vectors/binjai-baseline.json", "wage_enrolment", more);
    assert!(new(&["--today", "2025-06"]) < new(&[]), "six months instead of fourteen");
    assert_eq!(new(&["--today", "2023-06"]), new(&[]), "a month before the baseline");
    assert_eq!(new(&["--today", "2026-11"]), new(&[]), "all that is asked for is over");
    // Where the plan has the lever its months stay.
    let planned = |more: &[&str]| most("tests/files/example.json", "wage_enrolment", more);
    assert_eq!(planned(&["--today", "2025-06"]), planned(&[]));
}

/// A picture that is made after the target's December tells it in the past.
#[test]
fn a_card_of_a_month_that_is_over_says_so() {
    let file = example();
    let card = |more: &[&str]| call(&[&["card", file.as_str(), "--lang", "id"], more].concat(), "").1;
    assert!(card(&["--today", "2026-11"]).contains("sedianya "), "{}", card(&["--today", "2026-11"]));
    assert!(!card(&[]).contains("sedianya ") && !card(&["--today", "2024-11"]).contains("sedianya "));
    assert_eq!(call(&["card", &file, "--today", "soon"], "").0, REFUSED);
}
