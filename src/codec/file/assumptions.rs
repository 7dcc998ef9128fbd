//! The assumptions in the file: only those that differ from the defaults; nested objects merge by name.

use serde_json::value::RawValue;

use super::fields::Fields;
use super::json::{Entries, Json};
use super::values;
use super::{FileProblem, IdKind, JsonKind};
use crate::model::{Assumptions, PARAMETERS, Parameter, Switch};

const SEASON: &str = "construction_season";

pub(super) fn read(mut at: Fields<'_, '_>) -> Assumptions {
    let mut assumptions = Assumptions::default();
    at.each(|name, raw, at| entry(&mut assumptions, name, raw, at));
    assumptions
}

fn entry<'a>(assumptions: &mut Assumptions, name: &str, raw: &'a RawValue, at: &mut Fields<'a, '_>) {
    if let Some(switch) = Switch::ALL.into_iter().find(|switch| switch.id() == name) {
        let value = at.accept(name, values::switch(raw));
        switch.set(assumptions, value.unwrap_or_default());
    } else if name == SEASON {
        season(assumptions, raw, at);
    } else if is_group(name) {
        at.inner(name, raw).each(|inner, raw, at| number(assumptions, &[name, inner], inner, raw, at));
    } else {
        number(assumptions, &[name], name, raw, at);
    }
}

/// The parameter whose id has these levels. An id with dots in one name is not one.
pub(super) fn parameter(levels: &[&str]) -> Option<&'static Parameter> {
    PARAMETERS.iter().find(|row| row.id.split('.').eq(levels.iter().copied()))
}

pub(super) fn is_group(name: &str) -> bool {
    PARAMETERS.iter().any(|row| row.id.split_once('.').is_some_and(|(group, _)| group == name))
}

fn number(
    assumptions: &mut Assumptions,
    levels: &[&str],
    name: &str,
    raw: &RawValue,
    at: &mut Fields<'_, '_>,
) {
    let row = parameter(levels).ok_or(FileProblem::UnknownId(IdKind::Assumption));
    let Some(row) = at.accept(name, row) else { return };
    if let Some(value) = at.accept(name, values::number(raw)) {
        (row.set)(assumptions, value);
    }
}

fn season(assumptions: &mut Assumptions, raw: &RawValue, at: &mut Fields<'_, '_>) {
    let twelve = FileProblem::WrongType(JsonKind::TwelveNumbers);
    let read = || {
        let items = values::items(raw).map_err(|_| twelve)?;
        let numbers: Result<Vec<f64>, FileProblem> = items.into_iter().map(values::number).collect();
        <[f64; 12]>::try_from(numbers.map_err(|_| twelve)?).map_err(|_| twelve)
    };
    if let Some(season) = at.accept(SEASON, read()) {
        assumptions.construction_season = season;
    }
}

pub(super) fn write(assumptions: &Assumptions) -> Json {
    let default = Assumptions::default();
    let mut entries = ById::default();
    for row in PARAMETERS {
        let value = (row.get)(assumptions);
        if same(value, (row.get)(&default)) {
            continue;
        }
        entries.put(row.id, Json::number(value));
    }
    let switches = Switch::ALL.into_iter().fold(entries.entries(), |entries, switch| {
        let on = switch.get(assumptions);
        entries.maybe(switch.id(), (on != switch.get(&default)).then(|| Json::Raw(on.to_string())))
    });
    switches.maybe(SEASON, write_season(&assumptions.construction_season)).object()
}

/// Entries by the ids of assumptions: those with a dot are put together under what stands before it.
#[derive(Default)]
pub(super) struct ById {
    entries: Entries,
    groups: Vec<(&'static str, Entries)>,
}

impl ById {
    pub(super) fn put(&mut self, id: &'static str, value: Json) {
        let Some((group, inner)) = id.split_once('.') else {
            self.entries = std::mem::take(&mut self.entries).put(id, value);
            return;
        };
        let place = self.groups.iter().position(|(name, _)| *name == group);
        let fields = place.map(|place| self.groups.remove(place).1).unwrap_or_default();
        self.groups.push((group, fields.put(inner, value)));
    }

    pub(super) fn entries(self) -> Entries {
        self.groups.into_iter().fold(self.entries, |entries, (name, group)| entries.put(name, group.object()))
    }
}

fn write_season(season: &[f64; 12]) -> Option<Json> {
    let default = Assumptions::default().construction_season;
    let differs = season.iter().zip(&default).any(|(value, default)| !same(*value, *default));
    differs.then(|| Json::List(season.iter().map(|value| Json::number(*value)).collect()))
}

/// Bit by bit, so that -0 is not lost.
fn same(value: f64, default: f64) -> bool {
    value.to_bits() == default.to_bits()
}
