//! Text to the clipboard, where the browser lets us.

use js_sys::Reflect;
use wasm_bindgen::JsCast;

use super::promise;

/// Copies `text`; `done` hears whether it worked.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let clipboard = web_sys::window()
        .and_then(|window| Reflect::get(&window.navigator(), &"clipboard".into()).ok())
        .and_then(|found| found.dyn_into::<web_sys::Clipboard>().ok());
    match clipboard {
        Some(clipboard) => promise::settled(&clipboard.write_text(text), move |found| done(found.is_ok())),
        None => done(false),
    }
}
