//! Text to the clipboard, where the browser lets us.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies `text`; calls `done` with whether the browser has taken it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window()
        .and_then(|window| Reflect::get(&window.navigator(), &"clipboard".into()).ok())
        .and_then(|found| found.dyn_into::<web_sys::Clipboard>().ok());
    match clipboard {
        Some(clipboard) => {
            let written = JsFuture::from(clipboard.write_text(text));
            spawn_local(async move { done(written.await.is_ok()) });
        }
        None => done(false),
    }
}
