//! Ways to a goal from the plan as it stands, each with its price: the cheapest addition by all levers, the same with rates
//! of half the record, one lever alone, and all alike. docs/model.md, section 10.
//!
//! Every way is a [`Priced`] of one runner, so its numbers are those that the screen shows once it is taken.

use super::binding::Binding;
use super::cheapest::{CheapestSearch, Priced};
use super::goal::{Goal, reaches};
use super::left_out::LeftOut;
use super::limits::Limits;
use super::solve::{Solved, solve};
use super::within::{HALF, LeverAddition, WithinSearch};
use crate::model::{Lever, Rupiah, Scenario, Schedule};

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Reaching {
    /// The plan meets the goal as it is.
    AlreadyMet,
    /// What would have to be added.
    Ways(Box<Ways>),
    /// Nothing reaches it.
    OutOfReach {
        /// The plan as it stands.
        now: Box<Priced>,
        /// The furthest that the free levers lead.
        best: Box<Priced>,
        /// The limits in the way, the one whose lifting brings most first.
        binding: Vec<Binding>,
    },
}

/// Ways that reach the goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Ways {
    /// The plan as it stands.
    pub now: Priced,
    /// The cheapest of all ways below.
    pub cheapest: Priced,
    /// The cheapest with rates of enrolment up to half of what is on record; `None` where the cheapest keeps to that, or
    /// nothing reaches so.
    pub half_record: Option<Priced>,
    /// One lever alone, the cheapest first.
    pub alone: Vec<LeverAddition>,
    /// All levers the same part of their way.
    pub evenly: Priced,
    /// Levers that are never raised, and why.
    pub left_out: Vec<(Lever, LeftOut)>,
}

impl Ways {
    /// What a way costs more than the plan as it stands.
    pub fn difference(&self, way: &Priced) -> Rupiah {
        way.cost.total() - self.now.cost.total()
    }
}

/// A search on its way, in steps that are short enough for a page that is being used.
pub struct ReachSearch {
    goal: Goal,
    additions: WithinSearch,
    evenly: Solved,
    now: Vec<f64>,
    /// The ways, once the cheapest is known, while the one with half of the record is searched.
    careful: Option<(Box<CheapestSearch>, Box<Ways>)>,
}

impl ReachSearch {
    /// Asks how `scenario` meets `goal`, which has passed [`Goal::check`], with the levers that `limits` leave free; levers
    /// only go up. Those that the plan does not have get the months of `schedule`. Where months were counted the coverage is
    /// carried on from the last.
    ///
    /// ```
    /// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
    /// use jangkau::model::{Percent, Rupiah, answers::{Goal, Limits, ReachSearch, Reaching}};
    ///
    /// let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
    /// let mut search = ReachSearch::new(&scenario, &goal, &Limits::default(), scenario.schedule(None));
    /// let found = std::iter::repeat_with(|| search.step()).flatten().next();
    /// let Some(Reaching::Ways(ways)) = found else { return Err("no way") };
    /// assert!(ways.difference(&ways.cheapest) <= ways.difference(&ways.evenly));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn new(scenario: &Scenario, goal: &Goal, limits: &Limits, schedule: Schedule) -> Self {
        let additions = WithinSearch::additions(scenario, goal, limits, schedule);
        let now = additions.runner.levers.iter().map(|state| state.value).collect();
        let limits = Limits { within: false, ..additions.limits.clone() };
        let evenly = solve(scenario, goal, &limits, schedule);
        Self { goal: *goal, additions, evenly, now, careful: None }
    }

    /// One step; the answer with the last.
    pub fn step(&mut self) -> Option<Reaching> {
        if let Some((search, ways)) = &mut self.careful {
            let found = search.step()?;
            ways.half_record = found.plans.into_iter().next().filter(|_| found.reached);
            return Some(Reaching::Ways(ways.clone()));
        }
        let at = |search: &mut WithinSearch, goal: &Goal, values: &[(Lever, f64)]| {
            let values: Vec<f64> = values.iter().map(|(_, value)| *value).collect();
            Priced::at(&mut search.runner, goal, &values)
        };
        let evenly = match &self.evenly {
            Solved::AlreadyMet => return Some(Reaching::AlreadyMet),
            Solved::OutOfReach { best, binding } => {
                return Some(Reaching::OutOfReach {
                    now: Box::new(Priced::at(&mut self.additions.runner, &self.goal, &self.now)),
                    best: Box::new(at(&mut self.additions, &self.goal, &best.levers)),
                    binding: binding.clone(),
                });
            }
            Solved::Reached(proposal) => proposal,
        };
        let found = self.additions.step()?;
        let evenly = at(&mut self.additions, &self.goal, &evenly.levers);
        let together = found.cheapest.plans.into_iter().next().filter(|_| found.cheapest.reached);
        let alone = found.additions.iter().map(|addition| &addition.then);
        let mut cheapest = &evenly;
        // The first of equals: what changes fewest levers is named first.
        for way in alone.chain(&together).filter(|way| reaches(counted(&self.goal, way), self.goal.percent)) {
            if way.cost.total() < cheapest.cost.total() {
                cheapest = way;
            }
        }
        let ways = Ways {
            now: found.now,
            cheapest: cheapest.clone(),
            half_record: None,
            alone: found.additions,
            evenly,
            left_out: found.left_out,
        };
        if together.is_some() && self.additions.is_beyond_half(&ways.cheapest) {
            let search = self.additions.together(HALF);
            self.careful = Some((Box::new(search), Box::new(ways)));
            return None;
        }
        Some(Reaching::Ways(Box::new(ways)))
    }
}

/// The coverage of a way that counts for `goal`.
fn counted(goal: &Goal, way: &Priced) -> crate::model::Percent {
    if goal.lasting { way.coverage.min(way.lowest_after) } else { way.coverage }
}
