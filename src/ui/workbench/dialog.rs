//! A native dialog: the browser keeps the focus inside, Esc closes it, the focus goes back where it was.

use yew::prelude::*;

use crate::browser::dialog;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::workbench::CLOSE;

/// A dialog.
pub struct Dialog {
    /// Whether it is open.
    pub open: bool,
    /// Its name.
    pub title: &'static str,
    /// How it looks: a question in the middle, a drawer at the side.
    pub class: &'static str,
    /// Language of the interface.
    pub lang: Lang,
    /// Called when it was closed, however.
    pub onclose: Callback<()>,
}

/// The element of a dialog that opens and closes with `open`.
#[hook]
pub fn use_dialog(open: bool) -> NodeRef {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(open, move |open| {
            if let Some(element) = node.cast::<dialog::Element>() {
                if *open { dialog::show(&element) } else { dialog::close(&element) }
            }
        });
    }
    node
}

/// The markup of a dialog. Nothing of `inside` is in the page while it is closed.
pub fn dialog(node: NodeRef, dialog: Dialog, inside: impl FnOnce() -> Html) -> Html {
    let Dialog { open, title, class, lang, onclose } = dialog;
    // A press beside the dialog closes it, as Esc does.
    let onmousedown = {
        let onclose = onclose.clone();
        Callback::from(move |event: MouseEvent| {
            if dialog::is_backdrop(&event) {
                onclose.emit(());
            }
        })
    };
    let close = onclose.reform(|_: MouseEvent| ());
    let onclose = onclose.reform(|_: Event| ());
    html! {
        <dialog ref={node} {class} aria-label={title} {onclose} {onmousedown}>
            if open {
                <div class="dialog-body">
                    <div class="dialog-top">
                        <h2 class="title">{ title }</h2>
                        <button type="button" id={CLOSE} class="button-line" onclick={close}>{ WorkbenchTexts::of(lang).keep.close }</button>
                    </div>
                    { inside() }
                </div>
            }
        </dialog>
    }
}
