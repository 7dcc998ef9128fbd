//! Messages about files and drafts, and the notice that something typed cannot be projected.

use yew::prelude::*;

use super::panels::use_show_panel;
use crate::browser::page;
use crate::state::{Action, Message};
use crate::text::{Lang, WorkbenchTexts};
use crate::ui::shared::sentence;
use crate::ui::store::{Dispatch, Store};
use crate::view::workbench::{Form, MessageKind, Remedy, UnfinishedView, unfinished};

/// Properties of [`MessageStrip`].
#[derive(PartialEq, Properties)]
pub struct MessageStripProps {
    /// The state.
    pub state: Store,
    /// Whether a file is being dragged over the page.
    pub is_dropping: bool,
    /// Called with the place of the message whose offer was taken.
    pub onoffer: Callback<usize>,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The strip above the headline. Its two live regions are always on the page, so that what comes into them is read
/// aloud.
#[component]
pub fn MessageStrip(props: &MessageStripProps) -> Html {
    let MessageStripProps { state, is_dropping, dispatch, .. } = props;
    html! {
        <div class={classes!("messages", is_dropping.then_some("is-dropping"))}>
            <div role="alert">{ messages(MessageKind::Alert, props) }</div>
            <div role="status">
                { messages(MessageKind::Quiet, props) }
                if state.panel.is_none() { <UnfinishedNotice state={state.clone()} dispatch={dispatch.clone()} /> }
            </div>
        </div>
    }
}

/// The messages of a kind, the latest last.
fn messages(kind: MessageKind, props: &MessageStripProps) -> Html {
    let list = props.state.messages.iter().enumerate();
    html! {
        for (place, message) in list.filter(|(_, message)| message.kind() == kind) {
            { message_row(place, message, props) }
        }
    }
}

/// A message with the button that takes its offer and the one that closes it.
fn message_row(place: usize, message: &Message, props: &MessageStripProps) -> Html {
    let lang: Lang = props.state.lang;
    let onoffer = props.onoffer.reform(move |_: MouseEvent| place);
    let onclose = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::DismissMessage(place)))
    };
    let details = message.details(lang);
    html! {
        <div class="message" key={format!("{:?}", std::mem::discriminant(message))}>
            <p>{ sentence(&message.say(lang)) }</p>
            if let Some((_, name)) = message.offer(lang) {
                <button type="button" class="text-button" onclick={onoffer}>{ name }</button>
            }
            <button type="button" class="text-button is-quiet" onclick={onclose}>{ WorkbenchTexts::of(lang).documents.close }</button>
            if !details.is_empty() {
                <ul>for detail in details { <li>{ detail }</li> }</ul>
            }
        </div>
    }
}

/// Properties of [`UnfinishedNotice`].
#[derive(PartialEq, Properties)]
pub struct UnfinishedNoticeProps {
    /// The state.
    pub state: Store,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// Says that what is typed cannot be projected and why, with a button that leads there and one that discards it;
/// nothing while all of it can be projected.
#[component]
pub fn UnfinishedNotice(props: &UnfinishedNoticeProps) -> Html {
    let UnfinishedNoticeProps { state, dispatch } = props;
    let notice = unfinished(&Form::of(state), &state.scenario.region.name);
    let panel = notice.as_ref().and_then(|notice| match notice.remedy {
        Remedy::Panel(panel, _) => Some(panel),
        Remedy::Field(..) => None,
    });
    let onpanel = use_show_panel(panel, dispatch);
    let Some(UnfinishedView { say, wrong, remedy }) = notice else { return Html::default() };
    let (name, onremedy) = match remedy {
        Remedy::Panel(_, name) => (name, onpanel),
        Remedy::Field(id, name) => (name, Callback::from(move |()| page::focus(&id))),
    };
    let ondiscard = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::DiscardUnfinished))
    };
    let discard = WorkbenchTexts::of(state.lang).form.discard;
    html! {
        <div class="message waiting">
            <p>{ sentence(&say) }</p>
            <button type="button" class="text-button" onclick={onremedy.reform(|_: MouseEvent| ())}>{ name }</button>
            <button type="button" class="text-button is-quiet" onclick={ondiscard}>{ discard }</button>
            <ul>for sentence in wrong { <li>{ sentence }</li> }</ul>
        </div>
    }
}
