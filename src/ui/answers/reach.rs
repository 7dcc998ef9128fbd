//! Reach the target: the smallest change of the free levers, shown as ghosts on the sliders, to accept or to refuse.

use std::rc::Rc;

use yew::prelude::*;

use super::wish::WishChoice;
use crate::browser::page;
use crate::model::Lever;
use crate::state::Action;
use crate::text::{Catalogue, Lang};
use crate::ui::shared::{Projected, sentence};
use crate::ui::store::Dispatch;
use crate::view::answers::{Offer, Reach, Silence, Wish, goal_title, reach};

/// A proposal and the plan it is made for: it vanishes as soon as the plan is another.
#[derive(Clone, PartialEq)]
pub struct Proposal {
    /// What the proposal changes.
    pub projected: Projected,
    /// The proposal.
    pub reach: Rc<Result<Reach, Silence>>,
}

/// Where the proposal has a lever, as a share of its track.
pub fn ghost_of(proposal: Option<&Proposal>, lever: Lever) -> Option<f64> {
    let reach = proposal?.reach.as_ref().as_ref().ok()?;
    reach.ghosts.iter().find(|(ghost, _)| *ghost == lever).map(|(_, share)| *share)
}

/// What the section needs.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The projection.
    pub projected: Projected,
    /// What is wished for.
    pub wish: Wish,
    /// Whether its button is the screen's next sensible step.
    pub main: bool,
    /// Levers that stay.
    pub locks: Vec<Lever>,
    /// The proposal on screen.
    pub proposal: Option<Proposal>,
    /// Where a proposal is shown.
    pub onpropose: Callback<Option<Proposal>>,
    /// Where another wish goes.
    pub onwish: Callback<Wish>,
    /// Asks for the cheapest plans.
    pub onsearch: Callback<()>,
    /// Language of the interface.
    pub lang: Lang,
    /// Where an accepted proposal goes.
    pub dispatch: Dispatch,
}

/// Where the proposal is read out from.
const PROPOSAL: &str = "usul";

/// The section.
#[component]
pub fn ReachTarget(props: &Props) -> Html {
    let texts = &Catalogue::of(props.lang).answers.reach;
    let onpropose = &props.onpropose;
    use_focus(&props.proposal);
    let Some(percent) = goal_title(&props.projected, props.wish, props.lang) else {
        // Asking says why there is nothing to ask for.
        let silence = reach(&props.projected, props.wish, &props.locks, props.lang).err();
        return silence.map_or_else(Html::default, |silence| say_silence(&silence, &props.dispatch));
    };
    let onsolve = {
        let (projected, wish, locks) = (props.projected.clone(), props.wish, props.locks.clone());
        let (onpropose, lang) = (onpropose.clone(), props.lang);
        Callback::from(move |_: MouseEvent| {
            let reach = Rc::new(reach(&projected, wish, &locks, lang));
            onpropose.emit(Some(Proposal { projected: projected.clone(), reach }));
        })
    };
    let onwish = {
        let (onwish, onpropose) = (props.onwish.clone(), onpropose.clone());
        Callback::from(move |wish| {
            onpropose.emit(None);
            onwish.emit(wish);
        })
    };
    let onsearch = props.onsearch.reform(|_: MouseEvent| ());
    let search = Catalogue::of(props.lang).answers.cheapest.button;
    let button = if props.main && props.proposal.is_none() { "button-main" } else { "button-line" };
    html! {
        <div class="reach">
            <h3 class="hidden-text">{ texts.title }</h3>
            <WishChoice projected={props.projected.clone()} wish={props.wish} {onwish} lang={props.lang} />
            <div class="buttons">
                <button type="button" class={button} onclick={onsolve}>{ (texts.button)(&percent) }</button>
                <button type="button" class="button-line" onclick={onsearch}>{ search }</button>
            </div>
            if let Some(proposal) = &props.proposal {
                <div class="proposal" id={PROPOSAL} tabindex="-1" aria-label={texts.title} role="group">
                    { show(props, proposal) }
                </div>
            }
        </div>
    }
}

/// A new proposal is read where it stands.
#[hook]
fn use_focus(proposal: &Option<Proposal>) {
    use_effect_with(proposal.clone(), |proposal| {
        if proposal.is_some() {
            page::focus(PROPOSAL);
        }
    });
}

fn show(props: &Props, proposal: &Proposal) -> Html {
    let texts = &Catalogue::of(props.lang).answers.reach;
    let reach = match proposal.reach.as_ref() {
        Ok(reach) => reach,
        Err(silence) => return say_silence(silence, &props.dispatch),
    };
    let onrefuse = {
        let onpropose = props.onpropose.clone();
        Callback::from(move |_: MouseEvent| onpropose.emit(None))
    };
    html! {
        <>
            <p>{ sentence(&reach.say) }</p>
            if !reach.changes.is_empty() {
                <ul class="says">
                    for change in reach.changes.iter() { <li>{ sentence(change) }</li> }
                </ul>
            }
            for note in reach.notes.iter() { <p>{ sentence(note) }</p> }
            <div class="buttons">
                if let Some(offer) = &reach.offer {
                    <button type="button" class={if props.main { "button-main" } else { "button-line" }} onclick={accept(offer, &props.dispatch)}>{ &offer.name }</button>
                }
                <button type="button" onclick={onrefuse}>{ texts.refuse }</button>
            </div>
        </>
    }
}

/// Opens the scenario of an offer.
pub(super) fn accept(offer: &Offer, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (scenario, dispatch) = (Rc::clone(&offer.scenario), dispatch.clone());
    Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Open(Rc::clone(&scenario))))
}

/// Why there is no answer, and what would make one possible.
pub(super) fn say_silence(silence: &Silence, dispatch: &Dispatch) -> Html {
    let button = silence.offer.as_ref().map(|offer| {
        html!(<button type="button" class="button-line" onclick={accept(offer, dispatch)}>{ &offer.name }</button>)
    });
    html! {
        <div class="silence"><p>{ &silence.say }</p>{ button }</div>
    }
}
