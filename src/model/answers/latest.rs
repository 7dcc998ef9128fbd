//! Answer 5: when at the latest a lever must start, and how many new members a month a target takes.

use super::counts::{carry, last_count};
use super::goal::Goal;
use super::lever_runner::stripped;
use crate::model::{Lever, Month, Plan, Prepared, RunBuffers, Scenario, Table, Target, Workers};

/// When a lever must start, all else as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LatestStart {
    /// The lever.
    pub lever: Lever,
    /// When the plan starts it; `None` when the plan does not have it.
    pub planned: Option<Month>,
    /// The last month in which it can start.
    pub latest: Latest,
}

/// The last start of a lever that still reaches a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Latest {
    /// The plan does not have the lever, or has it at 0.
    NotInPlan,
    /// The goal is met without it.
    NotNeeded,
    /// At the latest in this month.
    Start(Month),
    /// Not even when it starts in the month after the baseline.
    Never,
}

/// For each lever of `scenario` the last start that still meets `goal`, which has passed [`Goal::check`]. A lever keeps
/// its end; a programme keeps its number of tranches.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Percent, answers::{Goal, Latest, latest}};
///
/// let goal = Goal { year: 2025, percent: Percent(37.1), lasting: false };
/// let answers = latest(&scenario, &goal);
/// assert!(answers.iter().all(|answer| answer.latest == Latest::NotInPlan), "the region has no plan yet");
/// # Ok::<(), &str>(())
/// ```
pub fn latest(scenario: &Scenario, goal: &Goal) -> Vec<LatestStart> {
    let mut planned = stripped(scenario);
    planned.horizon = goal.until();
    let levers = Lever::all(scenario).into_iter();
    levers
        .map(|lever| LatestStart {
            lever,
            planned: start_of(&planned, lever),
            latest: of_lever(&planned, lever, goal),
        })
        .collect()
}

fn of_lever(scenario: &Scenario, lever: Lever, goal: &Goal) -> Latest {
    if lever.value(scenario) == 0.0 {
        return Latest::NotInPlan;
    }
    let baseline = scenario.region.baseline_month;
    let mut moved = scenario.clone();
    let mut coverage = Vec::new();
    let mut meets = |month: Month| {
        if let Some(start) = start_mut(&mut moved.plan, lever, lever.place(scenario)) {
            *start = month;
        }
        let prepared = Prepared::new(&moved);
        prepared.coverage(usize::MAX, &mut RunBuffers::default(), &mut coverage);
        carry(&prepared, last_count(&moved, &prepared), &mut coverage);
        goal.met(baseline, &coverage)
    };
    // A start after the last month that counts is no start.
    if meets(goal.until() + 1) {
        return Latest::NotNeeded;
    }
    let months = goal.until() - baseline;
    (1..=months)
        .rev()
        .map(|month| baseline + month)
        .find(|month| meets(*month))
        .map_or(Latest::Never, Latest::Start)
}

fn start_of(scenario: &Scenario, lever: Lever) -> Option<Month> {
    start_mut(&mut scenario.plan.clone(), lever, lever.place(scenario)).copied()
}

/// The month in which a lever of `plan` starts.
fn start_mut(plan: &mut Plan, lever: Lever, place: Option<usize>) -> Option<&mut Month> {
    match lever {
        Lever::WageEnrolment => plan.wage_enrolment.as_mut().map(|part| &mut part.from),
        Lever::SelfPaidEnrolment => plan.self_paid_enrolment.as_mut().map(|part| &mut part.from),
        Lever::NonAsn => plan.non_asn.as_mut().map(|part| &mut part.from),
        Lever::Retention => plan.retention.as_mut().map(|part| &mut part.from),
        Lever::Csr | Lever::Sponsorship(_) => {
            place.and_then(|place| plan.sponsorships.get_mut(place)).map(|part| &mut part.first_month)
        }
    }
}

/// How many members a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RunRate {
    /// The plan's first month, but not before the month from which members are counted; that month where the plan is empty.
    pub from: Month,
    /// Months from then to the end of the target's December.
    pub months: u32,
    /// Members that must come each month on top of those who leave, to have exactly the target.
    pub needed: Workers,
    /// Members that the projection gains each month, after those who leave.
    pub projected: Workers,
    /// Members that the plan enrols each month, before anybody leaves.
    pub enrolled: Workers,
}

/// The run rate of `table`, what is expected of `scenario`, towards `target`, from the month `from` on; `None` when its
/// December is before that or before the plan's first month, or after the projection.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{answers::run_rate, table};
///
/// let target = scenario.region.targets.last().ok_or("no target")?;
/// let rate = run_rate(&scenario, &table(&scenario), target, scenario.counts_from(None)).ok_or("not projected")?;
/// assert!(rate.needed > rate.projected && rate.enrolled.0 == 0.0);
/// # Ok::<(), &str>(())
/// ```
pub fn run_rate(scenario: &Scenario, table: &Table, target: &Target, from: Month) -> Option<RunRate> {
    let from = first_month(&scenario.plan).map_or(from, |first| first.max(from));
    let december = Month::december(target.year);
    let months = u32::try_from(december - from + 1).ok().filter(|months| *months > 0)?;
    let (before, then) = (table.row(from + -1)?, table.row(december)?);
    let asked = target.workers.unwrap_or_else(|| target.percent.of(then.eligible));
    let rows = table.rows.iter().filter(|row| from <= row.month && row.month <= december);
    let a_month = |people: Workers| people / f64::from(months);
    Some(RunRate {
        from,
        months,
        needed: a_month(asked - before.active),
        projected: a_month(then.active - before.active),
        enrolled: a_month(rows.map(|row| row.enrolled.total()).sum()),
    })
}

/// The first month in which anything of `plan` starts.
fn first_month(plan: &Plan) -> Option<Month> {
    let parts = [
        plan.wage_enrolment.as_ref().map(|part| part.from),
        plan.self_paid_enrolment.as_ref().map(|part| part.from),
        plan.retention.as_ref().map(|part| part.from),
        plan.non_asn.as_ref().map(|part| part.from),
    ];
    let programmes = plan.sponsorships.iter().map(|programme| programme.first_month);
    parts.into_iter().flatten().chain(programmes).min()
}
