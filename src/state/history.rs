//! Undo and redo.

use std::rc::Rc;

use super::Unfinished;
use crate::codec::document::{Document, Extras};
use crate::model::{Lever, Scenario};

/// How many steps back are kept.
const DEPTH: usize = 200;

/// A piece of work on screen. Another begins whenever a plan or a region is opened; edits and levers go on with it, and undo
/// comes back to it. What makes room for another piece is kept by the ui, so that nothing is lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Pieces since the page opened.
    pub number: u32,
    /// Whether a link brought it.
    pub is_from_link: bool,
}

/// What one step of undo or redo brings back.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct HistoryEntry {
    pub scenario: Rc<Scenario>,
    pub extras: Rc<Extras>,
    pub opened: Document,
    pub unfinished: Option<Rc<Unfinished>>,
    pub work: Work,
}

/// The states before and after the one on screen, as far as they can be undone and redone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<HistoryEntry>,
    future: Vec<HistoryEntry>,
    /// The lever that the user is moving: all its values until the gesture ends are one step.
    moving: Option<Lever>,
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

    /// The scenario that was on screen before the last change.
    pub fn before(&self) -> Option<&Rc<Scenario>> {
        self.past.last().map(|entry| &entry.scenario)
    }

    /// The scenarios that were on screen, the first first; the present one is not among them.
    pub fn past(&self) -> impl Iterator<Item = &Rc<Scenario>> {
        self.past.iter().map(|entry| &entry.scenario)
    }

    /// What else the file of a scenario carried that was on screen before; `None` for another one.
    pub(super) fn extras_of(&self, scenario: &Rc<Scenario>) -> Option<Rc<Extras>> {
        let mut entries = self.past.iter().rev().chain(&self.future);
        entries.find(|entry| Rc::ptr_eq(&entry.scenario, scenario)).map(|entry| Rc::clone(&entry.extras))
    }

    /// The history after a change away from `before`.
    pub(super) fn after(&self, before: HistoryEntry) -> Self {
        let skip = (self.past.len() + 1).saturating_sub(DEPTH);
        let past = self.past.iter().skip(skip).cloned().chain([before]).collect();
        Self { past, future: Vec::new(), moving: None }
    }

    /// The history after `lever` was set, away from `before`: no new step while the same gesture goes on.
    pub(super) fn after_lever(&self, lever: Lever, before: HistoryEntry) -> Self {
        if self.moving == Some(lever) {
            return Self { future: Vec::new(), ..self.clone() };
        }
        Self { moving: Some(lever), ..self.after(before) }
    }

    /// The history at the end of a gesture; `None` when there is none.
    pub(super) fn gesture_ended(&self) -> Option<Self> {
        self.moving.map(|_| Self { moving: None, ..self.clone() })
    }

    /// The history with other entries in the place of those it has.
    pub(super) fn changed(&self, change: impl Fn(&HistoryEntry) -> HistoryEntry) -> Self {
        let changed = |entries: &[HistoryEntry]| entries.iter().map(&change).collect();
        Self { past: changed(&self.past), future: changed(&self.future), moving: self.moving }
    }

    /// One step back from `now`; `None` when there is none.
    pub(super) fn undo(&self, now: HistoryEntry) -> Option<(Self, HistoryEntry)> {
        let mut history = Self { moving: None, ..self.clone() };
        let back = history.past.pop()?;
        history.future.push(now);
        Some((history, back))
    }

    /// One step forward from `now`; `None` when there is none.
    pub(super) fn redo(&self, now: HistoryEntry) -> Option<(Self, HistoryEntry)> {
        let mut history = Self { moving: None, ..self.clone() };
        let forward = history.future.pop()?;
        history.past.push(now);
        Some((history, forward))
    }
}
