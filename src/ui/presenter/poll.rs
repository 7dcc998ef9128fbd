//! What the room says while a step is asked: guesses as they are called out, votes as raised hands are counted.

use std::rc::Rc;

use yew::prelude::*;

use super::session::{SessionDispatch, on_click};
use crate::browser::{input, page};
use crate::session::{AgendaStep, Guess, Phase, Session, SessionAction, StageCommand};
use crate::text::parse::{NumberKind, field};
use crate::text::{Lang, PresenterTexts, count};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::shared::SharedProjection;
use crate::view::presenter::{OptionView, is_many, label, next_move, options, read_guesses};

/// The greatest number of votes that a field takes.
const MOST_VOTES: f64 = 9999.0;

/// Properties of [`Poll`].
#[derive(Properties, PartialEq)]
pub struct PollProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The step on the screen.
    pub step: AgendaStep,
    /// What can be typed into the field for guesses, shown while it is empty.
    pub hint: &'static str,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes guesses and votes.
    pub dispatch: SessionDispatch,
}

/// The fields for what the room says to a step: votes where it chooses between plans, guesses elsewhere. The console
/// and [`PollStrip`] show it.
#[component]
pub fn Poll(props: &PollProps) -> Html {
    let PollProps { now, step, hint, lang, dispatch } = props;
    if step.is_vote() {
        return html!(<VoteFields {now} step={step.clone()} lang={*lang} dispatch={dispatch.clone()} />);
    }
    let is_asked = step.phase == Phase::Asked && step.is_question();
    html! {
        <>
            if is_asked { <GuessField {hint} lang={*lang} dispatch={dispatch.clone()} /> }
            <ul class="console-guesses" aria-label={PresenterTexts::of(*lang).console.guess}>
                for (place, guess) in step.guesses.iter().enumerate() {
                    { guess_row(place, guess, is_asked, *lang, dispatch) }
                }
            </ul>
        </>
    }
}

/// A guess, with the button that takes it back while the step is asked.
fn guess_row(place: usize, guess: &Guess, is_asked: bool, lang: Lang, dispatch: &SessionDispatch) -> Html {
    let guess = label(guess, lang);
    let name = (PresenterTexts::of(lang).console.take_back)(&guess);
    html! {
        <li key={guess.clone()}>
            <span>{ &guess }</span>
            if is_asked {
                <button type="button" class="console-small" aria-label={name.clone()} title={name} onclick={on_click(dispatch, SessionAction::RemoveGuess(place))}>{ "×" }</button>
            }
        </li>
    }
}

/// Properties of [`PollStrip`].
#[derive(Properties, PartialEq)]
pub struct PollStripProps {
    /// The plan on the stage.
    pub now: SharedProjection,
    /// The session.
    pub session: Rc<Session>,
    /// Language of the interface.
    pub lang: Lang,
    /// Takes guesses and votes.
    pub dispatch: SessionDispatch,
    /// Called when the presenter goes on to the answer.
    pub oncommand: Callback<StageCommand>,
}

/// The poll on the stage itself, for a room with one screen and a closed console; while no step is asked, what the next
/// press does.
#[component]
pub fn PollStrip(props: &PollStripProps) -> Html {
    let PollStripProps { now, session, lang, dispatch, oncommand } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let asked = session.step().filter(|step| step.phase == Phase::Asked);
    let Some(step) = asked else { return next_press(session, *lang) };
    // The press leaves the field where it is: its text is taken when the button is released, and nothing moves before.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    let onclick = oncommand.reform(|_: MouseEvent| {
        // The strip goes away with the question and would take the focus with it; keys work from the result.
        page::focus("hasil");
        StageCommand::Next
    });
    html! {
        <section class={classes!("stage-call", (!step.is_vote() && !step.is_question()).then_some("is-bare"))} aria-label={texts.now}>
            <Poll {now} step={step.clone()} hint={texts.guess_hint_short} lang={*lang} dispatch={dispatch.clone()} />
            <button type="button" class="button-main" {onmousedown} {onclick}>{ next_move(session, *lang).map_or("", |next| next.main) }</button>
        </section>
    }
}

/// What the next press does, for a presenter who has no console; nothing without an agenda.
fn next_press(session: &Session, lang: Lang) -> Html {
    let Some(next) = next_move(session, lang) else { return Html::default() };
    let said = (PresenterTexts::of(lang).stage.next_press)(next.main);
    html!(<p class="stage-press">{ if session.is_over { next.main } else { said.as_str() } }</p>)
}

/// Properties of [`GuessField`].
#[derive(Properties, PartialEq)]
struct GuessFieldProps {
    hint: &'static str,
    lang: Lang,
    dispatch: SessionDispatch,
}

/// The field for guesses: Enter takes what is typed, and so does leaving the field.
#[component]
fn GuessField(props: &GuessFieldProps) -> Html {
    let GuessFieldProps { hint, lang, dispatch } = props;
    let texts = &PresenterTexts::of(*lang).console;
    let is_wrong = use_state_eq(|| false);
    let take = {
        let (dispatch, lang, is_wrong) = (dispatch.clone(), *lang, is_wrong.setter());
        move |event: &Event| {
            let text = input::text(event).unwrap_or_default();
            let guesses = read_guesses(&text, lang);
            is_wrong.set(guesses.is_none() && !text.trim().is_empty());
            if let Some(guesses) = guesses {
                for guess in guesses {
                    dispatch.dispatch(SessionAction::AddGuess(guess));
                }
                input::empty(event);
            }
        }
    };
    let onkeydown = {
        let take = take.clone();
        Callback::from(move |event: KeyboardEvent| {
            // A clicker's page key asks for the answer while the last guess still stands in the field.
            if matches!(event.key().as_str(), "Enter" | "PageDown") {
                take(&event);
            }
        })
    };
    let onchange = Callback::from(move |event: Event| take(&event));
    html! {
        <label class="labelled-field">
            <span>{ texts.guess }</span>
            <input
                type="text" inputmode="decimal" autocomplete="off" placeholder={*hint} aria-invalid={is_wrong.then_some("true")}
                aria-describedby="tebakan-pesan" {onkeydown} {onchange}
            />
            <span id="tebakan-pesan" class="field-message" role="alert">
                if *is_wrong { <span class="field-wrong">{ texts.guess_wrong }</span> }
            </span>
        </label>
    }
}

/// Properties of [`VoteFields`].
#[derive(Properties, PartialEq)]
struct VoteFieldsProps {
    now: SharedProjection,
    step: AgendaStep,
    lang: Lang,
    dispatch: SessionDispatch,
}

/// A row for each option of a vote; counts can be changed until the decision.
#[component]
fn VoteFields(props: &VoteFieldsProps) -> Html {
    let VoteFieldsProps { now, step, lang, dispatch } = props;
    let is_open = matches!(step.phase, Phase::Asked | Phase::Revealed);
    let options = options(step, now, *lang);
    let many = is_many(options.len()).then_some("is-many");
    let rows = options.into_iter().enumerate().map(|(place, option)| {
        let dispatch = dispatch.clone();
        let onvotes = Callback::from(move |votes: f64| {
            dispatch.dispatch(SessionAction::SetVotes(place, votes.round() as u32));
        });
        vote_row(&option, is_open, *lang, &onvotes)
    });
    html!(<ul class={classes!("console-votes", many)}>{ for rows }</ul>)
}

/// An option with the count of its votes as a field, and a button on either side that changes the count by one.
fn vote_row(option: &OptionView, is_open: bool, lang: Lang, onvotes: &Callback<f64>) -> Html {
    let texts = &PresenterTexts::of(lang).console;
    let (letter, votes) = (option.letter, f64::from(option.votes));
    let allowed = AllowedRange {
        low: 0.0,
        high: MOST_VOTES,
        low_text: "0".into(),
        high_text: count(lang, MOST_VOTES).into(),
    };
    let change = |by: f64| onvotes.reform(move |_: MouseEvent| (votes + by).max(0.0));
    html! {
        <li key={letter}>
            <b>{ letter }</b><span>{ &option.name }</span>
            <button type="button" class="console-small" disabled={!is_open} aria-label={(texts.one_less)(letter)} onclick={change(-1.0)}>{ "−" }</button>
            <NumberField
                id={format!("suara-{letter}")} name={(texts.votes_for)(letter)} kind={NumberKind::Count} {lang}
                text={field(NumberKind::Count, lang, votes)} {allowed} disabled={!is_open} onvalue={onvotes.clone()}
            />
            <button type="button" class="console-small" disabled={!is_open} aria-label={(texts.one_more)(letter)} onclick={change(1.0)}>{ "+" }</button>
        </li>
    }
}
