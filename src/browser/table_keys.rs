//! A table whose cells are buttons and that is one stop of the Tab key: arrows move the focus from cell to cell.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// Listens to the keys in the element with an id, until the listener is dropped.
pub fn listen(id: &str) -> Option<EventListener> {
    let part = web_sys::window()?.document()?.get_element_by_id(id)?;
    let may_prevent = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&part, "keydown", may_prevent, |event| {
        let moved = event.dyn_ref::<KeyboardEvent>().and_then(aim);
        if let Some(button) = moved {
            event.prevent_default();
            let _ = button.focus();
        }
    }))
}

/// The button that a key leads to.
fn aim(event: &KeyboardEvent) -> Option<HtmlElement> {
    if event.alt_key() || event.shift_key() {
        return None;
    }
    let all = event.ctrl_key() || event.meta_key();
    let cell = event.target()?.dyn_into::<Element>().ok()?.closest("td, th").ok()??;
    let row = cell.parent_element()?;
    let rows = row.parent_element()?;
    let edge = |row: Option<Element>, is_last: bool| {
        let row = row?;
        if is_last { row.last_element_child() } else { row.first_element_child() }
    };
    let aim = match event.key().as_str() {
        "ArrowLeft" => cell.previous_element_sibling(),
        "ArrowRight" => cell.next_element_sibling(),
        "ArrowUp" => same_column(&cell, &row.previous_element_sibling()?),
        "ArrowDown" => same_column(&cell, &row.next_element_sibling()?),
        "Home" => edge(if all { rows.first_element_child() } else { Some(row) }, false),
        "End" => edge(if all { rows.last_element_child() } else { Some(row) }, true),
        _ => None,
    };
    aim?.query_selector("button").ok()??.dyn_into().ok()
}

/// The cell of another row below or above a cell.
fn same_column(cell: &Element, row: &Element) -> Option<Element> {
    let before = std::iter::successors(cell.previous_element_sibling(), Element::previous_element_sibling);
    row.children().item(u32::try_from(before.count()).ok()?)
}
