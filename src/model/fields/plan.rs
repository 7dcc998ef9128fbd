//! Rows of the plan, in the order of the scenario file.

use super::{Access, Presence, RecordField, group};
use crate::model::allowed::Allowed;
use crate::model::field::{Field, Group, PartField, PlanPart, ProgrammeField};
use crate::model::scenario::{Enrolment, NonAsnInclusion, Plan, PppkFullTime, Retention, Sponsorship};
use crate::model::units::{Rupiah, Workers};

/// The parts of a plan.
pub static PLAN: [RecordField<Plan, Field>; 6] = [
    group(Group::Part(PlanPart::WageEnrolment), "wage_enrolment", "w"),
    group(Group::Part(PlanPart::SelfPaidEnrolment), "self_paid_enrolment", "s"),
    group(Group::Part(PlanPart::Retention), "retention", "r"),
    group(Group::Programmes, "sponsorships", "d"),
    group(Group::Part(PlanPart::NonAsn), "non_asn", "n"),
    group(Group::Part(PlanPart::Pppk), "pppk_full_time", "p"),
];

/// Enrolment of wage earners or of self-payers.
pub static ENROLMENT: [RecordField<Enrolment, PartField>; 3] = [
    RecordField::number(
        PartField::Amount,
        "rate_per_month",
        Allowed::FRACTION,
        |part| part.rate_per_month,
        |part, rate| part.rate_per_month = rate,
    ),
    RecordField::month(PartField::From, "from", |part| part.from, |part, month| part.from = month),
    until(|part| part.until, |part, month| part.until = month),
];

/// Retention of self-payers.
pub static RETENTION: [RecordField<Retention, PartField>; 3] = [
    RecordField::number(
        PartField::Amount,
        "lapse_reduction",
        Allowed::FRACTION,
        |part| part.lapse_reduction,
        |part, share| part.lapse_reduction = share,
    ),
    RecordField::month(PartField::From, "from", |part| part.from, |part, month| part.from = month),
    until(|part| part.until, |part, month| part.until = month),
];

/// Inclusion of honorer staff.
pub static NON_ASN: [RecordField<NonAsnInclusion, PartField>; 3] = [
    RecordField::number(
        PartField::Amount,
        "share",
        Allowed::FRACTION,
        |part| part.share,
        |part, share| part.share = share,
    ),
    RecordField::month(PartField::From, "from", |part| part.from, |part, month| part.from = month),
    RecordField::<NonAsnInclusion, _>::number(
        PartField::OverMonths,
        "over_months",
        Allowed::MONTHS,
        |part| f64::from(part.over_months),
        |part, months| part.over_months = months as u32,
    )
    .with_default(),
];

/// Appointment of staff as full-time PPPK.
pub static PPPK: [RecordField<PppkFullTime, PartField>; 3] = [
    RecordField::number(
        PartField::Amount,
        "workers",
        Allowed::PEOPLE,
        |part| part.workers.0,
        |part, people| part.workers = Workers(people),
    ),
    RecordField::month(PartField::From, "from", |part| part.from, |part, month| part.from = month),
    RecordField::<PppkFullTime, _>::number(
        PartField::OverMonths,
        "over_months",
        Allowed::MONTHS,
        |part| f64::from(part.over_months),
        |part, months| part.over_months = months as u32,
    )
    .with_default(),
];

/// A programme.
pub static PROGRAMME: [RecordField<Sponsorship, ProgrammeField>; 10] = [
    RecordField::payer(
        ProgrammeField::Payer,
        |programme| programme.payer,
        |programme, payer| programme.payer = payer,
    ),
    RecordField::number(
        ProgrammeField::Budget,
        "budget_per_year",
        Allowed::MONEY,
        |programme| programme.budget_per_year.0,
        |programme, money| programme.budget_per_year = Rupiah(money),
    ),
    RecordField::number(
        ProgrammeField::Months,
        "months",
        Allowed::MONTHS,
        |programme| f64::from(programme.months),
        |programme, months| programme.months = months as u32,
    ),
    RecordField::new(
        ProgrammeField::Package,
        "package",
        Access::Package(|programme| programme.package, |programme, package| programme.package = package),
        Presence::Required,
    ),
    RecordField::new(
        ProgrammeField::Sector,
        "sector",
        Access::Sector(|programme| programme.sector, |programme, sector| programme.sector = sector),
        Presence::Optional,
    ),
    RecordField::month(
        ProgrammeField::FirstMonth,
        "first_month",
        |programme| programme.first_month,
        |programme, month| programme.first_month = month,
    ),
    RecordField::<Sponsorship, _>::number(
        ProgrammeField::Years,
        "years",
        Allowed::TRANCHES,
        |programme| f64::from(programme.years),
        |programme, years| programme.years = years as u32,
    )
    .with_default(),
    RecordField::new(
        ProgrammeField::Refill,
        "refill",
        Access::Switch(|programme| programme.refill, |programme, on| programme.refill = on),
        Presence::Optional,
    ),
    RecordField::<Sponsorship, _>::text(
        ProgrammeField::Name,
        "name",
        |programme| &programme.name,
        |programme, name| programme.name = name,
    )
    .optional(),
    RecordField::<Sponsorship, _>::text(
        ProgrammeField::Document,
        "document",
        |programme| &programme.document,
        |programme, number| programme.document = number,
    )
    .optional(),
];

/// The last month of a window; nothing means the horizon.
const fn until<T>(
    get: fn(&T) -> Option<crate::model::Month>,
    set: fn(&mut T, Option<crate::model::Month>),
) -> RecordField<T, PartField> {
    RecordField::new(PartField::Until, "until", Access::OptionalMonth(get, set), Presence::Optional)
}
