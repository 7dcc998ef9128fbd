//! What the app stores in the browser: the note that says so, and the question before all of it is deleted.

use yew::prelude::*;

use super::panels::use_show_panel;
use crate::browser::storage::Shelf;
use crate::browser::{bridge, page};
use crate::codec::{draft, library, session};
use crate::state::{Panel, scenario_of_link};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::owned::{self, SESSION};
use crate::ui::shared::dialog::Dialog;
use crate::ui::shared::sentence;
use crate::ui::store::Dispatch;
use crate::view::workbench::{Keeper, StoredItems, erase};

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
    let texts = WorkbenchTexts::of(props.lang);
    let onclick = use_show_panel(Some(Panel::Erase), &props.dispatch).reform(|_: MouseEvent| ());
    html! {
        <p class="erase">
            { texts.documents.stored_here }{ " " }
            <button type="button" class="text-button" aria-haspopup="dialog" {onclick}>{ texts.erase.title }</button>
        </p>
    }
}

/// Who keeps something here: the copy in one file that this page is, else the site.
pub fn keeper() -> Keeper {
    bridge::file_name().map_or_else(|| Keeper::Site(page::folder()), Keeper::File)
}

/// What lies in the browser's storage now.
fn stored_items() -> StoredItems {
    let mut items = StoredItems { others: owned::others(), ..StoredItems::default() };
    let text = |name: &String| owned::get(Shelf::Lasting, name).ok().flatten();
    let mut drafts: Vec<String> = owned::names(Shelf::Lasting, draft::NAME).iter().filter_map(text).collect();
    drafts.sort_by_key(|text| std::cmp::Reverse(draft::order(text)));
    for text in drafts {
        match draft::read(&text) {
            Ok(draft) => {
                items.drafts.push((draft.content.document.scenario.region.name.clone(), draft.saved));
            }
            Err(_) => items.unreadable += 1,
        }
    }
    items.plans = owned::names(Shelf::Lasting, library::NAME).len();
    items.unreadable += owned::names(Shelf::Lasting, draft::QUARANTINE).len();
    let agendas = owned::names(Shelf::Lasting, SESSION);
    for session in agendas.iter().filter_map(text).filter_map(|text| session::read(&text)) {
        let plan = session.links().find_map(scenario_of_link);
        items.agendas.push((plan.map(|plan| plan.region.name).unwrap_or_default(), session));
    }
    items
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

/// Says what is stored in the browser and whose it is, and asks whether it is to be deleted.
#[component]
pub fn EraseQuestion(props: &EraseQuestionProps) -> Html {
    let EraseQuestionProps { open, lang, onerase, onclose } = props;
    let texts = &WorkbenchTexts::of(*lang).erase;
    html! {
        <Dialog open={*open} title={texts.title} class="question" lang={*lang} onclose={onclose.clone()}>
            if *open { <EraseList lang={*lang} onerase={onerase.clone()} onclose={onclose.clone()} /> }
        </Dialog>
    }
}

/// Properties of [`EraseList`].
#[derive(PartialEq, Properties)]
struct EraseListProps {
    lang: Lang,
    onerase: Callback<()>,
    onclose: Callback<()>,
}

/// What would be deleted, as it is when the question opens, and the answers.
#[component]
fn EraseList(props: &EraseListProps) -> Html {
    let EraseListProps { lang, onerase, onclose } = props;
    let texts = &WorkbenchTexts::of(*lang).erase;
    let items = use_memo((), |()| stored_items());
    let view = erase(&keeper(), &items, *lang);
    let yes = {
        let (onerase, onclose) = (onerase.clone(), onclose.clone());
        Callback::from(move |_: MouseEvent| {
            onerase.emit(());
            onclose.emit(());
        })
    };
    let no = onclose.reform(|_: MouseEvent| ());
    html! {
        <>
            <p>{ sentence(&view.whose) }</p>
            if view.items.is_empty() { <p class="note">{ texts.nothing }</p> }
            <ul class="question-list">for item in view.items { <li>{ item }</li> }</ul>
            <p class="note">{ view.stays }</p>
            <p class="question-answers">
                <button type="button" class="button-main" onclick={yes}>{ texts.yes }</button>
                <button type="button" class="button-line" onclick={no}>{ texts.no }</button>
            </p>
        </>
    }
}
