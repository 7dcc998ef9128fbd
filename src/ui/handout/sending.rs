//! The answer to a chat, by WhatsApp, by the share sheet or by the clipboard; and the pictures.

use std::rc::Rc;

use yew::prelude::*;

use super::note::imprint;
use super::pictures::{Pictures, RATIO};
use crate::browser::picture::png;
use crate::browser::share::{ShareOutcome, SharedMessage, is_possible, share};
use crate::text::{HandoutTexts, Lang, WorkbenchTexts};
use crate::ui::deferred::use_planner_module;
use crate::ui::shared::SharedProjection;
use crate::ui::shared::copy::use_copy;
use crate::ui::uncertainty::use_uncertainty;
use crate::view::handout::{MessageView, PictureKind, PictureView, message, picture};

/// The id of the field with the message.
const MESSAGE: &str = "bagi-pesan";

/// Properties of [`Sending`].
#[derive(PartialEq, Properties)]
pub struct SendingProps {
    /// The projection of the plan.
    pub projected: SharedProjection,
    /// Language of the interface.
    pub lang: Lang,
}

/// Message and pictures.
#[component]
pub fn Sending(props: &SendingProps) -> Html {
    let SendingProps { projected, lang } = props;
    let module = use_planner_module();
    let uncertainty = use_uncertainty(&module, projected);
    let pictures = use_memo((projected.clone(), uncertainty, *lang), |(projected, uncertainty, lang)| {
        let known = module.ready().map(|module| module.uncertainty).zip(uncertainty.as_deref());
        let band = known.map(|(functions, uncertainty)| (functions.band)(uncertainty, *lang));
        let made = |kind| (kind, picture(projected, band.clone(), kind, &imprint(), *lang));
        Rc::<[_]>::from(PictureKind::ALL.map(made))
    });
    let view = message(projected, &imprint(), *lang);
    let sent = pictures.iter().find(|(kind, _)| *kind == PictureKind::Card).map(|(_, view)| view.clone());
    html! {
        <>
            <Message {view} picture={sent} lang={*lang} />
            <Pictures pictures={Rc::clone(&*pictures)} lang={*lang} />
        </>
    }
}

/// Properties of [`Message`].
#[derive(PartialEq, Properties)]
struct MessageProps {
    view: MessageView,
    /// What goes with it where the device can share files.
    picture: Option<PictureView>,
    lang: Lang,
}

#[component]
fn Message(props: &MessageProps) -> Html {
    let MessageProps { view, picture, lang } = props;
    let texts = &HandoutTexts::of(*lang).message;
    let shared = SharedMessage { text: view.sentence.clone(), address: view.address.clone(), picture: None };
    let with_picture = use_with_picture(&shared, picture.as_ref());
    let outcome = use_state_eq(|| None::<ShareOutcome>);
    let copy = use_copy(view.text.clone().into(), MESSAGE);
    let share_texts = &WorkbenchTexts::of(*lang).share;
    let said = match *outcome {
        Some(ShareOutcome::Sent) => texts.shared,
        Some(ShareOutcome::Refused) => texts.refused,
        Some(ShareOutcome::Closed) | None => "",
    };
    html! {
        <section class="share">
            <h3 class="title">{ texts.title }</h3>
            <p class="note">{ texts.about }</p>
            if !view.is_public { <p class="share-refusal">{ texts.only_here }</p> }
            <div class="share-copy">
                <textarea id={MESSAGE} aria-label={texts.text} rows="5" readonly=true value={view.text.clone()} />
            </div>
            <div class="export-buttons" role="group" aria-label={texts.title}>
                <a class="button-line share-chat" href={view.whatsapp.clone()} target="_blank" rel="noopener noreferrer" aria-label={format!("{}: {}", texts.whatsapp, texts.opens)}>
                    { texts.whatsapp }
                </a>
                if let Some(with_picture) = with_picture {
                    { share_button(texts.share_picture, with_picture, &outcome) }
                }
                if is_possible(&shared) { { share_button(texts.share, shared, &outcome) } }
                <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ texts.copy }</button>
            </div>
            <p class="note" role="status">{ copy.notice(share_texts.copied, share_texts.not_copied) }{ said }</p>
        </section>
    }
}

fn share_button(
    name: &'static str,
    shared: SharedMessage,
    outcome: &UseStateHandle<Option<ShareOutcome>>,
) -> Html {
    let outcome = outcome.setter();
    let onclick = Callback::from(move |_: MouseEvent| {
        let outcome = outcome.clone();
        share(&shared, move |ended| outcome.set(Some(ended)));
    });
    html!(<button type="button" class="button-line" {onclick}>{ name }</button>)
}

/// What is shared with its picture, once that is made and where the device shares files. It is made before anybody presses:
/// a share sheet opens at a press and not after it.
#[hook]
fn use_with_picture(shared: &SharedMessage, picture: Option<&PictureView>) -> Option<SharedMessage> {
    let made = use_state(|| None::<(PictureView, SharedMessage)>);
    // Of several pictures on their way the last one counts, whichever is done first.
    let wanted = use_mut_ref(|| None::<PictureView>);
    use_effect_with((picture.cloned(), shared.address.clone()), {
        let (made, shared) = (made.setter(), shared.clone());
        move |(picture, _)| {
            let Some(view) = picture.clone() else { return };
            let (framed, name) = (view.framed(), view.file("png"));
            let kept = view.clone();
            wanted.replace(Some(view.clone()));
            png(&framed, &PictureView::look(), framed.size(), RATIO, move |blob| {
                let shared = blob.map(|blob| SharedMessage { picture: Some((blob, name)), ..shared });
                if wanted.borrow().as_ref() == Some(&kept) {
                    made.set(shared.filter(is_possible).map(|shared| (kept, shared)));
                }
            });
        }
    });
    let current = made.as_ref().filter(|(of, _)| Some(of) == picture);
    current.map(|(_, shared)| shared.clone())
}
