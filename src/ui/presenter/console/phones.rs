//! Phones in the room: the code of the plan on the screen, and proposals that come back.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::camera::{self, Camera, Seen, Video};
use crate::browser::page;
use crate::session::{Session, SessionAction};
use crate::state::Action;
use crate::text::{Lang, PresenterTexts};
use crate::ui::presenter::session::{SessionDispatch, on_click};
use crate::ui::shared::SharedProjection;
use crate::ui::shared::copy::use_copy;
use crate::ui::shared::text_input::{on_change, on_enter};
use crate::ui::store::Dispatch;
use crate::view::presenter::{code, named_proposal, proposal, refusal_of_proposal};

/// Properties of [`Phones`].
#[derive(Properties, PartialEq)]
pub struct PhonesProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes the plan of a proposal.
    pub dispatch: Dispatch,
    /// Takes changes of the session.
    pub session_dispatch: SessionDispatch,
}

/// The section of the console about phones.
#[component]
pub fn Phones(props: &PhonesProps) -> Html {
    let PhonesProps { now, session, lang, session_dispatch, .. } = props;
    let texts = &PresenterTexts::of(*lang).code;
    let notices = use_state_eq(Vec::<AttrValue>::new);
    let is_reading = use_state_eq(|| false);
    let onlink = {
        let (onlink, notices) = (open_proposal(props), notices.setter());
        Callback::from(move |link: String| notices.set(onlink(&link)))
    };
    let onrefused = {
        let notices = notices.setter();
        Callback::from(move |()| notices.set(vec![texts.camera_refused.into()]))
    };
    let onswitch = {
        let is_reading = is_reading.setter();
        Callback::from(move |on| is_reading.set(on))
    };
    html! {
        <section class="console-part" aria-label={texts.title}>
            <h2 class="title">{ texts.title }</h2>
            <CodeOnStage now={now.clone()} session={Rc::clone(session)} lang={*lang} dispatch={session_dispatch.clone()} />
            <label class="console-field">
                <span>{ texts.proposal }</span>
                <input
                    type="text" autocomplete="off" placeholder={texts.paste}
                    onkeydown={{ let onlink = onlink.clone(); on_enter(move |link| onlink.emit(link)) }}
                />
            </label>
            <CodeReader is_on={*is_reading} lang={*lang} {onswitch} {onlink} {onrefused} />
            <div role="status">
                if *is_reading { <p class="note">{ texts.camera_on }</p> }
                for notice in notices.iter() { <p class="note">{ notice.clone() }</p> }
            </div>
        </section>
    }
}

/// Returns the function that opens the plan of a link on the stage and among the plans at hand, and gives back the
/// sentences about it.
fn open_proposal(props: &PhonesProps) -> impl Fn(&str) -> Vec<AttrValue> + 'static {
    let (dispatch, session_dispatch) = (props.dispatch.clone(), props.session_dispatch.clone());
    let (now, session, lang) = (props.now.clone(), Rc::clone(&props.session), props.lang);
    move |link| {
        let (plan, mut sentences) = proposal(link, lang);
        let refused = plan.as_ref().and_then(|plan| refusal_of_proposal(plan, &now.scenario, lang));
        if let Some(refused) = refused {
            return vec![AttrValue::from(refused)];
        }
        if let Some(plan) = plan {
            session_dispatch.dispatch(SessionAction::AddScenario(named_proposal(
                &plan,
                &session.scenarios,
                lang,
            )));
            session_dispatch.dispatch(SessionAction::GoToStep(None));
            dispatch.dispatch(Action::OpenScenario(Rc::new(plan)));
            session_dispatch.dispatch(SessionAction::Replay);
            sentences.insert(0, PresenterTexts::of(lang).code.opened.to_owned());
        }
        sentences.into_iter().map(AttrValue::from).collect()
    }
}

/// Properties of [`CodeOnStage`].
#[derive(Properties, PartialEq)]
struct CodeOnStageProps {
    now: SharedProjection,
    session: Rc<Session>,
    lang: Lang,
    dispatch: SessionDispatch,
}

/// The switch of the code on the stage, the button that copies its address, and the field for where phones find the app.
#[component]
fn CodeOnStage(props: &CodeOnStageProps) -> Html {
    let CodeOnStageProps { now, session, lang, dispatch } = props;
    let texts = &PresenterTexts::of(*lang).code;
    let here = page::address();
    let view = code(&now.scenario, &session.site, &here, *lang);
    let copy = use_copy(view.address.clone().into(), "ponsel-alamat");
    let onchange = {
        let dispatch = dispatch.clone();
        on_change(move |site| dispatch.dispatch(SessionAction::SetSite(site)))
    };
    html! {
        <>
            <p class="console-buttons">
                <button
                    type="button" class="button-line" aria-pressed={session.code.to_string()}
                    onclick={on_click(dispatch, SessionAction::ShowCode(!session.code))}
                >{ if session.code { texts.hide } else { texts.show } }</button>
                <button type="button" class="button-line" onclick={copy.onclick.clone()}>{ texts.copy }</button>
                <span class="note" role="status">{ copy.notice(texts.copied, texts.not_copied) }</span>
            </p>
            { copy.field(texts.link) }
            if let Some(trouble) = view.trouble { <p class="note is-short">{ trouble }</p> }
            <label class="console-field">
                <span>{ texts.site }</span>
                <input type="text" inputmode="url" autocomplete="off" value={session.site.clone()} placeholder={here} {onchange} />
            </label>
        </>
    }
}

/// Properties of [`CodeReader`].
#[derive(Properties, PartialEq)]
struct CodeReaderProps {
    /// Whether the camera is on.
    is_on: bool,
    lang: Lang,
    /// Called to switch the camera on or off.
    onswitch: Callback<bool>,
    /// Called with the text of the code that the camera has read; the camera is off then.
    onlink: Callback<String>,
    /// Called when the browser gives no camera.
    onrefused: Callback<()>,
}

/// The camera as a reader of codes; a sentence where the browser cannot read codes.
#[component]
fn CodeReader(props: &CodeReaderProps) -> Html {
    let CodeReaderProps { is_on, lang, onswitch, onlink, onrefused } = props;
    let texts = &PresenterTexts::of(*lang).code;
    let video = use_node_ref();
    {
        let (video, onswitch, onlink, onrefused) =
            (video.clone(), onswitch.clone(), onlink.clone(), onrefused.clone());
        use_effect_with(*is_on, move |on| {
            let seen = move |seen: Seen| {
                onswitch.emit(false);
                match seen {
                    Seen::Code(text) => onlink.emit(text),
                    Seen::Refused => onrefused.emit(()),
                }
            };
            let camera: Option<Camera> =
                video.cast::<Video>().filter(|_| *on).and_then(|video| camera::start(video, seen));
            move || drop(camera)
        });
    }
    if !camera::can_read() {
        return html!(<p class="note">{ texts.camera_none }</p>);
    }
    let onclick = {
        let is_on = *is_on;
        onswitch.reform(move |_: MouseEvent| !is_on)
    };
    html! {
        <>
            <p class="console-buttons">
                <button type="button" class="button-line" aria-pressed={is_on.to_string()} {onclick}>
                    { if *is_on { texts.camera_stop } else { texts.camera } }
                </button>
            </p>
            <video ref={video} class={classes!("camera", is_on.then_some("is-on"))} playsinline=true muted=true />
        </>
    }
}
