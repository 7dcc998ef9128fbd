//! Saving a text as a file, and saying what to look for: no browser tells a page whether it has kept a download.

use yew::prelude::*;

use super::sentence;
use crate::browser::files;
use crate::text::{Lang, WorkbenchTexts};
use crate::view::Sentence;

/// What [`use_save`] returns.
pub struct UseSaveHandle {
    /// Saves the file; for the `onclick` of a button.
    pub onclick: Callback<MouseEvent>,
    /// What to look for, a status beside the button; empty until it was pressed.
    pub notice: Html,
}

/// Offers what `text` makes as a file called `name`, of the media type `mime`, when the returned handler is called.
#[hook]
pub fn use_save(
    name: String,
    mime: &'static str,
    text: Callback<(), Option<String>>,
    lang: Lang,
) -> UseSaveHandle {
    let started = use_state_eq(|| None::<String>);
    let said = started.as_ref().map(|name| (WorkbenchTexts::of(lang).documents.downloading)(name));
    let notice = html! {
        <span class="note" role="status">if let Some(said) = said { { sentence(&Sentence::new(&said)) } }</span>
    };
    let started = started.setter();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(text) = text.emit(()) {
            files::download(&name, mime, &text);
            started.set(Some(name.clone()));
        }
    });
    UseSaveHandle { onclick, notice }
}
