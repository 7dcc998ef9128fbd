//! What the planner's module holds. Nothing else names these components and functions.

use yew::prelude::*;

use super::{DeferredView, PlannerModule, UncertaintyFunctions};
use crate::codec;
use crate::ui::answers::Answers;
use crate::ui::presenter::way_in;
use crate::ui::workbench::{
    Further, badge, below, desk, details, details_button, foot, further, lever_blocks, new_region, sources,
    tools,
};
use crate::view::answers::{self, Uncertainty, UncertaintyRun};

/// The planner's module. A loader calls it; whoever else names it links the module into the first file.
pub fn planner_module() -> PlannerModule {
    PlannerModule {
        view,
        zones: answers::zones,
        uncertainty: UncertaintyFunctions {
            start: UncertaintyRun::new,
            step: UncertaintyRun::step,
            fits: Uncertainty::fits,
            band: answers::band,
            fact: answers::sure_fact,
        },
        lever_details: lever_blocks,
        new_region,
        scenario_file: codec::file::write,
    }
}

/// Shows the component that `view` names.
fn view(view: &DeferredView) -> Html {
    match view {
        DeferredView::Workbench { state, projected, dispatch } => desk(state, projected, dispatch),
        DeferredView::BarTools { lang, dispatch } => tools(*lang, dispatch),
        DeferredView::PresenterTools { lang, dispatch } => way_in(*lang, dispatch),
        DeferredView::AssumptionsButton { state, dispatch } => badge(state, dispatch),
        DeferredView::DetailsButton { lever, name, is_open, ontoggle, lang } => {
            details_button(*lever, name, *is_open, ontoggle, *lang)
        }
        DeferredView::Details { lever, blocks, lang, dispatch } => {
            details(*lever, blocks.as_deref(), *lang, dispatch)
        }
        DeferredView::Additions { state, has_retention, onretention, dispatch } => {
            let (state, onretention, dispatch) = (state.clone(), onretention.clone(), dispatch.clone());
            further(Further { work: state, has_retention: *has_retention, onretention, dispatch })
        }
        DeferredView::Sources { projected, lang } => sources(projected, *lang),
        DeferredView::Sections { projected, lang } => below(projected, *lang),
        DeferredView::StoredData { lang, dispatch } => foot(*lang, dispatch),
        DeferredView::Answers(props) => html!(<Answers ..props.clone() />),
    }
}
