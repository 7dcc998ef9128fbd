//! What a planner allows: locked levers, ranges, ceilings of money.

use super::goal::Goal;
use super::lever_runner::{LeverRunner, LeverState, Spent};
use crate::model::{Lever, Payer, Range, Rupiah, Scenario};

/// What a planner allows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Levers that stay where the scenario has them.
    pub locked: Vec<Lever>,
    /// Levers that stay there too, because the question is not about them: nobody has locked them.
    pub not_asked: Vec<Lever>,
    /// Ranges that the planner gives (lever, least, most), in the unit of the file. One beyond the evidence mark lifts it.
    pub allowed: Vec<(Lever, f64, f64)>,
    /// Whether levers may go beyond their evidence mark.
    pub beyond_evidence: bool,
    /// Whether nothing may go above what was entered; a range that the planner gives may.
    pub within: bool,
    /// The most that may be set aside until the goal's December; of outreach and staff, that may be spent.
    pub ceilings: Vec<(Purse, Rupiah)>,
}

/// The least that a ceiling is taken for when it is said how far something goes beyond it, rupiah.
const MILLION: f64 = 1e6;

/// Whose money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purse {
    /// A payer's programmes; for the regional budget also the contributions of non-ASN staff.
    Payer(Payer),
    /// Enrolling and keeping people.
    Outreach,
}

impl Purse {
    /// What has to be in it for `spent`: the budgets of programmes, whatever of them is taken.
    pub(super) fn of(self, spent: &Spent) -> Rupiah {
        match self {
            Self::Outreach => spent.cost.outreach,
            Self::Payer(payer) => {
                let programmes = spent.set_aside[payer];
                if payer == Payer::Apbd { programmes + spent.cost.non_asn } else { programmes }
            }
        }
    }
}

/// Why limits cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Impossible {
    /// A range whose least is above its most, or that is no number.
    Empty(Lever),
    /// A range outside of what the lever can take.
    Outside(Lever, Range),
    /// A lever that the scenario does not have.
    NoSuchLever(Lever),
    /// A lever that is both locked and given a range.
    LockedWithRange(Lever),
    /// A ceiling below 0 or that is no number.
    Ceiling(Purse),
}

impl Limits {
    /// Whether they can be kept in `scenario`.
    ///
    /// # Errors
    /// See [`Impossible`].
    pub fn check(&self, scenario: &Scenario) -> Result<(), Impossible> {
        let levers = Lever::all(scenario);
        for &(lever, low, high) in &self.allowed {
            let range = lever.range(scenario);
            if !levers.contains(&lever) {
                return Err(Impossible::NoSuchLever(lever));
            }
            if self.locked.contains(&lever) {
                return Err(Impossible::LockedWithRange(lever));
            }
            if low.is_nan() || high.is_nan() || low > high {
                return Err(Impossible::Empty(lever));
            }
            if low < range.low || high > range.high {
                return Err(Impossible::Outside(lever, range));
            }
        }
        if let Some(lever) = self.locked.iter().find(|lever| !levers.contains(lever)) {
            return Err(Impossible::NoSuchLever(*lever));
        }
        let wrong = self.ceilings.iter().find(|(_, most)| most.0.is_nan() || most.0 < 0.0);
        wrong.map_or(Ok(()), |(purse, _)| Err(Impossible::Ceiling(*purse)))
    }

    /// Least and most that a lever may take.
    pub(super) fn of(&self, state: &LeverState) -> (f64, f64) {
        if self.locked.contains(&state.lever) || self.not_asked.contains(&state.lever) {
            return (state.value, state.value);
        }
        if let Some((_, low, high)) = self.allowed.iter().find(|(lever, ..)| *lever == state.lever) {
            return (*low, *high);
        }
        let most = if self.within { state.value } else { self.mark(&state.range) };
        (state.range.low, most)
    }

    /// Whether `spent` stays below every ceiling.
    pub(super) fn allow(&self, spent: &Spent) -> bool {
        // A millionth of a rupiah and of the ceiling is rounding.
        self.ceilings.iter().all(|(purse, most)| purse.of(spent).0 <= most.0 * (1.0 + 1e-12) + 1e-6)
    }

    /// How far `spent` goes beyond the ceilings, as shares of them; 0 where it is allowed.
    pub(super) fn beyond(&self, spent: &Spent) -> f64 {
        if self.allow(spent) {
            return 0.0;
        }
        let share =
            |(purse, most): &(Purse, Rupiah)| ((purse.of(spent).0 - most.0) / most.0.max(MILLION)).max(0.0);
        self.ceilings.iter().map(share).sum()
    }

    /// The most of a range that the planner has not touched.
    pub(super) fn mark(&self, range: &Range) -> f64 {
        if self.beyond_evidence { range.high } else { range.evidence.unwrap_or(range.high) }
    }
}

/// Least and most of every lever of `runner`. A programme of which no tranche is paid for a month that counts for `goal` is
/// not raised unless the planner gives it a range: more of it reaches nobody who counts then.
pub(super) fn ranges(runner: &LeverRunner, limits: &Limits, goal: &Goal) -> Vec<(f64, f64)> {
    let unpaid = runner.unpaid(goal);
    let is_given = |lever: Lever| limits.allowed.iter().any(|(allowed, ..)| *allowed == lever);
    let range = |state: &LeverState| {
        let (least, most) = limits.of(state);
        let stays = unpaid.contains(&state.lever) && !is_given(state.lever);
        (least, if stays { most.min(state.value.max(least)) } else { most })
    };
    runner.levers.iter().map(range).collect()
}
