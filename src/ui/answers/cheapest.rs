//! The cheapest plans, on a sheet over the page once they have been asked for: the money that there is, what has to be
//! added, plans to take, their bound, what they rest on, and the planner's limits.

use std::rc::Rc;

use yew::prelude::*;

use super::ANSWER_DELAY;
use super::ceilings::Ceilings;
use super::disclosure::Disclosure;
use super::goal::GoalChoice;
use super::limits::LimitForm;
use super::other_dates::OtherDatesReach;
use super::reach::{SEARCH, accept, no_answer, price};
use crate::browser::clock;
use crate::model::Lever;
use crate::text::{AnswerTexts, Lang, ReachingTexts};
use crate::ui::hooks::{Timer, use_debounced, use_timer};
use crate::ui::shared::{SharedProjection, mark, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::ui::workbench::{TimingButton, TimingOpener};
use crate::view::Tone;
use crate::view::answers::{
    AdditionRow, CheapestView, ChosenGoal, Limits, NoAnswer, Offer, PlanRow, PlanSearch, WithinView,
};

/// Properties of [`CheapestPlans`].
#[derive(PartialEq, Properties)]
pub struct CheapestPlansProps {
    /// The projection.
    pub projected: SharedProjection,
    /// What the plans must reach.
    pub goal: ChosenGoal,
    /// Takes another goal.
    pub ongoal: Callback<ChosenGoal>,
    /// Levers that stay where they are.
    pub locks: Vec<Lever>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives an accepted plan.
    pub dispatch: Dispatch,
    /// Puts the sheet away.
    pub onclose: Callback<()>,
    /// Opens "Kapan dibayarkan".
    pub opener: TimingOpener,
}

/// The plans, their bound, and the form of the limits.
#[component]
pub fn CheapestPlans(props: &CheapestPlansProps) -> Html {
    let texts = &AnswerTexts::of(props.lang).cheapest;
    let limits = use_state(|| Limits { within: true, ..Limits::default() });
    let projected = use_debounced(&props.projected, ANSWER_DELAY);
    let asked = (projected.clone(), props.goal, props.locks.clone(), (*limits).clone(), props.lang);
    let found = use_found(asked);
    let sheet = found.as_deref().and_then(|found| Some(found.as_ref().ok()?.sheet)).unwrap_or_default();
    html! {
        <div class="cheapest">
            <GoalChoice projected={&props.projected} goal={props.goal} ongoal={props.ongoal.clone()} lang={props.lang} />
            <p class="note">{ texts.about }</p>
            if let Some(Ok(found)) = found.as_deref() { { first(found) } }
            <Ceilings
                projected={projected.clone()} goal={props.goal} {sheet} limits={(*limits).clone()} locks={props.locks.clone()}
                set={limits.setter()} lang={props.lang} dispatch={props.dispatch.clone()}
            />
            { match found.as_deref() {
                None => html!(<p class="note" role="status">{ texts.searching }</p>),
                Some(Err(reason)) => no_answer(reason, &props.dispatch),
                Some(Ok(found)) => show(props, found),
            } }
            <div class="other-dates">
                if matches!(found.as_deref(), Some(Ok(_))) {
                    <OtherDatesReach projected={projected.clone()} goal={props.goal} lang={props.lang} />
                }
                <TimingButton lang={props.lang} opener={props.opener.clone()} />
            </div>
            <Disclosure title={texts.limits}>
                <LimitForm {projected} limits={(*limits).clone()} locks={props.locks.clone()} set={limits.setter()} lang={props.lang} />
            </Disclosure>
        </div>
    }
}

/// What is asked: the projection, the target, locked levers, limits, the language.
type PlanQuestion = (SharedProjection, ChosenGoal, Vec<Lever>, Limits, Lang);
type PlanAnswer = Rc<Result<CheapestView, NoAnswer>>;

/// How long the search holds the page up at a time, milliseconds.
const AT_ONCE: f64 = 12.0;

/// The answer; the one before stays until the next is there.
#[hook]
fn use_found(asked: PlanQuestion) -> Option<PlanAnswer> {
    let answer = use_state(|| None::<PlanAnswer>);
    let timer = use_timer();
    {
        let answer = answer.setter();
        use_effect_with(asked, move |(projected, goal, locks, limits, lang)| {
            timer.cancel();
            match PlanSearch::new(projected, *goal, locks, limits, *lang) {
                Err(reason) => answer.set(Some(Rc::new(Err(reason)))),
                Ok(search) => go_on(search, answer, &timer),
            }
        });
    }
    (*answer).clone()
}

/// Searches for a moment, and goes on after whatever else the page has to do.
fn go_on(mut search: PlanSearch, answer: UseStateSetter<Option<PlanAnswer>>, timer: &Timer) {
    let start = clock::milliseconds();
    while clock::milliseconds() - start < AT_ONCE {
        if let Some(found) = search.step() {
            answer.set(Some(Rc::new(Ok(found))));
            return;
        }
    }
    let next = timer.clone();
    timer.start(0, move || go_on(search, answer, &next));
}

/// Takes a plan over: one change, one step back; the page below shows what it led to.
fn take(props: &CheapestPlansProps, offer: &Offer) -> Callback<MouseEvent> {
    let (accept, onclose) = (accept(offer, &props.dispatch, SEARCH), props.onclose.clone());
    Callback::from(move |event: MouseEvent| {
        accept.emit(event);
        onclose.emit(());
    })
}

/// How far what was entered leads, in the largest words.
fn first(found: &CheapestView) -> Html {
    let said = found.within.iter().flat_map(|within| &within.say).chain(&found.short);
    html!(<p class="within-say">for say in said { { sentence(say) }{ " " } }</p>)
}

fn show(props: &CheapestPlansProps, found: &CheapestView) -> Html {
    html! {
        <>
            if let Some(within) = &found.within { { entered(props, within) } }
            <ol class="plans plan-cards">
                for row in found.plans.iter() { { plan(props, row) } }
            </ol>
            <div class="cheapest-notes">
                if !found.bound.is_empty() { <p class="note">{ &found.bound }</p> }
                for note in found.notes.iter() { <p class="note">{ sentence(note) }</p> }
            </div>
        </>
    }
}

fn plan(props: &CheapestPlansProps, row: &PlanRow) -> Html {
    let button = row.offer.as_ref().map(|offer| {
        html! {
            <button type="button" class="button-line" aria-label={row.accept.clone()} onclick={take(props, offer)}>
                { &offer.name }
            </button>
        }
    });
    html! {
        <li key={row.title.clone()}>
            <div class="row"><span><span class="note">{ &row.title }</span><b>{ &row.cost }</b></span>{ button }</div>
            if let Some(figures) = &row.price { { price(props.lang, figures) } }
            <p class="note">{ &row.payers }</p>
            <ul class="plan-levers">for lever in row.levers.iter() { <li>{ lever }</li> }</ul>
            for near in row.near_record.iter() { <p class="note is-short">{ mark(Tone::Falling) }{ near }</p> }
            <p class="note">{ &row.members }</p>
            <p class={classes!("note", tone_class(row.lasts.tone))}>{ mark(row.lasts.tone) }{ &row.lasts.text }</p>
        </li>
    }
}

/// The smallest addition of each lever, and why others are not proposed.
fn entered(props: &CheapestPlansProps, within: &WithinView) -> Html {
    let texts = ReachingTexts::of(props.lang);
    html! {
        <>
            if within.is_short {
                if !within.additions.is_empty() {
                    <h3>{ texts.one_lever }<span class="note">{ texts.one_lever_about }</span></h3>
                    <ul class="plans additions" aria-label={texts.one_lever}>
                        for row in within.additions.iter() { { addition(props, row) } }
                    </ul>
                }
                <div class="cheapest-notes">
                    for note in within.notes.iter() { <p class="note">{ sentence(note) }</p> }
                </div>
            }
            <h3>{ within.plans }</h3>
        </>
    }
}

fn addition(props: &CheapestPlansProps, row: &AdditionRow) -> Html {
    html! {
        <li key={row.name.clone()}>
            <div class="row">
                <span><strong>{ &row.name }</strong><span class="note">{ sentence(&row.change) }</span></span>
                <button type="button" class="button-line" aria-label={row.accept.clone()} onclick={take(props, &row.offer)}>
                    { &row.offer.name }
                </button>
            </div>
            { price(props.lang, &row.price) }
            <p class="note">{ &row.result }</p>
        </li>
    }
}
