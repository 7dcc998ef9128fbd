//! One plan for many regions.

use super::standing;
use crate::model::answers::why::Standing;
use crate::model::{Month, Payer, Plan, Rupiah, Scenario, Sponsorship};

/// Informal workers whom the money of a common plan is counted by.
const A_THOUSAND: f64 = 1_000.0;

/// A plan that many regions follow alike: rates and shares as they are, and of each programme's money as much as its
/// region has informal workers who are not covered at the baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct CommonPlan {
    /// Each budget for 1,000 of these workers.
    plan: Plan,
    /// How the purse is paid out: payer, package, months of cover, first month, years. Its budget counts for nothing.
    terms: Sponsorship,
}

impl CommonPlan {
    /// The `plan`, whose budgets are rupiah a year for each 1,000 informal workers without cover. The purse is paid out like
    /// its first programme, and by `terms` where it has none.
    pub fn new(plan: Plan, terms: Sponsorship) -> Self {
        let terms = plan.sponsorships.first().cloned().unwrap_or(terms);
        Self { plan, terms: Sponsorship { budget_per_year: Rupiah::ZERO, ..terms } }
    }

    /// The same where the budgets of `plan` are those of one region, `region`: each is divided by its uncovered informal
    /// workers. Where it has none, there is no money.
    pub fn like(region: &Scenario, terms: Sponsorship) -> Self {
        let thousands = region.region.informal_room().0 / A_THOUSAND;
        let mut plan = region.plan.clone();
        for programme in &mut plan.sponsorships {
            let each = programme.budget_per_year / thousands;
            programme.budget_per_year = if each.is_finite() { each } else { Rupiah::ZERO };
        }
        Self::new(plan, terms)
    }

    /// No effort at all.
    pub(super) fn none() -> Self {
        Self::new(Plan::default(), Sponsorship::once(Payer::Other, Month::december(1), 1))
    }

    /// How a purse is paid out where no plan says it: by APBD, work injury and death, from January of the year of
    /// `december`, or from the month after `latest`, that of the latest figures before it, through that December.
    pub fn usual_terms(latest: Option<Month>, december: Month) -> Sponsorship {
        let first = latest.map_or(december + -11, |month| (month + 1).max(december + -11));
        Sponsorship::once(Payer::Apbd, first, (december - first + 1).cast_unsigned())
    }

    /// How the purse is paid out.
    pub const fn terms(&self) -> &Sponsorship {
        &self.terms
    }

    /// `region` under this plan with `money` of the purse, up to `december`: what the planner opens. The purse raises the
    /// first programme, in equal parts for each tranche that starts by then.
    pub fn scenario(&self, region: &Scenario, money: Rupiah, december: Month) -> Scenario {
        Scenario { sources: region.sources.clone(), ..self.unsourced(region, money, december) }
    }

    /// The same without where its values come from, which no number depends on: all regions of a country are projected at
    /// each move of a slider.
    fn unsourced(&self, region: &Scenario, money: Rupiah, december: Month) -> Scenario {
        let mut scenario = if money > Rupiah::ZERO {
            self.with_terms(region, december)
        } else {
            self.with_plan(region, december)
        };
        let tranches = self.tranches(region, december);
        if let Some(programme) = scenario.plan.sponsorships.first_mut().filter(|_| tranches > 0) {
            programme.budget_per_year += money / f64::from(tranches);
        }
        scenario
    }

    /// Where `region` stands at `december` with `money` of the purse.
    pub fn standing(&self, region: &Scenario, money: Rupiah, december: Month) -> Standing {
        standing(&self.unsourced(region, money, december))
    }

    /// The plan with its first programme, also where it has none: then one without money. Without sources.
    pub(super) fn with_terms(&self, region: &Scenario, december: Month) -> Scenario {
        let mut scenario = self.with_plan(region, december);
        if scenario.plan.sponsorships.is_empty() {
            scenario.plan.sponsorships.push(self.terms.clone());
        }
        scenario
    }

    fn with_plan(&self, region: &Scenario, december: Month) -> Scenario {
        let mut scenario = Scenario {
            name: region.name.clone(),
            horizon: december,
            region: region.region.clone(),
            assumptions: region.assumptions.clone(),
            plan: self.plan.clone(),
            sources: Vec::new(),
        };
        let thousands = region.region.informal_room().0 / A_THOUSAND;
        for programme in &mut scenario.plan.sponsorships {
            programme.budget_per_year = programme.budget_per_year * thousands;
        }
        scenario
    }

    /// Tranches of the purse that start after the baseline of `region` and by `december`.
    fn tranches(&self, region: &Scenario, december: Month) -> u32 {
        let starts = (0..self.terms.years.cast_signed()).map(|year| self.terms.first_month + 12 * year);
        let counted = starts.filter(|start| *start > region.region.baseline_month && *start <= december);
        counted.count() as u32
    }
}
