//! What the room says while a step is asked: guesses as they are called out, hands as they are counted.

use yew::prelude::*;

use super::hands::Hands;
use super::session::Acts;
use crate::browser::{input, page};
use crate::session::{AgendaStep, Phase, SessionAction, StageCommand};
use crate::text::parse::{Kind, field};
use crate::text::{Lang, PresenterTexts};
use crate::ui::controls::number_field::{AllowedRange, NumberField};
use crate::ui::part::{part, part_by_hook};
use crate::view::presenter::{LETTERS, label, next_move, options, read_guesses};

/// Hands that a field takes.
const MOST_HANDS: f64 = 9999.0;

/// Guesses or hands, as the step asks for.
pub fn counting(hands: &Hands, step: &AgendaStep, lang: Lang) -> Html {
    if step.is_vote() {
        return votes(hands, step, lang);
    }
    said(hands, step, PresenterTexts::of(lang).desk.guess_hint, lang)
}

/// The field for guesses while they are asked, and what was called.
fn said(hands: &Hands, step: &AgendaStep, hint: &'static str, lang: Lang) -> Html {
    let texts = &PresenterTexts::of(lang).desk;
    let take_back = |place: usize| {
        let acts = hands.acts.clone();
        Callback::from(move |_: MouseEvent| acts.dispatch(SessionAction::RemoveGuess(place)))
    };
    html! {
        <>
            if step.phase == Phase::Asked { { part(Calls { hint, lang, acts: hands.acts.clone() }) } }
            <ul class="desk-guesses" aria-label={texts.guess}>
                { for step.guesses.iter().enumerate().map(|(place, guess)| {
                    let said = label(guess, lang);
                    html! {
                        <li key={said.clone()}>
                            <span>{ &said }</span>
                            if step.phase == Phase::Asked {
                                <button type="button" class="desk-small" aria-label={(texts.take_back)(&said)} title={(texts.take_back)(&said)} onclick={take_back(place)}>{ "×" }</button>
                            }
                        </li>
                    }
                }) }
            </ul>
        </>
    }
}

/// The same on the stage itself, for a room with one screen and a closed desk; nothing while nobody is asked.
pub fn strip(hands: &Hands, lang: Lang) -> Html {
    let asked = hands.session.step().filter(|step| step.phase == Phase::Asked);
    let Some(step) = asked else { return Html::default() };
    let texts = PresenterTexts::of(lang);
    let onclick = {
        let hands = hands.clone();
        Callback::from(move |_: MouseEvent| {
            hands.run(StageCommand::Next);
            // The strip goes away with the question; the keys go on from the result.
            page::focus("hasil");
        })
    };
    html! {
        <section class="stage-call" aria-label={texts.desk.now}>
            { if step.is_vote() { votes(hands, step, lang) } else { said(hands, step, texts.desk.guess_hint_short, lang) } }
            <button type="button" class="button-main" {onclick}>{ next_move(&hands.session, lang).main }</button>
        </section>
    }
}

/// The field for guesses.
#[derive(PartialEq)]
struct Calls {
    /// What can be typed, in the field.
    hint: &'static str,
    lang: Lang,
    acts: Acts,
}

part_by_hook!(Calls, use_calls);

#[hook]
fn use_calls(props: &Calls) -> Html {
    let texts = &PresenterTexts::of(props.lang).desk;
    let is_wrong = use_state_eq(|| false);
    let take = {
        let (acts, lang, is_wrong) = (props.acts.clone(), props.lang, is_wrong.clone());
        move |event: &Event| {
            let text = input::text(event).unwrap_or_default();
            let read = read_guesses(&text, lang);
            is_wrong.set(read.is_none() && !text.trim().is_empty());
            if let Some(guesses) = read {
                for guess in guesses {
                    acts.dispatch(SessionAction::AddGuess(guess));
                }
                input::empty(event);
            }
        }
    };
    let onkeydown = {
        let take = take.clone();
        Callback::from(move |event: KeyboardEvent| {
            // A clicker asks for the answer while the last guess still stands in the field.
            if matches!(event.key().as_str(), "Enter" | "PageDown") {
                take(&event);
            }
        })
    };
    let onchange = Callback::from(move |event: Event| take(&event));
    html! {
        <label class="desk-field">
            <span>{ texts.guess }</span>
            <input
                type="text" inputmode="decimal" autocomplete="off" placeholder={props.hint} aria-invalid={is_wrong.then_some("true")}
                aria-describedby="tebakan-pesan" {onkeydown} {onchange}
            />
            <span id="tebakan-pesan" class="field-message" role="alert">
                if *is_wrong { <span class="field-wrong">{ texts.guess_wrong }</span> }
            </span>
        </label>
    }
}

fn votes(hands: &Hands, step: &AgendaStep, lang: Lang) -> Html {
    let texts = &PresenterTexts::of(lang).desk;
    let is_open = matches!(step.phase, Phase::Asked | Phase::Revealed);
    let set = |place: usize| {
        let acts = hands.acts.clone();
        Callback::from(move |count: f64| acts.dispatch(SessionAction::SetVotes(place, count.round() as u32)))
    };
    let high_text = crate::text::count(lang, MOST_HANDS).into();
    let allowed = AllowedRange { low: 0.0, high: MOST_HANDS, low_text: "0".into(), high_text };
    let rows = options(step, lang).into_iter().enumerate().zip(LETTERS).map(|((place, option), letter)| {
        let onvalue = set(place);
        let by = |change: i32| {
            let (onvalue, now) = (onvalue.clone(), f64::from(option.hands) + f64::from(change));
            Callback::from(move |_: MouseEvent| onvalue.emit(now.max(0.0)))
        };
        html! {
            <li key={letter}>
                <b>{ letter }</b><span>{ &option.name }</span>
                <button type="button" class="desk-small" disabled={!is_open} aria-label={(texts.one_less)(letter)} onclick={by(-1)}>{ "−" }</button>
                <NumberField
                    id={format!("suara-{letter}")} name={(texts.hands)(letter)} kind={Kind::Count} {lang}
                    text={field(Kind::Count, lang, f64::from(option.hands))} allowed={allowed.clone()} disabled={!is_open} onvalue={onvalue.clone()}
                />
                <button type="button" class="desk-small" disabled={!is_open} aria-label={(texts.one_more)(letter)} onclick={by(1)}>{ "+" }</button>
            </li>
        }
    });
    html!(<ul class="desk-votes">{ for rows }</ul>)
}
