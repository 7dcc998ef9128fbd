//! Answer 1: coverage, members and gap at the end of December of each target year, and whether it lasts.

use super::goal::{LASTING_MONTHS, reaches};
use crate::model::projection::Row;
use crate::model::{LONGEST, Month, Percent, Scenario, Table, Target, Workers};

/// What became of a target.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Year of the target.
    pub year: i32,
    /// Coverage asked for.
    pub percent: Percent,
    /// What the projection says.
    pub outcome: Judgement,
}

/// What the projection says about a target.
#[derive(Clone, Debug, PartialEq)]
pub enum Judgement {
    /// Its December lies before the baseline month.
    BeforeBaseline,
    /// Its December lies after the last projected month.
    AfterHorizon,
    /// It can be judged.
    Judged(Judged),
}

/// A target against the projection of its December.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The projection of December.
    pub december: December,
    /// Members short of the target, negative when there are more: the target's own number of workers where it has
    /// one, else its percentage of the eligible workers of that month.
    pub gap: Workers,
    /// Percentage points short of the target, negative when above.
    pub gap_points: Percent,
    /// Whether December's coverage is at least the target.
    pub reached: bool,
    /// The first month with that coverage, also when it falls again or comes after December.
    pub first_reached: Option<Month>,
    /// Since when the coverage has held without a break up to December; `None` when December misses it.
    pub held_since: Option<Month>,
    /// The months after December; `None` when the projection ends there.
    pub after: Option<After>,
}

/// The projection of a December.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct December {
    /// The month.
    pub month: Month,
    /// Active members of the eligible workers.
    pub coverage: Percent,
    /// Active members.
    pub members: Workers,
    /// Eligible workers.
    pub eligible: Workers,
}

/// The months after December, at most six.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct After {
    /// The lowest coverage.
    pub lowest: Percent,
    /// The first month that has it.
    pub month: Month,
    /// How many months the projection shows, 1 to 6.
    pub months: usize,
    /// Whether the target holds in all of them; a promise only when six are shown.
    pub holds: bool,
}

impl After {
    /// Whether the target holds for six months; `None` when the projection ends before it could tell.
    pub fn lasts(&self) -> Option<bool> {
        let all = self.months == LASTING_MONTHS.cast_unsigned() as usize;
        if all || !self.holds { Some(self.holds) } else { None }
    }
}

/// Every target of `targets` against `table`, in their order.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{answers::{Judgement, headline}, table};
///
/// for verdict in headline(&table(&scenario), &scenario.region.targets) {
///     if let Judgement::Judged(judged) = verdict.outcome {
///         println!("{}: {:.0} workers short", verdict.year, judged.gap.0);
///         assert!(!judged.reached && judged.gap.0 > 0.0);
///     }
/// }
/// # Ok::<(), &str>(())
/// ```
pub fn headline(table: &Table, targets: &[Target]) -> Vec<Verdict> {
    targets
        .iter()
        .map(|target| Verdict { year: target.year, percent: target.percent, outcome: judge(table, target) })
        .collect()
}

/// The projection of December of `year`; `None` outside the table.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{answers::december, table};
///
/// let table = table(&scenario);
/// assert!(december(&table, 2025).is_some());
/// assert!(december(&table, 2023).is_none(), "before the baseline");
/// # Ok::<(), &str>(())
/// ```
pub fn december(table: &Table, year: i32) -> Option<December> {
    table.row(Month::december(year)).map(December::of)
}

/// `scenario` with a horizon that lets every target be judged, the six months after it included.
///
/// ```
/// # let scenario = jangkau::data::find("12.75").ok_or("unknown region")?.scenario(0);
/// use jangkau::model::{Month, answers::to_be_judged};
///
/// let mut short = scenario.clone();
/// short.horizon = scenario.region.baseline_month + 1;
/// assert_eq!(to_be_judged(&short).horizon, scenario.last_target() + 6);
/// # Ok::<(), &str>(())
/// ```
pub fn to_be_judged(scenario: &Scenario) -> Scenario {
    let baseline = scenario.region.baseline_month;
    let last = scenario.region.targets.iter().map(|target| Month::december(target.year)).max();
    let last = last.filter(|last| *last >= baseline).map(|last| last + LASTING_MONTHS);
    let last = last.map(|last| last.min(baseline + LONGEST));
    let mut scenario = scenario.clone();
    scenario.horizon = last.map_or(scenario.horizon, |last| last.max(scenario.horizon));
    scenario
}

impl December {
    fn of(row: &Row) -> Self {
        Self { month: row.month, coverage: row.coverage, members: row.active, eligible: row.eligible }
    }
}

fn judge(table: &Table, target: &Target) -> Judgement {
    let month = Month::december(target.year);
    let Some(place) = place(table, month) else {
        let before = table.rows.first().is_some_and(|first| month < first.month);
        return if before { Judgement::BeforeBaseline } else { Judgement::AfterHorizon };
    };
    let (until, after) = table.rows.split_at((place + 1).min(table.rows.len()));
    let Some(december) = until.last().map(December::of) else { return Judgement::AfterHorizon };
    let asked = target.workers.unwrap_or_else(|| target.percent.of(december.eligible));
    let meets = |row: &&Row| reaches(row.coverage, target.percent);
    Judgement::Judged(Judged {
        december,
        gap: asked - december.members,
        gap_points: target.percent - december.coverage,
        reached: reaches(december.coverage, target.percent),
        first_reached: table.rows.iter().find(meets).map(|row| row.month),
        held_since: until.iter().rev().take_while(meets).last().map(|row| row.month),
        after: months_after(after, target.percent),
    })
}

fn months_after(rows: &[Row], percent: Percent) -> Option<After> {
    let months = rows.len().min(LASTING_MONTHS.cast_unsigned() as usize);
    let watched = rows.iter().take(months);
    let lowest = watched.reduce(|low, row| if row.coverage < low.coverage { row } else { low })?;
    Some(After {
        lowest: lowest.coverage,
        month: lowest.month,
        months,
        holds: reaches(lowest.coverage, percent),
    })
}

fn place(table: &Table, month: Month) -> Option<usize> {
    let first = table.rows.first()?.month;
    usize::try_from(month - first).ok().filter(|place| *place < table.rows.len())
}
