#!/usr/bin/env bash
# What rust_xlsxwriter is told to store as the text result of a formula is stored as a number where it looks like one.
#
# One would think: set_result("12.10") stores the text 12.10, as write_string does, so a code shown by a formula is right
# in every reader that computes nothing.
# Seen: 12.1 0 100000 for the results "12.10", "" and "1e5": calamine reads floats, and the zero behind the code is gone.
# What follows: formulas return numbers alone; codes and words are plain cells, verdicts are number formats.
# Versions: rust_xlsxwriter 0.102.0, calamine 0.38.0.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need cargo

mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "finding"
version = "0.0.0"
edition = "2024"

[dependencies]
calamine = "=0.38.0"
rust_xlsxwriter = "=0.102.0"
TOML
cat > src/main.rs <<'RUST'
use calamine::{Reader, Xlsx};
use rust_xlsxwriter::{Formula, Workbook};

fn main() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, result) in ["12.10", "", "1e5"].into_iter().enumerate() {
        let formula = Formula::new("=INDEX(B:B,1)").set_result(result);
        sheet.write_formula(row as u32, 0, formula).unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let mut read: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
    let cells = read.worksheet_range("Sheet1").unwrap();
    let cells: Vec<String> = cells.rows().map(|row| format!("{:?}", row[0])).collect();
    println!("{}", cells.join(" "));
}
RUST
expect "what calamine reads" "Float(12.1) Float(0.0) Float(100000.0)" "$(cargo run -q)"
done_expecting
