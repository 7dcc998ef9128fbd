//! A workbook as data: sheets of cells. A formula is computed as it is put in, from cells that stand there already, so
//! every one carries its value; nothing can go round in a circle.

use std::collections::BTreeMap;

use super::at::At;
use super::formula::Formula;
use crate::text::Lang;

/// How a number is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NumberFormat {
    /// Nothing but text: codes stay as they are.
    Text,
    /// Whole numbers with their thousands.
    Count,
    /// Hundredths of a percent; the number is a fraction.
    Percent,
    /// The same with as many places more as it has, at most four.
    Rate,
    /// Money.
    Rupiah,
    /// Month and year, as a date, in a language.
    Month(Lang),
    /// Two places: points, chances.
    Hundredths,
    /// As it comes.
    Plain,
    /// 1 and 0 in two words.
    Word(&'static str, &'static str),
}

/// What a cell is for, which says what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CellLook {
    /// The title of a sheet.
    Title,
    /// The title of a part of a sheet.
    Section,
    /// The head of a column.
    Heading,
    /// What a row is.
    Label,
    /// What a number counts.
    Unit,
    /// An explanation.
    Note,
    /// Where a number comes from, on as many lines as it needs.
    Source,
    /// A number that follows.
    Figure,
    /// A number that matters most.
    Result,
    /// A number that may be changed; nothing else may.
    Entry,
}

/// How a cell looks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub struct Style {
    pub format: NumberFormat,
    pub look: CellLook,
}

impl Style {
    /// Text that looks so.
    pub const fn text(look: CellLook) -> Self {
        Self { format: NumberFormat::Text, look }
    }
}

/// What may be typed into a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Least and greatest number.
    pub allowed: (f64, f64),
    /// Whether it must be whole.
    pub is_whole: bool,
    /// What is said about another number.
    pub refusal: String,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Text.
    Text(String),
    /// An address that can be opened.
    Address(String),
    /// A number.
    Number(f64),
    /// A formula and its value.
    Formula(Formula, f64),
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct BookCell {
    pub content: Content,
    pub style: Style,
    pub entry: Option<Entry>,
}

/// A line of a chart: cells of a column.
#[derive(Clone, Debug, PartialEq)]
pub struct BookLine {
    /// The cell with its name.
    pub name: At,
    /// The first and the last cell of its numbers.
    pub values: (At, At),
    /// Whether it is a line, or marks at single months.
    pub is_line: bool,
}

/// A chart over months.
#[derive(Clone, Debug, PartialEq)]
pub struct BookChart {
    /// Its upper left corner.
    pub at: At,
    /// What it shows.
    pub title: String,
    /// The language of its months.
    pub lang: Lang,
    /// The first and the last cell of the months.
    pub months: (At, At),
    /// Its lines.
    pub lines: Vec<BookLine>,
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name: at most 31 letters, no spaces.
    pub name: String,
    /// Its cells by row and column.
    pub cells: BTreeMap<(u32, u16), BookCell>,
    /// Widths of columns, in digits: first column, last column, width.
    pub widths: Vec<(u16, u16, f64)>,
    /// Heights of rows that are not of one line, points.
    pub heights: Vec<(u32, f64)>,
    /// Rows and columns that stay in sight.
    pub frozen: (u32, u16),
    /// Whether anything may be typed anywhere.
    pub is_open: bool,
    /// Whether paper lies across.
    pub is_wide: bool,
    /// The last column that is printed; all where it is `None`.
    pub printed: Option<u16>,
    /// Its chart.
    pub chart: Option<BookChart>,
}

/// A workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// Its sheets in their order.
    pub sheets: Vec<Sheet>,
    /// Its title, for the properties of the file.
    pub title: String,
    /// Further properties of the file.
    pub properties: Vec<(&'static str, String)>,
    /// The day on which it is made; without one the file says nothing true about it.
    pub day: Option<(i32, u32, u32)>,
    /// Formulas in the order in which they were put in: each rests on those before it.
    order: Vec<At>,
}

impl Book {
    /// Adds a sheet and returns its place.
    pub fn sheet(&mut self, name: &str) -> usize {
        self.sheets.push(Sheet { name: name.to_owned(), ..Sheet::default() });
        self.sheets.len() - 1
    }

    /// Puts text into a cell; nothing where it is empty.
    pub fn text(&mut self, at: At, text: &str, look: CellLook) {
        if !text.is_empty() {
            self.put(at, Content::Text(text.to_owned()), Style::text(look), None);
        }
    }

    /// Puts an address into a cell.
    pub fn address(&mut self, at: At, address: &str) {
        self.put(at, Content::Address(address.to_owned()), Style::text(CellLook::Note), None);
    }

    /// Puts a number into a cell.
    pub fn number(&mut self, at: At, number: f64, style: Style) -> Formula {
        self.put(at, Content::Number(number), style, None);
        Formula::Cell(at)
    }

    /// Puts a number into a cell where it may be changed.
    pub fn entry(&mut self, at: At, number: f64, format: NumberFormat, entry: Entry) -> Formula {
        let style = Style { format, look: CellLook::Entry };
        self.put(at, Content::Number(number), style, Some(entry));
        Formula::Cell(at)
    }

    /// Puts a formula into a cell. What it reads stands there already.
    pub fn formula(&mut self, at: At, formula: Formula, style: Style) -> Formula {
        let value = formula.value(&|at| self.value(at));
        self.put(at, Content::Formula(formula, value), style, None);
        self.order.push(at);
        Formula::Cell(at)
    }

    /// The number in a cell; 0 where there is none.
    pub fn value(&self, at: At) -> f64 {
        match self.cell(at).map(|cell| &cell.content) {
            Some(Content::Number(number) | Content::Formula(_, number)) => *number,
            Some(Content::Text(_) | Content::Address(_)) | None => 0.0,
        }
    }

    /// The words in a cell; none where it holds something else.
    pub fn words(&self, at: At) -> &str {
        match self.cell(at).map(|cell| &cell.content) {
            Some(Content::Text(text)) => text,
            _ => "",
        }
    }

    /// Whether every number is one that a file can hold.
    pub fn is_finite(&self) -> bool {
        let mut cells = self.sheets.iter().flat_map(|sheet| sheet.cells.values());
        cells.all(|cell| match &cell.content {
            Content::Number(number) | Content::Formula(_, number) => number.is_finite(),
            Content::Text(_) | Content::Address(_) => true,
        })
    }

    /// Types another number into a cell and computes every formula again, as a spreadsheet does.
    #[cfg(test)]
    pub fn type_in(&mut self, typed: &[(At, f64)]) {
        for (at, number) in typed {
            self.put_value(*at, *number);
        }
        for at in self.order.clone() {
            let Some(Content::Formula(formula, _)) = self.cell(at).map(|cell| cell.content.clone()) else {
                continue;
            };
            let value = formula.value(&|at| self.value(at));
            self.put_value(at, value);
        }
    }

    #[cfg(test)]
    fn put_value(&mut self, at: At, number: f64) {
        let sheet = self.sheets.get_mut(at.sheet);
        let cell = sheet.and_then(|sheet| sheet.cells.get_mut(&(at.row, at.column)));
        if let Some(Content::Number(old) | Content::Formula(_, old)) = cell.map(|cell| &mut cell.content) {
            *old = number;
        }
    }

    fn cell(&self, at: At) -> Option<&BookCell> {
        self.sheets.get(at.sheet)?.cells.get(&(at.row, at.column))
    }

    fn put(&mut self, at: At, content: Content, style: Style, entry: Option<Entry>) {
        if let Some(sheet) = self.sheets.get_mut(at.sheet) {
            sheet.cells.insert((at.row, at.column), BookCell { content, style, entry });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_reads_what_stands_there() {
        let mut book = Book::default();
        let sheet = book.sheet("Satu");
        let at = |row| At { sheet, row, column: 0 };
        let style = || Style { format: NumberFormat::Count, look: CellLook::Figure };
        let two = book.number(at(0), 2.0, style());
        let four = book.formula(at(1), two.clone() * 2.0, style());
        book.formula(at(2), four / (two - 2.0), style());
        assert_eq!(book.value(at(1)), 4.0);
        assert!(!book.is_finite(), "a division by zero is no value");
    }
}
