//! The cheapest plans, once they have been asked for: rows to accept, their bound, what they rest on, and the planner's
//! limits. They follow the hand when it rests.

use yew::prelude::*;

use super::disclosure::Disclosure;
use super::limits::LimitForm;
use super::reach::{accept, say_silence};
use super::rested::use_rested;
use crate::model::Lever;
use crate::text::{Catalogue, Lang};
use crate::ui::shared::{Projected, mark, sentence, tone_class};
use crate::ui::store::Dispatch;
use crate::view::answers::{Cheapest, Limits, PlanRow, Wish, cheapest};

/// What the plans need.
#[derive(Properties, PartialEq)]
pub struct Props {
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
    pub onclose: Callback<()>,
}

/// The plans.
#[component]
pub fn CheapestPlans(props: &Props) -> Html {
    let texts = &Catalogue::of(props.lang).answers.cheapest;
    let limits = use_state(Limits::default);
    let projected = use_rested(&props.projected);
    let asked = (projected.clone(), props.wish, props.locks.clone(), (*limits).clone(), props.lang);
    let found = use_memo(asked, |(projected, wish, locks, limits, lang)| {
        cheapest(projected, *wish, locks, limits, *lang)
    });
    let onlimits = {
        let setter = limits.setter();
        Callback::from(move |limits| setter.set(limits))
    };
    let onclose = {
        let onclose = props.onclose.clone();
        Callback::from(move |_: MouseEvent| onclose.emit(()))
    };
    html! {
        <div class="cheapest">
            <div class="row"><h3 class="title">{ texts.title }</h3><button type="button" onclick={onclose}>{ texts.close }</button></div>
            <p class="note">{ texts.about }</p>
            { match found.as_ref() {
                Err(silence) => say_silence(silence, &props.dispatch),
                Ok(found) => show(props, found),
            } }
            <Disclosure title={texts.limits}>
                <LimitForm
                    {projected} limits={(*limits).clone()} locks={props.locks.clone()} {onlimits} lang={props.lang}
                />
            </Disclosure>
        </div>
    }
}

fn show(props: &Props, found: &Cheapest) -> Html {
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

fn plan(props: &Props, row: &PlanRow) -> Html {
    let button = row.offer.as_ref().map(|offer| {
        html! {
            <button type="button" class="button-line" aria-label={row.accept.clone()} onclick={accept(offer, &props.dispatch)}>
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
