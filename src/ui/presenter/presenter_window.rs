//! The presenter's window: the stage, the keys, and the console beside the stage.

use std::rc::Rc;

use yew::prelude::*;

use super::audience_channel::use_audience_channel;
use super::console::Console;
use super::controller::{Controller, use_controller};
use super::cover::{Cover, cover_html, use_cover};
use super::keys::{KeyHelp, use_keys};
use super::minutes_paper::MinutesPaper;
use super::poll::PollStrip;
use super::session::{SessionDispatch, use_session, use_stored_stage_plan};
use super::stage::Stage;
use super::toolbar::StageToolbar;
use crate::browser::page;
use crate::chart::SizeClass;
use crate::model::{Scenario, Status};
use crate::session::{Session, SessionAction, Snapshot};
use crate::state::{Action, Trouble, link_of};
use crate::text::{Catalogue, Lang};
use crate::ui::deferred::{KeptKeys, Loader, ReaderModule};
use crate::ui::figures::announcer::Announcer;
use crate::ui::hooks::{use_timer, use_toggle};
use crate::ui::replay::use_replay;
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};
use crate::view;
use crate::view::presenter::{self, before_link};

/// Properties of the page for a room.
#[derive(Clone, Properties, PartialEq)]
pub struct PresenterPageProps {
    /// The state of the app.
    pub state: Store,
    /// The projection of its plan.
    pub projected: SharedProjection,
    /// Takes changes of the state.
    pub dispatch: Dispatch,
    /// Where the reader of codes comes from.
    pub reader: Loader<ReaderModule>,
    /// Keys that were pressed before the stage was there.
    pub keys: KeptKeys,
}

/// Properties of [`PresenterWindow`].
#[derive(Properties, PartialEq)]
pub struct PresenterWindowProps {
    /// The state of the app and its projection.
    pub page: PresenterPageProps,
    /// The session that it opens with.
    pub start: Session,
    /// Whether it goes on where another tab has led.
    pub is_taking_over: bool,
}

/// The presenter's window.
#[component]
pub fn PresenterWindow(props: &PresenterWindowProps) -> Html {
    let PresenterWindowProps { page, start, is_taking_over } = props;
    let PresenterPageProps { state, projected: now, dispatch, reader, keys } = page;
    let lang = state.lang;
    let (session, session_dispatch) = use_session(start);
    use_stored_stage_plan(link_of(&state.scenario));
    let before = use_plan_before(state, &session);
    let progress = use_replay(Some(session.replays));
    let zones = use_memo((now.clone(), lang), |(now, lang)| view::answers::zones(now, *lang));
    let (has_help, onhelp, onclose) = use_help();
    let (has_console, onconsole) = use_toggle(false);
    let (cover, oncover) = use_cover();
    let oncommand = use_controller(Controller {
        now: now.clone(),
        session: Rc::clone(&session),
        dispatch: dispatch.clone(),
        session_dispatch: session_dispatch.clone(),
        lang,
        cover,
        oncover,
        onhelp,
        onconsole,
    });
    use_keys(&oncommand, session.keys, keys, !has_help);
    use_records_of_before(now, &session, &session_dispatch, lang);
    use_page_mark(has_console);
    let snapshot = snapshot(state, before.as_deref(), &session, cover);
    let channel = use_audience_channel(&oncommand, snapshot, *is_taking_over);
    let (is_awake, onpointermove) = use_waking();
    let class = if has_console { SizeClass::Desktop } else { SizeClass::Projector };
    html! {
        <div class={classes!("room", has_console.then_some("has-console"))}>
            <main class={classes!("stage", is_awake.then_some("is-awake"))} {onpointermove}>
                <StageTroubles list={state.troubles.clone()} {lang} dispatch={dispatch.clone()} />
                <Stage
                    now={now.clone()} before={before.clone()} {progress} session={Rc::clone(&session)} {zones} {class} {lang}
                    said={view::troubles(&state.troubles, true, lang).join(" ")} dispatch={dispatch.clone()}
                    session_dispatch={session_dispatch.clone()}
                />
                if !has_console && !channel.is_connected {
                    <PollStrip
                        now={now.clone()} session={Rc::clone(&session)} {lang} dispatch={session_dispatch.clone()}
                        oncommand={oncommand.clone()}
                    />
                }
                { cover_html(cover, lang) }
                <StageToolbar {has_console} {lang} oncommand={oncommand.clone()} />
            </main>
            if has_console {
                <Console
                    now={now.clone()} {before} session={Rc::clone(&session)} {channel} reader={*reader} {lang} dispatch={dispatch.clone()}
                    session_dispatch={session_dispatch.clone()} {oncommand}
                />
            }
            <KeyHelp open={has_help} keys={session.keys} {lang} {onclose} dispatch={session_dispatch} />
            <Announcer projected={now.clone()} {lang} />
            <MinutesPaper {session} region={now.scenario.region.name.clone()} {lang} />
        </div>
    }
}

/// Puts what a session of before there were records has kept into the minutes, once.
#[hook]
fn use_records_of_before(
    now: &SharedProjection,
    session: &Rc<Session>,
    session_dispatch: &SessionDispatch,
    lang: Lang,
) {
    let (now, session, dispatch) = (now.clone(), Rc::clone(session), session_dispatch.clone());
    use_effect_with((), move |()| {
        let records = presenter::records_of_before(&session, &now, lang);
        if !records.is_empty() {
            dispatch.dispatch(SessionAction::RecordDecisions(records));
        }
    });
}

/// Properties of [`StageTroubles`].
#[derive(PartialEq, Properties)]
struct StageTroublesProps {
    list: Vec<Trouble>,
    lang: Lang,
    dispatch: Dispatch,
}

/// What is to be said about the address, until the presenter puts it away.
#[component]
fn StageTroubles(props: &StageTroublesProps) -> Html {
    let lines = view::troubles(&props.list, false, props.lang);
    let onclick = use_callback(props.dispatch.clone(), |_: MouseEvent, dispatch| {
        dispatch.dispatch(Action::DismissTroubles);
    });
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <div class="stage-troubles" role="alert">
            <p>{ lines.join(" ") }</p>
            <button type="button" class="button-line" {onclick}>{ Catalogue::of(props.lang).notice.put_away }</button>
        </div>
    }
}

/// What the audience's window is to show.
fn snapshot(state: &Store, before: Option<&view::Projected>, session: &Session, cover: Cover) -> Snapshot {
    Snapshot {
        lang: state.lang,
        plan: link_of(&state.scenario),
        region: state.scenario.region.name.clone(),
        is_senders: state.scenario.sources.iter().any(|(_, source)| source.status == Status::Sender),
        before: before.map(|before| link_of(&before.scenario)),
        session: session.clone(),
        blank: cover == Cover::Blank,
        heard: String::new(),
    }
}

/// Returns whether the list of keys is open, the callback that opens and closes it, and the one that closes it.
#[hook]
fn use_help() -> (bool, Callback<()>, Callback<()>) {
    let is_open = use_state_eq(|| false);
    let toggle = use_callback(is_open.clone(), |(), is_open| is_open.set(!**is_open));
    let close = use_callback((), {
        let is_open = is_open.setter();
        move |(), ()| is_open.set(false)
    });
    (*is_open, toggle, close)
}

/// The plan before the last change, projected; `None` where the stage shows none.
#[hook]
fn use_plan_before(state: &Store, session: &Rc<Session>) -> Option<SharedProjection> {
    let before: Option<Rc<Scenario>> = before_link(session, &state.scenario, state.history.before());
    let projected = use_memo((before, state.today), |(before, today)| {
        before.as_ref().map(|before| Rc::new(view::Projected::seen(before, *today)))
    });
    (*projected).clone()
}

/// How long the toolbar of the stage stays after the pointer has moved, milliseconds.
const AWAKE: u32 = 2500;

/// Returns whether the pointer has just moved, and the handler for its moves.
#[hook]
fn use_waking() -> (bool, Callback<PointerEvent>) {
    let is_awake = use_state_eq(|| false);
    let sleep = use_timer();
    let awake = is_awake.setter();
    let onpointermove = use_callback((), move |_: PointerEvent, ()| {
        awake.set(true);
        let awake = awake.clone();
        sleep.start(AWAKE, move || awake.set(false));
    });
    (*is_awake, onpointermove)
}

/// Marks the document for the style sheet.
#[hook]
fn use_page_mark(has_console: bool) {
    use_effect_with(has_console, |has_console| {
        page::set_root_data("tampil", Some(if *has_console { "meja" } else { "presentasi" }));
    });
    use_effect_with((), |()| || page::set_root_data("tampil", None));
}
