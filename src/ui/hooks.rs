//! Hooks that several components use: timers, debouncing, toggles.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::timer::{Later, later};

/// A call that waits for its time; a new one replaces it. Clones share the same call.
#[derive(Clone, Default)]
pub struct Timer(Rc<RefCell<Option<Later>>>);

impl PartialEq for Timer {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Timer {
    /// Calls `call` after `milliseconds`, instead of the call that waits now.
    pub fn start(&self, milliseconds: u32, call: impl FnOnce() + 'static) {
        self.0.replace(Some(later(milliseconds, call)));
    }

    /// The call that waits is not made.
    pub fn cancel(&self) {
        self.0.take();
    }
}

/// A timer for the life of the component; a call that still waits when the component goes is not made.
#[hook]
pub fn use_timer() -> Timer {
    (*use_memo((), |()| Timer::default())).clone()
}

/// Calls `effect` with `deps` once they have not changed for `milliseconds`.
#[hook]
pub fn use_debounced_effect<D>(deps: D, milliseconds: u32, effect: impl FnOnce(&D) + 'static)
where
    D: Clone + PartialEq + 'static,
{
    use_effect_with(deps, move |deps| {
        let deps = deps.clone();
        let pending = later(milliseconds, move || effect(&deps));
        // Yew calls this before the next effect and when the component goes.
        move || drop(pending)
    });
}

/// Like [`use_debounced_effect`], but the first `deps` call nothing: what a page opens with is no change.
#[hook]
pub fn use_debounced_update<D>(deps: D, milliseconds: u32, effect: impl FnOnce(&D) + 'static)
where
    D: Clone + PartialEq + 'static,
{
    let is_first = use_mut_ref(|| true);
    use_effect_with(deps, move |deps| {
        let pending = (!is_first.replace(false)).then(|| {
            let deps = deps.clone();
            later(milliseconds, move || effect(&deps))
        });
        move || drop(pending)
    });
}

/// Returns `value` as it was when it last stood unchanged for `milliseconds`; with zero, the value of the render before,
/// so that what follows from it is computed in a task of its own.
#[hook]
pub fn use_debounced<T: Clone + PartialEq + 'static>(value: &T, milliseconds: u32) -> T {
    let settled = use_state(|| value.clone());
    {
        let settled = settled.clone();
        use_effect_with(value.clone(), move |value| {
            let pending = (*settled != *value).then(|| {
                let value = value.clone();
                later(milliseconds, move || settled.set(value))
            });
            move || drop(pending)
        });
    }
    (*settled).clone()
}

/// A flag that starts as `start`, and the callback that turns it round.
#[hook]
pub fn use_toggle(start: bool) -> (bool, Callback<()>) {
    let flag = use_state_eq(|| start);
    let toggle = use_callback(flag.clone(), |(), flag| flag.set(!**flag));
    (*flag, toggle)
}
