//! What must hold for every projection, whatever the region and the plan. docs/model.md, section 5, "Laws".
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "common/ordinary.rs"]
mod ordinary;
#[path = "common/property.rs"]
mod property;

use jangkau::model::{Assumptions, Month, Plan, Prepared, Row, Rupiah, Scenario, Table, Tranche, table};
use proptest::prelude::*;
use proptest::strategy::ValueTree;

/// Rounding, relative to the eligible workers.
const SLACK: f64 = 1e-9;

proptest! {
    #![proptest_config(property::config(512))]

    #[test]
    fn nothing_is_negative_nan_or_infinite(scenario in ordinary::scenario()) {
        let table = table(&scenario);
        let slack = SLACK * scenario.region.eligible_workers.0;
        prop_assert_eq!(table.rows.len() as i32, scenario.horizon - scenario.region.baseline_month + 1);
        for row in &table.rows {
            for value in numbers(row) {
                prop_assert!(value.is_finite() && value >= -slack, "{value} in {row:?}");
            }
        }
    }

    #[test]
    fn members_of_a_pool_fit_into_it(scenario in ordinary::scenario()) {
        let table = table(&scenario);
        let slack = SLACK * scenario.region.eligible_workers.0;
        for (t, row) in table.rows.iter().enumerate() {
            let grown = grown(&scenario, t);
            let formal = scenario.region.formal_share * grown;
            let informal = grown - formal;
            prop_assert!((row.wage + row.non_asn).0 <= formal + slack, "{row:?}");
            prop_assert!((row.self_paid + row.sponsored + row.grace).0 <= informal + slack, "{row:?}");
        }
    }

    #[test]
    fn the_parts_sum_to_the_whole(scenario in ordinary::scenario()) {
        for row in &table(&scenario).rows {
            let parts = row.wage + row.non_asn + row.self_paid + row.sponsored + row.construction + row.other + row.grace;
            prop_assert!((parts - row.active).abs() <= row.eligible * SLACK);
            prop_assert!((row.coverage.0 - 100.0 * (row.active / row.eligible)).abs() <= SLACK);
        }
    }

    #[test]
    fn without_plan_growth_season_and_cohorts_the_coverage_stands_still(scenario in ordinary::scenario()) {
        let mut still = scenario;
        still.plan = Plan::default();
        still.region.sponsored.clear();
        let flat = Assumptions::default();
        let assumptions = &mut still.assumptions;
        assumptions.eligible_growth_per_year = 0.0;
        assumptions.organic_growth_wage = 0.0;
        assumptions.organic_growth_self_paid = 0.0;
        assumptions.organic_growth_construction = 0.0;
        assumptions.grace_months_counted = 0.0;
        assumptions.construction_season = flat.construction_season;
        let table = table(&still);
        let first = table.rows[0].coverage;
        for row in &table.rows {
            prop_assert!((row.coverage - first).0.abs() <= 1e-9, "{first:?} became {:?}", row.coverage);
        }
    }

    #[test]
    fn money_spent_and_unspent_is_the_budget(scenario in ordinary::scenario()) {
        let table = table(&scenario);
        for tranche in &table.tranches {
            let budget = scenario.plan.sponsorships[tranche.programme].budget_per_year.0;
            let slack = 1e-9 * budget.max(1.0);
            prop_assert!((tranche.budget().0 - budget).abs() <= slack);
            prop_assert!(tranche.unspent.0 >= -slack && tranche.kept.0 >= 0.0 && tranche.new.0 >= 0.0);
            // Either reason alone can explain all of it, and neither more.
            prop_assert!(tranche.rejected.0 >= -slack && tranche.no_room().0 >= -slack);
            let refill = scenario.plan.sponsorships[tranche.programme].refill;
            prop_assert!(!refill || tranche.rejected.0 <= slack);
        }
        let spent: Rupiah = table.tranches.iter().map(|tranche| tranche.spent).sum();
        let shown: Rupiah = table.rows.iter().flat_map(|row| row.cost.by_payer.values()).sum();
        prop_assert!((spent - shown).abs() <= spent.max(Rupiah(1.0)) * 1e-9);
    }

    #[test]
    fn a_longer_horizon_changes_no_earlier_month(scenario in ordinary::scenario(), more in 1..40_i32) {
        let short = table(&scenario);
        let mut longer = scenario;
        longer.horizon = longer.horizon + more;
        let long = table(&longer);
        prop_assert_eq!(&long.rows[..short.rows.len()], &short.rows[..]);
    }

    #[test]
    fn more_of_a_lever_never_lowers_the_coverage_in_its_months(
        scenario in ordinary::scenario(),
        which in 0..5_usize,
        more in 0.0..1.0_f64,
    ) {
        let mut scenario = scenario;
        scenario.assumptions.grace_months_counted = 0.0;
        let mut greater = scenario.clone();
        let Some(window) = raise(&mut greater, which, more) else { return Ok(()) };
        never_lower(&scenario, &greater, window)?;
    }

    #[test]
    fn a_longer_window_never_lowers_the_coverage_in_its_months(scenario in ordinary::scenario(), which in 0..3_usize) {
        let mut scenario = scenario;
        scenario.assumptions.grace_months_counted = 0.0;
        let mut longer = scenario.clone();
        let plan = &mut longer.plan;
        let from = match which {
            0 => plan.wage_enrolment.as_mut().map(|part| (part.from, part.until.take())),
            1 => plan.self_paid_enrolment.as_mut().map(|part| (part.from, part.until.take())),
            _ => plan.retention.as_mut().map(|part| (part.from, part.until.take())),
        };
        let Some((from, _)) = from else { return Ok(()) };
        never_lower(&scenario, &longer, (from, longer.horizon))?;
    }
}

/// Moves one lever up, within its range; the months in which it runs (money: those of its first tranche).
fn raise(scenario: &mut Scenario, which: usize, more: f64) -> Option<(Month, Month)> {
    let horizon = scenario.horizon;
    let plan = &mut scenario.plan;
    let up = |value: f64, most: f64| value + more * (most - value);
    match which {
        0 | 1 => {
            let part = if which == 0 { &mut plan.wage_enrolment } else { &mut plan.self_paid_enrolment };
            let part = part.as_mut()?;
            part.rate_per_month = up(part.rate_per_month, 0.05);
            Some((part.from, part.until.unwrap_or(horizon)))
        }
        2 => {
            let part = plan.retention.as_mut()?;
            part.lapse_reduction = up(part.lapse_reduction, 0.8);
            Some((part.from, part.until.unwrap_or(horizon)))
        }
        3 => {
            let part = plan.non_asn.as_mut()?;
            part.share = up(part.share, 1.0);
            Some((part.from, horizon))
        }
        _ => {
            let part = plan.sponsorships.first_mut()?;
            part.budget_per_year.0 *= 1.0 + more;
            // With another programme in between, its expiring members may be displaced; one programme is the law.
            let last = part.first_month + (part.months.cast_signed() - 1);
            let first = part.first_month;
            plan.sponsorships.truncate(1);
            Some((first, last))
        }
    }
}

/// Compares month by month until the informal pool is full.
fn never_lower(
    scenario: &Scenario,
    greater: &Scenario,
    (first, last): (Month, Month),
) -> Result<(), TestCaseError> {
    let mut scenario = scenario.clone();
    scenario.plan.sponsorships.truncate(greater.plan.sponsorships.len());
    let (less, more) = (table(&scenario), table(greater));
    let full_from = refused(&scenario, &less).min(refused(greater, &more));
    for (t, (less, more)) in less.rows.iter().zip(&more.rows).enumerate() {
        let informal = (1.0 - scenario.region.formal_share) * grown(&scenario, t);
        if full(more, informal) || full(less, informal) || more.month >= full_from {
            return Ok(());
        }
        if first <= less.month && less.month <= last {
            prop_assert!(
                more.coverage.0 >= less.coverage.0 - 1e-9,
                "{:?} < {:?} in {}",
                more.coverage,
                less.coverage,
                less.month
            );
        }
    }
    Ok(())
}

fn full(row: &Row, informal: f64) -> bool {
    (row.self_paid + row.sponsored).0 >= informal * (1.0 - 1e-6)
}

/// The first month in which a tranche finds less room than its money could cover: the pool is full at that moment,
/// even if those who expire in the same step leave it at its end.
fn refused(scenario: &Scenario, table: &Table) -> Month {
    let accepted = scenario.assumptions.quota_acceptance * (1.0 - 1e-9);
    let full = |tranche: &&Tranche| tranche.spent < tranche.budget() * accepted;
    table.tranches.iter().find(full).map_or(scenario.horizon + 1, |tranche| tranche.first)
}

fn grown(scenario: &Scenario, t: usize) -> f64 {
    scenario.region.eligible_workers.0
        * (1.0 + scenario.assumptions.eligible_growth_per_year).powf(t as f64 / 12.0)
}

fn numbers(row: &Row) -> Vec<f64> {
    let mut numbers = vec![
        row.eligible.0,
        row.wage.0,
        row.non_asn.0,
        row.self_paid.0,
        row.sponsored.0,
        row.construction.0,
        row.other.0,
        row.grace.0,
        row.active.0,
        row.coverage.0,
        row.self_contribution.0,
        row.enrolled.non_asn.0,
        row.enrolled.wage.0,
        row.enrolled.sponsored.0,
        row.enrolled.self_paid.0,
    ];
    numbers.extend(row.cost.items().map(|(_, money)| money.0));
    numbers
}

#[test]
fn a_projection_is_the_same_every_time() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let scenario = ordinary::scenario().new_tree(&mut runner).unwrap().current();
    let tables: Vec<Table> = (0..2).map(|_| table(&scenario)).collect();
    assert_eq!(tables[0], tables[1]);
}

proptest! {
    #![proptest_config(property::config(256))]

    #[test]
    fn a_redraw_is_a_preparation_of_the_changed_region(
        scenario in ordinary::scenario(),
        mut assumptions in ordinary::assumptions(),
        scale in 0.8..1.1_f64,
    ) {
        let mut prepared = Prepared::new(&scenario);
        // The season is no number that is drawn.
        assumptions.construction_season = scenario.assumptions.construction_season;
        prepared.set_assumptions(&assumptions, scale);
        let mut changed = scenario;
        changed.assumptions = assumptions;
        let active = &mut changed.region.active;
        for stock in [&mut active.wage, &mut active.non_asn, &mut active.self_paid, &mut active.construction, &mut active.other] {
            stock.0 *= scale;
        }
        for cohort in &mut changed.region.sponsored {
            cohort.workers.0 *= scale;
        }
        prop_assert_eq!(prepared.table(), table(&changed));
    }
}
