//! Single numbers and months of a link: the region's own and the assumptions.

use super::slots::MonthSlot;
use super::{Item, LinkNotice, grid};
use crate::model::{Allowed, PARAMETERS, Parameter, Region, Scenario, Workers};

/// A number with an id of its own.
pub(super) struct Number {
    pub(super) id: &'static str,
    place: Place,
}

enum Place {
    Region(&'static RegionNumber),
    Assumption(&'static Parameter),
}

/// A number of the region.
struct RegionNumber {
    id: &'static str,
    pointer: &'static str,
    allowed: Allowed,
    get: fn(&Region) -> Option<f64>,
    /// `None` where the number is taken away; a number that cannot be is left as it is.
    set: fn(&mut Region, Option<f64>),
    optional: bool,
}

/// Ids of [`PARAMETERS`], in their order.
const ASSUMPTION_IDS: [&str; PARAMETERS.len()] =
    ["ge", "gw", "gs", "gj", "xw", "fp", "sl", "sa", "ca", "qa", "gm", "cr", "ow", "os", "ok", "dy"];

macro_rules! people {
    ($id:literal, $pointer:literal, $allowed:ident, $($field:ident).+) => {
        RegionNumber {
            id: $id,
            pointer: $pointer,
            allowed: Allowed::$allowed,
            get: |region| Some(region.$($field).+.0),
            set: |region, value| {
                if let Some(value) = value {
                    region.$($field).+ = Workers(value);
                }
            },
            optional: false,
        }
    };
}

static REGION_NUMBERS: [RegionNumber; 8] = [
    people!("e", "/region/eligible_workers", ELIGIBLE, eligible_workers),
    people!("aw", "/region/active/wage", PEOPLE, active.wage),
    people!("an", "/region/active/non_asn", PEOPLE, active.non_asn),
    people!("as", "/region/active/self_paid", PEOPLE, active.self_paid),
    people!("aj", "/region/active/construction", PEOPLE, active.construction),
    people!("ao", "/region/active/other", PEOPLE, active.other),
    RegionNumber {
        id: "hn",
        pointer: "/region/non_asn_total",
        allowed: Allowed::PEOPLE,
        get: |region| region.non_asn_total.map(|total| total.0),
        set: |region, value| region.non_asn_total = value.map(Workers),
        optional: true,
    },
    RegionNumber {
        id: "f",
        pointer: "/region/formal_share",
        allowed: Allowed::FRACTION,
        get: |region| Some(region.formal_share),
        set: |region, value| region.formal_share = value.unwrap_or(region.formal_share),
        optional: false,
    },
];

/// The months of a scenario.
pub(super) static MONTHS: [MonthSlot; 2] = [
    MonthSlot {
        id: "b",
        pointer: "/region/baseline_month",
        get: |scenario| scenario.region.baseline_month,
        set: |scenario, month| scenario.region.baseline_month = month,
    },
    MonthSlot {
        id: "h",
        pointer: "",
        get: |scenario| scenario.horizon,
        set: |scenario, month| scenario.horizon = month,
    },
];

/// Every single number.
pub(super) fn numbers() -> impl Iterator<Item = Number> {
    let region = REGION_NUMBERS.iter().map(|row| Number { id: row.id, place: Place::Region(row) });
    let assumptions = ASSUMPTION_IDS.into_iter().zip(&PARAMETERS);
    region.chain(assumptions.map(|(id, row)| Number { id, place: Place::Assumption(row) }))
}

impl Number {
    /// JSON pointer.
    pub(super) fn pointer(&self) -> String {
        match self.place {
            Place::Region(row) => row.pointer.to_owned(),
            Place::Assumption(row) => row.pointer(),
        }
    }

    fn allowed(&self) -> Allowed {
        match self.place {
            Place::Region(row) => row.allowed,
            Place::Assumption(row) => row.accepted(),
        }
    }

    /// The value on the grid.
    pub(super) fn encode(&self, scenario: &Scenario) -> Option<String> {
        let value = match self.place {
            Place::Region(row) => (row.get)(&scenario.region),
            Place::Assumption(row) => Some((row.get)(&scenario.assumptions)),
        };
        value.map(|value| grid::text(value, self.allowed()))
    }

    /// Takes in the items; the last one counts.
    pub(super) fn decode(&self, scenario: &mut Scenario, items: &[Item<'_>], notices: &mut Vec<LinkNotice>) {
        for item in items {
            if item.is_removal() && self.is_optional() {
                self.set(scenario, None);
                continue;
            }
            let value = match item.values.as_slice() {
                [text] => grid::value(text, self.allowed(), || self.pointer(), notices),
                _ => None,
            };
            match value {
                Some(value) => self.set(scenario, Some(value)),
                None => notices.push(item.unreadable()),
            }
        }
    }

    fn is_optional(&self) -> bool {
        matches!(self.place, Place::Region(row) if row.optional)
    }

    fn set(&self, scenario: &mut Scenario, value: Option<f64>) {
        match (&self.place, value) {
            (Place::Region(row), value) => (row.set)(&mut scenario.region, value),
            (Place::Assumption(row), Some(value)) => (row.set)(&mut scenario.assumptions, value),
            (Place::Assumption(_), None) => {}
        }
    }
}
