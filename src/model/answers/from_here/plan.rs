//! What is left of a plan after a month: windows that go on, months of inclusion and appointments still to come,
//! tranches that have not started.

use crate::model::{Month, NonAsnInclusion, Plan, PppkFullTime, Sponsorship, Workers};

/// A plan from a month on.
pub(super) struct NextPlan {
    pub plan: Plan,
    /// The new place of each programme, nothing for one that is over.
    pub places: Vec<Option<usize>>,
    /// Parts that are over.
    pub over: usize,
}

/// What of `plan` comes after `month`. `before` and `now`: non-ASN staff who are no members, at the old baseline and at
/// the new one; `staff`: all of them now.
pub(super) fn from(plan: &Plan, month: Month, (before, now): (Workers, Workers), staff: Workers) -> NextPlan {
    let is_open = |until: Option<Month>| until.is_none_or(|until| until > month);
    let wage = plan.wage_enrolment.as_ref().filter(|part| is_open(part.until));
    let self_paid = plan.self_paid_enrolment.as_ref().filter(|part| is_open(part.until));
    let retention = plan.retention.as_ref().filter(|part| is_open(part.until));
    let mut places = Vec::new();
    let mut sponsorships = Vec::new();
    for programme in &plan.sponsorships {
        let next = to_come(programme, month);
        places.push(next.as_ref().map(|_| sponsorships.len()));
        sponsorships.extend(next);
    }
    let next = Plan {
        wage_enrolment: wage.cloned(),
        self_paid_enrolment: self_paid.cloned(),
        retention: retention.cloned(),
        sponsorships,
        non_asn: plan.non_asn.as_ref().and_then(|part| inclusion(part, month, (before, now))),
        pppk_full_time: plan.pppk_full_time.as_ref().and_then(|part| appointments(part, month, staff)),
    };
    let over = parts(plan) - parts(&next);
    NextPlan { plan: next, places, over }
}

/// The efforts of a plan, its programmes apart.
pub(super) fn efforts(plan: &Plan) -> usize {
    parts(plan) - plan.sponsorships.len()
}

fn parts(plan: &Plan) -> usize {
    let one = [
        plan.wage_enrolment.is_some(),
        plan.self_paid_enrolment.is_some(),
        plan.retention.is_some(),
        plan.non_asn.is_some(),
        plan.pppk_full_time.is_some(),
    ];
    one.into_iter().filter(|has| *has).count() + plan.sponsorships.len()
}

/// The tranches that start after `month`.
fn to_come(programme: &Sponsorship, month: Month) -> Option<Sponsorship> {
    let started =
        (0..programme.years).take_while(|year| programme.first_month + 12 * year.cast_signed() <= month);
    let started = u32::try_from(started.count()).unwrap_or(programme.years);
    let years = programme.years.checked_sub(started).filter(|years| *years > 0)?;
    let first_month = programme.first_month + 12 * started.cast_signed();
    Some(Sponsorship { first_month, years, ..programme.clone() })
}

/// Months of a window of `over` months from `from` that have passed with `month`.
fn passed(from: Month, over: u32, month: Month) -> u32 {
    (month - from + 1).max(0).cast_unsigned().min(over)
}

/// As many people a month as before, in the months that are left.
fn inclusion(
    part: &NonAsnInclusion,
    month: Month,
    (before, now): (Workers, Workers),
) -> Option<NonAsnInclusion> {
    let passed = passed(part.from, part.over_months, month);
    let over_months = part.over_months - passed;
    if over_months == 0 || (passed > 0 && now <= Workers::ZERO) {
        return None;
    }
    if passed == 0 && now == before {
        return Some(part.clone());
    }
    let to_include = part.a_month(before) * f64::from(over_months);
    let share = if now > Workers::ZERO { (to_include / now).min(1.0) } else { part.share };
    Some(NonAsnInclusion { share, from: part.from.max(month + 1), over_months })
}

/// As many appointments a month as before, in the months that are left.
fn appointments(part: &PppkFullTime, month: Month, staff: Workers) -> Option<PppkFullTime> {
    let passed = passed(part.from, part.over_months, month);
    let over_months = part.over_months - passed;
    if over_months == 0 {
        return None;
    }
    let workers = part.workers * (f64::from(over_months) / f64::from(part.over_months));
    let from = if passed > 0 { month + 1 } else { part.from };
    Some(PppkFullTime { workers: workers.min(staff), from, over_months })
}
