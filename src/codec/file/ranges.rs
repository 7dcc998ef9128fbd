//! The planner's own ranges of uncertain assumptions: two numbers each, under the names of the assumptions.

use serde_json::value::RawValue;

use super::assumptions::{ById, is_group, parameter};
use super::fields::Fields;
use super::json::Json;
use super::values;
use super::{FileProblem, IdKind, JsonKind};
use crate::model::{OwnRange, PARAMETERS};

pub(super) fn read(mut at: Fields<'_, '_>) -> Vec<OwnRange> {
    let read = at.each(|name, raw, at| {
        if is_group(name) {
            at.inner(name, raw).each(|inner, raw, at| range(&[name, inner], inner, raw, at))
        } else {
            vec![range(&[name], name, raw, at)]
        }
    });
    let read: Vec<OwnRange> = read.into_iter().flatten().flatten().collect();
    // In the order of the table, whatever the order of the file.
    PARAMETERS.iter().filter_map(|row| read.iter().find(|range| range.id == row.id).copied()).collect()
}

fn range(levels: &[&str], name: &str, raw: &RawValue, at: &mut Fields<'_, '_>) -> Option<OwnRange> {
    // Only what is drawn has a range that matters.
    let row = parameter(levels).filter(|row| row.drawn).ok_or(FileProblem::UnknownId(IdKind::Assumption));
    let row = at.accept(name, row)?;
    let (low, high) = at.accept(name, two_numbers(raw))?;
    Some(OwnRange { id: row.id, low, high })
}

/// The lower and the upper bound.
pub(super) fn two_numbers(raw: &RawValue) -> Result<(f64, f64), FileProblem> {
    let two = FileProblem::WrongType(JsonKind::TwoNumbers);
    let bounds = values::items(raw).map_err(|_| two)?;
    let [low, high] = bounds.as_slice() else { return Err(two) };
    let bound = |raw| values::number(raw).map_err(|_| two);
    Ok((bound(low)?, bound(high)?))
}

pub(super) fn write_two((low, high): (f64, f64)) -> Json {
    Json::List(vec![Json::number(low), Json::number(high)])
}

/// `None` where there are none.
pub(super) fn write(ranges: &[OwnRange]) -> Option<Json> {
    let mut entries = ById::default();
    for range in ranges {
        entries.put(range.id, write_two((range.low, range.high)));
    }
    (!ranges.is_empty()).then(|| entries.entries().object())
}
