//! Questions of the command line, put to the same core as the screen's.

use crate::codec::{self, answers::NamedPlan};
use crate::model::answers::{
    Case, Futures, FuturesRun, Goal, Limits, ModelError, TimingQuestion, Unanswerable, backtest as replay,
    cheapest, cheapest_within, compared, needed, timing, tornado, track, uncertain, why, with_months_after,
};
use crate::model::{Lever, Month, Percent, Scenario, differences};
use crate::text::command_line::Mistake;

/// Futures that may be asked for at most: they are held in memory.
pub const MOST_DRAWS: usize = 100_000;

/// A question about a scenario.
pub enum Question {
    /// What each lever needs.
    Solve { target: TargetArgument, today: Option<Month> },
    /// What each part of the plan brings, in December of a year.
    Explain { year: i32 },
    /// How sure a target is.
    Sure { target: TargetArgument, draws: usize, parameters_only: bool },
    /// What was counted against the plan.
    Track { target: Option<TargetArgument>, draws: usize },
    /// When to pay.
    Timing { target: TargetArgument, least: u32, today: Option<Month> },
    /// The cheapest plan.
    Cheapest {
        target: TargetArgument,
        lasting: bool,
        within: bool,
        allowed: Vec<(Lever, f64, f64)>,
        today: Option<Month>,
    },
}

/// A target as written: a year, and its percentage unless the file says it.
#[derive(Clone, Copy)]
pub struct TargetArgument {
    /// Year.
    pub year: i32,
    /// Coverage.
    pub percent: Option<f64>,
}

/// The answer as JSON.
pub fn answer(scenario: &Scenario, question: &Question) -> Result<String, Mistake> {
    match question {
        Question::Solve { target, today } => {
            let goal = goal(scenario, *target, false)?;
            let schedule = scenario.schedule(*today).through(goal.december());
            Ok(codec::answers::solve(&goal, &needed(scenario, &[goal], schedule)))
        }
        Question::Explain { year } => {
            // Whether there is such a December is the same question as for a target of any height.
            let goal = goal(scenario, TargetArgument { year: *year, percent: Some(0.0) }, false)?;
            let (december, horizon) = (goal.december(), scenario.horizon);
            let after = Mistake::Unanswerable(Unanswerable::AfterHorizon { december, horizon });
            Ok(codec::answers::explain(&why(scenario, december).ok_or(after)?))
        }
        Question::Sure { target, draws, parameters_only } => {
            Ok(sure(scenario, &goal(scenario, *target, false)?, *draws, *parameters_only))
        }
        Question::Track { target, draws } => tracked(scenario, *target, *draws),
        Question::Timing { target, least, today } => {
            let year = goal(scenario, *target, false)?.year;
            let question = TimingQuestion { year, least: *least, not_before: today.map(|month| month + 1) };
            Ok(codec::answers::timing(&timing(scenario, question)))
        }
        Question::Cheapest { target, lasting, within, allowed, today } => {
            let goal = goal(scenario, *target, *lasting)?;
            let limits = Limits { allowed: allowed.clone(), ..Limits::default() };
            limits.check(scenario).map_err(Mistake::Impossible)?;
            let schedule = scenario.schedule(*today).through(goal.december());
            if *within {
                let found = cheapest_within(scenario, &goal, &limits, schedule);
                return Ok(codec::answers::cheapest_within(&found));
            }
            Ok(codec::answers::cheapest(&cheapest(scenario, &goal, &limits, schedule)))
        }
    }
}

/// The replayed cases as JSON.
pub fn backtest(cases: &[Case]) -> String {
    codec::answers::backtest(cases, &replay(cases))
}

fn goal(scenario: &Scenario, asked: TargetArgument, lasting: bool) -> Result<Goal, Mistake> {
    let of_year = || scenario.region.targets.iter().find(|target| target.year == asked.year);
    let percent = asked.percent.map(Percent).or_else(|| of_year().map(|target| target.percent));
    let percent = percent.ok_or(Mistake::NoTargetOf(asked.year))?;
    let goal = Goal { year: asked.year, percent, lasting };
    goal.check(scenario).map_err(Mistake::Unanswerable)?;
    Ok(goal)
}

/// Without a target the first of the file after the last count is meant.
fn tracked(scenario: &Scenario, asked: Option<TargetArgument>, draws: usize) -> Result<String, Mistake> {
    let region = &scenario.region;
    let last =
        region.observations.iter().map(|observed| observed.month).max().unwrap_or(region.baseline_month);
    let next = || {
        let ahead = region.targets.iter().filter(|target| Month::december(target.year) > last);
        let first = ahead.min_by_key(|target| target.year)?;
        Some(TargetArgument { year: first.year, percent: Some(first.percent.0) })
    };
    let asked = asked.or_else(next).ok_or(Mistake::Missing("--target"))?;
    let goal = goal(scenario, asked, false)?;
    let error = model_error();
    let futures = Futures::new(uncertain(&scenario.assumptions), region, draws);
    let mut run = FuturesRun::new(scenario, scenario.horizon);
    run.advance(&futures, draws);
    let december = goal.december();
    let tracking = track(scenario, &goal, &run, error).ok_or(Mistake::TargetCounted { december, last })?;
    Ok(codec::answers::track(&tracking))
}

/// Each plan at the target's December, and what differs; without a target the last of the first file is meant.
pub fn compare(
    plans: &[(String, Scenario)],
    target: Option<TargetArgument>,
    draws: usize,
) -> Result<String, (usize, Mistake)> {
    let last = || {
        let targets = plans.first()?.1.region.targets.iter();
        let year = targets.map(|target| target.year).max()?;
        Some(TargetArgument { year, percent: None })
    };
    let target = target.or_else(last).ok_or((0, Mistake::Missing("--target")))?;
    let named = plans.iter().enumerate().map(|(place, (name, scenario))| {
        let goal = goal(scenario, target, false).map_err(|mistake| (place, mistake))?;
        Ok(beside(name, scenario, goal, draws))
    });
    let named = named.collect::<Result<Vec<_>, _>>()?;
    let scenarios: Vec<&Scenario> = plans.iter().map(|(_, scenario)| scenario).collect();
    Ok(codec::answers::compare(&named.into_iter().flatten().collect::<Vec<_>>(), &differences(&scenarios)))
}

/// A plan at the December of `goal` and of each target of its own.
fn beside(name: &str, scenario: &Scenario, goal: Goal, draws: usize) -> Option<NamedPlan> {
    let own = scenario.region.targets.iter().map(Goal::of);
    let mut goals: Vec<Goal> = own.filter(|own| own.check(scenario).is_ok()).collect();
    goals.push(goal);
    let scenario = with_months_after(scenario, &goals);
    let error = model_error();
    let futures = Futures::new(uncertain(&scenario.assumptions), &scenario.region, draws);
    let mut run = FuturesRun::new(&scenario, scenario.horizon);
    run.advance(&futures, draws);
    let mut targets: Vec<_> =
        goals.iter().filter_map(|goal| compared(&scenario, goal, Some((&run, error)))).collect();
    let at = targets.pop()?;
    Some(NamedPlan { name: name.to_owned(), at, targets })
}

/// How far the model was off in the bundled cases.
pub(super) fn model_error() -> ModelError {
    let past = replay(&codec::backtest::bundled());
    ModelError { sigma: past.sigma.unwrap_or_default(), count: past.independent }
}

fn sure(scenario: &Scenario, goal: &Goal, draws: usize, parameters_only: bool) -> String {
    let error = replay(&codec::backtest::bundled()).sigma.filter(|_| !parameters_only);
    let sigma = error.unwrap_or_default();
    let uncertain = uncertain(&scenario.assumptions);
    let tornado = tornado(scenario, &uncertain, goal.december());
    let futures = Futures::new(uncertain, &scenario.region, draws);
    let mut sure = FuturesRun::new(scenario, scenario.horizon);
    sure.advance(&futures, draws);
    codec::answers::sure(draws, sigma, sure.probability(goal, sigma), &sure.bands(sigma), &tornado)
}
