//! Affine arithmetic: a quantity that depends on levers somewhere in a box, as a linear form in the levers and a bound on
//! all that is not linear. Sums and differences of such forms lose nothing, so bounds tighten with the square of the box.

use std::ops::{Add, Mul, Sub};

/// `centre + sum of slope_i e_i`, each `e_i` from -1 to 1, give or take `error`.
#[derive(Clone, Copy, Debug)]
pub struct Affine<const N: usize> {
    pub centre: f64,
    pub slopes: [f64; N],
    pub error: f64,
}

impl<const N: usize> Affine<N> {
    pub const ZERO: Self = Self::exactly(0.0);

    pub const fn exactly(centre: f64) -> Self {
        Self { centre, slopes: [0.0; N], error: 0.0 }
    }

    /// Anything from `low` to `high`, moved by symbol `place`; beyond the symbols it is an error.
    pub fn between(low: f64, high: f64, place: usize) -> Self {
        let mut form = Self::exactly(0.5 * (low + high));
        match form.slopes.get_mut(place) {
            Some(slope) => *slope = 0.5 * (high - low),
            None => form.error = 0.5 * (high - low),
        }
        form
    }

    /// How far from the centre it can be.
    #[inline]
    pub fn radius(&self) -> f64 {
        self.slopes.iter().map(|slope| slope.abs()).sum::<f64>() + self.error
    }

    #[inline]
    pub fn low(&self) -> f64 {
        self.centre - self.radius()
    }

    /// The greater of it and 0.
    #[inline]
    pub fn above_zero(self) -> Self {
        let radius = self.radius();
        let (low, high) = (self.centre - radius, self.centre + radius);
        if low >= 0.0 {
            return self;
        }
        if high <= 0.0 {
            return Self::ZERO;
        }
        // Between the chord from (low, 0) to (high, high) and its parallel through the kink.
        let slope = high / (high - low);
        let half = -0.5 * slope * low;
        let mut form = self * slope;
        form.centre += half;
        form.error += half;
        form
    }

    /// The same quantity, known to lie from 0 to `most`: where the error has grown beyond that, the range itself. Keeps the
    /// error of a long recursion from feeding on itself.
    #[inline]
    pub fn within_zero_and(self, most: f64) -> Self {
        if self.error <= 0.25 * most {
            return self;
        }
        let radius = self.radius();
        let (low, high) = ((self.centre - radius).max(0.0), (self.centre + radius).min(most));
        if self.error <= 0.5 * (high - low) {
            return self;
        }
        Self { centre: 0.5 * (low + high), slopes: [0.0; N], error: 0.5 * (high - low) }
    }

    /// The lesser of both.
    #[inline]
    pub fn at_most(self, limit: Self) -> Self {
        self - (self - limit).above_zero()
    }
}

impl<const N: usize> Add for Affine<N> {
    type Output = Self;
    #[inline]
    fn add(mut self, other: Self) -> Self {
        self.centre += other.centre;
        for (slope, more) in self.slopes.iter_mut().zip(other.slopes) {
            *slope += more;
        }
        self.error += other.error;
        self
    }
}

impl<const N: usize> Sub for Affine<N> {
    type Output = Self;
    #[inline]
    fn sub(mut self, other: Self) -> Self {
        self.centre -= other.centre;
        for (slope, more) in self.slopes.iter_mut().zip(other.slopes) {
            *slope -= more;
        }
        self.error += other.error;
        self
    }
}

impl<const N: usize> Mul<f64> for Affine<N> {
    type Output = Self;
    #[inline]
    fn mul(mut self, factor: f64) -> Self {
        self.centre *= factor;
        for slope in &mut self.slopes {
            *slope *= factor;
        }
        self.error *= factor.abs();
        self
    }
}

impl<const N: usize> Mul for Affine<N> {
    type Output = Self;
    #[inline]
    fn mul(self, other: Self) -> Self {
        let mut form = Self::exactly(self.centre * other.centre);
        for ((slope, mine), its) in form.slopes.iter_mut().zip(self.slopes).zip(other.slopes) {
            *slope = mine * other.centre + its * self.centre;
        }
        form.error = self.centre.abs() * other.error
            + other.centre.abs() * self.error
            + self.radius() * other.radius();
        form
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value(form: &Affine<2>, symbols: [f64; 2], error: f64) -> f64 {
        form.centre + form.slopes[0] * symbols[0] + form.slopes[1] * symbols[1] + form.error * error
    }

    fn form() -> impl Strategy<Value = Affine<2>> {
        (-3.0..3.0_f64, -2.0..2.0_f64, -2.0..2.0_f64, 0.0..0.5_f64).prop_map(|(centre, a, b, error)| Affine {
            centre,
            slopes: [a, b],
            error,
        })
    }

    fn holds(form: &Affine<2>, symbols: [f64; 2], value: f64) -> bool {
        let linear = form.centre + form.slopes[0] * symbols[0] + form.slopes[1] * symbols[1];
        (value - linear).abs() <= form.error + 1e-12
    }

    proptest! {
        #[test]
        fn a_form_holds_every_value_it_stands_for(
            a in form(), b in form(), factor in -2.0..2.0_f64,
            (e, f, p, q) in (-1.0..=1.0_f64, -1.0..=1.0_f64, -1.0..=1.0_f64, -1.0..=1.0_f64),
        ) {
            let symbols = [e, f];
            let (x, y) = (value(&a, symbols, p), value(&b, symbols, q));
            prop_assert!(holds(&(a + b), symbols, x + y));
            prop_assert!(holds(&(a - b), symbols, x - y));
            prop_assert!(holds(&(a * factor), symbols, x * factor));
            prop_assert!(holds(&(a * b), symbols, x * y));
            prop_assert!(holds(&a.above_zero(), symbols, x.max(0.0)));
            prop_assert!(holds(&a.at_most(b), symbols, x.min(y)));
            prop_assert!(a.low() <= x);
        }
    }
}
