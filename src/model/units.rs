//! Units that must not be mixed: adding people to money does not compile. Rates and shares stay plain `f64` fractions.
//!
//! ```
//! use jangkau::model::{Percent, RupiahPerWorker, Workers};
//!
//! let target = Percent(37.1).of(Workers(97_777.0));
//! assert_eq!(target.0.round(), 36_275.0);
//! assert_eq!((Workers(100.0) * RupiahPerWorker(16_800.0)).0, 1_680_000.0);
//! ```

use std::cmp::Ordering;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// A number with a unit: sums and differences keep it, a plain factor scales it, a quotient of two has none.
macro_rules! unit {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
        pub struct $name(pub f64);

        impl $name {
            /// None of it.
            pub const ZERO: Self = Self(0.0);

            /// Its size without the sign.
            #[must_use]
            pub const fn abs(self) -> Self {
                Self(self.0.abs())
            }

            /// The greater of both.
            #[must_use]
            pub const fn max(self, other: Self) -> Self {
                Self(self.0.max(other.0))
            }

            /// The lesser of both.
            #[must_use]
            pub const fn min(self, other: Self) -> Self {
                Self(self.0.min(other.0))
            }

            /// The next whole number not below it.
            #[must_use]
            pub fn ceil(self) -> Self {
                Self(libm::ceil(self.0))
            }

            /// Neither infinite nor NaN.
            pub const fn is_finite(self) -> bool {
                self.0.is_finite()
            }

            /// A total order, for sorting and for the least or greatest of many.
            pub fn total_cmp(&self, other: &Self) -> Ordering {
                self.0.total_cmp(&other.0)
            }
        }

        impl Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }
        impl AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                self.0 += other.0;
            }
        }
        impl Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }
        impl SubAssign for $name {
            fn sub_assign(&mut self, other: Self) {
                self.0 -= other.0;
            }
        }
        impl Neg for $name {
            type Output = Self;
            fn neg(self) -> Self {
                Self(-self.0)
            }
        }
        impl Mul<f64> for $name {
            type Output = Self;
            fn mul(self, factor: f64) -> Self {
                Self(self.0 * factor)
            }
        }
        impl Div<f64> for $name {
            type Output = Self;
            fn div(self, divisor: f64) -> Self {
                Self(self.0 / divisor)
            }
        }
        impl Div for $name {
            /// How many times the other fits, without unit.
            type Output = f64;
            fn div(self, other: Self) -> f64 {
                self.0 / other.0
            }
        }
        impl Sum for $name {
            fn sum<I: Iterator<Item = Self>>(values: I) -> Self {
                values.fold(Self(0.0), Add::add)
            }
        }
    };
}

unit!(
    /// People, one NIK counted once. A projection has fractions of people; the screen rounds them.
    Workers
);
unit!(
    /// Money in Indonesian rupiah.
    Rupiah
);
unit!(
    /// Percent of eligible workers, 0 to 100. Differences of two are percentage points.
    Percent
);
unit!(
    /// A price: rupiah for each worker.
    RupiahPerWorker
);

impl Mul<RupiahPerWorker> for Workers {
    /// What all of them cost.
    type Output = Rupiah;
    fn mul(self, each: RupiahPerWorker) -> Rupiah {
        Rupiah(self.0 * each.0)
    }
}

impl Div<RupiahPerWorker> for Rupiah {
    /// How many workers the money pays for.
    type Output = Workers;
    fn div(self, each: RupiahPerWorker) -> Workers {
        Workers(self.0 / each.0)
    }
}

impl Percent {
    /// This many percent of `whole`.
    pub fn of(self, whole: Workers) -> Workers {
        Workers(self.0 / 100.0 * whole.0)
    }
}

impl Workers {
    /// These people as percent of `whole`.
    pub fn percent_of(self, whole: Workers) -> Percent {
        Percent(100.0 * self.0 / whole.0)
    }
}
