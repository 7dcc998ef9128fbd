//! The rows of the library, what is said about the last action, and the foot of the column.

use std::rc::Rc;

use yew::prelude::*;

use super::actions::{PlanAction, PlanActions, Said};
use super::plan_item::PlanItem;
use crate::browser::{clock, files};
use crate::codec::draft::Draft;
use crate::codec::file::write_plans;
use crate::codec::library::{MOST_PLANS, ShelvedPlan};
use crate::state::{Action, ComparedPlan, MOST_COMPARED, Message, is_work};
use crate::text::WorkbenchTexts;
use crate::ui::store::{Dispatch, Store};
use crate::ui::workbench::kept_drafts::{content, leave, opening, typed};
use crate::ui::workbench::library_store::Listing;
use crate::view::workbench::{LibraryRow, fill_further, plan_letters, plan_rows, plans_file_name};

/// What the rows of the list have in common.
pub struct PlanList<'a> {
    /// The state.
    pub state: &'a Store,
    /// Called with what is to be done with the plan under a key.
    pub onaction: Callback<(String, PlanAction)>,
    /// Called with the key of a plan to put beside others, or to take away.
    pub oncompare: Callback<String>,
}

impl PlanList<'_> {
    /// A row of the list.
    pub fn item(&self, row: &LibraryRow, is_current: bool) -> Html {
        let compared = &self.state.compared;
        let is_it = |plan: &ComparedPlan| {
            if is_current { plan.is_current } else { !plan.is_current && plan.key == row.key }
        };
        let letters = plan_letters(compared);
        let letter = compared.iter().position(is_it).and_then(|place| letters.get(place).copied());
        html! {
            <PlanItem
                key={if is_current { "" } else { row.key.as_str() }} row={row.clone()} {is_current} {letter}
                is_full={letter.is_none() && compared.len() >= MOST_COMPARED} lang={self.state.lang}
                onaction={self.onaction.clone()} oncompare={self.oncompare.clone()}
            />
        }
    }

    /// What was put away, folded.
    pub fn away(&self, rows: &[&LibraryRow]) -> Html {
        let texts = &WorkbenchTexts::of(self.state.lang).library;
        html! {
            <details class="more library-away">
                <summary>{ (texts.away)(rows.len()) }</summary>
                <ul class="plans">for row in rows { { self.item(row, false) } }</ul>
            </details>
        }
    }
}

/// What is said about the last action, with the button that undoes it. The live regions are always there.
pub fn said_line(
    said: &UseStateHandle<Option<Said>>,
    listing: &Rc<Listing>,
    state: &Store,
    dispatch: &Dispatch,
) -> Html {
    let texts = &WorkbenchTexts::of(state.lang).library;
    let onundo = |key: &str, text: &str| {
        let (listing, state, dispatch, setter) =
            (Rc::clone(listing), state.clone(), dispatch.clone(), said.setter());
        let (key, text) = (key.to_owned(), text.to_owned());
        Callback::from(move |_: MouseEvent| {
            let actions = PlanActions { listing: &listing, state: &state, dispatch: &dispatch };
            setter.set(actions.undo(&key, &text));
        })
    };
    let (mut refused, mut done) = (Html::default(), Html::default());
    match &**said {
        Some(Said::Refused(say)) => refused = html!(<p class="field-message">{ say }</p>),
        Some(Said::Done(say)) => done = html!(<p>{ say }</p>),
        Some(Said::Undoable(say, key, text)) => {
            done = html! {
                <p>
                    { say }{ " " }
                    <button type="button" class="text-button" onclick={onundo(key, text)}>{ texts.undo }</button>
                </p>
            };
        }
        None if listing.is_blocked => {
            refused = html!(<p class="field-message">{ texts.not_saved_blocked }</p>);
        }
        None => {}
    }
    html! {
        <div class="library-said">
            <div role="alert">{ refused }</div>
            <div role="status">{ done }</div>
        </div>
    }
}

/// What lies there besides, and the way out of the browser.
pub fn foot(listing: &Rc<Listing>, list: &PlanList<'_>, dispatch: &Dispatch) -> Html {
    let state = list.state;
    let texts = &WorkbenchTexts::of(state.lang).library;
    let (count, shown) = (listing.plans.len(), content(state));
    let elsewhere = listing.unfinished.iter().filter(|(_, draft)| draft.content != shown);
    let oldest = listing.plans.last().filter(|_| count > MOST_PLANS);
    let onsave = {
        let (listing, state, dispatch) = (Rc::clone(listing), state.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| save_all(&listing, &state, &dispatch))
    };
    html! {
        <div class="library-foot note">
            if listing.newer > 0 { <p>{ (texts.newer)(listing.newer) }</p> }
            for (key, draft) in elsewhere { { unfinished(key, draft, state, dispatch) } }
            if count == 0 && listing.unfinished.is_empty() { <p>{ texts.empty }</p> }
            if let Some(oldest) = oldest {
                <p>{ (texts.too_many)(count, MOST_PLANS) }{ " " }{ oldest_button(oldest, list) }</p>
            }
            <p>
                { texts.here_only }{ " " }
                <button type="button" class="text-button" onclick={onsave}>{ texts.save_all }</button>
            </p>
        </div>
    }
}

/// The way back to what was typed and cannot be projected yet, in a draft that no longer is on this screen.
fn unfinished(key: &str, draft: &Draft, state: &Store, dispatch: &Dispatch) -> Html {
    let Some(typed) = typed(&draft.content) else { return Html::default() };
    let name = fill_further(&typed.scenario, &draft.saved, state.lang);
    let (key, content, dispatch) = (key.to_owned(), draft.content.clone(), dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        leave(key.clone());
        dispatch.dispatch(opening(content.clone()));
    });
    html!(<p><button type="button" class="text-button" {onclick}>{ name }</button></p>)
}

/// Deletes the plan that was kept first; the action can be undone.
fn oldest_button(oldest: &ShelvedPlan, list: &PlanList<'_>) -> Html {
    let lang = list.state.lang;
    let texts = &WorkbenchTexts::of(lang).library;
    let rows = plan_rows(std::slice::from_ref(oldest), lang);
    let name = rows.first().map(|row| (texts.delete_oldest)(&row.name, &row.when));
    let onclick = {
        let key = oldest.key.clone();
        list.onaction.reform(move |_: MouseEvent| (key.clone(), PlanAction::Delete))
    };
    html!(<button type="button" class="text-button" {onclick}>{ name }</button>)
}

/// Offers all plans as one file, the one on screen among them where it is kept nowhere else.
fn save_all(listing: &Listing, state: &Store, dispatch: &Dispatch) {
    let document = state.document();
    let is_kept = listing.plans.iter().any(|plan| plan.plan.document == document);
    let shown = (!is_kept && is_work(&document)).then_some(&document);
    let plans = listing.plans.iter().map(|plan| &plan.plan.document);
    let name = plans_file_name(state.lang, clock::today());
    files::download(&name, "application/json", &write_plans(shown.into_iter().chain(plans)));
    dispatch.dispatch(Action::AddMessage(Message::Download(name)));
}
