//! Which of several columns that seem to say the same is meant.

use super::super::cell::{NumberLook, SheetRow, TableCell, TableSheet};
use super::super::column::{Meaning, ReadColumn};
use super::super::figure::Digits;
use super::super::heading::is_exact;
use super::super::place::PlaceIndex;
use super::super::reading::{TableNote, TableQuestion};
use super::super::shape::are_places;
use super::SheetPlan;

impl SheetPlan {
    /// Of columns that seem to say the same one is meant: the one in sight, the one of active members, the one with names of
    /// regions. Where that does not tell, it is asked.
    pub(super) fn choose(&mut self, sheet: &TableSheet, columns: &mut [ReadColumn]) {
        for at in 0..columns.len() {
            let Some(meaning) = columns.get(at).and_then(|column| column.meaning) else { continue };
            if matches!(meaning, Meaning::Code | Meaning::StatisticsCode | Meaning::Year | Meaning::Payer) {
                continue;
            }
            let same = columns.iter().filter(|column| column.meaning == Some(meaning));
            let same: Vec<(usize, String)> =
                same.map(|column| (column.place, column.heading.clone())).collect();
            let rows = sheet.rows.get(self.first..).unwrap_or_default();
            let left = likeliest(sheet, rows, &self.index, meaning, &same);
            if same.len() < 2 {
                continue;
            }
            if left.len() > 1 {
                let question = TableQuestion::Several { meaning, columns: left.clone() };
                self.waits.get_or_insert(question.clone());
                self.questions.push(question);
            }
            for column in columns.iter_mut().filter(|column| column.meaning == Some(meaning)) {
                let is_left = left.iter().any(|(place, _)| *place == column.place);
                if !is_left {
                    self.notes.push(TableNote::SecondColumn(column.heading.clone()));
                }
                if !is_left || left.len() > 1 {
                    column.meaning = None;
                }
            }
        }
    }
}

/// Which of several columns of one meaning may be meant.
fn likeliest(
    sheet: &TableSheet,
    rows: &[SheetRow],
    index: &PlaceIndex,
    meaning: Meaning,
    same: &[(usize, String)],
) -> Vec<(usize, String)> {
    let mut left = same.to_vec();
    let mut keep = |is_better: &dyn Fn(&(usize, String)) -> bool| {
        if left.iter().any(is_better) {
            left.retain(is_better);
        }
    };
    keep(&|(place, _)| !sheet.hides(*place));
    match meaning {
        Meaning::Active => keep(&|(_, heading)| is_exact(heading)),
        Meaning::Name => {
            keep(&|(place, _)| {
                are_places(index, rows.iter().map(|row| row.at(*place)).filter(|cell| cell.is_filled()))
            });
            left.truncate(1);
        }
        _ => {}
    }
    left
}

/// Whether the cells of a column of percent are numbers of people: above 100, or with three digits behind each mark. A
/// heading that says percent is believed.
pub(super) fn looks_like_people<'a>(column: &ReadColumn, cells: impl Iterator<Item = &'a TableCell>) -> bool {
    let lower = column.heading.to_lowercase();
    if ["%", "persen", "prosen", "percent"].iter().any(|word| lower.contains(word)) {
        return false;
    }
    let (mut count, mut people) = (0, 0);
    for cell in cells {
        let is_people = match cell {
            TableCell::Number(value, NumberLook::Plain) => *value > 100.0,
            TableCell::Number(_, NumberLook::Percent) => false,
            TableCell::Text(text) => match Digits::of(text) {
                Some(digits) => !digits.is_percent && digits.looks_whole(),
                None => continue,
            },
            _ => continue,
        };
        (count, people) = (count + 1, people + usize::from(is_people));
    }
    count > 0 && people == count
}
