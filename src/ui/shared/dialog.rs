//! A native dialog: the browser keeps the focus inside, Esc closes it, the focus returns to where it was.

use yew::prelude::*;

use crate::browser::dialog;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::workbench::CLOSE;

/// Properties of [`Dialog`].
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Whether it is open.
    pub open: bool,
    /// Its heading, and its accessible name.
    pub title: &'static str,
    /// Its CSS classes: `question` stands in the middle of the page, `drawer` at the side, `over-page` covers it.
    pub class: &'static str,
    /// Language of the close button.
    pub lang: Lang,
    /// Called when the reader closes it: by its button, by Esc, by a press beside it. Not when `open` became false: what is
    /// open instead stays.
    pub onclose: Callback<()>,
    /// What stands below the heading; in the page only while the dialog is open. Callers leave it empty otherwise, so
    /// that nothing is computed for a closed dialog.
    #[prop_or_default]
    pub children: Html,
}

/// A dialog over the page that follows its `open`.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let DialogProps { open, title, class, lang, onclose, children } = props;
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(*open, move |open| {
            if let Some(element) = node.cast::<dialog::Element>() {
                if *open { dialog::show(&element) } else { dialog::close(&element) }
            }
        });
    }
    let onmousedown = {
        let onclose = onclose.clone();
        Callback::from(move |event: MouseEvent| {
            if dialog::is_backdrop(&event) {
                onclose.emit(());
            }
        })
    };
    let onclick = onclose.reform(|_: MouseEvent| ());
    let onclose = {
        let (onclose, open) = (onclose.clone(), *open);
        Callback::from(move |_: Event| {
            if open {
                onclose.emit(());
            }
        })
    };
    html! {
        <dialog ref={node} class={*class} aria-label={*title} {onclose} {onmousedown}>
            if *open {
                <div class="dialog-body">
                    <div class="dialog-top">
                        <h2 class="title">{ *title }</h2>
                        <button type="button" id={CLOSE} class="button-line" {onclick}>{ WorkbenchTexts::of(*lang).documents.close }</button>
                    </div>
                    { children.clone() }
                </div>
            }
        </dialog>
    }
}
