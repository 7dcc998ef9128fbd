//! Reading and writing the values that a form can change.

use super::{members, plan};
use crate::model::{CohortField, Field, Month, Scenario, Value, Workers};

impl Field {
    /// What stands there now.
    pub fn get(self, scenario: &Scenario) -> Value {
        self.get_on(scenario, None)
    }

    /// What stands there now; a part that the plan does not have shows its usual months as seen in the month `today`.
    pub fn get_on(self, scenario: &Scenario, today: Option<Month>) -> Value {
        match self {
            Self::ActiveTotal => Value::Number(members::total(&scenario.region)),
            Self::Plan(part, field) => plan::part(scenario, part, field, today),
            Self::Programme(place, field) => plan::programme(scenario, place, field, today),
            field => field.value(scenario),
        }
    }

    /// Writes `value`; one of another kind changes nothing. `origin` is what changed values go back to.
    pub(super) fn set(self, scenario: &mut Scenario, origin: &Scenario, value: &Value, today: Option<Month>) {
        match (self, value) {
            (Self::Eligible, Value::Number(people)) => {
                members::set_eligible(scenario, origin, Workers(*people));
            }
            (Self::ActiveTotal, value) => members::set_total(scenario, value),
            (Self::Active(stock), value) => members::set_stock(scenario, stock, value),
            (Self::Cohort(_, CohortField::Workers), value) => {
                members::hold_total(scenario);
                self.put(scenario, value);
            }
            (Self::Plan(part, field), value) => plan::set_part(scenario, part, field, value, today),
            (Self::Programme(place, field), value) => {
                plan::set_programme(scenario, place, field, value, today);
            }
            (field, value) => field.put(scenario, value),
        }
    }
}
