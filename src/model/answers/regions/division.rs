//! A purse over regions, with one of three aims. docs/model.md, section 11.

use super::RegionOutlook;
use super::most_people::most_people;
use crate::model::{Percent, Rupiah, Workers};
use crate::order::sort_by_number;

/// What a purse is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// The most members of all regions together. Where several are worth the same, money is divided by their uncovered
    /// informal workers.
    People,
    /// The most regions at their targets.
    Regions,
    /// The lowest coverage as high as it gets, and of the others the lowest again.
    Lowest,
}

impl Aim {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::People, Self::Regions, Self::Lowest];

    /// The id on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Regions => "regions",
            Self::Lowest => "lowest",
        }
    }
}

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
pub struct Claim<'a> {
    /// The region.
    pub outlook: &'a RegionOutlook,
    /// What it may get.
    pub allowance: Allowance,
}

impl Claim<'_> {
    /// The least money with which it is at `percent`, if it may get that much.
    fn cost_of(&self, percent: Percent) -> Option<Rupiah> {
        let cost = self.outlook.cost_of(percent, self.allowance.least);
        cost.filter(|cost| *cost <= self.allowance.most)
    }
}

/// Who gets what.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    /// Money of each region, in their order.
    pub money: Vec<Rupiah>,
    /// What is left of the purse: nobody can use it for the aim.
    pub left: Rupiah,
    /// Whether no other division is better; else it is the best that was found.
    pub exact: bool,
}

/// A purse that is smaller than what the regions get at least.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Indivisible {
    /// The sum of what they get at least.
    pub least: Rupiah,
}

/// Divides `purse` over the regions of `claims`. A region without a target takes no part in [`Aim::Regions`] beyond what it
/// gets at least.
///
/// # Errors
/// A purse that does not hold what the regions get at least.
pub fn divide(purse: Rupiah, aim: Aim, claims: &[Claim<'_>]) -> Result<Division, Indivisible> {
    let least: Rupiah = claims.iter().map(|claim| claim.allowance.least).sum();
    if least > purse {
        return Err(Indivisible { least });
    }
    let (money, exact) = match aim {
        Aim::People => most_people(purse, claims),
        Aim::Regions => (most_regions(purse, claims), true),
        Aim::Lowest => (lift_lowest(purse, claims), true),
    };
    // A sum of many may miss the purse by its rounding.
    let left = (purse - money.iter().copied().sum()).max(Rupiah::ZERO);
    Ok(Division { money, left, exact })
}

/// In the order of what they need, while the money lasts: no other choice has more of them.
fn most_regions(purse: Rupiah, claims: &[Claim<'_>]) -> Vec<Rupiah> {
    let mut money: Vec<Rupiah> = claims.iter().map(|claim| claim.allowance.least).collect();
    let mut left = purse - money.iter().copied().sum();
    let needs = claims.iter().enumerate().filter_map(|(place, claim)| {
        let cost = claim.cost_of(claim.outlook.target?)?;
        Some((place, cost, cost - claim.allowance.least))
    });
    let mut needs: Vec<(usize, Rupiah, Rupiah)> = needs.collect();
    sort_by_number(&mut needs, |(_, _, more)| more.0);
    for (place, cost, more) in needs {
        if more > left {
            break;
        }
        left -= more;
        if let Some(money) = money.get_mut(place) {
            *money = cost;
        }
    }
    money
}

/// Halvings of the range of levels: fewer points than a rupiah buys.
const HALVINGS: u32 = 64;

/// Raises all to one level, the highest that the purse pays for; whoever cannot get there is as high as it gets.
fn lift_lowest(purse: Rupiah, claims: &[Claim<'_>]) -> Vec<Rupiah> {
    let tops: Vec<(Rupiah, Percent)> = claims
        .iter()
        .map(|claim| {
            let (money, members) = claim.outlook.curve.top(claim.allowance.least, claim.allowance.most);
            (money, members.percent_of(claim.outlook.eligible))
        })
        .collect();
    let at = |level: Percent| -> Vec<Rupiah> {
        let lifted = claims.iter().zip(&tops).map(|(claim, (top, highest))| {
            if level >= *highest {
                return *top;
            }
            claim.cost_of(level).unwrap_or(*top)
        });
        lifted.collect()
    };
    let is_paid_by = |money: &[Rupiah]| money.iter().copied().sum::<Rupiah>() <= purse;
    let highest = tops.iter().map(|(_, highest)| *highest).fold(Percent::ZERO, Percent::max);
    let all = at(highest);
    if is_paid_by(&all) {
        return all;
    }
    let (mut low, mut high) = (Percent::ZERO, highest);
    for _ in 0..HALVINGS {
        let middle = (low + high) * 0.5;
        if is_paid_by(&at(middle)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    at(low)
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

/// Uncovered informal workers of a claim as a weight; never nothing, so that a region with room always has a share.
pub(super) fn weight(claim: &Claim<'_>) -> f64 {
    let Workers(uncovered) = claim.outlook.uncovered;
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
