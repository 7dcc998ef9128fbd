//! The buttons that lead onto the stage, and the ones on it for a presenter without a keyboard.

use yew::prelude::*;

use super::plan_code::PlanCodeButton;
use crate::browser::page;
use crate::preferences::Page;
use crate::session::StageCommand;
use crate::state::Action;
use crate::text::{Lang, PresenterTexts};
use crate::ui::store::Dispatch;

/// Properties of [`PresenterTools`].
#[derive(Properties, PartialEq)]
pub struct PresenterToolsProps {
    /// Language of the interface.
    pub lang: Lang,
    /// Takes the change of the page.
    pub dispatch: Dispatch,
}

/// The presenter's buttons in the planner's bar: onto the stage, and the plan as a code.
#[component]
pub fn PresenterTools(props: &PresenterToolsProps) -> Html {
    let texts = &PresenterTexts::of(props.lang).stage;
    let dispatch = props.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::SetPage(Page::Presenter)));
    html! {
        <>
            <button type="button" aria-label={texts.mode} {onclick}>{ texts.present }</button>
            <PlanCodeButton />
        </>
    }
}

/// Properties of [`StageToolbar`].
#[derive(Properties, PartialEq)]
pub struct StageToolbarProps {
    /// Whether the console is open.
    pub has_console: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Called with the command of the button that was pressed.
    pub oncommand: Callback<StageCommand>,
}

/// The buttons on the stage: console, keys, full screen, back to the planner's page.
#[component]
pub fn StageToolbar(props: &StageToolbarProps) -> Html {
    let StageToolbarProps { has_console, lang, oncommand } = props;
    let (texts, console) = (&PresenterTexts::of(*lang).stage, &PresenterTexts::of(*lang).console);
    let button = |command: StageCommand, name: &'static str| {
        let oncommand = oncommand.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            oncommand.emit(command);
            // The stage is drawn anew beside the console, and the button may lose the focus; keys work from the result.
            if command == StageCommand::Console {
                page::focus("hasil");
            }
        });
        html!(<button type="button" {onclick}>{ name }</button>)
    };
    html! {
        <nav class="stage-tools" aria-label={texts.tools}>
            { button(StageCommand::Console, if *has_console { console.close } else { console.title }) }
            { button(StageCommand::Help, texts.keys) }
            { button(StageCommand::Full, texts.full) }
            { button(StageCommand::Leave, texts.leave) }
        </nav>
    }
}
