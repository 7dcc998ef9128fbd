//! What stands in an element that an event came from.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DragEvent, Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTableCellElement,
    HtmlTextAreaElement, KeyboardEvent,
};

/// The text of the field an event came from.
pub fn text(event: &Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// The plain text that a paste or a drop brings.
pub fn inserted(event: &Event) -> Option<String> {
    let brought = match event.dyn_ref::<ClipboardEvent>() {
        Some(pasted) => pasted.clipboard_data(),
        None => event.dyn_ref::<DragEvent>()?.data_transfer(),
    };
    brought?.get_data("text/plain").ok()
}

/// What stands in the field an event came from once `text` is put in place of what is selected there.
pub fn with_inserted(event: &Event, text: &str) -> String {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return text.to_owned() };
    // Browsers count in UTF-16.
    let old: Vec<u16> = input.value().encode_utf16().collect();
    let end = |place: Result<Option<u32>, _>| place.ok().flatten().map_or(old.len(), |place| place as usize);
    let before = old.get(..end(input.selection_start())).unwrap_or_default();
    let behind = old.get(end(input.selection_end())..).unwrap_or_default();
    format!("{}{text}{}", String::from_utf16_lossy(before), String::from_utf16_lossy(behind))
}

/// The text of the field of several lines that an event came from.
pub fn lines(event: &Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlTextAreaElement>().ok()?.value())
}

/// Empties the field an event came from.
pub fn empty(event: &Event) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value("");
    }
}

/// The position of the slider an event came from, in whole steps.
pub fn position(event: &Event) -> Option<i32> {
    let value = event.target()?.dyn_into::<HtmlInputElement>().ok()?.value_as_number();
    value.is_finite().then(|| value.round() as i32)
}

/// Moves the slider an event came from to a position, without an event.
pub fn set_position(event: &Event, position: i32) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value_as_number(f64::from(position));
    }
}

/// The value of the list an event came from.
pub fn choice(event: &Event) -> Option<String> {
    Some(event.target()?.dyn_into::<HtmlSelectElement>().ok()?.value())
}

/// The column of a table that an event came from, the first is 0; `None` unless it came from a button there.
pub fn column(event: &Event) -> Option<usize> {
    let button = event.target()?.dyn_into::<Element>().ok()?.closest("button").ok()??;
    let cell = button.parent_element()?.dyn_into::<HtmlTableCellElement>().ok()?;
    usize::try_from(cell.cell_index()).ok()
}

/// Chooses `value` in the list an event came from, without an event.
pub fn choose(event: &Event, value: &str) {
    if let Some(list) = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok()) {
        list.set_value(value);
    }
}

/// Whether a key was pressed inside a text field, where editing keys belong to the text.
pub fn is_in_text(event: &KeyboardEvent) -> bool {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| matches!(input.type_().as_str(), "text" | "search"))
}

/// Calls `touched` whenever a key, a finger or a pointer goes down on the page, until the listeners are dropped.
pub fn on_touch(touched: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return Vec::new() };
    let listen = |kind: &'static str| {
        let touched = touched.clone();
        EventListener::new(&document, kind, move |_| touched())
    };
    ["pointerdown", "keydown"].map(listen).into()
}

/// Calls `pressed` for every key anywhere on the page until the listener is dropped. It may prevent the default.
pub fn on_key(pressed: impl Fn(&KeyboardEvent) + 'static) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let may_prevent = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document, "keydown", may_prevent, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            pressed(event);
        }
    }))
}
