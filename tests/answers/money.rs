//! Money, the two baselines and protection add up. docs/model.md, section 5, answers 2 and 8, and section 2, "Protection".

use crate::ordinary::scenario;
use crate::property::config;
use jangkau::model::answers::{
    DEATH_BENEFIT, DEATH_BENEFIT_NEW, Drivers, money, protection, running_contributions,
};
use jangkau::model::{Assumptions, Plan, Rupiah, Scenario, Workers, table};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn every_rupiah_is_somebodys_and_in_some_month(scenario in scenario(), place in 0.0..=1.0_f64) {
        let months = scenario.horizon - scenario.region.baseline_month;
        let until = scenario.region.baseline_month + (place * f64::from(months)) as i32;
        let (plan, none) = (table(&scenario), table(&Scenario { plan: Plan::default(), ..scenario.clone() }));
        let money = money(&plan, &none, until);
        let close = |a: Rupiah, b: Rupiah| (a - b).0.abs() <= 1e-9 * a.0.abs().max(1.0);
        let by_month: Rupiah = money.monthly.iter().map(jangkau::model::Cost::total).sum();
        prop_assert!(close(money.spent.total(), by_month));
        prop_assert_eq!(money.monthly.len() as i32, until - scenario.region.baseline_month + 1);
        prop_assert!(money.cumulated.windows(2).all(|pair| pair[1].total() >= pair[0].total() - Rupiah(1e-6)));
        prop_assert_eq!(money.cumulated.last().copied(), Some(money.spent));
        let budgets: Rupiah = plan
            .tranches
            .iter()
            .filter(|tranche| tranche.first <= until)
            .map(|tranche| scenario.plan.sponsorships[tranche.programme].budget_per_year)
            .sum();
        prop_assert!(close(budgets, money.spent.by_payer.values().sum::<Rupiah>() + money.unspent.values().sum::<Rupiah>()));
        if let Some(each) = money.per_worker_year() {
            prop_assert!(each.0.is_finite() && close(each * money.worker_years, money.spent.total()));
        }
        if let Some(each) = money.per_point() {
            prop_assert!(each.0.is_finite() && close(each * money.points.0, money.spent.total()));
        }
    }

    /// Contributions as they run are the same money in other months: never more so far than was booked, and all of it once
    /// the last tranche has ended.
    #[test]
    fn contributions_run_over_the_months_that_were_booked(scenario in scenario()) {
        let plan = table(&scenario);
        let running = running_contributions(&scenario, &plan, scenario.horizon);
        prop_assert_eq!(running.len(), plan.rows.len());
        let (mut booked, mut run) = (Rupiah::ZERO, Rupiah::ZERO);
        for (row, paid) in plan.rows.iter().zip(running) {
            booked += row.cost.total();
            run += paid;
            prop_assert!(run <= booked + Rupiah(1e-9 * booked.0 + 1e-6), "{}: {run:?} of {booked:?}", row.month);
        }
        if plan.tranches.iter().all(|tranche| tranche.last <= scenario.horizon) {
            prop_assert!((run - booked).0.abs() <= 1e-9 * booked.0 + 1e-6);
        }
    }

    #[test]
    fn the_world_and_the_action_make_up_the_whole_change(scenario in scenario()) {
        let drivers = Drivers::new(&scenario);
        for (usual, acting) in drivers.default_assumptions.rows.iter().zip(&drivers.with_plan.rows) {
            let effects = drivers.effects(usual.month).unwrap();
            let whole = acting.active - usual.active;
            prop_assert!((effects.assumptions.workers + effects.plan.workers - whole).abs() <= usual.eligible * 1e-9);
        }
        let default = Drivers::new(&Scenario { assumptions: Assumptions::default(), ..scenario.clone() });
        prop_assert_eq!(&default.default_assumptions, &drivers.default_assumptions);
        prop_assert_eq!(&default.default_assumptions, &default.without_plan);
        prop_assert!(drivers.effects(scenario.horizon + 1).is_none());
    }

    #[test]
    fn protection_is_deaths_times_benefit(scenario in scenario()) {
        let table = table(&scenario);
        let years = protection(&table, &scenario.assumptions);
        let families: Workers = years.iter().map(|year| year.expected.families).sum();
        let person_months: Workers = table.rows.iter().skip(1).map(|row| row.active).sum();
        let expected = person_months * scenario.assumptions.deaths_per_year / 12.0;
        prop_assert!((families - expected).abs() <= expected.max(Workers(1.0)) * 1e-9);
        prop_assert_eq!(years.iter().map(|year| year.months).sum::<u32>() as usize, table.rows.len() - 1);
        for year in &years {
            let old = year.expected.families - year.expected.of_new_members;
            let benefit = old * DEATH_BENEFIT + year.expected.of_new_members * DEATH_BENEFIT_NEW;
            prop_assert!((benefit - year.expected.benefit).abs() <= benefit.max(Rupiah(1.0)) * 1e-6 && old.0 >= -1e-9);
            prop_assert!(year.low.families <= year.expected.families && year.expected.families <= year.high.families);
        }
    }
}
