//! Regions that are not in the table yet: a table of one's own, or one by its code or name.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::input;
use crate::overview::OverviewAction;
use crate::text::{Lang, OverviewTexts};
use crate::view::overview::{AddedRegion, OverviewRegions, added_region};

/// Properties of [`AddRegion`].
#[derive(PartialEq, Properties)]
pub struct AddRegionProps {
    /// The regions that are there.
    pub regions: Rc<OverviewRegions>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub onaction: Callback<OverviewAction>,
    /// Opens the form of a region.
    pub onedit: Callback<String>,
    /// Opens the dialog that reads a table.
    pub onimport: Callback<()>,
}

/// The field and its button.
#[component]
pub fn AddRegion(props: &AddRegionProps) -> Html {
    let AddRegionProps { regions, lang, onaction, onedit, onimport } = props;
    let texts = &OverviewTexts::of(*lang).page;
    let text = use_state_eq(String::new);
    let message = use_state_eq(String::new);
    let oninput = {
        let (text, message) = (text.setter(), message.setter());
        Callback::from(move |event: InputEvent| {
            text.set(input::text(&event).unwrap_or_default());
            message.set(String::new());
        })
    };
    let onsubmit = {
        let (text, message, regions) = (text.clone(), message.setter(), Rc::clone(regions));
        let (onaction, onedit, lang) = (onaction.clone(), onedit.clone(), *lang);
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match added_region(&regions, &text, lang) {
                AddedRegion::Nothing => {}
                AddedRegion::There(key, said) => {
                    message.set(said);
                    onedit.emit(key);
                }
                AddedRegion::New(key, row) => {
                    text.set(String::new());
                    onaction.emit(OverviewAction::SetRow(key.clone(), row));
                    onedit.emit(key);
                }
            }
        })
    };
    html! {
        <form class="add-region" {onsubmit}>
            <button type="button" class="button-main" aria-haspopup="dialog" onclick={onimport.reform(|_: MouseEvent| ())}>{ texts.import }</button>
            <span class="field"><input
                type="text" aria-label={texts.add_name} placeholder={texts.add_hint} autocomplete="off" spellcheck="false" maxlength="80"
                value={(*text).clone()} {oninput}
            /></span>
            <button type="submit" class="button-line">{ texts.add }</button>
            <span class="note" role="status">{ &*message }</span>
        </form>
    }
}
