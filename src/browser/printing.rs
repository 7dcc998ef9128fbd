//! Whether the page is being laid out for paper.

use gloo::events::EventListener;
use web_sys::EventTarget;

const PRINT: &str = "print";

/// Whether the page has the form of paper now.
pub fn is_printing() -> bool {
    list().is_some_and(|list| list.matches())
}

/// Opens the browser's dialog for printing the page.
pub fn print() {
    // Where a frame may not print, nothing happens.
    let _ = web_sys::window().map(|window| window.print());
}

/// Calls `changed` with true before the page is laid out for paper and with false afterwards, until the listeners are
/// dropped. What it changes while the event runs is on the paper.
pub fn watch(changed: impl Fn(bool) + Clone + 'static) -> Vec<EventListener> {
    let window = web_sys::window();
    let on = |name: &'static str, is_printing: bool| {
        let changed = changed.clone();
        window.as_ref().map(|window| EventListener::new(window, name, move |_| changed(is_printing)))
    };
    // A preview in the developer's tools changes the medium alone.
    let medium = list().map(|list| {
        let changed = changed.clone();
        EventListener::new(&EventTarget::from(list), "change", move |_| changed(is_printing()))
    });
    [on("beforeprint", true), on("afterprint", false), medium].into_iter().flatten().collect()
}

fn list() -> Option<web_sys::MediaQueryList> {
    web_sys::window()?.match_media(PRINT).ok()?
}
