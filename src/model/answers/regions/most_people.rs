//! The most members of all regions together for a purse, exactly.
//!
//! Money goes where a rupiah brings most. That alone is right where each further rupiah brings no more than the one before;
//! near a full pool people who pay for themselves stand aside and come back, so a curve may have a hollow. Over a hollow it
//! is replaced by its hull, the line from rim to rim, which promises at least as much; where money ends inside a hollow, its
//! region is tried below and above that place (branch and bound), until what is promised is what is there.

use super::recipient::{Recipient, shared, weight};
use crate::model::Rupiah;
use crate::order::sort_by_number;

/// Members per rupiah that are nothing but rounding.
const NOTHING: f64 = 1e-12;
/// Slopes that differ by less than this share are one: a rupiah brings as much in each.
const ALIKE: f64 = 1e-7;
/// Members that count as none, as a share of all.
const SLACK: f64 = 1e-10;
/// Most pairs of places that are tried.
const MOST_TRIED: usize = 2_000;

/// Money of each region, and whether no other division brings more people.
pub(super) fn most_people(purse: Rupiah, recipients: &[Recipient<'_>]) -> (Vec<Rupiah>, bool) {
    let ranges = recipients
        .iter()
        .map(|recipient| (recipient.allowance.least.0, recipient.allowance.most.0))
        .collect();
    let mut open: Vec<Vec<(f64, f64)>> = vec![ranges];
    let mut best: Option<Promise> = None;
    let mut tried = 0;
    while let Some(ranges) = open.pop() {
        let Some(found) = promise(purse.0, recipients, &ranges) else { continue };
        let floor = best.as_ref().map_or(f64::NEG_INFINITY, |best| best.kept);
        if found.promised <= floor + SLACK * floor.abs() {
            continue;
        }
        tried += 1;
        let hollow = found.hollow.filter(|_| found.promised - found.kept > SLACK * found.promised.abs());
        if let Some((place, money)) = hollow.filter(|_| tried < MOST_TRIED) {
            for half in [false, true] {
                let mut narrower = ranges.clone();
                if let Some((low, high)) = narrower.get_mut(place) {
                    if half { *low = money } else { *high = money }
                }
                open.push(narrower);
            }
        }
        if found.kept > floor {
            best = Some(found);
        }
    }
    let money = best.map_or_else(Vec::new, |best| best.money.into_iter().map(Rupiah).collect());
    (money, tried < MOST_TRIED)
}

/// The best division by the hulls of the curves.
struct Promise {
    money: Vec<f64>,
    /// Members by the hulls.
    promised: f64,
    /// Members by the curves.
    kept: f64,
    /// Where the two differ most: the region and its money.
    hollow: Option<(usize, f64)>,
}

/// A line of a hull.
struct HullLine {
    region: usize,
    length: f64,
    slope: f64,
    /// Whether the curve runs along it.
    is_kept: bool,
}

/// `None` where the purse does not hold the least of each range.
fn promise(purse: f64, recipients: &[Recipient<'_>], ranges: &[(f64, f64)]) -> Option<Promise> {
    let mut left = purse - ranges.iter().map(|range| range.0).sum::<f64>();
    if left < -1e-9 * purse.max(1.0) {
        return None;
    }
    let mut lines: Vec<HullLine> = Vec::new();
    let mut promised = 0.0;
    for (region, (recipient, range)) in recipients.iter().zip(ranges).enumerate() {
        let points = recipient.outlook.curve.between(range.0, range.1);
        promised += points.first().map_or(0.0, |point| point.1);
        lines.extend(hull(region, &points));
    }
    sort_by_number(&mut lines, |line| -line.slope);
    let mut money: Vec<f64> = ranges.iter().map(|range| range.0).collect();
    let mut rest = lines.as_slice();
    while let Some(first) = rest.first().filter(|_| left > 0.0) {
        let alike =
            rest.iter().position(|line| line.slope < first.slope * (1.0 - ALIKE)).unwrap_or(rest.len());
        let (now, later) = rest.split_at(alike);
        rest = later;
        let (kept, hollow): (Vec<&HullLine>, Vec<&HullLine>) = now.iter().partition(|line| line.is_kept);
        let wanted: f64 = kept.iter().map(|line| line.length).sum();
        // Lines over hollows last and one by one: then at most one of them is left half way.
        let parts: Vec<(f64, f64)> =
            kept.iter().map(|line| (line.length, recipients.get(line.region).map_or(1.0, weight))).collect();
        let mut give = |line: &HullLine, share: f64| {
            promised += share * line.slope;
            if let Some(money) = money.get_mut(line.region) {
                *money += share;
            }
        };
        for (line, share) in kept.iter().zip(shared(left.min(wanted), &parts)) {
            give(line, share);
        }
        left -= left.min(wanted);
        for line in hollow {
            let share = line.length.min(left);
            give(line, share);
            left -= share;
        }
    }
    let kept = |(recipient, money): (&Recipient<'_>, &f64)| recipient.outlook.curve.members(Rupiah(*money)).0;
    let total = recipients.iter().zip(&money).map(kept).sum();
    let hollow = half_way(recipients, ranges, &money);
    Some(Promise { money, promised, kept: total, hollow })
}

/// The rising lines of the hull over `points`, the steepest first.
fn hull(region: usize, points: &[(f64, f64)]) -> Vec<HullLine> {
    let slope = |one: (f64, f64), other: (f64, f64)| (other.1 - one.1) / (other.0 - one.0);
    // Places of its corners.
    let mut corners: Vec<usize> = Vec::new();
    let at = |place: usize| points.get(place).copied().unwrap_or_default();
    for place in 0..points.len() {
        while let [.., before, last] = corners[..] {
            if slope(at(before), at(last)) >= slope(at(last), at(place)) {
                break;
            }
            corners.pop();
        }
        corners.push(place);
    }
    let pairs = corners.iter().zip(corners.iter().skip(1));
    let lines = pairs.map(|(&one, &other)| HullLine {
        region,
        length: at(other).0 - at(one).0,
        slope: slope(at(one), at(other)),
        is_kept: other == one + 1,
    });
    lines.take_while(|line| line.slope > NOTHING).collect()
}

/// The region whose money ends deepest below its hull, inside its range.
fn half_way(recipients: &[Recipient<'_>], ranges: &[(f64, f64)], money: &[f64]) -> Option<(usize, f64)> {
    let mut deepest = (0.0, None);
    for (place, ((recipient, range), money)) in recipients.iter().zip(ranges).zip(money).enumerate() {
        let points = recipient.outlook.curve.between(range.0, range.1);
        let mut above = points.first().map_or(0.0, |point| point.1);
        let mut from = range.0;
        for line in hull(place, &points) {
            let share = (money - from).clamp(0.0, line.length);
            above += share * line.slope;
            from += line.length;
        }
        let depth = above - recipient.outlook.curve.members(Rupiah(*money)).0;
        let is_inside = *money > range.0 && *money < range.1;
        if is_inside && depth > deepest.0 {
            deepest = (depth, Some((place, *money)));
        }
    }
    deepest.1
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::super::{Allowance, MoneyCurve, RegionOutlook};
    use super::*;
    use crate::model::Workers;
    use crate::model::answers::Standing;
    use crate::property::config;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn region(curve: MoneyCurve) -> RegionOutlook {
        RegionOutlook {
            eligible: Workers(100.0),
            uncovered: Workers(50.0),
            without: Standing::default(),
            planned: Standing::default(),
            target: None,
            curve,
            cost_to_target: None,
        }
    }

    /// The most people that whole rupiah bring in the regions from `place` on.
    fn enumerated(curves: &[RegionOutlook], place: usize, purse: i32) -> f64 {
        let Some(outlook) = curves.get(place) else { return 0.0 };
        let with = |own: i32| {
            outlook.curve.members(Rupiah(f64::from(own))).0 + enumerated(curves, place + 1, purse - own)
        };
        (0..=purse).map(with).fold(f64::NEG_INFINITY, f64::max)
    }

    proptest! {
        #![proptest_config(config(2048))]

        /// Where bends and purse are whole rupiah, so is the best division: hollows, falls and steps of any depth.
        #[test]
        fn any_curves_are_divided_best(curves in vec(vec((1..5_i32, 0..40_i32), 1..6), 1..4), purse in 0..14_i32) {
            let outlooks: Vec<RegionOutlook> = curves
                .iter()
                .map(|steps| {
                    let mut money = 0;
                    let points = steps.iter().map(|(further, members)| {
                        let point = (f64::from(money), f64::from(*members));
                        money += further;
                        point
                    });
                    region(MoneyCurve::through(points.collect()))
                })
                .collect();
            let recipients: Vec<Recipient<'_>> =
                outlooks.iter().map(|outlook| Recipient { outlook, allowance: Allowance::FREE }).collect();
            let (money, exact) = most_people(Rupiah(f64::from(purse)), &recipients);
            let given: f64 = money.iter().map(|money| money.0).sum();
            let worth: f64 = outlooks.iter().zip(&money).map(|(outlook, money)| outlook.curve.members(*money).0).sum();
            prop_assert!(exact && given <= f64::from(purse) + 1e-9);
            prop_assert!((worth - enumerated(&outlooks, 0, purse)).abs() < 1e-6, "{worth} by {money:?}");
        }
    }
}
