//! The presenter's console beside the stage, in two parts: what runs, which stays in view, and what is prepared: agenda,
//! plans at hand, levers, phones, minutes.

mod agenda;
mod code_reader;
mod current_step;
mod levers;
mod minutes;
mod phones;
mod plans;
mod proposals;

use std::rc::Rc;

use yew::prelude::*;

use self::agenda::{Agenda, RemovedStep};
use self::current_step::CurrentStep;
use self::levers::LeverChoice;
use self::minutes::MinutesSection;
use self::phones::Phones;
use self::plans::PlansAtHand;
use self::proposals::Proposals;
use super::audience_channel::{AudienceChannel, AudienceSection};
use super::session::{SessionDispatch, on_click};
use crate::session::{Session, SessionAction, StageCommand};
use crate::text::{Lang, PresenterTexts};
use crate::ui::deferred::{Loader, ReaderModule};
use crate::ui::shared::SharedProjection;
use crate::ui::store::Dispatch;

/// Properties of [`Console`].
#[derive(Properties, PartialEq)]
pub struct ConsoleProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The plan before the last change.
    pub before: Option<SharedProjection>,
    /// The session.
    pub session: Rc<Session>,
    /// What is known about the audience's window.
    pub channel: AudienceChannel,
    /// Where the reader of codes comes from.
    pub reader: Loader<ReaderModule>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes changes of the plan.
    pub dispatch: Dispatch,
    /// Takes changes of the session.
    pub session_dispatch: SessionDispatch,
    /// Called with the commands that buttons share with keys.
    pub oncommand: Callback<StageCommand>,
}

/// The console.
#[component]
pub fn Console(props: &ConsoleProps) -> Html {
    let ConsoleProps { now, before, session, channel, reader, lang, dispatch, session_dispatch, oncommand } =
        props;
    let removed = use_state_eq(|| None::<RemovedStep>);
    let onremoved = {
        let removed = removed.setter();
        Callback::from(move |step| removed.set(step))
    };
    let (texts, lang) = (&PresenterTexts::of(*lang).console, *lang);
    html! {
        <aside class="console" aria-label={texts.title}>
            <div class="console-run">
            <AudienceSection channel={channel.clone()} {lang} />
            <CurrentStep
                now={now.clone()} session={Rc::clone(session)} {lang} dispatch={session_dispatch.clone()}
                oncommand={oncommand.clone()}
            />
            </div>
            <div class="console-prepare">
            <Agenda
                now={now.clone()} before={before.clone()} session={Rc::clone(session)} {lang}
                session_dispatch={session_dispatch.clone()} oncommand={oncommand.clone()}
                removed={(*removed).clone()} {onremoved}
            />
            <Proposals
                now={now.clone()} session={Rc::clone(session)} reader={*reader} {lang} dispatch={dispatch.clone()}
                session_dispatch={session_dispatch.clone()}
            />
            <PlansAtHand
                now={now.clone()} session={Rc::clone(session)} {lang} dispatch={session_dispatch.clone()}
                oncommand={oncommand.clone()}
            />
            <LeverChoice now={now.clone()} session={Rc::clone(session)} {lang} dispatch={session_dispatch.clone()} />
            <Phones now={now.clone()} session={Rc::clone(session)} {lang} dispatch={session_dispatch.clone()} />
            <MinutesSection now={now.clone()} session={Rc::clone(session)} {lang} dispatch={session_dispatch.clone()} />
            <details class="console-part">
                <summary>{ texts.start_over }</summary>
                <p class="note">{ texts.start_over_note }</p>
                <button type="button" class="button-line" onclick={oncommand.reform(|_: MouseEvent| StageCommand::StartOver)}>{ texts.start_over_yes }</button>
            </details>
            <details class="console-part">
                <summary>{ texts.clear }</summary>
                <button type="button" class="button-line" onclick={on_click(session_dispatch, SessionAction::Clear)}>{ texts.clear_yes }</button>
            </details>
            </div>
        </aside>
    }
}
