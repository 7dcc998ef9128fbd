#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use super::*;
use crate::model::answers::cheapest::problem::{CheapestProblem, STAFF, WAGE};
use crate::model::answers::lever_runner::LeverRunner;
use crate::model::answers::limits::Limits;
use crate::ordinary::question;
use crate::property::config;
use proptest::prelude::*;

fn holds<const N: usize>(form: &Affine<N>, symbols: &[f64], value: f64) -> bool {
    let linear: f64 = form.slopes.iter().zip(symbols).map(|(slope, symbol)| slope * symbol).sum();
    (value - form.centre - linear).abs() <= form.error + 1e-9 * value.abs().max(1.0)
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn no_point_of_a_box_escapes_its_bounds(
        (scenario, goal) in question(),
        corners in proptest::collection::vec((0.0..=1.0_f64, 0.0..0.5_f64, -1.0..=1.0_f64), 8),
    ) {
        let limits = Limits { beyond_evidence: true, ..Limits::default() };
        let runner = LeverRunner::carried(&scenario, goal.until(), scenario.schedule(None).through(goal.december()));
        let mut problem = CheapestProblem::new(runner, &goal, &limits);
        let dimensions = problem.dimensions.clone();
        let mut values: Vec<f64> = problem.ranges.iter().map(|range| range.0).collect();
        let (mut ranges, mut symbols) = (Ranges::new(), Vec::new());
        for (dimension, (start, width, symbol)) in dimensions.iter().zip(corners) {
            let most = problem.ranges[dimension.place].1;
            let (low, high) = (start * most, (start + width).min(1.0) * most);
            values[dimension.place] = 0.5 * (low + high) + 0.5 * (high - low) * symbol;
            ranges.push((low, high));
            symbols.push(symbol);
        }
        let informal = problem.informal(&values);
        let watch = problem.watch();
        let bounds: Bounds<8> = bounds(&problem.runner.prepared, &dimensions, &ranges, &watch);
        for (form, people) in bounds.members.iter().zip(informal.people) {
            prop_assert!(holds(form, &symbols, people), "{people} in {form:?}");
        }
        prop_assert!(holds(&bounds.cost, &symbols, informal.spent.cost.total().0));
        prop_assert!(bounds.least <= informal.spent.cost.total().0 * (1.0 + 1e-9) + 1e-6);
        prop_assert!(bounds.outreach <= informal.spent.cost.outreach.0 + 1e-6);
        for (payer, set_aside) in informal.spent.set_aside.iter() {
            let least = problem.least_set_aside(payer, &ranges);
            prop_assert!(least <= set_aside.0 * (1.0 + 1e-9) + 1e-6, "{payer:?}: {least} of {set_aside:?}");
        }
        prop_assert!(![WAGE, STAFF].iter().any(|place| dimensions.iter().any(|own| own.place == *place)));
    }

    /// The forms and the run are two writings of the same steps: where a box is one point, nothing but rounding may part
    /// them.
    #[test]
    fn at_a_single_point_the_forms_are_the_run(
        (scenario, goal) in question(),
        places in proptest::collection::vec(0.0..=1.0_f64, 16),
    ) {
        let limits = Limits { beyond_evidence: true, ..Limits::default() };
        let runner = LeverRunner::carried(&scenario, goal.until(), scenario.schedule(None).through(goal.december()));
        let mut problem = CheapestProblem::new(runner, &goal, &limits);
        let values: Vec<f64> =
            problem.ranges.iter().zip(places).map(|((low, high), place)| low + place * (high - low)).collect();
        let dimensions = problem.dimensions.clone();
        let point: Ranges = dimensions.iter().map(|own| (values[own.place], values[own.place])).collect();
        let informal = problem.informal(&values);
        let watch = problem.watch();
        let bounds: Bounds<8> = bounds(&problem.runner.prepared, &dimensions, &point, &watch);
        let same = |form: &Affine<8>, value: f64| {
            form.radius() == 0.0 && (form.centre - value).abs() <= 1e-9 * value.abs().max(1.0)
        };
        for (form, people) in bounds.members.iter().zip(informal.people) {
            prop_assert!(same(form, people), "{people} in {form:?}");
        }
        prop_assert!(same(&bounds.cost, informal.spent.cost.total().0), "{:?} in {:?}", informal.spent, bounds.cost);
    }
}
