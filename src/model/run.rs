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

mod wage;

use self::wage::WageStep;
pub(super) use self::wage::wage_step;
use super::calendar::Event;
use super::money::quota;
use super::number::Number;
use super::prepare::{Prepared, StepInputs};
use super::recorder::{Flows, MonthEnd, Recorder};
use super::units::{Percent, Workers};

/// Memory that a run needs; the next run may use it again, so that nothing is allocated.
#[derive(Clone, Debug, Default)]
pub struct RunBuffers {
    heads: Vec<f64>,
    expiring: Vec<f64>,
}

#[derive(Clone, Copy)]
struct Stocks {
    wage: f64,
    first_month: f64,
    established: f64,
    sponsored: f64,
}

/// People lapsed in the last three steps, the newest first.
type Lapsed = [f64; 3];

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
        buffers.heads.clear();
        buffers.heads.extend(self.calendar.cohorts.iter().map(|cohort| cohort.heads));
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

    fn baseline_stocks(&self) -> Stocks {
        Stocks {
            wage: self.start.wage,
            first_month: self.start.first_month,
            established: self.start.established,
            sponsored: self.calendar.cohorts.iter().map(|cohort| cohort.heads).sum(),
        }
    }

    #[inline(always)]
    fn steps_of<R: Recorder, const LAPSES: bool>(
        &self,
        until: usize,
        buffers: &mut RunBuffers,
        recorder: &mut R,
    ) {
        let exit_keep = 1.0 - self.assumptions.wage_exit_per_month;
        let sponsored_keep = 1.0 - self.assumptions.sponsored_attrition_per_month;
        let mut stocks = self.baseline_stocks();
        let mut lapsed: Lapsed = [0.0; 3];
        for (t, step) in self.steps.iter().enumerate().take(until + 1).skip(1) {
            let before = stocks;

            // 2. Wage earners.
            let wage = wage_step(before.wage, exit_keep, step.wage_organic, step.wage_rate, step.wage_cap);
            stocks.wage = wage.wage;

            // 3. Retention: S <- (1-l') S + s' n(t-1).
            stocks.established = (1.0 - step.lapse) * before.established + step.persist * before.first_month;
            let mut lapsing = if LAPSES { lapsed_of(step, &before) } else { 0.0 };

            // 4. Sponsored cohorts: room0 = max(0, I - n(t-1) - S(t-1) - sum heads), as they were at t-1.
            // What is known early is taken together first: the chain through the first-month payers stays short.
            let held = before.established + before.sponsored;
            let room0 = ((step.informal - held) - before.first_month).above_zero();
            let mut new = 0.0;
            match self.calendar.events.get(step.event as usize) {
                // heads *= 1 - a
                None => stocks.sponsored = sponsored_keep * before.sponsored,
                Some(event) => {
                    let changed =
                        self.change_cohorts(event, step.informal - stocks.established, buffers, recorder);
                    stocks.sponsored = changed.heads;
                    stocks.established += changed.continued;
                    lapsing += changed.lapsed;
                    new = changed.new;
                }
            }

            // 5. Self-paid: u = r_s room0;  n <- min(organic + u, max(0, I - S - sum heads)).
            let cap = (step.informal - (stocks.established + stocks.sponsored)).above_zero();
            stocks.first_month = (step.self_paid_organic + step.self_paid_rate * room0).at_most(cap);

            // 7. Grace: G = min(sum of lapsed, max(0, I - n - S - sum heads)).
            let mut grace = 0.0;
            if LAPSES {
                lapsed = [lapsing, lapsed[0], lapsed[1]];
                grace = self.counted(&lapsed).at_most(cap - stocks.first_month);
            }
            if R::DETAIL {
                recorder.flows(t, &self.flows_of(step, &before, &wage, (room0, cap), new));
            }
            // 8. (J of step 6 is part of `outside`.)
            recorder.month_end(t, &month_end(&stocks, grace, step.outside, step.eligible));
        }
    }

    /// The sum of `lapsed` over the last `grace_months_counted` steps.
    fn counted(&self, lapsed: &Lapsed) -> f64 {
        lapsed.iter().take(self.assumptions.grace_months_counted as usize).sum()
    }

    /// What the plan adds after the caps, where those who come by themselves have the first claim on the room, and the
    /// lapses that it avoids:
    ///
    /// ```text
    /// self-payers enrolled = min(r_s room0, max(0, cap - organic))
    /// kept                 = (l-l') S(t-1) + (s'-s) n(t-1)
    /// ```
    fn flows_of(
        &self,
        step: &StepInputs,
        before: &Stocks,
        wage: &WageStep<f64>,
        (room0, cap): (f64, f64),
        new: f64,
    ) -> Flows {
        let lapse = self.assumptions.self_paid_lapse_per_month;
        let persist = self.assumptions.first_month_persistence;
        let self_paid = (step.self_paid_rate * room0).at_most((cap - step.self_paid_organic).above_zero());
        let kept = (lapse - step.lapse) * before.established + (step.persist - persist) * before.first_month;
        Flows {
            wage_enrolled: Workers(wage.enrolled(step.wage_cap)),
            self_paid_enrolled: Workers(self_paid),
            sponsored_enrolled: Workers(new),
            kept: Workers(kept),
        }
    }

    /// Step 4 in a month in which cohorts expire or tranches start; `free` = I - S:
    ///
    /// ```text
    /// heads(t) = heads at the start * (1-a)^months
    /// left     = max(0, I - S - heads of running cohorts - heads of expiring cohorts)
    /// each tranche, in the plan's order:
    ///     kept = min(quota, own expiring cohort)
    ///     new  = min(quota - kept, left);  left -= new
    /// whoever R is still expiring: S += kappa R, lapsed += (1-kappa) R
    /// ```
    #[cold]
    #[inline(never)]
    fn change_cohorts<R: Recorder>(
        &self,
        event: &Event,
        free: f64,
        buffers: &mut RunBuffers,
        recorder: &mut R,
    ) -> CohortChange {
        let now = |cohort: usize, heads: &[f64]| {
            heads.get(cohort).copied().unwrap_or(0.0) * self.calendar.left_of(cohort, event.step)
        };
        let running: f64 = event.running.iter().map(|&cohort| now(cohort, &buffers.heads)).sum();
        buffers.expiring.clear();
        buffers.expiring.extend(event.expiring.iter().map(|&cohort| now(cohort, &buffers.heads)));
        let mut left = (free - running - buffers.expiring.iter().sum::<f64>()).above_zero();
        let mut change = CohortChange { heads: running, ..CohortChange::default() };
        for &index in &event.starting {
            let Some(tranche) = self.calendar.cohorts.get(index) else { continue };
            let own = event.renewed_by(tranche).and_then(|place| buffers.expiring.get_mut(place));
            let acceptance = tranche.acceptance(self.assumptions.quota_acceptance);
            let quota = quota(acceptance, tranche.budget, tranche.cost_per_head).0;
            let kept = own.map_or(0.0, |own| {
                let kept = quota.at_most(*own);
                *own -= kept;
                kept
            });
            let new = (quota - kept).at_most(left);
            left -= new;
            if let Some(heads) = buffers.heads.get_mut(index) {
                *heads = kept + new;
            }
            change.heads += kept + new;
            change.new += new;
            recorder.tranche_started(index, Workers(kept), Workers(new));
        }
        let continuing = self.assumptions.continue_after_sponsorship;
        for (&cohort, &rest) in event.expiring.iter().zip(&buffers.expiring) {
            change.continued += continuing * rest;
            change.lapsed += (1.0 - continuing) * rest;
            recorder.cohort_expired(cohort, Workers((1.0 - continuing) * rest), Workers(continuing * rest));
        }
        change
    }
}

/// Step 3, who stops paying for himself:
///
/// ```text
/// lapsed = l' S + (1-s') n(t-1)
/// ```
#[inline(always)]
fn lapsed_of(step: &StepInputs, before: &Stocks) -> f64 {
    step.lapse * before.established + (1.0 - step.persist) * before.first_month
}

/// What an event of the calendar leaves. People.
#[derive(Clone, Copy, Default)]
struct CohortChange {
    /// In cohorts after it.
    heads: f64,
    /// Who were in none before.
    new: f64,
    /// Who pay for themselves from now on.
    continued: f64,
    /// Who lost their protection.
    lapsed: f64,
}

/// Step 8; `outside` = H + J + O:
///
/// ```text
/// active   = P + H + n + S + sum heads + J + O + G
/// coverage = 100 active / E
/// ```
#[inline(always)]
fn month_end(stocks: &Stocks, grace: f64, outside: f64, eligible: f64) -> MonthEnd {
    let self_paid = stocks.first_month + stocks.established;
    let active = stocks.wage + self_paid + stocks.sponsored + outside + grace;
    MonthEnd {
        wage: Workers(stocks.wage),
        self_paid: Workers(self_paid),
        sponsored: Workers(stocks.sponsored),
        grace: Workers(grace),
        active: Workers(active),
        coverage: Workers(active).percent_of(Workers(eligible)),
    }
}
