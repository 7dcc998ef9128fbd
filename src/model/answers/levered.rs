//! A scenario whose every lever can be moved without preparing it again.

use crate::model::{Lever, Month, Prepared, Range, Reached, Record, Scenario, Scratch};

/// A lever of a [`Levered`] scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Held {
    pub lever: Lever,
    pub range: Range,
    /// Where the scenario has it.
    pub value: f64,
    /// Its programme's place in the prepared plan.
    place: usize,
}

/// A prepared scenario with all its levers, those that its plan does not have at 0 with their usual schedule.
#[derive(Clone, Debug)]
pub(super) struct Levered {
    pub prepared: Prepared,
    pub levers: Vec<Held>,
    pub baseline: Month,
    scratch: Scratch,
    coverage: Vec<f64>,
}

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
            let place = lever.place(&whole).unwrap_or(usize::MAX);
            levers.push(Held { lever, range, value, place });
        }
        let mut levered = Self {
            prepared: Prepared::new(&whole),
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
        let Some(held) = self.levers.get(index) else { return };
        match held.lever {
            Lever::WageEnrolment => self.prepared.set_wage_rate(value),
            Lever::SelfPaidEnrolment => self.prepared.set_self_paid_rate(value),
            Lever::NonAsn => self.prepared.set_non_asn_share(value),
            Lever::Retention => self.prepared.set_lapse_reduction(value),
            Lever::Csr | Lever::Sponsorship(_) => self.prepared.set_budget(held.place, value),
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

    /// Runs up to `until` into `record`.
    pub fn run<R: Record>(&mut self, until: Month, record: &mut R) {
        let until = usize::try_from(until - self.baseline).unwrap_or(0);
        self.prepared.run(until, &mut self.scratch, record);
    }

    /// The end of `month`.
    pub fn at(&mut self, month: Month) -> Reached {
        let step = usize::try_from(month - self.baseline).unwrap_or(0);
        self.prepared.at(step, &mut self.scratch)
    }
}

/// `scenario` without what no projection reads.
pub(super) fn bare(scenario: &Scenario) -> Scenario {
    let Scenario { horizon, region, assumptions, plan, .. } = scenario;
    Scenario {
        name: String::new(),
        horizon: *horizon,
        region: region.clone(),
        assumptions: assumptions.clone(),
        plan: plan.clone(),
        sources: Vec::new(),
        unknown: crate::model::Unknown::default(),
    }
}
