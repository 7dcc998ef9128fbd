//! What comes over the stage: nothing but darkness while the presenter talks, and the question whether to leave.

use yew::prelude::*;

use crate::browser::wake_lock::WakeLock;
use crate::text::{Lang, PresenterTexts};
use crate::ui::hooks::use_timer;

/// What is over the stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cover {
    /// Nothing.
    #[default]
    Open,
    /// Darkness: the room is to look at the presenter.
    Blank,
    /// Esc was pressed once: the next one leaves.
    Leaving,
}

/// How long a second Esc leaves the stage, milliseconds.
const LEAVING: u32 = 4000;

/// Returns what is over the stage, and the callback that changes it. The question whether to leave goes by itself.
#[hook]
pub fn use_cover() -> (Cover, Callback<Cover>) {
    let cover = use_state_eq(Cover::default);
    let forgotten = use_timer();
    let set = cover.setter();
    let oncover = use_callback((), move |next: Cover, ()| {
        forgotten.cancel();
        if next == Cover::Leaving {
            let set = set.clone();
            forgotten.start(LEAVING, move || set.set(Cover::Open));
        }
        set.set(next);
    });
    (*cover, oncover)
}

/// The cover as the presenter's window shows it.
pub fn cover_html(cover: Cover, lang: Lang) -> Html {
    let texts = &PresenterTexts::of(lang).stage;
    html! {
        <>
            if cover == Cover::Blank { { blank_html(texts.blank) } }
            // The element stays, so that a screen reader says what comes into it.
            <p class="stage-leaving" role="status">{ if cover == Cover::Leaving { texts.leaving } else { "" } }</p>
        </>
    }
}

/// Darkness over the stage; `say` is empty in the audience's window.
pub fn blank_html(say: &'static str) -> Html {
    html!(<p class="stage-blank" data-testid="blank">{ say }</p>)
}

/// Keeps the screen on while the stage is seen.
#[hook]
pub fn use_wake_lock() {
    use_effect_with((), |()| {
        let lock = WakeLock::new();
        move || drop(lock)
    });
}
