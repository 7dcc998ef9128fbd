//! Every field of scenarios, in the order of the scenario file: the rows of the tables, list by list and part by part.

use super::{
    ACTIVE, ASSUMPTIONS, Access, COHORT, ENROLMENT, HISTORY, NON_ASN, OBSERVATION, PLAN, PPPK, PROGRAMME,
    REGION, RETENTION, REVISION, RecordField, SCENARIO, TARGET,
};
use crate::model::assumptions::PARAMETERS;
use crate::model::field::{Bound, Field, Group, PlanPart};
use crate::model::scenario::Scenario;

/// Every field that any of `scenarios` has, in the order of the scenario file. Lists have as many rows as the longest.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Field, fields::fields_of};
///
/// let fields = fields_of(&[&scenario]);
/// assert_eq!(fields.first(), Some(&Field::ScenarioName));
/// assert!(fields.iter().all(|field| Field::parse(&field.id()) == Some(*field)));
/// # Ok::<(), &str>(())
/// ```
pub fn fields_of(scenarios: &[&Scenario]) -> Vec<Field> {
    let mut walk = Walk { scenarios, fields: Vec::new() };
    walk.rows(&SCENARIO, |field| field);
    walk.fields
}

/// The fields so far.
struct Walk<'a> {
    scenarios: &'a [&'a Scenario],
    fields: Vec<Field>,
}

impl Walk<'_> {
    /// The fields of one record, the groups among them opened.
    fn rows<T, K: Copy>(&mut self, rows: &'static [RecordField<T, K>], field: impl Fn(K) -> Field) {
        for row in rows {
            match row.access {
                Access::Group(group) => self.group(group),
                _ => self.fields.push(field(row.key)),
            }
        }
    }

    fn group(&mut self, group: Group) {
        let assumptions = 0..PARAMETERS.len();
        match group {
            Group::Region => self.rows(&REGION, |field| field),
            Group::Active => self.rows(&ACTIVE, Field::Active),
            Group::MinimumWages => self.minimum_wages(),
            Group::ActiveRange => self.fields.extend([Bound::Low, Bound::High].map(Field::ActiveRange)),
            Group::Assumptions => {
                self.fields.extend(assumptions.map(Field::Parameter));
                self.rows(&ASSUMPTIONS, |field| field);
            }
            Group::Season => self.fields.extend((0..12).map(Field::Season)),
            Group::Ranges => self.fields.extend(assumptions.map(Field::Range)),
            Group::Plan => self.rows(&PLAN, |field| field),
            Group::Part(part) => match part {
                PlanPart::WageEnrolment | PlanPart::SelfPaidEnrolment => {
                    self.rows(&ENROLMENT, |key| Field::Plan(part, key));
                }
                PlanPart::Retention => self.rows(&RETENTION, |key| Field::Plan(part, key)),
                PlanPart::NonAsn => self.rows(&NON_ASN, |key| Field::Plan(part, key)),
                PlanPart::Pppk => self.rows(&PPPK, |key| Field::Plan(part, key)),
            },
            list => (0..self.longest(list)).for_each(|place| self.row_of(list, place)),
        }
    }

    /// A row of a list.
    fn row_of(&mut self, list: Group, place: usize) {
        match list {
            Group::Cohorts => self.rows(&COHORT, |key| Field::Cohort(place, key)),
            Group::Targets => self.rows(&TARGET, |key| Field::Target(place, key)),
            Group::Revisions => self.rows(&REVISION, |key| Field::Revision(place, key)),
            Group::Observations => self.rows(&OBSERVATION, |key| Field::Observation(place, key)),
            Group::Histories => self.rows(&HISTORY, |key| Field::History(place, key)),
            Group::Programmes => self.rows(&PROGRAMME, |key| Field::Programme(place, key)),
            _ => {}
        }
    }

    fn longest(&self, list: Group) -> usize {
        let rows = |scenario: &&Scenario| {
            let region = &scenario.region;
            match list {
                Group::Cohorts => region.sponsored.len(),
                Group::Targets => region.targets.len(),
                Group::Revisions => region.base_revisions.len(),
                Group::Observations => region.observations.len(),
                Group::Histories => region.history.len(),
                Group::Programmes => scenario.plan.sponsorships.len(),
                _ => 0,
            }
        };
        self.scenarios.iter().map(rows).max().unwrap_or(0)
    }

    fn minimum_wages(&mut self) {
        let wages = self.scenarios.iter().flat_map(|scenario| &scenario.region.minimum_wage);
        let mut years: Vec<i32> = wages.map(|(year, _)| *year).collect();
        years.sort_unstable();
        years.dedup();
        self.fields.extend(years.into_iter().map(Field::MinimumWage));
    }
}
