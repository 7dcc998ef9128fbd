//! Money that is not known, that BPJS pays, and without the discount.

use std::rc::Rc;

use super::*;
use crate::data::REGIONS;
use crate::model::{Lever, Scenario, Switch, table};
use crate::ordinary;
use crate::property;
use proptest::prelude::*;

fn binjai() -> Scenario {
    REGIONS.first().unwrap().scenario(0)
}

#[test]
fn staff_without_a_minimum_wage_make_every_sum_a_lower_bound() {
    let mut scenario = binjai();
    let last = scenario.last_target();
    Lever::NonAsn.set(&mut scenario, 1.0, last);
    Lever::Csr.set(&mut scenario, 1e9, last);
    let seen = |scenario: &Scenario| money(&Projected::of(&Rc::new(scenario.clone())), Lang::Id);
    let known = seen(&scenario);
    assert!(known.rows.iter().flat_map(|(_, cells)| cells).all(|cell| !cell.contains('≥')), "{known:?}");
    scenario.region.minimum_wage.clear();
    let open = seen(&scenario);
    let (sum, staff) =
        (open.rows.last().unwrap(), open.rows.iter().find(|(name, _)| name.contains("onorer")));
    // The last cell is what nobody used of programmes: that is known.
    let (_, sums) = sum.1.split_last().unwrap();
    assert!(sums.iter().all(|cell| cell.starts_with('≥')), "{sum:?}");
    assert!(staff.unwrap().1.iter().any(|cell| cell == "belum dapat dihitung"), "{staff:?}");
    assert!(open.say.iter().any(|say| say.plain().contains("belum dapat dihitung")), "{open:?}");
    assert!(open.months.iter().all(|month| month.cells.iter().all(|cell| cell.starts_with('≥'))), "{open:?}");
    assert_eq!(open.picture.unwrap().areas.len(), open.rows.len() - 1, "an area for each row but the sum");
}

proptest! {
    #![proptest_config(property::config(60))]

    #[test]
    fn what_bpjs_pays_is_no_cost_of_the_plan_and_changes_nobody(scenario in ordinary::scenario()) {
        let with = |on: bool| {
            let mut scenario = scenario.clone();
            Switch::OutreachByBpjs.set(&mut scenario.assumptions, on);
            table(&scenario)
        };
        for (region, bpjs) in with(false).rows.iter().zip(&with(true).rows) {
            prop_assert_eq!(region.active, bpjs.active);
            prop_assert_eq!((bpjs.cost.outreach, region.outreach_by_bpjs), (Rupiah::ZERO, Rupiah::ZERO));
            prop_assert!((region.cost.outreach - bpjs.outreach_by_bpjs).abs() < A_RUPIAH);
            prop_assert_eq!(region.cost.by_payer, bpjs.cost.by_payer);
        }
    }

    #[test]
    fn without_the_discount_the_same_money_pays_for_no_more_people(scenario in ordinary::scenario()) {
        let with = |on: bool| {
            let mut scenario = scenario.clone();
            Switch::Discount.set(&mut scenario.assumptions, on);
            table(&scenario)
        };
        let first = |table: &crate::model::Table| table.tranches.first().map(|tranche| (tranche.people(), tranche.budget()));
        if let Some(((fewer, budget), (more, same))) = first(&with(false)).zip(first(&with(true))) {
            prop_assert!(fewer <= more + crate::model::Workers(1e-6));
            prop_assert!((budget - same).abs() < A_RUPIAH);
        }
    }
}
