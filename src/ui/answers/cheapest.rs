//! The cheapest plans, once they have been asked for: rows to accept, their bound, what they rest on, and the planner's
//! limits. They follow the levers once those stand still.

use std::rc::Rc;

use yew::prelude::*;

use super::ANSWER_DELAY;
use super::ceilings::Ceilings;
use super::disclosure::Disclosure;
use super::limits::LimitForm;
use super::reach::{SEARCH, accept, no_answer, price};
use crate::browser::{clock, page};
use crate::model::Lever;
use crate::text::{AnswerTexts, Lang, ReachingTexts};
use crate::ui::hooks::{Timer, use_debounced, use_timer};
use crate::ui::shared::{SharedProjection, mark, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::answers::{
    AdditionRow, CheapestView, ChosenGoal, Limits, NoAnswer, PlanRow, PlanSearch, WithinView,
};

/// Properties of [`CheapestPlans`].
#[derive(PartialEq, Properties)]
pub struct CheapestPlansProps {
    /// The projection.
    pub projected: SharedProjection,
    /// What the plans must reach.
    pub goal: ChosenGoal,
    /// Levers that stay where they are.
    pub locks: Vec<Lever>,
    /// Language of the interface.
    pub lang: Lang,
    /// Receives an accepted plan.
    pub dispatch: Dispatch,
    /// Puts the plans away again.
    pub search: UseStateSetter<bool>,
}

/// The plans, their bound, and the form of the limits.
#[component]
pub fn CheapestPlans(props: &CheapestPlansProps) -> Html {
    let texts = &AnswerTexts::of(props.lang).cheapest;
    let limits = use_state(|| Limits { within: true, ..Limits::default() });
    let projected = use_debounced(&props.projected, ANSWER_DELAY);
    let asked = (projected.clone(), props.goal, props.locks.clone(), (*limits).clone(), props.lang);
    let found = use_found(asked);
    let onclose = {
        let search = props.search.clone();
        Callback::from(move |_: MouseEvent| {
            page::focus(SEARCH);
            search.set(false);
        })
    };
    html! {
        <div class="cheapest">
            <div class="row"><h3 class="title">{ texts.title }</h3><button type="button" onclick={onclose}>{ texts.close }</button></div>
            <p class="note">{ texts.about }</p>
            <Ceilings projected={projected.clone()} limits={(*limits).clone()} locks={props.locks.clone()} set={limits.setter()} lang={props.lang} dispatch={props.dispatch.clone()} />
            { match found.as_deref() {
                None => html!(<p class="note">{ texts.searching }</p>),
                Some(Err(reason)) => no_answer(reason, &props.dispatch),
                Some(Ok(found)) => show(props, found),
            } }
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

fn show(props: &CheapestPlansProps, found: &CheapestView) -> Html {
    html! {
        <>
            if let Some(short) = &found.short { <p>{ sentence(short) }</p> }
            if let Some(within) = &found.within { { entered(props, within) } }
            <ol class="plans">
                for row in found.plans.iter() { { plan(props, row) } }
            </ol>
            if !found.bound.is_empty() { <p class="note">{ &found.bound }</p> }
            for note in found.notes.iter() { <p class="note">{ sentence(note) }</p> }
        </>
    }
}

fn plan(props: &CheapestPlansProps, row: &PlanRow) -> Html {
    let button = row.offer.as_ref().map(|offer| {
        html! {
            <button type="button" class="button-line" aria-label={row.accept.clone()} onclick={accept(offer, &props.dispatch, SEARCH)}>
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
            <p class="note">{ &row.members }</p>
            <p class={classes!("note", tone_class(row.lasts.tone))}>{ mark(row.lasts.tone) }{ &row.lasts.text }</p>
        </li>
    }
}

/// What was entered does, and the smallest addition of each lever.
fn entered(props: &CheapestPlansProps, within: &WithinView) -> Html {
    let texts = ReachingTexts::of(props.lang);
    html! {
        <>
            <p class="within-say">
                for say in within.say.iter() { { sentence(say) }{ " " } }
            </p>
            if !within.lacks.is_empty() {
                <h4>{ &within.lacks }</h4>
                if !within.additions.is_empty() {
                    <ul class="plans" aria-label={texts.one_lever}>
                        for row in within.additions.iter() { { addition(props, row) } }
                    </ul>
                }
                for note in within.notes.iter() { <p class="note">{ sentence(note) }</p> }
            }
            <h4>{ within.plans }</h4>
        </>
    }
}

fn addition(props: &CheapestPlansProps, row: &AdditionRow) -> Html {
    html! {
        <li key={row.name.clone()}>
            <div class="row">
                <span><strong>{ &row.name }</strong><span class="note">{ sentence(&row.change) }</span></span>
                <button type="button" class="button-line" aria-label={row.accept.clone()} onclick={accept(&row.offer, &props.dispatch, SEARCH)}>
                    { &row.offer.name }
                </button>
            </div>
            { price(props.lang, &row.price) }
            <p class="note">{ &row.result }</p>
        </li>
    }
}
