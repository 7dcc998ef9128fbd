//! Text in cells: CSV with commas or semicolons, tabs of a clipboard, in the encodings that offices save.

use super::cell::{SheetRow, TableCell, TableSheet};

/// What may stand between cells, the likeliest first.
const SEPARATORS: [char; 4] = ['\t', ';', ',', '|'];
/// Records that the separator is found in.
const SAMPLE: usize = 40;

/// The letters of a text: UTF-8, UTF-16 with its mark ("Unicode text"), else the Windows code page of Western Europe.
pub fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
            Err(_) => bytes.iter().map(|byte| windows(*byte)).collect(),
        },
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok()).map(unit);
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The letters of Windows-1252 that differ from Latin-1 and stand in tables.
const fn windows(byte: u8) -> char {
    match byte {
        0x80 => '\u{20ac}',
        0x85 => '\u{2026}',
        0x91 | 0x92 => '\'',
        0x93 | 0x94 => '"',
        0x96 => '\u{2013}',
        0x97 => '\u{2014}',
        _ => byte as char,
    }
}

/// Takes a text apart, some records at a time.
pub struct TextRows {
    text: String,
    separator: char,
    at: usize,
    line: usize,
    sheet: TableSheet,
}

impl TextRows {
    /// The rows of a text.
    pub fn new(text: String) -> Self {
        let separator = separator(&text);
        Self { text, separator, at: 0, line: 1, sheet: TableSheet::default() }
    }

    /// How much has been read, from 0 to 1.
    pub fn done(&self) -> f64 {
        self.at as f64 / (self.text.len().max(1)) as f64
    }

    /// Reads at most `most` records; the sheet at the end of the text.
    pub fn step(&mut self, most: usize) -> Option<TableSheet> {
        for _ in 0..most {
            let rest = self.text.get(self.at..).unwrap_or_default();
            if rest.is_empty() {
                return Some(std::mem::take(&mut self.sheet));
            }
            let (cells, length) = record(rest, self.separator);
            let lines = rest.get(..length).unwrap_or_default().matches('\n').count();
            let row = SheetRow { number: self.line, is_hidden: false, cells };
            if !row.is_blank() {
                self.sheet.rows.push(row);
            }
            self.line += lines.max(1);
            self.at += length;
        }
        None
    }
}

/// The first record of a text and how many bytes it takes, its end among them.
fn record(text: &str, separator: char) -> (Vec<TableCell>, usize) {
    let (mut cells, mut cell, mut quoted, mut fresh) = (Vec::new(), String::new(), false, true);
    let mut letters = text.char_indices().peekable();
    let mut length = text.len();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' if quoted && letters.peek().is_some_and(|(_, next)| *next == '"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if fresh => quoted = true,
            _ if quoted => cell.push(letter),
            '\r' if letters.peek().is_some_and(|(_, next)| *next == '\n') => {}
            '\n' | '\r' => {
                length = at + 1;
                break;
            }
            _ if letter == separator => {
                cells.push(TableCell::of_text(&cell));
                cell.clear();
                fresh = true;
                continue;
            }
            _ => cell.push(letter),
        }
        fresh = fresh && letter.is_whitespace();
    }
    cells.push(TableCell::of_text(&cell));
    (cells, length)
}

/// The separator that cuts most lines into the same number of cells, more than one.
fn separator(text: &str) -> char {
    let score = |separator: &char| {
        let (mut counts, mut at) = (Vec::new(), 0);
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty() && counts.len() < SAMPLE) {
            let (cells, length) = record(rest, *separator);
            at += length;
            if cells.iter().any(|cell| *cell != TableCell::Blank) {
                counts.push(cells.len());
            }
        }
        let most = counts.iter().copied().max().unwrap_or(1);
        let widest = counts.iter().filter(|count| **count == most && most > 1).count();
        let cut = counts.iter().filter(|count| **count > 1).count();
        widest * 2 + cut
    };
    let mut best = (0, ',');
    for separator in SEPARATORS {
        let found = score(&separator);
        if found > best.0 {
            best = (found, separator);
        }
    }
    best.1
}
