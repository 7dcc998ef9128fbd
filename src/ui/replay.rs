//! The replay of the last change: the line moves from the plan before to the present one within a second, or is there at
//! once where the reader wants no motion.

use yew::prelude::*;

use crate::browser::frames::{self, Motion};
use crate::browser::media;

/// How long the line moves, milliseconds; with the frames before and after it stays below a second.
const LENGTH: u32 = 900;

/// Returns how far the replay has come, from 0 to 1; 1 while nothing moves. It starts in the render in which `count`, the
/// number of replays so far, has changed. The first count that is known starts none: a window has just opened with it.
#[hook]
pub fn use_replay(count: Option<u32>) -> f64 {
    let progress = use_state(|| 1.0);
    let motion = use_mut_ref(|| None::<Motion>);
    let seen = use_mut_ref(|| count);
    let is_new = seen.borrow().is_some() && *seen.borrow() != count;
    let is_still = is_new && media::wants_stillness();
    {
        let progress = progress.setter();
        use_effect_with(count, move |count| {
            let before = seen.replace(*count);
            if before.is_none() || before == *count {
                return;
            }
            if is_still {
                motion.take();
                progress.set(1.0);
            } else {
                progress.set(0.0);
                motion.replace(Some(frames::run(LENGTH, move |at| progress.set(at))));
            }
        });
    }
    match (is_new, is_still) {
        (true, true) => 1.0,
        // The state follows after this render, which must not show the answer already.
        (true, false) => 0.0,
        (false, _) => *progress,
    }
}
