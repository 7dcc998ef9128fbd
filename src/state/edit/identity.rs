//! Which region it is, and where the planner's own figures of it come from.

use crate::model::{Field, Group, Rupiah, Scenario, Source, Status, Value};

/// Names the region. Minimum wages that were published for another one go, those of this one come; a typed one stays.
pub(super) fn put_place(
    scenario: &mut Scenario,
    name: String,
    code: String,
    wages: Vec<(i32, Rupiah, Source)>,
) {
    let is_published = |year: i32| {
        let source = scenario.source(Field::MinimumWage(year));
        source.is_some_and(|source| !source.status.is_typed())
    };
    let known = scenario.region.minimum_wage.iter().map(|(year, _)| *year);
    let gone: Vec<i32> = known.filter(|year| is_published(*year)).collect();
    for year in gone {
        put_wage(scenario, year, &Value::Nothing, None);
    }
    for (year, wage, source) in wages {
        if !scenario.region.minimum_wage.iter().any(|(known, _)| *known == year) {
            put_wage(scenario, year, &Value::Number(wage.0), Some(source));
        }
    }
    scenario.region.name = name;
    scenario.region.code = code;
}

fn put_wage(scenario: &mut Scenario, year: i32, wage: &Value, source: Option<Source>) {
    let field = Field::MinimumWage(year);
    field.put(scenario, wage);
    scenario.set_source(field, source);
}

/// Notes where all figures that the planner gave come from: it stands once, for the region as a whole.
pub(super) fn put_own_source(scenario: &mut Scenario, source: String, as_of: String) {
    let is_said = !source.is_empty() || !as_of.is_empty();
    let said = Source { status: Status::Yours, source, as_of, note: String::new() };
    scenario.set_source(Field::whole(Group::Region), is_said.then_some(said));
}
