//! A scenario whose every lever can be moved without preparing it again.

use crate::model::{Cost, Done, Lever, Month, Prepared, Range, Reached, Record, Scenario, Scratch};

/// A lever of a [`Levered`] scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Held {
    pub lever: Lever,
    pub range: Range,
    /// Where the scenario has it.
    pub value: f64,
    /// Its programme's place in the prepared plan.
    pub programme: usize,
}

/// A prepared scenario with all its levers, those that its plan does not have at 0 with their usual schedule.
#[derive(Clone, Debug)]
pub(super) struct Levered {
    pub prepared: Prepared,
    pub levers: Vec<Held>,
    pub baseline: Month,
    /// Where each lever stands now.
    now: Vec<f64>,
    scratch: Scratch,
    coverage: Vec<f64>,
}

/// What a run costs from the baseline to a month. Rupiah.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Spent {
    pub cost: Cost,
    /// Outreach by what it buys, in the order of [`OUTREACH`].
    pub outreach: [f64; 3],
}

impl Spent {
    /// Rupiah of enrolling wage earners.
    pub fn outreach_wage(&self) -> f64 {
        let [wage, ..] = self.outreach;
        wage
    }

    /// Without the wage earners and the non-ASN staff.
    pub fn informal(mut self) -> Self {
        self.cost.non_asn = 0.0;
        let [_, self_paid, kept] = self.outreach;
        self.outreach = [0.0, self_paid, kept];
        self.cost.outreach = self_paid + kept;
        self
    }
}

/// Assumptions of what outreach costs a person: wage earners enrolled, self-payers enrolled, lapses avoided.
pub(super) const OUTREACH: [&str; 3] = [
    "outreach_cost_per_enrolment.wage",
    "outreach_cost_per_enrolment.self_paid",
    "outreach_cost_per_enrolment.kept",
];

impl Levered {
    /// Prepares `scenario` up to `until`; CSR money that the plan does not have is given until `last_target`.
    pub fn new(scenario: &Scenario, until: Month, last_target: Month) -> Self {
        let mut whole = bare(scenario);
        whole.horizon = until;
        let mut levers = Vec::new();
        for lever in Lever::all(scenario) {
            let (range, value) = (lever.range(scenario), lever.value(scenario));
            if value == 0.0 {
                // A place holder: the lever gets its schedule, its value comes below.
                lever.set(&mut whole, range.high, last_target);
            }
            let programme = lever.place(&whole).unwrap_or(usize::MAX);
            levers.push(Held { lever, range, value, programme });
        }
        let mut levered = Self {
            prepared: Prepared::new(&whole),
            now: vec![f64::NAN; levers.len()],
            levers,
            baseline: scenario.region.baseline_month,
            scratch: Scratch::default(),
            coverage: Vec::new(),
        };
        for index in 0..levered.levers.len() {
            levered.reset(index);
        }
        levered
    }

    /// Moves a lever, by its place in [`Levered::levers`].
    pub fn set(&mut self, index: usize, value: f64) {
        let (Some(held), Some(now)) = (self.levers.get(index), self.now.get_mut(index)) else { return };
        if *now == value {
            return;
        }
        *now = value;
        match held.lever {
            Lever::WageEnrolment => self.prepared.set_wage_rate(value),
            Lever::SelfPaidEnrolment => self.prepared.set_self_paid_rate(value),
            Lever::NonAsn => self.prepared.set_non_asn_share(value),
            Lever::Retention => self.prepared.set_lapse_reduction(value),
            Lever::Csr | Lever::Sponsorship(_) => self.prepared.set_budget(held.programme, value),
        }
    }

    /// Puts a lever back to where the scenario has it.
    pub fn reset(&mut self, index: usize) {
        if let Some(held) = self.levers.get(index) {
            self.set(index, held.value);
        }
    }

    /// Moves all levers, in their order.
    pub fn set_all(&mut self, values: &[f64]) {
        for (index, value) in values.iter().enumerate() {
            self.set(index, *value);
        }
    }

    /// Coverage by step from the baseline to `until`, percent.
    pub fn coverage(&mut self, until: Month) -> &[f64] {
        let until = usize::try_from(until - self.baseline).unwrap_or(0);
        self.prepared.coverage(until, &mut self.scratch, &mut self.coverage);
        &self.coverage
    }

    /// Coverage by step from the baseline to `until`, percent, and what it costs up to the end of `paid_until`.
    pub fn spend(&mut self, until: Month, paid_until: Month) -> (&[f64], Spent) {
        let mut coverage = std::mem::take(&mut self.coverage);
        coverage.clear();
        let spent = self.meter(until, paid_until, &mut |_, reached| coverage.push(reached.coverage_percent));
        self.coverage = coverage;
        (&self.coverage, spent)
    }

    /// Shows `watch` every step from the baseline to `until`; what is spent up to the end of `paid_until`.
    pub fn meter(
        &mut self,
        until: Month,
        paid_until: Month,
        watch: &mut impl FnMut(usize, &Reached),
    ) -> Spent {
        let step = |month: Month| usize::try_from(month - self.baseline).unwrap_or(0);
        let (until, last) = (step(until), step(paid_until));
        watch(0, &self.prepared.baseline_reached());
        let mut meter = Meter { prepared: &self.prepared, last, spent: Spent::default(), watch };
        self.prepared.run(until, &mut self.scratch, &mut meter);
        let mut spent = meter.spent;
        spent.cost.non_asn = self.prepared.non_asn_cost(last);
        spent.cost.outreach = spent.outreach.iter().sum();
        spent
    }
}

/// Meters what a run costs.
struct Meter<'a, F> {
    prepared: &'a Prepared,
    last: usize,
    spent: Spent,
    watch: &'a mut F,
}

impl<F: FnMut(usize, &Reached)> Record for Meter<'_, F> {
    const DETAIL: bool = true;

    fn reached(&mut self, t: usize, reached: &Reached) {
        (self.watch)(t, reached);
    }

    fn done(&mut self, t: usize, done: &Done) {
        if t <= self.last {
            let unit = &self.prepared.assumptions;
            let [wage, self_paid, kept] = &mut self.spent.outreach;
            *wage += unit.outreach_cost_wage * done.wage_enrolled;
            *self_paid += unit.outreach_cost_self_paid * done.self_paid_enrolled;
            *kept += unit.outreach_cost_kept * done.kept;
        }
    }

    fn started(&mut self, cohort: usize, kept: f64, new: f64) {
        let Some(cohort) = self.prepared.calendar.cohorts.get(cohort).filter(|it| it.start <= self.last)
        else {
            return;
        };
        if let Some(slot) = self.spent.cost.by_payer.get_mut(cohort.payer as usize) {
            *slot += (kept + new) * cohort.cost_per_head;
        }
    }
}

impl Prepared {
    /// Contributions of non-ASN staff whom the plan added, up to the end of step `last`. Rupiah.
    pub(super) fn non_asn_cost(&self, last: usize) -> f64 {
        let months = self.asides.iter().take(last + 1).skip(1);
        let wages: f64 = months.map(|aside| aside.staff.added * aside.minimum_wage).sum();
        wages * self.assumptions.non_asn_contribution_rate
    }
}

/// `scenario` without what no projection reads.
pub(super) fn bare(scenario: &Scenario) -> Scenario {
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
        unknown: crate::model::Unknown::default(),
    }
}
