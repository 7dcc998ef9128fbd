//! A table of numbers as a workbook of one sheet: numbers as numbers, what is not known as an empty cell.

use super::at::At;
use super::book::{Book, CellLook, NumberFormat, Style};
use super::xlsx::write;
use crate::view::workbench::{NumberTable, Plain};

/// The row of the heads.
const HEADS: u32 = 2;
/// Longest name of a sheet, letters.
const LONGEST_NAME: usize = 31;

/// The table under `title` as an xlsx file; `None` where a value is no number, or the file cannot be written.
pub fn numbers(table: &NumberTable, title: &str) -> Option<Vec<u8>> {
    let book = numbers_book(table, title);
    if book.is_finite() { write(&book).ok() } else { None }
}

fn numbers_book(table: &NumberTable, title: &str) -> Book {
    let mut book = Book::default();
    title.clone_into(&mut book.title);
    let sheet = book.sheet(&sheet_name(title));
    let at = |row: u32, column: usize| At { sheet, row, column: column as u16 };
    book.text(at(0, 0), title, CellLook::Title);
    for (column, (head, _)) in table.columns().iter().enumerate() {
        book.text(at(HEADS, column), head, CellLook::Heading);
    }
    for (row, cells) in table.rows().iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            let place = at(HEADS + 1 + row as u32, column);
            match cell {
                Plain::Text(text) => book.text(place, text, CellLook::Label),
                Plain::Number(number) => {
                    let style = Style { format: NumberFormat::Plain, look: CellLook::Figure };
                    book.number(place, table.rounded(column, *number), style);
                }
                Plain::Unknown => {}
            }
        }
    }
    if let Some(sheet) = book.sheets.get_mut(sheet) {
        let last = table.columns().len().saturating_sub(1) as u16;
        sheet.widths = vec![(0, 0, 10.0), (1, 1, 30.0), (2, last, 16.0)];
        sheet.heights = vec![(HEADS, 48.0)];
        (sheet.frozen, sheet.is_wide) = ((HEADS + 1, 2), true);
    }
    book
}

/// A name that a sheet may have.
fn sheet_name(title: &str) -> String {
    let words: Vec<&str> =
        title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let name: String = words.join("_").chars().take(LONGEST_NAME).collect();
    if name.is_empty() { "Jangkau".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::workbench::ColumnPlaces;

    #[test]
    fn what_is_not_known_stays_empty_and_numbers_are_rounded_as_people_read_them() {
        let heads = [("Wilayah", ColumnPlaces::None), ("Cakupan (%)", ColumnPlaces::Two)];
        let mut table = NumberTable::new(heads.map(|(head, places)| (head.to_owned(), places)).to_vec());
        table.push(vec![Plain::Text("Binjai".to_owned()), Plain::Number(24.941_23)]);
        table.push(vec![Plain::Text("Dairi".to_owned()), Plain::Unknown]);
        let book = numbers_book(&table, "Sumatera Utara: 33/33");
        assert_eq!(book.sheets.first().map(|sheet| sheet.name.as_str()), Some("Sumatera_Utara_33_33"));
        assert_eq!(book.value(At { sheet: 0, row: 3, column: 1 }), 24.94);
        assert_eq!(book.sheets.first().map(|sheet| sheet.cells.contains_key(&(4, 1))), Some(false));
        assert!(numbers(&table, "").is_some());
    }
}
