//! Several futures of one prepared scenario side by side, coverage only: what their assumptions make of each month is
//! found as the month comes, and nothing else is kept of it.
//!
//! Each future has the bits that [`Prepared::set_assumptions`] and [`Prepared::coverage`] give it alone: the equations
//! are the same functions, over [`Lanes`].

use super::cohorts::{CohortRecorder, Heads};
use super::month::{Stocks, percent_of};
use crate::model::lanes::{LANES, Lanes};
use crate::model::number::KnownNumber;
use crate::model::prepare::{Prepared, StepInputs, World};
use crate::model::start::{Staff, StaffCounts};

/// Memory of such runs; the next may use it again, so that nothing is allocated.
#[derive(Clone, Debug, Default)]
pub(in crate::model) struct LaneRun {
    heads: Heads<Lanes>,
    decay: Vec<Lanes>,
    /// The staff of each month; empty where it is that of the preparation.
    staff: Vec<StaffCounts<Lanes>>,
    coverage: Vec<Lanes>,
}

/// Nobody hears of cohorts.
struct Unheard;

impl CohortRecorder<Lanes> for Unheard {
    #[inline(always)]
    fn started(&mut self, _: usize, _: Lanes, _: Lanes) {}

    #[inline(always)]
    fn expired(&mut self, _: usize, _: Lanes, _: Lanes) {}
}

impl LaneRun {
    /// Coverage in percent at the end of each step, from the baseline to the horizon, in each of `worlds`.
    pub fn coverage(&mut self, prepared: &Prepared, worlds: &[World; LANES]) -> &[Lanes] {
        let world = World::beside(worlds);
        self.set_cohorts(prepared, &world);
        self.set_staff(prepared, worlds);
        if worlds.iter().any(|world| world.rates.counted[0] > 0.0) {
            self.steps_of::<true>(prepared, &world);
        } else {
            self.steps_of::<false>(prepared, &world);
        }
        &self.coverage
    }

    /// As [`Calendar::set_assumptions`](crate::model::calendar::Calendar::set_assumptions).
    fn set_cohorts(&mut self, prepared: &Prepared, world: &World<Lanes>) {
        let calendar = &prepared.calendar;
        self.heads.started.clear();
        self.heads
            .started
            .extend(calendar.cohorts.iter().map(|cohort| world.scale * Lanes::all(cohort.observed)));
        self.decay.clear();
        let mut left = Lanes::all(1.0);
        for _ in &calendar.decay {
            self.decay.push(left);
            left = left * world.rates.sponsored_keep;
        }
    }

    /// The staff depend on how many people there are at the baseline alone.
    fn set_staff(&mut self, prepared: &Prepared, worlds: &[World; LANES]) {
        self.staff.clear();
        if worlds.iter().all(|world| world.start.members == prepared.start.members) {
            return;
        }
        let mut staff = worlds.each_ref().map(|world| Staff::at(&world.start));
        for t in 0..=prepared.last() {
            if t > 0 {
                for (staff, world) in staff.iter_mut().zip(worlds) {
                    prepared.step_staff(staff, t, world.start.not_members);
                }
            }
            let counts = staff.each_ref().map(Staff::counts);
            self.staff.push(StaffCounts {
                members: Lanes::of(&counts, |counts| counts.members),
                all: Lanes::of(&counts, |counts| counts.all),
                appointed: Lanes::of(&counts, |counts| counts.appointed),
            });
        }
    }

    #[allow(clippy::explicit_counter_loop)] // Counted by hand: adapters are calls where the program is built for size.
    #[inline(always)]
    fn steps_of<const LAPSES: bool>(&mut self, prepared: &Prepared, world: &World<Lanes>) {
        let Self { heads, decay, staff, coverage, .. } = self;
        let leaves = prepared.assumptions.pppk_leaves_denominator;
        let (first_retained, last_retained) = prepared.windows.retention.unwrap_or((1, 0));
        let mut trends = world.trends;
        let mut grown = world.start.eligible;
        let mut revisions = prepared.revisions.as_slice();
        let mut step = StepInputs::<Lanes>::default();
        let mut stocks = Stocks {
            wage: world.start.wage,
            first_month: world.start.first_month,
            established: world.start.established,
            sponsored: heads.started.iter().fold(Lanes::all(0.0), |sum, &heads| sum + heads),
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
            let counts = staff.get(t).copied().unwrap_or_else(|| detail.staff.counts().in_all());
            step.set_pools(grown, &world.start, &counts, construction, leaves);
            grown = grown * world.pool_growth;
            if t == 0 {
                let active = stocks.active(Lanes::all(0.0), step.outside);
                *coverage = percent_of(active, world.start.eligible);
                continue;
            }
            step.wage_rate = Lanes::all(inputs.wage_rate);
            step.self_paid_rate = Lanes::all(inputs.self_paid_rate);
            let is_retained = first_retained <= t && t <= last_retained;
            let lapsing = if is_retained { &world.retained } else { &world.lapsing };
            (step.lapse, step.persist) = (lapsing.lapse, lapsing.persist);
            let moved = stocks.step::<LAPSES>(&step, &world.rates, &mut lapsed, |free| {
                let event = prepared.calendar.events.get(inputs.event as usize)?;
                Some(prepared.change_cohorts(event, free, &world.rates, decay, heads, &mut Unheard))
            });
            *coverage = percent_of(stocks.active(moved.grace, step.outside), step.eligible);
        }
    }
}

impl StaffCounts {
    /// The same in every future.
    #[inline(always)]
    fn in_all(&self) -> StaffCounts<Lanes> {
        StaffCounts {
            members: Lanes::all(self.members),
            all: Lanes::all(self.all),
            appointed: Lanes::all(self.appointed),
        }
    }
}
