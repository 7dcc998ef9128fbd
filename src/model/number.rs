//! What an equation needs of a number, so that it is written once and evaluated three times: with people as they are
//! (`f64`), with those of several futures side by side ([`Lanes`](super::lanes::Lanes)), and with a form that stands for
//! every value of a lever in a range (`answers::cheapest::affine`).

use std::ops::{Add, Div, Mul, Sub};

/// A number of an equation.
pub(super) trait Number:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Mul<Self::Known, Output = Self>
{
    /// What does not depend on a lever.
    type Known: Copy;

    /// A number that is known.
    fn exactly(value: Self::Known) -> Self;

    /// min(self, limit).
    fn at_most(self, limit: Self) -> Self;

    /// max(0, self).
    fn above_zero(self) -> Self;
}

/// A number that is known whole: one, or several side by side, each with the bits that it would have alone.
pub(super) trait KnownNumber: Number<Known = Self> + Div<Output = Self> {
    /// The same number everywhere.
    fn all(value: f64) -> Self;

    /// max(self, limit).
    fn at_least(self, limit: Self) -> Self;

    /// What `each` makes of it.
    fn map(self, each: impl Fn(f64) -> f64) -> Self;
}

impl KnownNumber for f64 {
    #[inline(always)]
    fn all(value: f64) -> Self {
        value
    }

    #[inline(always)]
    fn at_least(self, limit: Self) -> Self {
        if self < limit { limit } else { self }
    }

    #[inline(always)]
    fn map(self, each: impl Fn(f64) -> f64) -> Self {
        each(self)
    }
}

// KnownNumber comparisons: no NaN reaches them, and they compile to less than `f64::min` and `f64::max`. The site is built
// for size, so what the loop needs is `inline(always)`.
impl Number for f64 {
    type Known = Self;

    #[inline(always)]
    fn exactly(value: f64) -> Self {
        value
    }

    #[inline(always)]
    fn at_most(self, limit: Self) -> Self {
        if self < limit { self } else { limit }
    }

    #[inline(always)]
    fn above_zero(self) -> Self {
        if self > 0.0 { self } else { 0.0 }
    }
}
