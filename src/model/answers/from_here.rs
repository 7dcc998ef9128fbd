//! Plan from here: the last count becomes the baseline of a new scenario. docs/model.md, section 8.

mod plan;
mod stocks;

use super::counts::CarriedOn;
use crate::model::field::{CohortField, Field, Group, Stock};
use crate::model::projection::Row;
use crate::model::{
    Allowed, BaseRevision, Month, Observation, Percent, Prepared, Refusal, Region, Scenario, Segment,
    SegmentCounts, Source, SponsoredCohort, Status, Table, Workers, validate,
};

/// A scenario that starts at the last count, and what it has of the one before.
#[derive(Clone, Debug, PartialEq)]
pub struct FromHere {
    /// The scenario.
    pub scenario: Scenario,
    /// What was carried over.
    pub carried: Carried,
}

/// Why a scenario does not go on from a count.
#[derive(Clone, Debug, PartialEq)]
pub enum NotFromHere {
    /// Nothing was counted.
    NothingCounted,
    /// What would be refused of it: growth or revisions have led beyond what can be projected.
    Refused(Vec<Refusal>),
}

/// What a scenario that starts at a count has of the one before: material for a sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Carried {
    /// The month of the count, the new baseline.
    pub month: Month,
    /// Members counted.
    pub members: Workers,
    /// Of how many segments the members were counted.
    pub segments: usize,
    /// Eligible workers of that month.
    pub eligible: Workers,
    /// Groups whose contribution is paid on, and their people.
    pub groups: usize,
    /// People in these groups.
    pub sponsored: Workers,
    /// Programmes with tranches to come.
    pub programmes: usize,
    /// Efforts that go on or begin later: enrolment, retention, inclusion, appointments.
    pub efforts: usize,
    /// Parts of the plan that are over.
    pub over: usize,
    /// Months counted before, kept as history.
    pub history: usize,
}

/// `scenario`, which has passed [`validate`](crate::model::validate), from its last count on. Segments that were counted are
/// its stocks; the others are those of the projection of that month, scaled to the rest of the members counted. No stock is
/// more than its pool.
///
/// # Errors
/// See [`NotFromHere`].
///
/// ```
/// # let mut scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Observation, Workers, answers::{NotFromHere, from_here}, validate};
///
/// assert_eq!(from_here(&scenario), Err(NotFromHere::NothingCounted));
/// let (month, active) = (scenario.region.baseline_month + 3, Some(Workers(25_000.0)));
/// scenario.region.observations.push(Observation { active, ..Observation::of(month) });
/// let found = from_here(&scenario).map_err(|_| "counted")?;
/// assert_eq!((found.scenario.region.baseline_month, found.carried.history), (month, 1));
/// assert_eq!(validate(&found.scenario), Ok(()));
/// # Ok::<(), &str>(())
/// ```
pub fn from_here(scenario: &Scenario) -> Result<FromHere, NotFromHere> {
    let found = carried_on(scenario).ok_or(NotFromHere::NothingCounted)?;
    validate(&found.scenario).map_err(NotFromHere::Refused)?;
    Ok(found)
}

fn carried_on(scenario: &Scenario) -> Option<FromHere> {
    let prepared = Prepared::new(scenario);
    let table = prepared.table();
    let carried = CarriedOn::from(scenario, &prepared);
    let row = table.rows.get(carried.step).filter(|_| carried.step > 0)?;
    let detail = prepared.details.get(carried.step)?;
    let month = row.month;
    let (_, informal) = prepared.pools(carried.step)?;
    let appointed = detail.staff.appointed;
    let (members, _) = carried.of(row);
    let mut region = scenario.region.clone();
    region.baseline_month = month;
    region.eligible_workers = row.eligible;
    if appointed > 0.0 && scenario.assumptions.pppk_leaves_denominator {
        // The pools stay as they are: appointments have taken people out of the formal one alone.
        region.formal_share = (1.0 - informal / row.eligible).clamp(0.0, 1.0);
    }
    let groups = running(scenario, &table, row);
    // A base that has shrunk may hold fewer formal workers than there are staff.
    let segments = last_segments(&scenario.region, month);
    let staff = Workers(detail.staff.members + detail.staff.not_members);
    let staff = segments.get(Segment::NonAsn).map_or(staff, |members| members.max(staff));
    let staff = staff.min(region.formal_pool());
    let pools = stocks::Pools { formal: region.formal_pool(), informal: region.informal_pool(), staff };
    let counted = stocks::LastCount { members, segments };
    (region.active, region.sponsored) = stocks::scaled(row, groups, &pools, &counted);
    if region.non_asn_total.is_some() || region.active.non_asn != staff {
        region.non_asn_total = Some(staff);
    }
    region.active_range = None;
    let leaving = if scenario.assumptions.pppk_leaves_denominator { appointed } else { 0.0 };
    let is_later = |revision: &&BaseRevision| revision.month > month;
    let later = scenario.region.base_revisions.iter().filter(is_later);
    let later =
        later.map(|revision| BaseRevision { workers: revision.workers - Workers(leaving), ..*revision });
    region.base_revisions = later.collect();
    region.history = history(&scenario.region, &table, &carried, month);
    region.observations.clear();
    let not_members = (staff - region.active.non_asn).max(Workers::ZERO);
    let before = Workers(prepared.start.not_members);
    let next = plan::from(&scenario.plan, month, (before, not_members), staff);
    let carried = Carried {
        month,
        members,
        segments: Segment::ALL.into_iter().filter(|segment| segments.get(*segment).is_some()).count(),
        eligible: row.eligible,
        groups: region.sponsored.len(),
        sponsored: region.sponsored_workers(),
        programmes: next.plan.sponsorships.len(),
        efforts: plan::efforts(&next.plan),
        over: next.over,
        history: region.history.iter().filter(|count| count.month < month).count(),
    };
    let mut new = Scenario { region, plan: next.plan, ..scenario.clone() };
    new.sources = sources(scenario, &new, &next.places);
    Some(FromHere { scenario: new, carried })
}

/// What was counted by segment in `month`.
fn last_segments(region: &Region, month: Month) -> SegmentCounts {
    let count = region.observations.iter().find(|count| count.month == month);
    count.map_or(SegmentCounts::NONE, |count| count.segments)
}

/// Groups whose contribution is still paid at the end of `row`: those of the baseline, then tranches as they started.
fn running(scenario: &Scenario, table: &Table, row: &Row) -> Vec<SponsoredCohort> {
    let keep = 1.0 - scenario.assumptions.sponsored_attrition_per_month;
    let left = |people: Workers, from: Month| {
        let months = (row.month - from).max(0).cast_unsigned();
        people * (0..months).fold(1.0, |left, _| left * keep)
    };
    let baseline = scenario.region.baseline_month;
    let old = scenario
        .region
        .sponsored
        .iter()
        .map(|cohort| SponsoredCohort { workers: left(cohort.workers, baseline), ..cohort.clone() });
    let started = table.tranches.iter().filter(|tranche| tranche.first <= row.month);
    let started = started.map(|tranche| SponsoredCohort {
        payer: tranche.payer,
        workers: left(tranche.people(), tranche.first),
        ends: tranche.last,
    });
    old.chain(started).filter(|group| group.ends >= row.month && group.workers > Workers::ZERO).collect()
}

/// What was counted up to `month`, the old baseline included, by month, with what the plan had projected for it.
fn history(region: &Region, table: &Table, carried: &CarriedOn, month: Month) -> Vec<Observation> {
    let baseline = table.rows.first().map(|row| Observation {
        active: Some(row.active),
        percent: Some(rounded(row.coverage, 1e2)),
        ..Observation::of(row.month)
    });
    // As fine as links are: the difference stays what it was beside the plan.
    let counted = region.observations.iter().map(|count| {
        let row = table.row(count.month);
        let percent = count.percent.or_else(|| row.map(|row| rounded(carried.of(row).1, 1e4)));
        let planned = row.map(|row| rounded(row.coverage, 1e4));
        let planned = planned.filter(|planned| Allowed::PERCENT.accepts(planned.0));
        Observation { percent, planned, ..*count }
    });
    let mut history: Vec<Observation> =
        region.history.iter().copied().chain(baseline).chain(counted).collect();
    history.retain(|count| count.month <= month);
    history.sort_by_key(|count| count.month);
    history.dedup_by_key(|count| count.month);
    history
}

/// The nearest of so many steps in a percent.
fn rounded(percent: Percent, steps: f64) -> Percent {
    Percent((percent.0 * steps).round() / steps)
}

/// The sources of what has stayed; the members have that of the count, and what follows from it is derived.
fn sources(before: &Scenario, after: &Scenario, programmes: &[Option<usize>]) -> Vec<(Field, Source)> {
    let month = after.region.baseline_month;
    let last = before.region.observations.iter().position(|count| count.month == month);
    let of_count = |field: &Field| last.is_some_and(|last| field.is_within(Group::Observation(last)));
    let counted = before.sources.iter().find(|(field, _)| of_count(field)).map(|(_, source)| source.clone());
    let counted = counted.unwrap_or_else(|| Source { as_of: month.to_string(), ..Source::yours() });
    // With its month: what a count says is more than what follows from a total by the national mix.
    let as_of = if counted.as_of.is_empty() { month.to_string() } else { counted.as_of.clone() };
    let derived = Source { status: Status::Derived, as_of, ..counted.clone() };
    let place = |list: Group, place: usize| match list {
        Group::Programmes => programmes.get(place).copied().flatten(),
        _ => None,
    };
    let mut sources = vec![(Field::ActiveTotal, counted.clone())];
    let segments = last_segments(&before.region, month);
    let of = |segment: Segment| if segments.get(segment).is_some() { &counted } else { &derived };
    sources.extend(Stock::ALL.map(|stock| (Field::Active(stock), of(stock.segment()).clone())));
    let people = |group: usize| (Field::Cohort(group, CohortField::Workers), of(Segment::Sponsored).clone());
    sources.extend((0..after.region.sponsored.len()).map(people));
    for (field, source) in &before.sources {
        let lists =
            [Group::Programmes, Group::Cohorts, Group::Observations, Group::Histories, Group::Revisions];
        let moved = lists.into_iter().try_fold(*field, |field, list| {
            if field.is_within(list) && field != Field::whole(list) {
                field.renumbered(list, &|at| place(list, at))
            } else {
                Some(field)
            }
        });
        let is_new = |field: &Field| {
            matches!(field, Field::BaselineMonth | Field::NonAsnTotal) || field.is_within(Group::ActiveRange)
        };
        let has_changed = |field: &Field| is_new(field) || field.value(before) != field.value(after);
        let Some(field) = moved.filter(|field| !field.is_within(Group::Active)) else { continue };
        if !has_changed(&field) || field.is_within(Group::Plan) {
            sources.push((field, source.clone()));
        } else if field == Field::Eligible {
            sources.push((field, revised(before, month).unwrap_or_else(|| derived.clone())));
        }
    }
    sources
}

/// The source of the revision of the base that holds in `month`.
fn revised(scenario: &Scenario, month: Month) -> Option<Source> {
    let revisions = scenario.region.base_revisions.iter().enumerate();
    let (place, _) =
        revisions.filter(|(_, revision)| revision.month <= month).max_by_key(|(_, it)| it.month)?;
    let within = |field: &Field| field.is_within(Group::Revision(place));
    scenario.sources.iter().find(|(field, _)| within(field)).map(|(_, source)| source.clone())
}
