//! Items of one value: a number, a month, a switch.

use super::{Item, LinkNotice, grid};
use crate::model::{Field, Scenario, Value};

/// The value on the grid; `None` if the scenario has none.
pub(super) fn encode(field: Field, scenario: &Scenario) -> Option<String> {
    match field.value(scenario) {
        Value::Number(number) => field.allowed().map(|allowed| grid::text(number, allowed)),
        Value::Month(month) => Some(grid::month_text(month)),
        Value::Switch(on) => Some(u8::from(on).to_string()),
        _ => None,
    }
}

/// Takes in the items; the last one counts.
pub(super) fn decode(
    field: Field,
    scenario: &mut Scenario,
    items: &[Item<'_>],
    notices: &mut Vec<LinkNotice>,
) {
    for item in items {
        let value = match item.values.as_slice() {
            [_] if item.is_removal() && field.is_optional() => Some(Value::Nothing),
            [text] => value(field, text, scenario, notices),
            _ => None,
        };
        match value {
            Some(value) => field.put(scenario, &value),
            None => notices.push(item.unreadable()),
        }
    }
}

/// The value of a text, of the kind that stands there now.
fn value(field: Field, text: &str, scenario: &Scenario, notices: &mut Vec<LinkNotice>) -> Option<Value> {
    if let Some(allowed) = field.allowed() {
        return grid::value(text, allowed, field, notices).map(Value::Number);
    }
    match (field.value(scenario), text) {
        (Value::Month(_), text) => grid::month(text).map(Value::Month),
        (Value::Switch(_), "0") => Some(Value::Switch(false)),
        (Value::Switch(_), "1") => Some(Value::Switch(true)),
        _ => None,
    }
}
