//! Points that fill the unit cube evenly: Sobol's sequence with a fixed digital shift, so that every question is asked of
//! the same futures.

/// Most dimensions of a point.
pub const DIMENSIONS: usize = 13;

const BITS: usize = 32;

/// Degree, coefficients of the primitive polynomial and first direction numbers of dimensions 2 to 13, as published by
/// S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30
/// (2008).
const DIRECTIONS: [(usize, u32, [u32; 5]); DIMENSIONS - 1] = [
    (1, 0, [1, 0, 0, 0, 0]),
    (2, 1, [1, 3, 0, 0, 0]),
    (3, 1, [1, 3, 1, 0, 0]),
    (3, 2, [1, 1, 1, 0, 0]),
    (4, 1, [1, 1, 3, 3, 0]),
    (4, 4, [1, 3, 5, 13, 0]),
    (5, 2, [1, 1, 5, 5, 17]),
    (5, 4, [1, 1, 5, 5, 5]),
    (5, 7, [1, 1, 7, 11, 19]),
    (5, 11, [1, 1, 5, 1, 1]),
    (5, 13, [1, 1, 1, 3, 11]),
    (5, 14, [1, 3, 5, 5, 31]),
];

/// Sobol's sequence from its first point on.
#[derive(Clone, Debug)]
pub struct Sequence {
    directions: [[u32; BITS]; DIMENSIONS],
    point: [u32; DIMENSIONS],
    count: u32,
}

impl Sequence {
    /// The sequence, shifted by a fixed number in each dimension: without it the first point is a corner.
    pub fn new() -> Self {
        let mut directions = [[0; BITS]; DIMENSIONS];
        for (dimension, numbers) in directions.iter_mut().enumerate() {
            match dimension.checked_sub(1).and_then(|row| DIRECTIONS.get(row)) {
                None => fill(numbers, 0, 0, &[]),
                Some((degree, coefficients, first)) => fill(numbers, *degree, *coefficients, first),
            }
        }
        let mut state = 0x6a61_6e67_6b61_7531_u64;
        let point = std::array::from_fn(|_| (scramble(&mut state) >> 32) as u32);
        Self { directions, point, count: 0 }
    }
}

impl Iterator for Sequence {
    type Item = [f64; DIMENSIONS];

    /// The next point, every coordinate strictly between 0 and 1.
    fn next(&mut self) -> Option<Self::Item> {
        let point = self.point.map(|bits| (f64::from(bits) + 0.5) / 4_294_967_296.0);
        // Gray code order: the next point differs in the direction of the lowest zero bit of the count.
        let bit = self.count.trailing_ones() as usize;
        self.count = self.count.checked_add(1)?;
        for (bits, numbers) in self.point.iter_mut().zip(&self.directions) {
            *bits ^= numbers.get(bit).copied().unwrap_or(0);
        }
        Some(point)
    }
}

/// Direction numbers of one dimension, by the recurrence of its polynomial.
fn fill(numbers: &mut [u32; BITS], degree: usize, coefficients: u32, first: &[u32]) {
    for place in 0..BITS {
        let own = |back: usize| place.checked_sub(back).and_then(|at| numbers.get(at)).copied().unwrap_or(0);
        let number = if degree == 0 {
            1
        } else if place < degree {
            first.get(place).copied().unwrap_or(1)
        } else {
            // Kept as integers m below 2^(place + 1), scaled at the end.
            let start = own(degree) ^ (own(degree) << degree);
            (1..degree)
                .filter(|back| coefficients >> (degree - 1 - back) & 1 == 1)
                .fold(start, |number, back| number ^ (own(back) << back))
        };
        if let Some(slot) = numbers.get_mut(place) {
            *slot = number;
        }
    }
    for (place, number) in numbers.iter_mut().enumerate() {
        *number <<= BITS - 1 - place;
    }
}

/// SplitMix64, for the shift alone.
fn scramble(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn each_dimension_puts_one_point_in_each_of_1024_equal_strata() {
        let points: Vec<_> = Sequence::new().take(1024).collect();
        for dimension in 0..DIMENSIONS {
            let mut strata: Vec<usize> =
                points.iter().map(|point| (point[dimension] * 1024.0) as usize).collect();
            strata.sort_unstable();
            assert!(strata.iter().enumerate().all(|(place, stratum)| place == *stratum), "{dimension}");
        }
    }

    #[test]
    fn each_pair_of_dimensions_fills_an_8_by_8_board_evenly() {
        let points: Vec<_> = Sequence::new().take(2048).collect();
        for first in 0..DIMENSIONS {
            for second in 0..first {
                let mut board = [0; 64];
                for point in &points {
                    board[(point[first] * 8.0) as usize * 8 + (point[second] * 8.0) as usize] += 1;
                }
                assert!(board.iter().all(|count| *count == 32), "{first} and {second}: {board:?}");
            }
        }
    }
}
