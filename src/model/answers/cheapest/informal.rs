//! What the levers of the informal pool can reach and cost anywhere in a box: steps 3 to 7 of docs/model.md, section 2, in
//! affine arithmetic.
//!
//! This is the one place where equations of the run are written a second time (steps 1 and 2 are not: `floor` calls the
//! run's own functions). A box is bounded hundreds of times for each answer, and forms of eight levers are too large to be
//! copied from operator to operator; and retention is one product of a form here, where a run has two plain factors. Two
//! tests tie both writings: at a single point the forms are the run but for rounding, and no point of a box escapes its
//! bounds.

use std::collections::VecDeque;

use super::affine::Affine;
use super::frontier::Weights;
use super::tally::Tally;
use super::watch::Watch;
use crate::model::calendar::{AgedCohort, Event, StartingTranche};
use crate::model::prepare::Prepared;
use crate::model::windows::StepWindow;
use crate::model::{Lever, PayerMap};

/// Least and most of each lever.
pub type Ranges = Vec<(f64, f64)>;

/// A lever of the informal pool.
#[derive(Clone, Copy, Debug)]
pub struct Dimension {
    /// Its place among all levers.
    pub place: usize,
    pub lever: Lever,
    /// The programme that a money lever pays.
    pub programme: usize,
}

/// People and money as forms of the levers.
#[derive(Clone, Debug)]
pub struct Bounds<const N: usize> {
    /// Informal members at the end of each watched month, since the last count: sponsored, self-paying, in grace.
    pub members: Vec<Affine<N>>,
    /// Rupiah until the month in which money stops counting: programmes and outreach.
    pub cost: Affine<N>,
    /// The least of it, payment by payment: no payment is below 0, however wide its form. Rupiah.
    pub least: f64,
    /// The same for outreach.
    pub outreach: f64,
}

impl<const N: usize> Bounds<N> {
    /// The informal members, each watched month by its weight.
    pub fn weighed(&self, weights: &Weights) -> Affine<N> {
        let mut sum = Affine::ZERO;
        for (people, weight) in self.members.iter().zip(weights).filter(|(_, weight)| **weight != 0.0) {
            sum.add_times(*weight, people);
        }
        sum
    }
}

/// The levers of a box as forms.
struct Levers<const N: usize> {
    rate: Affine<N>,
    reduction: Affine<N>,
    /// By programme; those without a lever keep the plan's budget.
    budgets: Vec<(usize, Affine<N>)>,
}

struct InformalStocks<const N: usize> {
    first_month: Affine<N>,
    established: Affine<N>,
    sponsored: Affine<N>,
    /// People of each cohort when it started.
    heads: Vec<Affine<N>>,
    /// People lapsed in the last steps, as many as count as members, the newest first.
    lapsed: VecDeque<Affine<N>>,
    /// Those of them who are members.
    grace: Option<Affine<N>>,
}

/// What `dimensions` bring anywhere within `ranges`, at the ends of the steps of `watch`.
pub fn bounds<const N: usize>(
    prepared: &Prepared,
    dimensions: &[Dimension],
    ranges: &Ranges,
    watch: &Watch,
) -> Bounds<N> {
    let levers = Levers::new(dimensions, ranges);
    let mut stocks = InformalStocks::new(prepared);
    let mut tally = Tally { cost: Affine::ZERO, by_payer: PayerMap::default(), outreach: 0.0 };
    let mut members = Vec::with_capacity(watch.months.clone().count());
    let mut counted = Affine::ZERO;
    for t in 0..=*watch.months.end() {
        if t > 0 {
            stocks.step(prepared, &levers, t, t <= watch.paid, &mut tally);
        }
        if watch.counted == Some(t) {
            counted = stocks.members();
        }
        if watch.months.contains(&t) {
            let mut people = stocks.members();
            if watch.is_carried(t) {
                people.add_times(-1.0, &counted);
            }
            members.push(people);
        }
    }
    let Tally { cost, by_payer, outreach } = tally;
    Bounds { members, cost, least: by_payer.values().sum::<f64>() + outreach, outreach }
}

impl<const N: usize> Levers<N> {
    fn new(dimensions: &[Dimension], ranges: &Ranges) -> Self {
        let mut levers = Self { rate: Affine::ZERO, reduction: Affine::ZERO, budgets: Vec::new() };
        for (symbol, (dimension, (low, high))) in dimensions.iter().zip(ranges).enumerate() {
            let form = Affine::between(*low, *high, symbol);
            match dimension.lever {
                Lever::SelfPaidEnrolment => levers.rate = form,
                Lever::Retention => levers.reduction = form,
                Lever::Csr | Lever::Sponsorship(_) => levers.budgets.push((dimension.programme, form)),
                // They move people of other pools.
                Lever::WageEnrolment | Lever::NonAsn => {}
            }
        }
        levers
    }

    fn budget(&self, programme: Option<usize>, planned: f64) -> Affine<N> {
        let own = self.budgets.iter().find(|(place, _)| Some(*place) == programme);
        own.map_or(Affine::exactly(planned), |(_, budget)| *budget)
    }
}

fn runs(window: Option<StepWindow>, t: usize) -> bool {
    window.is_some_and(|(first, last)| first <= t && t <= last)
}

impl<const N: usize> InformalStocks<N> {
    fn new(prepared: &Prepared) -> Self {
        let cohorts = &prepared.calendar.cohorts;
        Self {
            first_month: Affine::exactly(prepared.start.first_month),
            established: Affine::exactly(prepared.start.established),
            sponsored: Affine::exactly(cohorts.iter().map(|cohort| cohort.heads).sum()),
            heads: cohorts.iter().map(|cohort| Affine::exactly(cohort.heads)).collect(),
            lapsed: vec![Affine::ZERO; prepared.assumptions.grace_months_counted as usize].into(),
            grace: None,
        }
    }

    /// Everybody who counts.
    fn members(&self) -> Affine<N> {
        let mut members =
            Affine::sum(0.0, &[(1.0, &self.first_month), (1.0, &self.established), (1.0, &self.sponsored)]);
        if let Some(grace) = &self.grace {
            members.add_times(1.0, grace);
        }
        members
    }

    /// One month.
    fn step(&mut self, prepared: &Prepared, levers: &Levers<N>, t: usize, paid: bool, tally: &mut Tally<N>) {
        let Some(step) = prepared.steps.get(t) else { return };
        let unit = &prepared.assumptions;
        let (lapse, persist) = (unit.self_paid_lapse_per_month, unit.first_month_persistence);
        let held = [(-1.0, &self.first_month), (-1.0, &self.established), (-1.0, &self.sponsored)];
        let mut room = Affine::sum(step.informal, &held);
        room.rise_to_zero();
        let mut lapsing = Affine::sum(0.0, &[(lapse, &self.established), (1.0 - persist, &self.first_month)]);
        if runs(prepared.windows.retention, t) {
            let kept = levers.reduction.product(&lapsing);
            lapsing.add_times(-1.0, &kept);
            if paid {
                tally.outreach(unit.outreach_cost_kept * unit.outreach_share(), &kept);
            }
        }
        self.established.add_times(1.0, &self.first_month);
        self.established.add_times(-1.0, &lapsing);
        if let Some(event) = prepared.calendar.events.get(step.event as usize) {
            lapsing.add_times(1.0, &self.change_cohorts(prepared, levers, event, paid, tally));
        } else {
            self.sponsored.scale(1.0 - unit.sponsored_attrition_per_month);
        }
        self.established.keep_within(step.informal);
        self.sponsored.keep_within(step.informal);
        let mut cap = Affine::sum(step.informal, &[(-1.0, &self.established), (-1.0, &self.sponsored)]);
        cap.rise_to_zero();
        self.first_month = Affine::exactly(step.self_paid_organic);
        if runs(prepared.windows.self_paid, t) {
            let mut enrolled = levers.rate.product(&room);
            self.first_month.add_times(1.0, &enrolled);
            let mut left = Affine::sum(-step.self_paid_organic, &[(1.0, &cap)]);
            left.rise_to_zero();
            enrolled.fall_to(&left);
            enrolled.keep_within(step.informal);
            if paid {
                tally.outreach(unit.outreach_cost_self_paid * unit.outreach_share(), &enrolled);
            }
        }
        self.first_month.fall_to(&cap);
        self.first_month.keep_within(step.informal);
        self.count_grace(&lapsing, &mut cap);
    }

    /// Who of the lapsed still counts, at most as many as `cap` leaves.
    fn count_grace(&mut self, lapsing: &Affine<N>, cap: &mut Affine<N>) {
        if self.lapsed.pop_back().is_none() {
            return;
        }
        self.lapsed.push_front(*lapsing);
        let mut grace = Affine::ZERO;
        for lapsed in &self.lapsed {
            grace.add_times(1.0, lapsed);
        }
        cap.add_times(-1.0, &self.first_month);
        cap.rise_to_zero();
        grace.fall_to(cap);
        self.grace = Some(grace);
    }

    /// Cohorts expire and tranches start; returns who lapses.
    fn change_cohorts(
        &mut self,
        prepared: &Prepared,
        levers: &Levers<N>,
        event: &Event,
        paid: bool,
        tally: &mut Tally<N>,
    ) -> Affine<N> {
        let (calendar, unit) = (&prepared.calendar, &prepared.assumptions);
        let informal = prepared.steps.get(event.step).map_or(0.0, |step| step.informal);
        let now = |&aged: &AgedCohort| {
            let left = calendar.left_of(aged);
            self.heads.get(aged.cohort).map_or(Affine::ZERO, |heads| Affine::sum(0.0, &[(left, heads)]))
        };
        let mut expiring: Vec<Affine<N>> = event.expiring.iter().map(now).collect();
        self.sponsored = Affine::ZERO;
        for &aged in &event.running {
            if let Some(heads) = self.heads.get(aged.cohort) {
                self.sponsored.add_times(calendar.left_of(aged), heads);
            }
        }
        let mut left = Affine::sum(informal, &[(-1.0, &self.established), (-1.0, &self.sponsored)]);
        for heads in &expiring {
            left.add_times(-1.0, heads);
        }
        left.rise_to_zero();
        for &StartingTranche { cohort, renews } in &event.starting {
            let Some(tranche) = calendar.cohorts.get(cohort) else { continue };
            let mut quota = levers.budget(tranche.programme, tranche.budget.0);
            quota.scale(tranche.acceptance(unit.quota_acceptance) / tranche.cost_per_head.0);
            let own = event.expiring.iter().position(|aged| Some(aged.cohort) == renews);
            let own = own.and_then(|place| expiring.get_mut(place));
            let mut heads = take_quota(quota, own, &mut left);
            heads.keep_within(informal);
            self.sponsored.add_times(1.0, &heads);
            if paid {
                tally.programme(tranche, &heads);
            }
            if let Some(slot) = self.heads.get_mut(cohort) {
                *slot = heads;
            }
        }
        let mut rest = Affine::ZERO;
        for heads in &expiring {
            rest.add_times(1.0, heads);
        }
        self.established.add_times(unit.continue_after_sponsorship, &rest);
        rest.scale(1.0 - unit.continue_after_sponsorship);
        rest
    }
}

/// Who fills a quota: first those of its `own` expiring cohort, then new people as far as the pool has them `left`.
fn take_quota<const N: usize>(
    mut quota: Affine<N>,
    own: Option<&mut Affine<N>>,
    left: &mut Affine<N>,
) -> Affine<N> {
    let mut heads = Affine::ZERO;
    if let Some(own) = own {
        heads = quota;
        heads.fall_to(own);
        own.add_times(-1.0, &heads);
        quota.add_times(-1.0, &heads);
    }
    quota.fall_to(left);
    left.add_times(-1.0, &quota);
    heads.add_times(1.0, &quota);
    heads
}

#[cfg(test)]
mod tests;
