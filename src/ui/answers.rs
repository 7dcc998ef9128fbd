//! Everything that answers questions: [`Answers`] is the one way in. Whoever wants an answer calls one of its functions
//! and names nothing else of here, of `view::answers` or of `model::answers` but plain data, so that a page can open
//! before the answers are there.

mod cheapest;
mod column;
mod disclosure;
mod limits;
mod past;
mod ranges;
mod reach;
mod rested;
mod sure;
mod warnings;
mod when;
mod why;
mod wish;
mod worlds;

use std::rc::Rc;

use yew::prelude::*;

use super::part::part;
use super::shared::Projected;
use super::store::Dispatch;
use crate::chart::Band;
use crate::model::Lever;
use crate::text::Lang;
use crate::view;
use crate::view::Fact;
use crate::view::answers::{Draws, Ghost, Reach, Silence, Sounding, Surety, ZoneView};

/// The way in to the answers: plain functions, each pure but for what it is handed.
#[derive(Clone, Copy)]
pub struct Answers {
    /// What is known along each slider.
    pub(super) zones: fn(&view::Projected, Lang) -> Vec<ZoneView>,
    /// The column "why and how".
    pub(super) reasons: fn(Reasons) -> Html,
    /// Starts to find out how sure a projection is.
    pub(super) sound: fn(&view::Projected, &mut Draws) -> Sounding,
    /// One short step of it; the answer with the last.
    pub(super) step: fn(&mut Sounding) -> Option<Surety>,
    /// Whether it may stay on screen for this projection until its successor is there.
    pub(super) fits: fn(&Surety, &view::Projected) -> bool,
    /// The band of the chart.
    pub(super) band: fn(&Surety, Lang) -> Band,
    /// The fact beside the others; without a [`Surety`] yet it keeps its place.
    pub(super) sure_fact: fn(&view::Projected, Option<&Surety>, Lang) -> Fact,
}

impl PartialEq for Answers {
    /// There is one set of answers in a program.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The answers; the only place that names their functions.
pub const fn answers() -> Answers {
    Answers {
        zones: view::answers::zones,
        reasons: |reasons| part(reasons),
        sound: Sounding::new,
        step: Sounding::step,
        fits: Surety::fits,
        band: view::answers::band,
        sure_fact: view::answers::sure_fact,
    }
}

/// What the column needs.
#[derive(PartialEq)]
pub struct Reasons {
    /// The projection.
    pub projected: Projected,
    /// How sure it is, once that is known.
    pub surety: Option<Rc<Surety>>,
    /// Levers that stay.
    pub locks: Vec<Lever>,
    /// The proposal that the planner is looking at.
    pub proposal: Option<Proposal>,
    /// Where a proposal is shown.
    pub onpropose: Callback<Option<Proposal>>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where actions go.
    pub dispatch: Dispatch,
}

/// A proposal and the plan it is made for: it vanishes as soon as the plan is another.
#[derive(Clone)]
pub struct Proposal {
    /// What the proposal changes.
    pub projected: Projected,
    /// The proposal.
    pub found: Rc<Result<Reach, Silence>>,
    /// Where it has the levers.
    pub ghosts: Rc<[Ghost]>,
}

impl PartialEq for Proposal {
    /// The same press of the button.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.found, &other.found)
    }
}
