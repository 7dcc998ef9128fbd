//! What was counted after the baseline, and the plan carried on from it: docs/model.md, section 8.

use crate::model::projection::Row;
use crate::model::{
    BaseRevision, Month, Observation, Percent, Prepared, RunBuffers, Scenario, SegmentCounts, Table, Workers,
};
use crate::order::sort_by_number;

/// What was counted at a step, with both numbers; a place to carry on from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    /// Months after the baseline.
    pub step: usize,
    /// Active members.
    pub active: Workers,
    /// Coverage.
    pub coverage: Percent,
    /// Active members by segment, where they were counted.
    pub segments: SegmentCounts,
}

/// The observations within the projection, in the order of their months, with both numbers.
pub(super) fn counts(observations: &[Observation], prepared: &Prepared) -> Vec<Count> {
    let count = |observed: &Observation| {
        let step = prepared.step_of(observed.month)?;
        let eligible = prepared.eligible(step)?;
        let active = observed.active.or_else(|| observed.percent.map(|percent| percent.of(eligible)))?;
        Some(Count { step, active, coverage: active.percent_of(eligible), segments: observed.segments })
    };
    let mut counts: Vec<Count> = observations.iter().filter_map(count).collect();
    sort_by_number(&mut counts, |count| count.step as f64);
    counts
}

/// The last count of `scenario` within `prepared`, its preparation.
pub(super) fn last_count(scenario: &Scenario, prepared: &Prepared) -> Option<Count> {
    counts(&scenario.region.observations, prepared).pop()
}

/// Carries `coverage`, what `prepared` gives by step from the baseline, on from `last`, the last count: by the difference
/// in members.
pub(super) fn carry(prepared: &Prepared, last: Option<Count>, coverage: &mut [Percent]) {
    let Some(last) = last else { return };
    let then = coverage.get(last.step).zip(prepared.eligible(last.step));
    let Some(shift) = then.map(|(then, eligible)| last.active - then.of(eligible)) else { return };
    for (step, later) in coverage.iter_mut().enumerate().skip(last.step + 1) {
        let carried = prepared.eligible(step).map(|eligible| shift.percent_of(eligible));
        *later += carried.unwrap_or_default();
    }
}

/// The plan carried on from what was counted: by the difference in members from the last count on, and in the months
/// that were counted what was counted.
pub(super) struct CarriedOn {
    baseline: Month,
    counted: Vec<Count>,
    /// The last counted step, 0 where nothing was counted.
    pub step: usize,
    /// Members counted then less those of the plan.
    pub shift: Workers,
}

impl CarriedOn {
    /// From the counts of `scenario`, of which `prepared` is the preparation.
    pub fn from(scenario: &Scenario, prepared: &Prepared) -> Self {
        let baseline = scenario.region.baseline_month;
        let counted = counts(&scenario.region.observations, prepared);
        let (step, shift) = counted.last().map_or((0, Workers::ZERO), |last| {
            (last.step, last.active - prepared.at(last.step, &mut RunBuffers::default()).active)
        });
        Self { baseline, counted, step, shift }
    }

    /// Members and coverage of a month of the plan.
    pub fn of(&self, row: &Row) -> (Workers, Percent) {
        let step = usize::try_from(row.month - self.baseline).unwrap_or(0);
        if step > self.step && self.step > 0 {
            let active = row.active + self.shift;
            return (active, active.percent_of(row.eligible));
        }
        let counted = self.counted.iter().find(|count| count.step == step);
        counted.map_or((row.active, row.coverage), |count| (count.active, count.coverage))
    }
}

/// The counts of a scenario and the plan's table carried on from them.
#[derive(Clone, Debug, PartialEq)]
pub struct CarriedTable {
    /// The counts in the order of their months, never empty.
    pub counts: Vec<Count>,
    /// Members and coverage are those counted, and from the last count on carried on from it. Stocks, money and endings are
    /// the plan's.
    pub table: Table,
}

/// The projection `plan` of `scenario` carried on from what was counted; `None` where nothing was.
pub fn carried_on(scenario: &Scenario, plan: &Table) -> Option<CarriedTable> {
    if scenario.region.observations.is_empty() {
        return None;
    }
    let carried = CarriedOn::from(scenario, &Prepared::new(scenario));
    if carried.counted.is_empty() {
        return None;
    }
    let mut table = plan.clone();
    for row in &mut table.rows {
        (row.active, row.coverage) = carried.of(row);
    }
    Some(CarriedTable { counts: carried.counted, table })
}

/// What changed a coverage between two months: sums to the change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CoverageChange {
    /// Because the base is another, points.
    pub base: Percent,
    /// Because members came or went, points.
    pub members: Percent,
}

/// What changed the coverage from `before` to `now`:
///
/// ```text
/// members = 100 (A' - A) / E,  base = 100 A' (1/E' - 1/E)
/// ```
pub fn change(before: &Row, now: &Row) -> CoverageChange {
    let on_old_base = now.active.percent_of(before.eligible);
    CoverageChange {
        base: now.active.percent_of(now.eligible) - on_old_base,
        members: on_old_base - before.active.percent_of(before.eligible),
    }
}

/// A revision of the base and what it did to the coverage of its first month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Revised {
    /// Its first month.
    pub month: Month,
    /// Eligible workers of that month without it.
    pub before: Workers,
    /// Eligible workers of that month with it.
    pub after: Workers,
    /// What it did to the coverage, with the same members.
    pub change: Percent,
}

/// What each revision within `expected`, the projection of `scenario`, did, in the order of their months.
pub fn revised(scenario: &Scenario, expected: &Table) -> Vec<Revised> {
    let mut revisions: Vec<&BaseRevision> = scenario.region.base_revisions.iter().collect();
    sort_by_number(&mut revisions, |revision| f64::from(revision.month - scenario.region.baseline_month));
    let one = |(place, revision): (usize, &&BaseRevision)| {
        let row = expected.row(revision.month)?;
        let mut without = scenario.clone();
        without.region.base_revisions = revisions.iter().take(place).map(|other| **other).collect();
        without.horizon = revision.month;
        let prepared = Prepared::new(&without);
        let before = prepared.eligible(prepared.step_of(revision.month)?)?;
        let (month, after) = (revision.month, row.eligible);
        let change = row.active.percent_of(after) - row.active.percent_of(before);
        Some(Revised { month, before, after, change })
    };
    revisions.iter().enumerate().filter_map(one).collect()
}
