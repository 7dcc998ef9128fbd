//! The planner's workbench: drafts and files, the plan in detail, assumptions, own baseline, sections below.
//!
//! The rest of the program reaches it through [`Workbench`] alone, so that it can come after the first picture.

mod below;
mod desk;
mod detail;
pub(super) mod dialog;
mod drawers;
mod focus;
mod form;
mod keeper;
mod keeping;
mod messages;
mod row;
mod share;
mod sources;
mod tables;
mod tools;
mod work;

use yew::Html;

use crate::model::Lever;
use crate::text::Lang;
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;
use crate::view::workbench::Block;

pub use detail::{Detail, Further};
pub use work::Work;

/// Everything that the page asks of the workbench.
#[derive(Clone, Copy)]
pub struct Workbench {
    /// Keeps drafts and takes dropped files while it is on the page; shows messages, drawers and questions.
    pub desk: fn(&Work, &Projected, &Dispatch) -> Html,
    /// The tools of the bar: own numbers, save, open.
    pub tools: fn(Lang, &Dispatch) -> Html,
    /// Starts a region of the planner's own and opens its form.
    pub new_region: fn(&Dispatch),
    /// The button of the assumptions, with how many were changed.
    pub badge: fn(&Work, &Dispatch) -> Html,
    /// What the details of a lever hold.
    pub blocks: fn(&Projected, &Work, Lever) -> Vec<Block>,
    /// The details of a lever behind their button.
    pub detail: fn(Detail) -> Html,
    /// Parts of the plan without a slider, and what can be added.
    pub further: fn(Further) -> Html,
    /// Sections below the chart.
    pub below: fn(&Projected, Lang) -> Html,
    /// Where the figures come from.
    pub sources: fn(&Projected, Lang) -> Html,
    /// What the browser keeps, and the button that deletes it.
    pub foot: fn(Lang, &Dispatch) -> Html,
}

impl PartialEq for Workbench {
    /// There is one.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The workbench; the only place that names its functions.
pub fn workbench() -> Workbench {
    Workbench {
        desk: desk::desk,
        tools: tools::tools,
        new_region: tools::new_region,
        badge: drawers::badge,
        blocks: detail::lever_blocks,
        detail: detail::detail,
        further: detail::further,
        below: below::below,
        sources: sources::sources,
        foot: messages::foot,
    }
}
