//! `jangkau project - --lines`: one scenario a line in, one result a line out, whatever the lines are.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::Path;

use jangkau::cli::{DONE, REFUSED, Streams, run};
use jangkau::codec::file;
use jangkau::model::{Month, table};
use serde_json::Value;

/// Gives its bytes a few at a time, as a slow pipe does.
struct Trickle<'a>(&'a [u8], usize);

impl Read for Trickle<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.1.min(self.0.len()).min(into.len());
        into[..count].copy_from_slice(&self.0[..count]);
        self.0 = &self.0[count..];
        Ok(count)
    }
}

fn call(input: &mut dyn Read, output: &mut dyn Write, further: &[&str]) -> (u8, String) {
    let arguments: Vec<OsString> =
        ["project", "-", "--lines"].iter().chain(further).map(OsString::from).collect();
    let mut errors = Vec::new();
    let status = run(&arguments, "C", &mut Streams { input, output, errors: &mut errors });
    (status, String::from_utf8(errors).unwrap())
}

fn results(input: &[u8], at_once: usize) -> (u8, Vec<Value>) {
    let mut output = Vec::new();
    let (status, errors) = call(&mut Trickle(input, at_once), &mut output, &[]);
    assert_eq!(errors, "");
    let output = String::from_utf8(output).unwrap();
    (status, output.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

fn example() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/example.json");
    let scenario: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    scenario.to_string()
}

#[test]
fn a_line_is_the_table_in_short() {
    let line = example();
    let (status, results) = results(line.as_bytes(), usize::MAX);
    let rows = table(&file::read(&line).unwrap().scenario).rows;
    let (last, december) =
        (rows.last().unwrap(), rows.iter().find(|row| row.month == Month::december(2025)).unwrap());
    assert_eq!((status, results.len()), (DONE, 1), "the last line needs no end");
    let result = &results[0];
    assert_eq!((&result["line"], &result["code"]), (&Value::from(1), &Value::from("12.75")));
    assert_eq!(result["month"], last.month.to_string());
    assert_eq!(result["active"].as_f64(), Some(last.active.0));
    assert_eq!(result["coverage_percent"].as_f64(), Some(last.coverage.0));
    let cost: f64 = rows.iter().map(|row| row.cost.total().0).sum();
    assert!((result["cost"].as_f64().unwrap() - cost).abs() < 1e-3);
    let target = &result["targets"][1];
    assert_eq!(target["year"], 2025);
    assert_eq!(target["coverage_percent"].as_f64(), Some(december.coverage.0));
    assert_eq!(target["reached"], true);
    let printed = &result["targets"][0];
    assert!(printed["gap_workers"].as_f64().unwrap() > 0.0 && printed["reached"] == false);
}

#[test]
fn lines_keep_their_order_and_bad_ones_their_number() {
    let good = example();
    let mut input = String::new();
    for place in 0..3_000 {
        match place % 7 {
            3 => input.push_str("{\"format\":\"jangkau-scenario\"\n"),
            5 => input.push_str(" \t\n"),
            6 => input.push_str(&good.replace("97777", "1").replace('\n', "")),
            _ => input.push_str(&good.replace("Binjai, CSR 1 miliar", &format!("plan {place}"))),
        }
        if place % 7 != 3 && place % 7 != 5 {
            input.push_str(if place % 2 == 0 { "\r\n" } else { "\n" });
        }
    }
    let (status, results) = results(input.as_bytes(), 70_001);
    assert_eq!(status, REFUSED);
    let answered: Vec<usize> = (0..3_000).filter(|place| place % 7 != 5).collect();
    assert_eq!(results.len(), answered.len());
    for (result, place) in results.iter().zip(answered) {
        assert_eq!(result["line"], place + 1);
        let is_bad = place % 7 == 3 || place % 7 == 6;
        assert_eq!(result.get("error").is_some(), is_bad, "{result}");
        if !is_bad {
            assert_eq!(result["name"], format!("plan {place}"));
        } else if place % 7 == 6 {
            assert!(result["error"].as_str().unwrap().contains("/region/active"), "{result}");
        }
    }
}

#[test]
fn a_line_without_end_is_refused_and_the_next_one_read() {
    let long = format!("{{\"name\":\"{}\"}}", "x".repeat(3_000_000));
    let input = format!("{long}\n{}\n\u{fffd}\n", example());
    for at_once in [usize::MAX, 99_991] {
        let (status, results) = results(&[input.as_bytes(), b"\xff\xfe\xfd\n"].concat(), at_once);
        assert_eq!(status, REFUSED);
        assert_eq!(results.len(), 4);
        assert!(results[0]["error"].as_str().is_some_and(|text| text.len() < 200), "{}", results[0]);
        assert_eq!(results[1]["code"], "12.75");
        assert!(results[2]["error"].is_string() && results[3]["error"].is_string());
    }
}

#[test]
fn whoever_waits_for_an_answer_gets_it_before_the_next_line() {
    /// Gives a line only when as many results as lines have come.
    struct Conversation<'a> {
        lines: usize,
        given: usize,
        answered: &'a std::cell::Cell<usize>,
    }
    impl Read for Conversation<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            assert_eq!(self.answered.get(), self.given, "an answer is late");
            if self.given == self.lines {
                return Ok(0);
            }
            self.given += 1;
            let line = example() + "\n";
            into[..line.len()].copy_from_slice(line.as_bytes());
            Ok(line.len())
        }
    }
    struct Count<'a>(&'a std::cell::Cell<usize>);
    impl Write for Count<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.set(self.0.get() + bytes.split(|byte| *byte == b'\n').count() - 1);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let answered = std::cell::Cell::new(0);
    let mut input = Conversation { lines: 5, given: 0, answered: &answered };
    assert_eq!(call(&mut input, &mut Count(&answered), &[]).0, DONE);
    assert_eq!(answered.get(), 5);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_mistake() {
    struct Closed;
    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let line = example();
    assert_eq!(call(&mut line.as_bytes(), &mut Closed, &[]), (DONE, String::new()));
    let (status, errors) = call(&mut line.as_bytes(), &mut Vec::new(), &["--format", "csv", "--lang", "en"]);
    assert_eq!(status, REFUSED);
    assert!(errors.starts_with("jangkau: --format does not go together with --lines"), "{errors}");
}
