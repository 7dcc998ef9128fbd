//! Sorting a handful. The standard sort is made for millions and is compiled again, four kilobytes each time, for every
//! type and every comparison: too much for the program that every visitor loads.

/// Sorts in place; `after` says whether the first belongs after the second. Stable; its time grows with the square of
/// what is out of order, so it is for lists that people write.
pub fn sort_few<T>(items: &mut [T], after: impl Fn(&T, &T) -> bool) {
    for end in 1..items.len() {
        let mut place = end;
        while place > 0 && matches!(items.get(place - 1..=place), Some([one, other]) if after(one, other)) {
            items.swap(place - 1, place);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_the_standard_stable_sort(keys in prop::collection::vec(-3_i32..3, 0..40)) {
            let mut items: Vec<(i32, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_few(&mut items, |one, other| one.0 > other.0);
            prop_assert_eq!(items, expected);
        }
    }
}
