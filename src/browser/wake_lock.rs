//! Keeps the screen on while the page is seen, where the browser can. A refusal is no trouble: the screen then does what
//! the system says.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Keeps the screen on until it is dropped.
pub struct WakeLock {
    held: Rc<RefCell<Held>>,
    #[allow(dead_code, reason = "held for its Drop, which stops the listening")]
    listener: Option<EventListener>,
}

/// What the browser has granted.
enum Held {
    /// Nothing: refused, or taken away since the page was out of sight.
    Nothing,
    /// It has been asked.
    Asked,
    /// A lock.
    Granted(JsValue),
    /// Nothing is wanted any more.
    Over,
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        if let Held::Granted(lock) = self.held.replace(Held::Over) {
            release(&lock);
        }
    }
}

impl WakeLock {
    /// Asks for a lock, and again whenever the page comes back into sight: a browser takes it away with the page.
    pub fn new() -> Self {
        let held = Rc::new(RefCell::new(Held::Nothing));
        let document = web_sys::window().and_then(|window| window.document());
        let listener = document.map(|document| {
            let held = Rc::clone(&held);
            EventListener::new(&document, "visibilitychange", move |_| ask(&held))
        });
        ask(&held);
        Self { held, listener }
    }
}

impl Default for WakeLock {
    fn default() -> Self {
        Self::new()
    }
}

fn ask(held: &Rc<RefCell<Held>>) {
    let is_wanted = match &*held.borrow() {
        Held::Nothing => true,
        Held::Granted(lock) => is_released(lock),
        Held::Asked | Held::Over => false,
    };
    if !is_wanted || !is_seen() {
        return;
    }
    let Some(promise) = request() else { return };
    held.replace(Held::Asked);
    let held = Rc::clone(held);
    spawn_local(async move {
        let lock = JsFuture::from(promise).await;
        let is_over = matches!(*held.borrow(), Held::Over);
        match lock {
            Ok(lock) if is_over => release(&lock),
            Ok(lock) => drop(held.replace(Held::Granted(lock))),
            Err(_) if is_over => {}
            Err(_) => drop(held.replace(Held::Nothing)),
        }
    });
}

fn is_seen() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| !document.hidden())
}

fn is_released(lock: &JsValue) -> bool {
    Reflect::get(lock, &"released".into()).is_ok_and(|released| released.is_truthy())
}

/// Asks the browser; `None` where it has no such locks. They are no part of web-sys yet.
fn request() -> Option<Promise> {
    let locks = Reflect::get(&web_sys::window()?.navigator(), &"wakeLock".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    request.call1(&locks, &"screen".into()).ok()?.dyn_into().ok()
}

fn release(lock: &JsValue) {
    let promise = Reflect::get(lock, &"release".into())
        .and_then(JsCast::dyn_into::<Function>)
        .and_then(|release| release.call0(lock))
        .and_then(JsCast::dyn_into::<Promise>);
    if let Ok(promise) = promise {
        spawn_local(async move { drop(JsFuture::from(promise).await) });
    }
}
