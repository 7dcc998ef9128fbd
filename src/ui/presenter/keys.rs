//! Keyboard commands of the presenter's window, and the dialog that lists them.

use std::rc::Rc;

use yew::prelude::*;

use super::session::SessionDispatch;
use crate::browser::keys::{Place, has_command, place};
use crate::browser::{clock, fullscreen, input};
use crate::session::{Keys, Press, SessionAction, StageCommand, command_for_key};
use crate::text::{Lang, PresenterTexts};
use crate::ui::deferred::KeptKeys;
use crate::ui::hooks::{Timer, use_timer};
use crate::ui::shared::dialog::Dialog;

/// Calls `oncommand` with the command of each key pressed on the page while `is_on`, and first of those in `kept`, which
/// were pressed before the page was there.
#[hook]
pub fn use_keys(oncommand: &Callback<StageCommand>, keys: Keys, kept: &KeptKeys, is_on: bool) {
    use_kept_keys(kept, oncommand, keys);
    let kept = Rc::clone(kept);
    use_effect_with((oncommand.clone(), keys, is_on), move |(oncommand, keys, is_on)| {
        let (oncommand, keys, hears) = (oncommand.clone(), *keys, Rc::clone(&kept));
        let pressed = move |event: &KeyboardEvent| {
            let Some(command) = command_of(event, keys) else { return };
            event.prevent_default();
            // Not before those that still wait.
            if hears.is_empty() {
                oncommand.emit(command);
            } else {
                hears.keep(event);
            }
        };
        let keys = is_on.then(|| input::on_key(pressed));
        kept.take_over();
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
    if kept.is_empty() {
        return;
    }
    let next = timer.clone();
    timer.start(KEPT_PACE, move || {
        let command = kept.next().and_then(|(key, shift)| command_for_key(&key, shift, keys));
        if let Some(command) = command {
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

/// Calls `onpress` with each key pressed in the audience's window that is a command of the stage, but that for full screen,
/// which a browser grants only to the window in which it was pressed. Which keys are commands is the presenter's choice:
/// while `keys` is not known they wait in `kept`.
#[hook]
pub fn use_forwarded_keys(onpress: Callback<Press>, keys: Option<Keys>, kept: &KeptKeys) {
    let kept = Rc::clone(kept);
    use_effect_with((onpress, keys), move |(onpress, keys)| {
        let (onpress, keys, hears) = (onpress.clone(), *keys, Rc::clone(&kept));
        kept.take_over();
        if let Some(keys) = keys {
            while let Some((key, shift)) = kept.next() {
                let command =
                    command_for_key(&key, shift, keys).filter(|command| *command != StageCommand::Full);
                if let Some(command) = command {
                    onpress.emit(press(command, key, shift));
                }
            }
        }
        let listener = input::on_key(move |event| match keys.map(|keys| command_of(event, keys)) {
            None => hears.keep(event),
            Some(None) => {}
            Some(Some(StageCommand::Full)) => fullscreen::toggle(),
            Some(Some(command)) => {
                event.prevent_default();
                onpress.emit(press(command, event.key(), event.shift_key()));
            }
        });
        move || drop(listener)
    });
}

/// A press for the presenter's window.
fn press(command: StageCommand, key: String, shift: bool) -> Press {
    // The arrow of a clicker goes on as the page that it stands for.
    let key = match command {
        StageCommand::Next => "PageDown".to_owned(),
        StageCommand::Back => "PageUp".to_owned(),
        _ => key,
    };
    Press { id: clock::random_id(), key, shift }
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
