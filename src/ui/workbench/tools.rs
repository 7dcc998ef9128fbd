//! Tools of the bar: the region's own numbers, save as a file, open a file.

use std::rc::Rc;

use yew::prelude::*;

use super::drawers::show;
use super::keeping;
use crate::browser::{clock, files};
use crate::model::Month;
use crate::state::{Action, Panel, blank};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::store::Dispatch;

/// The tools.
pub fn tools(lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = WorkbenchTexts::of(lang);
    let region = show(dispatch, Some(Panel::Region)).reform(|_: MouseEvent| ());
    let share = show(dispatch, Some(Panel::Share)).reform(|_: MouseEvent| ());
    let onchange = Callback::from(|event: Event| {
        if let Some(file) = files::picked(&event) {
            keeping::open(&file);
        }
    });
    html! {
        <>
            <button type="button" aria-haspopup="dialog" onclick={region}>{ texts.region.edit }</button>
            <span class="gap" />
            <button type="button" onclick={|_: MouseEvent| keeping::save()}>{ texts.keep.save }</button>
            <label class="button file-button">
                { texts.keep.open }
                <input type="file" accept=".json,application/json" {onchange} />
            </label>
            <button type="button" aria-haspopup="dialog" onclick={share}>{ texts.share.title }</button>
        </>
    }
}

/// Starts a region of the planner's own and opens its form.
pub fn new_region(dispatch: &Dispatch) {
    dispatch.dispatch(Action::NewRegion(Rc::new(blank(last_month()))));
    dispatch.dispatch(Action::ShowPanel(Some(Panel::Region)));
}

/// The month before today's: the last whose end has been observed.
fn last_month() -> Month {
    let (year, month, _) = clock::today();
    Month::new(year, month).map_or(Month::december(2025), |month| month + -1)
}
