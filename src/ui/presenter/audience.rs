//! The audience's window: the stage, clean and large, as the presenter's window tells it.

use std::rc::Rc;

use yew::prelude::*;

use super::board::{Stage, stage};
use super::replay::use_replay;
use super::screen::line;
use crate::browser::{full, input, page};
use crate::chart::SizeClass;
use crate::codec;
use crate::model::Scenario;
use crate::session::{ScreenMessage, Session, Snapshot, StageCommand, command_for_key};
use crate::state::Action;
use crate::state::scenario_of_link;
use crate::text::{Lang, PresenterTexts};
use crate::ui::part::part_by_hook;
use crate::ui::shared::Projected;
use crate::ui::store::Dispatch;
use crate::view;

/// The audience's window.
#[derive(PartialEq)]
pub struct Audience {
    /// Which pair it belongs to.
    pub pair: AttrValue,
    /// The plan of its address, until something is heard.
    pub projected: Projected,
    /// Language of the interface.
    pub lang: Lang,
    /// Where the language goes.
    pub dispatch: Dispatch,
}

part_by_hook!(Audience, use_audience);

#[hook]
fn use_audience(props: &Audience) -> Html {
    let shown = use_heard(&props.pair, &props.dispatch);
    let plan = use_plan(shown.as_ref().map(|shown| shown.plan.clone()));
    let before = use_plan(shown.as_ref().and_then(|shown| shown.before.clone()));
    let session = use_memo(shown.clone(), |shown| {
        let session = shown.as_ref().map(|shown| shown.session.clone());
        Rc::new(session.unwrap_or_default())
    });
    let session: &Rc<Session> = &session;
    let share = use_replay(shown.as_ref().map(|shown| shown.session.replays));
    let now = plan.unwrap_or_else(|| props.projected.clone());
    let zones = use_memo((now.clone(), props.lang), |(now, lang)| view::answers::zones(now, *lang));
    use_full_key();
    use_effect_with((), |()| {
        page::set_root_data("tampil", Some("presentasi"));
    });
    html! {
        <main class="stage is-audience" data-testid="audience">
            { stage(&Stage {
                now: &now, before: before.as_ref(), share, session, zones: &zones, class: SizeClass::Projector,
                lang: props.lang, dispatch: &props.dispatch, acts: None,
            }) }
            if shown.is_none() {
                <p class="stage-waiting" role="status">{ PresenterTexts::of(props.lang).desk.waiting }</p>
            }
        </main>
    }
}

/// What the presenter's window has told last.
#[hook]
fn use_heard(pair: &AttrValue, dispatch: &Dispatch) -> Option<Rc<Snapshot>> {
    let shown = use_state_eq(|| None::<Rc<Snapshot>>);
    {
        let (shown, dispatch) = (shown.setter(), dispatch.clone());
        use_effect_with(pair.clone(), move |pair| {
            let line = line(pair, move |text| {
                if let Some(ScreenMessage::Snapshot(snapshot)) = codec::screen::read(&text) {
                    dispatch.dispatch(Action::SetLanguage(snapshot.lang));
                    shown.set(Some(Rc::from(snapshot)));
                }
            });
            line.post(&codec::screen::write(&ScreenMessage::Hello));
            move || drop(line)
        });
    }
    (*shown).clone()
}

/// The plan of a link, projected; `None` where there is none or it cannot be opened.
#[hook]
fn use_plan(link: Option<String>) -> Option<Projected> {
    let plan = use_memo(link, |link| {
        let scenario: Option<Scenario> = link.as_ref().and_then(|link| scenario_of_link(link));
        scenario.map(|scenario| Rc::new(view::Projected::of(&Rc::new(scenario))))
    });
    (*plan).clone()
}

/// Full screen is the one thing to be done here: a browser grants it only to the window whose key was pressed.
#[hook]
fn use_full_key() {
    use_effect_with((), |()| {
        let keys = input::on_key(|event| {
            if command_for_key(&event.key(), false, true) == Some(StageCommand::Full) {
                full::toggle();
            }
        });
        move || drop(keys)
    });
}
