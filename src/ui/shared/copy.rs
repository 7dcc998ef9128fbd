//! Copying a text to the clipboard, and saying whether that worked.

use yew::prelude::*;

use crate::browser::{clipboard, page};

/// What [`use_copy`] returns.
pub struct UseCopyHandle {
    /// Copies the text; for the `onclick` of a button.
    pub onclick: Callback<MouseEvent>,
    /// Whether copying this text worked; `None` until it has been tried.
    outcome: Option<bool>,
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
}

/// Copies `text` when the returned handler is called. Where the browser refuses, the text in the field whose id is
/// `fallback` is selected, so that the user can copy it by keyboard.
#[hook]
pub fn use_copy(text: AttrValue, fallback: Option<&'static str>) -> UseCopyHandle {
    let last = use_state(|| None::<(AttrValue, bool)>);
    let outcome = last.as_ref().filter(|(copied, _)| *copied == text).map(|(_, worked)| *worked);
    let last = last.setter();
    let onclick = Callback::from(move |_: MouseEvent| {
        let (last, copied) = (last.clone(), text.clone());
        clipboard::copy(&text, move |worked| {
            if let Some(id) = fallback.filter(|_| !worked) {
                page::select_all(id);
            }
            last.set(Some((copied.clone(), worked)));
        });
    });
    UseCopyHandle { onclick, outcome }
}
