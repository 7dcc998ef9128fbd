//! Rows of the scenario itself, of the region with its lists, and of the assumptions that are no single number.
//! The order is that of the scenario file.

use super::{RecordField, group};
use crate::model::allowed::Allowed;
use crate::model::assumptions::{Assumptions, Switch};
use crate::model::field::{CohortField, Field, Group, ObservationField, RevisionField, Stock, TargetField};
use crate::model::observation::{Observation, Segment};
use crate::model::scenario::{Active, BaseRevision, Region, Scenario, SponsoredCohort, Target};
use crate::model::units::{Percent, Workers};

/// The scenario.
pub static SCENARIO: [RecordField<Scenario, Field>; 6] = [
    RecordField::<Scenario, _>::text(
        Field::ScenarioName,
        "name",
        |scenario| &scenario.name,
        |scenario, name| scenario.name = name,
    )
    .with_default(),
    RecordField::<Scenario, _>::month(
        Field::Horizon,
        "horizon",
        |scenario| scenario.horizon,
        |scenario, month| scenario.horizon = month,
    )
    .linked("h"),
    group(Group::Region, "region", ""),
    group(Group::Assumptions, "assumptions", ""),
    group(Group::Ranges, "ranges", ""),
    group(Group::Plan, "plan", ""),
];

/// The region.
pub static REGION: [RecordField<Region, Field>; 14] = [
    RecordField::text(Field::RegionCode, "code", |region| &region.code, |region, code| region.code = code),
    RecordField::text(Field::RegionName, "name", |region| &region.name, |region, name| region.name = name),
    RecordField::<Region, _>::month(
        Field::BaselineMonth,
        "baseline_month",
        |region| region.baseline_month,
        |region, month| region.baseline_month = month,
    )
    .linked("b"),
    RecordField::<Region, _>::number(
        Field::Eligible,
        "eligible_workers",
        Allowed::ELIGIBLE,
        |region| region.eligible_workers.0,
        |region, people| region.eligible_workers = Workers(people),
    )
    .linked("e"),
    RecordField::<Region, _>::number(
        Field::FormalShare,
        "formal_share",
        Allowed::FRACTION,
        |region| region.formal_share,
        |region, share| region.formal_share = share,
    )
    .with_default()
    .linked("f"),
    group(Group::Active, "active", ""),
    group(Group::Cohorts, "sponsored", "k"),
    RecordField::<Region, _>::optional_number(
        Field::NonAsnTotal,
        "non_asn_total",
        Allowed::PEOPLE,
        |region| region.non_asn_total.map(|total| total.0),
        |region, people| region.non_asn_total = people.map(Workers),
    )
    .linked("hn"),
    group(Group::MinimumWages, "minimum_wage", "m"),
    group(Group::Targets, "targets", "t"),
    group(Group::ActiveRange, "active_range", "ar"),
    group(Group::Revisions, "base_revisions", "er"),
    group(Group::Observations, "observations", "o"),
    group(Group::Histories, "history", "oh"),
];

/// The active members of the region.
pub static ACTIVE: [RecordField<Active, Stock>; 5] = [
    stock(Stock::Wage, "wage", |active| active.wage.0, |active, people| active.wage = Workers(people))
        .linked("aw"),
    stock(
        Stock::NonAsn,
        "non_asn",
        |active| active.non_asn.0,
        |active, people| active.non_asn = Workers(people),
    )
    .linked("an"),
    stock(
        Stock::SelfPaid,
        "self_paid",
        |active| active.self_paid.0,
        |active, people| active.self_paid = Workers(people),
    )
    .linked("as"),
    stock(
        Stock::Construction,
        "construction",
        |active| active.construction.0,
        |active, people| active.construction = Workers(people),
    )
    .linked("aj"),
    stock(Stock::Other, "other", |active| active.other.0, |active, people| active.other = Workers(people))
        .linked("ao"),
];

/// People of one stock; a stock that is not named is empty.
const fn stock(
    key: Stock,
    id: &'static str,
    get: fn(&Active) -> f64,
    set: fn(&mut Active, f64),
) -> RecordField<Active, Stock> {
    RecordField::number(key, id, Allowed::PEOPLE, get, set).with_default()
}

/// A group whose contribution is paid already.
pub static COHORT: [RecordField<SponsoredCohort, CohortField>; 3] = [
    RecordField::payer(CohortField::Payer, |cohort| cohort.payer, |cohort, payer| cohort.payer = payer),
    RecordField::number(
        CohortField::Workers,
        "workers",
        Allowed::PEOPLE,
        |cohort| cohort.workers.0,
        |cohort, people| cohort.workers = Workers(people),
    ),
    RecordField::month(CohortField::Ends, "ends", |cohort| cohort.ends, |cohort, month| cohort.ends = month),
];

/// A target of the region.
pub static TARGET: [RecordField<Target, TargetField>; 4] = [
    RecordField::number(
        TargetField::Year,
        "year",
        Allowed::YEAR,
        |target| f64::from(target.year),
        |target, year| target.year = year as i32,
    ),
    RecordField::number(
        TargetField::Percent,
        "percent",
        Allowed::PERCENT,
        |target| target.percent.0,
        |target, percent| target.percent = Percent(percent),
    ),
    RecordField::optional_number(
        TargetField::Workers,
        "workers",
        Allowed::PEOPLE,
        |target| target.workers.map(|workers| workers.0),
        |target, people| target.workers = people.map(Workers),
    ),
    RecordField::<Target, _>::text(
        TargetField::Label,
        "label",
        |target| &target.label,
        |target, label| target.label = label,
    )
    .optional(),
];

/// A revision of the base.
pub static REVISION: [RecordField<BaseRevision, RevisionField>; 2] = [
    RecordField::month(
        RevisionField::Month,
        "month",
        |revision| revision.month,
        |revision, month| revision.month = month,
    ),
    RecordField::number(
        RevisionField::Workers,
        "workers",
        Allowed::ELIGIBLE,
        |revision| revision.workers.0,
        |revision, people| revision.workers = Workers(people),
    ),
];

type ObservationRow = RecordField<Observation, ObservationField>;

const OBSERVED_MONTH: ObservationRow = ObservationRow::month(
    ObservationField::Month,
    "month",
    |observed| observed.month,
    |observed, month| observed.month = month,
);

const OBSERVED_ACTIVE: ObservationRow = ObservationRow::optional_number(
    ObservationField::Active,
    "active",
    Allowed::PEOPLE,
    |observed| observed.active.map(|active| active.0),
    |observed, people| observed.active = people.map(Workers),
);

const OBSERVED_PERCENT: ObservationRow = ObservationRow::optional_number(
    ObservationField::Percent,
    "percent",
    Allowed::PERCENT,
    |observed| observed.percent.map(|percent| percent.0),
    |observed, percent| observed.percent = percent.map(Percent),
);

const PLANNED: ObservationRow = ObservationRow::optional_number(
    ObservationField::Planned,
    "planned",
    Allowed::PERCENT,
    |observed| observed.planned.map(|planned| planned.0),
    |observed, planned| observed.planned = planned.map(Percent),
);

/// Members of the segment at this place of [`Segment::ALL`].
#[allow(clippy::indexing_slicing, reason = "a place beyond the array does not compile")]
const fn counted<const PLACE: usize>() -> ObservationRow {
    let segment = const { Segment::ALL[PLACE] };
    ObservationRow::optional_number(
        ObservationField::Segment(segment),
        segment.id(),
        Allowed::PEOPLE,
        |observed| observed.segments.get(const { Segment::ALL[PLACE] }).map(|members| members.0),
        |observed, members| observed.segments.put(const { Segment::ALL[PLACE] }, members.map(Workers)),
    )
}

/// What was counted at the end of a month.
pub static OBSERVATION: [ObservationRow; 9] = [
    OBSERVED_MONTH,
    OBSERVED_ACTIVE,
    OBSERVED_PERCENT,
    counted::<0>(),
    counted::<1>(),
    counted::<2>(),
    counted::<3>(),
    counted::<4>(),
    counted::<5>(),
];

/// What was counted before, and what an earlier plan had projected.
pub static HISTORY: [ObservationRow; 10] = [
    OBSERVED_MONTH,
    OBSERVED_ACTIVE,
    OBSERVED_PERCENT,
    PLANNED,
    counted::<0>(),
    counted::<1>(),
    counted::<2>(),
    counted::<3>(),
    counted::<4>(),
    counted::<5>(),
];

/// The switch at this place of [`Switch::ALL`].
#[allow(clippy::indexing_slicing, reason = "a place beyond the array does not compile")]
const fn switch<const PLACE: usize>(link: &'static str) -> RecordField<Assumptions, Field> {
    RecordField::<Assumptions, _>::new(
        Field::Switch(const { SWITCHES[PLACE] }),
        const { SWITCHES[PLACE].id() },
        super::Access::Switch(
            |assumptions| const { SWITCHES[PLACE] }.get(assumptions),
            |assumptions, on| const { SWITCHES[PLACE] }.set(assumptions, on),
        ),
        super::Presence::Optional,
    )
    .linked(link)
}

const SWITCHES: [Switch; 3] = Switch::ALL;

/// The assumptions that are no single number; the others are [`PARAMETERS`](crate::model::PARAMETERS).
pub static ASSUMPTIONS: [RecordField<Assumptions, Field>; 4] = [
    switch::<0>("pl"),
    switch::<1>("pd"),
    switch::<2>("ob"),
    group(Group::Season, "construction_season", "cs"),
];
