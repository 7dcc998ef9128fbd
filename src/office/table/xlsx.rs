//! Workbooks of Excel. Number formats, hidden rows and formulas without stored results decide what a cell means, so the
//! parts are read here rather than by a crate that hands on values alone.

mod shared;

use std::rc::Rc;

use self::shared::{SharedStrings, ShownAs, formats, plan_link};
use super::NotATable;
use super::cell::{NumberLook, SheetRow, TableCell, TableSheet};
use super::xml::{Token, Xml, part, value};
use crate::model::Month;

/// Tokens in a step.
const TOKENS: usize = 4_000;

/// Reads the sheets of a workbook, one after the other.
pub struct XlsxRows {
    bytes: Rc<[u8]>,
    entries: Vec<(String, bool, String)>,
    /// The texts that cells share; those still to come while they are read.
    strings: SharedStrings,
    link: Option<String>,
    formats: Vec<ShownAs>,
    is_1904: bool,
    at: usize,
    open: Option<OpenSheet>,
    sheets: Vec<TableSheet>,
}

struct OpenSheet {
    xml: Xml,
    sheet: TableSheet,
    row: SheetRow,
    cell: OpenCell,
}

#[derive(Default)]
struct OpenCell {
    column: usize,
    kind: String,
    style: usize,
    value: String,
    has_formula: bool,
    takes: bool,
}

impl XlsxRows {
    /// Reads what all sheets share.
    pub fn new(bytes: Rc<[u8]>) -> Result<Self, NotATable> {
        let book = part(&bytes, "xl/workbook.xml")?.ok_or(NotATable::Damaged)?;
        let links = part(&bytes, "xl/_rels/workbook.xml.rels")?.ok_or(NotATable::Damaged)?;
        let mut targets = Vec::new();
        each(links, |name, pairs| {
            if name == "Relationship" {
                let target = value(pairs, "Target").unwrap_or_default().trim_start_matches("/xl/").to_owned();
                targets.push((value(pairs, "Id").unwrap_or_default().to_owned(), format!("xl/{target}")));
            }
        })?;
        let (mut entries, mut is_1904) = (Vec::new(), false);
        each(book, |name, pairs| match name {
            "sheet" => {
                let id = pairs.iter().filter(|(key, _)| key == "id").map(|(_, id)| id.as_str()).next();
                let path = targets
                    .iter()
                    .find(|(known, _)| Some(known.as_str()) == id)
                    .map(|(_, path)| path.clone());
                let is_hidden = value(pairs, "state").is_some_and(|state| state != "visible");
                let name = value(pairs, "name").unwrap_or_default().to_owned();
                entries.extend(path.map(|path| (name, is_hidden, path)));
            }
            "workbookPr" => is_1904 = value(pairs, "date1904").is_some_and(|set| set == "1" || set == "true"),
            _ => {}
        })?;
        let strings = SharedStrings::new(part(&bytes, "xl/sharedStrings.xml")?);
        let formats = part(&bytes, "xl/styles.xml")?.map_or(Ok(Vec::new()), formats)?;
        // A property that cannot be read is no reason to refuse the sheets.
        let link = part(&bytes, "docProps/custom.xml").ok().flatten().and_then(plan_link);
        let (at, open, sheets) = (0, None, Vec::new());
        Ok(Self { bytes, entries, strings, link, formats, is_1904, at, open, sheets })
    }

    /// The address of the plan that the workbook was made of, where it says one.
    pub fn link(&self) -> Option<String> {
        self.link.clone()
    }

    /// How much has been read, from 0 to 1.
    pub fn done(&self) -> f64 {
        let inside = self.open.as_ref().map_or(0.0, |open| open.xml.done());
        (self.strings.done() + self.at as f64 + inside) / (1 + self.entries.len()) as f64
    }

    /// Goes on; the sheets at the end.
    pub fn step(&mut self) -> Result<Option<Vec<TableSheet>>, NotATable> {
        if self.strings.is_under_way() {
            return self.strings.step().map(|()| None);
        }
        let Some(mut open) = self.open.take() else {
            let Some((name, is_hidden, path)) = self.entries.get(self.at) else {
                return Ok(Some(std::mem::take(&mut self.sheets)));
            };
            let Some(xml) = part(&self.bytes, path)? else {
                self.at += 1;
                return Ok(None);
            };
            let sheet = TableSheet { name: name.clone(), is_hidden: *is_hidden, ..TableSheet::default() };
            self.open = Some(OpenSheet { xml, sheet, row: SheetRow::default(), cell: OpenCell::default() });
            return Ok(None);
        };
        for _ in 0..TOKENS {
            let token = open.xml.next()?;
            if matches!(token, Token::Finished) {
                self.sheets.push(open.sheet);
                self.at += 1;
                return Ok(None);
            }
            self.token(&mut open, token);
        }
        self.open = Some(open);
        Ok(None)
    }

    fn token(&self, open: &mut OpenSheet, token: Token) {
        match token {
            Token::Start(name, pairs) => match name.as_str() {
                "row" => {
                    let number = value(&pairs, "r").and_then(|number| number.parse().ok());
                    let is_hidden = value(&pairs, "hidden").is_some_and(|set| set == "1" || set == "true");
                    let next = open.row.number + 1;
                    open.row = SheetRow { number: number.unwrap_or(next), is_hidden, cells: Vec::new() };
                }
                "c" => {
                    let column = value(&pairs, "r").and_then(column).unwrap_or(open.row.cells.len());
                    let style = value(&pairs, "s").and_then(|style| style.parse().ok()).unwrap_or(0);
                    let kind = value(&pairs, "t").unwrap_or("n").to_owned();
                    open.cell = OpenCell { column, kind, style, ..OpenCell::default() };
                }
                "col" if value(&pairs, "hidden").is_some_and(|set| set == "1" || set == "true") => {
                    let place = |name| value(&pairs, name).and_then(|place| place.parse::<usize>().ok());
                    let span = place("min").zip(place("max"));
                    open.sheet
                        .hidden_columns
                        .extend(span.map(|(first, last)| (first.saturating_sub(1), last.saturating_sub(1))));
                }
                "mergeCell" => open.sheet.merged.extend(value(&pairs, "ref").and_then(merged)),
                "f" => open.cell.has_formula = true,
                "v" | "t" => open.cell.takes = true,
                _ => {}
            },
            Token::Text(text) if open.cell.takes => open.cell.value.push_str(&text),
            Token::End(name) => match name.as_str() {
                "v" | "t" => open.cell.takes = false,
                "c" => {
                    let cell = self.cell(&open.cell);
                    let column = open.cell.column.min(1000);
                    if cell != TableCell::Blank {
                        open.row.cells.resize(open.row.cells.len().max(column + 1), TableCell::Blank);
                        if let Some(slot) = open.row.cells.get_mut(column) {
                            *slot = cell;
                        }
                    }
                }
                "row" => {
                    let number = open.row.number;
                    open.sheet.push(std::mem::take(&mut open.row));
                    open.row.number = number;
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn cell(&self, cell: &OpenCell) -> TableCell {
        let text = cell.value.trim();
        if text.is_empty() {
            return if cell.has_formula && cell.kind != "str" {
                TableCell::Uncomputed
            } else {
                TableCell::Blank
            };
        }
        match cell.kind.as_str() {
            "s" => {
                let place: Option<usize> = text.parse().ok();
                place
                    .and_then(|place| self.strings.strings.get(place))
                    .map_or(TableCell::Blank, |text| TableCell::of_text(text))
            }
            "e" => {
                if text == "#N/A" {
                    TableCell::Blank
                } else {
                    TableCell::Broken
                }
            }
            "n" => {
                let Ok(number) = text.parse::<f64>() else { return TableCell::of_text(text) };
                match self.formats.get(cell.style).copied().unwrap_or(ShownAs::Plain) {
                    ShownAs::Plain => TableCell::Number(number, NumberLook::Plain),
                    ShownAs::Percent => TableCell::Number(number, NumberLook::Percent),
                    ShownAs::Date => serial(number, self.is_1904)
                        .map_or(TableCell::Number(number, NumberLook::Plain), TableCell::Month),
                }
            }
            "d" => text
                .get(..7)
                .and_then(Month::parse)
                .map_or_else(|| TableCell::of_text(text), TableCell::Month),
            _ => TableCell::of_text(text),
        }
    }
}

fn each(mut xml: Xml, mut take: impl FnMut(&str, &[(String, String)])) -> Result<(), NotATable> {
    loop {
        match xml.next()? {
            Token::Start(name, pairs) => take(&name, &pairs),
            Token::Finished => return Ok(()),
            _ => {}
        }
    }
}

/// The place of a column from the address of a cell, `C7`.
fn column(address: &str) -> Option<usize> {
    let letters = address.bytes().take_while(u8::is_ascii_alphabetic);
    let place = letters.fold(0_usize, |sum, letter| {
        sum.saturating_mul(26).saturating_add(usize::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    place.checked_sub(1)
}

/// First and last row and the column of cells that are merged downwards, `A2:A4`.
fn merged(area: &str) -> Option<(usize, usize, usize)> {
    let (from, to) = area.split_once(':')?;
    let row = |address: &str| {
        address.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).parse::<usize>().ok()
    };
    let (first, last) = (row(from)?, row(to)?);
    (last > first).then_some((first, last, column(from)?))
}

/// The month of a serial number of days.
pub(super) fn serial(days: f64, is_1904: bool) -> Option<Month> {
    let days = days.floor() as i64 + if is_1904 { 1462 } else { 0 };
    if !(1..2_958_466).contains(&days) {
        return None;
    }
    // Days from 1 March of year 0, by the calendar that repeats every 400 years; serial 25569 is 1 January 1970.
    let shifted = days - 25_569 + 719_468;
    let (era, day) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    Month::new(i32::try_from(year).ok()?, u32::try_from(month).ok()?)
}
