//! Parts that stand beside their total, rounded together: whoever adds up what is printed finds the printed total.
//!
//! The total is rounded as it would be alone. What rounding down leaves goes to the parts that lost most by it, the
//! first of equal ones, so each part is within one step of its own rounding and nothing at zero gets anything. A step is
//! what the last printed digit is worth, ten to a power: 0 for people, 2 for people in hundreds, -2 for percentage points
//! with two decimals. Files and the command line keep full numbers; this is for what people read.

mod table;

pub use table::{RoundedTable, rounded_table};

use super::number::Decimal;
use crate::order::sort_by_number;

/// Steps so small come from the arithmetic and are none.
const NOISE: f64 = 1e-9;

/// `parts` of `total` in whole steps of ten to `power`, which sum to the rounded total.
///
/// ```
/// use jangkau::text::rounded_parts;
///
/// assert_eq!(rounded_parts(&[1.4, 0.0, 1.4, 1.4], 4.2, 0), [2.0, 0.0, 1.0, 1.0]);
/// assert_eq!(rounded_parts(&[-0.004, 1.237], 1.233, -2), [-0.01, 1.24]);
/// ```
pub fn rounded_parts(parts: &[f64], total: f64, power: i32) -> Vec<f64> {
    let exact: Vec<f64> = parts.iter().map(|part| steps(*part, power)).collect();
    let mut whole: Vec<f64> = exact.iter().map(|part| part.floor()).collect();
    let lost =
        |place: usize| exact.get(place).zip(whole.get(place)).map_or(0.0, |(part, whole)| part - whole);
    let mut takers: Vec<usize> = (0..exact.len()).filter(|place| exact.get(*place) != Some(&0.0)).collect();
    sort_by_number(&mut takers, |place| -lost(*place));
    if takers.is_empty() {
        return whole;
    }
    let missing = whole_steps(total, power) - whole.iter().sum::<f64>();
    // Between none and one for each part, unless the total is not the sum of the parts.
    let each = (missing / takers.len() as f64).floor();
    let first = (missing - each * takers.len() as f64) as usize;
    for (order, place) in takers.into_iter().enumerate() {
        if let Some(part) = whole.get_mut(place) {
            *part += if order < first { each + 1.0 } else { each };
        }
    }
    whole.into_iter().map(|steps| of_steps(steps, power)).collect()
}

/// `value` rounded to whole steps of ten to `power`, as it is printed alone.
pub fn rounded_to(value: f64, power: i32) -> f64 {
    of_steps(whole_steps(value, power), power)
}

/// The number in steps, with fractions.
fn steps(value: f64, power: i32) -> f64 {
    let steps = if power < 0 { value * ten_to(-power) } else { value / ten_to(power) };
    if steps.is_finite() && steps.abs() > NOISE { steps } else { 0.0 }
}

/// The number of steps, rounded as [`super::number::decimal`] does: by its decimal digits.
fn whole_steps(value: f64, power: i32) -> f64 {
    let places = usize::try_from(power.unsigned_abs()).unwrap_or(0);
    let rounded = |number: Decimal| {
        if power < 0 { number.rounded(places) } else { number.divided(places).rounded(0) }
    };
    Decimal::new(value).map_or(0.0, |number| rounded(number).last_digits())
}

/// The number of so many steps: the nearest to its decimal digits, so that it prints without noise.
fn of_steps(steps: f64, power: i32) -> f64 {
    // A zero has no sign.
    let steps = steps + 0.0;
    if power < 0 { steps / ten_to(-power) } else { steps * ten_to(power) }
}

fn ten_to(power: i32) -> f64 {
    (0..power).fold(1.0, |number, _| number * 10.0)
}

#[cfg(test)]
mod tests;
