//! Tables as offices send them, each read as stands beside it; and what is written comes back as it was.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use jangkau::cli::{Streams, run};
use jangkau::model::Month;
use jangkau::office::table::{
    Answers, DecimalMark, LyingAnswer, Meaning, NotATable, Progress, ReadRow, RowProblem, TableKind,
    TableQuestion, TableReader, TableReading, TableRecord, read,
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables")
}

/// What `jangkau check` says about a table: what it prints, or why it refuses.
fn checked(table: &Path) -> String {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let arguments = ["check".into(), "-".into(), "--lang".into(), "en".into()];
    let bytes = fs::read(table).unwrap();
    let mut input = bytes.as_slice();
    run(&arguments, "C", &mut Streams { input: &mut input, output: &mut output, errors: &mut errors });
    String::from_utf8(if output.is_empty() { errors } else { output }).unwrap()
}

/// Every table of the folder with the file of its reading.
fn tables() -> Vec<(PathBuf, PathBuf)> {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    let is_table = |path: &PathBuf| path.extension().is_some_and(|ext| ext != "json" && ext != "py");
    let beside = |path: PathBuf| {
        let name = format!("{}.json", path.file_name().unwrap().to_string_lossy());
        (path.clone(), path.with_file_name(name))
    };
    files.filter(is_table).map(beside).collect()
}

#[test]
fn every_table_is_read_as_stands_beside_it() {
    let tables = tables();
    assert!(tables.len() >= 140, "{}", tables.len());
    let mut different = Vec::new();
    for (table, expected) in tables {
        let found = checked(&table);
        if found != fs::read_to_string(&expected).unwrap_or_default() {
            different.push(format!("{}\n{found}", table.display()));
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn data_of_people_is_in_no_reading() {
    for (table, _) in tables() {
        let found = checked(&table);
        for secret in ["0000000000000001", "E+15", "1270000000000000", "Contoh Satu", "080000000000"] {
            assert!(!found.contains(secret), "{}: {secret}", table.display());
        }
    }
}

/// Numbers of both languages, written and read again.
#[test]
fn a_column_comes_back_as_it_was_written() {
    let values = [0.0, 7.0, 999.0, 1_000.0, 24_386.0, 97_777.0, 1_234_567.0];
    for (mark, group) in [(DecimalMark::Comma, '.'), (DecimalMark::Point, ',')] {
        let mut table = "Wilayah;Aktif;Cakupan (%);Bulan\n".to_owned();
        let places = [
            "Kota Binjai",
            "Kota Medan",
            "Kab. Asahan",
            "Kab. Langkat",
            "Kab. Karo",
            "Kab. Dairi",
            "Kab. Toba",
        ];
        for (at, (place, value)) in places.iter().zip(values).enumerate() {
            let percent = format!("{}{}{:02}", 10 + at, mark.letter(), at * 7);
            writeln!(table, "{place};{};{percent};2025-12", grouped(value, group)).unwrap();
        }
        let reading = read(table.as_bytes(), &Answers::default()).unwrap();
        assert_eq!((reading.refused.len(), reading.questions.len()), (0, 0), "{reading:?}");
        for (at, (row, value)) in reading.rows.iter().zip(values).enumerate() {
            let TableRecord::Region(region) = &row.record else { panic!("{row:?}") };
            assert_eq!(region.active.map(|people| people.0), Some(value));
            let percent = (10 + at) as f64 + (at * 7) as f64 / 100.0;
            assert_eq!(region.percent.map(|percent| percent.0), Some(percent));
        }
    }
}

fn grouped(value: f64, mark: char) -> String {
    let digits = format!("{value:.0}");
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[test]
fn more_rows_than_five_thousand_are_named_once_and_the_rest_is_read() {
    let mut table = "Sumber dana;Jumlah pekerja;Berakhir\n".to_owned();
    for _ in 0..5_010 {
        table += "CSR;10;Des 2026\n";
    }
    let reading = read(table.as_bytes(), &Answers::default()).unwrap();
    assert_eq!(reading.rows.len(), 5_000);
    assert_eq!(reading.refused.len(), 1);
    assert_eq!((reading.refused[0].number, &reading.refused[0].why), (5_002, &RowProblem::TooMany));
}

#[test]
fn more_than_five_million_bytes_are_refused() {
    let bytes = vec![b'1'; 5_000_001];
    assert_eq!(TableReader::new(bytes, Answers::default()).err(), Some(NotATable::TooLarge));
}

#[test]
fn rows_beyond_those_that_are_kept_are_named() {
    let mut table = "Kabupaten/Kota;Potensi;Aktif;Bulan\nKota Binjai;97.777;24.386;Okt 2024\n".to_owned();
    table += &"Sumber: contoh\n".repeat(25_000);
    let reading = read(table.as_bytes(), &Answers::default()).unwrap();
    assert_eq!(reading.rows.len(), 1);
    assert_eq!((reading.refused[0].number, &reading.refused[0].why), (20_001, &RowProblem::TooMany));
}

#[test]
fn a_long_table_is_read_in_many_steps() {
    let mut table = "Sumber dana;Jumlah pekerja;Berakhir\n".to_owned();
    for _ in 0..4_000 {
        table += "CSR;10;Des 2026\n";
    }
    let mut reader = TableReader::new(table.into_bytes(), Answers::default()).unwrap();
    let mut last = 0.0;
    let mut steps = 0;
    while let Progress::Under(done) = reader.step() {
        assert!((0.0..=1.0).contains(&done) && done >= last);
        (last, steps) = (done, steps + 1);
    }
    assert!(steps > 15);
}

#[test]
fn an_answer_takes_its_question_away() {
    use jangkau::data::CodeSystem;
    let table = fs::read(folder().join("four-digit-codes.csv")).unwrap();
    for (codes, name) in [(CodeSystem::Ministry, "Kota Binjai"), (CodeSystem::Statistics, "Kota Medan")] {
        let reading = read(&table, &Answers { codes: Some(codes), ..Answers::default() }).unwrap();
        assert!(reading.questions.is_empty() && reading.refused.is_empty());
        let TableRecord::Region(region) = &reading.rows[0].record else { panic!() };
        assert_eq!(region.name, name);
    }
    let table = fs::read(folder().join("shares.csv")).unwrap();
    let reading = read(&table, &Answers { shares: vec![(1, true)], ..Answers::default() }).unwrap();
    let TableRecord::Region(region) = &reading.rows[0].record else { panic!() };
    assert_eq!(region.percent.map(|percent| percent.0), Some(25.94));
    let table = fs::read(folder().join("hidden.xlsx")).unwrap();
    let reading = read(&table, &Answers { hidden_rows: Some(true), ..Answers::default() }).unwrap();
    assert_eq!((reading.rows.len(), reading.questions.len()), (3, 0));
}

/// The reading of a table of the folder with answers.
fn answered(name: &str, answers: &Answers) -> TableReading {
    read(&fs::read(folder().join(name)).unwrap(), answers).unwrap()
}

fn actives(reading: &TableReading) -> Vec<(String, Option<f64>)> {
    let active = |row: &ReadRow| match &row.record {
        TableRecord::Region(region) => (region.name.clone(), region.active.map(|people| people.0)),
        TableRecord::Month(observed) => (observed.month.to_string(), observed.active.map(|people| people.0)),
        other => panic!("{other:?}"),
    };
    reading.rows.iter().map(active).collect()
}

#[test]
fn of_columns_that_seem_to_say_the_same_the_one_that_is_meant_is_read() {
    for (place, people) in [(2, 20_000.0), (3, 24_386.0), (4, 26_000.0)] {
        let answers = Answers { meanings: vec![(place, Some(Meaning::Active))], ..Answers::default() };
        let reading = answered("several-years.csv", &answers);
        assert_eq!(reading.questions, [TableQuestion::Month], "the month is still to be said");
        assert_eq!(actives(&reading)[0], ("Kota Binjai".to_owned(), Some(people)));
    }
    // The last word counts.
    let said = vec![(4, Some(Meaning::Active)), (3, Some(Meaning::Active))];
    let reading = answered("several-years.csv", &Answers { meanings: said, ..Answers::default() });
    assert_eq!(actives(&reading)[0].1, Some(24_386.0));
    for (sheet, eligible) in [(0, 97_777.0), (1, 98_000.0)] {
        let reading = answered("two-sheets.xlsx", &Answers { sheet: Some(sheet), ..Answers::default() });
        let TableRecord::Region(region) = &reading.rows[0].record else { panic!() };
        assert_eq!(region.eligible.map(|people| people.0), Some(eligible));
    }
}

#[test]
fn of_several_months_of_several_regions_one_month_or_one_region_is_read() {
    let said = |lying| Answers { lying: Some(lying), ..Answers::default() };
    let september = said(LyingAnswer::Month(Month::new(2024, 9).unwrap()));
    let expected = [("Kota Binjai", 24_000.0), ("Kabupaten Asahan", 60_000.0)];
    let expected = expected.map(|(name, people)| (name.to_owned(), Some(people)));
    assert_eq!(actives(&answered("months-of-regions.csv", &september)), expected);
    let reading = answered("months-of-regions.csv", &said(LyingAnswer::Row(4)));
    let expected = [("2024-09", 60_000.0), ("2024-10", 61_020.0)];
    let expected = expected.map(|(month, people)| (month.to_owned(), Some(people)));
    assert_eq!((reading.kind, actives(&reading)), (TableKind::Months, expected.to_vec()));
    let reading = answered("sponsorships-of-regions.csv", &said(LyingAnswer::Row(3)));
    assert_eq!((reading.rows.len(), reading.questions.len()), (1, 0));
}

#[test]
fn cut_and_damaged_files_are_refused_or_read_and_never_stop_the_program() {
    for (table, _) in tables() {
        let bytes = fs::read(&table).unwrap();
        for part in 0..12 {
            let cut = &bytes[..bytes.len() * part / 12];
            let _ = read(cut, &Answers::default());
            let mut damaged = bytes.clone();
            if let Some(byte) = damaged.get_mut(bytes.len() * part / 12) {
                *byte ^= 0x55;
            }
            let _ = read(&damaged, &Answers::default());
        }
    }
    assert!(matches!(read(b"", &Answers::default()), Err(NotATable::Empty)));
    let open = read("Wilayah;Aktif\nKota Binjai;1.000".as_bytes(), &Answers::default()).unwrap();
    assert_eq!(open.questions, [TableQuestion::Month]);
}
