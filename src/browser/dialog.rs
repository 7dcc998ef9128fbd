//! Native dialogs: the browser keeps the focus inside, closes on Esc and gives the focus back.

use wasm_bindgen::JsCast;
use web_sys::Event;

/// The element of a dialog.
pub use web_sys::HtmlDialogElement as Element;

/// A block of a page, or of none yet.
pub use web_sys::Element as Aside;

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

/// A block that is in no page yet: what stands in it is made before it is shown, and neither styled nor read out until then.
pub fn aside() -> Option<Aside> {
    web_sys::window()?.document()?.create_element("div").ok()
}

/// Whether a press hit the dialog's backdrop and not what is inside it.
pub fn is_backdrop(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some()
}
