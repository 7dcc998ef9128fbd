//! The recursion over people: one step after the other, MODEL section 2, steps 2 to 8.
//!
//! A run of about 60 months takes about a microsecond, so answers may run it hundreds of times within a frame.
//! What a run leaves behind is up to its [`Record`].

use super::calendar::{Cohort, Event};
use super::prepare::{Prepared, Step};

/// What is known at the end of a step. People.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reached {
    /// P.
    pub wage: f64,
    /// n + S.
    pub self_paid: f64,
    /// Heads of all running cohorts.
    pub sponsored: f64,
    /// G.
    pub grace: f64,
    /// Active members.
    pub active: f64,
    /// Active members as percent of eligible workers.
    pub coverage_percent: f64,
}

/// What a step did. People; computed only for a [`Record`] that asks for it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Done {
    /// Wage earners enrolled by the plan.
    pub wage_enrolled: f64,
    /// Self-payers enrolled by the plan.
    pub self_paid_enrolled: f64,
    /// People who entered a cohort and were in none before.
    pub sponsored_enrolled: f64,
    /// Lapses that the retention lever avoided.
    pub kept: f64,
}

/// What to keep of a run.
pub trait Record {
    /// Whether [`Record::done`] is wanted.
    const DETAIL: bool;

    /// The end of step `t`, from 1.
    fn reached(&mut self, t: usize, reached: &Reached);

    /// What step `t` did, before its end.
    fn done(&mut self, _t: usize, _done: &Done) {}

    /// A tranche started: `kept` stayed from the one before, `new` joined.
    fn started(&mut self, _cohort: usize, _kept: f64, _new: f64) {}

    /// A cohort expired: `lapsed` lost their protection, `continued` pay for themselves.
    fn expired(&mut self, _cohort: usize, _lapsed: f64, _continued: f64) {}
}

/// Memory that a run needs and may be used again for the next.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    heads: Vec<f64>,
    expiring: Vec<f64>,
}

/// Coverage in percent by step, the baseline included.
impl Record for Vec<f64> {
    const DETAIL: bool = false;

    #[inline(always)]
    fn reached(&mut self, t: usize, reached: &Reached) {
        if let Some(slot) = self.get_mut(t) {
            *slot = reached.coverage_percent;
        }
    }
}

/// Only the last step of a run.
impl Record for Reached {
    const DETAIL: bool = false;

    #[inline(always)]
    fn reached(&mut self, _t: usize, reached: &Reached) {
        *self = *reached;
    }
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
    /// Coverage in percent, step by step from the baseline to step `until`, into `coverage`.
    pub fn coverage(&self, until: usize, scratch: &mut Scratch, coverage: &mut Vec<f64>) {
        let until = until.min(self.last());
        coverage.clear();
        coverage.resize(until + 1, self.baseline_reached().coverage_percent);
        self.run(until, scratch, coverage);
    }

    /// The end of step `until`.
    pub fn at(&self, until: usize, scratch: &mut Scratch) -> Reached {
        let mut reached = self.baseline_reached();
        self.run(until, scratch, &mut reached);
        reached
    }

    /// Runs steps 1 to `until` (at most the horizon).
    pub fn run<R: Record>(&self, until: usize, scratch: &mut Scratch, record: &mut R) {
        scratch.heads.clear();
        scratch.heads.extend(self.calendar.cohorts.iter().map(|cohort| cohort.heads));
        // Grace is nearly always off; the common run does not pay for it.
        if self.assumptions.grace_months_counted == 0.0 && !R::DETAIL {
            self.steps_of::<R, false>(until, scratch, record);
        } else {
            self.steps_of::<R, true>(until, scratch, record);
        }
    }

    /// The baseline itself, step 0.
    pub fn baseline_reached(&self) -> Reached {
        let sponsored: f64 = self.calendar.cohorts.iter().map(|cohort| cohort.heads).sum();
        let self_paid = self.start.first_month + self.start.established;
        let outside = self.steps.first().map_or(0.0, |step| step.outside);
        let active = self.start.wage + self_paid + sponsored + outside;
        Reached {
            wage: self.start.wage,
            self_paid,
            sponsored,
            grace: 0.0,
            active,
            coverage_percent: 100.0 * active / self.start.eligible,
        }
    }

    #[inline(always)]
    fn steps_of<R: Record, const LAPSES: bool>(&self, until: usize, scratch: &mut Scratch, record: &mut R) {
        let exit_keep = 1.0 - self.assumptions.wage_exit_per_month;
        let sponsored_keep = 1.0 - self.assumptions.sponsored_attrition_per_month;
        let mut stocks = Stocks {
            wage: self.start.wage,
            first_month: self.start.first_month,
            established: self.start.established,
            sponsored: scratch.heads.iter().sum(),
        };
        let mut lapsed: Lapsed = [0.0; 3];
        for (t, step) in self.steps.iter().enumerate().take(until + 1).skip(1) {
            let before = stocks;
            let room = above_zero(step.wage_cap - before.wage);
            let trend = exit_keep * before.wage + step.wage_organic;
            stocks.wage = at_most(trend + step.wage_rate * room, step.wage_cap);

            stocks.established = (1.0 - step.lapse) * before.established + step.persist * before.first_month;
            let mut lapsing = if LAPSES {
                step.lapse * before.established + (1.0 - step.persist) * before.first_month
            } else {
                0.0
            };
            // What is known early is taken together first: the chain through the first-month payers stays short.
            let held = before.established + before.sponsored;
            let informal_room = above_zero((step.informal - held) - before.first_month);

            let mut joined = 0.0;
            match self.calendar.events.get(step.event as usize) {
                None => stocks.sponsored = sponsored_keep * before.sponsored,
                Some(event) => {
                    let turn = self.turn(event, step.informal - stocks.established, scratch, record);
                    stocks.sponsored = turn.heads;
                    stocks.established += turn.continued;
                    lapsing += turn.lapsed;
                    joined = turn.new;
                }
            }

            let cap = above_zero(step.informal - (stocks.established + stocks.sponsored));
            stocks.first_month = at_most(step.self_paid_organic + step.self_paid_rate * informal_room, cap);

            let mut grace = 0.0;
            if LAPSES {
                lapsed = [lapsing, lapsed[0], lapsed[1]];
                grace = at_most(self.grace_of(&lapsed), cap - stocks.first_month);
            }
            if R::DETAIL {
                record.done(t, &self.done(step, &before, trend, cap, room, informal_room, joined));
            }
            let self_paid = stocks.first_month + stocks.established;
            let active = stocks.wage + self_paid + stocks.sponsored + step.outside + grace;
            record.reached(
                t,
                &Reached {
                    wage: stocks.wage,
                    self_paid,
                    sponsored: stocks.sponsored,
                    grace,
                    active,
                    coverage_percent: 100.0 * active / step.eligible,
                },
            );
        }
    }

    fn grace_of(&self, lapsed: &Lapsed) -> f64 {
        lapsed.iter().take(self.assumptions.grace_months_counted as usize).sum()
    }

    /// People whom the plan added after the caps: those who come by themselves have the first claim on the room.
    #[expect(
        clippy::too_many_arguments,
        reason = "the quantities of one step, all already at hand in the loop"
    )]
    fn done(
        &self,
        step: &Step,
        before: &Stocks,
        trend: f64,
        cap: f64,
        room: f64,
        informal_room: f64,
        joined: f64,
    ) -> Done {
        let lapse = self.assumptions.self_paid_lapse_per_month;
        let persist = self.assumptions.first_month_persistence;
        Done {
            wage_enrolled: at_most(step.wage_rate * room, above_zero(step.wage_cap - trend)),
            self_paid_enrolled: at_most(
                step.self_paid_rate * informal_room,
                above_zero(cap - step.self_paid_organic),
            ),
            sponsored_enrolled: joined,
            kept: (lapse - step.lapse) * before.established + (step.persist - persist) * before.first_month,
        }
    }

    /// Cohorts expire and tranches start. `free` = informal pool less the established self-payers.
    #[cold]
    #[inline(never)]
    fn turn<R: Record>(&self, event: &Event, free: f64, scratch: &mut Scratch, record: &mut R) -> Turn {
        let now = |cohort: usize, heads: &[f64]| {
            let start = self.calendar.cohorts.get(cohort).map_or(0, |cohort| cohort.start);
            heads.get(cohort).copied().unwrap_or(0.0)
                * self.calendar.decay.get(event.step - start).copied().unwrap_or(0.0)
        };
        let running: f64 = event.running.iter().map(|&cohort| now(cohort, &scratch.heads)).sum();
        scratch.expiring.clear();
        scratch.expiring.extend(event.expiring.iter().map(|&cohort| now(cohort, &scratch.heads)));
        let mut left = above_zero(free - running - scratch.expiring.iter().sum::<f64>());
        let mut turn = Turn { heads: running, ..Turn::default() };
        for &index in &event.starting {
            let Some(tranche) = self.calendar.cohorts.get(index) else { continue };
            let own = tranche.renews.and_then(|own| event.expiring.iter().position(|&other| other == own));
            let own = own.and_then(|place| scratch.expiring.get_mut(place));
            let quota = self.quota(tranche);
            let kept = own.map_or(0.0, |own| {
                let kept = at_most(quota, *own);
                *own -= kept;
                kept
            });
            let new = at_most(quota - kept, left);
            left -= new;
            if let Some(heads) = scratch.heads.get_mut(index) {
                *heads = kept + new;
            }
            turn.heads += kept + new;
            turn.new += new;
            record.started(index, kept, new);
        }
        let continuing = self.assumptions.continue_after_sponsorship;
        for (&cohort, &rest) in event.expiring.iter().zip(&scratch.expiring) {
            turn.continued += continuing * rest;
            turn.lapsed += (1.0 - continuing) * rest;
            record.expired(cohort, (1.0 - continuing) * rest, continuing * rest);
        }
        turn
    }

    /// alpha x budget / cost of a head: people whom the money of a tranche can cover.
    fn quota(&self, tranche: &Cohort) -> f64 {
        self.assumptions.quota_acceptance * tranche.budget / tranche.cost_per_head
    }
}

/// What an event leaves. People.
#[derive(Clone, Copy, Default)]
struct Turn {
    heads: f64,
    new: f64,
    continued: f64,
    lapsed: f64,
}

// Plain comparisons: no NaN reaches them, and they compile to less than `f64::min` and `f64::max`. The site is built
// for size, so what the loop needs is inlined by order.
#[inline(always)]
fn at_most(value: f64, limit: f64) -> f64 {
    if value < limit { value } else { limit }
}

#[inline(always)]
fn above_zero(value: f64) -> f64 {
    if value > 0.0 { value } else { 0.0 }
}
