//! Handlers for plain text fields.

use yew::prelude::*;

use crate::browser::input;

/// For the `onchange` of a text field: calls `ontext` with the text when the user leaves the field with another text
/// than before.
pub fn on_change(ontext: impl Fn(String) + 'static) -> Callback<Event> {
    Callback::from(move |event: Event| ontext(input::text(&event).unwrap_or_default()))
}

/// For the `onkeydown` of a text field: when Enter is pressed, calls `ontext` with the trimmed text and empties the
/// field. Nothing happens while the field is blank.
pub fn on_enter(ontext: impl Fn(String) + 'static) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let text = input::text(&event).unwrap_or_default();
        if event.key() == "Enter" && !text.trim().is_empty() {
            ontext(text.trim().to_owned());
            input::empty(&event);
        }
    })
}
