//! A text to copy.

use yew::prelude::*;

use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::copy::use_copy;

/// Properties of [`CopyField`].
#[derive(PartialEq, Properties)]
pub struct CopyFieldProps {
    /// The id of the field, unique on the page.
    pub id: &'static str,
    /// Its accessible name.
    pub name: &'static str,
    /// The words on the button.
    pub button: &'static str,
    /// Its height in lines.
    pub rows: u32,
    /// What is copied.
    pub text: AttrValue,
    /// Language of the interface.
    pub lang: Lang,
}

/// A field that cannot be changed, and the button that copies its text.
#[component]
pub fn CopyField(props: &CopyFieldProps) -> Html {
    let CopyFieldProps { id, name, button, rows, text, lang } = props;
    let texts = &WorkbenchTexts::of(*lang).share;
    let copy = use_copy(text.clone(), id);
    html! {
        <div class="share-copy">
            <textarea id={*id} readonly=true rows={rows.to_string()} aria-label={*name} value={text.clone()} spellcheck="false" />
            <p>
                <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ *button }</button>
                { " " }<span class="note" role="status">{ copy.notice(texts.copied, texts.not_copied) }</span>
            </p>
        </div>
    }
}
