//! The program that runs futures in registers (`scripts/futures`), on the page itself.

use std::cell::RefCell;

use js_sys::{Float64Array, Function, Reflect, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};

use super::bridge;

/// What the program exports.
struct FuturesExports {
    memory: WebAssembly::Memory,
    room: Function,
    take_futures: Function,
    take_plan: Function,
    advance: Function,
}

thread_local! {
    static ENGINE: RefCell<Option<FuturesExports>> = const { RefCell::new(None) };
}

/// Fetches and starts the program, once; whether there is one for this browser.
pub async fn start() -> bool {
    if ENGINE.with_borrow(Option::is_some) {
        return true;
    }
    let exports = bridge::engine().await;
    let engine = exports.and_then(|exports| FuturesExports::of(&exports));
    let is_there = engine.is_some();
    ENGINE.set(engine);
    is_there
}

/// Runs a packed plan in packed futures, and writes the coverage of each month of each future; whether it could.
pub fn run(plan: &[f64], futures: &[f64], coverage: &mut [f64]) -> bool {
    ENGINE.with_borrow(|engine| engine.as_ref()?.run(plan, futures, coverage)).is_some()
}

impl FuturesExports {
    fn of(exports: &JsValue) -> Option<Self> {
        let get = |name: &str| Reflect::get(exports, &name.into()).ok();
        let function = |name: &str| get(name)?.dyn_into().ok();
        Some(Self {
            memory: get("memory")?.dyn_into().ok()?,
            room: function("room")?,
            take_futures: function("take_futures")?,
            take_plan: function("take_plan")?,
            advance: function("advance")?,
        })
    }

    fn run(&self, plan: &[f64], futures: &[f64], coverage: &mut [f64]) -> Option<()> {
        let count = self.give(futures, &self.take_futures)?;
        let months = self.give(plan, &self.take_plan)?;
        if count * months != coverage.len() as f64 {
            return None;
        }
        let place = self.advance.call1(&JsValue::NULL, &count.into()).ok()?.as_f64()?;
        self.numbers(place, coverage.len()).copy_to(coverage);
        Some(())
    }

    /// Writes numbers into the program and lets it take them.
    fn give(&self, numbers: &[f64], take: &Function) -> Option<f64> {
        let place = self.room.call1(&JsValue::NULL, &(numbers.len() as f64).into()).ok()?.as_f64()?;
        self.numbers(place, numbers.len()).copy_from(numbers);
        take.call0(&JsValue::NULL).ok()?.as_f64()
    }

    /// The memory of the program moves as it grows: looked at anew each time.
    fn numbers(&self, place: f64, count: usize) -> Float64Array {
        Float64Array::new_with_byte_offset_and_length(&self.memory.buffer(), place as u32, count as u32)
    }
}
