//! The least that one box of lever values can cost: a knapsack of its levers and of what the tabulated ones can add.

use super::affine::Affine;
use super::frontier::Frontier;

/// Rounding of a bound, as a share of it: no bound is claimed to the last bit.
pub(super) const ROUNDING: f64 = 1e-9;

/// The least that a box can cost, and where.
pub struct LeastCost<const N: usize> {
    pub rupiah: f64,
    pub symbols: [f64; N],
    /// What the last person costs.
    pub rupiah_a_person: f64,
}

/// The least rupiah for `need` people: a knapsack of the box's levers and the frontier's slopes, filled with
/// the cheapest person first. `None` when the box cannot bring them.
pub fn least_cost<const N: usize>(
    cost: &Affine<N>,
    people: &Affine<N>,
    frontier: &Frontier,
    need: f64,
) -> Option<LeastCost<N>> {
    let mut symbols = [0.0; N];
    let mut items: Vec<(f64, f64, usize)> = Vec::with_capacity(N);
    let mut rupiah = cost.centre - cost.error + frontier.cost;
    // What is gained since a count is the small difference of large numbers.
    let rounding = ROUNDING * (need.abs() + people.centre.abs() + frontier.people.abs());
    let mut missing = need - rounding - people.centre - people.error - frontier.people;
    for (place, ((symbol, price), brings)) in
        symbols.iter_mut().zip(cost.slopes).zip(people.slopes).enumerate()
    {
        // First the cheap end of each lever; people for nothing are taken at once.
        *symbol = if price > 0.0 || (price == 0.0 && brings < 0.0) { -1.0 } else { 1.0 };
        rupiah += price * *symbol;
        missing -= brings * *symbol;
        if -*symbol * brings > 0.0 {
            let slope = price.abs() / brings.abs();
            let before = items.partition_point(|item| item.0.total_cmp(&slope).is_le());
            items.insert(before, (slope, 2.0 * brings.abs(), place));
        }
    }
    let mut last = 0.0;
    for (slope, brings, place) in items {
        if missing <= 0.0 {
            break;
        }
        let others = frontier.cheaper_than(slope);
        if others >= missing {
            let (price, slope) = frontier.price(missing, rounding)?;
            return Some(LeastCost { rupiah: rupiah + price, symbols, rupiah_a_person: slope });
        }
        let taken = brings.min(missing - others);
        missing -= taken;
        rupiah += slope * taken;
        last = slope;
        if let Some(symbol) = symbols.get_mut(place) {
            *symbol -= symbol.signum() * 2.0 * taken / brings;
        }
    }
    let (price, slope) = frontier.price(missing, rounding)?;
    Some(LeastCost {
        rupiah: rupiah + price,
        symbols,
        rupiah_a_person: last.max(if missing > 0.0 { slope } else { 0.0 }),
    })
}
