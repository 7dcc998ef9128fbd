//! Step 4 of the recursion in months in which cohorts expire or tranches start, in one future or in several side by side.

use crate::model::calendar::{AgedCohort, Event, StartingTranche};
use crate::model::number::KnownNumber;
use crate::model::recorder::Recorder;
use crate::model::units::Workers;

/// People in cohorts, by place, and what becomes of them.
pub(super) struct CohortHeads<'a, Q> {
    /// Of each cohort at its start; once it expires, who is left of it.
    pub heads: &'a mut [Q],
    /// The share that is left after so many months.
    pub decay: &'a [Q],
    /// People whom the money of each cohort covers.
    pub quotas: &'a [Q],
    /// kappa.
    pub continuing: Q,
}

impl<Q: KnownNumber> CohortHeads<'_, Q> {
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
    pub fn change<R: CohortRecorder<Q>>(
        &mut self,
        event: &Event,
        free: Q,
        recorder: &mut R,
    ) -> CohortChange<Q> {
        let nobody = Q::all(0.0);
        let none = Q::all(-0.0); // with which Rust begins a sum
        // Loops by hand: adapters are calls where the program is built for size.
        let mut running = none;
        for &cohort in &event.running {
            running = running + self.now(cohort);
        }
        let mut expiring = none;
        for &cohort in &event.expiring {
            let now = self.now(cohort);
            expiring = expiring + now;
            if let Some(heads) = self.heads.get_mut(cohort.cohort) {
                *heads = now;
            }
        }
        let mut left = (free - running - expiring).above_zero();
        let (mut heads, mut joined) = (running, nobody);
        for &StartingTranche { cohort, renews } in &event.starting {
            let Some(&quota) = self.quotas.get(cohort) else { continue };
            let mut kept = nobody;
            if let Some(own) = renews.and_then(|own| self.heads.get_mut(own)) {
                kept = quota.at_most(*own);
                *own = *own - kept;
            }
            let new = (quota - kept).at_most(left);
            left = left - new;
            if let Some(started) = self.heads.get_mut(cohort) {
                *started = kept + new;
            }
            heads = heads + (kept + new);
            joined = joined + new;
            recorder.started(cohort, kept, new);
        }
        let lapsing = Q::all(1.0) - self.continuing;
        let (mut continued, mut lapsed) = (nobody, nobody);
        for &AgedCohort { cohort, .. } in &event.expiring {
            let Some(&rest) = self.heads.get(cohort) else { continue };
            continued = continued + self.continuing * rest;
            lapsed = lapsed + lapsing * rest;
            recorder.expired(cohort, lapsing * rest, self.continuing * rest);
        }
        CohortChange { heads, new: joined, continued, lapsed }
    }

    /// The people of a cohort, as many months after its start.
    #[inline(always)]
    fn now(&self, AgedCohort { cohort, months }: AgedCohort) -> Q {
        match (self.heads.get(cohort), self.decay.get(months)) {
            (Some(heads), Some(left)) => *heads * *left,
            _ => Q::all(0.0),
        }
    }
}

/// Who hears of cohorts, in one future or in several.
pub(super) trait CohortRecorder<Q> {
    /// As [`Recorder::tranche_started`].
    fn started(&mut self, cohort: usize, kept: Q, new: Q);

    /// As [`Recorder::cohort_expired`].
    fn expired(&mut self, cohort: usize, lapsed: Q, continued: Q);
}

/// Nobody hears of cohorts.
pub(super) struct Unheard;

impl<Q> CohortRecorder<Q> for Unheard {
    #[inline(always)]
    fn started(&mut self, _: usize, _: Q, _: Q) {}

    #[inline(always)]
    fn expired(&mut self, _: usize, _: Q, _: Q) {}
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
