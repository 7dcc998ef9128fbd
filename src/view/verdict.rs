//! What the projection says about each target, and which of them the headline is about. Found once for a scenario, in
//! [`super::Projected`]; every view reads it there.

use crate::model::answers::{Judged, Judgement, headline};
use crate::model::{Month, Percent, Scenario, Table, Target, Workers};

/// Half a unit of the second decimal: official percentages are printed with two decimals.
pub(super) const PRINTED: Percent = Percent(0.005);

/// The first year whose December a headline without targets is about.
const FIRST_YEAR: i32 = 2025;

/// A target whose December is projected, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetVerdict {
    /// Place of the target in the region.
    pub place: usize,
    /// The target.
    pub target: Target,
    /// Reached or not, and whether it lasts. Its gap in people follows the percentage, which decides whether the target
    /// is reached.
    pub judged: Judged,
    /// People short of the number that officials print, where that is of another base: it may say the opposite.
    pub printed: Option<Workers>,
    /// New members a month, net and rounded up, from [`TargetVerdict::from`] until the target; `None` where its December
    /// is over or was counted.
    pub needed_a_month: Option<Workers>,
    /// The month from which these are counted: the next one, but not before the month after the baseline or the last count.
    pub from: Month,
}

impl TargetVerdict {
    /// Whether less than half a person is between the members and the target.
    pub fn is_exact(&self) -> bool {
        self.judged.gap.abs() < Workers(0.5)
    }

    /// December of the target's year.
    pub fn month(&self) -> Month {
        self.judged.december.month
    }

    /// Whether the target is reached and lost again within the months after, as far as they are projected.
    pub fn falls(&self) -> bool {
        self.judged.reached && self.judged.after.is_some_and(|after| !after.holds)
    }

    /// `from`: the month from which members are needed; `is_counted`: whether it follows a count.
    fn of(
        place: usize,
        target: &Target,
        expected: &Table,
        (from, is_counted): (Month, bool),
    ) -> Option<Self> {
        let verdict = headline(expected, std::slice::from_ref(target)).pop()?;
        let Judgement::Judged(mut judged) = verdict.outcome else { return None };
        let december = judged.december;
        let by_percent = target.percent.of(december.eligible) - december.members;
        let rounding = PRINTED.of(december.eligible) + Workers(1.0);
        let is_elsewhere = (judged.gap - by_percent).abs() > rounding;
        let printed = is_elsewhere.then(|| std::mem::replace(&mut judged.gap, by_percent));
        let months = december.month - from + 1;
        // After a count the number a month times the months is the gap as it is written.
        let gap = if is_counted { Workers(judged.gap.0.round()) } else { judged.gap };
        let needed_a_month = (months > 0).then(|| (gap / f64::from(months)).ceil());
        Some(Self { place, target: target.clone(), judged, printed, needed_a_month, from })
    }
}

/// The verdicts of a projection.
#[derive(Clone, Debug)]
pub(super) struct Verdicts {
    /// Of the targets within the projection, in the order of the region.
    pub targets: Vec<TargetVerdict>,
    /// The place in `targets` of the one that the headline is about: of the last year, the one that comes first.
    focus: Option<usize>,
    /// The month that the headline is about.
    pub month: Month,
}

impl Verdicts {
    /// The verdicts on the targets of `scenario`, of which `expected` is expected with the plan, in the month `today`.
    pub fn of(scenario: &Scenario, expected: &Table, today: Option<Month>) -> Self {
        let targets = scenario.region.targets.iter().enumerate();
        let from = (scenario.counts_from(today), scenario.known_until() > scenario.region.baseline_month);
        let judged = targets.filter_map(|(place, target)| TargetVerdict::of(place, target, expected, from));
        let targets: Vec<TargetVerdict> = judged.collect();
        let months = targets.iter().map(TargetVerdict::month).enumerate();
        let focus = months.reduce(|best, next| if next.1 > best.1 { next } else { best });
        let month = focus.map_or_else(|| month_without_target(scenario), |(_, month)| month);
        Self { targets, focus: focus.map(|(place, _)| place), month }
    }

    /// The verdict on the target that the headline is about; `None` where no target is within the projection.
    pub fn focus(&self) -> Option<&TargetVerdict> {
        self.focus.and_then(|place| self.targets.get(place))
    }
}

/// The first December after the baseline from 2025 on, or the horizon before it.
fn month_without_target(scenario: &Scenario) -> Month {
    let baseline = scenario.region.baseline_month;
    let december = Month::december(baseline.year().max(FIRST_YEAR));
    let december = if december <= baseline { december + 12 } else { december };
    december.min(scenario.horizon)
}
