//! Hooks that several components use: timers, debouncing, toggles, paper.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::printing;
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

/// Calls `effect` with `deps` once they have not changed for `delay` milliseconds. Until the first call they wait `first`
/// milliseconds instead; with `None` the first `deps` call nothing: what a page opens with is no change.
#[hook]
pub fn use_debounced_effect<D>(deps: D, first: Option<u32>, delay: u32, effect: impl FnOnce(&D) + 'static)
where
    D: Clone + PartialEq + 'static,
{
    let has_begun = use_mut_ref(|| false);
    use_effect_with(deps, move |deps| {
        let wait = if *has_begun.borrow() { Some(delay) } else { first };
        if wait.is_none() {
            has_begun.replace(true);
        }
        let pending = wait.map(|wait| {
            let deps = deps.clone();
            later(wait, move || {
                has_begun.replace(true);
                effect(&deps);
            })
        });
        // Yew calls this before the next effect and when the component goes.
        move || drop(pending)
    });
}

/// Returns `value` as it was when it last stood unchanged for `milliseconds`; with zero, the value of the render before,
/// so that what follows from it is computed in a task of its own.
#[hook]
pub fn use_debounced<T: Clone + PartialEq + 'static>(value: &T, milliseconds: u32) -> T {
    let settled = use_state_eq(|| value.clone());
    let setter = settled.setter();
    use_debounced_effect(value.clone(), None, milliseconds, move |value| setter.set(value.clone()));
    (*settled).clone()
}

/// Like [`use_debounced`], but `None` until the first value has stood unchanged for `first` milliseconds.
#[hook]
pub fn use_debounced_start<T>(value: &T, first: u32, milliseconds: u32) -> Option<T>
where
    T: Clone + PartialEq + 'static,
{
    let settled = use_state_eq(|| None);
    let setter = settled.setter();
    use_debounced_effect(value.clone(), Some(first), milliseconds, move |value| {
        setter.set(Some(value.clone()));
    });
    (*settled).clone()
}

/// A flag that starts as `start`, and the callback that turns it round.
#[hook]
pub fn use_toggle(start: bool) -> (bool, Callback<()>) {
    let flag = use_state_eq(|| start);
    let toggle = use_callback(flag.clone(), |(), flag| flag.set(!**flag));
    (*flag, toggle)
}

/// Whether the page is laid out for paper: what is on paper only is made then.
#[hook]
pub fn use_is_printing() -> bool {
    let is_printing = use_state_eq(|| false);
    {
        let is_printing = is_printing.setter();
        use_effect_with((), move |()| {
            is_printing.set(printing::is_printing());
            let listeners = printing::watch(move |now| is_printing.set(now));
            move || drop(listeners)
        });
    }
    *is_printing
}
