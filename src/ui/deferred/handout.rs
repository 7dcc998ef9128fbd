//! What the module of handouts holds. Nothing else names these components.

use yew::prelude::*;

use super::HandoutView;
use crate::ui::handout::{FigureSource, Note, PlansNote, Sending};

/// What is handed on; the planner's page shows it through `ui/workbench/handout.rs`.
#[derive(Clone, Copy)]
pub struct HandoutModule {
    /// Shows one of the module's components.
    pub view: fn(&HandoutView) -> Html,
}

/// Handouts. A loader calls it; whoever else names it links them into the first file.
pub fn handout_module() -> HandoutModule {
    HandoutModule { view }
}

/// Shows the component that `view` names.
fn view(view: &HandoutView) -> Html {
    match view.clone() {
        HandoutView::Note { projected, lang } => html!(<Note {projected} {lang} />),
        HandoutView::Figure { id, projected, lang, dispatch } => {
            html!(<FigureSource {id} {projected} {lang} {dispatch} />)
        }
        HandoutView::Sending { projected, lang } => html!(<Sending {projected} {lang} />),
        HandoutView::PlansNote { plans, today, lang } => html!(<PlansNote {plans} {today} {lang} />),
    }
}
