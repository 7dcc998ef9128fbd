//! A month of the recursion, in one future or in several side by side: docs/model.md, section 2, steps 2 to 8.

use super::cohorts::CohortChange;
use super::wage::{WageStep, wage_step};
use crate::model::number::KnownNumber;
use crate::model::prepare::{Rates, StepInputs};

/// People at the end of a month.
#[derive(Clone, Copy)]
pub(super) struct Stocks<Q> {
    pub wage: Q,
    pub first_month: Q,
    pub established: Q,
    pub sponsored: Q,
}

/// What moved in a month.
pub(super) struct Moved<Q> {
    pub wage: WageStep<Q>,
    /// The room before it.
    pub room: Q,
    /// Most first-month payers there can be.
    pub cap: Q,
    /// Who entered a cohort and were in none before.
    pub new: Q,
    /// G.
    pub grace: Q,
}

impl<Q: KnownNumber> Stocks<Q> {
    /// Steps 2 to 7 of a month. `change`: what an event of the calendar does to cohorts where I - S is free, if there is
    /// one. `LAPSES`: whether lapsed people may count, in `lapsed`, those of the last three steps, the newest first.
    #[inline(always)]
    pub(super) fn step<const LAPSES: bool>(
        &mut self,
        step: &StepInputs<Q>,
        rates: &Rates<Q>,
        lapsed: &mut [Q; 3],
        change: impl FnOnce(Q) -> Option<CohortChange<Q>>,
    ) -> Moved<Q> {
        let before = *self;

        // 2. Wage earners.
        let wage = wage_step(before.wage, rates.wage_keep, step.wage_organic, step.wage_rate, step.wage_cap);
        self.wage = wage.wage;

        // 3. Retention: S <- (1-l') S + s' n(t-1).
        self.established = step.lapsing.keep * before.established + step.lapsing.persist * before.first_month;
        let mut lapsing = if LAPSES { lapsed_of(step, &before) } else { Q::all(0.0) };

        // 4. Sponsored cohorts: room0 = max(0, I - n(t-1) - S(t-1) - sum heads), as they were at t-1.
        // What is known early is taken together first: the chain through the first-month payers stays short.
        let held = before.established + before.sponsored;
        let room = ((step.informal - held) - before.first_month).above_zero();
        let mut new = Q::all(0.0);
        match change(step.informal - self.established) {
            // heads *= 1 - a
            None => self.sponsored = rates.sponsored_keep * before.sponsored,
            Some(changed) => {
                self.sponsored = changed.heads;
                self.established = self.established + changed.continued;
                lapsing = lapsing + changed.lapsed;
                new = changed.new;
            }
        }

        // 5. Self-paid: u = r_s room0;  n <- min(organic + u, max(0, I - S - sum heads)).
        let cap = (step.informal - (self.established + self.sponsored)).above_zero();
        self.first_month = (step.self_paid_organic + step.self_paid_rate * room).at_most(cap);

        // 7. Grace: G = min(sum of lapsed, max(0, I - n - S - sum heads)). J of step 6 is in `outside`.
        let mut grace = Q::all(0.0);
        if LAPSES {
            *lapsed = [lapsing, lapsed[0], lapsed[1]];
            let [first, second, third] = rates.counted;
            let counted = first * lapsed[0] + second * lapsed[1] + third * lapsed[2];
            grace = counted.at_most(cap - self.first_month);
        }
        Moved { wage, room, cap, new, grace }
    }
}

/// Step 3, who stops paying for himself:
///
/// ```text
/// lapsed = l' S + (1-s') n(t-1)
/// ```
#[inline(always)]
pub(super) fn lapsed_of<Q: KnownNumber>(step: &StepInputs<Q>, before: &Stocks<Q>) -> Q {
    step.lapsing.lapse * before.established + (Q::all(1.0) - step.lapsing.persist) * before.first_month
}

impl<Q: KnownNumber> Stocks<Q> {
    /// Active members of all stocks, those outside the pools and those who still count.
    #[inline(always)]
    pub(super) fn active(&self, grace: Q, outside: Q) -> Q {
        let self_paid = self.first_month + self.established;
        self.wage + self_paid + self.sponsored + outside + grace
    }
}

/// Step 8: coverage in percent.
#[inline(always)]
pub(super) fn percent_of<Q: KnownNumber>(active: Q, eligible: Q) -> Q {
    Q::all(100.0) * active / eligible
}
