//! What the planner's module holds. Nothing else names these components and functions.

use yew::prelude::*;

use super::{
    DeferredView, HandoutModule, Loader, OfficeModule, PlannerModule, TableModule, UncertaintyFunctions,
};
use crate::codec;
use crate::ui::answers::{Answers, start_futures_program};
use crate::ui::presenter::PresenterTools;
use crate::ui::workbench::{
    Additions, AssumptionsButton, BarTools, Comparison, DetailsButton, Library, MonthFiles, MonthKeys,
    Overlays, OwnRegions, Paper, PhoneActions, PrintedChart, Sections, Sources, StoredData, Terms, Tracking,
    choose_region, details, figured_headline, lever_blocks, target_buttons,
};
use crate::view::answers::{self, Uncertainty, UncertaintyRun};

/// The planner's module; spreadsheets come from `office`, the reader of tables from `tables`, handouts from `handout`. A
/// loader calls it; whoever else names it links the module into the first file.
pub fn planner_module(
    office: Loader<OfficeModule>,
    tables: Loader<TableModule>,
    handout: Loader<HandoutModule>,
) -> PlannerModule {
    PlannerModule {
        view,
        zones: answers::zones,
        uncertainty: UncertaintyFunctions {
            start_futures_program,
            start: UncertaintyRun::new,
            step: UncertaintyRun::step,
            fits: Uncertainty::fits,
            band: answers::band,
            fact: answers::sure_fact,
        },
        headline: figured_headline,
        target_buttons,
        lever_details: lever_blocks,
        choose_region,
        scenario_file: codec::file::write,
        office,
        tables,
        handout,
    }
}

/// Shows the component that `view` names.
fn view(view: &DeferredView) -> Html {
    match view.clone() {
        DeferredView::Workbench { state, projected, dispatch } => {
            html!(<Overlays {state} {projected} {dispatch} />)
        }
        DeferredView::BarTools { lang, dispatch } => html!(<BarTools {lang} {dispatch} />),
        DeferredView::OwnRegions { code, own, library, lang } => {
            html!(<OwnRegions {code} {own} {library} {lang} />)
        }
        DeferredView::PhoneActions { lang, dispatch } => html!(<PhoneActions {lang} {dispatch} />),
        DeferredView::PresenterTools { lang, dispatch } => html!(<PresenterTools {lang} {dispatch} />),
        DeferredView::AssumptionsButton { state, dispatch } => {
            html!(<AssumptionsButton {state} {dispatch} />)
        }
        DeferredView::DetailsButton { lever, name, is_open, ontoggle, lang } => {
            html!(<DetailsButton {lever} {name} {is_open} {ontoggle} {lang} />)
        }
        DeferredView::Details { lever, blocks, lang, dispatch } => {
            details(lever, blocks.as_deref(), lang, &dispatch)
        }
        DeferredView::Additions { state, has_retention, onretention, dispatch } => {
            html!(<Additions {state} {has_retention} {onretention} {dispatch} />)
        }
        DeferredView::Comparison { state, dispatch } => html!(<Comparison {state} {dispatch} />),
        DeferredView::MonthFiles { projected, lang } => {
            html!(<><MonthKeys /><MonthFiles id="salin-bulan" {projected} {lang} /></>)
        }
        DeferredView::Sources { projected, lang, dispatch } => {
            html!(<Sources {projected} {lang} {dispatch} />)
        }
        DeferredView::Tracking { projected, uncertainty, is_waiting, lang, dispatch } => {
            html!(<Tracking {projected} {uncertainty} {is_waiting} {lang} {dispatch} />)
        }
        DeferredView::Sections { state, projected, dispatch } => {
            html!(<Sections {state} {projected} {dispatch} />)
        }
        DeferredView::Library { state, projected, dispatch } => {
            html!(<Library {state} {projected} {dispatch} />)
        }
        DeferredView::StoredData { lang, dispatch } => html!(<StoredData {lang} {dispatch} />),
        DeferredView::PrintedChart { spec } => html!(<PrintedChart {spec} />),
        DeferredView::Paper { projected, lang } => html!(<Paper {projected} {lang} />),
        DeferredView::Terms { of, lang } => html!(<Terms {of} {lang} />),
        DeferredView::Answers(props) => html!(<Answers ..props />),
    }
}
