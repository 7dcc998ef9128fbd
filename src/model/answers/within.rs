//! Answer 4 with the money that there is: nothing above what was entered; where that is not enough, how far it leads and
//! the cheapest addition, by each lever alone and by all. docs/model.md, section 10.

mod alone;

use super::cheapest::{Cheapest, CheapestSearch, Priced};
use super::furthest::best_reachable;
use super::goal::{Goal, LASTING_MONTHS};
use super::left_out::{LeftOut, left_out};
use super::lever_runner::LeverRunner;
use super::limits::{Limits, ranges};
use crate::model::{Lever, Percent, Rupiah, Scenario, Schedule};
use crate::order::sort_by_number;

/// Rates of enrolment of the careful addition, as a share of what is on record.
pub(super) const HALF: f64 = 0.5;

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Within {
    /// Whether what was entered is enough.
    pub reachable: bool,
    /// The greatest coverage that what was entered can bring: December's, or the lowest from December on when it must
    /// last.
    pub furthest: Percent,
    /// The plan as it was entered.
    pub now: Priced,
    /// The cheapest plans within what was entered; where it is not enough, the cheapest additions by all levers.
    pub cheapest: Cheapest,
    /// Where the cheapest addition goes beyond half of the rates on record: the cheapest that does not; `None` where
    /// nothing reaches so.
    pub half_record: Option<Priced>,
    /// Where it is not enough: the smallest addition by each lever alone that can do it, the cheapest first.
    pub additions: Vec<LeverAddition>,
    /// Levers that cannot do it alone, with the coverage that they lead to at most, the furthest first.
    pub unable: Vec<(Lever, Percent)>,
    /// Levers that no addition is proposed for.
    pub left_out: Vec<(Lever, LeftOut)>,
}

/// More of one lever, all else as it was entered.
#[derive(Clone, Debug, PartialEq)]
pub struct LeverAddition {
    /// The lever.
    pub lever: Lever,
    /// Where it goes, in the unit of the file.
    pub value: f64,
    /// The plan with it.
    pub then: Priced,
}

/// A search on its way, in steps that are short enough for a page that is being used.
pub struct WithinSearch {
    scenario: Scenario,
    goal: Goal,
    pub(super) limits: Limits,
    schedule: Schedule,
    pub(super) runner: LeverRunner,
    left_out: Vec<(Lever, LeftOut)>,
    /// Whether of all levers together only the cheapest plan is asked for.
    is_brief: bool,
    next: WithinStep,
    found: Within,
}

/// What comes next.
enum WithinStep {
    /// The cheapest plan within what was entered.
    Inside(Box<CheapestSearch>),
    /// One lever alone, by its place.
    Alone(usize),
    /// All of them.
    Together(Box<CheapestSearch>),
    /// All of them, with rates of half the record.
    Careful(Box<CheapestSearch>),
}

/// The cheapest plan for `scenario` to meet `goal` with no more than was entered, or the cheapest addition. Goal and limits
/// are those of [`cheapest`](super::cheapest()): a range of `limits` is how far a lever may go, entered or not. Where
/// nothing was entered everything is free, as without this question.
///
/// ```
/// # let mut scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Lever, Percent, answers::{Goal, Limits, cheapest_within}};
///
/// let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
/// Lever::Csr.set(&mut scenario, 1e8, goal.december());
/// let found = cheapest_within(&scenario, &goal, &Limits::default(), scenario.schedule(None));
/// assert!(!found.reachable && found.furthest < goal.percent);
/// let addition = found.additions.first().ok_or("more money does it")?;
/// assert!(addition.then.coverage >= goal.percent - Percent(1e-9) && addition.value > 0.0);
/// # Ok::<(), &str>(())
/// ```
pub fn cheapest_within(scenario: &Scenario, goal: &Goal, limits: &Limits, schedule: Schedule) -> Within {
    let mut search = WithinSearch::new(scenario, goal, limits, schedule);
    loop {
        if let Some(found) = search.step() {
            return found;
        }
    }
}

impl WithinSearch {
    /// The question of [`cheapest_within`].
    pub fn new(scenario: &Scenario, goal: &Goal, limits: &Limits, schedule: Schedule) -> Self {
        let runner = LeverRunner::carried(scenario, goal.december() + LASTING_MONTHS, schedule);
        let mut asked = Self::on(runner, scenario, goal, limits, schedule);
        let inside = CheapestSearch::new(scenario, goal, &asked.limits, schedule);
        asked.next = WithinStep::Inside(Box::new(inside));
        asked
    }

    /// Only what has to be added, for a plan that does not meet the goal as it stands.
    pub(super) fn additions(scenario: &Scenario, goal: &Goal, limits: &Limits, schedule: Schedule) -> Self {
        let runner = LeverRunner::carried(scenario, goal.december() + LASTING_MONTHS, schedule);
        let mut asked = Self::on(runner, scenario, goal, limits, schedule);
        asked.is_brief = true;
        asked.found.left_out = asked.left_out.clone();
        asked
    }

    fn on(
        mut runner: LeverRunner,
        scenario: &Scenario,
        goal: &Goal,
        limits: &Limits,
        schedule: Schedule,
    ) -> Self {
        let is_entered = runner.levers.iter().any(|state| state.value > 0.0);
        let left_out = left_out(&runner, scenario, goal);
        let mut limits = Limits { within: is_entered, ..limits.clone() };
        let unknown = left_out.iter().filter(|(_, why)| *why == LeftOut::CostUnknown);
        keep(&mut limits, unknown.map(|(lever, _)| *lever));
        let bounds = ranges(&runner, &limits, goal);
        // A goal beyond everything: the best, not the first that is enough.
        let beyond = Goal { percent: Percent(f64::INFINITY), ..*goal };
        let (_, furthest) = best_reachable(&mut runner, &beyond, &bounds, &limits);
        let entered: Vec<f64> = runner.levers.iter().map(|state| state.value).collect();
        let found = Within {
            reachable: false,
            furthest,
            now: Priced::at(&mut runner, goal, &entered),
            cheapest: Cheapest::default(),
            half_record: None,
            additions: Vec::new(),
            unable: Vec::new(),
            left_out: Vec::new(),
        };
        Self {
            scenario: scenario.clone(),
            goal: *goal,
            limits,
            schedule,
            runner,
            left_out,
            is_brief: false,
            next: WithinStep::Alone(0),
            found,
        }
    }

    /// One step; the answer with the last.
    pub fn step(&mut self) -> Option<Within> {
        match &mut self.next {
            WithinStep::Inside(search) => {
                let found = search.step()?;
                self.found.reachable = found.reached;
                self.found.cheapest = found;
                if self.found.reachable || !self.limits.within {
                    return Some(self.found.clone());
                }
                self.found.left_out = self.left_out.clone();
                self.next = WithinStep::Alone(0);
            }
            WithinStep::Alone(place) => {
                let place = *place;
                let Some(state) = self.runner.levers.get(place).copied() else {
                    sort_by_number(&mut self.found.additions, |addition| addition.cost().0);
                    sort_by_number(&mut self.found.unable, |(_, reached)| -reached.0);
                    let alone = self.found.additions.first().map(|addition| addition.then.values());
                    let together = self.together(1.0).starting_from(alone);
                    self.next = WithinStep::Together(Box::new(together));
                    return None;
                };
                self.alone(place, &state);
                self.next = WithinStep::Alone(place + 1);
            }
            WithinStep::Together(search) => {
                self.found.cheapest = search.step()?;
                let first = self.found.cheapest.plans.first().filter(|_| self.found.cheapest.reached);
                if self.is_brief || !first.is_some_and(|plan| self.is_beyond_half(plan)) {
                    return Some(self.found.clone());
                }
                let careful =
                    self.found.additions.iter().find(|addition| !self.is_beyond_half(&addition.then));
                let careful = careful.map(|addition| addition.then.values());
                let search = self.together(HALF).starting_from(careful).brief();
                self.next = WithinStep::Careful(Box::new(search));
            }
            WithinStep::Careful(search) => {
                let found = search.step()?;
                self.found.half_record = found.plans.into_iter().next().filter(|_| found.reached);
                return Some(self.found.clone());
            }
        }
        None
    }

    /// Whether `way` raises a rate of enrolment beyond half of what is on record.
    pub(super) fn is_beyond_half(&self, way: &Priced) -> bool {
        let levers = self.runner.levers.iter().zip(&way.levers);
        levers.into_iter().any(|(state, (_, value))| {
            state.range.evidence.is_some_and(|mark| *value > (HALF * mark).max(state.value) + 1e-9)
        })
    }

    /// The cheapest addition by all levers: none below what was entered, and the rates of enrolment no higher than a
    /// `share` of what is on record.
    pub(super) fn together(&self, share: f64) -> CheapestSearch {
        let mut limits = Limits { within: false, allowed: Vec::new(), ..self.limits.clone() };
        let (mut fixed, mut free) = (Vec::new(), Vec::new());
        for state in &self.runner.levers {
            match self.most(state) {
                Some(most) => {
                    let mark = state.range.evidence.filter(|_| share < 1.0);
                    let most = mark.map_or(most, |mark| most.min(share * mark).max(state.value));
                    free.push((state.lever, state.value, most));
                }
                None => fixed.push(state.lever),
            }
        }
        limits.allowed = free;
        keep(&mut limits, fixed.into_iter());
        let search = CheapestSearch::new(&self.scenario, &self.goal, &limits, self.schedule);
        if self.is_brief { search.brief() } else { search }
    }
}

impl LeverAddition {
    pub(super) fn cost(&self) -> Rupiah {
        self.then.cost.total()
    }
}

/// Leaves `levers` where they stand.
fn keep(limits: &mut Limits, levers: impl Iterator<Item = Lever>) {
    limits.not_asked.extend(levers);
}
