//! The recursion over people, one step after the other: docs/model.md, section 2, steps 2 to 8, in their order and with
//! their letters. Inside a run people are plain `f64`; units stand at its edge ([`MonthEnd`], [`Flows`]).
//!
//! | letter | here | letter | here |
//! | --- | --- | --- | --- |
//! | P | `stocks.wage` | I | `step.informal` |
//! | n, S | `stocks.first_month`, `stocks.established` | max(0, F - (H+V)) | `step.wage_cap` |
//! | sum of heads | `stocks.sponsored` | H + J + O | `step.outside` |
//! | G | `grace` | E | `step.eligible` |
//!
//! What a run leaves behind is up to its [`Recorder`].

mod cohorts;
mod lanes;
mod month;
mod wage;

use self::cohorts::{CohortHeads, CohortRecorder, Unheard};
pub(super) use self::lanes::LaneRun;
use self::month::{Moved, Stocks, percent_of};
pub(super) use self::wage::wage_step;
use super::calendar::Event;
use super::drawn::DrawnAssumptions;
use super::number::Number;
use super::prepare::{Prepared, Rates, StepInputs};
use super::recorder::{Flows, MonthEnd, Recorder};
use super::units::{Percent, Workers};

/// Memory that a run needs; the next run may use it again, so that nothing is allocated.
#[derive(Clone, Debug, Default)]
pub struct RunBuffers(Vec<f64>);

impl Prepared {
    /// Coverage step by step from the baseline to step `until`, into `coverage`.
    pub fn coverage(&self, until: usize, buffers: &mut RunBuffers, coverage: &mut Vec<Percent>) {
        let until = until.min(self.last());
        coverage.resize(until + 1, Percent(0.0));
        if let Some(first) = coverage.first_mut() {
            *first = self.baseline_end().coverage;
        }
        // Grace is nearly always off; the common run does not pay for it.
        if self.assumptions.grace_months_counted == 0.0 {
            self.coverage_of::<false>(buffers, coverage);
        } else {
            self.coverage_of::<true>(buffers, coverage);
        }
    }

    /// The end of step `until`.
    pub fn at(&self, until: usize, buffers: &mut RunBuffers) -> MonthEnd {
        let mut end = self.baseline_end();
        self.run(until, buffers, &mut end);
        end
    }

    /// Runs steps 1 to `until` (at most the horizon).
    pub fn run<R: Recorder>(&self, until: usize, buffers: &mut RunBuffers, recorder: &mut R) {
        if self.assumptions.grace_months_counted == 0.0 && !R::DETAIL {
            self.steps_of::<R, false>(until, buffers, recorder);
        } else {
            self.steps_of::<R, true>(until, buffers, recorder);
        }
    }

    /// The baseline itself, step 0.
    pub fn baseline_end(&self) -> MonthEnd {
        let outside = self.steps.first().map_or(0.0, |step| step.outside);
        month_end(&self.baseline_stocks(), 0.0, outside, self.start.eligible)
    }

    fn baseline_stocks(&self) -> Stocks<f64> {
        Stocks {
            wage: self.start.wage,
            first_month: self.start.first_month,
            established: self.start.established,
            sponsored: self.calendar.cohorts.iter().map(|cohort| cohort.heads).sum(),
        }
    }

    /// A run at the baseline.
    #[inline(always)]
    fn begin<'a>(&'a self, buffers: &'a mut RunBuffers) -> SingleRun<'a> {
        buffers.0.clear();
        buffers.0.extend(self.calendar.cohorts.iter().map(|cohort| cohort.heads));
        SingleRun {
            rates: Rates::new(&DrawnAssumptions::of(&self.assumptions)),
            stocks: self.baseline_stocks(),
            lapsed: [0.0; 3],
            cohorts: CohortHeads {
                heads: &mut buffers.0,
                decay: &self.calendar.decay,
                quotas: &self.calendar.quotas,
                continuing: self.assumptions.continue_after_sponsorship,
            },
        }
    }

    /// Coverage of the steps after the first of `coverage`. The months between events are a loop without a call, so that
    /// its numbers stay in registers.
    #[inline(always)]
    fn coverage_of<const LAPSES: bool>(&self, buffers: &mut RunBuffers, coverage: &mut [Percent]) {
        let mut run = self.begin(buffers);
        let mut events = self.calendar.events.iter();
        let mut t = 1;
        loop {
            let event = events.next();
            let next = event.map_or(coverage.len(), |event| event.step.min(coverage.len()));
            let quiet = self.steps.get(t..next).unwrap_or_default();
            for (step, coverage) in quiet.iter().zip(coverage.get_mut(t..next).unwrap_or_default()) {
                let moved = run.quiet_month::<LAPSES>(step);
                *coverage = run.coverage(step, moved.grace);
            }
            let (Some(event), Some(step), Some(coverage)) =
                (event, self.steps.get(next), coverage.get_mut(next))
            else {
                break;
            };
            let moved = run.month_of::<LAPSES>(event, step, &mut Unheard);
            *coverage = run.coverage(step, moved.grace);
            t = next + 1;
        }
    }

    #[inline(always)]
    fn steps_of<R: Recorder, const LAPSES: bool>(
        &self,
        until: usize,
        buffers: &mut RunBuffers,
        recorder: &mut R,
    ) {
        let mut run = self.begin(buffers);
        // Counted by hand: adapters are calls where the program is built for size.
        let mut t = 0;
        while t < until {
            t += 1;
            let Some(step) = self.steps.get(t) else { break };
            let before = run.stocks;
            let moved = match self.calendar.events.get(step.event as usize) {
                None => run.quiet_month::<LAPSES>(step),
                Some(event) => run.month_of::<LAPSES>(event, step, recorder),
            };
            if R::DETAIL {
                recorder.flows(t, &self.flows_of(step, &before, &moved));
            }
            recorder.month_end(t, &month_end(&run.stocks, moved.grace, step.outside, step.eligible));
        }
    }

    /// What the plan adds after the caps, where those who come by themselves have the first claim on the room, and the
    /// lapses that it avoids:
    ///
    /// ```text
    /// self-payers enrolled = min(r_s room0, max(0, cap - organic))
    /// kept                 = (l-l') S(t-1) + (s'-s) n(t-1)
    /// ```
    fn flows_of(&self, step: &StepInputs, before: &Stocks<f64>, moved: &Moved<f64>) -> Flows {
        let lapse = self.assumptions.self_paid_lapse_per_month;
        let persist = self.assumptions.first_month_persistence;
        let self_paid =
            (step.self_paid_rate * moved.room).at_most((moved.cap - step.self_paid_organic).above_zero());
        let kept = (lapse - step.lapsing.lapse) * before.established
            + (step.lapsing.persist - persist) * before.first_month;
        Flows {
            wage_enrolled: Workers(moved.wage.enrolled(step.wage_cap)),
            self_paid_enrolled: Workers(self_paid),
            sponsored_enrolled: Workers(moved.new),
            kept: Workers(kept),
        }
    }
}

/// A run at the end of a step.
struct SingleRun<'a> {
    rates: Rates,
    stocks: Stocks<f64>,
    /// People who lapsed in the last three steps, the newest first.
    lapsed: [f64; 3],
    cohorts: CohortHeads<'a, f64>,
}

impl SingleRun<'_> {
    /// A month in which no cohort expires and no tranche starts.
    #[inline(always)]
    fn quiet_month<const LAPSES: bool>(&mut self, step: &StepInputs) -> Moved<f64> {
        self.stocks.step::<LAPSES>(step, &self.rates, &mut self.lapsed, |_| None)
    }

    /// The month of `event`.
    #[inline(always)]
    fn month_of<const LAPSES: bool>(
        &mut self,
        event: &Event,
        step: &StepInputs,
        recorder: &mut impl CohortRecorder<f64>,
    ) -> Moved<f64> {
        let change = |free| Some(self.cohorts.change(event, free, recorder));
        self.stocks.step::<LAPSES>(step, &self.rates, &mut self.lapsed, change)
    }

    #[inline(always)]
    fn coverage(&self, step: &StepInputs, grace: f64) -> Percent {
        Percent(percent_of(self.stocks.active(grace, step.outside), step.eligible))
    }
}

/// Step 8; `outside` = H + J + O:
///
/// ```text
/// active   = P + H + n + S + sum heads + J + O + G
/// coverage = 100 active / E
/// ```
#[inline(always)]
fn month_end(stocks: &Stocks<f64>, grace: f64, outside: f64, eligible: f64) -> MonthEnd {
    let active = stocks.active(grace, outside);
    MonthEnd {
        wage: Workers(stocks.wage),
        self_paid: Workers(stocks.first_month + stocks.established),
        sponsored: Workers(stocks.sponsored),
        grace: Workers(grace),
        active: Workers(active),
        coverage: Percent(percent_of(active, eligible)),
    }
}
