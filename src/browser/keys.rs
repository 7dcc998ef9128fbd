//! Where a key was pressed: single keys must not do anything while somebody types or works a control.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use super::input::is_in_text;

/// What has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing that takes keys.
    Page,
    /// A slider, which takes arrows.
    Slider,
    /// A button or a link, which takes Enter and the space bar.
    Button,
    /// A text or a list, which take every key.
    Text,
}

/// Where the key was pressed.
pub fn place(event: &KeyboardEvent) -> Place {
    let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return Place::Page;
    };
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return match input.type_().as_str() {
            "range" => Place::Slider,
            "checkbox" | "radio" | "file" | "button" => Place::Button,
            _ => Place::Text,
        };
    }
    match element.tag_name().to_ascii_lowercase().as_str() {
        "button" | "a" | "summary" => Place::Button,
        "textarea" | "select" => Place::Text,
        _ => Place::Page,
    }
}

/// A step that keys ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKey {
    /// Back: Ctrl+Z.
    Undo,
    /// Forward: Ctrl+Shift+Z, Ctrl+Y.
    Redo,
}

/// The step that a key asks for; nothing inside a text field, where the keys belong to the text.
pub fn step_key(event: &KeyboardEvent) -> Option<StepKey> {
    if is_in_text(event) || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    match (event.key().to_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Some(StepKey::Undo),
        ("z", true) | ("y", false) => Some(StepKey::Redo),
        _ => None,
    }
}

/// Whether a key of commands was held with it.
pub fn has_command(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.alt_key()
}
