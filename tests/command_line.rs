//! The command line: what goes to which stream, and the exit status.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use jangkau::cli::{DONE, REFUSED, Streams, run};

fn path(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name).to_string_lossy().into_owned()
}

/// Exit status, standard output, standard error.
fn call(arguments: &[&str], locale: &str, input: &str) -> (u8, String, String) {
    let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
    let (mut input, mut output, mut errors) = (input.as_bytes(), Vec::new(), Vec::new());
    let mut streams = Streams { input: &mut input, output: &mut output, errors: &mut errors };
    let status = run(&arguments, locale, &mut streams);
    (status, String::from_utf8(output).unwrap(), String::from_utf8(errors).unwrap())
}

#[test]
fn a_scenario_becomes_a_table() {
    let file = path("files/example.json");
    let (status, json, errors) = call(&["project", &file], "C", "");
    assert_eq!((status, errors.as_str()), (DONE, ""));
    assert!(json.starts_with('[') && serde_json::from_str::<serde_json::Value>(&json).is_ok());
    let (status, csv, errors) = call(&["project", &file, "--format", "csv"], "C", "");
    assert_eq!((status, errors.as_str()), (DONE, ""));
    assert!(csv.starts_with(
        "month,eligible,wage,non_asn,self_paid,sponsored,construction,other,grace,active,coverage_percent,"
    ));
    assert_eq!(call(&["--format=csv", "project", &file], "C", "").1, csv);
}

#[test]
fn a_dash_is_standard_input() {
    let text = std::fs::read_to_string(path("files/example.json")).unwrap();
    let from_file = call(&["project", &path("files/example.json")], "C", "");
    assert_eq!(call(&["project", "-"], "C", &text), from_file);
}

#[test]
fn a_table_is_checked_to_its_last_row_and_above_five_megabytes_refused() {
    let table = |width: usize| {
        let row =
            |number: u32| format!("2025-{:02};{};{}\n", number % 12 + 1, 30_000 + number, "x".repeat(width));
        "Bulan;Peserta aktif;Keterangan\n".to_owned() + &(0..4_000).map(row).collect::<String>()
    };
    let large = table(1_000);
    assert!((4_000_000..5_000_000).contains(&large.len()));
    let (status, json, errors) = call(&["check", "-"], "C", &large);
    assert_eq!((status, errors.as_str()), (DONE, ""));
    assert!(json.contains("\"line\":4001") || json.contains("4001"), "the last row is missing");
    let (status, json, errors) = call(&["check", "-"], "C", &table(1_300));
    assert_eq!((status, json.as_str()), (REFUSED, ""));
    assert!(errors.contains("5 MB"), "{errors}");
}

#[test]
fn refusals_name_file_and_field_and_leave_the_output_empty() {
    let text = std::fs::read_to_string(path("files/example.json")).unwrap();
    let text = text.replace("97777", "0").replace("\"months\": 6", "\"months\": 600");
    let (status, output, errors) = call(&["project", "-"], "id_ID.UTF-8", &text);
    assert_eq!((status, output.as_str()), (REFUSED, ""));
    assert_eq!(errors.lines().count(), 2, "{errors}");
    assert!(
        errors.starts_with("-: /plan/sponsorships/0/months: Bulan perlindungan program ke-1 harus"),
        "{errors}"
    );
    let text = text.replace("\"months\": 600", "\"months\": 6");
    let (_, _, errors) = call(&["project", "-", "--lang", "en"], "id_ID.UTF-8", &text);
    assert_eq!(
        errors,
        "-: /region/eligible_workers: Eligible workers must be above 0 and at most 1,000,000,000 people.\n"
    );
}

#[test]
fn the_language_is_that_of_the_system() {
    let first = |locale: &str| call(&["project", "-"], locale, "[").2.split(' ').nth(1).unwrap().to_owned();
    for locale in ["id", "id_ID.UTF-8", "ID_ID", "id.utf8", "id@euro"] {
        assert_eq!(first(locale), "Berkas", "{locale}");
    }
    for locale in ["", "C", "en_GB.UTF-8", "idx", "POSIX"] {
        assert_eq!(first(locale), "The", "{locale}");
    }
}

#[test]
fn wrong_arguments_are_said_with_the_usage() {
    let file = path("files/example.json");
    let wrong: [&[&str]; 9] = [
        &[],
        &["project"],
        &["proyek", &file],
        &["project", &file, &file],
        &["project", &file, "--format"],
        &["project", &file, "--format=xlsx"],
        &["project", &file, "--lang", "de"],
        &["project", &file, "--verbose"],
        &["project", "--", "--format"],
    ];
    for arguments in wrong.iter().take(8) {
        let (status, output, errors) = call(arguments, "C", "");
        assert_eq!((status, output.as_str()), (REFUSED, ""), "{arguments:?}");
        assert!(
            errors.starts_with("jangkau: ") && errors.contains("Usage: jangkau project FILE"),
            "{errors}"
        );
    }
    let (status, output, errors) = call(wrong.last().unwrap(), "C", "");
    assert_eq!((status, output.as_str()), (REFUSED, ""));
    assert!(errors.starts_with("jangkau: --format cannot be read: "), "{errors}");
}

#[test]
fn help_and_version_are_output() {
    assert_eq!(call(&["--version"], "C", "").1, concat!("jangkau ", env!("CARGO_PKG_VERSION"), "\n"));
    let (status, help, errors) = call(&["--help"], "id", "");
    assert_eq!((status, errors.as_str()), (DONE, ""));
    assert!(help.starts_with("Pemakaian: jangkau project BERKAS"));
}

#[test]
fn a_file_too_large_is_not_read_to_its_end() {
    let (status, output, errors) = call(&["project", "-"], "C", &format!("{{{}", " ".repeat(1_000_000)));
    assert_eq!((status, output.as_str()), (REFUSED, ""));
    assert_eq!(errors, "-: The file is too large: 1,000,000 bytes at most.\n");
}

/// A stream that nobody reads any more, or that is full.
struct Broken(io::ErrorKind);

impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_is_no_error_and_a_full_disk_is_one() {
    for (kind, expected) in [(io::ErrorKind::BrokenPipe, DONE), (io::ErrorKind::StorageFull, REFUSED)] {
        let mut errors = Vec::new();
        let (mut input, mut output) = (io::empty(), Broken(kind));
        let mut streams = Streams { input: &mut input, output: &mut output, errors: &mut errors };
        assert_eq!(run(&["--help".into()], "C", &mut streams), expected);
        assert_eq!(errors.is_empty(), expected == DONE);
    }
}

#[test]
fn the_program_itself_behaves_so() {
    let program = env!("CARGO_BIN_EXE_jangkau");
    let file = path("files/example.json");
    let run = |arguments: &[&str], lang: &str| {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", lang)
            .stdin(Stdio::null());
        command.output().unwrap()
    };
    let done = run(&["project", &file], "C");
    assert_eq!(done.status.code(), Some(0));
    assert_eq!(String::from_utf8(done.stdout).unwrap(), call(&["project", &file], "C", "").1);
    let refused = run(&["project", "-"], "id_ID.UTF-8");
    assert_eq!(refused.status.code(), Some(2));
    assert!(refused.stdout.is_empty());
    assert!(String::from_utf8(refused.stderr).unwrap().starts_with("-: Berkas ini kosong."));
}

/// The readable page of the card shows it, and a portal without frames may.
#[test]
fn the_picture_of_the_first_region_is_up_to_date() {
    let (status, picture, errors) =
        call(&["card", &path("e2e/regions/12.75-0.json"), "--lang", "id"], "C", "");
    assert_eq!((status, errors.as_str()), (DONE, ""));
    assert!(picture.len() < 60_000, "{} bytes", picture.len());
    let kept = std::fs::read_to_string(path("golden/kartu.svg")).unwrap();
    assert!(
        kept == picture,
        "after a change of model, words or drawing, look at the new picture and keep it:\n\
         cargo run --no-default-features --bin jangkau -- card tests/e2e/regions/12.75-0.json --lang id >tests/golden/kartu.svg"
    );
}
