//! What is asked for: a coverage by the end of a December, optionally one that lasts.

use crate::model::{Month, Percent, Scenario, Target};

/// Months after December that a lasting target is watched.
pub const LASTING_MONTHS: i32 = 6;

/// Rounding of a projection over 360 months, percentage points; less is the same coverage.
const ROUNDING: Percent = Percent(1e-9);
/// What a search allows its own points of that: what it finds is reached for everybody who projects it again.
const WHILE_SEARCHING: Percent = Percent(1e-10);

/// Whether `coverage` is at least `target`, but for rounding.
///
/// ```
/// use jangkau::model::{Percent, answers::reaches};
///
/// assert!(reaches(Percent(37.1), Percent(37.1)) && !reaches(Percent(37.09), Percent(37.1)));
/// ```
pub fn reaches(coverage: Percent, target: Percent) -> bool {
    coverage >= target - ROUNDING
}

/// A coverage to reach by the end of December of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goal {
    /// Year.
    pub year: i32,
    /// Coverage.
    pub percent: Percent,
    /// Whether it must still hold in each of the six months after.
    pub lasting: bool,
}

/// Why a goal has no answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unanswerable {
    /// Its December lies before the baseline month: nothing can be done any more.
    BeforeBaseline {
        /// The December asked for.
        december: Month,
        /// The baseline month.
        baseline: Month,
    },
    /// Its December lies after the last projected month.
    AfterHorizon {
        /// The December asked for.
        december: Month,
        /// The last projected month.
        horizon: Month,
    },
    /// A coverage outside 0 to 100 percent.
    PercentOutside(Percent),
}

impl Goal {
    /// The goal of `target`, in December alone.
    pub fn of(target: &Target) -> Self {
        Self { year: target.year, percent: target.percent, lasting: false }
    }

    /// The month in which it is judged.
    pub fn december(&self) -> Month {
        Month::december(self.year)
    }

    /// The last month that matters for it.
    pub fn until(&self) -> Month {
        if self.lasting { self.december() + LASTING_MONTHS } else { self.december() }
    }

    /// Whether `scenario` can be asked for it.
    ///
    /// # Errors
    /// See [`Unanswerable`].
    pub fn check(&self, scenario: &Scenario) -> Result<(), Unanswerable> {
        let (december, baseline, horizon) =
            (self.december(), scenario.region.baseline_month, scenario.horizon);
        if !(0.0..=100.0).contains(&self.percent.0) {
            return Err(Unanswerable::PercentOutside(self.percent));
        }
        if december < baseline {
            return Err(Unanswerable::BeforeBaseline { december, baseline });
        }
        if december > horizon {
            return Err(Unanswerable::AfterHorizon { december, horizon });
        }
        Ok(())
    }

    /// Whether `coverage` (by step from `baseline`) meets it; false where the steps end too early.
    pub(super) fn met(&self, baseline: Month, coverage: &[Percent]) -> bool {
        self.is_met_by(self.least(baseline, coverage))
    }

    /// Whether the coverage that counts is enough for a point that a search proposes.
    pub(super) fn is_met_by(&self, least: Percent) -> bool {
        least >= self.percent - WHILE_SEARCHING
    }

    /// The first and last step whose coverage counts; `None` where they lie before the baseline.
    pub(super) fn watched(&self, baseline: Month) -> Option<(usize, usize)> {
        let step = |month: Month| usize::try_from(month - baseline).ok();
        step(self.december()).zip(step(self.until()))
    }

    /// The coverage that counts: December's, or the lowest from December on when it must last; minus infinity where the
    /// steps end too early.
    pub(super) fn least(&self, baseline: Month, coverage: &[Percent]) -> Percent {
        let watched = self.watched(baseline).and_then(|(first, last)| coverage.get(first..=last));
        let least = |months: &[Percent]| months.iter().copied().fold(Percent(f64::INFINITY), Percent::min);
        watched.map_or(Percent(f64::NEG_INFINITY), least)
    }
}
