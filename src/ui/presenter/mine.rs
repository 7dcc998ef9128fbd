//! The plan of this page as a code: a phone in the room holds it to the presenter's camera.

use std::rc::Rc;

use yew::prelude::*;

use super::board::square;
use crate::browser::{clipboard, page};
use crate::state;
use crate::text::{Lang, PresenterTexts};
use crate::ui::part::part_by_hook;
use crate::ui::workbench::dialog::{Dialog, dialog, use_dialog};
use crate::view::presenter::{CodeView, code};

/// The button and its dialog.
#[derive(PartialEq)]
pub struct Mine {
    /// Language of the interface.
    pub lang: Lang,
}

part_by_hook!(Mine, use_mine);

/// The code of what the address of the page says; it follows every move when the hand rests.
fn found(lang: Lang) -> CodeView {
    let shown = state::open(&page::query(), &page::fragment());
    code(&shown.scenario, "", &page::address(), lang)
}

#[hook]
fn use_mine(props: &Mine) -> Html {
    let lang = props.lang;
    let texts = &PresenterTexts::of(lang).code;
    let shown = use_state_eq(|| None::<Rc<CodeView>>);
    let said = use_state_eq(|| "");
    let node = use_dialog(shown.is_some());
    let onclick = {
        let shown = shown.setter();
        Callback::from(move |_: MouseEvent| shown.set(Some(Rc::new(found(lang)))))
    };
    let onclose = {
        let (shown, said) = (shown.setter(), said.setter());
        Callback::from(move |()| {
            shown.set(None);
            said.set("");
        })
    };
    let inside = || {
        let Some(view) = shown.as_ref() else { return Html::default() };
        let copy = {
            let (address, said) = (view.address.clone(), said.setter());
            Callback::from(move |_: MouseEvent| {
                let said = said.clone();
                clipboard::copy(&address, move |ok| {
                    said.set(if ok { texts.copied } else { texts.not_copied });
                });
            })
        };
        html! {
            <div class="mine">
                { square(view, texts.alt) }
                <p>{ if view.picture.is_some() { texts.mine_say } else { texts.too_long } }</p>
                <label class="desk-field">
                    <span>{ texts.link }</span><input type="text" readonly=true value={view.address.clone()} />
                </label>
                <p class="desk-buttons">
                    <button type="button" class="button-line" onclick={copy}>{ texts.copy }</button>
                    <span class="note" role="status">{ *said }</span>
                </p>
            </div>
        }
    };
    html! {
        <>
            <button type="button" aria-haspopup="dialog" {onclick}>{ texts.mine }</button>
            { dialog(node, Dialog { open: shown.is_some(), title: texts.mine_title, class: "question", lang, onclose }, inside) }
        </>
    }
}
