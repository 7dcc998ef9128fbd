//! Plans side by side, as the command line prints them.

use serde::{Serialize, Serializer};

use crate::codec::{lines, pointer};
use crate::model::answers::Compared;
use crate::model::{Cost, CostItem, Difference, Month, Rupiah, Value, ValueChange};

/// A plan of a comparison with its name.
pub struct NamedPlan {
    /// What it is called.
    pub name: String,
    /// At the December that is compared.
    pub at: Compared,
    /// At the December of each target of its file.
    pub targets: Vec<Compared>,
}

/// The plans and the inputs in which they differ.
pub fn compare(plans: &[NamedPlan], differences: &[Difference]) -> String {
    lines::write(&CompareJson {
        plans: plans.iter().map(ComparedJson::of).collect(),
        differences: differences.iter().map(DifferenceJson::of).collect(),
    })
}

#[derive(Serialize)]
struct CompareJson<'a> {
    plans: Vec<ComparedJson<'a>>,
    differences: Vec<DifferenceJson<'a>>,
}

#[derive(Serialize)]
struct ComparedJson<'a> {
    name: &'a str,
    target: ComparedTargetJson,
    coverage_percent: f64,
    lowest_percent: f64,
    lowest_month: MonthJson,
    lowest_after_percent: f64,
    active: f64,
    cost: f64,
    cost_by_payer: CostPairs,
    probability: Option<f64>,
    stop: f64,
    targets: Vec<ComparedDecemberJson>,
}

impl<'a> ComparedJson<'a> {
    fn of(plan: &'a NamedPlan) -> Self {
        let at = &plan.at;
        let items = at.paid.items().map(|(item, paid)| (item, paid, at.set_aside.of(item)));
        let named = items.filter(|(_, paid, set_aside)| *paid != Rupiah::ZERO || *set_aside != Rupiah::ZERO);
        Self {
            name: &plan.name,
            target: ComparedTargetJson { year: at.year, percent: at.percent.0 },
            coverage_percent: at.coverage.0,
            lowest_percent: at.lowest.1.0,
            lowest_month: MonthJson(at.lowest.0),
            lowest_after_percent: at.lowest_after.0,
            active: at.members.0,
            cost: Cost::total(&at.paid).0,
            cost_by_payer: CostPairs(named.map(MoneyJson::of).collect()),
            probability: at.probability,
            stop: at.stops.0,
            targets: plan.targets.iter().map(ComparedDecemberJson::of).collect(),
        }
    }
}

#[derive(Serialize)]
struct ComparedTargetJson {
    year: i32,
    percent: f64,
}

/// A month as a file has it.
struct MonthJson(Month);

impl Serialize for MonthJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Money set aside and paid, by the keys of the monthly table.
struct CostPairs(Vec<(&'static str, MoneyJson)>);

impl Serialize for CostPairs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, money)| (key, money)))
    }
}

#[derive(Serialize)]
struct MoneyJson {
    set_aside: f64,
    paid: f64,
}

impl MoneyJson {
    fn of((item, paid, set_aside): (CostItem, Rupiah, Rupiah)) -> (&'static str, Self) {
        (item.id(), Self { set_aside: set_aside.0, paid: paid.0 })
    }
}

#[derive(Serialize)]
struct ComparedDecemberJson {
    year: i32,
    percent: f64,
    coverage_percent: f64,
    lowest_after_percent: f64,
    active: f64,
    probability: Option<f64>,
}

impl ComparedDecemberJson {
    fn of(at: &Compared) -> Self {
        Self {
            year: at.year,
            percent: at.percent.0,
            coverage_percent: at.coverage.0,
            lowest_after_percent: at.lowest_after.0,
            active: at.members.0,
            probability: at.probability,
        }
    }
}

#[derive(Serialize)]
struct DifferenceJson<'a> {
    pointer: String,
    values: Vec<ValueJson<'a>>,
    directions: Vec<&'static str>,
}

impl<'a> DifferenceJson<'a> {
    fn of(row: &'a Difference) -> Self {
        Self {
            pointer: pointer::of(row.field),
            values: row.values.iter().map(ValueJson).collect(),
            directions: row.directions().map(word).collect(),
        }
    }
}

const fn word(direction: ValueChange) -> &'static str {
    match direction {
        ValueChange::Same => "same",
        ValueChange::Up => "up",
        ValueChange::Down => "down",
        ValueChange::Added => "added",
        ValueChange::Removed => "removed",
        ValueChange::Other => "other",
    }
}

/// A value as it stands in a scenario file; what is absent there is null.
struct ValueJson<'a>(&'a Value);

impl Serialize for ValueJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Nothing => serializer.serialize_none(),
            Value::Number(number) => serializer.serialize_f64(*number),
            Value::Month(month) => serializer.collect_str(month),
            Value::Text(text) => serializer.serialize_str(text),
            Value::Payer(payer) => serializer.serialize_str(payer.id()),
            Value::Package(package) => serializer.serialize_str(package.id()),
            Value::Sector(sector) => sector.id().serialize(serializer),
            Value::Switch(on) => serializer.serialize_bool(*on),
            Value::Between(low, high) => (low, high).serialize(serializer),
        }
    }
}
