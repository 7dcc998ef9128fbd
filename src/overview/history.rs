//! Steps of an overview, back and forth.

use std::rc::Rc;

use super::{Overview, OverviewAction};

/// So many steps can be taken back.
const MOST_STEPS: usize = 100;

/// What an overview was before, is, and was before it was taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewHistory {
    /// As it is.
    pub now: Rc<Overview>,
    past: Vec<Rc<Overview>>,
    future: Vec<Rc<Overview>>,
    /// Whether the last step is a gesture that goes on.
    is_moving: bool,
}

/// In which direction a step can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OverviewStep {
    /// Back.
    pub back: bool,
    /// Forward.
    pub forward: bool,
}

impl OverviewHistory {
    /// Without a past.
    pub const fn new(now: Rc<Overview>) -> Self {
        Self { now, past: Vec::new(), future: Vec::new(), is_moving: false }
    }

    /// Which steps there are.
    pub const fn steps(&self) -> OverviewStep {
        OverviewStep { back: !self.past.is_empty(), forward: !self.future.is_empty() }
    }

    /// What follows from `action`; `None` when nothing changes.
    pub fn reduce(&self, action: OverviewAction) -> Option<Self> {
        match action {
            OverviewAction::Undo => {
                let mut past = self.past.clone();
                let now = past.pop()?;
                let mut future = self.future.clone();
                future.push(Rc::clone(&self.now));
                Some(Self { now, past, future, is_moving: false })
            }
            OverviewAction::Redo => {
                let mut future = self.future.clone();
                let now = future.pop()?;
                let mut past = self.past.clone();
                past.push(Rc::clone(&self.now));
                Some(Self { now, past, future, is_moving: false })
            }
            OverviewAction::EndGesture => self.is_moving.then(|| Self { is_moving: false, ..self.clone() }),
            action => {
                let is_moving = matches!(action, OverviewAction::SetEffort(_));
                let next = self.now.after(action).filter(|next| *next != *self.now)?;
                let mut past = self.past.clone();
                if !(is_moving && self.is_moving) {
                    past.push(Rc::clone(&self.now));
                }
                let surplus = past.len().saturating_sub(MOST_STEPS);
                past.drain(..surplus);
                Some(Self { now: Rc::new(next), past, future: Vec::new(), is_moving })
            }
        }
    }
}
