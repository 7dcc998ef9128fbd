//! Affine arithmetic: a quantity that depends on levers somewhere in a box, as a linear form in the levers and a bound on
//! all that is not linear. Sums and differences of such forms lose nothing, so bounds tighten with the square of the box.

use std::ops::{Add, Mul, Sub};

use crate::model::number::Number;

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

    /// `centre` and every form its factor times. In one go and by reference, as all that a box does often: copying a form
    /// costs more than adding it.
    pub fn sum(centre: f64, terms: &[(f64, &Self)]) -> Self {
        let slope = |place: usize| {
            let slopes = terms.iter().map(|(factor, form)| factor * form.slopes.get(place).unwrap_or(&0.0));
            slopes.sum()
        };
        let of = |part: fn(&Self) -> f64| terms.iter().map(move |(factor, form)| (*factor, part(form)));
        Self {
            centre: of(|form| form.centre).fold(centre, |sum, (factor, part)| sum + factor * part),
            slopes: std::array::from_fn(slope),
            error: of(|form| form.error).fold(0.0, |sum, (factor, part)| sum + factor.abs() * part),
        }
    }

    /// Adds `form` its `factor` times.
    pub fn add_times(&mut self, factor: f64, form: &Self) {
        self.centre += factor * form.centre;
        for (slope, more) in self.slopes.iter_mut().zip(&form.slopes) {
            *slope += factor * more;
        }
        self.error += factor.abs() * form.error;
    }

    /// Takes it `factor` times.
    pub fn scale(&mut self, factor: f64) {
        self.centre *= factor;
        for slope in &mut self.slopes {
            *slope *= factor;
        }
        self.error *= factor.abs();
    }

    /// The product of both.
    pub fn product(&self, other: &Self) -> Self {
        let slope = |place: usize| {
            let own = self.slopes.get(place).unwrap_or(&0.0);
            let others = other.slopes.get(place).unwrap_or(&0.0);
            own * other.centre + others * self.centre
        };
        Self {
            centre: self.centre * other.centre,
            slopes: std::array::from_fn(slope),
            error: self.centre.abs() * other.error
                + other.centre.abs() * self.error
                + self.radius() * other.radius(),
        }
    }

    /// How far from the centre it can be.
    pub fn radius(&self) -> f64 {
        self.slopes.iter().map(|slope| slope.abs()).sum::<f64>() + self.error
    }

    /// The least it can be.
    pub fn low(&self) -> f64 {
        self.centre - self.radius()
    }

    /// Becomes the greater of itself and 0.
    pub fn rise_to_zero(&mut self) {
        let radius = self.radius();
        let (low, high) = (self.centre - radius, self.centre + radius);
        if low >= 0.0 {
            return;
        }
        if high <= 0.0 {
            *self = Self::ZERO;
            return;
        }
        // Between the chord from (low, 0) to (high, high) and its parallel through the kink.
        let slope = high / (high - low);
        let half = -0.5 * slope * low;
        self.scale(slope);
        self.centre += half;
        self.error += half;
    }

    /// Stays the same quantity, known to lie from 0 to `most`: where the error has grown beyond that, the range itself.
    /// Keeps the error of a long recursion from feeding on itself.
    pub fn keep_within(&mut self, most: f64) {
        if self.error <= 0.25 * most {
            return;
        }
        let radius = self.radius();
        let (low, high) = ((self.centre - radius).max(0.0), (self.centre + radius).min(most));
        if self.error > 0.5 * (high - low) {
            *self = Self { centre: 0.5 * (low + high), slopes: [0.0; N], error: 0.5 * (high - low) };
        }
    }

    /// Becomes the lesser of itself and `limit`.
    pub fn fall_to(&mut self, limit: &Self) {
        let apart = self.slopes.iter().zip(&limit.slopes).map(|(own, limiting)| (own - limiting).abs());
        let radius = apart.sum::<f64>() + self.error + limit.error;
        let over = self.centre - limit.centre;
        if over + radius <= 0.0 {
            return;
        }
        if over - radius >= 0.0 {
            *self = *limit;
            return;
        }
        let mut over = Self::sum(0.0, &[(1.0, self), (-1.0, limit)]);
        over.rise_to_zero();
        self.add_times(-1.0, &over);
    }
}

impl<const N: usize> Number for Affine<N> {
    type Known = f64;

    fn exactly(value: f64) -> Self {
        Self::exactly(value)
    }

    fn at_most(mut self, limit: Self) -> Self {
        self.fall_to(&limit);
        self
    }

    fn above_zero(mut self) -> Self {
        self.rise_to_zero();
        self
    }
}

impl<const N: usize> Add for Affine<N> {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        self.add_times(1.0, &other);
        self
    }
}

impl<const N: usize> Sub for Affine<N> {
    type Output = Self;
    fn sub(mut self, other: Self) -> Self {
        self.add_times(-1.0, &other);
        self
    }
}

impl<const N: usize> Mul<f64> for Affine<N> {
    type Output = Self;
    fn mul(mut self, factor: f64) -> Self {
        self.scale(factor);
        self
    }
}

impl<const N: usize> Mul for Affine<N> {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        self.product(&other)
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
        #![proptest_config(crate::property::config(256))]

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
            prop_assert!(holds(&Affine::sum(factor, &[(2.0, &a), (factor, &b)]), symbols, factor + 2.0 * x + factor * y));
            let most = x.abs();
            let mut within = a;
            within.keep_within(most);
            prop_assert!(x < 0.0 || holds(&within, symbols, x));
        }
    }
}
