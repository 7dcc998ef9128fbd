//! The panic hook: the program stops at a panic, so its last act is to say where and why, to the console and to the
//! panel that `static/boot.js` shows.

use std::panic::PanicHookInfo;

use super::bridge;

/// The hook for `yew::set_custom_panic_hook`: Yew replaces a hook that was set in any other way. `version` is the
/// version on screen.
pub fn hook(version: &'static str) -> Box<dyn Fn(&PanicHookInfo<'_>) + Send + Sync> {
    Box::new(move |info| {
        let (message, place) = (message(info), place(info));
        web_sys::console::error_1(&format!("panic at {place}: {message} (version {version})").into());
        bridge::report_panic(message, &place, version);
    })
}

/// What the panic says; a payload that is no text says nothing.
fn message<'info>(info: &'info PanicHookInfo<'_>) -> &'info str {
    info.payload_as_str().unwrap_or_default()
}

fn place(info: &PanicHookInfo<'_>) -> String {
    info.location().map(ToString::to_string).unwrap_or_default()
}
