//! Cells as a file holds them, before anybody knows what they mean.

use crate::model::Month;

/// How a workbook shows a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberLook {
    /// As a number.
    Plain,
    /// As a percentage: 0.17 is shown as 17 %.
    Percent,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum TableCell {
    /// Nothing.
    #[default]
    Blank,
    /// Letters, without blanks around them.
    Text(String),
    /// A number of a workbook.
    Number(f64, NumberLook),
    /// A date of a workbook.
    Month(Month),
    /// A formula without a stored result.
    Uncomputed,
    /// A formula whose result is an error.
    Broken,
}

impl TableCell {
    /// The cell of a piece of text.
    pub fn of_text(text: &str) -> Self {
        let clean = text.trim_matches(|letter: char| {
            letter.is_whitespace() || matches!(letter, '\u{feff}' | '\u{200b}' | '\u{a0}')
        });
        if clean.is_empty() {
            return Self::Blank;
        }
        Self::Text(clean.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Its letters; empty for anything else.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// As it would be shown.
    pub fn shown(&self) -> String {
        match self {
            Self::Blank | Self::Uncomputed | Self::Broken => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(value, NumberLook::Plain) => value.to_string(),
            Self::Number(value, NumberLook::Percent) => format!("{}%", figure(value * 100.0)),
            Self::Month(month) => month.to_string(),
        }
    }

    /// Whether there is anything but what says that nothing is known.
    pub fn is_filled(&self) -> bool {
        !self.is_no_data()
    }

    /// Whether it says that nothing is known: blank, `-`, `n/a`, `belum`.
    pub fn is_no_data(&self) -> bool {
        match self {
            Self::Blank => true,
            Self::Text(text) => is_no_data(text),
            _ => false,
        }
    }
}

/// A number without the dust of a multiplication.
fn figure(value: f64) -> f64 {
    (value * 1e10).round() / 1e10
}

/// Words for "nothing is known".
const NO_DATA: [&str; 14] = [
    "n/a",
    "na",
    "#n/a",
    "n.a.",
    "null",
    "nan",
    "none",
    "belum",
    "belum ada",
    "belum ada data",
    "tidak ada data",
    "tidak tersedia",
    "no data",
    "not available",
];

fn is_no_data(text: &str) -> bool {
    let is_dash =
        |letter: char| matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '?' | '\u{2026}');
    text.chars().all(|letter| is_dash(letter) || letter.is_whitespace())
        || NO_DATA.contains(&text.to_lowercase().as_str())
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetRow {
    /// Its number as the file counts, from 1.
    pub number: usize,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
    /// Its cells, from the first column on.
    pub cells: Vec<TableCell>,
}

impl SheetRow {
    /// The cell in a column; blank beyond the end.
    pub fn at(&self, column: usize) -> &TableCell {
        const BLANK: &TableCell = &TableCell::Blank;
        self.cells.get(column).unwrap_or(BLANK)
    }

    /// Whether nothing stands in it.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| *cell == TableCell::Blank)
    }
}

/// A sheet of a workbook, or a whole text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableSheet {
    /// Its name; empty for a text.
    pub name: String,
    /// Whether the workbook hides it.
    pub is_hidden: bool,
    /// Its rows that are not blank, in order.
    pub rows: Vec<SheetRow>,
}
