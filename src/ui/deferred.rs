//! Modules of the program that may load after the first picture, and everything that makes this possible.
//!
//! A release build puts each module into a file of its own (feature `split`, see `main.rs`); any other build links them in
//! ([`Loader::Linked`]). The linker moves out of the first file what can be reached through a module alone: so only these
//! modules and their loader hold function pointers, and `deferred/planner.rs`, `stage.rs`, `phone.rs`, `overview.rs`,
//! `office.rs`, `tables.rs`, `handout.rs` and `reader.rs` alone name what is behind them; `tests/architecture/boundary.rs`
//! keeps it so.

mod handout;
mod handout_view;
mod loader;
mod loaders;
mod office;
mod overview;
mod page;
mod phone;
mod planner;
mod reader;
mod stage;
mod tables;

use std::rc::Rc;

use yew::prelude::*;

use super::store::{Dispatch, Store};
use super::{answers::AnswersProps, shared::SharedProjection, workbench::TermsOf};
use crate::chart::{Band, ChartSpec, Layout};
use crate::codec::document::Document;
use crate::model::Lever;
use crate::state::Work;
use crate::text::Lang;
use crate::view::answers::{Samples, Uncertainty, UncertaintyRun, ZoneView};
use crate::view::workbench::FormBlock;
use crate::view::{self, Fact};

pub use handout::{HandoutModule, handout_module};
pub use handout_view::HandoutView;
pub use loader::{Fetch, LoadState, Loader, OnDemand, use_loader, use_on_demand};
pub use loaders::{LINKED, Loaders, MISSING};
pub use office::{OfficeModule, office_module};
pub use overview::{OverviewModule, overview_module};
pub use page::{KeptKeys, ModulePage, PageModule, ReaderModule, WaitingKeys};
pub use phone::phone_module;
pub use planner::planner_module;
pub use reader::reader_module;
pub use stage::stage_module;
pub use tables::{TableModule, table_module};

/// What the planner's page shows and asks once this module is there.
#[derive(Clone, Copy)]
pub struct PlannerModule {
    /// Shows one of the module's components; [`Deferred`] calls it.
    pub view: fn(&DeferredView) -> Html,
    /// What is known along each slider.
    pub zones: fn(&view::Projected, Lang) -> Vec<ZoneView>,
    /// How sure a projection is.
    pub uncertainty: UncertaintyFunctions,
    /// Both halves of the headline, with figures that open where they come from.
    pub headline: fn(&view::Projected, Lang, &Dispatch) -> [Html; 2],
    /// Buttons over the labels of the targets in a chart: each opens the distance to its target.
    pub target_buttons: fn(&ChartSpec, &Layout, Lang, &Dispatch) -> Html,
    /// What the details of a lever hold.
    pub lever_details: fn(&SharedProjection, &Store, Lever) -> Vec<FormBlock>,
    /// Opens what one of the options of [`DeferredView::OwnRegions`] stands for.
    pub choose_region: fn(&str, &Dispatch),
    /// A document as the text of its file.
    pub scenario_file: fn(&Document) -> String,
    /// Where spreadsheets come from, once somebody asks for one.
    pub office: Loader<OfficeModule>,
    /// Where the reader of tables comes from, once its screen opens.
    pub tables: Loader<TableModule>,
    /// Where handouts come from, once one is on screen.
    pub handout: Loader<HandoutModule>,
}

/// The uncertainty run, a step at a time; `ui/uncertainty.rs` drives it.
#[derive(Clone, Copy)]
pub struct UncertaintyFunctions {
    /// Fetches the program that runs futures more quickly, where the browser can have it.
    pub start_futures_program: fn(),
    /// Starts a run for a projection, with samples that are kept between runs.
    pub start: fn(&view::Projected, &mut Samples) -> UncertaintyRun,
    /// One short step; the result with the last.
    pub step: fn(&mut UncertaintyRun) -> Option<Uncertainty>,
    /// Whether a result may stay on screen for this projection until its successor is there.
    pub fits: fn(&Uncertainty, &view::Projected) -> bool,
    /// The band of the chart.
    pub band: fn(&Uncertainty, Lang) -> Band,
    /// The fact beside the others; without a result yet it keeps its place.
    pub fact: fn(&view::Projected, Option<&Uncertainty>, Lang) -> Fact,
}

/// A component of the [`PlannerModule`], with its properties.
#[derive(Clone, PartialEq)]
pub enum DeferredView {
    /// Messages, drawers and questions; while it is on the page, drafts are kept and dropped files are opened.
    Workbench {
        /// The state.
        state: Store,
        /// The projection.
        projected: SharedProjection,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// Options of the list of regions: those of the planner's own, and the one that starts another.
    OwnRegions {
        /// Code of the region on screen.
        code: AttrValue,
        /// Its name where it is not built in.
        own: Option<AttrValue>,
        /// How often the library has changed, and which piece of work is on screen.
        library: (u32, Work),
        /// Language of the interface.
        lang: Lang,
    },
    /// The tools of the bar: own numbers, save, open, share.
    BarTools {
        /// Language of the interface.
        lang: Lang,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// What stays at hand at the bottom of a phone: the way to the chart, sharing.
    PhoneActions {
        /// Language of the interface.
        lang: Lang,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// The button that opens the stage, and the plan as a code.
    PresenterTools {
        /// Language of the interface.
        lang: Lang,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// The button of the assumptions, with how many were changed.
    AssumptionsButton {
        /// The state.
        state: Store,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// The button that opens and shuts the details of a lever.
    DetailsButton {
        /// The lever.
        lever: Lever,
        /// Its name.
        name: AttrValue,
        /// Whether the details are open.
        is_open: bool,
        /// Called when it is pressed.
        ontoggle: Callback<()>,
        /// Language of the interface.
        lang: Lang,
    },
    /// The details of a lever.
    Details {
        /// The lever.
        lever: Lever,
        /// The blocks of the form; `None` while the details are shut.
        blocks: Option<Rc<[FormBlock]>>,
        /// Language of the interface.
        lang: Lang,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// Parts of the plan without a slider, and the list of what can be added.
    Additions {
        /// The state.
        state: Store,
        /// Whether the lever of retention is on screen.
        has_retention: bool,
        /// Called to show it.
        onretention: Callback<()>,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// Plans side by side, in the place of the chart.
    Comparison {
        /// The state.
        state: Store,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// The monthly numbers as files and on the clipboard.
    MonthFiles {
        /// The projection.
        projected: SharedProjection,
        /// Language of the interface.
        lang: Lang,
    },
    /// Where the figures come from.
    Sources {
        /// The projection.
        projected: SharedProjection,
        /// Language of the interface.
        lang: Lang,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// What was counted, and what it says about the plan.
    Tracking {
        /// The projection.
        projected: SharedProjection,
        /// How sure it is, once that is known.
        uncertainty: Option<Rc<Uncertainty>>,
        /// Whether a form holds changes that cannot be projected.
        is_waiting: bool,
        /// Language of the interface.
        lang: Lang,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// The library of plans, in the place of the answers.
    Library {
        /// The state.
        state: Store,
        /// The projection.
        projected: SharedProjection,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// Sections below the chart: who is covered, money, what it brings people, what each change did.
    Sections {
        /// The state.
        state: Store,
        /// The projection.
        projected: SharedProjection,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// What the browser keeps, and the button that deletes it.
    StoredData {
        /// Language of the interface.
        lang: Lang,
        /// Receives actions.
        dispatch: Dispatch,
    },
    /// The chart as a vector picture, for paper.
    PrintedChart {
        /// What it shows.
        spec: Rc<ChartSpec>,
    },
    /// What only paper says: which plan it is, when and from where it was printed.
    Paper {
        /// The projection.
        projected: SharedProjection,
        /// Language of the interface.
        lang: Lang,
    },
    /// What the terms of a section mean.
    Terms {
        /// Whose terms.
        of: TermsOf,
        /// Language of the interface.
        lang: Lang,
    },
    /// The column "why and how".
    Answers(AnswersProps),
}

/// Properties of [`Deferred`].
#[derive(PartialEq, Properties)]
pub struct DeferredProps {
    /// What to show.
    pub view: DeferredView,
}

/// Shows a component of the [`PlannerModule`], and nothing before the module is there.
#[component]
pub fn Deferred(props: &DeferredProps) -> Html {
    use_planner_module().ready().map_or_else(Html::default, |module| (module.view)(&props.view))
}

/// How far the planner's module has come; the app provides it as a context.
#[hook]
pub fn use_planner_module() -> LoadState<PlannerModule> {
    use_context().unwrap_or(LoadState::Failed)
}
