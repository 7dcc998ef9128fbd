//! Many regions and one purse. docs/model.md, section 11.
//!
//! Each region is a scenario of its own and is asked the same: where it stands at a December without effort and under a
//! [`CommonPlan`], how far that is from its target, and what money would do there ([`MoneyCurve`]). A purse is divided by
//! these curves alone ([`divide`]), so regions can be projected one by one, on several cores or machines.

mod common_plan;
mod division;
mod money_curve;
mod most_people;
mod recipient;

pub use common_plan::CommonPlan;
pub use division::{Aim, Division, Indivisible, divide};
pub use money_curve::MoneyCurve;
pub use recipient::{Allowance, Recipient};

use super::goal::reaches;
use super::why::Standing;
use crate::model::{Month, Percent, Prepared, RunBuffers, Rupiah, Scenario, Workers};

/// Where one region stands at a December, and what money does there.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionOutlook {
    /// Eligible workers in that December.
    pub eligible: Workers,
    /// Informal workers who are not covered at the baseline.
    pub uncovered: Workers,
    /// Where it stands if nobody does anything.
    pub without: Standing,
    /// Where it stands under the common plan, without money of the purse.
    pub planned: Standing,
    /// Coverage that it is to reach, where it has a target.
    pub target: Option<Percent>,
    /// Members in that December by money of the purse.
    pub curve: MoneyCurve,
    /// The least money of the purse with which it reaches its target: nothing where the common plan does; `None` without a
    /// target and where no money is enough.
    pub cost_to_target: Option<Rupiah>,
}

impl RegionOutlook {
    /// The outlook of `region`, a scenario whose own plan counts for nothing, for a December that is not before its
    /// baseline.
    ///
    /// ```
    /// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
    /// use jangkau::model::answers::{CommonPlan, RegionOutlook, reaches};
    /// use jangkau::model::{Month, Payer, Percent, Plan, Sponsorship};
    ///
    /// let december = Month::december(2025);
    /// let terms = Sponsorship::once(Payer::Apbd, december + -11, 12);
    /// let common = CommonPlan::new(Plan::default(), terms);
    /// let target = Percent(37.1);
    /// let outlook = RegionOutlook::of(&scenario, &common, december, Some(target));
    /// let cost = outlook.cost_to_target.ok_or("out of reach")?;
    /// assert!(!reaches(outlook.planned.coverage, target));
    /// assert!(reaches(common.standing(&scenario, cost, december).coverage, target));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn of(region: &Scenario, common: &CommonPlan, december: Month, target: Option<Percent>) -> Self {
        let without = standing(&CommonPlan::none().scenario(region, Rupiah::ZERO, december));
        let planned = common.standing(region, Rupiah::ZERO, december);
        let (curve, eligible) = curve(region, common, december);
        let mut outlook = Self {
            eligible,
            uncovered: region.region.informal_room(),
            without,
            planned,
            target,
            curve,
            cost_to_target: None,
        };
        outlook.cost_to_target = target.and_then(|target| outlook.cost_of(target, Rupiah::ZERO));
        outlook
    }

    /// The least money, not below `least`, with which the coverage is `percent`.
    pub fn cost_of(&self, percent: Percent, least: Rupiah) -> Option<Rupiah> {
        if least == Rupiah::ZERO && reaches(self.planned.coverage, percent) {
            return Some(Rupiah::ZERO);
        }
        self.curve.least_for(percent.of(self.eligible), least)
    }

    /// People missing to the target at a coverage: below 0 where there are more; `None` without a target.
    pub fn gap(&self, standing: &Standing) -> Option<Workers> {
        self.target.map(|target| target.of(self.eligible) - standing.active)
    }
}

/// The last month of a scenario.
fn standing(scenario: &Scenario) -> Standing {
    let prepared = Prepared::new(scenario);
    let end = prepared.at(prepared.last(), &mut RunBuffers::default());
    Standing { active: end.active, coverage: end.coverage }
}

/// Members at `december` by money of the purse, and the eligible workers of that month.
fn curve(region: &Scenario, common: &CommonPlan, december: Month) -> (MoneyCurve, Workers) {
    let scenario = common.with_terms(region, december);
    let mut prepared = Prepared::new(&scenario);
    let last = prepared.last();
    let eligible = Workers(prepared.steps.last().map_or(0.0, |step| step.eligible));
    let base = scenario.plan.sponsorships.first().map_or(Rupiah::ZERO, |programme| programme.budget_per_year);
    let cohorts = prepared.calendar.cohorts.iter();
    let tranches: Vec<_> =
        cohorts.filter(|cohort| cohort.programme == Some(0) && cohort.start <= last).collect();
    let count = tranches.len() as f64;
    let acceptance = prepared.assumptions.quota_acceptance;
    // Money that covers the whole informal pool in each of its tranches: more of it reaches nobody.
    let pool = prepared.steps.iter().map(|step| step.informal).fold(0.0, f64::max);
    let full = |acceptance: f64, price: f64| if acceptance > 0.0 { pool * price / acceptance } else { 0.0 };
    let most = tranches
        .iter()
        .map(|tranche| full(tranche.acceptance(acceptance), tranche.cost_per_head.0))
        .fold(0.0, f64::max);
    let mut buffers = RunBuffers::default();
    let curve = MoneyCurve::trace(Rupiah(most * count), |money| {
        if count > 0.0 {
            prepared.set_budget(0, base + money / count);
        }
        prepared.at(last, &mut buffers).active
    });
    (curve, eligible)
}
