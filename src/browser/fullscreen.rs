//! The whole screen for the page, and back. A frame without that right refuses; then nothing happens.

/// Turns full screen on or off.
pub fn toggle() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}
