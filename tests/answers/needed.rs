//! Needed: the value that is just enough is, and a little less is not. docs/model.md, section 5, answer 3.

use crate::ordinary::{least, question};
use crate::property::config;
use jangkau::model::answers::needed;
use proptest::prelude::*;

proptest! {
    #![proptest_config(config(192))]

    #[test]
    fn what_is_needed_reaches_and_a_little_less_does_not((scenario, goal) in question()) {
        for answer in needed(&scenario, &[goal], scenario.schedule(None).through(goal.december())) {
            let coverage = |value: f64| {
                let mut moved = scenario.clone();
                moved.horizon = moved.horizon.max(goal.until());
                answer.lever.set(&mut moved, value, goal.december());
                least(&moved, &goal)
            };
            let (zone, range) = (&answer.zones[0], &answer.range);
            prop_assert!((coverage(range.high) - zone.at_max.0).abs() < 1e-9);
            let hair = 1e-6 * range.high;
            for &(first, last) in &zone.met {
                prop_assert!(first <= last);
                prop_assert!(coverage(first) >= goal.percent.0 - 1e-9, "{:?} at {first}", answer.lever);
                prop_assert!(coverage(last) >= goal.percent.0 - 1e-9, "{:?} at {last}", answer.lever);
                prop_assert!(first == 0.0 || coverage(first - hair) < goal.percent.0);
                prop_assert!(last == range.high || coverage(last + hair) < goal.percent.0);
            }
            if zone.met.is_empty() {
                for node in 0..=64 {
                    prop_assert!(coverage(range.high * f64::from(node) / 64.0) < goal.percent.0);
                }
            }
        }
    }
}
