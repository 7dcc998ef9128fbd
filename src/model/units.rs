//! Units that must not be mixed. Rates and shares stay plain `f64` fractions.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

macro_rules! unit {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
        pub struct $name(pub f64);

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
