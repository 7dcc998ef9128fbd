//! The calendar of sponsored cohorts: which tranche starts when, what a head costs, whose members it may keep.
//! docs/model.md, section 2, step 4.

use super::assumptions::Assumptions;
use super::choices::Payer;
use super::money::quota_of;
use super::number::KnownNumber;
use super::scenario::{Scenario, Sponsorship};
use super::units::{Rupiah, RupiahPerWorker, Workers};
use crate::order::sort_by_number;

/// The step has no event.
pub(super) const NO_EVENT: u32 = u32::MAX;

/// People whose contribution somebody else pays until the same month.
#[derive(Clone, Debug)]
pub(super) struct Cohort {
    /// Who pays.
    pub payer: Payer,
    /// Place of its programme in the plan; `None` for a cohort of the baseline.
    pub programme: Option<usize>,
    /// First step; 0 for a cohort of the baseline.
    pub start: usize,
    /// Step in which it has expired: the one after its last paid month, `start + months`.
    pub expiry: usize,
    /// Money of the tranche.
    pub budget: Rupiah,
    /// Whether names that fail verification are replaced.
    pub refill: bool,
    /// The sum over its months of premium(package, payer, month).
    pub cost_per_head: RupiahPerWorker,
    /// People at the baseline as observed; 0 for a tranche.
    pub observed: f64,
    /// People at the baseline of this preparation; 0 for a tranche.
    pub heads: f64,
    /// The cohort of the same programme that expires as this one starts.
    pub renews: Option<usize>,
}

impl Cohort {
    /// alpha of the tranche, where `acceptance` is that of the assumptions: 1 where names are replaced.
    #[inline(always)]
    pub fn acceptance<Q: KnownNumber>(&self, acceptance: Q) -> Q {
        if self.refill { Q::all(1.0) } else { acceptance }
    }

    /// People whom its money covers where `acceptance` is that of the assumptions; 0 for a cohort of the baseline.
    #[inline(always)]
    pub fn quota<Q: KnownNumber>(&self, acceptance: Q) -> Q {
        if self.start == 0 {
            return Q::all(0.0);
        }
        quota_of(self.acceptance(acceptance), self.budget, self.cost_per_head)
    }

    /// What `people` of the tranche cost:
    ///
    /// ```text
    /// money spent = heads * cost per head
    /// ```
    pub fn spent(&self, people: Workers) -> Rupiah {
        people * self.cost_per_head
    }
}

/// A step in which cohorts expire or start.
#[derive(Clone, Debug, Default)]
pub(super) struct Event {
    /// The step.
    pub step: usize,
    /// Cohorts that expire.
    pub expiring: Vec<AgedCohort>,
    /// Tranches that start, in the order of the plan.
    pub starting: Vec<StartingTranche>,
    /// Cohorts that run before and after.
    pub running: Vec<AgedCohort>,
}

/// A cohort at an event.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct AgedCohort {
    /// Its place among the cohorts.
    pub cohort: usize,
    /// Months since its start.
    pub months: usize,
}

/// A tranche at the event with which it starts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StartingTranche {
    /// Its place among the cohorts.
    pub cohort: usize,
    /// The cohort that it renews; it expires in the same event.
    pub renews: Option<usize>,
}

/// The dates of a cohort, which stay while amounts change: what of the calendar a workbook fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CohortDates {
    /// Who pays.
    pub payer: Payer,
    /// Place of its programme in the plan; `None` for a cohort of the baseline.
    pub programme: Option<usize>,
    /// First step; 0 for a cohort of the baseline.
    pub start: usize,
    /// Step in which it has expired: the one after its last paid month.
    pub expiry: usize,
    /// The cohort of the same programme that expires as this one starts, by its place.
    pub renews: Option<usize>,
}

/// The dates of all cohorts of `scenario`: those of the baseline first, then tranches in the order in which they start.
pub fn cohort_dates(scenario: &Scenario) -> Vec<CohortDates> {
    let last = usize::try_from(scenario.horizon - scenario.region.baseline_month).unwrap_or(0);
    let dates = |cohort: &Cohort| {
        let &Cohort { payer, programme, start, expiry, renews, .. } = cohort;
        CohortDates { payer, programme, start, expiry, renews }
    };
    Calendar::new(scenario, last).cohorts.iter().map(dates).collect()
}

/// All cohorts of a scenario and the steps in which they change.
#[derive(Clone, Debug, Default)]
pub(super) struct Calendar {
    /// Cohorts of the baseline first, then tranches in the order in which they start.
    pub cohorts: Vec<Cohort>,
    /// Ascending by step.
    pub events: Vec<Event>,
    /// (1 - a)^k for k = 0 to the last step.
    pub decay: Vec<f64>,
    /// People whom the money of each cohort covers; 0 for a cohort of the baseline.
    pub quotas: Vec<f64>,
    acceptance: f64,
}

impl Calendar {
    pub(super) fn new(scenario: &Scenario, last: usize) -> Self {
        let mut calendar = Self::default();
        calendar.add_baseline(scenario);
        if !scenario.plan.sponsorships.is_empty() {
            calendar.add_tranches(scenario, last);
        }
        if !calendar.cohorts.is_empty() {
            calendar.add_events(last);
            calendar.decay = vec![1.0; last + 1];
            calendar.set_assumptions(&scenario.assumptions, 1.0);
        }
        calendar
    }

    /// The same cohorts under other assumptions, with the people of the baseline taken `scale` times:
    ///
    /// ```text
    /// decay(k) = (1 - a)^k
    /// ```
    pub(super) fn set_assumptions(&mut self, assumptions: &Assumptions, scale: f64) {
        let keep = 1.0 - assumptions.sponsored_attrition_per_month;
        let mut left = 1.0;
        for decay in &mut self.decay {
            *decay = left;
            left *= keep;
        }
        for cohort in &mut self.cohorts {
            cohort.heads = scale * cohort.observed;
        }
        self.acceptance = assumptions.quota_acceptance;
        self.quotas.clear();
        self.quotas.extend(self.cohorts.iter().map(|cohort| cohort.quota(self.acceptance)));
    }

    pub(super) fn event_steps(&self) -> impl Iterator<Item = (usize, u32)> + use<> {
        let steps: Vec<usize> = self.events.iter().map(|event| event.step).collect();
        steps.into_iter().zip(0..)
    }

    /// The share of a cohort's heads that is left of those at its start: (1-a)^months.
    pub(super) fn left_of(&self, cohort: AgedCohort) -> f64 {
        self.decay.get(cohort.months).copied().unwrap_or(0.0)
    }

    pub(super) fn set_budget(&mut self, programme: usize, budget: Rupiah) {
        for (cohort, quota) in self.cohorts.iter_mut().zip(&mut self.quotas) {
            if cohort.programme == Some(programme) {
                cohort.budget = budget;
                *quota = cohort.quota(self.acceptance);
            }
        }
    }

    fn add_baseline(&mut self, scenario: &Scenario) {
        let baseline = scenario.region.baseline_month;
        self.cohorts.extend(scenario.region.sponsored.iter().map(|cohort| Cohort {
            payer: cohort.payer,
            programme: None,
            start: 0,
            expiry: usize::try_from(cohort.ends - baseline).unwrap_or(0) + 1,
            budget: Rupiah::ZERO,
            refill: false,
            cost_per_head: RupiahPerWorker::ZERO,
            observed: cohort.workers.0,
            heads: cohort.workers.0,
            renews: None,
        }));
    }

    /// The tranches of each programme start 12 months apart. A cohort renews the one of its own programme that expires
    /// as it starts.
    fn add_tranches(&mut self, scenario: &Scenario, last: usize) {
        let (baseline, tariff) = (scenario.region.baseline_month, scenario.assumptions.tariff());
        let before = self.cohorts.len();
        for (programme, sponsorship) in scenario.plan.sponsorships.iter().enumerate() {
            for year in 0..sponsorship.years.cast_signed() {
                let first = sponsorship.first_month + 12 * year;
                // A tranche of the baseline month or earlier is part of the baseline, or never was.
                let Some(start) =
                    usize::try_from(first - baseline).ok().filter(|start| (1..=last).contains(start))
                else {
                    continue;
                };
                let &Sponsorship { payer, package, sector, months, .. } = sponsorship;
                self.cohorts.push(Cohort {
                    payer,
                    programme: Some(programme),
                    start,
                    expiry: start + months as usize,
                    budget: sponsorship.budget_per_year,
                    refill: sponsorship.refill,
                    cost_per_head: tariff.cost_per_head(package, payer, sector, first, months),
                    observed: 0.0,
                    heads: 0.0,
                    renews: None,
                });
            }
        }
        let Some(tranches) = self.cohorts.get_mut(before..) else { return };
        // Stable: tranches of one month stay in the order of the plan.
        sort_by_number(tranches, |tranche| tranche.start as f64);
        for index in before..self.cohorts.len() {
            let renews = self.cohorts.get(index).and_then(|tranche| {
                self.cohorts
                    .iter()
                    .position(|other| other.programme == tranche.programme && other.expiry == tranche.start)
            });
            if let Some(tranche) = self.cohorts.get_mut(index) {
                tranche.renews = renews;
            }
        }
    }

    fn add_events(&mut self, last: usize) {
        let mut steps: Vec<usize> = self
            .cohorts
            .iter()
            .flat_map(|cohort| [cohort.start, cohort.expiry])
            .filter(|step| (1..=last).contains(step))
            .collect();
        sort_by_number(&mut steps, |step| *step as f64);
        steps.dedup();
        self.events = steps.into_iter().map(|step| self.event_at(step)).collect();
    }

    fn event_at(&self, step: usize) -> Event {
        let mut event = Event { step, ..Event::default() };
        for (place, cohort) in self.cohorts.iter().enumerate() {
            let aged = || AgedCohort { cohort: place, months: step - cohort.start };
            if cohort.start == step {
                event.starting.push(StartingTranche { cohort: place, renews: cohort.renews });
            } else if cohort.expiry == step {
                event.expiring.push(aged());
            } else if cohort.start < step && step < cohort.expiry {
                event.running.push(aged());
            }
        }
        event
    }
}
