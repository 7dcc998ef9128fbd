//! The last change shown again: at most a second from before to now, nothing where the reader wants no motion.

use yew::prelude::*;

use crate::browser::frames::{self, Motion};
use crate::browser::media;

/// How long it takes, milliseconds; with its grace it stays below a second.
const LENGTH: u32 = 900;

/// How far the motion has come, 1 when nothing moves. It starts whenever `count` changes, in the same picture; the first
/// count that is known is where a window comes in.
#[hook]
pub fn use_replay(count: Option<u32>) -> f64 {
    let share = use_state(|| 1.0);
    let motion = use_mut_ref(|| None::<Motion>);
    let seen = use_mut_ref(|| count);
    let is_new = seen.borrow().is_some() && *seen.borrow() != count;
    let is_still = is_new && media::wants_stillness();
    {
        let share = share.setter();
        use_effect_with(count, move |count| {
            let before = seen.replace(*count);
            if before.is_none() || before == *count {
                return;
            }
            if is_still {
                motion.take();
                share.set(1.0);
            } else {
                share.set(0.0);
                *motion.borrow_mut() = Some(frames::run(LENGTH, move |at| share.set(at)));
            }
        });
    }
    match (is_new, is_still) {
        (true, true) => 1.0,
        // The picture that comes first must not be the answer.
        (true, false) => 0.0,
        (false, _) => *share,
    }
}
