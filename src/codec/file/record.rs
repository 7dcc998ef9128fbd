//! A record of the file, read and written by its rows.

use serde_json::value::RawValue;

use super::FileProblem;
use super::fields::Fields;
use super::json::{Entries, Json};
use super::values;
use crate::codec::document::{Extras, Holder};
use crate::model::fields::{Access, Presence, RecordField};
use crate::model::{Allowed, Group};

/// Reads the fields of `rows` into `record`; `group` reads those that are groups with rows of their own.
pub(super) fn read<'a, T, K>(
    at: &mut Fields<'a, '_>,
    rows: &'static [RecordField<T, K>],
    record: &mut T,
    mut group: impl FnMut(&mut Fields<'a, '_>, Group, &mut T),
) {
    for row in rows {
        match row.access {
            Access::Group(inner) => group(at, inner, record),
            _ => field(at, row, record),
        }
    }
}

/// Reads a record that has no groups; `holder` is where it stands.
pub(super) fn plain<T, K>(
    mut at: Fields<'_, '_>,
    rows: &'static [RecordField<T, K>],
    blank: T,
    holder: Group,
) -> T {
    let mut record = blank;
    read(&mut at, rows, &mut record, |_, _, _| {});
    at.keep_rest(Holder::Group(holder));
    record
}

fn field<T, K>(at: &mut Fields<'_, '_>, row: &'static RecordField<T, K>, record: &mut T) {
    let is_unfinished = at.is_unfinished();
    let number = |allowed| number(allowed, is_unfinished);
    match row.access {
        Access::Number(allowed, _, set) => take(at, row, number(allowed), |value| set(record, value)),
        Access::OptionalNumber(allowed, _, set) => {
            take(at, row, number(allowed), |value| set(record, Some(value)));
        }
        Access::Month(_, set) => take(at, row, values::month, |value| set(record, value)),
        Access::OptionalMonth(_, set) => take(at, row, values::month, |value| set(record, Some(value))),
        Access::Text(_, set) => take(at, row, values::text, |value| set(record, value)),
        Access::Payer(_, set) => take(at, row, values::payer, |value| set(record, value)),
        Access::Package(_, set) => take(at, row, values::package, |value| set(record, value)),
        Access::Sector(_, set) => take(at, row, values::sector, |value| set(record, value)),
        Access::Switch(_, set) => take(at, row, values::switch, |value| set(record, value)),
        Access::Group(_) => {}
    }
}

fn take<T, K, V>(
    at: &mut Fields<'_, '_>,
    row: &'static RecordField<T, K>,
    convert: impl Fn(&RawValue) -> Result<V, FileProblem>,
    set: impl FnOnce(V),
) {
    let value = match row.presence {
        Presence::Required => at.required(row.id, convert),
        Presence::Defaulted | Presence::Optional => at.optional(row.id, convert),
    };
    if let Some(value) = value {
        set(value);
    }
}

/// A whole number is held to its range at once: the model cannot hold half of one. Others are when all is read, and no number
/// is in unfinished work.
fn number(allowed: Allowed, is_unfinished: bool) -> impl Fn(&RawValue) -> Result<f64, FileProblem> {
    let is_held = allowed.whole && !is_unfinished;
    move |raw| if is_held { values::within(allowed)(raw) } else { values::number(raw) }
}

/// The entries of a record in the order of `rows`; `group` writes those that are groups.
pub(super) fn write<T, K>(
    rows: &'static [RecordField<T, K>],
    record: &T,
    group: impl Fn(Entries, &'static str, Group) -> Entries,
) -> Entries {
    append(Entries::default(), rows, record, group)
}

/// The same after the entries of `head`.
pub(super) fn append<T, K>(
    head: Entries,
    rows: &'static [RecordField<T, K>],
    record: &T,
    group: impl Fn(Entries, &'static str, Group) -> Entries,
) -> Entries {
    rows.iter().fold(head, |entries, row| match row.access {
        Access::Group(inner) => group(entries, row.id, inner),
        _ => entries.maybe(row.id, json(row, record)),
    })
}

/// A record that has no groups, with what else its file has there.
pub(super) fn write_plain<T, K>(
    rows: &'static [RecordField<T, K>],
    record: &T,
    extras: &Extras,
    holder: Group,
) -> Json {
    let entries = write(rows, record, |entries, _, _| entries);
    entries.raw(extras.fields(Holder::Group(holder))).object()
}

fn json<T, K>(row: &RecordField<T, K>, record: &T) -> Option<Json> {
    Some(match row.access {
        Access::Number(_, get, _) => Json::number(get(record)),
        Access::OptionalNumber(_, get, _) => Json::number(get(record)?),
        Access::Month(get, _) => Json::month(get(record)),
        Access::OptionalMonth(get, _) => Json::month(get(record)?),
        Access::Text(get, _) => {
            let text = get(record);
            (row.presence != Presence::Optional || !text.is_empty()).then(|| Json::text(text))?
        }
        Access::Payer(get, _) => Json::text(get(record).id()),
        Access::Package(get, _) => Json::text(get(record).id()),
        Access::Sector(get, _) => Json::text(get(record).id()?),
        Access::Switch(get, _) => {
            let on = get(record);
            (row.presence != Presence::Optional || on).then(|| Json::Raw(on.to_string()))?
        }
        Access::Group(_) => return None,
    })
}
