//! The plan that is timed, natively and in the browser.

use jangkau::codec::file;
use jangkau::model::{Payer, Scenario, Workers, validate};

/// The example, with two further programmes and PPPK appointments, over 62 months.
pub fn scenario() -> Scenario {
    let mut scenario = file::read(include_str!("../../tests/files/example.json")).unwrap().into_scenario();
    scenario.horizon = scenario.region.baseline_month + 62;
    let programme = scenario.plan.sponsorships.first().unwrap().clone();
    for (place, payer) in [Payer::Apbd, Payer::Zakat].into_iter().enumerate() {
        let mut further = programme.clone();
        further.payer = payer;
        further.first_month = programme.first_month + place as i32;
        further.years = 4;
        scenario.plan.sponsorships.push(further);
    }
    scenario.region.non_asn_total = Some(Workers(3000.0));
    if let Some(pppk) = &mut scenario.plan.pppk_full_time {
        pppk.workers = Workers(300.0);
    }
    assert!(validate(&scenario).is_ok());
    scenario
}
