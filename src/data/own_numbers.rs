//! The planner's own numbers in a built-in region: the base, and further groups of staff to include.

use super::region::{HonorerState, Members, Reading};
use super::segments::{all_members, divide};
use super::{find, profile_of};
use crate::model::{CohortField, Field, Scenario, Source, Status, Stock, Workers};

/// docs/model.md, section 6: the most eligible workers a scenario may have.
const MOST_ELIGIBLE: f64 = 1e9;

/// Why a number of the planner cannot be used. The scenario is left as it was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OwnNumberError {
    /// Not a number, infinite, or below what is possible.
    TooSmall,
    /// Above what is possible.
    TooLarge {
        /// The most that is possible.
        most: Workers,
    },
}

/// Whether people are counted per 100,000 eligible workers, because no base is published and the planner has
/// not given one.
pub fn is_per_100k(scenario: &Scenario) -> bool {
    let Some(reading) = reading_in_use(scenario) else { return false };
    let untouched = !scenario.status(Field::Eligible).is_some_and(Status::is_typed);
    reading.base.is_per_100k() && untouched && scenario.region.eligible_workers == reading.base.figure().value
}

/// Whether results are shown without decimals: the baseline is a band, or was only said to be "about" this.
pub fn is_approximate(scenario: &Scenario) -> bool {
    let region = &scenario.region;
    let active = &region.active;
    let members: Workers =
        [active.wage, active.non_asn, active.self_paid, active.construction, active.other].into_iter().sum();
    let as_said = |reading: &Reading| {
        let said = reading.coverage.figure().value.of(region.eligible_workers);
        reading.coverage.is_approximate() && (members.0 - said.0).abs() <= 1e-6 * said.0
    };
    region.active_range.is_some() || reading_in_use(scenario).is_some_and(as_said)
}

/// Sets the eligible workers to the planner's number.
///
/// Members that follow from a percentage keep it; people who were counted or typed stay as they are. Per 100,000, staff
/// and bounds are scaled alike. Printed targets and money are never touched.
///
/// # Errors
/// A number that is not above 0, too small for the people who were counted, or above 1e9.
pub fn with_eligible(scenario: &mut Scenario, eligible: Workers) -> Result<(), OwnNumberError> {
    if eligible.0.is_nan() || eligible.0 <= 0.0 {
        return Err(OwnNumberError::TooSmall);
    }
    if eligible.0 > MOST_ELIGIBLE {
        return Err(OwnNumberError::TooLarge { most: Workers(MOST_ELIGIBLE) });
    }
    let mut changed = scenario.clone();
    let (factor, following) = (eligible / scenario.region.eligible_workers, Following::of(scenario));
    changed.region.eligible_workers = eligible;
    changed.set_source(Field::Eligible, Some(Source::yours()));
    if factor.is_finite() {
        follow_base(&mut changed, factor, following);
    }
    if changed.region.active_total.is_some() {
        return Err(OwnNumberError::TooSmall);
    }
    *scenario = changed;
    Ok(())
}

/// How the people of a region follow its base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Following {
    /// They were counted, or the planner's own: they stay.
    Nobody,
    /// Members follow, by their percentage.
    Members,
    /// All people of the source do: the base is but a scale.
    Everybody,
}

impl Following {
    /// How the people of `scenario` follow the base that it has now.
    pub fn of(scenario: &Scenario) -> Self {
        match reading_in_use(scenario) {
            Some(reading) if reading.members != Members::NationalMix => Self::Nobody,
            _ if is_per_100k(scenario) => Self::Everybody,
            _ => Self::Members,
        }
    }
}

/// Makes the people who follow the base follow one that is `factor` times as large. What was typed stays.
pub fn follow_base(scenario: &mut Scenario, factor: f64, following: Following) {
    let is_typed = |field: Field| scenario.status(field).is_some_and(Status::is_typed);
    if following == Following::Nobody || is_typed(Field::ActiveTotal) {
        return;
    }
    let typed_cohorts: Vec<bool> = (0..scenario.region.sponsored.len())
        .map(|place| is_typed(Field::Cohort(place, CohortField::Workers)))
        .collect();
    let (typed_staff, typed_members) = (is_typed(Field::NonAsnTotal), is_typed(Field::Active(Stock::NonAsn)));
    let region = &mut scenario.region;
    region.active_total = Some(Workers(all_members(region)) * factor);
    region.active_range = region.active_range.map(|(low, high)| (low * factor, high * factor));
    if following == Following::Everybody {
        if !typed_members {
            region.active.non_asn = region.active.non_asn * factor;
        }
        if !typed_staff {
            region.non_asn_total = region.non_asn_total.map(|total| total * factor);
        }
        for (cohort, is_typed) in region.sponsored.iter_mut().zip(typed_cohorts) {
            cohort.workers = if is_typed { cohort.workers } else { cohort.workers * factor };
        }
    }
    divide(scenario);
    if factor != 1.0 {
        clear_note(scenario, Field::ActiveTotal);
    }
}

/// Adds the planner's own number of staff who are not enrolled yet (school, mosque, ward staff) to the
/// non-ASN staff that the sources know; it replaces the number given before, and 0 brings the sources back.
///
/// # Errors
/// A negative number, or more than the formal pool has room for.
pub fn with_further_groups(scenario: &mut Scenario, further: Workers) -> Result<(), OwnNumberError> {
    if further.0.is_nan() || further.0 < 0.0 {
        return Err(OwnNumberError::TooSmall);
    }
    let most = further_groups_most(scenario);
    if further > most {
        return Err(OwnNumberError::TooLarge { most });
    }
    if further == Workers(0.0) {
        scenario.region.non_asn_total = published_total(scenario);
        let published = published_source(scenario);
        scenario.set_source(Field::NonAsnTotal, published);
    } else {
        scenario.region.non_asn_total = Some(known_staff(scenario) + further);
        scenario.set_source(Field::NonAsnTotal, Some(Source::yours()));
    }
    Ok(())
}

/// Staff beyond those that the sources know: what [`with_further_groups`] has added.
pub fn further_groups(scenario: &Scenario) -> Workers {
    at_least_none(scenario.region.staff() - known_staff(scenario))
}

/// The most that [`with_further_groups`] takes: the room of the formal pool.
pub fn further_groups_most(scenario: &Scenario) -> Workers {
    let region = &scenario.region;
    at_least_none(region.formal_pool() - region.active.wage - known_staff(scenario))
}

/// Whether the honorer lever has anybody to include.
pub fn honorer_open(scenario: &Scenario) -> bool {
    scenario.region.non_asn_total.is_some_and(|total| total > scenario.region.active.non_asn)
}

/// Non-ASN staff without the planner's further groups: at least the members.
fn known_staff(scenario: &Scenario) -> Workers {
    let members = scenario.region.active.non_asn;
    published_total(scenario).filter(|total| *total > members).unwrap_or(members)
}

fn published_total(scenario: &Scenario) -> Option<Workers> {
    profile_of(scenario).and_then(|profile| profile.default_reading.honorer.total()).map(|total| total.value)
}

fn published_source(scenario: &Scenario) -> Option<Source> {
    let profile = find(&scenario.region.code)?;
    let number = profile.reading_of(scenario).unwrap_or(0);
    profile.sourced(number).iter().find(|row| row.field == Field::NonAsnTotal).map(super::Sourced::source)
}

fn reading_in_use(scenario: &Scenario) -> Option<&'static Reading> {
    let profile = profile_of(scenario)?;
    Some(profile.reading(profile.reading_of(scenario).unwrap_or(0)))
}

impl HonorerState {
    /// The state of the region that a scenario is about, by the reading it uses.
    pub fn of(scenario: &Scenario) -> Option<&'static Self> {
        reading_in_use(scenario).map(|reading| &reading.honorer)
    }
}

/// Arithmetic on a base that is no longer used would be wrong.
fn clear_note(scenario: &mut Scenario, field: Field) {
    if let Some((_, source)) = scenario.sources.iter_mut().find(|(at, _)| *at == field) {
        source.note.clear();
    }
}

fn at_least_none(workers: Workers) -> Workers {
    Workers(workers.0.max(0.0))
}
