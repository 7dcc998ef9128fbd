//! Workbooks of LibreOffice.

use std::rc::Rc;

use super::NotATable;
use super::cell::{NumberLook, SheetRow, TableCell, TableSheet};
use super::xml::{Token, Xml, part, value};
use crate::model::Month;

/// Tokens in a step.
const TOKENS: usize = 4_000;

/// Reads the sheets of a workbook.
pub struct OdsRows {
    xml: Xml,
    hidden_styles: Vec<String>,
    style: String,
    sheets: Vec<TableSheet>,
    row: SheetRow,
    repeated: usize,
    next: usize,
    columns: usize,
    cell: Option<(TableCell, usize, bool)>,
    text: String,
    takes: bool,
    aside: usize,
}

impl OdsRows {
    /// Starts on the workbook.
    pub fn new(bytes: &Rc<[u8]>) -> Result<Self, NotATable> {
        Ok(Self {
            xml: part(bytes, "content.xml")?.ok_or(NotATable::Damaged)?,
            hidden_styles: Vec::new(),
            style: String::new(),
            sheets: Vec::new(),
            row: SheetRow::default(),
            repeated: 1,
            next: 1,
            columns: 0,
            cell: None,
            text: String::new(),
            takes: false,
            aside: 0,
        })
    }

    /// How much has been read, from 0 to 1.
    pub fn done(&self) -> f64 {
        self.xml.done()
    }

    /// Goes on; the sheets at the end.
    pub fn step(&mut self) -> Result<Option<Vec<TableSheet>>, NotATable> {
        for _ in 0..TOKENS {
            match self.xml.next()? {
                Token::Finished => return Ok(Some(std::mem::take(&mut self.sheets))),
                Token::Start(name, pairs) => self.start(&name, &pairs),
                Token::End(name) => self.end(&name),
                Token::Text(text) if self.takes && self.aside == 0 => self.text.push_str(&text),
                Token::Text(_) => {}
            }
        }
        Ok(None)
    }

    fn start(&mut self, name: &str, pairs: &[(String, String)]) {
        let count = |name: &str| value(pairs, name).and_then(|count| count.parse().ok()).unwrap_or(1_usize);
        match name {
            "style" => value(pairs, "name").unwrap_or_default().clone_into(&mut self.style),
            "table-properties" if value(pairs, "display") == Some("false") => {
                self.hidden_styles.push(self.style.clone());
            }
            "table" => {
                let style = value(pairs, "style-name").unwrap_or_default();
                let is_hidden = self.hidden_styles.iter().any(|hidden| hidden == style);
                let name = value(pairs, "name").unwrap_or_default().to_owned();
                self.sheets.push(TableSheet { name, is_hidden, ..TableSheet::default() });
                (self.next, self.columns) = (1, 0);
            }
            "table-column" => {
                let first = self.columns;
                self.columns = first.saturating_add(count("number-columns-repeated"));
                let is_hidden = value(pairs, "visibility").is_some_and(|seen| seen != "visible");
                if let Some(sheet) = self.sheets.last_mut().filter(|_| is_hidden) {
                    sheet.hidden_columns.push((first, self.columns.saturating_sub(1)));
                }
            }
            "table-row" => {
                self.repeated = count("number-rows-repeated");
                let is_hidden = value(pairs, "visibility").is_some_and(|seen| seen != "visible");
                self.row = SheetRow { number: self.next, is_hidden, cells: Vec::new() };
            }
            "table-cell" | "covered-table-cell" => {
                let number = || value(pairs, "value").and_then(|number| number.parse().ok());
                let cell = match value(pairs, "value-type") {
                    Some("float" | "currency") => number()
                        .map_or(TableCell::Blank, |number| TableCell::Number(number, NumberLook::Plain)),
                    Some("percentage") => number()
                        .map_or(TableCell::Blank, |number| TableCell::Number(number, NumberLook::Percent)),
                    Some("date") => value(pairs, "date-value")
                        .and_then(|date| date.get(..7))
                        .and_then(Month::parse)
                        .map_or(TableCell::Blank, TableCell::Month),
                    None if value(pairs, "formula").is_some() => TableCell::Uncomputed,
                    _ => TableCell::Blank,
                };
                let (rows, place) = (count("number-rows-spanned"), self.row.cells.len());
                if let Some(sheet) = self.sheets.last_mut().filter(|_| rows > 1) {
                    sheet.merged.push((self.next, self.next.saturating_add(rows - 1), place));
                }
                self.cell = Some((
                    cell,
                    count("number-columns-repeated"),
                    value(pairs, "value-type") == Some("string"),
                ));
                self.text.clear();
            }
            "annotation" => self.aside += 1,
            "p" => self.takes = true,
            "s" | "tab" | "line-break" if self.takes => self.text.push(' '),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "annotation" => self.aside = self.aside.saturating_sub(1),
            "p" => {
                self.takes = false;
                self.text.push(' ');
            }
            "table-cell" | "covered-table-cell" => {
                let Some((cell, count, is_text)) = self.cell.take() else { return };
                let text = self.text.trim();
                let cell = match cell {
                    TableCell::Blank if is_text => TableCell::of_text(text),
                    TableCell::Number(..) if text.starts_with('#') || text.starts_with("Err:") => {
                        TableCell::Broken
                    }
                    other => other,
                };
                let room = 1000_usize.saturating_sub(self.row.cells.len());
                self.row.cells.extend(std::iter::repeat_n(cell, count.min(room)));
            }
            "table-row" => {
                while self.row.cells.last() == Some(&TableCell::Blank) {
                    self.row.cells.pop();
                }
                if let (false, Some(sheet)) = (self.row.is_blank(), self.sheets.last_mut()) {
                    for more in 0..self.repeated {
                        sheet.push(SheetRow { number: self.next.saturating_add(more), ..self.row.clone() });
                        if sheet.cut.is_some() {
                            break;
                        }
                    }
                }
                self.next = self.next.saturating_add(self.repeated);
            }
            _ => {}
        }
    }
}
