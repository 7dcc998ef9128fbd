//! A region that may get something of a purse, and money shared by weights.

use super::RegionOutlook;
use crate::model::{Percent, Rupiah, Workers};
use crate::order::sort_by_number;

/// What a region may get of a purse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Allowance {
    /// At least this.
    pub least: Rupiah,
    /// At most this; infinite where there is no limit.
    pub most: Rupiah,
}

impl Allowance {
    /// Anything.
    pub const FREE: Self = Self { least: Rupiah::ZERO, most: Rupiah(f64::INFINITY) };

    /// Exactly this.
    pub const fn locked(money: Rupiah) -> Self {
        Self { least: money, most: money }
    }
}

/// A region with what it may get.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recipient<'a> {
    /// The region.
    pub outlook: &'a RegionOutlook,
    /// What it may get.
    pub allowance: Allowance,
}

impl Recipient<'_> {
    /// The least money with which it is at `percent`, if it may get that much.
    pub(super) fn cost_of(&self, percent: Percent) -> Option<Rupiah> {
        let cost = self.outlook.cost_of(percent, self.allowance.least);
        cost.filter(|cost| *cost <= self.allowance.most)
    }
}

/// Money shared by weights, nobody above its cap: the shares, in the order of `parts` of (cap, weight).
///
/// ```text
/// share = min(cap, t * weight), t such that the shares sum to the money
/// ```
pub(super) fn shared(money: f64, parts: &[(f64, f64)]) -> Vec<f64> {
    let full = |part: &(f64, f64)| part.0 / part.1.max(f64::MIN_POSITIVE);
    let mut order: Vec<usize> = (0..parts.len()).collect();
    sort_by_number(&mut order, |place| parts.get(*place).map_or(0.0, full));
    let mut shares = vec![0.0; parts.len()];
    let (mut left, mut weights) = (money, parts.iter().map(|part| part.1).sum::<f64>());
    for place in order {
        let (Some((cap, weight)), Some(share)) = (parts.get(place), shares.get_mut(place)) else { continue };
        let even = if weights > 0.0 { left * weight / weights } else { left };
        *share = even.min(*cap).max(0.0);
        left -= *share;
        weights -= weight;
    }
    shares
}

/// Uncovered informal workers of a recipient as a weight; never nothing, so that a region with room always has a share.
pub(super) fn weight(recipient: &Recipient<'_>) -> f64 {
    let Workers(uncovered) = recipient.outlook.uncovered;
    uncovered.max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_keep_caps_and_sum_to_the_money() {
        let parts = [(10.0, 1.0), (100.0, 2.0), (5.0, 3.0), (0.0, 4.0)];
        for money in [0.0, 1.0, 20.0, 60.0, 115.0, 500.0] {
            let shares = shared(money, &parts);
            assert!(shares.iter().zip(parts).all(|(share, (cap, _))| (0.0..=cap).contains(share)));
            assert!((shares.iter().sum::<f64>() - money.min(115.0)).abs() < 1e-9, "{money}: {shares:?}");
        }
        assert_eq!(shared(6.0, &parts), [1.0, 2.0, 3.0, 0.0]);
    }
}
