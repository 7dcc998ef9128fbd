//! The stocks of a projection scaled to the members that were counted, none beyond its pool.

use crate::model::projection::Row;
use crate::model::{Active, SponsoredCohort, Workers};

/// What limits the stocks at the month of the count.
pub(super) struct Pools {
    pub formal: Workers,
    pub informal: Workers,
    /// Non-ASN staff, members or not.
    pub staff: Workers,
}

/// The stocks of `row`, its sponsored members as `groups`, in their proportions, `members` in all. What a full pool
/// cannot take goes to the other stocks in their proportions, and to others where there are none. Members in grace are
/// no stock: they are spread over the others.
pub(super) fn scaled(
    row: &Row,
    mut groups: Vec<SponsoredCohort>,
    pools: &Pools,
    members: Workers,
) -> (Active, Vec<SponsoredCohort>) {
    let sponsored: Workers = groups.iter().map(|group| group.workers).sum();
    let informal = row.self_paid + sponsored;
    let parts = [row.wage, row.non_asn, informal, row.construction, row.other];
    let wage_pool = (pools.formal - pools.staff).max(Workers::ZERO);
    let most = [wage_pool, pools.staff, pools.informal, Workers(f64::INFINITY), Workers(f64::INFINITY)];
    let [wage, non_asn, informal_now, construction, other] = filled(parts, most, members);
    let factor = if informal > Workers::ZERO { informal_now / informal } else { 0.0 };
    for group in &mut groups {
        group.workers = group.workers * factor;
    }
    (Active { wage, non_asn, self_paid: row.self_paid * factor, construction, other }, groups)
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
