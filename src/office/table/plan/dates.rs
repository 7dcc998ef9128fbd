//! Whether the day stands first in the dates of a column.

use super::super::cell::TableCell;
use crate::text::parse::{MonthError, month};

/// What the dates of a column say about their order.
pub(super) enum DayOrder {
    /// Nothing: none has two meanings.
    Silent,
    /// Whether the day stands first.
    Known(bool),
    /// A date that has two meanings, and none that has one.
    Unknown(String),
}

/// What the dates in these cells say about their order.
pub(super) fn day_order<'a>(cells: impl Iterator<Item = &'a TableCell>) -> DayOrder {
    let (mut open, mut known) = (None, None);
    for text in cells.map(TableCell::text) {
        if month(text) == Err(MonthError::Ambiguous) {
            open.get_or_insert_with(|| text.to_owned());
            continue;
        }
        let mut parts = text.split(['/', '-', '.']).map(str::trim);
        if let (Some(first), Some(second), Some(_)) = (parts.next(), parts.next(), parts.next()) {
            let numbers = (first.parse::<u32>(), second.parse::<u32>());
            if let (Ok(first @ 1..=31), Ok(second @ 1..=31)) = numbers {
                known = known.or((first > 12 || second > 12).then_some(first > 12));
            }
        }
    }
    match (open, known) {
        (None, None) => DayOrder::Silent,
        (_, Some(day_first)) => DayOrder::Known(day_first),
        (Some(sample), None) => DayOrder::Unknown(sample),
    }
}
