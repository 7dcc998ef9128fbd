//! Motion: something that runs its course over a short time, frame by frame.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::clock;
use super::timer::{Later, later};

/// How long after its end a motion is ended even if the browser draws no frames, milliseconds: a window behind others.
const GRACE: u32 = 60;

/// A motion under way; dropping it stops it where it is.
pub struct Motion {
    is_alive: Rc<Cell<bool>>,
    #[allow(dead_code, reason = "held for its Drop, which cancels the call")]
    end: Later,
}

impl Drop for Motion {
    fn drop(&mut self) {
        self.is_alive.set(false);
    }
}

/// Calls `each` with the share of the way, from just above 0 to exactly 1, within `milliseconds`.
pub fn run(milliseconds: u32, each: impl Fn(f64) + 'static) -> Motion {
    let is_alive = Rc::new(Cell::new(true));
    let each: Rc<dyn Fn(f64)> = Rc::new(each);
    let end = {
        let (is_alive, each) = (Rc::clone(&is_alive), Rc::clone(&each));
        later(milliseconds + GRACE, move || {
            if is_alive.replace(false) {
                each(1.0);
            }
        })
    };
    next(clock::milliseconds(), f64::from(milliseconds), Rc::clone(&is_alive), each);
    Motion { is_alive, end }
}

fn next(start: f64, length: f64, is_alive: Rc<Cell<bool>>, each: Rc<dyn Fn(f64)>) {
    let frame = Closure::once_into_js(move || {
        let share = ((clock::milliseconds() - start) / length).clamp(0.0, 1.0);
        if !is_alive.get() {
            return;
        }
        if share >= 1.0 {
            is_alive.set(false);
        }
        each(share);
        if share < 1.0 {
            next(start, length, is_alive, each);
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(frame.unchecked_ref());
    }
}
