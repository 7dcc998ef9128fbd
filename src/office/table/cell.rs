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
    /// A number that was merged over several rows.
    Joint,
}

impl TableCell {
    /// The cell of a piece of text.
    pub fn of_text(text: &str) -> Self {
        let seen: String;
        let text = if text.contains(is_unseen) {
            seen = text.chars().filter(|letter| !is_unseen(*letter)).collect();
            &seen
        } else {
            text
        };
        let words = unquoted(text.trim()).split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() { Self::Blank } else { Self::Text(words) }
    }

    /// Its letters; empty for anything else.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The year that it is, 2000 to 2099.
    pub fn year(&self) -> Option<i32> {
        let year = match self {
            Self::Number(value, NumberLook::Plain) if value.fract() == 0.0 => *value as i32,
            Self::Text(text) => text.parse().ok()?,
            _ => return None,
        };
        (2000..2100).contains(&year).then_some(year)
    }

    /// As it would be shown.
    pub fn shown(&self) -> String {
        match self {
            Self::Blank | Self::Uncomputed | Self::Broken | Self::Joint => String::new(),
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

/// Signs that are not seen: of direction, of no width, soft hyphens.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Without what keeps a spreadsheet from reading a text as a number: `="12.75"`, `'12.75`.
fn unquoted(text: &str) -> &str {
    let formula = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    formula.or_else(|| text.strip_prefix('\'')).unwrap_or(text)
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
    /// Cells that are merged downwards: first and last row by number, and the column.
    pub merged: Vec<(usize, usize, usize)>,
    /// Columns that the workbook hides, by first and last place.
    pub hidden_columns: Vec<(usize, usize)>,
    /// The number of the first row that is left out because there are too many.
    pub cut: Option<usize>,
    /// How many cells its rows have.
    pub(super) cells: usize,
}

/// Most rows of a sheet that are kept, those among them that are no figures, and most cells: what some bytes of an archive
/// repeat fills no memory.
const MOST_KEPT: usize = 20_000;
const MOST_CELLS: usize = 2_000_000;

impl TableSheet {
    /// Adds a row, unless it is blank or there are too many.
    pub fn push(&mut self, row: SheetRow) {
        if row.is_blank() || self.cut.is_some() {
            return;
        }
        if self.rows.len() >= MOST_KEPT || self.cells + row.cells.len() > MOST_CELLS {
            self.cut = Some(row.number);
            return;
        }
        self.cells += row.cells.len();
        self.rows.push(row);
    }

    /// Whether the workbook hides a column.
    pub fn hides(&self, column: usize) -> bool {
        self.hidden_columns.iter().any(|(first, last)| (*first..=*last).contains(&column))
    }
}
