//! What the app stores in the browser: the note that says so, and the question before all of it is deleted.

use yew::prelude::*;

use super::panels::use_show_panel;
use crate::state::Panel;
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::dialog::Dialog;
use crate::ui::store::Dispatch;

/// Properties of [`StoredData`].
#[derive(PartialEq, Properties)]
pub struct StoredDataProps {
    /// Language of the interface.
    pub lang: Lang,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The note at the foot of the page, with the button that opens the question.
#[component]
pub fn StoredData(props: &StoredDataProps) -> Html {
    let texts = &WorkbenchTexts::of(props.lang).documents;
    let onclick = use_show_panel(Some(Panel::Erase), &props.dispatch).reform(|_: MouseEvent| ());
    html! {
        <p class="erase">
            { texts.stored_here }{ " " }
            <button type="button" class="text-button" aria-haspopup="dialog" {onclick}>{ texts.erase }</button>
        </p>
    }
}

/// Properties of [`EraseQuestion`].
#[derive(PartialEq, Properties)]
pub struct EraseQuestionProps {
    /// Whether the question is open.
    pub open: bool,
    /// Language of the interface.
    pub lang: Lang,
    /// Called when the user agrees.
    pub onerase: Callback<()>,
    /// Called when the question is closed, whatever the answer.
    pub onclose: Callback<()>,
}

/// Asks whether everything stored in the browser is to be deleted.
#[component]
pub fn EraseQuestion(props: &EraseQuestionProps) -> Html {
    let EraseQuestionProps { open, lang, onerase, onclose } = props;
    let texts = &WorkbenchTexts::of(*lang).documents;
    let yes = {
        let (onerase, onclose) = (onerase.clone(), onclose.clone());
        Callback::from(move |_: MouseEvent| {
            onerase.emit(());
            onclose.emit(());
        })
    };
    let no = onclose.reform(|_: MouseEvent| ());
    html! {
        <Dialog open={*open} title={texts.erase} class="question" lang={*lang} onclose={onclose.clone()}>
            if *open {
                <p>{ texts.erase_question }</p>
                <p class="question-answers">
                    <button type="button" class="button-main" onclick={yes}>{ texts.erase_yes }</button>
                    <button type="button" class="button-line" onclick={no}>{ texts.erase_no }</button>
                </p>
            }
        </Dialog>
    }
}
