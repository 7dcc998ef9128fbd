//! Keyboard commands of the presenter's window, and the dialog that lists them.

use std::rc::Rc;

use yew::prelude::*;

use super::session::SessionDispatch;
use crate::browser::keys::{Place, has_command, place};
use crate::browser::{clock, full, input};
use crate::session::{Keys, ScreenMessage, SessionAction, StageCommand, command_for_key};
use crate::text::{Lang, PresenterTexts};
use crate::ui::deferred::KeptKeys;
use crate::ui::hooks::{Timer, use_timer};
use crate::ui::shared::dialog::Dialog;

/// Calls `oncommand` with the command of each key pressed on the page while `is_on`, and first of those in `kept`, which
/// were pressed before the page was there.
#[hook]
pub fn use_keys(oncommand: &Callback<StageCommand>, keys: Keys, kept: &KeptKeys, is_on: bool) {
    use_kept_keys(kept, oncommand, keys);
    use_effect_with((oncommand.clone(), keys, is_on), |(oncommand, keys, is_on)| {
        let (oncommand, keys) = (oncommand.clone(), *keys);
        let pressed = move |event: &KeyboardEvent| {
            if let Some(command) = command_of(event, keys) {
                event.prevent_default();
                oncommand.emit(command);
            }
        };
        let keys = is_on.then(|| input::on_key(pressed));
        move || drop(keys)
    });
}

/// Carries out the keys that were pressed before the stage was there, one after the other: each acts on what the one
/// before it has changed.
#[hook]
fn use_kept_keys(kept: &KeptKeys, oncommand: &Callback<StageCommand>, keys: Keys) {
    let timer = use_timer();
    let (kept, oncommand) = (Rc::clone(kept), oncommand.clone());
    use_effect_with((), move |()| carry_out(kept, oncommand, keys, &timer));
}

/// How long the page has to show the change of one key before the next, milliseconds.
const KEPT_PACE: u32 = 20;

fn carry_out(kept: KeptKeys, oncommand: Callback<StageCommand>, keys: Keys, timer: &Timer) {
    if kept.borrow().is_empty() {
        return;
    }
    let next = timer.clone();
    timer.start(KEPT_PACE, move || {
        let (key, shift) = kept.borrow_mut().remove(0);
        if let Some(command) = command_for_key(&key, shift, keys) {
            oncommand.emit(command);
        }
        carry_out(kept, oncommand, keys, &next);
    });
}

/// The command of a key event; `None` where the key belongs to the element that has the focus or to the browser.
fn command_of(event: &KeyboardEvent, keys: Keys) -> Option<StageCommand> {
    if has_command(event) || event.default_prevented() {
        return None;
    }
    let command = command_for_key(&event.key(), event.shift_key(), keys)?;
    let is_arrow =
        matches!(command, StageCommand::Nudge(_) | StageCommand::Fine(_) | StageCommand::Choose(_));
    let is_page = matches!(command, StageCommand::Next | StageCommand::Back | StageCommand::Return)
        && (event.key().starts_with("Page") || event.key() == "F5");
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
pub fn use_forwarded_keys(onkey: Callback<ScreenMessage>, keys: Keys) {
    use_effect_with((onkey, keys), move |(onkey, keys)| {
        let (onkey, keys) = (onkey.clone(), *keys);
        let keys = input::on_key(move |event| match command_of(event, keys) {
            None => {}
            Some(StageCommand::Full) => full::toggle(),
            Some(command) => {
                event.prevent_default();
                let id = clock::random_id();
                // The arrow of a clicker goes on as the page that it stands for.
                let key = match command {
                    StageCommand::Next => "PageDown".to_owned(),
                    StageCommand::Back => "PageUp".to_owned(),
                    _ => event.key(),
                };
                onkey.emit(ScreenMessage::Key { id, key, shift: event.shift_key() });
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
    /// Which keys are commands.
    pub keys: Keys,
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
    let KeyHelpProps { open, keys, lang, onclose, dispatch } = props;
    let switch = |action: SessionAction| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: Event| dispatch.dispatch(action.clone()))
    };
    let onletters = switch(SessionAction::SetKeys(!keys.letters));
    let onclicker = switch(SessionAction::SetClicker(!keys.clicker));
    let texts = &PresenterTexts::of(*lang).keys;
    html! {
        <Dialog open={*open} title={texts.title} class="question stage-dialog" lang={*lang} onclose={onclose.clone()}>
            if *open {
                <dl class="stage-keys">
                    for (key, action) in texts.rows.iter() { <div key={*key}><dt><kbd>{ *key }</kbd></dt><dd>{ *action }</dd></div> }
                </dl>
                <label class="stage-check"><input type="checkbox" checked={keys.letters} onchange={onletters} />{ texts.on }</label>
                <label class="stage-check"><input type="checkbox" checked={keys.clicker} onchange={onclicker} />{ texts.clicker }</label>
                <p class="note">{ texts.still }</p>
            }
        </Dialog>
    }
}
