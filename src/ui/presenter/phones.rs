//! Phones in the room: the code of the plan on the screen, and proposals that come back.

use std::rc::Rc;

use yew::prelude::*;

use super::session::Acts;
use crate::browser::camera::{self, Camera, Seen, Video};
use crate::browser::{clipboard, input, page};
use crate::session::{Session, SessionAction};
use crate::state::Action;
use crate::text::{Lang, PresenterTexts};
use crate::ui::part::part_by_hook;
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;
use crate::view::presenter::{address, as_kept, code, proposal};

/// What phones have to do with the session.
#[derive(PartialEq)]
pub struct Phones {
    /// The plan on the stage.
    pub now: Projected,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where plans go.
    pub dispatch: Dispatch,
    /// Where what happens goes.
    pub acts: Acts,
}

part_by_hook!(Phones, use_phones);

#[hook]
fn use_phones(props: &Phones) -> Html {
    let texts = &PresenterTexts::of(props.lang).code;
    let said = use_state_eq(Vec::<AttrValue>::new);
    let onlink = {
        let (said, dispatch, acts) = (said.setter(), props.dispatch.clone(), props.acts.clone());
        let (session, lang) = (Rc::clone(&props.session), props.lang);
        Callback::from(move |text: String| {
            let (plan, mut sentences) = proposal(&text, lang);
            if let Some(plan) = plan {
                acts.dispatch(SessionAction::AddScenario(as_kept(&plan, &session.scenarios, lang)));
                acts.dispatch(SessionAction::GoToStep(None));
                dispatch.dispatch(Action::OpenScenario(Rc::new(plan)));
                acts.dispatch(SessionAction::Replay);
                sentences.insert(0, PresenterTexts::of(lang).code.opened.to_owned());
            }
            said.set(sentences.into_iter().map(AttrValue::from).collect());
        })
    };
    let (camera, is_on) = use_camera(onlink.clone(), &said, props.lang);
    html! {
        <section class="desk-part" aria-label={texts.title}>
            <h2 class="title">{ texts.title }</h2>
            { on_the_screen(props) }
            <label class="desk-field">
                <span>{ texts.proposal }</span>
                <input type="text" autocomplete="off" placeholder={texts.paste} onkeydown={on_enter(onlink)} />
            </label>
            { camera }
            <div role="status">
                if is_on { <p class="note">{ texts.camera_on }</p> }
                { for said.iter().map(|line| html!(<p class="note">{ line }</p>)) }
            </div>
        </section>
    }
}

fn on_enter(onlink: Callback<String>) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        let text = input::text(&event).unwrap_or_default();
        if event.key() == "Enter" && !text.trim().is_empty() {
            onlink.emit(text);
            input::empty(&event);
        }
    })
}

/// The switch of the code, the link, and where phones find the app.
fn on_the_screen(props: &Phones) -> Html {
    let texts = &PresenterTexts::of(props.lang).code;
    let session = &props.session;
    let here = page::address();
    let view = code(&props.now.scenario, &session.site, &here, props.lang);
    let switch = {
        let (acts, on) = (props.acts.clone(), !session.code);
        Callback::from(move |_: MouseEvent| acts.dispatch(SessionAction::ShowCode(on)))
    };
    let copy = {
        let link = address(&props.now.scenario, &session.site, &here, props.lang);
        Callback::from(move |_: MouseEvent| clipboard::copy(&link, |_| {}))
    };
    let onchange = {
        let acts = props.acts.clone();
        Callback::from(move |event: Event| {
            acts.dispatch(SessionAction::SetSite(input::text(&event).unwrap_or_default()))
        })
    };
    html! {
        <>
            <p class="desk-buttons">
                <button type="button" class="button-line" aria-pressed={session.code.to_string()} onclick={switch}>
                    { if session.code { texts.hide } else { texts.show } }
                </button>
                <button type="button" class="button-line" onclick={copy}>{ texts.copy }</button>
            </p>
            if let Some(trouble) = view.trouble { <p class="note is-short">{ trouble }</p> }
            <label class="desk-field">
                <span>{ texts.site }</span>
                <input type="text" inputmode="url" autocomplete="off" value={session.site.clone()} placeholder={here} {onchange} />
            </label>
        </>
    }
}

/// The camera as a reader, where the browser has one; else the sentence that says what to do. And whether it is on.
#[hook]
fn use_camera(onlink: Callback<String>, said: &UseStateHandle<Vec<AttrValue>>, lang: Lang) -> (Html, bool) {
    let texts = &PresenterTexts::of(lang).code;
    let is_on = use_state_eq(|| false);
    let video = use_node_ref();
    {
        let (video, is_on, said) = (video.clone(), is_on.clone(), said.setter());
        use_effect_with(*is_on, move |on| {
            let seen = move |seen: Seen| {
                is_on.set(false);
                match seen {
                    Seen::Code(text) => onlink.emit(text),
                    Seen::Refused => said.set(vec![PresenterTexts::of(lang).code.camera_refused.into()]),
                }
            };
            let camera: Option<Camera> =
                video.cast::<Video>().filter(|_| *on).and_then(|video| camera::start(video, seen));
            move || drop(camera)
        });
    }
    if !camera::can_read() {
        return (html!(<p class="note">{ texts.camera_none }</p>), false);
    }
    let switch = {
        let is_on = is_on.clone();
        Callback::from(move |_: MouseEvent| is_on.set(!*is_on))
    };
    let html = html! {
        <>
            <p class="desk-buttons">
                <button type="button" class="button-line" aria-pressed={is_on.to_string()} onclick={switch}>
                    { if *is_on { texts.camera_stop } else { texts.camera } }
                </button>
            </p>
            <video ref={video} class={classes!("camera", is_on.then_some("is-on"))} playsinline=true muted=true />
        </>
    };
    (html, *is_on)
}
