//! What a link can say: the kinds of items, taken from the table of fields.

use super::{Item, LinkNotice, REMOVED, groups, single};
use crate::model::fields::{ACTIVE, ASSUMPTIONS, PLAN, REGION, RecordField, SCENARIO};
use crate::model::{Field, Group, PARAMETERS, Scenario};
use crate::order::sort_by_number;

/// One kind of item.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    /// The letters before the first dot.
    pub(super) id: &'static str,
    /// What it changes: one value, or a group whose values stand in one item (a list: one item for each row).
    pub(super) field: Field,
}

/// The kinds in the order of writing, which released links have. What is not named here follows after.
const ORDER: &[&str] = &[
    "b", "h", "w", "s", "r", "n", "p", "pl", "cs", "d", "k", "t", "m", "ar", "e", "aw", "an", "as", "aj",
    "ao", "hn", "f",
];

/// Every kind of item, in the order of writing.
pub(super) fn slots() -> Vec<Slot> {
    let mut slots: Vec<Slot> = linked(&SCENARIO, |field| field)
        .chain(linked(&REGION, |field| field))
        .chain(linked(&ACTIVE, Field::Active))
        .chain(linked(&PLAN, |field| field))
        .chain(linked(&ASSUMPTIONS, |field| field))
        .collect();
    let parameters = PARAMETERS.iter().enumerate();
    slots.extend(parameters.map(|(place, row)| Slot { id: row.link, field: Field::Parameter(place) }));
    let place = |slot: &Slot| ORDER.iter().position(|id| *id == slot.id).unwrap_or(ORDER.len());
    sort_by_number(&mut slots, |slot| place(slot) as f64);
    slots
}

fn linked<T, K: Copy>(
    rows: &'static [RecordField<T, K>],
    field: impl Fn(K) -> Field,
) -> impl Iterator<Item = Slot> {
    let rows = rows.iter().filter(|row| !row.link.is_empty());
    rows.map(move |row| Slot { id: row.link, field: field(row.key) })
}

impl Slot {
    /// Whether what it changes has a source: the plan and the horizon are decided.
    pub(super) fn is_sourced(&self) -> bool {
        self.field != Field::Horizon && !self.field.is_within(Group::Plan)
    }

    /// Whether it is one of the region's own figures, or its last month.
    pub(super) fn is_of_region(&self) -> bool {
        self.field == Field::Horizon || self.field.is_within(Group::Region)
    }

    /// The values of `scenario` on the grid, an item each.
    pub(super) fn encode(&self, scenario: &Scenario) -> Vec<String> {
        match self.field {
            Field::Whole(group) => groups::encode(group, scenario),
            field => single::encode(field, scenario).into_iter().collect(),
        }
    }

    /// The items that turn `base` into `scenario`, none if they agree on the grid.
    pub(super) fn difference(&self, base: &Scenario, scenario: &Scenario) -> Vec<String> {
        if self.encode(scenario) == self.encode(base) { Vec::new() } else { self.items(scenario) }
    }

    /// The items that say all of it, whatever the base is; none where neither has any.
    pub(super) fn whole(&self, base: &Scenario, scenario: &Scenario) -> Vec<String> {
        let is_none = self.encode(scenario).is_empty() && self.encode(base).is_empty();
        if is_none { Vec::new() } else { self.items(scenario) }
    }

    fn items(&self, scenario: &Scenario) -> Vec<String> {
        let mut values = self.encode(scenario);
        if values.is_empty() {
            values.push(REMOVED.to_owned());
        }
        values.into_iter().map(|values| format!("{}.{values}", self.id)).collect()
    }

    /// Takes in the items of this kind, of which there is at least one.
    pub(super) fn decode(&self, scenario: &mut Scenario, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
        match self.field {
            Field::Whole(group) => groups::decode(group, scenario, items, notices),
            field => single::decode(field, scenario, items, notices),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ORDER, slots};

    #[test]
    fn ids_are_letters_and_never_shared() {
        let mut ids: Vec<&str> = slots().iter().map(|slot| slot.id).collect();
        assert!(ids.iter().all(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase())));
        assert!(ORDER.iter().all(|id| ids.contains(id)));
        let kinds = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), kinds);
    }
}
