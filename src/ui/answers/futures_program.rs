//! How the answers get quicker where the browser can.

use yew::platform::spawn_local;

use crate::browser::engine;
use crate::view::answers::run_elsewhere;

/// Futures run in the program beside this one as soon as it is there; until then, and where there is none, in this one.
pub fn start_futures_program() {
    spawn_local(async {
        if engine::start().await {
            run_elsewhere(engine::run);
        }
    });
}
