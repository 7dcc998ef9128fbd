//! Single keys, and the list of them.

use yew::prelude::*;

use super::hands::Hands;
use super::session::Acts;
use crate::browser::input;
use crate::browser::keys::{Place, has_command, place};
use crate::session::{SessionAction, StageCommand, command_for_key};
use crate::text::{Lang, PresenterTexts};
use crate::ui::workbench::dialog::{Dialog, dialog};

/// Listens while the stage is on the page; `is_busy` while a dialog has the keys.
#[hook]
pub fn use_keys(hands: Hands, is_busy: bool) {
    let latest = use_mut_ref(|| None::<(Hands, bool)>);
    *latest.borrow_mut() = Some((hands, is_busy));
    use_effect_with((), move |()| {
        let keys = input::on_key(move |event| {
            // The hands are let go before they do anything: what they do may draw the page anew.
            let now = latest.borrow().clone();
            if let Some((hands, false)) = now
                && let Some(asked) = asked(event, hands.session.keys)
            {
                event.prevent_default();
                hands.run(asked);
            }
        });
        move || drop(keys)
    });
}

/// What a key asks for, where it was pressed.
fn asked(event: &KeyboardEvent, letters: bool) -> Option<StageCommand> {
    if has_command(event) || event.default_prevented() {
        return None;
    }
    let asked = command_for_key(&event.key(), event.shift_key(), letters)?;
    let is_arrow = matches!(asked, StageCommand::Nudge(_) | StageCommand::Fine(_) | StageCommand::Choose(_));
    let is_page = matches!(asked, StageCommand::Next | StageCommand::Back) && event.key().starts_with("Page");
    match place(event) {
        // In a text of one line pages do nothing, and a clicker sends nothing else.
        Place::Text => Some(asked).filter(|_| is_page),
        Place::Slider if is_arrow || is_page => None,
        Place::Page | Place::Button | Place::Slider => Some(asked),
    }
}

/// The list of keys.
pub fn help(node: NodeRef, open: bool, on: bool, lang: Lang, onclose: Callback<()>, acts: &Acts) -> Html {
    let texts = &PresenterTexts::of(lang).keys;
    let onchange = {
        let acts = acts.clone();
        Callback::from(move |_: Event| acts.dispatch(SessionAction::SetKeys(!on)))
    };
    dialog(node, Dialog { open, title: texts.title, class: "question stage-dialog", lang, onclose }, || {
        html! {
            <>
                <dl class="stage-keys">
                    { for texts.rows.iter().map(|(key, does)| html!(<div><dt><kbd>{ *key }</kbd></dt><dd>{ *does }</dd></div>)) }
                </dl>
                <label class="stage-check"><input type="checkbox" checked={on} {onchange} />{ texts.on }</label>
                <p class="note">{ texts.still }</p>
            </>
        }
    })
}
