//! Step 4 of the recursion in months in which cohorts expire or tranches start, in one future or in several side by side.

use crate::model::calendar::{Calendar, Event};
use crate::model::money::quota_of;
use crate::model::number::KnownNumber;
use crate::model::prepare::{Prepared, Rates};
use crate::model::recorder::Recorder;
use crate::model::units::Workers;

/// People in cohorts.
#[derive(Clone, Debug)]
pub(super) struct Heads<Q> {
    /// Of each cohort at its start.
    pub started: Vec<Q>,
    /// Of those that expire now.
    pub expiring: Vec<Q>,
}

impl<Q> Default for Heads<Q> {
    fn default() -> Self {
        Self { started: Vec::new(), expiring: Vec::new() }
    }
}

impl Prepared {
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
    pub(super) fn change_cohorts<Q: KnownNumber, R: CohortRecorder<Q>>(
        &self,
        event: &Event,
        free: Q,
        rates: &Rates<Q>,
        decay: &[Q],
        heads: &mut Heads<Q>,
        recorder: &mut R,
    ) -> CohortChange<Q> {
        let nobody = Q::all(0.0);
        let none = Q::all(-0.0); // with which Rust begins a sum
        let calendar = &self.calendar;
        // Loops by hand: adapters are calls where the program is built for size.
        let mut running = none;
        for &cohort in &event.running {
            running = running + now(calendar, event, cohort, &heads.started, decay);
        }
        heads.expiring.clear();
        let mut expiring = none;
        for &cohort in &event.expiring {
            let own = now(calendar, event, cohort, &heads.started, decay);
            heads.expiring.push(own);
            expiring = expiring + own;
        }
        let mut left = (free - running - expiring).above_zero();
        let mut change = CohortChange { heads: running, new: nobody, continued: nobody, lapsed: nobody };
        for &index in &event.starting {
            let Some(tranche) = self.calendar.cohorts.get(index) else { continue };
            let own = event.renewed_by(tranche).and_then(|place| heads.expiring.get_mut(place));
            let acceptance = tranche.acceptance(rates.acceptance);
            let quota = quota_of(acceptance, tranche.budget, tranche.cost_per_head);
            let mut kept = nobody;
            if let Some(own) = own {
                kept = quota.at_most(*own);
                *own = *own - kept;
            }
            let new = (quota - kept).at_most(left);
            left = left - new;
            if let Some(started) = heads.started.get_mut(index) {
                *started = kept + new;
            }
            change.heads = change.heads + (kept + new);
            change.new = change.new + new;
            recorder.started(index, kept, new);
        }
        let lapsing = Q::all(1.0) - rates.continuing;
        for (&cohort, &rest) in event.expiring.iter().zip(&heads.expiring) {
            change.continued = change.continued + rates.continuing * rest;
            change.lapsed = change.lapsed + lapsing * rest;
            recorder.expired(cohort, lapsing * rest, rates.continuing * rest);
        }
        change
    }
}

/// The people of a cohort at the start of an event, where `started` were in each at its own start.
#[inline(always)]
fn now<Q: KnownNumber>(calendar: &Calendar, event: &Event, cohort: usize, started: &[Q], decay: &[Q]) -> Q {
    let months = calendar.months_of(cohort, event.step);
    match (started.get(cohort), decay.get(months)) {
        (Some(started), Some(left)) => *started * *left,
        _ => Q::all(0.0),
    }
}

/// Who hears of cohorts, in one future or in several.
pub(super) trait CohortRecorder<Q> {
    /// As [`Recorder::tranche_started`].
    fn started(&mut self, cohort: usize, kept: Q, new: Q);

    /// As [`Recorder::cohort_expired`].
    fn expired(&mut self, cohort: usize, lapsed: Q, continued: Q);
}

impl<R: Recorder> CohortRecorder<f64> for R {
    fn started(&mut self, cohort: usize, kept: f64, new: f64) {
        self.tranche_started(cohort, Workers(kept), Workers(new));
    }

    fn expired(&mut self, cohort: usize, lapsed: f64, continued: f64) {
        self.cohort_expired(cohort, Workers(lapsed), Workers(continued));
    }
}

/// What an event of the calendar leaves. People.
#[derive(Clone, Copy)]
pub(super) struct CohortChange<Q> {
    /// In cohorts after it.
    pub heads: Q,
    /// Who were in none before.
    pub new: Q,
    /// Who pay for themselves from now on.
    pub continued: Q,
    /// Who lost their protection.
    pub lapsed: Q,
}
