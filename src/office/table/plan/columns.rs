//! What columns are, once it is known what the table is about.

use super::super::answers::Answers;
use super::super::column::{Meaning, ReadColumn};
use super::super::figure::Digits;
use super::super::reading::TableKind;
use crate::model::{Segment, Stock};
use crate::text::parse::counted::segment_of;

/// Columns are what the planner says they are; a second one of a kind gives way. Data of people stays refused.
pub(super) fn assign(columns: &mut [ReadColumn], answers: &Answers) {
    for place in 0..columns.len() {
        let Some(column) = columns.get_mut(place).filter(|column| column.private.is_none()) else { continue };
        let Some(said) = answers.meaning(column.place) else { continue };
        column.meaning = said;
        for (other, column) in columns.iter_mut().enumerate() {
            if other != place && said.is_some() && column.meaning == said {
                column.meaning = None;
            }
        }
    }
}

/// "Jumlah pekerja" is the base of regions where no other column is, and the people of a sponsorship.
pub(super) fn settle(columns: &mut [ReadColumn], kind: TableKind) {
    let has_base = columns.iter().any(|column| column.meaning == Some(Meaning::Eligible));
    let has_workers = columns.iter().any(|column| column.meaning == Some(Meaning::Workers));
    for column in columns {
        column.meaning = match (column.meaning, kind) {
            (Some(Meaning::Workers), TableKind::Regions | TableKind::Months) => {
                (!has_base).then_some(Meaning::Eligible)
            }
            (Some(Meaning::Active | Meaning::Eligible), TableKind::Sponsorships) => {
                (!has_workers).then_some(Meaning::Workers)
            }
            (
                Some(Meaning::Starts | Meaning::Ends | Meaning::Duration),
                TableKind::Regions | TableKind::Months,
            )
            | (Some(Meaning::Month), TableKind::Sponsorships) => None,
            (meaning, _) => meaning,
        };
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
        let said = segment_of(&column.heading).filter(|_| is_counted);
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
