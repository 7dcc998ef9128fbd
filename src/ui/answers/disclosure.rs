//! A native disclosure whose inside is on the page, and is computed, only while it is open.

use yew::prelude::*;

/// Properties of [`Disclosure`].
#[derive(PartialEq, Properties)]
pub struct DisclosureProps {
    /// What stands beside the triangle.
    pub title: AttrValue,
    /// The inside. Components in it are not rendered while it is shut.
    pub children: Html,
}

/// A title that opens and shuts what is below it.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let is_open = use_state(|| false);
    // The state opens it, not the element, so that both always agree.
    let onclick = use_callback(is_open.clone(), |event: MouseEvent, is_open| {
        event.prevent_default();
        is_open.set(!**is_open);
    });
    html! {
        <details class="more" open={*is_open}>
            <summary {onclick}>{ &props.title }</summary>
            if *is_open {
                <div class="more-body">{ props.children.clone() }</div>
            }
        </details>
    }
}
