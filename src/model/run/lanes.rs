//! Several futures of one prepared scenario side by side, coverage only: what their assumptions make of each month is
//! found as the month comes, and nothing else is kept of it.
//!
//! Each future has the bits that [`Prepared::set_assumptions`] and [`Prepared::coverage`] give it alone: the equations
//! are the same functions, over [`Lanes`].

use super::cohorts::{CohortHeads, Unheard};
use super::month::{Stocks, percent_of};
use crate::model::lanes::{LANES, Lanes};
use crate::model::number::KnownNumber;
use crate::model::prepare::{Prepared, StepInputs, World};
use crate::model::start::{Staff, StaffCounts, Start};

/// Memory of such runs; the next may use it again, so that nothing is allocated.
#[derive(Clone, Debug, Default)]
pub(in crate::model) struct LaneRun {
    heads: Vec<Lanes>,
    decay: Vec<Lanes>,
    quotas: Vec<Lanes>,
    coverage: Vec<Lanes>,
}

impl LaneRun {
    /// Coverage in percent at the end of each step, from the baseline to the horizon, in each future of `world`.
    pub fn coverage(&mut self, prepared: &Prepared, world: &World<Lanes>) -> &[Lanes] {
        self.set_cohorts(prepared, world);
        if world.rates.counted[0].numbers().iter().any(|counted| *counted > 0.0) {
            self.steps_of::<true>(prepared, world);
        } else {
            self.steps_of::<false>(prepared, world);
        }
        &self.coverage
    }

    /// As [`Calendar::set_assumptions`](crate::model::calendar::Calendar::set_assumptions).
    fn set_cohorts(&mut self, prepared: &Prepared, world: &World<Lanes>) {
        let calendar = &prepared.calendar;
        self.heads.clear();
        self.heads.extend(calendar.cohorts.iter().map(|cohort| world.scale * Lanes::all(cohort.observed)));
        self.quotas.clear();
        self.quotas.extend(calendar.cohorts.iter().map(|cohort| cohort.quota(world.rates.acceptance)));
        self.decay.clear();
        let mut left = Lanes::all(1.0);
        for _ in &calendar.decay {
            self.decay.push(left);
            left = left * world.rates.sponsored_keep;
        }
    }

    #[allow(clippy::explicit_counter_loop)] // Counted by hand: adapters are calls where the program is built for size.
    #[inline(always)]
    fn steps_of<const LAPSES: bool>(&mut self, prepared: &Prepared, world: &World<Lanes>) {
        let Self { heads, decay, quotas, coverage } = self;
        let mut cohorts = CohortHeads { heads, decay, quotas, continuing: world.rates.continuing };
        let leaves = prepared.assumptions.pppk_leaves_denominator;
        let (first_moved, last_moved) = prepared.windows.staff_steps(prepared.baseline);
        let (first_retained, last_retained) = prepared.windows.retention.unwrap_or((1, 0));
        let mut staff = LaneStaff::at(&world.start);
        let mut trends = world.trends;
        let mut grown = world.start.eligible;
        let mut revisions = prepared.revisions.as_slice();
        let mut step = StepInputs::<Lanes>::default();
        let mut stocks = Stocks {
            wage: world.start.wage,
            first_month: world.start.first_month,
            established: world.start.established,
            sponsored: cohorts.heads.iter().fold(Lanes::all(0.0), |sum, &heads| sum + heads),
        };
        let mut lapsed = [Lanes::all(0.0); 3];
        coverage.clear();
        coverage.resize(prepared.steps.len(), Lanes::all(0.0));
        let mut next = 0;
        for ((inputs, detail), coverage) in prepared.steps.iter().zip(&prepared.details).zip(coverage) {
            let t = next;
            next += 1;
            if t > 0 {
                trends.grow(&mut step);
            }
            if let [(at, base), later @ ..] = revisions
                && *at == t
            {
                grown = Lanes::all(*base);
                revisions = later;
            }
            let construction = trends.construction * Lanes::all(detail.season);
            if first_moved <= t && t <= last_moved {
                staff.step(prepared, t);
            }
            step.set_pools(grown, &world.start, &staff.counts, construction, leaves);
            grown = grown * world.pool_growth;
            if t == 0 {
                let active = stocks.active(Lanes::all(0.0), step.outside);
                *coverage = percent_of(active, world.start.eligible);
                continue;
            }
            step.wage_rate = Lanes::all(inputs.wage_rate);
            step.self_paid_rate = Lanes::all(inputs.self_paid_rate);
            let is_retained = first_retained <= t && t <= last_retained;
            step.lapsing = if is_retained { world.retained } else { world.lapsing };
            let moved = stocks.step::<LAPSES>(&step, &world.rates, &mut lapsed, |free| {
                let event = prepared.calendar.events.get(inputs.event as usize)?;
                Some(cohorts.change(event, free, &mut Unheard))
            });
            *coverage = percent_of(stocks.active(moved.grace, step.outside), step.eligible);
        }
    }
}

/// The staff of several futures.
struct LaneStaff {
    each: [Staff; LANES],
    /// V0 of each.
    not_members: [f64; LANES],
    counts: StaffCounts<Lanes>,
}

impl LaneStaff {
    fn at(start: &Start<Lanes>) -> Self {
        let (members, not_members) = (start.members.numbers(), start.not_members.numbers());
        let each = std::array::from_fn(|lane| {
            let of = |lanes: &[f64; LANES]| lanes.get(lane).copied().unwrap_or_default();
            Staff::at(of(&members), of(&not_members))
        });
        Self { counts: StaffCounts::beside(&each), each, not_members }
    }

    /// Step `t`.
    fn step(&mut self, prepared: &Prepared, t: usize) {
        for (staff, not_members) in self.each.iter_mut().zip(self.not_members) {
            prepared.step_staff(staff, t, not_members);
        }
        self.counts = StaffCounts::beside(&self.each);
    }
}

impl StaffCounts<Lanes> {
    fn beside(staff: &[Staff; LANES]) -> Self {
        let counts = staff.each_ref().map(Staff::counts);
        Self {
            members: Lanes::of(&counts, |counts| counts.members),
            all: Lanes::of(&counts, |counts| counts.all),
            appointed: Lanes::of(&counts, |counts| counts.appointed),
        }
    }
}
