//! What the overview's module holds.

use yew::prelude::*;

use super::{Loader, OfficeModule};
use crate::ui::overview::OverviewPage;
use crate::ui::store::{Dispatch, Store};

/// Many regions side by side.
#[derive(Clone, Copy)]
pub struct OverviewModule {
    /// The whole page.
    pub page: fn(&Store, &Dispatch, Loader<OfficeModule>) -> Html,
    /// Where spreadsheets come from, once somebody asks for one.
    pub office: Loader<OfficeModule>,
}

/// Many regions side by side; spreadsheets come from `office`. A loader calls it; whoever else names it links the overview
/// into the first file.
pub fn overview_module(office: Loader<OfficeModule>) -> OverviewModule {
    OverviewModule { page, office }
}

/// The page.
fn page(state: &Store, dispatch: &Dispatch, office: Loader<OfficeModule>) -> Html {
    html!(<OverviewPage state={state.clone()} dispatch={dispatch.clone()} {office} />)
}
