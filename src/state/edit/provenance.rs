//! Where a value comes from after a planner has changed it: `yours`, or its source again when it is what it was.

use crate::data::{FORMAL_SHARE, MIX_CONSTRUCTION, MIX_SELF_PAID, MIX_WAGE, Quantity};
use crate::model::{Field, Group, Scenario, Source, Status, Stock, Value};

/// Notes the source of `field`, which has just been written.
pub(super) fn mark(scenario: &mut Scenario, origin: &Scenario, field: Field) {
    match field {
        Field::Eligible if is_original(scenario, origin, field) => restore_members(scenario, origin),
        Field::ActiveTotal => mark_total(scenario, origin),
        Field::Active(_) => mark_stocks(scenario, origin),
        _ => {}
    }
    if is_original(scenario, origin, field) {
        scenario.set_source(field, origin.source(field).cloned());
    } else if field.get(scenario) == Value::Nothing {
        scenario.set_source(field, None);
    } else if field.is_figure() || scenario.source(field).is_some() {
        scenario.set_source(field, Some(Source::yours()));
    }
}

/// The value and the source of `field` as they were in `origin`.
pub(super) fn back(scenario: &mut Scenario, origin: &Scenario, field: Field) {
    match field {
        Field::ActiveTotal => {
            scenario.region.active.clone_from(&origin.region.active);
            scenario.region.active_range = origin.region.active_range;
            for stock in Stock::ALL.map(Field::Active) {
                scenario.set_source(stock, origin.source(stock).cloned());
            }
        }
        _ => field.set(scenario, &field.get(origin)),
    }
    mark(scenario, origin, field);
}

/// Whether a value is the one of the source, but for the rounding of a field.
pub fn is_original(scenario: &Scenario, origin: &Scenario, field: Field) -> bool {
    match (field.get(scenario), field.get(origin)) {
        (Value::Number(now), Value::Number(then)) => (now - then).abs() <= 1e-9 * then.abs().max(1e-9),
        (now, then) => now == then,
    }
}

/// What is known about a region before anything is typed: how the country divides.
pub(super) fn blank() -> Vec<(Field, Source)> {
    let mut sources = vec![(Field::FormalShare, assumed(&FORMAL_SHARE))];
    sources.extend(mix());
    sources
}

/// A total without segments: the split is the national mix again.
fn mark_total(scenario: &mut Scenario, origin: &Scenario) {
    if is_original(scenario, origin, Field::ActiveTotal) {
        return;
    }
    for (stock, source) in mix() {
        scenario.set_source(stock, Some(source));
    }
}

/// A typed stock makes the total the planner's own, until all stocks are the source's again.
fn mark_stocks(scenario: &mut Scenario, origin: &Scenario) {
    let original = Stock::ALL.iter().all(|stock| is_original(scenario, origin, Field::Active(*stock)));
    let source = if original { origin.source(Field::ActiveTotal).cloned() } else { Some(Source::yours()) };
    scenario.set_source(Field::ActiveTotal, source);
}

/// The targets of the source, with their sources.
pub(super) fn back_to_targets(scenario: &mut Scenario, origin: &Scenario) {
    let targets = Field::whole(Group::Targets);
    let is_of_row = |field: Field| field.is_within(Group::Targets) && field != targets;
    scenario.region.targets.clone_from(&origin.region.targets);
    scenario.sources.retain(|(field, _)| !is_of_row(*field));
    let sources = origin.sources.iter().filter(|(field, _)| is_of_row(*field));
    scenario.sources.extend(sources.cloned());
}

/// The base of the source brings its members back, unless the planner has typed them.
fn restore_members(scenario: &mut Scenario, origin: &Scenario) {
    if !scenario.status(Field::ActiveTotal).is_some_and(Status::is_typed) {
        scenario.region.active.clone_from(&origin.region.active);
        scenario.region.active_range = origin.region.active_range;
        scenario.set_source(Field::ActiveTotal, origin.source(Field::ActiveTotal).cloned());
    }
}

fn mix() -> [(Field, Source); 3] {
    [
        (Field::Active(Stock::Wage), assumed(&MIX_WAGE)),
        (Field::Active(Stock::SelfPaid), assumed(&MIX_SELF_PAID)),
        (Field::Active(Stock::Construction), assumed(&MIX_CONSTRUCTION)),
    ]
}

/// A national figure used for a region: an assumption.
fn assumed<T: Quantity>(figure: &crate::data::Figure<T>) -> Source {
    let row = figure.row();
    Source {
        status: Status::Assumed,
        source: format!("{}, {}", row.source.publication(), row.source.address()),
        as_of: row.as_of.as_str().to_owned(),
        note: row.note.map_or_else(String::new, |note| note.id.to_owned()),
    }
}
