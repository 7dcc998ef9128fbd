//! A slider over whole steps, which knows when a gesture ends.

use yew::prelude::*;

use crate::browser::input;
use crate::ui::hooks::use_timer;

/// How long the keys must rest before the next press is another step of the history, milliseconds.
pub const KEY_GESTURE_END: u32 = 700;

/// Properties of [`Slider`].
#[derive(PartialEq, Properties)]
pub struct SliderProps {
    /// Its accessible name.
    pub name: AttrValue,
    /// The value in words.
    pub spoken: AttrValue,
    /// The last position; the first is 0.
    pub steps: i32,
    /// Where it stands.
    pub position: i32,
    /// Whether it cannot be moved.
    #[prop_or_default]
    pub disabled: bool,
    /// The id of what describes it.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// Called with the position at each move.
    pub onmove: Callback<i32>,
    /// Called when a gesture ends: before a pointer goes down on it, and once a drag or the keys have come to rest.
    pub onend: Callback<()>,
    /// Called when it gets the focus.
    #[prop_or_default]
    pub onfocus: Callback<FocusEvent>,
}

/// A native range input: pointer, touch and keys work as the browser has them.
#[component]
pub fn Slider(props: &SliderProps) -> Html {
    let settled = use_timer();
    let oninput =
        use_callback((props.onmove.clone(), settled.clone()), |event: InputEvent, (onmove, settled)| {
            settled.cancel();
            if let Some(position) = input::position(&event) {
                onmove.emit(position);
            }
        });
    // A drag ends with one `change`, keys make one for each press.
    let onchange = use_callback((props.onend.clone(), settled), |_: Event, (onend, settled)| {
        let onend = onend.clone();
        settled.start(KEY_GESTURE_END, move || onend.emit(()));
    });
    let onpointerdown = use_callback(props.onend.clone(), |_: PointerEvent, onend| onend.emit(()));
    html! {
        <input
            type="range" min="0" max={props.steps.to_string()} step="1" value={props.position.to_string()}
            aria-label={&props.name} aria-valuetext={&props.spoken} aria-describedby={&props.described_by}
            disabled={props.disabled} {oninput} {onchange} {onpointerdown} onfocus={&props.onfocus}
        />
    }
}
