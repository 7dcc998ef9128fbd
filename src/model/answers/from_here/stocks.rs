//! The stocks of a projection scaled to the members that were counted, none beyond its pool. Segments that were counted are
//! what they are.

use crate::model::projection::Row;
use crate::model::{Active, Month, Payer, Segment, SegmentCounts, SponsoredCohort, Workers};

/// What limits the stocks at the month of the count.
pub(super) struct Pools {
    pub formal: Workers,
    pub informal: Workers,
    /// Non-ASN staff, members or not.
    pub staff: Workers,
}

/// What was counted at the end of a month.
pub(super) struct LastCount {
    /// All members.
    pub members: Workers,
    /// Those of segments, where they were counted.
    pub segments: SegmentCounts,
}

/// The stocks of `row`, its sponsored members as `groups`, as they were counted; stocks that were not share the rest in their
/// proportions. What a full pool cannot take goes to the other stocks in their proportions, and to others where there are
/// none. Members in grace are no stock: they are spread over the others.
pub(super) fn scaled(
    row: &Row,
    groups: Vec<SponsoredCohort>,
    pools: &Pools,
    counted: &LastCount,
) -> (Active, Vec<SponsoredCohort>) {
    let sponsored: Workers = groups.iter().map(|group| group.workers).sum();
    let projected = |segment| if segment == Segment::Sponsored { sponsored } else { row.members(segment) };
    let known = |segment| counted.segments.get(segment).unwrap_or(Workers::ZERO);
    let free = |segment| {
        if counted.segments.get(segment).is_some() { Workers::ZERO } else { projected(segment) }
    };
    let informal = |of: &dyn Fn(Segment) -> Workers| of(Segment::SelfPaid) + of(Segment::Sponsored);
    let by_pool = |of: &dyn Fn(Segment) -> Workers| {
        [of(Segment::Wage), of(Segment::NonAsn), informal(of), of(Segment::Construction), of(Segment::Other)]
    };
    let wage_pool = (pools.formal - pools.staff).max(Workers::ZERO);
    let most = [wage_pool, pools.staff, pools.informal, Workers(f64::INFINITY), Workers(f64::INFINITY)];
    let mut fixed = by_pool(&known);
    for (known, most) in fixed.iter_mut().zip(&most) {
        *known = known.min(*most);
    }
    let told_apart: Workers = fixed.iter().copied().sum();
    // A person of rounding.
    let factor = if told_apart > counted.members { counted.members / told_apart } else { 1.0 };
    let fixed = fixed.map(|known| known * factor);
    let mut left = most;
    for (left, known) in left.iter_mut().zip(&fixed) {
        *left -= *known;
    }
    let shares = filled(by_pool(&free), left, counted.members - fixed.iter().copied().sum());
    let [wage, non_asn, informal_known, construction, other] = fixed;
    let [wage_share, non_asn_share, informal_share, construction_share, other_share] = shares;
    let informal_of = |segment| {
        let known = part_of(known(segment), informal(&known), informal_known);
        known + part_of(free(segment), informal(&free), informal_share)
    };
    let active = Active {
        wage: wage + wage_share,
        non_asn: non_asn + non_asn_share,
        self_paid: informal_of(Segment::SelfPaid),
        construction: construction + construction_share,
        other: other + other_share,
    };
    (active, sized(groups, sponsored, informal_of(Segment::Sponsored), row.month))
}

/// `groups`, `before` people in all, with `now` in all. People whom no group of the plan accounts for are paid by somebody
/// unknown, at most until the year ends, as public money is.
fn sized(
    mut groups: Vec<SponsoredCohort>,
    before: Workers,
    now: Workers,
    month: Month,
) -> Vec<SponsoredCohort> {
    if before <= Workers::ZERO && now > Workers::ZERO {
        let ends = Month::december(month.year()).max(month + 1);
        return vec![SponsoredCohort { payer: Payer::Other, workers: now, ends }];
    }
    for group in &mut groups {
        group.workers = part_of(group.workers, before, now);
    }
    groups.retain(|group| group.workers > Workers::ZERO);
    groups
}

/// `part` of `before` people, once they are `now`.
fn part_of(part: Workers, before: Workers, now: Workers) -> Workers {
    if before > Workers::ZERO { part * (now / before) } else { Workers::ZERO }
}

/// `parts` in their proportions, `total` in all, each at most its `most`; the last takes what nothing else can.
fn filled<const N: usize>(parts: [Workers; N], most: [Workers; N], total: Workers) -> [Workers; N] {
    let mut full = [false; N];
    let mut result = [Workers::ZERO; N];
    for _ in 0..N {
        let rows = || parts.iter().zip(&full);
        let free: Workers = rows().filter(|(_, full)| !**full).map(|(part, _)| *part).sum();
        let taken: Workers = result.iter().zip(&full).filter(|(_, full)| **full).map(|(part, _)| *part).sum();
        let rest = (total - taken).max(Workers::ZERO);
        if free <= Workers::ZERO {
            if let Some(last) = result.last_mut() {
                *last = rest;
            }
            break;
        }
        let factor = rest / free;
        let mut is_more_full = false;
        for (((part, most), full), slot) in parts.iter().zip(&most).zip(&mut full).zip(&mut result) {
            if *full {
                continue;
            }
            *slot = (*part * factor).min(*most);
            *full = *part * factor > *most;
            is_more_full |= *full;
        }
        if !is_more_full {
            break;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_full_pool_cannot_take_goes_to_the_others() {
        let people = |parts: [f64; 3]| parts.map(Workers);
        let most = people([100.0, 10.0, f64::INFINITY]);
        assert_eq!(filled(people([20.0, 5.0, 5.0]), most, Workers(60.0)), people([40.0, 10.0, 10.0]));
        assert_eq!(filled(people([20.0, 5.0, 5.0]), most, Workers(110.0)), people([80.0, 10.0, 20.0]));
        assert_eq!(filled(people([20.0, 5.0, 0.0]), most, Workers(150.0)), people([100.0, 10.0, 40.0]));
        assert_eq!(filled(people([0.0; 3]), most, Workers(7.0)), people([0.0, 0.0, 7.0]));
    }
}
