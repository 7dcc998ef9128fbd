//! The projection as it was when the hand last rested: what is costly follows that one.

use yew::prelude::*;

use crate::browser::timer::{Later, later};
use crate::ui::shared::Projected;

/// How long the hand must rest, milliseconds.
const REST: u32 = 60;

/// `projected`, as soon as it has not changed for a moment.
#[hook]
pub fn use_rested(projected: &Projected) -> Projected {
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
            pending.borrow_mut().replace(later(REST, move || rested.set(projected)));
        });
    }
    (*rested).clone()
}
