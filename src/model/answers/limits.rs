//! What a planner allows: locked levers, ranges, ceilings of money; and which of these limits holds a goal back.

use super::furthest::{NOTICEABLE, best_reachable};
use super::goal::Goal;
use super::lever_runner::{LeverRunner, LeverState, Spent};
use crate::model::{Lever, Payer, Percent, Range, Rupiah, Scenario};
use crate::order::sort_by_number;

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

    /// The most of a range that the planner has not touched.
    fn mark(&self, range: &Range) -> f64 {
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

/// A limit that holds a goal back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Binding {
    /// The limit.
    pub limit: Limit,
    /// Percentage points that lifting it alone would bring.
    pub gain: Percent,
    /// Whether that would be enough.
    pub enough: bool,
}

/// Something that a planner could lift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The lever is locked.
    Locked(Lever),
    /// Nothing beyond it is on record.
    Evidence(Lever),
    /// The range that the planner gave.
    Allowed(Lever),
    /// The money that the planner gave.
    Ceiling(Purse),
}

/// A limit, and bounds and limits without it.
type Lifted = (Limit, Vec<(f64, f64)>, Limits);

/// Which limits hold `goal` back, the one whose lifting brings most first. `reached`: the best within `limits`.
pub(super) fn binding(
    runner: &mut LeverRunner,
    goal: &Goal,
    limits: &Limits,
    reached: Percent,
) -> Vec<Binding> {
    let bounds = ranges(runner, limits, goal);
    let unpaid = runner.unpaid(goal);
    let mut lifted: Vec<Lifted> = Vec::new();
    let asked =
        |state: &LeverState| ![&limits.not_asked, &unpaid].iter().any(|list| list.contains(&state.lever));
    for (index, state) in runner.levers.iter().enumerate().filter(|(_, state)| asked(state)) {
        let Some(&(_, most)) = bounds.get(index) else { continue };
        let limit = if limits.locked.contains(&state.lever) {
            Limit::Locked(state.lever)
        } else if limits.within || limits.allowed.iter().any(|(lever, ..)| *lever == state.lever) {
            Limit::Allowed(state.lever)
        } else {
            Limit::Evidence(state.lever)
        };
        let further =
            if limit == Limit::Evidence(state.lever) { state.range.high } else { limits.mark(&state.range) };
        if further > most {
            let mut bounds = bounds.clone();
            if let Some(slot) = bounds.get_mut(index) {
                slot.1 = further;
            }
            lifted.push((limit, bounds, limits.clone()));
        }
    }
    for (place, (purse, _)) in limits.ceilings.iter().enumerate() {
        let mut limits = limits.clone();
        limits.ceilings.remove(place);
        lifted.push((Limit::Ceiling(*purse), bounds.clone(), limits));
    }
    let mut binding = Vec::new();
    for (limit, bounds, limits) in lifted {
        let (_, best) = best_reachable(runner, goal, &bounds, &mut |spent| limits.allow(spent));
        if best > reached + NOTICEABLE {
            binding.push(Binding { limit, gain: best - reached, enough: goal.is_met_by(best) });
        }
    }
    sort_by_number(&mut binding, |limit: &Binding| -limit.gain.0);
    binding
}
