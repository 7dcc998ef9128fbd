use proptest::prelude::*;

use super::*;
use crate::model::RunBuffers;
use crate::model::drawn::keep_turnover;
use crate::{ordinary, property};

/// The coverage of each future by itself, one after the other.
fn alone(scenario: &Scenario, futures: &Futures) -> Vec<Vec<u64>> {
    let scenario = stripped(scenario);
    let mut prepared = Prepared::new(&scenario);
    let mut assumptions = scenario.assumptions.clone();
    let (mut buffers, mut coverage) = (RunBuffers::default(), Vec::new());
    let each = futures.rows.iter().map(|[scale, _, _, values @ ..]| {
        for (row, value) in futures.uncertain.iter().zip(*values) {
            row.set(&mut assumptions, value);
        }
        keep_turnover(&mut assumptions);
        prepared.set_assumptions(&assumptions, *scale);
        prepared.coverage(prepared.last(), &mut buffers, &mut coverage);
        coverage.iter().map(|coverage| coverage.0.to_bits()).collect()
    });
    each.collect()
}

proptest! {
    #![proptest_config(property::config(500))]

    #[test]
    fn futures_side_by_side_have_the_bits_of_each_alone(
        mut scenario in ordinary::scenario(), banded in any::<bool>(), count in 1_usize..30, at_once in 1_usize..9,
    ) {
        if banded {
            let wage = scenario.region.active.wage;
            scenario.region.active_range = Some((wage * 0.9, wage * 1.4));
        }
        let futures = Futures::new(uncertain(&scenario.assumptions), &scenario.region, count);
        let mut run = FuturesRun::new(&scenario, scenario.horizon);
        while run.advance(&futures, at_once) > 0 {}
        let sent = Futures::unpacked(futures.packed());
        let mut elsewhere = FuturesRun::unpacked(&FuturesRun::new(&scenario, scenario.horizon).packed()).unwrap();
        while elsewhere.advance(&sent, 7) > 0 {}
        prop_assert_eq!((&elsewhere.coverage, &elsewhere.errors), (&run.coverage, &run.errors));
        let beside: Vec<Vec<u64>> =
            run.runs().map(|(run, _)| run.iter().map(|coverage| coverage.to_bits()).collect()).collect();
        prop_assert_eq!(beside, alone(&scenario, &futures));
    }
}

#[test]
fn other_numbers_are_no_run() {
    let scenario = crate::data::find("12.75").unwrap().scenario(0);
    let packed = FuturesRun::new(&scenario, scenario.horizon).packed();
    assert!(FuturesRun::unpacked(&packed).is_some());
    for length in 0..packed.len() {
        assert!(FuturesRun::unpacked(&packed[..length]).is_none(), "{length} of {}", packed.len());
    }
    assert!(FuturesRun::unpacked(&[packed.as_slice(), &[0.0]].concat()).is_none());
    assert!(FuturesRun::unpacked(&vec![1e300; 500]).is_none());
}

#[test]
fn percentiles_are_those_of_the_sorted_values() {
    for count in [1, 2, 3, 10, 11, 997] {
        let mut values: Vec<f64> = (0..count).map(|k| f64::from(k * 7919 % 1000) / 7.0).collect();
        let mut bits: Vec<u64> = values.iter().map(|value| value.to_bits()).collect();
        let found = quantiles(&mut bits).unwrap();
        values.sort_by(f64::total_cmp);
        for (found, share) in found.into_iter().zip([0.1, 0.5, 0.9]) {
            let place = share * f64::from(count - 1);
            let (low, high) = (values[place.floor() as usize], values[place.ceil() as usize]);
            assert!((found - (low + place.fract() * (high - low))).abs() < 1e-12, "{count}");
        }
    }
    assert_eq!(quantiles(&mut []), None);
}
