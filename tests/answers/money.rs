//! Money, the two baselines and protection add up. docs/model.md, section 5, answers 2 and 8, and section 2, "Protection".

use crate::ordinary::{config, scenario};
use jangkau::model::answers::{DEATH_BENEFIT, DEATH_BENEFIT_NEW, Worlds, money, protection};
use jangkau::model::{Assumptions, Plan, Scenario, table};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn every_rupiah_is_somebodys_and_in_some_month(scenario in scenario(), place in 0.0..=1.0_f64) {
        let months = scenario.horizon - scenario.region.baseline_month;
        let until = scenario.region.baseline_month + (place * f64::from(months)) as i32;
        let (plan, none) = (table(&scenario), table(&Scenario { plan: Plan::default(), ..scenario.clone() }));
        let money = money(&plan, &none, until);
        let close = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(1.0);
        let by_month: f64 = money.monthly.iter().map(jangkau::model::Cost::total).sum();
        prop_assert!(close(money.spent.total(), by_month));
        prop_assert_eq!(money.monthly.len() as i32, until - scenario.region.baseline_month + 1);
        prop_assert!(money.cumulated.windows(2).all(|pair| pair[1].total() >= pair[0].total() - 1e-6));
        prop_assert_eq!(money.cumulated.last().copied(), Some(money.spent));
        let budgets: f64 = plan
            .tranches
            .iter()
            .filter(|tranche| tranche.first <= until)
            .map(|tranche| scenario.plan.sponsorships[tranche.programme].budget_per_year.0)
            .sum();
        prop_assert!(close(budgets, money.spent.by_payer.iter().sum::<f64>() + money.unspent.iter().sum::<f64>()));
        if let Some(each) = money.per_worker_year() {
            prop_assert!(each.0.is_finite() && close(each.0 * money.worker_years, money.spent.total()));
        }
        if let Some(each) = money.per_point() {
            prop_assert!(each.0.is_finite() && close(each.0 * money.points, money.spent.total()));
        }
    }

    #[test]
    fn the_world_and_the_action_make_up_the_whole_change(scenario in scenario()) {
        let worlds = Worlds::new(&scenario);
        for (usual, acting) in worlds.usual.rows.iter().zip(&worlds.acting.rows) {
            let moves = worlds.moves(usual.month).unwrap();
            let whole = acting.active - usual.active;
            prop_assert!((moves.world.workers.0 + moves.action.workers.0 - whole).abs() <= 1e-9 * usual.eligible);
        }
        let default = Worlds::new(&Scenario { assumptions: Assumptions::default(), ..scenario.clone() });
        prop_assert_eq!(&default.usual, &worlds.usual);
        prop_assert_eq!(&default.usual, &default.changed);
        prop_assert!(worlds.moves(scenario.horizon + 1).is_none());
    }

    #[test]
    fn protection_is_deaths_times_benefit(scenario in scenario()) {
        let table = table(&scenario);
        let years = protection(&table, &scenario.assumptions);
        let families: f64 = years.iter().map(|year| year.expected.families).sum();
        let person_months: f64 = table.rows.iter().skip(1).map(|row| row.active).sum();
        let expected = person_months * scenario.assumptions.deaths_per_year / 12.0;
        prop_assert!((families - expected).abs() <= 1e-9 * expected.max(1.0));
        prop_assert_eq!(years.iter().map(|year| year.months).sum::<u32>() as usize, table.rows.len() - 1);
        for year in &years {
            let old = year.expected.families - year.expected.of_new_members;
            let benefit = old * DEATH_BENEFIT + year.expected.of_new_members * DEATH_BENEFIT_NEW;
            prop_assert!((benefit - year.expected.benefit.0).abs() <= 1e-6 * benefit.max(1.0) && old >= -1e-9);
            prop_assert!(year.low.families <= year.expected.families && year.expected.families <= year.high.families);
        }
    }
}
