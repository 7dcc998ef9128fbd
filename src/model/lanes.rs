//! Several numbers side by side, each with the bits that it would have alone. Two of them are one register where the
//! program is compiled for wasm's SIMD; elsewhere their operations stand next to each other, so that a processor that can
//! does several at a time.
//!
//! The site is built for size, where compilers leave loops as they are: every lane is written out.

use std::ops::{Add, Div, Mul, Sub};

use super::number::{KnownNumber, Number};

/// How many numbers stand side by side.
pub(super) const LANES: usize = 4;

/// [`LANES`] numbers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lanes(Pair, Pair);

impl Default for Lanes {
    #[inline(always)]
    fn default() -> Self {
        Self::all(0.0)
    }
}

impl Lanes {
    /// The number of each lane from what `each` has.
    #[inline(always)]
    pub fn of<T>(each: &[T; LANES], number: impl Fn(&T) -> f64) -> Self {
        let [a, b, c, d] = each;
        Self(Pair::new(number(a), number(b)), Pair::new(number(c), number(d)))
    }

    /// The number of each lane.
    #[inline(always)]
    pub fn numbers(self) -> [f64; LANES] {
        let ([a, b], [c, d]) = (self.0.numbers(), self.1.numbers());
        [a, b, c, d]
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident) => {
        impl $trait for Lanes {
            type Output = Self;
            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Self(self.0.$method(other.0), self.1.$method(other.1))
            }
        }
    };
}

operator!(Add, add);
operator!(Sub, sub);
operator!(Mul, mul);
operator!(Div, div);

impl Number for Lanes {
    type Known = Self;

    #[inline(always)]
    fn exactly(value: Self) -> Self {
        value
    }

    #[inline(always)]
    fn at_most(self, limit: Self) -> Self {
        Self(self.0.at_most(limit.0), self.1.at_most(limit.1))
    }

    #[inline(always)]
    fn above_zero(self) -> Self {
        Self(self.0.above_zero(), self.1.above_zero())
    }
}

impl KnownNumber for Lanes {
    #[inline(always)]
    fn all(value: f64) -> Self {
        Self(Pair::new(value, value), Pair::new(value, value))
    }

    #[inline(always)]
    fn at_least(self, limit: Self) -> Self {
        Self(self.0.at_least(limit.0), self.1.at_least(limit.1))
    }

    #[inline(always)]
    fn map(self, each: impl Fn(f64) -> f64) -> Self {
        Self::of(&self.numbers(), |number| each(*number))
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
use self::scalar::ScalarPair as Pair;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use self::simd::RegisterPair as Pair;

/// Two numbers as two.
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod scalar {
    use crate::model::number::{KnownNumber, Number};

    #[derive(Clone, Copy, Debug)]
    pub struct ScalarPair(f64, f64);

    impl ScalarPair {
        #[inline(always)]
        pub const fn new(first: f64, second: f64) -> Self {
            Self(first, second)
        }

        #[inline(always)]
        pub const fn numbers(self) -> [f64; 2] {
            [self.0, self.1]
        }

        #[inline(always)]
        pub fn add(self, other: Self) -> Self {
            Self(self.0 + other.0, self.1 + other.1)
        }

        #[inline(always)]
        pub fn sub(self, other: Self) -> Self {
            Self(self.0 - other.0, self.1 - other.1)
        }

        #[inline(always)]
        pub fn mul(self, other: Self) -> Self {
            Self(self.0 * other.0, self.1 * other.1)
        }

        #[inline(always)]
        pub fn div(self, other: Self) -> Self {
            Self(self.0 / other.0, self.1 / other.1)
        }

        #[inline(always)]
        pub fn at_most(self, limit: Self) -> Self {
            Self(self.0.at_most(limit.0), self.1.at_most(limit.1))
        }

        #[inline(always)]
        pub fn above_zero(self) -> Self {
            Self(self.0.above_zero(), self.1.above_zero())
        }

        #[inline(always)]
        pub fn at_least(self, limit: Self) -> Self {
            Self(self.0.at_least(limit.0), self.1.at_least(limit.1))
        }
    }
}

/// Two numbers as one register of 128 bits.
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd {
    use std::arch::wasm32::{
        f64x2, f64x2_add, f64x2_div, f64x2_extract_lane, f64x2_mul, f64x2_pmax, f64x2_pmin, f64x2_splat,
        f64x2_sub, v128,
    };

    #[derive(Clone, Copy, Debug)]
    pub struct RegisterPair(v128);

    impl RegisterPair {
        #[inline(always)]
        pub const fn new(first: f64, second: f64) -> Self {
            Self(f64x2(first, second))
        }

        #[inline(always)]
        pub fn numbers(self) -> [f64; 2] {
            [f64x2_extract_lane::<0>(self.0), f64x2_extract_lane::<1>(self.0)]
        }

        #[inline(always)]
        pub fn add(self, other: Self) -> Self {
            Self(f64x2_add(self.0, other.0))
        }

        #[inline(always)]
        pub fn sub(self, other: Self) -> Self {
            Self(f64x2_sub(self.0, other.0))
        }

        #[inline(always)]
        pub fn mul(self, other: Self) -> Self {
            Self(f64x2_mul(self.0, other.0))
        }

        #[inline(always)]
        pub fn div(self, other: Self) -> Self {
            Self(f64x2_div(self.0, other.0))
        }

        /// `pmin(a, b)` is `b < a ? b : a`: the comparison of the scalar form.
        #[inline(always)]
        pub fn at_most(self, limit: Self) -> Self {
            Self(f64x2_pmin(limit.0, self.0))
        }

        /// `pmax(a, b)` is `a < b ? b : a`.
        #[inline(always)]
        pub fn above_zero(self) -> Self {
            Self(f64x2_pmax(f64x2_splat(0.0), self.0))
        }

        #[inline(always)]
        pub fn at_least(self, limit: Self) -> Self {
            Self(f64x2_pmax(self.0, limit.0))
        }
    }
}
