//! Native dialogs: the browser keeps the focus inside, closes on Esc and gives the focus back.

use wasm_bindgen::JsCast;
use web_sys::Event;

/// The element of a dialog.
pub use web_sys::HtmlDialogElement as Element;

/// Opens a dialog over the page, unless it is open.
pub fn show(dialog: &Element) {
    if !dialog.open() {
        // Refused only when it is not in the page; then there is nothing to show.
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog.
pub fn close(dialog: &Element) {
    if dialog.open() {
        dialog.close();
    }
}

/// Whether a press hit the dialog's backdrop and not what is inside it.
pub fn is_backdrop(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some()
}
