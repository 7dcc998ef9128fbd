//! Text in cells: CSV with commas or semicolons, tabs of a clipboard, in the encodings that offices save.

use std::io::Cursor;

use csv_reader::{Reader, ReaderBuilder, StringRecord};

use super::cell::{SheetRow, TableCell, TableSheet};

/// What may stand between cells, the likeliest first.
const SEPARATORS: [u8; 4] = [b'\t', b';', b',', b'|'];
/// Records that the separator is found in.
const SAMPLE: usize = 40;

/// The letters of a text: UTF-8, UTF-16 with its mark ("Unicode text"), else the Windows code page of Western Europe.
pub fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ if is_wide(bytes) => utf16(bytes, u16::from_le_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
            Err(_) => bytes.iter().map(|byte| windows(*byte)).collect(),
        },
    }
}

/// Whether bytes are UTF-16 without its mark, as clipboards and programs write it: every second one is 0.
pub fn is_wide(bytes: &[u8]) -> bool {
    let pairs = bytes.chunks_exact(2).take(200);
    let (all, wide) =
        (pairs.len(), pairs.filter(|pair| pair.first() != Some(&0) && pair.get(1) == Some(&0)).count());
    all > 3 && wide * 10 >= all * 9
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok()).map(unit);
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// What stands at 0x80 to 0x9f in Windows-1252, which is Latin-1 elsewhere. `encoding_rs` would bring the tables of all
/// encodings of the web, three times the rest of the reader.
const WINDOWS: [char; 32] = [
    '\u{20ac}', '\u{81}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{2c6}',
    '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8d}', '\u{17d}', '\u{8f}', '\u{90}', '\u{2018}',
    '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2dc}', '\u{2122}', '\u{161}',
    '\u{203a}', '\u{153}', '\u{9d}', '\u{17e}', '\u{178}',
];

/// The letter of a byte in Windows-1252.
fn windows(byte: u8) -> char {
    byte.checked_sub(0x80).and_then(|place| WINDOWS.get(usize::from(place)).copied()).unwrap_or(byte as char)
}

/// Takes a text apart, some records at a time.
pub struct TextRows {
    reader: Reader<Cursor<Vec<u8>>>,
    record: StringRecord,
    length: usize,
    sheet: TableSheet,
}

impl TextRows {
    /// The rows of a text.
    pub fn new(text: &str) -> Self {
        // One kind of line end, and one behind the last line: so each record ends where its line does, and its number can be told.
        let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
        if let Some(tabbed) = tabbed(&text) {
            text = tabbed;
        }
        text.push('\n');
        let (separator, length) = (separator(&text), text.len());
        let reader = reader(separator).from_reader(Cursor::new(text.into_bytes()));
        Self { reader, record: StringRecord::new(), length, sheet: TableSheet::default() }
    }

    /// How much has been read, from 0 to 1.
    pub fn done(&self) -> f64 {
        self.reader.position().byte() as f64 / self.length.max(1) as f64
    }

    /// Reads at most `most` records; the sheet at the end of the text.
    pub fn step(&mut self, most: usize) -> Option<TableSheet> {
        for _ in 0..most {
            if !matches!(self.reader.read_record(&mut self.record), Ok(true)) {
                return Some(std::mem::take(&mut self.sheet));
            }
            // The position of a record itself is that of the blank lines before it.
            let inside = self.record.as_slice().matches('\n').count() as u64;
            let number = self.reader.position().line().saturating_sub(1 + inside) as usize;
            let cells = self.record.iter().map(TableCell::of_text).collect();
            let row = SheetRow { number, is_hidden: false, cells };
            if !is_rule(&row) {
                self.sheet.push(row);
            }
        }
        None
    }
}

/// Whether a row is a line that is drawn: `|---|---:|`.
fn is_rule(row: &SheetRow) -> bool {
    let texts = || row.cells.iter().map(TableCell::text);
    let is_line = |letter: char| matches!(letter, '-' | '=' | ':' | '+' | '_');
    texts().all(|text| text.chars().all(is_line)) && texts().any(|text| text.len() >= 3)
}

/// Columns that are apart by blanks alone, as text of a PDF or of a message has them, with tabs between them. Lines of
/// different numbers of cells lack some, and nobody knows which.
fn tabbed(text: &str) -> Option<String> {
    fn cells(line: &str) -> Vec<&str> {
        line.trim().split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect()
    }
    if text.contains(['\t', ';', '|', '"']) {
        return None;
    }
    let counts: Vec<usize> = text.lines().map(|line| cells(line).len()).filter(|count| *count > 0).collect();
    let cut = || counts.iter().filter(|count| **count > 1);
    let is_even = cut().all(|count| Some(count) == cut().next());
    let is_table = is_even && cut().count() > 1 && cut().count() * 2 >= counts.len();
    is_table.then(|| text.lines().map(|line| cells(line).join("\t")).collect::<Vec<_>>().join("\n"))
}

/// Rows may be of any length, and none is a heading yet.
fn reader(separator: u8) -> ReaderBuilder {
    let mut reader = ReaderBuilder::new();
    reader.delimiter(separator).has_headers(false).flexible(true);
    reader
}

/// The separator that cuts most lines into the same number of cells, more than one.
fn separator(text: &str) -> u8 {
    let score = |separator: u8| {
        let mut records = reader(separator).from_reader(text.as_bytes());
        let filled =
            |record: &StringRecord| record.iter().any(|cell| TableCell::of_text(cell) != TableCell::Blank);
        let records = records.records().map_while(Result::ok).filter(filled);
        let counts: Vec<usize> = records.take(SAMPLE).map(|record| record.len()).collect();
        let most = counts.iter().copied().max().unwrap_or(1);
        let widest = counts.iter().filter(|count| **count == most && most > 1).count();
        let cut = counts.iter().filter(|count| **count > 1).count();
        widest * 2 + cut
    };
    let mut best = (0, b',');
    for separator in SEPARATORS {
        let found = score(separator);
        if found > best.0 {
            best = (found, separator);
        }
    }
    best.1
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
        let mut rows = TextRows::new(text);
        let sheet = loop {
            if let Some(sheet) = rows.step(1) {
                break sheet;
            }
        };
        sheet
            .rows
            .into_iter()
            .map(|row| (row.number, row.cells.iter().map(TableCell::shown).collect()))
            .collect()
    }

    #[test]
    fn a_row_has_the_number_of_the_line_that_it_begins_in_whatever_ends_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "a;b", "", "", "\"c", "d\";e", ";", "f;\"g;\"\"h\"\"\""].join(end);
            for text in [text.clone(), text.clone() + end, text + end + end] {
                let expected = [(2, ["a", "b"]), (5, ["c d", "e"]), (8, ["f", "g;\"h\""])];
                let expected = expected.map(|(number, cells)| (number, cells.map(str::to_owned).to_vec()));
                assert_eq!(rows(&text), expected, "{text:?}");
            }
        }
    }

    #[test]
    fn bytes_of_western_windows_are_its_letters() {
        assert_eq!(decoded(b"caf\xe9 \x96 \x8a\x80"), "caf\u{e9} \u{2013} \u{160}\u{20ac}");
        assert_eq!(decoded(b"\xef\xbb\xbfa"), "a");
        assert_eq!(decoded(b"\xff\xfea\0b\0"), "ab");
    }
}
