//! A scenario whose every lever can be moved without preparing it again.

use super::counts::{Count, carry, last_count};
use super::goal::Goal;
use crate::model::money::Outreach;
use crate::model::{
    Cost, Flows, Lever, Month, MonthEnd, PayerMap, Percent, Prepared, Range, Recorder, RunBuffers, Rupiah,
    Scenario, Schedule, Workers,
};

/// A lever of a [`LeverRunner`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct LeverState {
    pub lever: Lever,
    pub range: Range,
    /// Where the scenario has it.
    pub value: f64,
    /// Its programme's place in the prepared plan.
    pub programme: usize,
}

/// A prepared scenario with all its levers, those that its plan does not have at 0 with their usual schedule.
#[derive(Clone, Debug)]
pub(super) struct LeverRunner {
    pub prepared: Prepared,
    pub levers: Vec<LeverState>,
    pub baseline: Month,
    /// The last count, from which the coverage is carried on; `None` where that of the plan is asked for.
    counted: Option<Count>,
    /// Where each lever stands now.
    now: Vec<f64>,
    buffers: RunBuffers,
    coverage: Vec<Percent>,
}

/// What a run costs from the baseline to a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Spent {
    pub cost: Cost,
    /// Budgets of the tranches that have started, by who pays.
    pub set_aside: PayerMap<Rupiah>,
    /// Outreach by what it buys.
    pub outreach: Outreach,
}

impl Spent {
    /// Whether as much is paid, whatever is set aside.
    pub fn pays_as(&self, other: &Self) -> bool {
        self.cost == other.cost && self.outreach == other.outreach
    }

    /// Without the wage earners and the non-ASN staff.
    pub fn informal(mut self) -> Self {
        self.cost.non_asn = Rupiah::ZERO;
        self.outreach.wage = Rupiah::ZERO;
        self.cost.outreach = self.outreach.total();
        self
    }
}

impl LeverRunner {
    /// Prepares `scenario` up to `until`; levers that the plan does not have get the months of `schedule`.
    pub fn new(scenario: &Scenario, until: Month, schedule: Schedule) -> Self {
        let mut whole = stripped(scenario);
        whole.horizon = until;
        let mut levers = Vec::new();
        for lever in Lever::all(scenario) {
            let (range, value) = (lever.range(scenario), lever.value(scenario));
            if value == 0.0 {
                // A place holder: the lever gets its schedule, its value comes below.
                lever.set_from(&mut whole, range.high, schedule);
            }
            let programme = lever.place(&whole).unwrap_or(usize::MAX);
            levers.push(LeverState { lever, range, value, programme });
        }
        let mut runner = Self {
            prepared: Prepared::new(&whole),
            now: vec![f64::NAN; levers.len()],
            levers,
            baseline: scenario.region.baseline_month,
            counted: None,
            buffers: RunBuffers::default(),
            coverage: Vec::new(),
        };
        for index in 0..runner.levers.len() {
            runner.reset(index);
        }
        runner
    }

    /// The same whose coverage is carried on from the last count of `scenario`, where there is one.
    pub fn carried(scenario: &Scenario, until: Month, schedule: Schedule) -> Self {
        let plain = Self::new(scenario, until, schedule);
        Self { counted: last_count(scenario, &plain.prepared), ..plain }
    }

    /// The last count, from which the coverage is carried on.
    pub fn counted(&self) -> Option<Count> {
        self.counted
    }

    /// Moves a lever, by its place in [`LeverRunner::levers`].
    pub fn set(&mut self, index: usize, value: f64) {
        let (Some(state), Some(now)) = (self.levers.get(index), self.now.get_mut(index)) else { return };
        if *now == value {
            return;
        }
        *now = value;
        match state.lever {
            Lever::WageEnrolment => self.prepared.set_wage_rate(value),
            Lever::SelfPaidEnrolment => self.prepared.set_self_paid_rate(value),
            Lever::NonAsn => self.prepared.set_non_asn_share(value),
            Lever::Retention => self.prepared.set_lapse_reduction(value),
            Lever::Csr | Lever::Sponsorship(_) => self.prepared.set_budget(state.programme, Rupiah(value)),
        }
    }

    /// Puts a lever back to where the scenario has it.
    pub fn reset(&mut self, index: usize) {
        if let Some(state) = self.levers.get(index) {
            self.set(index, state.value);
        }
    }

    /// Moves all levers, in their order.
    pub fn set_all(&mut self, values: &[f64]) {
        for (index, value) in values.iter().enumerate() {
            self.set(index, *value);
        }
    }

    /// Programmes of which no tranche is paid for any month that counts for `goal`: more of them reaches nobody who counts
    /// then.
    pub fn unpaid(&self, goal: &Goal) -> Vec<Lever> {
        let step = |month: Month| usize::try_from(month - self.baseline).unwrap_or(0);
        let (first, last) = (step(goal.december()), step(goal.until()));
        let is_paid = |state: &&LeverState| {
            let cohorts = self.prepared.calendar.cohorts.iter();
            let mut own = cohorts.filter(|cohort| cohort.programme == Some(state.programme));
            own.any(|cohort| cohort.start <= last && first < cohort.expiry)
        };
        let programmes = self.levers.iter().filter(|state| state.programme != usize::MAX);
        programmes.filter(|state| !is_paid(state)).map(|state| state.lever).collect()
    }

    /// Coverage by step from the baseline to `until`.
    pub fn coverage(&mut self, until: Month) -> &[Percent] {
        let until = usize::try_from(until - self.baseline).unwrap_or(0);
        self.prepared.coverage(until, &mut self.buffers, &mut self.coverage);
        carry(&self.prepared, self.counted, &mut self.coverage);
        &self.coverage
    }

    /// Coverage by step from the baseline to `until`, and what it costs up to the end of `paid_until`.
    pub fn spend(&mut self, until: Month, paid_until: Month) -> (&[Percent], Spent) {
        let mut coverage = std::mem::take(&mut self.coverage);
        coverage.clear();
        let spent = self.record_cost(until, paid_until, &mut |_, end| coverage.push(end.coverage));
        carry(&self.prepared, self.counted, &mut coverage);
        self.coverage = coverage;
        (&self.coverage, spent)
    }

    /// Shows `watch` every step from the baseline to `until`; what is spent up to the end of `paid_until`.
    pub fn record_cost(
        &mut self,
        until: Month,
        paid_until: Month,
        watch: &mut impl FnMut(usize, &MonthEnd),
    ) -> Spent {
        let step = |month: Month| usize::try_from(month - self.baseline).unwrap_or(0);
        let (until, last) = (step(until), step(paid_until));
        watch(0, &self.prepared.baseline_end());
        let mut recorder = CostRecorder { prepared: &self.prepared, last, spent: Spent::default(), watch };
        self.prepared.run(until, &mut self.buffers, &mut recorder);
        let mut spent = recorder.spent;
        spent.cost.non_asn = (1..=last).map(|t| self.prepared.non_asn_contributions(t)).sum();
        spent.cost.outreach = spent.outreach.total();
        spent
    }
}

/// Meters what a run costs.
struct CostRecorder<'a, F> {
    prepared: &'a Prepared,
    last: usize,
    spent: Spent,
    watch: &'a mut F,
}

impl<F: FnMut(usize, &MonthEnd)> Recorder for CostRecorder<'_, F> {
    const DETAIL: bool = true;

    fn month_end(&mut self, t: usize, end: &MonthEnd) {
        (self.watch)(t, end);
    }

    fn flows(&mut self, t: usize, flows: &Flows) {
        if t <= self.last {
            self.spent.outreach += Outreach::of(flows, &self.prepared.assumptions);
        }
    }

    fn tranche_started(&mut self, cohort: usize, kept: Workers, new: Workers) {
        let cohort = self.prepared.calendar.cohorts.get(cohort);
        if let Some(cohort) = cohort.filter(|cohort| cohort.start <= self.last) {
            self.spent.cost.by_payer[cohort.payer] += cohort.spent(kept + new);
            self.spent.set_aside[cohort.payer] += cohort.budget;
        }
    }
}

/// `scenario` without what no projection reads.
pub(super) fn stripped(scenario: &Scenario) -> Scenario {
    let Scenario { horizon, region, assumptions, plan, .. } = scenario;
    let mut assumptions = assumptions.clone();
    assumptions.ranges.clear();
    Scenario {
        name: String::new(),
        horizon: *horizon,
        region: region.clone(),
        assumptions,
        plan: plan.clone(),
        sources: Vec::new(),
    }
}
