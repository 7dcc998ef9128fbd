//! A native dialog: the browser keeps the focus inside, Esc closes it, the focus goes back where it was.

use yew::prelude::*;

use crate::browser::dialog;
use crate::text::{Catalogue, Lang};

/// What a dialog needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Whether it is open.
    pub open: bool,
    /// Its name.
    pub title: AttrValue,
    /// How it looks: a question in the middle, a drawer at the side.
    pub class: &'static str,
    /// Language of the interface.
    pub lang: Lang,
    /// Called when it was closed, however.
    pub onclose: Callback<()>,
    /// What stands in it while it is open.
    pub children: Html,
}

/// The dialog. Nothing of it is in the page while it is closed.
#[component]
pub fn Dialog(props: &Props) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.open, move |open| {
            if let Some(element) = node.cast::<dialog::Element>() {
                if *open { dialog::show(&element) } else { dialog::close(&element) }
            }
        });
    }
    let onclose = {
        let onclose = props.onclose.clone();
        Callback::from(move |_: Event| onclose.emit(()))
    };
    // A press beside the dialog closes it, as Esc does.
    let onmousedown = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: MouseEvent| {
            if dialog::is_backdrop(&event) {
                onclose.emit(());
            }
        })
    };
    let close = {
        let onclose = props.onclose.clone();
        Callback::from(move |_: MouseEvent| onclose.emit(()))
    };
    html! {
        <dialog ref={node} class={props.class} aria-label={props.title.clone()} {onclose} {onmousedown}>
            if props.open {
                <div class="dialog-body">
                    <div class="dialog-top">
                        <h2 class="title">{ props.title.clone() }</h2>
                        <button type="button" class="button-line" onclick={close}>{ Catalogue::of(props.lang).workbench.keep.close }</button>
                    </div>
                    { props.children.clone() }
                </div>
            }
        </dialog>
    }
}
