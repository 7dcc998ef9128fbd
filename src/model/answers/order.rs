//! Lists of an answer in the order of a number, sorted as everything here is that people write or read.

use crate::model::sort_few;

/// Places of `keys` from the smallest to the greatest; equal ones keep their order.
pub fn order(keys: &[f64]) -> Vec<usize> {
    let mut sorted: Vec<(f64, usize)> = keys.iter().copied().zip(0..).collect();
    sort_few(&mut sorted, |one, other| one.0.total_cmp(&other.0).is_gt());
    sorted.into_iter().map(|(_, place)| place).collect()
}

/// `items` from the smallest `key` to the greatest; equal ones keep their order.
pub fn ordered<T: Clone>(items: &[T], key: impl Fn(&T) -> f64) -> Vec<T> {
    let keys: Vec<f64> = items.iter().map(key).collect();
    order(&keys).into_iter().filter_map(|place| items.get(place).cloned()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_a_stable_sort(keys in prop::collection::vec(-3_i32..3, 0..40)) {
            let items: Vec<(f64, usize)> = keys.into_iter().map(f64::from).zip(0..).collect();
            let mut rising = items.clone();
            rising.sort_by(|a, b| a.0.total_cmp(&b.0));
            prop_assert_eq!(ordered(&items, |item| item.0), rising);
            let mut falling = items.clone();
            falling.sort_by(|a, b| b.0.total_cmp(&a.0));
            prop_assert_eq!(ordered(&items, |item| -item.0), falling);
        }
    }
}
