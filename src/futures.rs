//! The futures of a plan, run by a program of their own: the same source as the app's model, compiled once for any browser
//! and once for browsers with SIMD, with the same bits. It knows no page and imports nothing, so each worker has one.
//!
//! All numbers go through one place in its memory: [`room`] says where the next ones are to be written, and a function
//! that takes them follows. What they are is written by `FuturesRun::packed` and `Futures::packed`.
#![allow(unsafe_code, reason = "exported names")]

// Doc tests and tests of the model belong to the app's crate.
extern crate self as jangkau;
#[allow(dead_code, unused_imports, missing_docs, reason = "the model has more than futures")]
pub mod model;
#[allow(dead_code, reason = "as above")]
mod order;
#[cfg(feature = "golden")]
#[path = "../tests/common/sweep.rs"]
mod sweep;

use std::cell::RefCell;

use model::Percent;
use model::answers::{Futures, FuturesRun, Goal};

/// What has been taken so far.
struct HandedOver {
    input: Vec<f64>,
    futures: Futures,
    run: Option<FuturesRun>,
}

thread_local! {
    static HANDED_OVER: RefCell<HandedOver> =
        RefCell::new(HandedOver { input: Vec::new(), futures: Futures::unpacked(&[]), run: None });
}

/// Where `count` numbers are to be written.
#[unsafe(no_mangle)]
pub extern "C" fn room(count: usize) -> *mut f64 {
    HANDED_OVER.with_borrow_mut(|handed| {
        handed.input.resize(count, 0.0);
        handed.input.as_mut_ptr()
    })
}

/// Takes futures; how many there are.
#[unsafe(no_mangle)]
pub extern "C" fn take_futures() -> usize {
    HANDED_OVER.with_borrow_mut(|handed| {
        handed.futures = Futures::unpacked(&handed.input);
        handed.futures.count()
    })
}

/// Takes a plan; how many months of coverage each of its futures has, 0 where the numbers are no plan.
#[unsafe(no_mangle)]
pub extern "C" fn take_plan() -> usize {
    HANDED_OVER.with_borrow_mut(|handed| {
        handed.run = FuturesRun::unpacked(&handed.input);
        handed.run.as_ref().map_or(0, FuturesRun::months)
    })
}

/// Runs the plan in the next `count` futures; where their coverage in percent lies, the months of one future after those of
/// the one before, from the first future on.
#[unsafe(no_mangle)]
pub extern "C" fn advance(count: usize) -> *const f64 {
    HANDED_OVER.with_borrow_mut(|HandedOver { futures, run, .. }| {
        let Some(run) = run else { return std::ptr::null() };
        run.advance(futures, count);
        run.coverage().as_ptr()
    })
}

/// Share of the futures run so far that have `percent` at the end of `year`, and keep it where it must last. `sigma`: error
/// of the model in points.
#[unsafe(no_mangle)]
pub extern "C" fn chance(year: i32, percent: f64, lasting: bool, sigma: f64) -> f64 {
    let goal = Goal { year, percent: Percent(percent), lasting };
    HANDED_OVER
        .with_borrow(|handed| handed.run.as_ref().map_or(0.0, |run| run.probability(&goal, Percent(sigma))))
}

/// The fingerprint of the futures of a scenario of the sweep.
#[cfg(feature = "golden")]
#[unsafe(no_mangle)]
pub extern "C" fn fingerprint(number: u64) -> u64 {
    sweep::future_fingerprint(number)
}
