//! The column "why and how" of the planner's page: reasons, what is enough, what to do, how sure. `ui/deferred/planner.rs`
//! shows it; the page itself names only the plain data below, so that it can open before the answers are there.

mod backtest;
mod ceilings;
mod cheapest;
mod column;
mod disclosure;
mod drivers;
mod futures_program;
mod goal;
mod how_sure;
mod limits;
mod other_dates;
mod ranges;
mod reach;
mod warnings;
mod when;
mod why;

use std::rc::Rc;

use yew::prelude::*;

use super::shared::SharedProjection;
use super::store::Dispatch;
use crate::model::Lever;
use crate::text::Lang;
use crate::view::answers::{NoAnswer, ProposedValue, Reach, Uncertainty};

pub use column::Answers;
pub use futures_program::start_futures_program;
pub use goal::{GoalChoice, use_goal};

/// How long the levers must stand still before an answer that is costly follows them, milliseconds.
const ANSWER_DELAY: u32 = 60;
/// For answers that follow every move, in a task of their own after the picture.
const AFTER_PICTURE: u32 = 0;

/// Properties of [`Answers`].
#[derive(Clone, PartialEq, Properties)]
pub struct AnswersProps {
    /// The projection.
    pub projected: SharedProjection,
    /// The result of the uncertainty run, once it is known.
    pub uncertainty: Option<Rc<Uncertainty>>,
    /// Levers that answers leave where they are.
    pub locks: Vec<Lever>,
    /// The proposal on screen.
    pub proposal: Option<ShownProposal>,
    /// Called with a proposal to show, or with none.
    pub onpropose: Callback<Option<ShownProposal>>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// A proposal and the plan it is made for: it vanishes as soon as the plan is another.
#[derive(Clone)]
pub struct ShownProposal {
    /// What the proposal changes.
    pub projected: SharedProjection,
    /// The proposal.
    pub found: Rc<Result<Reach, NoAnswer>>,
    /// Whether it has just been asked for: it is read from its beginning.
    pub is_new: bool,
    /// Where it has the levers.
    pub values: Rc<[ProposedValue]>,
}

impl PartialEq for ShownProposal {
    /// Equal when the same press of the button made them.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.found, &other.found)
    }
}
