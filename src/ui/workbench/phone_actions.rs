//! The two buttons at the bottom of a phone: to the chart and its figures, and sharing. Wider screens have both in view.

use yew::prelude::*;

use super::panels::use_show_panel;
use crate::browser::page;
use crate::state::Panel;
use crate::text::{Catalogue, Lang, WorkbenchTexts};
use crate::ui::figures::chart::PICTURE;
use crate::ui::store::Dispatch;

/// Properties of [`PhoneActions`].
#[derive(PartialEq, Properties)]
pub struct PhoneActionsProps {
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The buttons, which stay in view while the page scrolls.
#[component]
pub fn PhoneActions(props: &PhoneActionsProps) -> Html {
    let texts = &Catalogue::of(props.lang).shell;
    let share = use_show_panel(Some(Panel::Share), &props.dispatch).reform(|_: MouseEvent| ());
    let picture = Callback::from(|_: MouseEvent| page::go_to(PICTURE));
    html! {
        <div class="phone-actions">
            <button type="button" class="button-line" onclick={picture}>{ texts.picture }</button>
            <button type="button" class="button-main" aria-haspopup="dialog" onclick={share}>
                { WorkbenchTexts::of(props.lang).share.title }
            </button>
        </div>
    }
}
