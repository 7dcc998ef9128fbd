//! What lies beside the page: the strip of messages, drawers and questions; while it is there, drafts are kept and
//! dropped files taken.

use std::rc::Rc;

use yew::prelude::*;

use super::dialog::use_dialog;
use super::drawers::{drawer, waiting_strip};
use super::keeping::{self, use_keeper};
use super::messages::{messages, question};
use crate::browser::files;
use crate::state::{Message, Panel};
use crate::ui::part::{part, part_by_hook};
use crate::ui::shared::Projected;
use crate::ui::store::{Dispatch, Store};
use crate::view::workbench::MessageKind;

#[derive(PartialEq)]
struct DeskPart {
    work: Store,
    projected: Projected,
    panel: Option<Panel>,
    messages: Rc<Vec<Message>>,
    dispatch: Dispatch,
}

part_by_hook!(DeskPart, use_desk);

/// Puts the desk on the page.
pub fn desk(work: &Store, projected: &Projected, dispatch: &Dispatch) -> Html {
    let (work, projected, dispatch) = (work.clone(), projected.clone(), dispatch.clone());
    part(DeskPart { panel: work.panel, messages: Rc::clone(&work.messages), work, projected, dispatch })
}

#[hook]
fn use_desk(props: &DeskPart) -> Html {
    let DeskPart { work, projected, panel, messages: said, dispatch } = props;
    let (panel, lang) = (*panel, work.lang);
    let is_question = panel == Some(Panel::Erase);
    use_keeper(work, dispatch);
    let is_over = use_dropping();
    let side = use_dialog(panel.is_some() && !is_question);
    let middle = use_dialog(is_question);
    html! {
        <>
            <div class={classes!("messages", is_over.then_some("is-dropping"))}>
                <div role="alert">{ messages(said, MessageKind::Alert, lang, dispatch) }</div>
                <div role="status">
                    { messages(said, MessageKind::Quiet, lang, dispatch) }
                    if panel.is_none() { { waiting_strip(work, dispatch) } }
                </div>
            </div>
            { drawer(side, panel, work, projected, dispatch) }
            { question(middle, is_question, lang, dispatch) }
        </>
    }
}

/// Opens a file that is dropped on the page; whether one is over it now.
#[hook]
fn use_dropping() -> bool {
    let is_over = use_state_eq(|| false);
    {
        let is_over = is_over.setter();
        use_effect_with((), move |()| {
            let listeners = files::on_dropping(move |over| is_over.set(over), keeping::open);
            move || drop(listeners)
        });
    }
    *is_over
}
