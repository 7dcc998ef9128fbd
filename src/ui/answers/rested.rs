//! The projection as it was when the hand last rested: what is costly follows that one.

use yew::prelude::*;

use crate::browser::timer::{Later, later};
use crate::ui::shared::Projected;

/// How long the hand must rest for what is costly, milliseconds.
pub const REST: u32 = 60;
/// For what follows every move, but in a task of its own after the picture.
pub const AFTER_PICTURE: u32 = 0;

/// `projected`, as soon as it has not changed for `rest` milliseconds.
#[hook]
pub fn use_rested(projected: &Projected, rest: u32) -> Projected {
    let rested = use_state(|| projected.clone());
    let pending = use_mut_ref(|| None::<Later>);
    {
        let rested = rested.clone();
        use_effect_with(projected.clone(), move |projected| {
            let projected = projected.clone();
            if *rested == projected {
                pending.take();
                return;
            }
            pending.borrow_mut().replace(later(rest, move || rested.set(projected)));
        });
    }
    (*rested).clone()
}
