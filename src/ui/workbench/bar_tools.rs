//! The workbench's buttons in the bar: the region's own numbers, save as a file, open a file, share.

use std::rc::Rc;

use yew::prelude::*;

use super::documents::{self, use_open_file};
use super::panels::use_show_panel;
use crate::browser::{clock, files};
use crate::model::Month;
use crate::state::{Action, Panel, blank};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::store::{Dispatch, Store};

/// Properties of [`BarTools`].
#[derive(PartialEq, Properties)]
pub struct BarToolsProps {
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The buttons. The scenario to save comes from the context, so that the bar need not be drawn at each move of a lever.
#[component]
pub fn BarTools(props: &BarToolsProps) -> Html {
    let BarToolsProps { lang, dispatch } = props;
    let texts = WorkbenchTexts::of(*lang);
    let store = use_context::<Store>();
    let region = use_show_panel(Some(Panel::Region), dispatch).reform(|_: MouseEvent| ());
    let shows_library = store.as_ref().is_some_and(|store| store.shows_library);
    let library = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ShowLibrary(!shows_library)))
    };
    let share = use_show_panel(Some(Panel::Share), dispatch).reform(|_: MouseEvent| ());
    let onfile = use_open_file(dispatch);
    let save = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(store) = &store {
                documents::save(&store.document(), &dispatch);
            }
        })
    };
    let onchange = Callback::from(move |event: Event| {
        if let Some(file) = files::picked(&event) {
            onfile.emit(file);
        }
    });
    html! {
        <>
            <button type="button" aria-haspopup="dialog" onclick={region}>{ texts.region.edit }</button>
            <button type="button" aria-expanded={shows_library.to_string()} onclick={library}>{ texts.library.title }</button>
            <span class="gap" />
            <button type="button" onclick={save}>{ texts.documents.save }</button>
            <label class="button file-button">
                { texts.documents.open }
                // Without `accept`: phones give files from chats other names and kinds, and would not let them be picked.
                <input type="file" {onchange} />
            </label>
            <button type="button" aria-haspopup="dialog" onclick={share}>{ texts.share.title }</button>
        </>
    }
}

/// Starts a region of the planner's own and opens its form.
pub fn new_region(dispatch: &Dispatch) {
    dispatch.dispatch(Action::NewRegion(Rc::new(blank(last_observed_month()))));
    dispatch.dispatch(Action::ShowPanel(Some(Panel::Region)));
}

/// The month before today's: the last one whose end has been observed.
fn last_observed_month() -> Month {
    let (year, month, _) = clock::today();
    Month::new(year, month).map_or(Month::december(2025), |month| month + -1)
}
