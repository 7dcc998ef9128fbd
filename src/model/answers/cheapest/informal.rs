//! What the levers of the informal pool can reach and cost anywhere in a box: the steps of MODEL section 2, 3 to 7, in
//! affine arithmetic. A test holds them against the projection itself.

use std::ops::RangeInclusive;

use super::affine::Affine;
use super::frontier::Weights;
use crate::model::prepare::{Prepared, Window};
use crate::model::{Lever, Payer};

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
    /// Informal members at the end of each watched month: sponsored, self-paying, in grace.
    pub members: Vec<Affine<N>>,
    /// Rupiah until the month in which money stops counting: programmes and outreach.
    pub cost: Affine<N>,
    /// The least of it, payment by payment: no payment is below 0, however wide its form. Rupiah.
    pub least: f64,
    /// The same for each payer's programmes, and for outreach.
    pub by_payer: [f64; Payer::ALL.len()],
    pub outreach: f64,
}

impl<const N: usize> Bounds<N> {
    /// The informal members, each watched month by its weight.
    pub fn weighed(&self, weights: &Weights) -> Affine<N> {
        let months = self.members.iter().zip(weights).filter(|(_, weight)| **weight != 0.0);
        months.fold(Affine::ZERO, |sum, (people, weight)| sum + *people * *weight)
    }
}

/// The levers of a box as forms.
struct Levers<const N: usize> {
    rate: Affine<N>,
    reduction: Affine<N>,
    /// By programme; those without a lever keep the plan's budget.
    budgets: Vec<(usize, Affine<N>)>,
}

struct Stocks<const N: usize> {
    first_month: Affine<N>,
    established: Affine<N>,
    sponsored: Affine<N>,
    /// People of each cohort when it started.
    heads: Vec<Affine<N>>,
    /// People lapsed in the last three steps, the newest first.
    lapsed: [Affine<N>; 3],
}

/// Rupiah so far, as a form and payment by payment.
struct Tally<const N: usize> {
    cost: Affine<N>,
    by_payer: [f64; Payer::ALL.len()],
    outreach: f64,
}

/// What `dimensions` bring anywhere within `ranges`, at the ends of the steps `watched`; money counts up to step `paid`.
pub fn bounds<const N: usize>(
    prepared: &Prepared,
    dimensions: &[Dimension],
    ranges: &Ranges,
    watched: RangeInclusive<usize>,
    paid: usize,
) -> Bounds<N> {
    let levers = Levers::new(dimensions, ranges);
    let mut stocks = Stocks::new(prepared);
    let mut tally = Tally { cost: Affine::ZERO, by_payer: [0.0; Payer::ALL.len()], outreach: 0.0 };
    let mut members = Vec::with_capacity(watched.clone().count());
    for t in 0..=*watched.end() {
        let grace =
            if t > 0 { stocks.step(prepared, &levers, t, t <= paid, &mut tally) } else { Affine::ZERO };
        if watched.contains(&t) {
            members.push(stocks.first_month + stocks.established + stocks.sponsored + grace);
        }
    }
    let Tally { cost, by_payer, outreach } = tally;
    Bounds { members, cost, least: by_payer.iter().sum::<f64>() + outreach, by_payer, outreach }
}

impl<const N: usize> Levers<N> {
    fn new(dimensions: &[Dimension], ranges: &Ranges) -> Self {
        let mut levers = Self { rate: Affine::ZERO, reduction: Affine::ZERO, budgets: Vec::new() };
        for (symbol, (dimension, (low, high))) in dimensions.iter().zip(ranges).enumerate() {
            let form = Affine::between(*low, *high, symbol);
            match dimension.lever {
                Lever::SelfPaidEnrolment => levers.rate = form,
                Lever::Retention => levers.reduction = form,
                _ => levers.budgets.push((dimension.programme, form)),
            }
        }
        levers
    }

    fn budget(&self, programme: Option<usize>, planned: f64) -> Affine<N> {
        let own = self.budgets.iter().find(|(place, _)| Some(*place) == programme);
        own.map_or(Affine::exactly(planned), |(_, budget)| *budget)
    }
}

fn runs(window: Option<Window>, t: usize) -> bool {
    window.is_some_and(|(first, last)| first <= t && t <= last)
}

impl<const N: usize> Stocks<N> {
    fn new(prepared: &Prepared) -> Self {
        let cohorts = &prepared.calendar.cohorts;
        Self {
            first_month: Affine::exactly(prepared.start.first_month),
            established: Affine::exactly(prepared.start.established),
            sponsored: Affine::exactly(cohorts.iter().map(|cohort| cohort.heads).sum()),
            heads: cohorts.iter().map(|cohort| Affine::exactly(cohort.heads)).collect(),
            lapsed: [Affine::ZERO; 3],
        }
    }

    /// One month; returns who is in grace at its end.
    fn step(
        &mut self,
        prepared: &Prepared,
        levers: &Levers<N>,
        t: usize,
        paid: bool,
        tally: &mut Tally<N>,
    ) -> Affine<N> {
        let Some(step) = prepared.steps.get(t) else { return Affine::ZERO };
        let unit = &prepared.assumptions;
        let informal = Affine::exactly(step.informal);
        let (lapse, persist) = (unit.self_paid_lapse_per_month, unit.first_month_persistence);
        let room = (informal - self.first_month - self.established - self.sponsored).above_zero();
        let would_lapse = self.established * lapse + self.first_month * (1.0 - persist);
        let kept =
            if runs(prepared.windows.retention, t) { levers.reduction * would_lapse } else { Affine::ZERO };
        self.established = self.established + self.first_month - would_lapse + kept;
        let mut lapsing = would_lapse - kept;
        match prepared.calendar.events.get(step.event as usize) {
            None => self.sponsored = self.sponsored * (1.0 - unit.sponsored_attrition_per_month),
            Some(_) => lapsing = lapsing + self.turn(prepared, levers, t, paid, tally),
        }
        self.established = self.established.within_zero_and(step.informal);
        self.sponsored = self.sponsored.within_zero_and(step.informal);
        let cap = (informal - self.established - self.sponsored).above_zero();
        let organic = Affine::exactly(step.self_paid_organic);
        let planned = if runs(prepared.windows.self_paid, t) { levers.rate * room } else { Affine::ZERO };
        self.first_month = (organic + planned).at_most(cap).within_zero_and(step.informal);
        if paid {
            let enrolled = planned.at_most((cap - organic).above_zero()).within_zero_and(step.informal);
            for outreach in [enrolled * unit.outreach_cost_self_paid, kept * unit.outreach_cost_kept] {
                tally.outreach += outreach.low().max(0.0);
                tally.cost = tally.cost + outreach;
            }
        }
        self.lapsed = [lapsing, self.lapsed[0], self.lapsed[1]];
        let counted = self.lapsed.iter().take(unit.grace_months_counted as usize);
        let grace = counted.fold(Affine::ZERO, |sum, lapsed| sum + *lapsed);
        if unit.grace_months_counted > 0.0 {
            grace.at_most((cap - self.first_month).above_zero())
        } else {
            grace
        }
    }

    /// Cohorts expire and tranches start; returns who lapses.
    fn turn(
        &mut self,
        prepared: &Prepared,
        levers: &Levers<N>,
        t: usize,
        paid: bool,
        tally: &mut Tally<N>,
    ) -> Affine<N> {
        let calendar = &prepared.calendar;
        let unit = &prepared.assumptions;
        let Some(step) = prepared.steps.get(t) else { return Affine::ZERO };
        let Some(event) = calendar.events.get(step.event as usize) else { return Affine::ZERO };
        let now = |cohort: usize, heads: &[Affine<N>]| {
            let start = calendar.cohorts.get(cohort).map_or(0, |cohort| cohort.start);
            let left = calendar.decay.get(t - start).copied().unwrap_or(0.0);
            heads.get(cohort).copied().unwrap_or(Affine::ZERO) * left
        };
        let sum =
            |forms: &mut dyn Iterator<Item = Affine<N>>| forms.fold(Affine::ZERO, |sum, form| sum + form);
        let running = sum(&mut event.running.iter().map(|&cohort| now(cohort, &self.heads)));
        let mut expiring: Vec<Affine<N>> =
            event.expiring.iter().map(|&cohort| now(cohort, &self.heads)).collect();
        let pool = Affine::exactly(step.informal) - self.established;
        let mut left = (pool - running - sum(&mut expiring.iter().copied())).above_zero();
        self.sponsored = running;
        for &index in &event.starting {
            let Some(tranche) = calendar.cohorts.get(index) else { continue };
            let quota = levers.budget(tranche.programme, tranche.budget)
                * (unit.quota_acceptance / tranche.cost_per_head);
            let own = tranche.renews.and_then(|own| event.expiring.iter().position(|&other| other == own));
            let kept = own.and_then(|place| expiring.get_mut(place)).map_or(Affine::ZERO, |own| {
                let kept = quota.at_most(*own);
                *own = *own - kept;
                kept
            });
            let new = (quota - kept).at_most(left);
            left = left - new;
            let heads = (kept + new).within_zero_and(step.informal);
            self.sponsored = self.sponsored + heads;
            if let Some(slot) = self.heads.get_mut(index) {
                *slot = heads;
            }
            if let Some(slot) = tally.by_payer.get_mut(tranche.payer as usize).filter(|_| paid) {
                let payment = heads * tranche.cost_per_head;
                *slot += payment.low().max(0.0);
                tally.cost = tally.cost + payment;
            }
        }
        let rest = sum(&mut expiring.into_iter());
        self.established = self.established + rest * unit.continue_after_sponsorship;
        rest * (1.0 - unit.continue_after_sponsorship)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::model::answers::cheapest::problem::{Problem, STAFF, WAGE};
    use crate::model::answers::levered::Levered;
    use crate::model::answers::limits::Limits;
    use crate::ordinary::{config, question};
    use proptest::prelude::*;

    fn holds<const N: usize>(form: &Affine<N>, symbols: &[f64], value: f64) -> bool {
        let linear: f64 = form.slopes.iter().zip(symbols).map(|(slope, symbol)| slope * symbol).sum();
        (value - form.centre - linear).abs() <= form.error + 1e-9 * value.abs().max(1.0)
    }

    proptest! {
        #![proptest_config(config(256))]

        #[test]
        fn no_point_of_a_box_escapes_its_bounds(
            (scenario, goal) in question(),
            corners in proptest::collection::vec((0.0..=1.0_f64, 0.0..0.5_f64, -1.0..=1.0_f64), 8),
        ) {
            let limits = Limits { beyond_evidence: true, ..Limits::default() };
            let levered = Levered::new(&scenario, goal.until(), goal.december());
            let mut problem = Problem::new(levered, &goal, &limits);
            let dimensions = problem.dimensions.clone();
            let mut values: Vec<f64> = problem.ranges.iter().map(|range| range.0).collect();
            let (mut ranges, mut symbols) = (Ranges::new(), Vec::new());
            for (dimension, (start, width, symbol)) in dimensions.iter().zip(corners) {
                let most = problem.ranges[dimension.place].1;
                let (low, high) = (start * most, (start + width).min(1.0) * most);
                values[dimension.place] = 0.5 * (low + high) + 0.5 * (high - low) * symbol;
                ranges.push((low, high));
                symbols.push(symbol);
            }
            let informal = problem.informal(&values);
            let (watched, paid) = (problem.watched.clone(), *problem.watched.start());
            let bounds: Bounds<8> = bounds(&problem.levered.prepared, &dimensions, &ranges, watched, paid);
            for (form, people) in bounds.members.iter().zip(informal.people) {
                prop_assert!(holds(form, &symbols, people), "{people} in {form:?}");
            }
            prop_assert!(holds(&bounds.cost, &symbols, informal.spent.cost.total()));
            prop_assert!(bounds.least <= informal.spent.cost.total() * (1.0 + 1e-9) + 1e-6);
            prop_assert!(bounds.outreach <= informal.spent.cost.outreach + 1e-6);
            for (least, spent) in bounds.by_payer.iter().zip(informal.spent.cost.by_payer) {
                prop_assert!(*least <= spent * (1.0 + 1e-9) + 1e-6);
            }
            prop_assert!(![WAGE, STAFF].iter().any(|place| dimensions.iter().any(|own| own.place == *place)));
        }
    }
}
