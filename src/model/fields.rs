//! The table of fields: one row for each value of a scenario.
//!
//! A row says what the value is called, which values it takes and how it is read and written. Scenario file, link,
//! form and refusals all read these rows, so a new value is a row here and its texts. Numeric assumptions have rows
//! of their own, [`PARAMETERS`](super::PARAMETERS).

mod plan;
mod region;
mod walk;

use super::allowed::Allowed;
use super::choices::{Package, Payer, Sector};
use super::field::{Field, Group, PartField, PlanPart, Value};
use super::month::Month;

pub use plan::{ENROLMENT, NON_ASN, PLAN, PPPK, PROGRAMME, RETENTION};
pub use region::{ACTIVE, ASSUMPTIONS, COHORT, HISTORY, OBSERVATION, REGION, REVISION, SCENARIO, TARGET};
pub use walk::fields_of;

/// One value of a record of type `T`; `K` names it.
#[derive(Debug)]
pub struct RecordField<T: 'static, K: 'static> {
    /// Which field.
    pub key: K,
    /// Its name in the record, as in the scenario format.
    pub id: &'static str,
    /// How it is read and written.
    pub access: Access<T>,
    /// What it means when a file does not have it.
    pub presence: Presence,
    /// Letters of its item in a link; empty where the whole record is one item.
    pub link: &'static str,
}

/// The kind of a value, with its reader and its writer.
#[derive(Debug)]
pub enum Access<T: 'static> {
    /// A number within what is allowed.
    Number(Allowed, fn(&T) -> f64, fn(&mut T, f64)),
    /// The same, or nothing.
    OptionalNumber(Allowed, fn(&T) -> Option<f64>, fn(&mut T, Option<f64>)),
    /// A month.
    Month(fn(&T) -> Month, fn(&mut T, Month)),
    /// The same, or nothing.
    OptionalMonth(fn(&T) -> Option<Month>, fn(&mut T, Option<Month>)),
    /// Text.
    Text(fn(&T) -> &str, fn(&mut T, String)),
    /// A payer.
    Payer(fn(&T) -> Payer, fn(&mut T, Payer)),
    /// A package.
    Package(fn(&T) -> Package, fn(&mut T, Package)),
    /// A sector.
    Sector(fn(&T) -> Sector, fn(&mut T, Sector)),
    /// Yes or no.
    Switch(fn(&T) -> bool, fn(&mut T, bool)),
    /// A group with rows of its own stands here.
    Group(Group),
}

/// Whether a file has to have a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is refused without.
    Required,
    /// It has a default, and is written all the same.
    Defaulted,
    /// It is left out where it is nothing, empty or general.
    Optional,
}

impl<T, K: Copy> RecordField<T, K> {
    const fn new(key: K, id: &'static str, access: Access<T>, presence: Presence) -> Self {
        Self { key, id, access, presence, link: "" }
    }

    const fn number(
        key: K,
        id: &'static str,
        allowed: Allowed,
        get: fn(&T) -> f64,
        set: fn(&mut T, f64),
    ) -> Self {
        Self::new(key, id, Access::Number(allowed, get, set), Presence::Required)
    }

    const fn optional_number(
        key: K,
        id: &'static str,
        allowed: Allowed,
        get: fn(&T) -> Option<f64>,
        set: fn(&mut T, Option<f64>),
    ) -> Self {
        Self::new(key, id, Access::OptionalNumber(allowed, get, set), Presence::Optional)
    }

    const fn month(key: K, id: &'static str, get: fn(&T) -> Month, set: fn(&mut T, Month)) -> Self {
        Self::new(key, id, Access::Month(get, set), Presence::Required)
    }

    const fn text(key: K, id: &'static str, get: fn(&T) -> &str, set: fn(&mut T, String)) -> Self {
        Self::new(key, id, Access::Text(get, set), Presence::Required)
    }

    const fn payer(key: K, get: fn(&T) -> Payer, set: fn(&mut T, Payer)) -> Self {
        Self::new(key, "payer", Access::Payer(get, set), Presence::Required)
    }

    /// The value has a default.
    const fn with_default(self) -> Self {
        Self { presence: Presence::Defaulted, ..self }
    }

    /// The value may be left out.
    const fn optional(self) -> Self {
        Self { presence: Presence::Optional, ..self }
    }

    /// The value is an item of links, after these letters.
    const fn linked(self, link: &'static str) -> Self {
        Self { link, ..self }
    }

    /// What stands there; nothing for a group.
    pub fn get(&self, record: &T) -> Value {
        match self.access {
            Access::Number(_, get, _) => Value::Number(get(record)),
            Access::OptionalNumber(_, get, _) => get(record).into(),
            Access::Month(get, _) => Value::Month(get(record)),
            Access::OptionalMonth(get, _) => get(record).into(),
            Access::Text(get, _) => Value::Text(get(record).to_owned()),
            Access::Payer(get, _) => Value::Payer(get(record)),
            Access::Package(get, _) => Value::Package(get(record)),
            Access::Sector(get, _) => Value::Sector(get(record)),
            Access::Switch(get, _) => Value::Switch(get(record)),
            Access::Group(_) => Value::Nothing,
        }
    }

    /// Writes a value; one of another kind changes nothing.
    pub fn set(&self, record: &mut T, value: &Value) {
        match (&self.access, value) {
            (Access::Number(_, _, set), Value::Number(number)) => set(record, *number),
            (Access::OptionalNumber(_, _, set), value) => set(record, value.number()),
            (Access::Month(_, set), Value::Month(month)) => set(record, *month),
            (Access::OptionalMonth(_, set), value) => set(record, value.month()),
            (Access::Text(_, set), Value::Text(text)) => set(record, text.clone()),
            (Access::Payer(_, set), Value::Payer(payer)) => set(record, *payer),
            (Access::Package(_, set), Value::Package(package)) => set(record, *package),
            (Access::Sector(_, set), Value::Sector(sector)) => set(record, *sector),
            (Access::Switch(_, set), Value::Switch(on)) => set(record, *on),
            _ => {}
        }
    }

    /// What is allowed instead of a number or a month that is not. Allocates nothing.
    pub fn outside(&self, record: &T) -> Option<Allowed> {
        let (value, allowed) = match self.access {
            Access::Number(allowed, get, _) => (get(record), allowed),
            Access::OptionalNumber(allowed, get, _) => (get(record)?, allowed),
            Access::Month(get, _) => (f64::from(get(record).year()), Allowed::YEAR),
            Access::OptionalMonth(get, _) => (f64::from(get(record)?.year()), Allowed::YEAR),
            _ => return None,
        };
        (!allowed.accepts(value)).then_some(allowed)
    }

    /// What can be said of the field without a record.
    const fn facts(&self) -> FieldFacts {
        let (allowed, is_optional) = match self.access {
            Access::Number(allowed, ..) => (Some(allowed), false),
            Access::OptionalNumber(allowed, ..) => (Some(allowed), true),
            Access::OptionalMonth(..) => (None, true),
            _ => (None, false),
        };
        FieldFacts { id: self.id, allowed, is_optional }
    }
}

/// What a row says of its field, whatever the record.
#[derive(Clone, Copy, Debug)]
pub(super) struct FieldFacts {
    /// Its name in the record.
    pub(super) id: &'static str,
    /// The numbers that it accepts; `None` where it is no number.
    pub(super) allowed: Option<Allowed>,
    /// Whether it may be nothing.
    pub(super) is_optional: bool,
}

/// A group in the place of a row, named as in the scenario format.
const fn group<T>(group: Group, id: &'static str, link: &'static str) -> RecordField<T, Field> {
    RecordField::new(Field::whole(group), id, Access::Group(group), Presence::Optional).linked(link)
}

/// The row of a key.
pub fn row<T, K: Copy + PartialEq>(
    rows: &'static [RecordField<T, K>],
    key: K,
) -> Option<&'static RecordField<T, K>> {
    rows.iter().find(|row| row.key == key)
}

/// The key of a name.
pub(super) fn find<T, K: Copy>(rows: &[RecordField<T, K>], id: &str) -> Option<K> {
    rows.iter().find(|row| row.id == id).map(|row| row.key)
}

/// What the row of a field says; `None` for fields without one: numeric assumptions, wages, seasons, bounds, totals.
pub(super) fn facts(field: Field) -> Option<FieldFacts> {
    match field {
        Field::Active(key) => row(&ACTIVE, key).map(RecordField::facts),
        Field::Cohort(_, key) => row(&COHORT, key).map(RecordField::facts),
        Field::Target(_, key) => row(&TARGET, key).map(RecordField::facts),
        Field::Revision(_, key) => row(&REVISION, key).map(RecordField::facts),
        Field::Observation(_, key) => row(&OBSERVATION, key).map(RecordField::facts),
        Field::History(_, key) => row(&HISTORY, key).map(RecordField::facts),
        Field::Programme(_, key) => row(&PROGRAMME, key).map(RecordField::facts),
        Field::Plan(part, key) => part_facts(part, key),
        Field::Switch(_) => row(&ASSUMPTIONS, field).map(RecordField::facts),
        Field::ScenarioName | Field::Horizon => row(&SCENARIO, field).map(RecordField::facts),
        field => row(&REGION, field).map(RecordField::facts),
    }
}

fn part_facts(part: PlanPart, key: PartField) -> Option<FieldFacts> {
    match part {
        PlanPart::WageEnrolment | PlanPart::SelfPaidEnrolment => row(&ENROLMENT, key).map(RecordField::facts),
        PlanPart::Retention => row(&RETENTION, key).map(RecordField::facts),
        PlanPart::NonAsn => row(&NON_ASN, key).map(RecordField::facts),
        PlanPart::Pppk => row(&PPPK, key).map(RecordField::facts),
    }
}

impl PlanPart {
    /// Whether it has this value.
    pub fn has(self, field: PartField) -> bool {
        part_facts(self, field).is_some()
    }
}

/// The field of a part of the plan with this name.
pub(super) fn part_field(part: PlanPart, id: &str) -> Option<PartField> {
    match part {
        PlanPart::WageEnrolment | PlanPart::SelfPaidEnrolment => find(&ENROLMENT, id),
        PlanPart::Retention => find(&RETENTION, id),
        PlanPart::NonAsn => find(&NON_ASN, id),
        PlanPart::Pppk => find(&PPPK, id),
    }
}
