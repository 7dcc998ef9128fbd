//! Tells when an element changes its size.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Observes an element until it is dropped.
pub struct Resize {
    observer: ResizeObserver,
    #[allow(dead_code, reason = "the observer calls it as long as both live")]
    callback: Closure<dyn FnMut()>,
}

impl Resize {
    /// Calls `changed` when the size of `element` changes, and once at the start. `None` where there is no observer.
    pub fn of(element: &Element, changed: impl FnMut() + 'static) -> Option<Self> {
        let callback = Closure::<dyn FnMut()>::new(changed);
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, callback })
    }
}

impl Drop for Resize {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Width and height of an element, CSS pixels.
pub fn size_of(element: &Element) -> (f64, f64) {
    (f64::from(element.client_width()), f64::from(element.client_height()))
}
