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

use self::cohorts::Heads;
pub(super) use self::lanes::LaneRun;
use self::month::{Moved, Stocks, percent_of};
pub(super) use self::wage::wage_step;
use super::number::Number;
use super::prepare::{Prepared, Rates, StepInputs};
use super::recorder::{Flows, MonthEnd, Recorder};
use super::units::{Percent, Workers};

/// Memory that a run needs; the next run may use it again, so that nothing is allocated.
#[derive(Clone, Debug, Default)]
pub struct RunBuffers(Heads<f64>);

impl Prepared {
    /// Coverage step by step from the baseline to step `until`, into `coverage`.
    pub fn coverage(&self, until: usize, buffers: &mut RunBuffers, coverage: &mut Vec<Percent>) {
        let until = until.min(self.last());
        coverage.clear();
        coverage.resize(until + 1, self.baseline_end().coverage);
        self.run(until, buffers, coverage);
    }

    /// The end of step `until`.
    pub fn at(&self, until: usize, buffers: &mut RunBuffers) -> MonthEnd {
        let mut end = self.baseline_end();
        self.run(until, buffers, &mut end);
        end
    }

    /// Runs steps 1 to `until` (at most the horizon).
    pub fn run<R: Recorder>(&self, until: usize, buffers: &mut RunBuffers, recorder: &mut R) {
        buffers.0.started.clear();
        buffers.0.started.extend(self.calendar.cohorts.iter().map(|cohort| cohort.heads));
        // Grace is nearly always off; the common run does not pay for it.
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

    #[allow(clippy::explicit_counter_loop)] // Counted by hand, for the reason below.
    #[inline(always)]
    fn steps_of<R: Recorder, const LAPSES: bool>(
        &self,
        until: usize,
        buffers: &mut RunBuffers,
        recorder: &mut R,
    ) {
        let rates = Rates::new(&self.assumptions);
        let mut stocks = self.baseline_stocks();
        let mut lapsed = [0.0; 3];
        // A slice: what skips and counts is a call a month where the program is built for size.
        let steps = self.steps.get(1..=until).or_else(|| self.steps.get(1..)).unwrap_or_default();
        let mut t = 0;
        for step in steps {
            t += 1;
            let before = stocks;
            let moved = stocks.step::<LAPSES>(step, &rates, &mut lapsed, |free| {
                let event = self.calendar.events.get(step.event as usize)?;
                Some(self.change_cohorts(event, free, &rates, &self.calendar.decay, &mut buffers.0, recorder))
            });
            if R::DETAIL {
                recorder.flows(t, &self.flows_of(step, &before, &moved));
            }
            recorder.month_end(t, &month_end(&stocks, moved.grace, step.outside, step.eligible));
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
        let kept = (lapse - step.lapse) * before.established + (step.persist - persist) * before.first_month;
        Flows {
            wage_enrolled: Workers(moved.wage.enrolled(step.wage_cap)),
            self_paid_enrolled: Workers(self_paid),
            sponsored_enrolled: Workers(moved.new),
            kept: Workers(kept),
        }
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
