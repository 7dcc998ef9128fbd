//! A slider over whole steps, which knows when a gesture ends.

use std::cell::RefCell;
use std::rc::Rc;

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

/// How far a finger moves before it is known whether it drags the slider or scrolls the page, CSS pixels.
const DECIDING: i32 = 8;

/// A finger on the slider.
#[derive(Clone, Copy, Default)]
enum Touch {
    /// None, or one that drags: the slider follows.
    #[default]
    Free,
    /// One that has not moved yet: here it came down.
    Undecided(i32, i32),
}

/// A native range input: pointer and keys work as the browser has them. Browsers move it as soon as a finger comes down
/// on the track, also when the finger then scrolls the page; so it moves once the finger has gone along the track, or
/// has been lifted where it came down.
#[component]
pub fn Slider(props: &SliderProps) -> Html {
    let settled = use_timer();
    let touch = use_mut_ref(Touch::default);
    let oninput = {
        let (onmove, settled, touch) = (props.onmove.clone(), settled.clone(), Rc::clone(&touch));
        Callback::from(move |event: InputEvent| {
            settled.cancel();
            if matches!(*touch.borrow(), Touch::Free) {
                send(&event, &onmove);
            }
        })
    };
    // A drag ends with one `change`, keys make one for each press.
    let onchange = use_callback((props.onend.clone(), settled), |_: Event, (onend, settled)| {
        let onend = onend.clone();
        settled.start(KEY_GESTURE_END, move || onend.emit(()));
    });
    let FingerHandlers { onpointerdown, onpointermove, onpointerup, onpointercancel } =
        use_finger(props, touch);
    html! {
        <input
            type="range" min="0" max={props.steps.to_string()} step="1" value={props.position.to_string()}
            aria-label={&props.name} aria-valuetext={&props.spoken} aria-describedby={&props.described_by}
            disabled={props.disabled} {oninput} {onchange} {onpointerdown} {onpointermove} {onpointerup} {onpointercancel}
            onfocus={&props.onfocus}
        />
    }
}

/// Sends the position of the slider that the event came from.
fn send(event: &Event, onmove: &Callback<i32>) {
    if let Some(position) = input::position(event) {
        onmove.emit(position);
    }
}

/// What happens to a finger on the slider.
struct FingerHandlers {
    onpointerdown: Callback<PointerEvent>,
    onpointermove: Callback<PointerEvent>,
    onpointerup: Callback<PointerEvent>,
    onpointercancel: Callback<PointerEvent>,
}

/// Tells fingers that drag from those that scroll.
#[hook]
fn use_finger(props: &SliderProps, touch: Rc<RefCell<Touch>>) -> FingerHandlers {
    let onpointerdown = {
        let (onend, touch) = (props.onend.clone(), Rc::clone(&touch));
        Callback::from(move |event: PointerEvent| {
            onend.emit(());
            let is_finger = event.pointer_type() == "touch";
            touch.replace(if is_finger {
                Touch::Undecided(event.client_x(), event.client_y())
            } else {
                Touch::Free
            });
        })
    };
    let onpointermove = {
        let (onmove, touch) = (props.onmove.clone(), Rc::clone(&touch));
        Callback::from(move |event: PointerEvent| {
            let Touch::Undecided(x, y) = *touch.borrow() else { return };
            let (along, across) = ((event.client_x() - x).abs(), (event.client_y() - y).abs());
            if along > DECIDING && along > across {
                touch.replace(Touch::Free);
                send(&event, &onmove);
            }
        })
    };
    // Lifted where it came down: a tap, which the slider follows.
    let onpointerup = {
        let (onmove, touch) = (props.onmove.clone(), Rc::clone(&touch));
        Callback::from(move |event: PointerEvent| {
            if !matches!(touch.take(), Touch::Free) {
                send(&event, &onmove);
            }
        })
    };
    // The browser takes the finger for scrolling: the slider goes back.
    let onpointercancel = {
        let position = props.position;
        Callback::from(move |event: PointerEvent| {
            if !matches!(touch.take(), Touch::Free) {
                input::set_position(&event, position);
            }
        })
    };
    FingerHandlers { onpointerdown, onpointermove, onpointerup, onpointercancel }
}
