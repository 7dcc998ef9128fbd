//! Copying a text to the clipboard, and saying whether that worked.

use yew::prelude::*;

use crate::browser::{clipboard, page};

/// What [`use_copy`] returns.
pub struct UseCopyHandle {
    /// Copies the text; for the `onclick` of a button.
    pub onclick: Callback<MouseEvent>,
    /// Whether copying this text worked; `None` until it has been tried.
    outcome: Option<bool>,
    text: AttrValue,
    id: &'static str,
}

impl UseCopyHandle {
    /// The notice beside the button: `copied` or `not_copied`, empty until the button was pressed for this text.
    pub const fn notice(&self, copied: &'static str, not_copied: &'static str) -> &'static str {
        match self.outcome {
            Some(true) => copied,
            Some(false) => not_copied,
            None => "",
        }
    }

    /// A field called `name` with the text, once copying was refused: for a text that stands in no other field.
    pub fn field(&self, name: &'static str) -> Html {
        if self.outcome != Some(false) {
            return Html::default();
        }
        html! {
            <textarea id={self.id} class="copy-field" readonly=true rows="3" aria-label={name} value={self.text.clone()} spellcheck="false" />
        }
    }
}

/// Copies `text` when the returned handler is called. Where the browser refuses, the text in the field whose id is `id`
/// is selected, so that the user can copy it by hand: a field of the caller, or [`UseCopyHandle::field`].
#[hook]
pub fn use_copy(text: AttrValue, id: &'static str) -> UseCopyHandle {
    let last = use_state(|| None::<(AttrValue, bool)>);
    let outcome = last.as_ref().filter(|(copied, _)| *copied == text).map(|(_, worked)| *worked);
    // A field that comes with the refusal can be selected once it is there.
    use_effect_with(last.clone(), move |last| {
        if last.as_ref().is_some_and(|(_, worked)| !worked) {
            page::select_all(id);
        }
    });
    let onclick = {
        let (last, text) = (last.setter(), text.clone());
        Callback::from(move |_: MouseEvent| {
            let (last, copied) = (last.clone(), text.clone());
            clipboard::copy(&text, move |worked| {
                if !worked {
                    page::select_all(id);
                }
                last.set(Some((copied.clone(), worked)));
            });
        })
    };
    UseCopyHandle { onclick, outcome, text, id }
}
