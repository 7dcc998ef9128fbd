//! What columns are, once it is known what the table is about.

use super::super::answers::Answers;

use super::super::column::{Meaning, ReadColumn};
use super::super::figure::Digits;
use super::super::heading::{FiguresIn, Heading, figures_in, is_contact, is_no_stock};
use super::super::kind::NotATable;
use super::super::month::period_end;
use super::super::private::Private;
use super::super::reading::TableKind;
use crate::model::{Segment, Stock};
use crate::text::parse::counted::segment_of;

/// Columns are what the planner says they are, the last word first; a second one of a kind gives way. Data of people stays
/// refused.
pub(super) fn assign(columns: &mut [ReadColumn], answers: &Answers) {
    for (place, said) in &answers.meanings {
        let is_it = |column: &&mut ReadColumn| column.place == *place && column.private.is_none();
        let Some(column) = columns.iter_mut().find(is_it) else { continue };
        column.meaning = *said;
        for column in columns.iter_mut().filter(|column| column.place != *place) {
            if said.is_some() && column.meaning == *said {
                column.meaning = None;
            }
        }
    }
}

/// A list of people, or of parts of regions, is no table of regions or months.
pub(super) fn refuse_lists(
    columns: &[ReadColumn],
    unread: &[(usize, Heading)],
    kind: TableKind,
) -> Result<(), NotATable> {
    let is_person =
        |column: &ReadColumn| matches!(column.private, Some(Private::IdentityNumber | Private::PersonName));
    let counts = |column: &ReadColumn| column.meaning.is_some_and(Meaning::is_number);
    // Somebody who answers for the figures is no list.
    let is_listed = |column: &ReadColumn| is_person(column) && !is_contact(&column.heading);
    if kind == TableKind::Months && columns.iter().any(is_listed) {
        return Err(NotATable::People);
    }
    let has_sum = unread.iter().any(|(_, said)| *said == Heading::Sum);
    if columns.iter().any(is_person) && !columns.iter().any(counts) && !has_sum {
        return Err(NotATable::People);
    }
    let is_part = |(place, said): &(usize, Heading)| {
        let is_filled = |column: &ReadColumn| column.place == *place && !column.sample.is_empty();
        *said == Heading::OtherPlace && columns.iter().any(is_filled)
    };
    if kind == TableKind::Months && unread.iter().any(is_part) {
        return Err(NotATable::OtherPlaces);
    }
    Ok(())
}

/// "Jumlah pekerja" is the base of regions where no other column is, and the people of a sponsorship; "Jumlah" alone is the
/// sum of segments, or of the groups of a sponsorship.
pub(super) fn settle(columns: &mut [ReadColumn], unread: &[(usize, Heading)], kind: TableKind) {
    let has = |columns: &[ReadColumn], any: &dyn Fn(Meaning) -> bool| {
        columns.iter().any(|column| column.meaning.is_some_and(any))
    };
    let has_base = has(columns, &|meaning| meaning == Meaning::Eligible);
    let has_people =
        has(columns, &|meaning| matches!(meaning, Meaning::Workers | Meaning::Active | Meaning::Eligible));
    let has_workers = has(columns, &|meaning| meaning == Meaning::Workers);
    let has_end = has(columns, &|meaning| matches!(meaning, Meaning::Ends | Meaning::Duration));
    let has_segments = has(columns, &|meaning| matches!(meaning, Meaning::Segment(_)))
        && !has(columns, &|meaning| meaning == Meaning::Active);
    for column in columns {
        let is_sum = unread.iter().any(|(place, said)| *place == column.place && *said == Heading::Sum);
        column.meaning = match (column.meaning, kind) {
            (Some(Meaning::Workers), TableKind::Regions | TableKind::Months) => {
                (!has_base).then_some(Meaning::Eligible)
            }
            (Some(Meaning::Active | Meaning::Eligible), TableKind::Sponsorships) => {
                (!has_workers).then_some(Meaning::Workers)
            }
            (Some(Meaning::Month), TableKind::Sponsorships) => {
                (!has_end && period_end(&column.sample).is_some()).then_some(Meaning::Ends)
            }
            (
                Some(Meaning::Starts | Meaning::Ends | Meaning::Duration),
                TableKind::Regions | TableKind::Months,
            ) => None,
            (None, TableKind::Sponsorships) if is_sum && !has_people => Some(Meaning::Workers),
            (None, TableKind::Regions | TableKind::Months) if is_sum && has_segments => Some(Meaning::Active),
            (meaning, _) => meaning,
        };
    }
}

/// Figures are in the unit of their heading, else in that of the lines above the table.
pub(super) fn measure_in(columns: &mut [ReadColumn], above: Option<FiguresIn>) {
    for column in columns {
        let Some(meaning) = column.meaning.filter(|meaning| meaning.is_number()) else { continue };
        if meaning.is_percent() || meaning == Meaning::Duration {
            continue;
        }
        let of_line = above.filter(|unit| unit.is_money.is_none_or(|money| money == meaning.is_money()));
        column.times = figures_in(&column.heading).or(of_line).map_or(1, |unit| unit.times);
    }
}

/// Columns of segments in a table of months, by the same words as in cells that are pasted into Realisasi.
pub(super) fn count_by_segment(columns: &mut [ReadColumn], answers: &Answers) {
    let is_people = |meaning| {
        matches!(
            meaning,
            None | Some(Meaning::Segment(_) | Meaning::Active | Meaning::Workers | Meaning::Staff)
        )
    };
    for column in columns.iter_mut().filter(|column| column.private.is_none() && is_people(column.meaning)) {
        let is_counted = column.meaning.is_some() || Digits::of(&column.sample).is_some();
        let of_stock = match column.meaning {
            Some(Meaning::Segment(stock)) => Some(counted_as(stock)),
            _ => None,
        };
        let is_other = column.meaning.is_none() && is_no_stock(&column.heading);
        let said = segment_of(&column.heading).filter(|_| is_counted && !is_other);
        let is_by_hand = answers.meaning(column.place).is_some();
        if let Some(segment) = if is_by_hand { of_stock } else { said.or(of_stock) } {
            column.meaning = Some(Meaning::Counted(segment));
        }
    }
}

/// The segment of a stock, as it is counted by month.
const fn counted_as(stock: Stock) -> Segment {
    match stock {
        Stock::Wage => Segment::Wage,
        Stock::NonAsn => Segment::NonAsn,
        Stock::SelfPaid => Segment::SelfPaid,
        Stock::Construction => Segment::Construction,
        Stock::Other => Segment::Other,
    }
}
