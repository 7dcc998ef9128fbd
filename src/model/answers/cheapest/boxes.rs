//! The boxes that a search has still to look into, the one that could be cheapest first.

use std::cmp::Ordering;

use super::informal::Ranges;

/// A box on the list.
pub struct OpenBox {
    pub bound: f64,
    pub ranges: Ranges,
    pub split: Option<usize>,
}

impl PartialEq for OpenBox {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for OpenBox {}
impl PartialOrd for OpenBox {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for OpenBox {
    /// The heap gives the greatest first: the lowest bound.
    fn cmp(&self, other: &Self) -> Ordering {
        other.bound.total_cmp(&self.bound)
    }
}

/// Both halves of a box.
pub fn halves(open: &OpenBox) -> Option<[Ranges; 2]> {
    let split = open.split?;
    let (low, high) = *open.ranges.get(split)?;
    let middle = 0.5 * (low + high);
    let with = |range: (f64, f64)| {
        let mut ranges = open.ranges.clone();
        if let Some(slot) = ranges.get_mut(split) {
            *slot = range;
        }
        ranges
    };
    Some([with((low, middle)), with((middle, high))])
}
