//! The cheapest plan where months were counted: members are carried on from the last count, as the projection is.
//!
//! While no lever moves the month of that count, carrying on adds the same members to every plan, and the goal asked of the
//! equations is that much lower. Where levers do, the search is asked again with the goal that follows from what it has
//! found, until plan and goal agree; then nothing proves how far from the cheapest it can be, and the answer says so with a
//! bound of nothing.

use super::stepwise::PlainSearch;
use super::{Cheapest, Priced};
use crate::model::answers::furthest::best_reachable;
use crate::model::answers::goal::{Goal, LASTING_MONTHS, reaches};
use crate::model::answers::lever_runner::LeverRunner;
use crate::model::answers::limits::{Limits, binding, ranges};
use crate::model::{Percent, Scenario, Schedule};

/// Searches until plan and goal agree, at most.
const MOST_ROUNDS: usize = 8;
/// Points by which a goal is another.
const ANOTHER: Percent = Percent(1e-9);
/// Points that a plan has to spare at least where it fell short by rounding.
const SPARE: f64 = 1e-10;

/// A search on its way.
pub struct CheapestSearch {
    plain: PlainSearch,
    counted: Option<Box<AfterCounts>>,
}

/// What was counted, and the question as it was asked.
struct AfterCounts {
    scenario: Scenario,
    goal: Goal,
    limits: Limits,
    schedule: Schedule,
    carried: LeverRunner,
    plain: LeverRunner,
    /// The goal asked of the equations now.
    asked: Goal,
    /// Whether no lever moves what carrying on adds.
    is_constant: bool,
    is_brief: bool,
    rounds: usize,
}

impl CheapestSearch {
    /// The question of [`super::cheapest`].
    pub fn new(scenario: &Scenario, goal: &Goal, limits: &Limits, schedule: Schedule) -> Self {
        let until = goal.december() + LASTING_MONTHS;
        let carried = LeverRunner::carried(scenario, until, schedule);
        if !carried.is_carried() {
            return Self { plain: PlainSearch::new(scenario, goal, limits, schedule), counted: None };
        }
        let mut counted = AfterCounts {
            scenario: scenario.clone(),
            goal: *goal,
            limits: limits.clone(),
            schedule,
            plain: LeverRunner::new(scenario, until, schedule),
            carried,
            asked: *goal,
            is_constant: false,
            is_brief: false,
            rounds: 0,
        };
        let entered: Vec<f64> = counted.carried.levers.iter().map(|state| state.value).collect();
        counted.is_constant = counted.is_lift_constant(&entered);
        counted.ask(&entered);
        Self { plain: counted.search(), counted: Some(Box::new(counted)) }
    }

    /// Asks for the cheapest plan alone: no further plans, and not what its price rests on.
    #[must_use]
    pub fn brief(mut self) -> Self {
        if let Some(counted) = &mut self.counted {
            counted.is_brief = true;
        }
        Self { plain: self.plain.brief(), ..self }
    }

    /// One step; the answer with the last.
    pub fn step(&mut self) -> Option<Cheapest> {
        let found = self.plain.step()?;
        let Some(counted) = &mut self.counted else { return Some(found) };
        if counted.rounds < MOST_ROUNDS && counted.asks_again(&found) {
            self.plain = counted.search();
            return None;
        }
        Some(counted.told(found))
    }
}

impl AfterCounts {
    fn search(&mut self) -> PlainSearch {
        self.rounds += 1;
        let search = PlainSearch::new(&self.scenario, &self.asked, &self.limits, self.schedule);
        if self.is_brief { search.brief() } else { search }
    }

    /// Points that carrying on adds to what counts, with the levers at `values`.
    fn lift(&mut self, values: &[f64]) -> Percent {
        let goal = self.goal;
        let least = |runner: &mut LeverRunner| {
            runner.set_all(values);
            let baseline = runner.baseline;
            goal.least(baseline, runner.coverage(goal.until()))
        };
        least(&mut self.carried) - least(&mut self.plain)
    }

    /// The goal that equals the one asked for where carrying on adds what it does at `values`.
    fn ask(&mut self, values: &[f64]) {
        self.asked = Goal { percent: self.goal.percent - self.lift(values), ..self.goal };
    }

    /// Whether all ends of the levers' ranges are lifted as much as the plan as it is. What must last has months with other
    /// eligible workers, so that the worst may change.
    fn is_lift_constant(&mut self, entered: &[f64]) -> bool {
        let here = self.lift(entered);
        let bounds = ranges(&self.carried, &self.limits, &self.goal);
        let at = |place: usize, end: f64| {
            let mut values = entered.to_vec();
            if let Some(slot) = values.get_mut(place) {
                *slot = end;
            }
            values
        };
        let alone =
            bounds.iter().enumerate().flat_map(|(place, (low, high))| [at(place, *low), at(place, *high)]);
        let all =
            [bounds.iter().map(|(low, _)| *low).collect(), bounds.iter().map(|(_, high)| *high).collect()];
        let corners: Vec<Vec<f64>> = alone.chain(all).collect();
        corners.iter().all(|values| (self.lift(values) - here).abs() < ANOTHER)
    }

    /// Whether what was found is not what was asked for, and the search has another goal now.
    fn asks_again(&mut self, found: &Cheapest) -> bool {
        let before = self.asked.percent;
        let Some(values) = found.plans.first().map(values_of) else { return false };
        if found.reached {
            self.ask(&values);
            return (self.asked.percent - before).abs() > ANOTHER;
        }
        // The nearest by the equations is not the nearest from the count on.
        let (values, best) = self.best();
        if !self.goal.is_met_by(best) {
            return false;
        }
        self.ask(&values);
        (self.asked.percent - before).abs() > ANOTHER
    }

    fn best(&mut self) -> (Vec<f64>, Percent) {
        let bounds = ranges(&self.carried, &self.limits, &self.goal);
        let limits = self.limits.clone();
        best_reachable(&mut self.carried, &self.goal, &bounds, &mut |spent| limits.allow(spent))
    }

    /// The answer with the figures of the projection that goes on from the count.
    fn told(&mut self, found: Cheapest) -> Cheapest {
        let goal = self.goal;
        let plans: Vec<Priced> =
            found.plans.iter().map(|plan| Priced::at(&mut self.carried, &goal, &values_of(plan))).collect();
        let counts =
            |plan: &Priced| if goal.lasting { plan.coverage.min(plan.lowest_after) } else { plan.coverage };
        let meets = |plan: &Priced| reaches(counts(plan) + Percent(SPARE), goal.percent);
        if found.reached && plans.first().is_some_and(meets) {
            let plans: Vec<Priced> = plans.into_iter().filter(meets).collect();
            let cost = plans.first().map_or_else(Default::default, |plan| plan.cost.total());
            let gap_bound = if self.is_constant { found.gap_bound } else { cost };
            return Cheapest { gap_bound, plans, ..found };
        }
        let (values, best) = self.best();
        let nearest = Priced::at(&mut self.carried, &goal, &values);
        if self.goal.is_met_by(best) {
            // The rounds did not settle: the plan that leads furthest is one that reaches.
            let gap_bound = nearest.cost.total();
            return Cheapest { reached: true, gap_bound, plans: vec![nearest], ..Cheapest::default() };
        }
        let binding = binding(&mut self.carried, &goal, &self.limits, best);
        Cheapest { plans: vec![nearest], binding, ..Cheapest::default() }
    }
}

fn values_of(plan: &Priced) -> Vec<f64> {
    plan.levers.iter().map(|(_, value)| *value).collect()
}
