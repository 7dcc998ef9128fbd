//! Where a value comes from after a planner has changed it: `yours`, or its source again when it is what it was.

use crate::data::follows;
use crate::model::{Field, Group, Scenario, Source, Status, Value};

/// Notes the source of `field`, which has just been written.
pub(super) fn mark(scenario: &mut Scenario, origin: &Scenario, field: Field) {
    let is_member = matches!(field, Field::ActiveTotal | Field::Active(_));
    if is_member && !scenario.status(field).is_some_and(Status::is_typed) {
        return;
    }
    // A segment that only followed from the total in the source is given now, whatever its number.
    let is_given_now = matches!(field, Field::Active(stock) if follows(origin, stock));
    if is_original(scenario, origin, field) && !is_given_now {
        scenario.set_source(field, origin.source(field).cloned());
    } else if field.get(scenario) == Value::Nothing {
        scenario.set_source(field, None);
    } else if field.is_figure() || scenario.source(field).is_some() {
        scenario.set_source(field, Some(Source::yours()));
    }
}

/// Whether a value is the one of the source, but for the rounding of a field.
pub fn is_original(scenario: &Scenario, origin: &Scenario, field: Field) -> bool {
    match (field.get(scenario), field.get(origin)) {
        (Value::Number(now), Value::Number(then)) => (now - then).abs() <= 1e-9 * then.abs().max(1e-9),
        (now, then) => now == then,
    }
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
