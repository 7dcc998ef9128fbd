#!/usr/bin/env bash
# The line that the csv crate gives for a record is that of the record before in files with CR LF, and that of blank lines.
#
# One would think: `record.position().line()` is the line that the record stands in, so a message may name it.
# Seen (csv 1.4.0): behind blank lines it is the first of them. With CR LF, which spreadsheets write, every record but the
# first is one line too low: a record ends at CR, and LF is counted with the next one. With CR alone all lines are line 1.
# What follows: give the reader one LF behind each line, and count back from `reader.position()` after the record: its line less
# one, less the line ends inside its cells.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need cargo

mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"

[dependencies]
csv = "=1.4.0"
TOML
cat > src/main.rs <<'RUST'
fn main() {
    for text in ["a\nb\nc\n", "a\n\n\nb\n", "a\r\nb\r\nc\r\n", "a\rb\rc\r"] {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let lines = reader.records().map(|record| {
            let record = record.unwrap();
            format!("{} {}", &record[0], record.position().unwrap().line())
        });
        println!("{}", lines.collect::<Vec<_>>().join(", "));
    }
    let text = "a\n\n\nb\n";
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut lines = Vec::new();
    while reader.read_record(&mut record).unwrap() {
        lines.push(format!("{} {}", &record[0], reader.position().line() - 1));
    }
    println!("{}", lines.join(", "));
}
RUST
mapfile -t seen < <(cargo run --quiet)
expect "lines that end in LF" "a 1, b 2, c 3" "${seen[0]}"
expect "blank lines between" "a 1, b 2" "${seen[1]}"
expect "lines that end in CR LF" "a 1, b 1, c 2" "${seen[2]}"
expect "lines that end in CR" "a 1, b 1, c 1" "${seen[3]}"
expect "counted back from the reader" "a 1, b 4" "${seen[4]}"
done_expecting
