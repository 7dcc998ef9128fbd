//! A native disclosure whose inside exists, and is computed, only while it is open.

use yew::prelude::*;

/// What a disclosure needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its name.
    pub title: AttrValue,
    /// What it holds.
    pub children: Html,
}

/// The disclosure.
#[component]
pub fn Disclosure(props: &Props) -> Html {
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
                <div class="more-body">{ props.children.clone() }</div>
            }
        </details>
    }
}
