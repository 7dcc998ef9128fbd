//! The strip that tells what happened to files and drafts, and the button that deletes what the browser keeps.

use yew::prelude::*;

use super::dialog::Dialog;
use super::keeping::Keeping;
use crate::text::{Catalogue, Lang};
use crate::ui::shared::sentence;
use crate::view::workbench::{Message, MessageKind};

/// What the strip needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Messages and what can be done about them.
    pub keeping: Keeping,
    /// Language of the interface.
    pub lang: Lang,
    /// What else is to be said quietly.
    #[prop_or_default]
    pub children: Html,
}

/// The strip. Its two live regions are always there, so that what comes into them is said.
#[component]
pub fn Messages(props: &Props) -> Html {
    let of = |kind: MessageKind| {
        let messages = props.keeping.messages.iter().enumerate();
        messages
            .filter(move |(_, message)| message.kind() == kind)
            .map(|(place, message)| show(props, place, message))
    };
    html! {
        <div class="messages">
            <div role="alert">{ for of(MessageKind::Alert) }</div>
            <div role="status">{ for of(MessageKind::Quiet) }{ props.children.clone() }</div>
        </div>
    }
}

fn show(props: &Props, place: usize, message: &Message) -> Html {
    let texts = &Catalogue::of(props.lang).workbench.keep;
    let dismiss = {
        let dismiss = props.keeping.dismiss.clone();
        Callback::from(move |_: MouseEvent| dismiss.emit(place))
    };
    let details = message.details(props.lang);
    html! {
        <div class="message" key={format!("{:?}", std::mem::discriminant(message))}>
            <p>{ sentence(&message.say(props.lang)) }</p>
            if let Some((offer, name)) = message.offer(props.lang) {
                <button type="button" class="text-button" onclick={
                    let take = props.keeping.take.clone();
                    Callback::from(move |_: MouseEvent| take.emit((place, offer)))
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
#[component]
pub fn Erase(props: &Props) -> Html {
    let texts = &Catalogue::of(props.lang).workbench.keep;
    let asks = use_state(|| false);
    let set = |value: bool| {
        let asks = asks.clone();
        Callback::from(move |()| asks.set(value))
    };
    let (ask, stop) = (set(true), set(false));
    let erase = {
        let (erase, stop) = (props.keeping.erase.clone(), stop.clone());
        Callback::from(move |_: MouseEvent| {
            erase.emit(());
            stop.emit(());
        })
    };
    html! {
        <p class="erase">
            { texts.stored_here }{ " " }
            <button type="button" class="text-button" onclick={ask.reform(|_: MouseEvent| ())}>{ texts.erase }</button>
            <Dialog open={*asks} title={texts.erase} class="question" lang={props.lang} onclose={stop.clone()}>
                <p>{ texts.erase_question }</p>
                <p class="question-answers">
                    <button type="button" class="button-main" onclick={erase}>{ texts.erase_yes }</button>
                    <button type="button" class="button-line" onclick={stop.reform(|_: MouseEvent| ())}>{ texts.erase_no }</button>
                </p>
            </Dialog>
        </p>
    }
}
