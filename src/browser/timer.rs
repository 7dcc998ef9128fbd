//! Something to be done later, unless something else comes first.

use gloo::timers::callback::Timeout;

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
