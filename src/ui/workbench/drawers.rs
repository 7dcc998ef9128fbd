//! The drawer at the side: assumptions, or the region's own numbers, beside a result that follows at once.

use yew::prelude::*;

use super::dialog::{Dialog, dialog};
use super::form::sections;
use super::share::share;
use crate::browser::page;
use crate::state::{Action, Panel};
use crate::text::WorkbenchTexts;
use crate::ui::shared::{Projected, mark, sentence, tone_class};
use crate::ui::store::{Dispatch, Store};
use crate::view;
use crate::view::workbench::{Form, Mend, Waiting, assumptions, changed, region, waiting};

/// The drawer about `panel`, if that is one.
pub fn drawer(
    node: NodeRef,
    panel: Option<Panel>,
    work: &Store,
    projected: &Projected,
    dispatch: &Dispatch,
) -> Html {
    let texts = WorkbenchTexts::of(work.lang);
    let title = match panel {
        Some(Panel::Assumptions) => texts.assumption.title,
        Some(Panel::Region) => texts.region.title,
        Some(Panel::Share) => texts.share.title,
        _ => "",
    };
    let content = || {
        if panel == Some(Panel::Share) {
            return share(projected, work);
        }
        let form = Form::of(work);
        let content = match panel {
            Some(Panel::Assumptions) => assumptions(&form),
            _ => region(&form, &work.scenario.region.name),
        };
        html!(<>{ result(projected, work) }{ sections(&content, work.lang, dispatch) }</>)
    };
    let open = !title.is_empty();
    let onclose = show(dispatch, None);
    dialog(node, Dialog { open, title, class: "drawer", lang: work.lang, onclose }, content)
}

/// Opens a panel, or shuts it.
pub fn show(dispatch: &Dispatch, panel: Option<Panel>) -> Callback<()> {
    let dispatch = dispatch.clone();
    Callback::from(move |()| dispatch.dispatch(Action::ShowPanel(panel)))
}

/// The result in one line: a drawer may cover it on a phone.
fn result(projected: &Projected, work: &Store) -> Html {
    let result = view::compact_result(projected, work.lang);
    html! {
        <p class="drawer-result">
            <span class="note">{ result.name }</span>{ " " }<b>{ result.figure }</b>
            for line in result.lines.iter().take(1) {
                <span class={classes!("note", tone_class(line.tone))}>{ mark(line.tone) }{ &line.text }</span>
            }
        </p>
    }
}

/// Says that something typed is not projected, why, and offers both ways out.
pub fn waiting_strip(work: &Store, dispatch: &Dispatch) -> Html {
    let texts = WorkbenchTexts::of(work.lang);
    let Some(Waiting { say, wrong, mend }) = waiting(&Form::of(work), &work.scenario.region.name) else {
        return Html::default();
    };
    let discard = dispatch.clone();
    let (name, open) = match mend {
        Mend::Panel(panel, name) => (name, show(dispatch, Some(panel))),
        Mend::Field(id, name) => (name, Callback::from(move |()| page::focus(&id))),
    };
    let open = open.reform(|_: MouseEvent| ());
    html! {
        <div class="message waiting" key="waiting">
            <p>{ sentence(&say) }</p>
            <button type="button" class="text-button" onclick={open}>{ name }</button>
            <button type="button" class="text-button is-quiet" onclick={move |_: MouseEvent| discard.dispatch(Action::DiscardUnfinished)}>{ texts.form.discard }</button>
            <ul>for sentence in wrong { <li>{ sentence }</li> }</ul>
        </div>
    }
}

/// Opens the assumptions, and says how many were changed.
pub fn badge(work: &Store, dispatch: &Dispatch) -> Html {
    let texts = &WorkbenchTexts::of(work.lang).assumption;
    let count = changed(&Form::of(work));
    let name = if count == 0 { texts.title.to_owned() } else { (texts.changed)(count) };
    let onclick = show(dispatch, Some(Panel::Assumptions)).reform(|_: MouseEvent| ());
    html!(<button type="button" class="button-line badge" aria-haspopup="dialog" {onclick}>{ name }</button>)
}
