//! The cheapest plans, once they have been asked for: rows to accept, their bound, what they rest on, and the planner's
//! limits. They follow the hand when it rests.

use yew::prelude::*;

use super::disclosure::disclosure;
use super::limits::LimitForm;
use super::reach::{SEARCH, accept, say_silence};
use super::rested::{REST, use_rested};
use crate::browser::page;
use crate::model::Lever;
use crate::text::{AnswerTexts, Lang};
use crate::ui::part::{part, part_by_hook};
use crate::ui::shared::{Projected, mark, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::answers::{Cheapest, Limits, PlanRow, Wish, cheapest};

/// The plans.
#[derive(PartialEq)]
pub struct CheapestPlans {
    /// The projection.
    pub projected: Projected,
    /// What is wished for.
    pub wish: Wish,
    /// Levers that stay.
    pub locks: Vec<Lever>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where an accepted plan goes.
    pub dispatch: Dispatch,
    /// Puts the plans away.
    pub search: UseStateSetter<bool>,
}

part_by_hook!(CheapestPlans, use_plans);

#[hook]
fn use_plans(props: &CheapestPlans) -> Html {
    let texts = &AnswerTexts::of(props.lang).cheapest;
    let limits = use_state(Limits::default);
    let projected = use_rested(&props.projected, REST);
    let asked = (projected.clone(), props.wish, props.locks.clone(), (*limits).clone(), props.lang);
    let found = use_memo(asked, |(projected, wish, locks, limits, lang)| {
        cheapest(projected, *wish, locks, limits, *lang)
    });
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
            { match found.as_ref() {
                Err(silence) => say_silence(silence, &props.dispatch),
                Ok(found) => show(props, found),
            } }
            { disclosure("batas", texts.limits, part(LimitForm {
                projected, limits: (*limits).clone(), locks: props.locks.clone(), set: limits.setter(), lang: props.lang,
            })) }
        </div>
    }
}

fn show(props: &CheapestPlans, found: &Cheapest) -> Html {
    html! {
        <>
            if let Some(short) = &found.short { <p>{ sentence(short) }</p> }
            <ol class="plans">
                for row in found.plans.iter() { { plan(props, row) } }
            </ol>
            if !found.bound.is_empty() { <p class="note">{ &found.bound }</p> }
            for note in found.notes.iter() { <p class="note">{ sentence(note) }</p> }
        </>
    }
}

fn plan(props: &CheapestPlans, row: &PlanRow) -> Html {
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
            <p class="note">{ &row.payers }</p>
            <ul class="plan-levers">for lever in row.levers.iter() { <li>{ lever }</li> }</ul>
            <p class="note">{ &row.members }</p>
            <p class={classes!("note", tone_class(row.lasts.tone))}>{ mark(row.lasts.tone) }{ &row.lasts.text }</p>
        </li>
    }
}
