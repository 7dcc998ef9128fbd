//! What a link can say: every kind of item with its writer and its reader.

use super::lists::LISTS;
use super::numbers::{MONTHS, Number, numbers};
use super::plan::PARTS;
use super::{Item, LinkNotice, REMOVED, grid};
use crate::model::{Month, Scenario};

/// One kind of item.
pub(super) enum Slot {
    /// A single number.
    Number(Number),
    /// A single month.
    Month(&'static MonthSlot),
    /// Anything with values of its own.
    Part(&'static Part),
}

/// A month of the scenario.
pub(super) struct MonthSlot {
    pub(super) id: &'static str,
    pub(super) pointer: &'static str,
    pub(super) get: fn(&Scenario) -> Month,
    pub(super) set: fn(&mut Scenario, Month),
}

/// A part of the scenario with several values, or a list of such.
pub(super) struct Part {
    pub(super) id: &'static str,
    /// Where its sources stand; empty for the plan, which is decided and has none.
    pub(super) pointer: &'static str,
    /// The values of each item, joined by dots; none if the scenario has no such part.
    pub(super) encode: fn(&Scenario) -> Vec<String>,
    /// Takes in the items, of which there is at least one.
    pub(super) decode: fn(&mut Scenario, &[Item<'_>], &mut Vec<LinkNotice>),
}

/// Every kind of item, in the order of writing.
pub(super) fn slots() -> Vec<Slot> {
    let months = MONTHS.iter().map(Slot::Month);
    let parts = PARTS.iter().chain(&LISTS).map(Slot::Part);
    months.chain(parts).chain(numbers().map(Slot::Number)).collect()
}

impl Slot {
    /// The letters before the first dot.
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Number(slot) => slot.id,
            Self::Month(slot) => slot.id,
            Self::Part(slot) => slot.id,
        }
    }

    /// JSON pointer of what it changes, empty where no source belongs to it.
    pub(super) fn pointer(&self) -> String {
        match self {
            Self::Number(slot) => slot.pointer(),
            Self::Month(slot) => slot.pointer.to_owned(),
            Self::Part(slot) => slot.pointer.to_owned(),
        }
    }

    /// The values of `scenario` on the grid, an item each.
    pub(super) fn encode(&self, scenario: &Scenario) -> Vec<String> {
        match self {
            Self::Number(slot) => slot.encode(scenario).into_iter().collect(),
            Self::Month(slot) => vec![grid::month_text((slot.get)(scenario))],
            Self::Part(slot) => (slot.encode)(scenario),
        }
    }

    /// The items that turn `base` into `scenario`, none if they agree on the grid.
    pub(super) fn difference(&self, base: &Scenario, scenario: &Scenario) -> Vec<String> {
        let mut values = self.encode(scenario);
        if values == self.encode(base) {
            return Vec::new();
        }
        if values.is_empty() {
            values.push(REMOVED.to_owned());
        }
        values.into_iter().map(|values| format!("{}.{values}", self.id())).collect()
    }

    /// Takes in the items of this kind.
    pub(super) fn decode(&self, scenario: &mut Scenario, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
        match self {
            Self::Number(slot) => slot.decode(scenario, items, notices),
            Self::Month(slot) => slot.decode(scenario, items, notices),
            Self::Part(slot) => (slot.decode)(scenario, items, notices),
        }
    }
}

impl MonthSlot {
    fn decode(&self, scenario: &mut Scenario, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
        for item in items {
            let month = match item.values.as_slice() {
                [text] => grid::month(text),
                _ => None,
            };
            match month {
                Some(month) => (self.set)(scenario, month),
                None => notices.push(item.unreadable()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::slots;

    #[test]
    fn ids_are_letters_and_never_shared() {
        let mut ids: Vec<&str> = slots().iter().map(super::Slot::id).collect();
        assert!(ids.iter().all(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase())));
        let kinds = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), kinds);
    }
}
