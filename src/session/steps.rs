//! What happens to the steps of an agenda.

use super::{AgendaStep, Guess, MAX_GUESSES, MAX_HANDS, MAX_LEVERS, Outcome, Phase, Session, SessionAction};
use crate::model::Lever;

/// Adds `item` to a list of at most `most`; `None` where it is full.
pub(super) fn push<T>(list: &mut Vec<T>, item: T, most: usize) -> Option<()> {
    (list.len() < most).then(|| list.push(item))
}

/// Removes the item at `place`; `None` where there is none.
pub(super) fn take<T>(list: &mut Vec<T>, place: usize) -> Option<T> {
    (place < list.len()).then(|| list.remove(place))
}

impl Session {
    pub(super) fn remove(&mut self, place: usize) -> Option<()> {
        take(&mut self.steps, place)?;
        self.at = match self.at {
            Some(at) if at == place => None,
            Some(at) if at > place => Some(at - 1),
            at => at,
        };
        Some(())
    }

    pub(super) fn earlier(&mut self, place: usize) -> Option<()> {
        let before = place.checked_sub(1).filter(|_| place < self.steps.len())?;
        self.steps.swap(before, place);
        self.at = match self.at {
            Some(at) if at == place => Some(before),
            Some(at) if at == before => Some(place),
            at => at,
        };
        Some(())
    }

    pub(super) fn go(&mut self, at: Option<usize>) -> Option<()> {
        if let Some(place) = at {
            let step = self.steps.get_mut(place)?;
            if step.phase == Phase::Waiting {
                step.phase = Phase::Asked;
            }
        }
        self.at = at;
        self.code = false;
        Some(())
    }

    pub(super) fn current(&mut self) -> Option<&mut AgendaStep> {
        self.steps.get_mut(self.at?)
    }

    /// The step on the screen while it is asked.
    pub(super) fn asked(&mut self) -> Option<&mut AgendaStep> {
        self.current().filter(|step| step.phase == Phase::Asked)
    }

    /// The step on the screen while its answer is.
    pub(super) fn revealed(&mut self) -> Option<&mut AgendaStep> {
        self.current().filter(|step| step.phase == Phase::Revealed)
    }

    pub(super) fn reveal(&mut self, outcome: Outcome) -> Option<()> {
        let step = self.asked()?;
        step.phase = Phase::Revealed;
        step.outcome = Some(outcome);
        self.apply(SessionAction::Replay)
    }

    /// On or off the stage; the last one that came makes room for another.
    pub(super) fn show(&mut self, lever: Lever) -> Option<()> {
        if let Some(place) = self.shown.iter().position(|shown| *shown == lever) {
            take(&mut self.shown, place)?;
        } else {
            self.shown.truncate(MAX_LEVERS - 1);
            self.shown.push(lever);
        }
        Some(())
    }
}

impl AgendaStep {
    /// Hands for one value are one guess.
    pub(super) fn guess(&mut self, guess: Guess) -> Option<()> {
        if self.is_vote() || guess.hands == 0 || !(0..=10_000).contains(&guess.hundredths) {
            return None;
        }
        let place = self.guesses.partition_point(|other| other.hundredths < guess.hundredths);
        if let Some(same) = self.guesses.get_mut(place).filter(|same| same.hundredths == guess.hundredths) {
            same.hands = same.hands.saturating_add(guess.hands).min(MAX_HANDS);
            return Some(());
        }
        let hands = guess.hands.min(MAX_HANDS);
        (self.guesses.len() < MAX_GUESSES).then(|| self.guesses.insert(place, Guess { hands, ..guess }))
    }

    pub(super) fn hide(&mut self, phase: Phase) {
        self.phase = phase;
        self.outcome = None;
    }

    pub(super) fn restart(&mut self) {
        self.hide(Phase::Waiting);
        self.guesses.clear();
        self.votes = [0; 3];
    }
}
