//! The way onto the stage, and the quiet buttons on it.

use yew::prelude::*;

use super::hands::Hands;
use super::mine::Mine;
use crate::browser::page;
use crate::preferences::Page;
use crate::session::StageCommand;
use crate::state::Action;
use crate::text::{Lang, PresenterTexts};
use crate::ui::part::part;
use crate::ui::store::Dispatch;

/// The button in the planner's bar.
pub fn way_in(lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &PresenterTexts::of(lang).stage;
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::SetPage(Page::Presenter)));
    html! {
        <>
            <button type="button" aria-label={texts.mode} {onclick}>{ texts.present }</button>
            { part(Mine { lang }) }
        </>
    }
}

/// The buttons on the stage, for hands without keys.
pub fn on_stage(hands: &Hands, has_desk: bool, lang: Lang) -> Html {
    let (texts, desk) = (&PresenterTexts::of(lang).stage, &PresenterTexts::of(lang).desk);
    let button = |command: StageCommand, name: &'static str| {
        let hands = hands.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            hands.run(command);
            // The button may go away with what it opened or closed; the keys go on from the result.
            if command == StageCommand::Desk {
                page::focus("hasil");
            }
        });
        html!(<button type="button" {onclick}>{ name }</button>)
    };
    html! {
        <nav class="stage-tools" aria-label={texts.tools}>
            { button(StageCommand::Desk, if has_desk { desk.close } else { desk.title }) }
            { button(StageCommand::Help, texts.keys) }
            { button(StageCommand::Full, texts.full) }
            { button(StageCommand::Leave, texts.leave) }
        </nav>
    }
}
