//! What a promise came to, heard once.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use std::cell::RefCell;
use std::rc::Rc;

type Both = (Closure<dyn FnMut(JsValue)>, Closure<dyn FnMut(JsValue)>);

/// Calls `done` with the value of `promise`, or with what went wrong.
pub fn settled(promise: &Promise, done: impl Fn(Result<JsValue, JsValue>) + 'static) {
    let done = Rc::new(done);
    // The two hold each other until one of them is called, which frees both.
    let held: Rc<RefCell<Option<Both>>> = Rc::default();
    let hear = |is_good: bool| {
        let (done, held) = (Rc::clone(&done), Rc::clone(&held));
        Closure::<dyn FnMut(JsValue)>::new(move |value| {
            let both = held.take();
            done(if is_good { Ok(value) } else { Err(value) });
            super::timer::later(0, move || drop(both)).keep();
        })
    };
    let (good, bad) = (hear(true), hear(false));
    let _ = promise.then2(&good, &bad);
    *held.borrow_mut() = Some((good, bad));
}
