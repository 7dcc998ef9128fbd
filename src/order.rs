//! Sorting by a number. Every sort of the standard library is compiled for its own type, in some four kilobytes of the
//! program that a browser loads; here one sort of places serves all types.

/// Sorts `items` by `key`, ascending. Items of equal keys stay in their order; keys that are not numbers come last.
///
/// ```
/// use jangkau::order::sort_by_number;
///
/// let mut targets = [(2026, "b"), (2025, "c"), (2026, "a")];
/// sort_by_number(&mut targets, |(year, _)| f64::from(*year));
/// assert_eq!(targets, [(2025, "c"), (2026, "b"), (2026, "a")]);
/// ```
pub fn sort_by_number<T>(items: &mut [T], key: impl Fn(&T) -> f64) {
    let places = ascending(&items.iter().map(key).collect::<Vec<f64>>());
    for place in 0..items.len() {
        // Where the item for this place is now: what stood there first may have been swapped away.
        let mut from = place;
        while let Some(next) = places.get(from).copied() {
            from = next;
            if from >= place {
                break;
            }
        }
        items.swap(place, from);
    }
}

/// The places of `keys` in ascending order of the keys.
#[inline(never)]
fn ascending(keys: &[f64]) -> Vec<usize> {
    let key = |place: &usize| keys.get(*place).copied().unwrap_or(f64::NAN);
    let mut places: Vec<usize> = (0..keys.len()).collect();
    places.sort_by(|one, other| key(one).total_cmp(&key(other)));
    places
}

#[cfg(test)]
mod tests {
    use super::sort_by_number;

    #[test]
    fn any_order_of_a_few_is_sorted_as_the_standard_library_does() {
        // Every list of up to six keys out of three, each with its place.
        for length in 0..=6u32 {
            for code in 0..3usize.pow(length) {
                let keys: Vec<(usize, u32)> =
                    (0..length).map(|place| (code / 3usize.pow(place) % 3, place)).collect();
                let (mut ours, mut theirs) = (keys.clone(), keys);
                sort_by_number(&mut ours, |(key, _)| *key as f64);
                theirs.sort_by_key(|(key, _)| *key);
                assert_eq!(ours, theirs);
            }
        }
    }
}
