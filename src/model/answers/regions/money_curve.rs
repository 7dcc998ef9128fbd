//! What money does in one region: members at a December by the money it is given.
//!
//! Every step of the recursion is made of sums, products with fixed rates, and the lesser or greater of two numbers, so the
//! members are piecewise linear in the money. A curve found once answers every question about a purse without another run.

use crate::model::{Rupiah, Workers};

/// Equal parts of the range in which bends are looked for, as many as answer 3 has.
const PARTS: usize = 64;
/// Members that differ by less than this share of all of them are the same: rounding of a run.
const ROUNDING: f64 = 1e-11;
/// Halvings of a part until a bend counts as found.
const HALVINGS: u32 = 48;
/// People above what is asked for, so that rounding never leaves a region a hair below its target.
const MARGIN: f64 = 1e-6;

/// Members at a December by money, exact between its points; level after the last.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyCurve {
    /// Money in rupiah, ascending from 0, and people.
    points: Vec<(f64, f64)>,
}

impl MoneyCurve {
    /// The curve of `members` from nothing to `most`.
    pub(super) fn trace(most: Rupiah, mut members: impl FnMut(Rupiah) -> Workers) -> Self {
        let mut at = |money: f64| (money, members(Rupiah(money)).0);
        let mut points = vec![at(0.0)];
        if most.0 > 0.0 {
            let last = at(most.0);
            let slack = ROUNDING * points.iter().chain([&last]).map(|point| point.1).fold(1.0, f64::max);
            let mut before = at(0.0);
            for part in 1..=PARTS {
                let next = if part == PARTS { last } else { at(most.0 * part as f64 / PARTS as f64) };
                bends(before, next, slack, HALVINGS, &mut at, &mut points);
                points.push(next);
                before = next;
            }
            points = without_straight(&points, slack);
        }
        Self { points }
    }

    /// The curve through `points`.
    #[cfg(test)]
    pub(super) const fn through(points: Vec<(f64, f64)>) -> Self {
        Self { points }
    }

    /// Members with `money`.
    pub fn members(&self, money: Rupiah) -> Workers {
        let after = self.points.iter().position(|point| point.0 > money.0);
        let after = after.unwrap_or(self.points.len());
        let before = after.checked_sub(1).and_then(|place| self.points.get(place));
        match (before, self.points.get(after)) {
            (Some(before), Some(after)) => Workers(on_line(*before, *after, money.0)),
            (Some(point), None) | (None, Some(point)) => Workers(point.1),
            (None, None) => Workers::ZERO,
        }
    }

    /// The least money, not below `from`, with at least `members`; `None` where there is none.
    pub fn least_for(&self, members: Workers, from: Rupiah) -> Option<Rupiah> {
        if self.members(from) >= members {
            return Some(from);
        }
        let asked = members.0 + MARGIN;
        let points = self.between(from.0, f64::INFINITY);
        let rises = points.iter().zip(points.iter().skip(1)).find(|(_, next)| next.1 >= asked);
        rises.map(|(before, next)| {
            let share = (asked - before.1) / (next.1 - before.1);
            Rupiah(before.0 + share * (next.0 - before.0))
        })
    }

    /// The least money between `low` and `high` with which there are as many members as any between them brings.
    pub(super) fn top(&self, low: Rupiah, high: Rupiah) -> (Rupiah, Workers) {
        let points = self.between(low.0, high.0);
        let more = |best: (f64, f64), next: &(f64, f64)| if next.1 > best.1 { *next } else { best };
        let first = points.first().copied().unwrap_or_default();
        let best = points.iter().fold(first, more);
        (Rupiah(best.0), Workers(best.1))
    }

    /// Its points from `low` to `high`, both ends among them; `high` may be infinite.
    pub(super) fn between(&self, low: f64, high: f64) -> Vec<(f64, f64)> {
        let end = |money: f64| (money, self.members(Rupiah(money)).0);
        let inner = self.points.iter().filter(|point| low < point.0 && point.0 < high).copied();
        let last = Some(high).filter(|high| high.is_finite() && *high > low).map(end);
        [end(low)].into_iter().chain(inner).chain(last).collect()
    }
}

type CurvePoint = (f64, f64);

fn on_line(one: CurvePoint, other: CurvePoint, money: f64) -> f64 {
    one.1 + (money - one.0) / (other.0 - one.0) * (other.1 - one.1)
}

/// Whether the curve is a straight line from `one` to `other`: asked at two places, since a bend to one side and a bend to
/// the other may meet the line at one.
fn is_straight(
    one: CurvePoint,
    other: CurvePoint,
    slack: f64,
    at: &mut impl FnMut(f64) -> CurvePoint,
) -> bool {
    [0.5, 0.381_966].into_iter().all(|share| {
        let (money, members) = at(one.0 + share * (other.0 - one.0));
        (members - on_line(one, other, money)).abs() <= slack
    })
}

/// Adds the bends between `one` and `other`, in ascending order.
fn bends(
    one: CurvePoint,
    other: CurvePoint,
    slack: f64,
    halvings: u32,
    at: &mut impl FnMut(f64) -> CurvePoint,
    points: &mut Vec<CurvePoint>,
) {
    if halvings == 0 || is_straight(one, other, slack, at) {
        return;
    }
    // One bend is where the lines of both ends meet.
    let quarter = 0.25 * (other.0 - one.0);
    let (near_one, near_other) = (at(one.0 + quarter), at(other.0 - quarter));
    let slope = |from: CurvePoint, to: CurvePoint| (to.1 - from.1) / (to.0 - from.0);
    let (rise, fall) = (slope(one, near_one), slope(near_other, other));
    let meet = one.0 + (other.1 - one.1 - fall * (other.0 - one.0)) / (rise - fall);
    if meet > one.0 && meet < other.0 {
        let bend = at(meet);
        if is_straight(one, bend, slack, at) && is_straight(bend, other, slack, at) {
            points.push(bend);
            return;
        }
    }
    let middle = at(0.5 * (one.0 + other.0));
    bends(one, middle, slack, halvings - 1, at, points);
    points.push(middle);
    bends(middle, other, slack, halvings - 1, at, points);
}

/// The points without those on the line between the ones beside them.
fn without_straight(points: &[CurvePoint], slack: f64) -> Vec<CurvePoint> {
    let mut kept: Vec<CurvePoint> = Vec::with_capacity(points.len());
    for (place, point) in points.iter().enumerate() {
        let is_on_line = match (kept.last(), points.get(place + 1)) {
            (Some(before), Some(after)) => (on_line(*before, *after, point.0) - point.1).abs() <= slack,
            _ => false,
        };
        if !is_on_line {
            kept.push(*point);
        }
    }
    kept
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Rises to 30 people at 10 rupiah, stays, falls from 55 on to 20 people.
    fn bent(money: f64) -> f64 {
        (3.0 * money).min(30.0) - (0.5 * (money - 55.0)).clamp(0.0, 10.0)
    }

    fn curve() -> MoneyCurve {
        MoneyCurve::trace(Rupiah(100.0), |money| Workers(bent(money.0)))
    }

    #[test]
    fn bends_are_found_where_they_are_and_lines_are_two_points() {
        let money: Vec<f64> = curve().points.iter().map(|point| point.0).collect();
        let expected = [0.0, 10.0, 55.0, 75.0, 100.0];
        assert_eq!(money.len(), expected.len(), "{money:?}");
        for (found, expected) in money.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-6, "{money:?}");
        }
        for step in 0..=120 {
            let money = f64::from(step);
            assert!((curve().members(Rupiah(money)).0 - bent(money)).abs() < 1e-8, "{money}");
        }
        assert_eq!(MoneyCurve::trace(Rupiah::ZERO, |_| Workers(5.0)).points, [(0.0, 5.0)]);
    }

    #[test]
    fn the_least_money_is_looked_for_from_where_it_may_start() {
        let curve = curve();
        let least = |members: f64, from: f64| curve.least_for(Workers(members), Rupiah(from)).map(|it| it.0);
        assert!((least(15.0, 0.0).unwrap() - 5.0).abs() < 1e-6);
        assert_eq!(least(15.0, 7.0), Some(7.0));
        assert_eq!(least(25.0, 80.0), None, "it has fallen below by then");
        assert_eq!(least(31.0, 0.0), None);
        let (money, members) = curve.top(Rupiah(2.0), Rupiah(90.0));
        assert!((money.0 - 10.0).abs() < 1e-6 && (members.0 - 30.0).abs() < 1e-6);
    }
}
