//! Something to be done later, unless something else comes first.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// A pending call; dropping it takes it back.
pub struct Later(#[allow(dead_code, reason = "held for its Drop, which cancels the call")] Timeout);

impl Later {
    /// Lets the call happen whatever becomes of this.
    pub fn keep(self) {
        self.0.forget();
    }
}

/// Calls `what` after `milliseconds`.
pub fn later(milliseconds: u32, what: impl FnOnce() + 'static) -> Later {
    Later(Timeout::new(milliseconds, what))
}

/// How long the page is left alone where the browser cannot tell that it is idle, milliseconds.
const REST: u32 = 200;

/// A call that waits until the page has nothing else to do; dropping it takes it back.
pub struct WhenIdle(Rc<Cell<bool>>);

impl Drop for WhenIdle {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// Calls `what` once the page has nothing else to do.
pub fn when_idle(what: impl FnOnce() + 'static) -> WhenIdle {
    let is_wanted = Rc::new(Cell::new(true));
    let waiting = WhenIdle(Rc::clone(&is_wanted));
    let call = Closure::once_into_js(move || {
        if is_wanted.get() {
            what();
        }
    });
    let call: js_sys::Function = call.unchecked_into();
    // Safari has no such call.
    let asked = web_sys::window().map(|window| window.request_idle_callback(&call));
    if !matches!(asked, Some(Ok(_))) {
        later(REST, move || {
            let _ = call.call0(&JsValue::NULL);
        })
        .keep();
    }
    waiting
}
