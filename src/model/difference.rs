//! What differs between scenarios: their inputs one by one, read from the table of fields.

use super::choices::Sector;
use super::field::{Field, ProgrammeField, Value};
use super::fields::fields_of;
use super::scenario::Scenario;

/// An input that is not the same in all scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// What stands there in each scenario; nothing where it has no such part or row.
    pub values: Vec<Value>,
}

/// How a value stands to the first one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueChange {
    /// It is the same.
    Same,
    /// A higher number or a later month.
    Up,
    /// A lower number or an earlier month.
    Down,
    /// The first has none.
    Added,
    /// The first has one and this has not.
    Removed,
    /// Another choice, where none is more than the other.
    Other,
}

impl Difference {
    /// How each value stands to the first.
    pub fn directions(&self) -> impl Iterator<Item = ValueChange> {
        let first = self.values.first().unwrap_or(&Value::Nothing);
        self.values.iter().map(move |value| ValueChange::between(first, value))
    }
}

impl ValueChange {
    fn between(first: &Value, value: &Value) -> Self {
        match (first, value) {
            (first, value) if first == value => Self::Same,
            (Value::Nothing, _) => Self::Added,
            (_, Value::Nothing) => Self::Removed,
            (Value::Number(first), Value::Number(value)) => {
                if value > first {
                    Self::Up
                } else {
                    Self::Down
                }
            }
            (Value::Month(first), Value::Month(value)) => {
                if value > first {
                    Self::Up
                } else {
                    Self::Down
                }
            }
            _ => Self::Other,
        }
    }
}

/// The inputs in which `scenarios` differ, in the order of the scenario file. Their names and sources are no inputs.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{ValueChange, Field, PartField, PlanPart, Lever, Value, differences};
///
/// let mut other = scenario.clone();
/// Lever::WageEnrolment.set(&mut other, 0.01, scenario.last_target());
/// let found = differences(&[&scenario, &other]);
/// let rate = found.first().ok_or("the rate differs")?;
/// assert_eq!(rate.field, Field::Plan(PlanPart::WageEnrolment, PartField::Amount));
/// assert_eq!(rate.values, [Value::Nothing, Value::Number(0.01)]);
/// assert_eq!(rate.directions().last(), Some(ValueChange::Added));
/// # Ok::<(), &str>(())
/// ```
pub fn differences(scenarios: &[&Scenario]) -> Vec<Difference> {
    let inputs = fields_of(scenarios).into_iter().filter(|field| *field != Field::ScenarioName);
    let read = |field: Field| {
        let values = scenarios.iter().map(|scenario| written(field, field.value(scenario)));
        Difference { field, values: values.collect() }
    };
    inputs.map(read).filter(|row| row.directions().any(|direction| direction != ValueChange::Same)).collect()
}

/// A value as a scenario file has it: what is empty, general or off is not written.
fn written(field: Field, value: Value) -> Value {
    match (field, value) {
        (_, Value::Sector(Sector::General))
        | (Field::Programme(_, ProgrammeField::Refill), Value::Switch(false)) => Value::Nothing,
        (_, Value::Text(text)) if text.is_empty() => Value::Nothing,
        (_, value) => value,
    }
}
