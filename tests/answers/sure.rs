//! How sure: the same futures for every position, a band that closes where nothing is uncertain. docs/model.md, section 5, answer 7.

use crate::ordinary::question;
use crate::property::config;
use jangkau::model::answers::{Futures, FuturesRun, Goal, Uncertain, tornado, uncertain};
use jangkau::model::{OwnRange, Percent, Prepared, RunBuffers, Scenario, table, validate};
use proptest::prelude::*;

fn futures(scenario: &Scenario, count: usize) -> Futures {
    Futures::new(uncertain(&scenario.assumptions), &scenario.region, count)
}

fn run(scenario: &Scenario, futures: &Futures, goal: &Goal) -> FuturesRun {
    let mut sure = FuturesRun::new(scenario, goal.until());
    assert_eq!(sure.advance(futures, futures.count()), 0);
    sure
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn a_narrower_range_of_the_planner_narrows_the_futures((scenario, goal) in question(), share in 0.0..1.0_f64) {
        let mut scenario = scenario;
        let rows = uncertain(&scenario.assumptions);
        let narrow = |row: &Uncertain| {
            let whole = row.parameter.accepted().whole;
            let end = |bound: f64| {
                let value = row.mode + share * (bound - row.mode);
                if whole { value.round() } else { value }
            };
            OwnRange { id: row.parameter.id, low: end(row.low), high: end(row.high) }
        };
        scenario.assumptions.ranges = rows.iter().map(narrow).collect();
        prop_assert!(validate(&scenario).is_ok());
        let own = uncertain(&scenario.assumptions);
        for ((own, range), row) in own.iter().zip(&scenario.assumptions.ranges).zip(&rows) {
            prop_assert_eq!((own.low, own.mode, own.high), (range.low.min(row.mode), row.mode, range.high.max(row.mode)));
        }
        let swings = |uncertain: &[Uncertain]| tornado(&scenario, uncertain, goal.december()).len();
        prop_assert_eq!(swings(&own), swings(&rows));
        // Nothing else reads them.
        let mut without = scenario.clone();
        without.assumptions.ranges.clear();
        prop_assert_eq!(table(&scenario), table(&without));
    }

    #[test]
    fn without_uncertainty_the_band_is_the_projection((scenario, goal) in question()) {
        let mut known = uncertain(&scenario.assumptions);
        for row in &mut known {
            (row.low, row.high) = (row.mode, row.mode);
        }
        let futures = Futures::new(known, &scenario.region, 16);
        let sure = run(&scenario, &futures, &goal);
        let mut coverage = Vec::new();
        let mut longer = scenario.clone();
        longer.horizon = goal.until();
        Prepared::new(&longer).coverage(usize::MAX, &mut RunBuffers::default(), &mut coverage);
        for (band, coverage) in sure.bands(Percent(0.0)).iter().zip(&coverage) {
            prop_assert_eq!([band.p10, band.p50, band.p90], [*coverage; 3]);
        }
        prop_assert!([0.0, 1.0].contains(&sure.probability(&goal, Percent(0.0))));
    }

    #[test]
    fn a_few_at_a_time_is_the_same_as_all_at_once((scenario, goal) in question(), few in 1..40_usize) {
        let futures = futures(&scenario, 100);
        let at_once = run(&scenario, &futures, &goal);
        let mut piecemeal = FuturesRun::new(&scenario, goal.until());
        while piecemeal.advance(&futures, few) > 0 {}
        prop_assert_eq!(at_once.bands(Percent(1.5)), piecemeal.bands(Percent(1.5)));
        prop_assert_eq!(at_once.probability(&goal, Percent(1.5)), piecemeal.probability(&goal, Percent(1.5)));
    }

    #[test]
    fn the_band_is_ordered_finite_and_the_model_error_widens_it((scenario, goal) in question()) {
        let sure = run(&scenario, &futures(&scenario, 256), &goal);
        let width =
            |sigma: f64| sure.bands(Percent(sigma)).iter().map(|band| band.p90 - band.p10).sum::<Percent>();
        for band in sure.bands(Percent(2.0)) {
            prop_assert!(Percent(0.0) <= band.p10 && band.p10 <= band.p50 && band.p50 <= band.p90 && band.p90.is_finite());
        }
        let months = sure.bands(Percent(0.0)).len();
        prop_assert!(months < 4 || width(4.0) > width(0.0));
        prop_assert!((0.0..=1.0).contains(&sure.probability(&goal, Percent(2.0))));
    }

    #[test]
    fn a_better_plan_is_never_less_sure((scenario, goal) in question(), more in 0.0..1.0_f64) {
        // Wage earners crowd nobody out, so every single future gains.
        let futures = futures(&scenario, 64);
        let mut better = scenario.clone();
        let Some(part) = &mut better.plan.wage_enrolment else { return Ok(()) };
        part.rate_per_month += more * (0.05 - part.rate_per_month);
        let sure = |scenario: &Scenario| run(scenario, &futures, &goal).probability(&goal, Percent(1.0));
        prop_assert!(sure(&better) >= sure(&scenario));
    }

    #[test]
    fn the_tornado_moves_one_assumption_at_a_time((scenario, goal) in question()) {
        let rows = uncertain(&scenario.assumptions);
        let swings = tornado(&scenario, &rows, goal.december());
        prop_assert_eq!(swings.len(), rows.len());
        let wide: Vec<f64> = swings.iter().map(|swing| (swing.at_high.0 - swing.at_low.0).abs()).collect();
        prop_assert!(wide.windows(2).all(|pair| pair[0] >= pair[1]));
        for swing in &swings {
            let row = rows.iter().find(|row| row.parameter.id == swing.cause.id()).unwrap();
            let mut moved = scenario.clone();
            moved.horizon = goal.december();
            (row.parameter.set)(&mut moved.assumptions, swing.high);
            let coverage = table(&moved).rows.last().unwrap().coverage;
            prop_assert!((coverage - swing.at_high).0.abs() < 1e-9, "{}", row.parameter.id);
        }
    }
}

#[test]
fn a_baseline_known_as_a_band_is_drawn_over_the_whole_band() {
    let (mut scenario, goal) = sample();
    let first = table(&scenario).rows[0].active;
    scenario.region.active_range = Some((first * 0.9, first * 1.2));
    let futures = futures(&scenario, 2048);
    let band = run(&scenario, &futures, &goal).bands(Percent(0.0))[0];
    let eligible = scenario.region.eligible_workers;
    let uniform = |share: f64| (first * (0.9 + 0.3 * share)).percent_of(eligible);
    for (found, share) in [(band.p10, 0.1), (band.p50, 0.5), (band.p90, 0.9)] {
        assert!((found - uniform(share)).abs() < found * 0.002, "{found:?} for {share}");
    }
    assert!(tornado(&scenario, &uncertain(&scenario.assumptions), goal.december()).len() == 12);
}

fn sample() -> (Scenario, Goal) {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    question().new_tree(&mut runner).unwrap().current()
}
