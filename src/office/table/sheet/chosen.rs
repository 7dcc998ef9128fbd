//! Which sheet of a workbook is read, and how it stands before its rows are read.

use super::super::answers::Answers;
use super::super::blocks::stacked;
use super::super::cell::{TableCell, TableSheet};
use super::super::kind::NotATable;
use super::super::lying::{Upright, upright};
use super::super::plan::SheetPlan;
use super::super::reading::{TableKind, TableQuestion};

/// A sheet with its headings found; one whose months are columns is set upright.
fn planned(sheet: &TableSheet, answers: &Answers) -> Result<(SheetPlan, Option<TableSheet>), NotATable> {
    if let Some(stacked) = stacked(sheet) {
        return Ok((SheetPlan::of(&stacked, answers)?, Some(stacked)));
    }
    let standing = SheetPlan::of(sheet, &Answers { by_hand: false, ..answers.clone() });
    let may_lie = match &standing {
        Err(NotATable::NoHeadings) => true,
        Ok(plan) => plan.kind != TableKind::Sponsorships && !plan.has_months(),
        Err(_) => false,
    };
    let lying = if may_lie { upright(sheet, answers) } else { None };
    if let Some(Upright { sheet, question, note }) = lying
        && let Ok(mut plan) = SheetPlan::of(&sheet, answers)
    {
        plan.notes.extend(note);
        plan.questions.extend(question.clone());
        plan.waits = plan.waits.or(question);
        return Ok((plan, Some(sheet)));
    }
    match standing {
        Err(NotATable::NoHeadings) if answers.by_hand => Ok((SheetPlan::of(sheet, answers)?, None)),
        standing => Ok((standing?, None)),
    }
}

/// The sheet that the answers name, else the first in sight whose headings are known, else such a hidden one.
pub(super) fn chosen(
    sheets: &[TableSheet],
    answers: &Answers,
) -> Result<(usize, SheetPlan, Option<TableSheet>), NotATable> {
    if let Some((place, sheet)) = answers.sheet.and_then(|place| Some((place, sheets.get(place)?))) {
        let (plan, upright) = planned(sheet, answers)?;
        return Ok((place, plan, upright));
    }
    let mut why = NotATable::NoHeadings;
    for is_hidden in [false, true] {
        for (place, sheet) in sheets.iter().enumerate().filter(|(_, sheet)| sheet.is_hidden == is_hidden) {
            match planned(sheet, answers) {
                Ok((mut plan, upright)) => {
                    ask_which(sheets, place, answers, &mut plan);
                    return Ok((place, plan, upright));
                }
                Err(NotATable::NoHeadings) => {}
                Err(other) => why = other,
            }
        }
    }
    Err(why)
}

/// Sheets that are looked at for a table of the same kind as the one that is read.
const COMPARED_SHEETS: usize = 6;

/// Asks which sheet is meant where others in sight hold a table of the same kind.
fn ask_which(sheets: &[TableSheet], read: usize, answers: &Answers, plan: &mut SheetPlan) {
    let is_alike = |(place, sheet): &(usize, &TableSheet)| {
        *place == read || planned(sheet, answers).is_ok_and(|(other, _)| other.kind == plan.kind)
    };
    let in_sight = sheets.iter().enumerate().filter(|(_, sheet)| !sheet.is_hidden && !sheet.rows.is_empty());
    let alike: Vec<(usize, String)> = in_sight
        .take(COMPARED_SHEETS)
        .filter(is_alike)
        .map(|(place, sheet)| (place, sheet.name.clone()))
        .collect();
    if alike.len() > 1 && alike.iter().any(|(place, _)| *place == read) {
        let question = TableQuestion::Sheet { sheets: alike };
        plan.waits = Some(question.clone());
        plan.questions.insert(0, question);
    }
}

/// Cells that are merged downwards: a name or a month is that of all their rows, a number that of none.
pub(super) fn fill_merged(sheet: &mut TableSheet, plan: &SheetPlan) {
    for (first, last, column) in std::mem::take(&mut sheet.merged) {
        let rows = sheet.rows.get_mut(plan.first..).unwrap_or_default();
        let from = rows.partition_point(|row| row.number < first);
        let Some(own) = rows.get(from).filter(|row| row.number == first).map(|row| row.at(column).clone())
        else {
            continue;
        };
        let fill = if plan.is_number(column) && own.is_filled() { TableCell::Joint } else { own };
        for row in rows.iter_mut().skip(from).take_while(|row| row.number <= last) {
            if row.cells.len() <= column {
                row.cells.resize(column + 1, TableCell::Blank);
            }
            if let Some(cell) = row.cells.get_mut(column) {
                cell.clone_from(&fill);
            }
        }
    }
}
