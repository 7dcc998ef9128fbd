//! The rest of the program: what the first picture does not need is a file of its own, fetched when that picture stands.
//!
//! Rust puts a program into one file. `scripts/tools` takes it apart at the split point in `main.rs`: what can be reached
//! through [`rest`] alone goes into the second file. So nothing else may name the functions that [`Rest`] holds; plain
//! data types may be named anywhere. A page without the rest works: it shows less.

use yew::prelude::*;

use crate::browser::input::on_touch;
use crate::browser::page;
use crate::browser::timer::{Later, later};
use crate::text::Lang;
use crate::ui::figures::sources::Sources;
use crate::ui::part::part;
use crate::ui::shared::Projected;

/// Fetches the rest of the program and hands it on; `None` where it cannot be had.
pub type Load = fn(Box<dyn FnOnce(Option<Rest>)>);

/// Where the functions of the rest are.
#[derive(Clone, Copy)]
pub struct Rest {
    /// The sources of what is on screen.
    pub sources: fn(&Projected, Lang) -> Html,
}

/// The rest of the program.
pub fn rest() -> Rest {
    Rest { sources: |projected, lang| part(Sources { projected: projected.clone(), lang }) }
}

/// How long the first picture stands alone, milliseconds: a hand that moves at once finds the machine free. A touch
/// fetches the rest too, and tries again after a failure.
const ALONE: u32 = 700;

/// The rest, once it is there.
#[hook]
pub fn use_rest(load: Load) -> Option<Rest> {
    let rest = use_state(|| None::<Rest>);
    {
        let setter = rest.setter();
        let is_asked = use_mut_ref(|| false);
        use_effect_with((), move |()| {
            let fetch = move || {
                if is_asked.replace(true) {
                    return;
                }
                let (is_asked, setter) = (is_asked.clone(), setter.clone());
                load(Box::new(move |found| match found {
                    Some(found) => {
                        setter.set(Some(found));
                        page::mark_whole();
                    }
                    None => *is_asked.borrow_mut() = false,
                }));
            };
            let held: (Later, _) = (later(ALONE, fetch.clone()), on_touch(fetch));
            move || drop(held)
        });
    }
    *rest
}
