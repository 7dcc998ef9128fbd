//! The percent axis and the choice of labelled months: total functions, whatever comes in.

use crate::model::Month;

/// Beyond this nothing can be drawn with sense; keeps every later sum finite.
const LIMIT: f64 = 1e6;
/// The smallest range in points, so that a nearly flat line looks flat.
const SMALLEST_SPAN: f64 = 2.0;

/// A percent axis: finite, `low < high`, with at least one tick inside.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Percent at the bottom.
    pub low: f64,
    /// Percent at the top.
    pub high: f64,
    /// Values with a grid line, ascending.
    pub ticks: Vec<f64>,
    /// Decimals that tell the ticks apart.
    pub decimals: usize,
}

impl Axis {
    /// An axis that holds `min` and `max`, with about four ticks.
    pub fn nice(min: f64, max: f64) -> Self {
        Self::with_room(min, max, 0.0, 0.0, 4)
    }

    /// Like [`Axis::nice`], leaving the shares `above` and `below` of the height free of data for labels,
    /// with about `wanted` ticks. The ends lie on a fifth of a step, so that the axis holds still while a
    /// lever moves a little. It does not go below zero for the sake of room.
    pub fn with_room(min: f64, max: f64, above: f64, below: f64, wanted: usize) -> Self {
        let (min, max) = data_range(min, max);
        let (above, below) = (share(above), share(below));
        let span = (max - min) / (1.0 - above - below);
        let (mut low, mut high) = (min - below * span, max + above * span);
        let step = nice_step((high - low) / wanted.clamp(2, 20) as f64);
        let grain = step / 5.0;
        low = (low / grain + 1e-9).floor() * grain;
        high = (high / grain - 1e-9).ceil() * grain;
        if min >= 0.0 {
            low = low.max(0.0);
        }
        let ticks = ticks(low, high, step, if max <= 100.0 { 100.0 } else { f64::INFINITY });
        Self { low, high, ticks, decimals: decimals(step) }
    }
}

/// Finite and ordered, at least [`SMALLEST_SPAN`] apart.
fn data_range(min: f64, max: f64) -> (f64, f64) {
    let (min, max) = match (min.is_nan(), max.is_nan()) {
        (true, true) => (0.0, 0.0),
        (true, false) => (max, max),
        (false, true) => (min, min),
        (false, false) => (min.min(max), min.max(max)),
    };
    let (min, max) = (min.clamp(-LIMIT, LIMIT), max.clamp(-LIMIT, LIMIT));
    let missing = SMALLEST_SPAN - (max - min);
    if missing <= 0.0 {
        return (min, max);
    }
    let low = min - missing / 2.0;
    let low = if min >= 0.0 { low.max(0.0) } else { low };
    (low, low + SMALLEST_SPAN)
}

fn share(value: f64) -> f64 {
    if value.is_finite() { value.clamp(0.0, 0.4) } else { 0.0 }
}

/// The nearest of 1, 2, 5 times a power of ten.
fn nice_step(raw: f64) -> f64 {
    let mut unit = 0.01;
    while unit * 10.0 <= raw {
        unit *= 10.0;
    }
    match raw / unit {
        times if times < 1.5 => unit,
        times if times < 3.5 => 2.0 * unit,
        times if times < 7.5 => 5.0 * unit,
        _ => 10.0 * unit,
    }
}

fn decimals(step: f64) -> usize {
    match step {
        step if step > 0.99 => 0,
        step if step > 0.099 => 1,
        _ => 2,
    }
}

fn ticks(low: f64, high: f64, step: f64, cap: f64) -> Vec<f64> {
    let (from, to) = ((low / step - 1e-9).ceil() as i64, (high / step + 1e-9).floor() as i64);
    let ticks: Vec<f64> =
        (from..=to).map(|times| times as f64 * step).filter(|tick| *tick <= cap + 1e-9).collect();
    if ticks.is_empty() { vec![f64::midpoint(low, high)] } else { ticks }
}

/// Steps between labelled months, in months.
const STEPS: [i32; 9] = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/// The months to label, as indices from `first`, ascending: the first month, and a regular rhythm through the
/// Decembers, in which targets are judged. `room` is the number of months one label and its gap take.
pub fn labelled_months(first: Month, count: usize, room: f64) -> Vec<usize> {
    let room = if room.is_nan() { 1.0 } else { room };
    let Some(step) = STEPS.into_iter().find(|step| f64::from(*step) >= room) else {
        return (0..count.min(1)).collect();
    };
    let regular = (0..count).filter(|index| falls_on(first + *index as i32, step));
    (0..count.min(1)).chain(regular.filter(|index| *index as f64 >= room)).collect()
}

/// Whether `month` is one of every `step` months that include December (of years divisible by the years of
/// the step).
fn falls_on(month: Month, step: i32) -> bool {
    if step < 12 {
        return month.of_year() as i32 % step == 0;
    }
    month.of_year() == 12 && month.year() % (step / 12) == 0
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn steps_are_round() {
        for (raw, step) in [(0.24, 0.2), (1.0, 1.0), (5.3, 5.0), (7.6, 10.0), (40.0, 50.0)] {
            assert!((nice_step(raw) - step).abs() < 1e-12, "{raw}");
        }
    }

    #[test]
    fn a_usual_range_gets_round_ticks_inside() {
        let axis = Axis::nice(24.0, 41.0);
        assert_eq!(axis.ticks, [25.0, 30.0, 35.0, 40.0]);
        assert_eq!((axis.low, axis.high, axis.decimals), (24.0, 41.0, 0));
    }

    #[test]
    fn the_axis_holds_still_for_a_small_move() {
        assert_eq!(Axis::nice(24.1, 40.3), Axis::nice(24.3, 40.9));
    }

    #[test]
    fn room_is_kept_free_but_not_below_zero() {
        let axis = Axis::with_room(20.0, 40.0, 0.2, 0.2, 4);
        assert!((axis.high - 40.0) / (axis.high - axis.low) >= 0.19);
        assert!((20.0 - axis.low) / (axis.high - axis.low) >= 0.19);
        assert_eq!(Axis::with_room(1.0, 40.0, 0.2, 0.2, 4).low, 0.0);
    }

    #[test]
    fn no_tick_above_a_hundred_unless_the_data_go_there() {
        assert_eq!(Axis::with_room(60.0, 99.0, 0.3, 0.0, 4).ticks.last(), Some(&100.0));
        assert!(Axis::nice(60.0, 150.0).ticks.last() > Some(&100.0));
    }

    #[test]
    fn a_flat_line_stays_flat() {
        let axis = Axis::nice(25.0, 25.0);
        assert!(axis.low < 25.0 && axis.high > 25.0);
        assert!(axis.high - axis.low >= SMALLEST_SPAN);
    }

    #[test]
    fn decembers_set_the_rhythm() {
        let october = Month::new(2024, 10).unwrap();
        // Jun and Dec; December 2024 has no room beside October.
        assert_eq!(labelled_months(october, 27, 3.5), [0, 8, 14, 20, 26]);
        assert_eq!(labelled_months(october, 27, 7.0), [0, 14, 26]);
        assert_eq!(labelled_months(october, 3, 0.5), [0, 1, 2]);
        let decades = labelled_months(october, 360, 45.0);
        assert_eq!(decades[1..], [74, 134, 194, 254, 314]);
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn an_axis_is_finite_ordered_and_never_empty(
            min in proptest::num::f64::ANY, max in proptest::num::f64::ANY,
            above in proptest::num::f64::ANY, below in proptest::num::f64::ANY, wanted in 0usize..1000,
        ) {
            let axis = Axis::with_room(min, max, above, below, wanted);
            prop_assert!(axis.low.is_finite() && axis.high.is_finite());
            prop_assert!(axis.high - axis.low >= 1.0);
            prop_assert!(!axis.ticks.is_empty() && axis.ticks.len() < 60);
            prop_assert!(axis.ticks.windows(2).all(|pair| pair[0] < pair[1]));
            let slack = (axis.high - axis.low) * 1e-6;
            prop_assert!(axis.ticks.iter().all(|t| *t >= axis.low - slack && *t <= axis.high + slack));
        }

        #[test]
        fn an_axis_holds_the_data(min in 0.0..120.0f64, more in 0.0..120.0f64) {
            let axis = Axis::nice(min, min + more);
            prop_assert!(axis.low <= min + 1e-6 && axis.high >= min + more - 1e-6 && axis.low >= 0.0);
        }

        #[test]
        fn labelled_months_keep_their_distance(
            year in 1990..2090i32, month in 1..=12u32, count in 0usize..700, room in 0.1..200.0f64,
        ) {
            let chosen = labelled_months(Month::new(year, month).unwrap(), count, room);
            prop_assert_eq!(chosen.is_empty(), count == 0);
            prop_assert!(chosen.windows(2).all(|pair| (pair[1] - pair[0]) as f64 >= room.min(12.0)));
            prop_assert!(chosen.iter().all(|index| *index < count));
        }
    }
}
