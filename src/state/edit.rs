//! One change of a form: a value, a row more or less, back to the source. The sources of changed values change along.

mod access;
mod counted;
mod field;
mod identity;
mod lists;
mod members;
mod plan;
mod provenance;
mod values;

use crate::codec::document::{Document, Extras};
use crate::data::{LADDERS, profile_of};
use crate::model::{
    Assumptions, BaseRevision, CohortField, Field, Month, Observation, Payer, Refusal, Rupiah, Scenario,
    Source, SponsoredCohort, Value, validate,
};
use crate::order::sort_by_number;

pub use lists::is_drawn;
pub use members::blank;
pub use plan::continuable;
pub use provenance::is_original;

/// A number that is still to be typed. Every rule of a scenario refuses it, so nothing is projected from it.
pub const UNSET: f64 = -1.0;

/// One change that a form asks for. Places count from 0; a place that does not exist changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Sets a value to what the planner typed or chose.
    Set(Field, Value),
    /// Sets several values at once, as they came back from elsewhere; nothing else follows from them.
    PutValues(Vec<(Field, Value)>),
    /// Puts back a value and its source as they were before the planner changed them.
    Back(Field),
    /// Says which region it is: a public place with its code, or a name of the planner's own.
    PutPlace {
        /// Its name.
        name: String,
        /// Code of the ministry; empty for a name of the planner's own.
        code: String,
        /// Its published minimum wages; they never replace one that was typed.
        wages: Vec<(i32, Rupiah, Source)>,
    },
    /// Says where the planner's own figures of the region come from, and of when they are.
    OwnSource {
        /// Who published or counted them.
        source: String,
        /// ISO day or month; may be empty.
        as_of: String,
    },
    /// Sets all assumptions to their defaults.
    ResetAssumptions,
    /// Adds a target for the year after the last, its percentage still to be typed.
    AddTarget,
    /// Puts back the targets and their sources as the region has them.
    BackToTargets,
    /// Removes a target.
    RemoveTarget(usize),
    /// Draws a step of a national ladder as a target, or takes it away. Drawing one takes all steps of other
    /// ladders away: they rest on different bases.
    Reference {
        /// Place in [`LADDERS`].
        ladder: usize,
        /// Year of the step.
        year: i32,
        /// Whether it is to be drawn.
        drawn: bool,
    },
    /// Adds a group whose contribution somebody pays already, nobody in it yet.
    AddCohort,
    /// Removes such a group.
    RemoveCohort(usize),
    /// Adds such groups, but for those that are there already.
    PutCohorts(Vec<SponsoredCohort>),
    /// Adds what was counted; an observation takes the place of one of the same month.
    PutObservations(Vec<Observation>),
    /// Removes an observation.
    RemoveObservation(usize),
    /// Adds a revision of the base, in the place of one of the same month.
    PutRevision(BaseRevision),
    /// Removes a revision of the base.
    RemoveRevision(usize),
    /// Adds a programme of this payer that is paid once, with no money yet.
    AddProgramme(Payer),
    /// Adds a programme that goes on with the running sponsorship at this place when it ends: same payer, same people.
    ContinueCohort(usize),
    /// Adds a copy of a programme behind it.
    CopyProgramme(usize),
    /// Moves a programme one place up: the programme that comes first finds more people to enrol.
    RaiseProgramme(usize),
    /// Moves a programme one place down.
    LowerProgramme(usize),
    /// Removes a programme.
    RemoveProgramme(usize),
    /// Adds the appointment of staff as full-time PPPK, nobody yet.
    AddPppk,
    /// Removes the appointment.
    RemovePppk,
}

impl Edit {
    /// Whether it moves rows of a list about, and with them what a file has in them.
    pub(super) const fn moves_rows(&self) -> bool {
        matches!(
            self,
            Self::BackToTargets
                | Self::RemoveTarget(_)
                | Self::Reference { .. }
                | Self::RemoveCohort(_)
                | Self::PutObservations(_)
                | Self::RemoveObservation(_)
                | Self::PutRevision(_)
                | Self::RemoveRevision(_)
                | Self::CopyProgramme(_)
                | Self::RaiseProgramme(_)
                | Self::LowerProgramme(_)
                | Self::RemoveProgramme(_)
        )
    }

    /// Makes the change in a scenario and in what else its file carries. `opened` is the document as it was opened, for
    /// regions that are not built in; what is added to the plan starts as seen in the month `today`.
    pub(super) fn apply(
        self,
        scenario: &mut Scenario,
        extras: &mut Extras,
        opened: &Document,
        today: Option<Month>,
    ) {
        match self {
            Self::Set(field, value) => {
                set(scenario, &origin(scenario, &opened.scenario), field, &value, today);
            }
            Self::PutValues(values) => {
                values::put_values(scenario, &origin(scenario, &opened.scenario), &values);
            }
            Self::Back(field) => {
                let origin = origin(scenario, &opened.scenario);
                back(scenario, &origin, field);
                settle(scenario, &origin, field);
            }
            Self::PutPlace { name, code, wages } => identity::put_place(scenario, name, code, wages),
            Self::OwnSource { source, as_of } => identity::put_own_source(scenario, source, as_of),
            Self::ResetAssumptions => scenario.assumptions = Assumptions::default(),
            Self::AddTarget => lists::add_target(scenario),
            Self::BackToTargets => {
                let origin = origin(scenario, &opened.scenario);
                provenance::back_to_targets(scenario, &origin);
                let none = Extras::default();
                let of_origin = if profile_of(scenario).is_some() { &none } else { &*opened.extras };
                extras.replace_targets(of_origin);
            }
            Self::RemoveTarget(place) => lists::remove_target(scenario, extras, place),
            Self::Reference { ladder, year, drawn } => refer(scenario, extras, ladder, year, drawn),
            Self::AddCohort => lists::add_cohort(scenario),
            Self::PutCohorts(new) => {
                members::hold_total(scenario);
                let origin = origin(scenario, &opened.scenario);
                lists::put_cohorts(scenario, &origin, new);
                members::settle(scenario, &origin);
            }
            Self::RemoveCohort(place) => {
                members::hold_total(scenario);
                lists::remove_cohort(scenario, extras, place);
                members::settle(scenario, &origin(scenario, &opened.scenario));
            }
            Self::PutObservations(new) => counted::put_observations(scenario, extras, new),
            Self::RemoveObservation(place) => counted::remove_observation(scenario, extras, place),
            Self::PutRevision(revision) => counted::put_revision(scenario, extras, revision),
            Self::RemoveRevision(place) => counted::remove_revision(scenario, extras, place),
            Self::AddProgramme(payer) => lists::add_programme(scenario, payer, today),
            Self::ContinueCohort(place) => plan::continue_cohort(scenario, place),
            Self::CopyProgramme(place) => lists::copy_programme(scenario, extras, place),
            Self::RaiseProgramme(place) => lists::swap_programmes(scenario, extras, place.checked_sub(1)),
            Self::LowerProgramme(place) => lists::swap_programmes(scenario, extras, Some(place)),
            Self::RemoveProgramme(place) => lists::remove_programme(scenario, extras, place),
            Self::AddPppk => plan::add_pppk(scenario, today),
            Self::RemovePppk => scenario.plan.pppk_full_time = None,
        }
    }
}

fn set(scenario: &mut Scenario, origin: &Scenario, field: Field, value: &Value, today: Option<Month>) {
    let is_emptied = *value == Value::Nothing && profile_of(scenario).is_some();
    if is_emptied && matches!(field, Field::ActiveTotal | Field::Active(_)) {
        // What a built-in region publishes is there again where the planner's own number goes.
        back(scenario, origin, field);
    } else {
        field.set(scenario, origin, value, today);
        provenance::mark(scenario, origin, field);
    }
    settle(scenario, origin, field);
}

/// The value and the source of `field` as they were in `origin`.
fn back(scenario: &mut Scenario, origin: &Scenario, field: Field) {
    match field {
        Field::ActiveTotal => members::back_to_total(scenario, origin),
        Field::Active(stock) => members::back_to_stock(scenario, origin, stock),
        _ => {
            field.set(scenario, origin, &field.get(origin), None);
            provenance::mark(scenario, origin, field);
        }
    }
}

/// What follows from members, after a change of `field`.
fn settle(scenario: &mut Scenario, origin: &Scenario, field: Field) {
    let is_member = matches!(
        field,
        Field::Eligible | Field::ActiveTotal | Field::Active(_) | Field::Cohort(_, CohortField::Workers)
    );
    if is_member {
        members::settle(scenario, origin);
    }
}

/// What would be wrong with `scenario` after `edit`, for a form that takes only what can be projected.
///
/// # Errors
/// Every rule that the scenario would break.
pub fn try_edit(scenario: &Scenario, edit: Edit) -> Result<(), Vec<Refusal>> {
    edited(scenario, edit).map(|_| ())
}

/// `scenario` after `edit`, in no month.
///
/// # Errors
/// Every rule that it would break.
pub fn edited(scenario: &Scenario, edit: Edit) -> Result<Scenario, Vec<Refusal>> {
    let mut changed = scenario.clone();
    edit.apply(&mut changed, &mut Extras::default(), &scenario.clone().into(), None);
    validate(&changed).map(|()| changed)
}

/// The scenario whose values a form calls "the source" and goes back to: the built-in region, else the file or form as
/// it was opened, with the default assumptions.
pub fn origin(scenario: &Scenario, opened: &Scenario) -> Scenario {
    let mut origin = match profile_of(scenario) {
        Some(profile) => profile.scenario(profile.reading_of(scenario).unwrap_or(0)),
        None => opened.clone(),
    };
    origin.assumptions = Assumptions::default();
    origin
}

fn refer(scenario: &mut Scenario, extras: &mut Extras, ladder: usize, year: i32, drawn: bool) {
    let Some(chosen) = LADDERS.get(ladder) else { return };
    let others = LADDERS.iter().enumerate().filter(|(place, _)| *place != ladder || !drawn);
    let mut leaving: Vec<usize> = others
        .flat_map(|(place, other)| other.steps.iter().map(move |step| (place, step)))
        .filter(|(place, step)| *place != ladder || step.year == year)
        .filter_map(|(_, step)| lists::drawn(scenario, step))
        .collect();
    sort_by_number(&mut leaving, |place| *place as f64);
    for place in leaving.into_iter().rev() {
        lists::remove_target(scenario, extras, place);
    }
    if drawn {
        chosen.add_to(scenario, year);
    }
}

#[cfg(test)]
mod tests;
