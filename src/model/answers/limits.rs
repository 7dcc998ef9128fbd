//! What a planner allows: locked levers, ranges, ceilings of money; and which of these limits holds a goal back.

use super::goal::Goal;
use super::lever_runner::{LeverRunner, LeverState, Spent};
use crate::model::{Lever, Payer, Percent, Range, Rupiah, Scenario};

/// Steps into which a range is cut when looking for the best a lever can do.
const GRID: usize = 64;
/// A smaller gain is no gain.
const NOTICEABLE: Percent = Percent(1e-6);

/// What a planner allows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Levers that stay where the scenario has them.
    pub locked: Vec<Lever>,
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
        if self.locked.contains(&state.lever) {
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

/// The values within `bounds` (least, most of each lever) that bring the greatest coverage for `goal`, by looking along
/// one lever after the other from all at their most; and that coverage. Where the informal pool does not fill
/// up, all at their most is best already.
pub(super) fn best_reachable(
    runner: &mut LeverRunner,
    goal: &Goal,
    bounds: &[(f64, f64)],
    allow: &mut dyn FnMut(&Spent) -> bool,
) -> (Vec<f64>, Percent) {
    let mut values: Vec<f64> = bounds.iter().map(|(_, most)| *most).collect();
    let mut best = worth(runner, goal, &values, allow);
    if best == NOT_ALLOWED {
        values = bounds.iter().map(|(least, _)| *least).collect();
        best = worth(runner, goal, &values, allow);
    }
    for _ in 0..4 {
        let before = best;
        for (index, bound) in bounds.iter().enumerate().filter(|(_, (least, most))| least < most) {
            climb(runner, goal, (index, *bound), &mut values, &mut best, allow);
        }
        if best <= before + NOTICEABLE || goal.is_met_by(best) {
            break;
        }
    }
    (values, best)
}

/// Moves one lever to where it brings most.
fn climb(
    runner: &mut LeverRunner,
    goal: &Goal,
    (index, (least, most)): (usize, (f64, f64)),
    values: &mut Vec<f64>,
    best: &mut Percent,
    allow: &mut dyn FnMut(&Spent) -> bool,
) {
    let at = |node: usize| least + (most - least) * (node as f64 / GRID as f64);
    let mut attempt = |value: f64| {
        let mut tried = values.clone();
        if let Some(slot) = tried.get_mut(index) {
            *slot = value;
        }
        let reached = worth(runner, goal, &tried, allow);
        if reached > *best {
            (*values, *best) = (tried, reached);
        }
        reached > NOT_ALLOWED
    };
    let mut allowed = least;
    for node in 0..=GRID {
        if attempt(at(node)) {
            allowed = at(node);
        } else if node > 0 {
            // The ceiling lies inside this step.
            let mut refused = at(node);
            for _ in 0..40 {
                let middle = 0.5 * (allowed + refused);
                if attempt(middle) {
                    allowed = middle;
                } else {
                    refused = middle;
                }
            }
            return;
        }
    }
}

/// Less than any coverage: the money is not allowed.
const NOT_ALLOWED: Percent = Percent(f64::NEG_INFINITY);

/// The coverage that counts, or [`NOT_ALLOWED`].
fn worth(
    runner: &mut LeverRunner,
    goal: &Goal,
    values: &[f64],
    allow: &mut dyn FnMut(&Spent) -> bool,
) -> Percent {
    runner.set_all(values);
    let baseline = runner.baseline;
    let (coverage, spent) = runner.spend(goal.until(), goal.december());
    let least = goal.least(baseline, coverage);
    if allow(&spent) { least } else { NOT_ALLOWED }
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
    let bounds: Vec<(f64, f64)> = runner.levers.iter().map(|state| limits.of(state)).collect();
    let mut lifted: Vec<Lifted> = Vec::new();
    for (index, state) in runner.levers.iter().enumerate() {
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
    binding.sort_by(|one: &Binding, other| other.gain.0.total_cmp(&one.gain.0));
    binding
}
