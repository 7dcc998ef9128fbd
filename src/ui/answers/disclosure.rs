//! A native disclosure whose inside is on the page, and is computed, only while it is open.

use yew::prelude::*;

use crate::ui::part::{keyed, part_by_hook};

/// A disclosure.
struct Disclosure {
    title: AttrValue,
    body: Html,
}

impl PartialEq for Disclosure {
    /// Never: its parts compare themselves.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

part_by_hook!(Disclosure, use_disclosure);

/// A disclosure, `id` its name among its siblings. What is costly in `body` is a part, which does not run while this
/// is closed.
pub fn disclosure(id: &'static str, title: impl Into<AttrValue>, body: Html) -> Html {
    keyed(id, Disclosure { title: title.into(), body })
}

#[hook]
fn use_disclosure(props: &Disclosure) -> Html {
    let open = use_state(|| false);
    // The state opens it, not the element, so that both always agree.
    let onclick = {
        let open = open.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            open.set(!*open);
        })
    };
    html! {
        <details class="more" open={*open}>
            <summary {onclick}>{ props.title.clone() }</summary>
            if *open {
                <div class="more-body">{ props.body.clone() }</div>
            }
        </details>
    }
}
