//! Keyboard commands of the presenter's window, and the dialog that lists them.

use yew::prelude::*;

use super::session::SessionDispatch;
use crate::browser::keys::{Place, has_command, place};
use crate::browser::{clock, full, input};
use crate::session::{ScreenMessage, SessionAction, StageCommand, command_for_key};
use crate::text::{Lang, PresenterTexts};
use crate::ui::shared::dialog::Dialog;

/// Calls `oncommand` with the command of each key pressed on the page while `is_on`. `letters` says whether single
/// letters and digits are commands; arrows, page keys and Esc always are.
#[hook]
pub fn use_keys(oncommand: &Callback<StageCommand>, letters: bool, is_on: bool) {
    use_effect_with((oncommand.clone(), letters, is_on), |(oncommand, letters, is_on)| {
        let (oncommand, letters) = (oncommand.clone(), *letters);
        let pressed = move |event: &KeyboardEvent| {
            if let Some(command) = command_of(event, letters) {
                event.prevent_default();
                oncommand.emit(command);
            }
        };
        let keys = is_on.then(|| input::on_key(pressed));
        move || drop(keys)
    });
}

/// The command of a key event; `None` where the key belongs to the element that has the focus or to the browser.
fn command_of(event: &KeyboardEvent, letters: bool) -> Option<StageCommand> {
    if has_command(event) || event.default_prevented() {
        return None;
    }
    let command = command_for_key(&event.key(), event.shift_key(), letters)?;
    let is_arrow =
        matches!(command, StageCommand::Nudge(_) | StageCommand::Fine(_) | StageCommand::Choose(_));
    let is_page =
        matches!(command, StageCommand::Next | StageCommand::Back) && event.key().starts_with("Page");
    match place(event) {
        // A clicker sends page keys, wherever the last press of the mouse has left the focus.
        _ if is_page => Some(command),
        Place::Text => None,
        Place::Slider if is_arrow => None,
        Place::Page | Place::Button | Place::Slider => Some(command),
    }
}

/// Calls `onkey` with each key pressed in the audience's window that is a command of the stage, but that for full screen,
/// which a browser grants only to the window in which it was pressed.
#[hook]
pub fn use_forwarded_keys(onkey: Callback<ScreenMessage>, letters: bool) {
    use_effect_with((onkey, letters), move |(onkey, letters)| {
        let (onkey, letters) = (onkey.clone(), *letters);
        let keys = input::on_key(move |event| match command_of(event, letters) {
            None => {}
            Some(StageCommand::Full) => full::toggle(),
            Some(_) => {
                event.prevent_default();
                let id = clock::random_id();
                onkey.emit(ScreenMessage::Key { id, key: event.key(), shift: event.shift_key() });
            }
        });
        move || drop(keys)
    });
}

/// Properties of [`KeyHelp`].
#[derive(Properties, PartialEq)]
pub struct KeyHelpProps {
    /// Whether the dialog is open.
    pub open: bool,
    /// Whether single letters and digits are commands.
    pub letters: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Called when the dialog was closed.
    pub onclose: Callback<()>,
    /// Takes the choice about letters.
    pub dispatch: SessionDispatch,
}

/// The dialog that lists the keys, with the switch for single letters.
#[component]
pub fn KeyHelp(props: &KeyHelpProps) -> Html {
    let KeyHelpProps { open, letters, lang, onclose, dispatch } = props;
    let texts = &PresenterTexts::of(*lang).keys;
    let onchange = {
        let (dispatch, letters) = (dispatch.clone(), *letters);
        Callback::from(move |_: Event| dispatch.dispatch(SessionAction::SetKeys(!letters)))
    };
    html! {
        <Dialog open={*open} title={texts.title} class="question stage-dialog" lang={*lang} onclose={onclose.clone()}>
            if *open {
                <dl class="stage-keys">
                    for (key, action) in texts.rows.iter() { <div key={*key}><dt><kbd>{ *key }</kbd></dt><dd>{ *action }</dd></div> }
                </dl>
                <label class="stage-check"><input type="checkbox" checked={*letters} {onchange} />{ texts.on }</label>
                <p class="note">{ texts.still }</p>
            }
        </Dialog>
    }
}
