//! Several values at once, as they came back from somewhere else: what stands there stands in the scenario, letter by letter.
//! Nothing follows from anything, unlike in a form, where the parts of a total move along.

use super::provenance;
use crate::data::follows;
use crate::model::{CohortField, Field, Scenario, Source, Stock, Value};

/// Writes `values`. Sources of what changed change along; members that were told apart are all given from now on.
pub(super) fn put_values(scenario: &mut Scenario, origin: &Scenario, values: &[(Field, Value)]) {
    let is_member = |field: Field| matches!(field, Field::Active(_) | Field::Cohort(_, CohortField::Workers));
    let following = Stock::ALL.map(|stock| (Field::Active(stock), follows(scenario, stock)));
    for (field, value) in values {
        field.put(scenario, value);
        if is_member(*field) {
            scenario.set_source(*field, Some(Source::yours()));
        } else {
            provenance::mark(scenario, origin, *field);
        }
    }
    if !values.iter().any(|(field, _)| is_member(*field)) {
        return;
    }
    // The total is the sum of what was given: no part of it is computed again.
    let region = &mut scenario.region;
    (region.active_total, region.active_range) = (None, None);
    for (field, _) in following.into_iter().filter(|(_, follows)| *follows) {
        if field.value(scenario).number().is_some_and(|people| people > 0.0) {
            scenario.set_source(field, Some(Source::yours()));
        }
    }
    scenario.set_source(Field::ActiveTotal, Some(Source::derived()));
}
