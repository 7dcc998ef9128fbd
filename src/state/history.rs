//! Undo and redo: scenarios that were, and scenarios that were taken back.

use std::rc::Rc;

use crate::model::{Lever, Scenario};

/// How many steps back are kept.
const DEPTH: usize = 200;

/// What was projected before and after now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Rc<Scenario>>,
    future: Vec<Rc<Scenario>>,
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

    /// The history after a change away from `before`.
    pub(super) fn after(&self, before: &Rc<Scenario>) -> Self {
        let skip = (self.past.len() + 1).saturating_sub(DEPTH);
        let past = self.past.iter().skip(skip).chain([before]).cloned().collect();
        Self { past, future: Vec::new(), in_hand: None }
    }

    /// The history after a move of `lever` away from `before`.
    pub(super) fn moving(&self, lever: Lever, before: &Rc<Scenario>) -> Self {
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
    pub(super) fn undo(&self, now: &Rc<Scenario>) -> Option<(Self, Rc<Scenario>)> {
        let mut history = Self { in_hand: None, ..self.clone() };
        let back = history.past.pop()?;
        history.future.push(Rc::clone(now));
        Some((history, back))
    }

    /// One step forward from `now`.
    pub(super) fn redo(&self, now: &Rc<Scenario>) -> Option<(Self, Rc<Scenario>)> {
        let mut history = Self { in_hand: None, ..self.clone() };
        let forward = history.future.pop()?;
        history.past.push(Rc::clone(now));
        Some((history, forward))
    }
}
