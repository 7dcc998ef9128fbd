//! What happens to the steps of an agenda.

use super::{
    AgendaStep, Guess, MAX_GUESSES, MAX_HANDS, MAX_LEVERS, MAX_OPTIONS, MAX_STEPS, Outcome, Phase, Record,
    RecordVerdict, Session, SessionAction,
};
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
        self.is_over = self.is_over && !self.steps.is_empty();
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
        self.is_over = false;
        self.code = false;
        Some(())
    }

    /// Leaves the agenda at its end.
    pub(super) fn finish(&mut self) -> Option<()> {
        self.go(None)?;
        self.is_over = !self.steps.is_empty();
        Some(())
    }

    /// After a rehearsal: the agenda as it was prepared, and nothing of what was said.
    pub(super) fn start_over(&mut self) {
        for step in &mut self.steps {
            step.restart();
        }
        self.records.clear();
        self.proposals.clear();
        self.decisions.clear();
        self.at = None;
        self.is_over = false;
        self.code = false;
    }

    pub(super) fn insert(&mut self, place: usize, step: AgendaStep) -> Option<()> {
        if place > self.steps.len() || self.steps.len() >= MAX_STEPS {
            return None;
        }
        let record = step.record.filter(|id| self.record(*id).is_some());
        self.steps.insert(place, AgendaStep { record, ..step });
        self.at = self.at.map(|at| if at >= place { at + 1 } else { at });
        Some(())
    }

    /// The step at `place` before it is asked.
    pub(super) fn waiting(&mut self, place: usize) -> Option<&mut AgendaStep> {
        self.steps.get_mut(place).filter(|step| step.phase == Phase::Waiting)
    }

    /// Counts hands until the decision; the minutes have what was counted last.
    pub(super) fn vote(&mut self, option: usize, hands: u32) -> Option<()> {
        let open = |step: &&mut AgendaStep| matches!(step.phase, Phase::Asked | Phase::Revealed);
        let step = self.current().filter(open)?;
        *step.votes.get_mut(option)? = hands.min(MAX_HANDS);
        let (votes, record) = (step.votes, step.record);
        if let Some(record) = record.and_then(|id| self.record_mut(id)) {
            record.votes = votes;
        }
        Some(())
    }

    pub(super) fn hide_answer(&mut self) -> Option<()> {
        let step = self.revealed()?;
        step.hide(Phase::Asked);
        let record = step.record.take();
        record.map_or(Some(()), |id| self.remove_record(id))
    }

    pub(super) fn close(&mut self, stays: bool) -> Option<()> {
        let step = self.revealed()?;
        step.phase = if stays { Phase::Locked } else { Phase::Undone };
        let verdict = match (stays, step.is_alone()) {
            (true, _) => RecordVerdict::Taken,
            (false, true) => RecordVerdict::Shown,
            (false, false) => RecordVerdict::NotTaken,
        };
        let record = step.record;
        if let Some(record) = record.and_then(|id| self.record_mut(id)) {
            record.verdict = verdict;
        }
        Some(())
    }

    /// Takes the place of the decisions of a session of before, and gives its answered steps their records.
    pub(super) fn record_decisions(&mut self, records: Vec<(Option<usize>, Record)>) {
        for (place, record) in records {
            let id = self.add_record(record);
            if let Some(step) = place.and_then(|place| self.steps.get_mut(place)) {
                step.record = id;
            }
        }
        self.decisions.clear();
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

    pub(super) fn reveal(&mut self, outcome: Outcome, record: Record) -> Option<()> {
        let step = self.asked()?;
        let record = Record {
            guesses: step.guesses.clone(),
            votes: step.votes,
            verdict: RecordVerdict::Open,
            ..record
        };
        step.phase = Phase::Revealed;
        step.outcome = Some(outcome);
        let id = self.add_record(record);
        self.current()?.record = id;
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
        if !self.is_question() || guess.hands == 0 || !(0..=10_000).contains(&guess.hundredths) {
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
        self.record = None;
        self.guesses.clear();
        self.votes = [0; MAX_OPTIONS];
    }
}
