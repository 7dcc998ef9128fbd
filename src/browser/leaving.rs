//! The last moments of a page, when there is still time to keep something.

use gloo::events::EventListener;

/// Calls `leave` whenever the page is hidden or left, until the listeners are dropped.
pub fn on_leaving(leave: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let hidden = {
        let leave = leave.clone();
        window.document().map(|document| EventListener::new(&document, "visibilitychange", move |_| leave()))
    };
    let gone = EventListener::new(&window, "pagehide", move |_| leave());
    hidden.into_iter().chain([gone]).collect()
}

/// Calls `changed` with the key whenever another tab writes to the lasting storage.
pub fn on_other_tab(changed: impl Fn(String) + 'static) -> Option<EventListener> {
    use wasm_bindgen::JsCast;
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        if let Some(key) = event.dyn_ref::<web_sys::StorageEvent>().and_then(web_sys::StorageEvent::key) {
            changed(key);
        }
    }))
}

/// Calls `moved` with `true` when the page goes and with `false` when the browser brings it back as it was, for as long
/// as the page lives.
pub fn on_going(moved: impl Fn(bool) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    for (kind, goes) in [("pagehide", true), ("pageshow", false)] {
        let moved = moved.clone();
        EventListener::new(&window, kind, move |_| moved(goes)).forget();
    }
}
