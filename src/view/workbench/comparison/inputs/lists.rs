//! Lists with many differences, told as a whole.

use super::{InputCell, InputKey, InputRow, list_of};
use crate::model::fields::fields_of;
use crate::model::{Field, Group, Scenario, Value, ValueChange};
use crate::text::refusals::field_name;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::words::capital;

/// The row of a list with many differences: how many entries it has.
pub(super) fn list_row(scenarios: &[&Scenario], list: Group, lang: Lang) -> InputRow {
    let texts = &WorkbenchTexts::of(lang).comparison;
    let first = scenarios.first().map(|scenario| values(scenario, list)).unwrap_or_default();
    let cell = |scenario: &&Scenario| {
        let own = values(scenario, list);
        let different = own.iter().filter(|entry| !first.contains(entry)).count()
            + first.iter().filter(|(field, _)| !own.iter().any(|(other, _)| other == field)).count();
        let change = match (first.is_empty(), own.is_empty()) {
            _ if different == 0 => ValueChange::Same,
            (true, _) => ValueChange::Added,
            (_, true) => ValueChange::Removed,
            _ => ValueChange::Other,
        };
        let text = match (own.is_empty(), different) {
            (true, _) => texts.none.to_owned(),
            (_, 0) => (texts.values)(own.len()),
            _ => (texts.different_values)(own.len(), different),
        };
        InputCell { text, change }
    };
    let name = capital(&field_name(lang, Field::whole(list)));
    InputRow { key: InputKey::List(list), name, cells: scenarios.iter().map(cell).collect() }
}

/// The values of a list, with their fields.
fn values(scenario: &Scenario, list: Group) -> Vec<(Field, Value)> {
    let own = fields_of(&[scenario]).into_iter().filter(|field| list_of(*field) == Some(list));
    let values = own.map(|field| (field, field.value(scenario)));
    values.filter(|(_, value)| *value != Value::Nothing).collect()
}
