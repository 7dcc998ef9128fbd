//! What a run of futures needs, as a row of numbers: so a program of its own runs them, in another thread or in registers.
//!
//! Each value is named once, for both ways: a [`Carrier`] that packs reads it, one that unpacks puts it back.

use super::assumptions::PARAMETERS;
use super::calendar::{AgedCohort, Cohort, Event, StartingTranche};
use super::carrier::{Carrier, Packer, Unpacker};
use super::choices::Payer;
use super::month::Month;
use super::prepare::{Prepared, StepDetail, StepInputs};
use super::scenario::{NonAsnInclusion, PppkFullTime};
use super::units::{Rupiah, RupiahPerWorker, Workers};

impl Prepared {
    /// The preparation as numbers, as far as a run of futures needs it: who pays, and what is shown, stays behind.
    pub(super) fn packed(&mut self) -> Vec<f64> {
        let mut packer = Packer::default();
        self.carry(&mut packer);
        packer.0
    }

    /// The preparation that [`Prepared::packed`] wrote; `None` for other numbers.
    pub(super) fn unpacked(numbers: &[f64]) -> Option<Self> {
        let mut unpacker = Unpacker::new(numbers);
        let mut prepared = Self::blank();
        prepared.carry(&mut unpacker);
        (unpacker.is_whole() && !prepared.steps.is_empty()).then(|| {
            prepared.start_over();
            prepared
        })
    }

    fn carry<C: Carrier>(&mut self, carrier: &mut C) {
        month(carrier, &mut self.baseline);
        for parameter in PARAMETERS {
            let mut value = (parameter.get)(&self.assumptions);
            carrier.number(&mut value);
            (parameter.set)(&mut self.assumptions, value);
        }
        carrier.flag(&mut self.assumptions.pppk_leaves_denominator);
        self.observed.carry(carrier);
        let step = StepInputs::default();
        carrier.list(&mut self.steps, &step, |carrier, step| {
            carrier.number(&mut step.wage_rate);
            carrier.number(&mut step.self_paid_rate);
            let mut event = f64::from(step.event);
            carrier.number(&mut event);
            step.event = event as u32;
        });
        let detail = StepDetail::default();
        carrier.list(&mut self.details, &detail, |carrier, detail| {
            carrier.number(&mut detail.season);
            carrier.number(&mut detail.staff.members);
            carrier.number(&mut detail.staff.not_members);
            carrier.number(&mut detail.staff.appointed);
        });
        carrier.list(&mut self.revisions, &(0, 0.0), |carrier, (step, base)| {
            carrier.whole(step);
            carrier.number(base);
        });
        carrier.list(&mut self.calendar.cohorts, &BLANK_COHORT, cohort);
        carrier.list(&mut self.calendar.events, &Event::default(), event);
        let mut decay = self.calendar.decay.len();
        carrier.whole(&mut decay);
        self.calendar.decay.resize(decay.min(self.steps.len()), 1.0);
        let windows = &mut self.windows;
        carrier.optional(&mut windows.retention, (0, 0), |carrier, (first, last)| {
            carrier.whole(first);
            carrier.whole(last);
        });
        carrier.number(&mut self.lapse_reduction);
        let start = self.baseline;
        let blank = NonAsnInclusion { share: 0.0, from: start, over_months: 1 };
        carrier.optional(&mut windows.non_asn, blank, |carrier, inclusion| {
            carrier.number(&mut inclusion.share);
            window(carrier, &mut inclusion.from, &mut inclusion.over_months);
        });
        let blank = PppkFullTime { workers: Workers::ZERO, from: start, over_months: 1 };
        carrier.optional(&mut windows.pppk, blank, |carrier, pppk| {
            carrier.number(&mut pppk.workers.0);
            window(carrier, &mut pppk.from, &mut pppk.over_months);
        });
    }
}

const BLANK_COHORT: Cohort = Cohort {
    payer: Payer::Csr,
    programme: None,
    start: 0,
    expiry: 0,
    budget: Rupiah::ZERO,
    refill: false,
    cost_per_head: RupiahPerWorker::ZERO,
    observed: 0.0,
    heads: 0.0,
    renews: None,
};

fn cohort<C: Carrier>(carrier: &mut C, cohort: &mut Cohort) {
    carrier.whole(&mut cohort.start);
    carrier.number(&mut cohort.budget.0);
    carrier.flag(&mut cohort.refill);
    carrier.number(&mut cohort.cost_per_head.0);
    carrier.number(&mut cohort.observed);
}

fn event<C: Carrier>(carrier: &mut C, event: &mut Event) {
    carrier.whole(&mut event.step);
    for cohorts in [&mut event.expiring, &mut event.running] {
        carrier.list(cohorts, &AgedCohort::default(), |carrier, aged| {
            carrier.whole(&mut aged.cohort);
            carrier.whole(&mut aged.months);
        });
    }
    carrier.list(&mut event.starting, &StartingTranche::default(), |carrier, tranche| {
        carrier.whole(&mut tranche.cohort);
        carrier.optional(&mut tranche.renews, 0, C::whole);
    });
}

fn window<C: Carrier>(carrier: &mut C, from: &mut Month, over_months: &mut u32) {
    month(carrier, from);
    let mut months = f64::from(*over_months);
    carrier.number(&mut months);
    *over_months = months as u32;
}

fn month<C: Carrier>(carrier: &mut C, month: &mut Month) {
    let mut since = f64::from(*month - Month::of(0, 1));
    carrier.number(&mut since);
    *month = Month::of(0, 1) + since as i32;
}
