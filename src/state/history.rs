//! Undo and redo: what was worked on, and what was taken back.

use std::rc::Rc;

use super::Unfinished;
use crate::model::{Lever, Scenario};

/// How many steps back are kept.
const DEPTH: usize = 200;

/// What one step back brings again.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step {
    pub scenario: Rc<Scenario>,
    pub opened: Rc<Scenario>,
    pub unfinished: Option<Rc<Unfinished>>,
}

/// What was projected before and after now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
    /// The lever in the planner's hand: its moves are one step.
    in_hand: Option<Lever>,
}

impl History {
    /// Whether there is a step back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step forward.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// What was projected before the last change.
    pub fn before(&self) -> Option<&Rc<Scenario>> {
        self.past.last().map(|step| &step.scenario)
    }

    /// The history after a change away from `before`.
    pub(super) fn after(&self, before: Step) -> Self {
        let skip = (self.past.len() + 1).saturating_sub(DEPTH);
        let past = self.past.iter().skip(skip).cloned().chain([before]).collect();
        Self { past, future: Vec::new(), in_hand: None }
    }

    /// The history after a move of `lever` away from `before`.
    pub(super) fn moving(&self, lever: Lever, before: Step) -> Self {
        if self.in_hand == Some(lever) {
            return Self { future: Vec::new(), ..self.clone() };
        }
        Self { in_hand: Some(lever), ..self.after(before) }
    }

    /// The history when the hand rests; `None` when it rests already.
    pub(super) fn settled(&self) -> Option<Self> {
        self.in_hand.map(|_| Self { in_hand: None, ..self.clone() })
    }

    /// One step back from `now`.
    pub(super) fn undo(&self, now: Step) -> Option<(Self, Step)> {
        let mut history = Self { in_hand: None, ..self.clone() };
        let back = history.past.pop()?;
        history.future.push(now);
        Some((history, back))
    }

    /// One step forward from `now`.
    pub(super) fn redo(&self, now: Step) -> Option<(Self, Step)> {
        let mut history = Self { in_hand: None, ..self.clone() };
        let forward = history.future.pop()?;
        history.past.push(now);
        Some((history, forward))
    }
}
