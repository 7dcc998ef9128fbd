//! The way onto the stage, and the quiet buttons on it.

use yew::prelude::*;

use super::hands::Hands;
use crate::state::agenda::Command;
use crate::state::{Action, Page};
use crate::text::{Lang, PresenterTexts};
use crate::ui::store::Dispatch;

/// The button in the planner's bar.
pub fn way_in(lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &PresenterTexts::of(lang).stage;
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Turn(Page::Presenter)));
    html!(<button type="button" aria-label={texts.mode} {onclick}>{ texts.present }</button>)
}

/// The buttons on the stage, for hands without keys.
pub fn on_stage(hands: &Hands, has_desk: bool, lang: Lang) -> Html {
    let (texts, desk) = (&PresenterTexts::of(lang).stage, &PresenterTexts::of(lang).desk);
    let button = |command: Command, name: &'static str| {
        let hands = hands.clone();
        html!(<button type="button" onclick={Callback::from(move |_: MouseEvent| hands.run(command))}>{ name }</button>)
    };
    html! {
        <nav class="stage-tools" aria-label={texts.tools}>
            { button(Command::Desk, if has_desk { desk.close } else { desk.title }) }
            { button(Command::Help, texts.keys) }
            { button(Command::Full, texts.full) }
            { button(Command::Leave, texts.leave) }
        </nav>
    }
}
