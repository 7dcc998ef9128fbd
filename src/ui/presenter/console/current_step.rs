//! The step on the screen: its question, what the room says, and what the presenter does next.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::session::{AgendaStep, Phase, Session, SessionAction, StageCommand};
use crate::text::{Lang, PresenterTexts};
use crate::ui::presenter::poll::Poll;
use crate::ui::presenter::session::SessionDispatch;
use crate::ui::shared::text_input::on_change;
use crate::ui::shared::{SharedProjection, sentence};
use crate::view::{Sentence, presenter};

/// Properties of [`CurrentStep`].
#[derive(Properties, PartialEq)]
pub struct CurrentStepProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes guesses, votes and notes.
    pub dispatch: SessionDispatch,
    /// Called with the commands of the buttons.
    pub oncommand: Callback<StageCommand>,
}

/// The section of the console about the step on the screen.
#[component]
pub fn CurrentStep(props: &CurrentStepProps) -> Html {
    let CurrentStepProps { now, session, lang, dispatch, .. } = props;
    let texts = &PresenterTexts::of(*lang).console;
    html! {
        <section class="console-part" aria-label={texts.now}>
            <h2 class="title">{ texts.now }</h2>
            if let Some((place, step)) = session.at.zip(session.step()) {
                <p class="console-question">{ sentence(&Sentence::new(&presenter::question(step, now, *lang))) }</p>
                <Poll now={now.clone()} step={step.clone()} hint={texts.guess_hint} lang={*lang} dispatch={dispatch.clone()} />
                { note_field(place, step, *lang, dispatch) }
            } else {
                <p class="console-question">{ if session.is_over { texts.over } else { texts.free } }</p>
            }
            { next_buttons(props) }
            if let Some(step) = following(session) {
                <p class="note">{ (texts.then)(&presenter::short_title(step, now, *lang)) }</p>
                if !step.note.is_empty() { <p class="note">{ &step.note }</p> }
            }
        </section>
    }
}

/// The step after the one on the screen.
fn following(session: &Session) -> Option<&AgendaStep> {
    session.steps.get(session.next()?)
}

/// The field for what the presenter wants to remember about the step at `place`.
fn note_field(place: usize, step: &AgendaStep, lang: Lang, dispatch: &SessionDispatch) -> Html {
    let dispatch = dispatch.clone();
    let onchange = on_change(move |note| dispatch.dispatch(SessionAction::SetNote(place, note)));
    html! {
        <label class="labelled-field">
            <span>{ PresenterTexts::of(lang).console.note }</span>
            <input type="text" value={step.note.clone()} {onchange} />
        </label>
    }
}

/// The filled button that goes on, and the way back beside it.
fn next_buttons(props: &CurrentStepProps) -> Html {
    let CurrentStepProps { session, lang, oncommand, .. } = props;
    let Some(next) = presenter::next_move(session, *lang) else { return Html::default() };
    let is_revealed = session.step().is_some_and(|step| step.phase == Phase::Revealed);
    let is_alone = session.step().is_some_and(AgendaStep::is_alone);
    let back = if is_revealed && !is_alone { StageCommand::Undo } else { StageCommand::Back };
    // The press leaves the field for guesses where it is, so that no message of it moves the button away before release.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    let run = |command: StageCommand| {
        oncommand.reform(move |_: MouseEvent| {
            page::leave_text_field();
            command
        })
    };
    html! {
        <p class="button-row">
            if session.is_over {
                <span>{ next.main }</span>
            } else {
                <button type="button" class="button-main" {onmousedown} onclick={run(StageCommand::Next)}>{ next.main }</button>
            }
            if let Some(name) = next.other {
                <button type="button" class="button-line" onclick={run(back)}>{ name }</button>
            }
        </p>
    }
}
