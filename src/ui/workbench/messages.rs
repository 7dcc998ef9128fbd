//! The strip that tells what happened to files and drafts, and the button that deletes what the browser keeps.

use yew::prelude::*;

use super::dialog::{Dialog, dialog};
use super::drawers::show as show_panel;
use super::keeping::{self, take};
use crate::state::{Action, Message, Panel};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::sentence;
use crate::ui::store::Dispatch;
use crate::view::workbench::MessageKind;

/// The messages of a kind; the live region around them is always there, so that what comes into it is said.
pub fn messages(list: &[Message], kind: MessageKind, lang: Lang, dispatch: &Dispatch) -> Html {
    html! {
        for (place, message) in list.iter().enumerate().filter(|(_, message)| message.kind() == kind) {
            { show(place, message, lang, dispatch) }
        }
    }
}

fn show(place: usize, message: &Message, lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &WorkbenchTexts::of(lang).keep;
    let dismiss = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::DismissMessage(place)))
    };
    let details = message.details(lang);
    html! {
        <div class="message" key={format!("{:?}", std::mem::discriminant(message))}>
            <p>{ sentence(&message.say(lang)) }</p>
            if let Some((offer, name)) = message.offer(lang) {
                <button type="button" class="text-button" onclick={
                    let (message, dispatch) = (message.clone(), dispatch.clone());
                    Callback::from(move |_: MouseEvent| take(offer, place, &message, &dispatch))
                }>{ name }</button>
            }
            <button type="button" class="text-button is-quiet" onclick={dismiss}>{ texts.close }</button>
            if !details.is_empty() {
                <ul>{ for details.into_iter().map(|detail| html!(<li>{ detail }</li>)) }</ul>
            }
        </div>
    }
}

/// What the browser keeps, and the button that deletes it, after asking.
pub fn foot(lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &WorkbenchTexts::of(lang).keep;
    let onclick = show_panel(dispatch, Some(Panel::Erase)).reform(|_: MouseEvent| ());
    html! {
        <p class="erase">
            { texts.stored_here }{ " " }
            <button type="button" class="text-button" aria-haspopup="dialog" {onclick}>{ texts.erase }</button>
        </p>
    }
}

/// The question before everything is deleted.
pub fn question(node: NodeRef, open: bool, lang: Lang, dispatch: &Dispatch) -> Html {
    let texts = &WorkbenchTexts::of(lang).keep;
    let onclose = show_panel(dispatch, None);
    let stop = onclose.reform(|_: MouseEvent| ());
    let erase = {
        let onclose = onclose.clone();
        Callback::from(move |_: MouseEvent| {
            keeping::erase();
            onclose.emit(());
        })
    };
    dialog(node, Dialog { open, title: texts.erase, class: "question", lang, onclose }, || {
        html! {
            <>
                <p>{ texts.erase_question }</p>
                <p class="question-answers">
                    <button type="button" class="button-main" onclick={erase}>{ texts.erase_yes }</button>
                    <button type="button" class="button-line" onclick={stop}>{ texts.erase_no }</button>
                </p>
            </>
        }
    })
}
